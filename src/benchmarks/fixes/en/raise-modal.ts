import { thirdPerson } from '../../../lexicon/inflect.js';
import type { Analysis } from '../../../reading/analysis.js';
import { actorsIn } from '../../../reading/subject.js';
import { endOfWords } from './clause.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence } from '../remove.js';
import { capitalised } from '../spelling.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { isAuthority } from './noun-phrase.js';
import { baseOfThird, isBase } from './verbs.js';

function edit(analysis: Analysis, from: number, to: number, text: string): PlainEdit {
  return { start: tokenAt(analysis.plain, from).start, end: tokenAt(analysis.plain, to - 1).end, text };
}

const opensSubjectClause = /^(?:the|an?|such|this|these|those|his|her|their|its|he|she|they|it|we|any|every|all|no)$/u;

/** Whether a modal says nothing of its own: in a relative clause ("which has to be renewed") or in a clause that is the subject ("That a law should be revived is …"). */
export function isSubordinate(analysis: Analysis, modal: number): boolean {
  const { plain } = analysis;
  let before = modal - 1;
  while (isAdverb(normAt(plain, before))) before--;
  const { from } = analysis.sentenceAt(modal);
  return /^(?:who|which)$/u.test(normAt(plain, before)) || (normAt(plain, from) === 'that' && opensSubjectClause.test(normAt(plain, from + 1)));
}

/** "should", "needs to", "is expected to" → "must". That somebody is obliged to do it stays: it says why. */
export function raiseModal(analysis: Analysis, modal: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  const words = plain.tokens.slice(modal.from, modal.to).map(({ norm }) => norm).join(' ');
  if (isSubordinate(analysis, modal.from)) return undefined;
  if (/^need not$/u.test(words)) return undefined;
  if (!/^(?:should|ought to|needs? to|has to|have to|(?:is|are) (?:\w+ )?expected to)$/u.test(words)) return undefined;
  return [edit(analysis, modal.from, modal.to, 'must')];
}

const saidTo = /^(?:reminded|encouraged|invited|advised|asked|requested|expected|urged|called)$/u;

/** "are encouraged to", "is invited to" → "must": the one who is asked is the subject. */
export function raisePassiveInvitation(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  const verb = found.from;
  if (!/^(?:encouraged|invited|advised|asked|requested|expected)$/u.test(normAt(plain, verb)) || normAt(plain, verb + 1) !== 'to') return undefined;
  let helper = verb - 1;
  while (isAdverb(normAt(plain, helper))) helper--;
  // "is encouraged to reopen it, and reminded that": the second participle would be left without its "is".
  const end = endOfWords(analysis, verb);
  for (let at = verb + 2; at < end; at++) if (/^(?:and|or|,)$/u.test(normAt(plain, at - 1)) && saidTo.test(normAt(plain, at))) return undefined;
  // "must" asks nobody where no reader knows who the subject is.
  const isAsked = actorsIn(analysis, analysis.sentenceAt(verb).from, helper).some(({ actor }) => actor === 'authority' || actor === 'other');
  return /^(?:is|are)$/u.test(normAt(plain, helper)) && isAsked ? [edit(analysis, helper, verb + 2, 'must')] : undefined;
}

const wishing = /^(?:hopes?|hoped|wish(?:es|ed)?|desired?)$/u;

/** "It is our hope that partners will join us": partners may be hoped to join; only those who are asked must, and what must be done to somebody. */
function mayBeRaised(analysis: Analysis, found: TokenRange, verb: number): boolean {
  const { plain } = analysis;
  if (!plain.tokens.slice(found.from, found.to).some(({ norm }) => wishing.test(norm))) return true;
  return isAuthority(analysis, found.to, verb) || isDoneTo(analysis, verb);
}

/** "the charges will be dropped", "that she is freed": something is done to the subject; not "friends will be with us". */
function isDoneTo(analysis: Analysis, verb: number): boolean {
  const { plain } = analysis;
  let at = verb;
  while (/^(?:should|must|will|shall|not)$/u.test(normAt(plain, at)) || isAdverb(normAt(plain, at))) at++;
  if (!/^(?:be|is|are)$/u.test(normAt(plain, at))) return false;
  do at++; while (normAt(plain, at) === 'not' || isAdverb(normAt(plain, at)));
  return analysis.ends(at, 'participle') || analysis.tokens[at]?.norm === 'free';
}

/** What stands in the place of a clause's first verb at token `at`, where it can be read. */
function modalAt(analysis: Analysis, at: number, subject: number): PlainEdit | undefined {
  const { plain } = analysis;
  const norm = normAt(plain, at);
  if (/^(?:should|must|will|shall)$/u.test(norm)) return edit(analysis, at, at + 1, 'must');
  if (norm === 'not' && normAt(plain, at + 1) === 'be') return edit(analysis, at, at + 2, 'must not be');
  if (/^(?:is|are|be)$/u.test(norm) && normAt(plain, at + 1) === 'not') return edit(analysis, at, at + 2, 'must not be');
  if (/^(?:is|are|be)$/u.test(norm)) return edit(analysis, at, at + 1, 'must be');
  const isVerb = /s$/u.test(normAt(plain, at - 1)) && isBase(norm) && at - subject <= 6 && !/^(?:'s|this|its|his)$/u.test(normAt(plain, at - 1));
  return isVerb ? edit(analysis, at, at + 1, `must ${norm}`) : undefined;
}

/** "to find those who did it and to try them": the "to" of each infinitive that goes on with one, which none has behind "must". */
function furtherMarkers({ plain }: Analysis, from: number, end: number): PlainEdit[] {
  const edits: PlainEdit[] = [];
  for (let at = from; at < end; at++) {
    if (normAt(plain, at) !== 'to' || !/^(?:and|or|,)$/u.test(normAt(plain, at - 1)) || !isBase(normAt(plain, at + 1))) continue;
    edits.push({ start: tokenAt(plain, at).start, end: tokenAt(plain, at + 1).start, text: '' });
  }
  return edits;
}

/**
 * "It is essential that the trial be fair" → "The trial must be fair"; "it is important for the authorities to act" → "the authorities must act".
 * @param found tokens from "it" to "that" or "for"
 */
export function raiseImpersonal(analysis: Analysis, found: TokenRange): PlainEdit[] | undefined {
  const { plain } = analysis;
  if (!/^(?:it|there)$/u.test(normAt(plain, found.from))) return undefined;
  const subject = found.to;
  const last = normAt(plain, found.to - 1);
  const opening = { start: tokenAt(plain, found.from).start, end: tokenAt(plain, subject).start, text: '' };
  const first = tokenAt(plain, subject);
  const opens = opensSentence(plain, found.from);
  // Behind a line that a page has run together with the sentence, what is left would be part of that line.
  if (!opens && analysis.isCapital(found.from)) return undefined;
  const capital = opens ? [{ start: first.start, end: first.end, text: capitalised(first.text) }] : [];
  const end = endOfWords(analysis, subject);
  // "… be kept up and that impunity be fought": the second half would be left without what opens it.
  if (plain.tokens.slice(subject, end).some(({ norm, index }) => norm === 'that' && /^(?:and|or|,)$/u.test(normAt(plain, index - 1)))) return undefined;
  for (let at = subject + 1; at < end; at++) {
    const norm = normAt(plain, at);
    if (/^(?:who|which|that|if)$/u.test(norm)) return undefined;
    if (last === 'for' || last === 'on' || last === 'upon') {
      if (norm === 'to' && isBase(normAt(plain, at + 1))) return [opening, ...capital, edit(analysis, at, at + 1, 'must'), ...furtherMarkers(analysis, at + 2, end)];
      continue;
    }
    if (last !== 'that') return undefined;
    const raised = modalAt(analysis, at, subject);
    if (raised) return mayBeRaised(analysis, found, at) ? [opening, ...capital, raised] : undefined;
    const base = baseOfThird(norm);
    if (base !== undefined && thirdPerson(base) === norm && isBase(base) && /^(?:government|parliament|court|president|judiciary)$/u.test(normAt(plain, at - 1))) return [opening, ...capital, edit(analysis, at, at + 1, `must ${base}`)];
  }
  return undefined;
}
