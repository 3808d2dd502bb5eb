import type { Analysis } from '../../../reading/analysis.js';
import { startingAt } from '../../../reading/matches.js';
import { endOfWords } from './clause.js';
import { isAuthority, objectForm } from './noun-phrase.js';
import type { PlainEdit } from '../plain-edit.js';
import { isSubordinate } from './raise-modal.js';
import { opensSentence } from '../remove.js';
import { capitalised, uncapitalised } from '../spelling.js';
import { findToken, isAdverb, normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';
import { baseOfParticiple, isBase, isFiniteHelper } from './verbs.js';

const smallWord = /^(?:the|all|any|these|those|this|both|his|her|their|its|an?|every|each|such|charges|human|he|she|they|it|people|everyone|everybody|anyone|anybody|whoever|whatever|no|one|two|three|four|five|six|seven|eight|nine|ten|many|several|some|most|other|others|crimes?|attacks?|allegations|violations|abuses|threats|perpetrators|reports|activists|lawyers|journalists|reporters|defenders|victims|prisoners|detainees|protesters|demonstrators|members|women|men|children|students|laws|verdicts|sentences)$/u;

/** First word of a noun phrase as it stands inside a sentence: names keep their capital. */
function inside(analysis: Analysis, from: number, text: string): string {
  const { norm } = tokenAt(analysis.plain, from);
  if (norm === 'article' || norm === 'articles') return text;
  const isCommon = smallWord.test(norm) || /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(text) || startingAt(analysis.matches.term, from).length > 0 || startingAt(analysis.matches['ask-kind'], from).length > 0;
  return isCommon && !/^\p{Lu}{2}/u.test(text) ? uncapitalised(text) : text;
}

/** Modal with its object-free form for a plural subject: "needs to" → "need to". */
function modalFor(words: string): string {
  return words.replace(/^needs to$/u, 'need to').replace(/^has to$/u, 'have to');
}

const opensPhrase = /^(?:in|on|at|as|pending|until|following|given|after|before|under|during|for|with|by|to|while|if|when|since|therefore|however|moreover|furthermore|finally|meanwhile|instead)$/u;

/** Whether a clause begins behind token `at`: not behind "on that day". */
function opensClause({ plain }: Analysis, at: number): boolean {
  const norm = normAt(plain, at);
  if (norm === 'that') return !/^(?:on|at|of|in|from|since|by|for|after|before|during)$/u.test(normAt(plain, at - 1));
  return /^(?:[;:]|but|while|because)$/u.test(norm);
}

/** First token of a modal's subject; undefined when the sentence has another clause before it. */
function subjectStart(analysis: Analysis, modal: number): number | undefined {
  const { plain } = analysis;
  const { from } = analysis.sentenceAt(modal);
  let start = modal;
  while (start > from && !opensClause(analysis, start - 1)) start--;
  if (start === from) while (start < modal && plain.tokens[start]?.kind === 'quote') start++;
  if (opensPhrase.test(normAt(plain, start))) {
    const comma = findToken(plain, { from: start, to: modal }, ({ norm }) => norm === ',');
    if (comma < 0) return undefined;
    start = comma + 1;
  }
  // A verb before the modal, outside a relative clause, belongs to a clause of its own.
  let relative = false;
  for (let at = start; at < modal; at++) {
    const norm = normAt(plain, at);
    if (/^(?:who|which|whose|whom)$/u.test(norm)) relative = true;
    // "arrested in May": a month.
    else if (isFiniteHelper(norm) && !(at > start && analysis.isCapital(at))) {
      if (!relative) return undefined;
      relative = false;
    }
    // "a necessary step, as all defenders must be released"
    if (norm === ',' && /^(?:as|since|although)$/u.test(normAt(plain, at + 1))) return undefined;
  }
  // "EEAS Press Team The decision": what stands before an article or a pronoun with a capital is no part of the subject.
  if (plain.tokens.slice(start + 1, modal).some(({ text }) => /^(?:The|An?|This|That|These|Those|All|His|Her|Their|They|He|She|It|We|There)$/u.test(text))) return undefined;
  return start < modal ? start : undefined;
}

/** Whether a participle behind a joint leans on the passive before it: "and allowed to travel", "and the charges dropped". */
function sharesPassive(analysis: Analysis, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const norm = normAt(analysis.plain, at);
    if (isFiniteHelper(norm) || /^(?:who|which|that|,)$/u.test(norm)) return false;
    if ((baseOfParticiple(norm) !== undefined && !isBase(norm)) || /^(?:put|set|let)$/u.test(norm)) return true;
  }
  return false;
}

/**
 * Says who must act: "Ms X must be released immediately" → "The Ruritanian authorities must release Ms X immediately".
 * @param modal tokens of the modal; its subject stands before them
 * @param addressee a plural noun phrase with article, as it stands inside a sentence ("the Ruritanian authorities")
 * @returns undefined when the sentence is not understood: two participles, an agent behind "by", an unknown verb
 */
export function addressPassive(analysis: Analysis, modal: TokenRange, addressee: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  const subjectFrom = subjectStart(analysis, modal.from);
  if (subjectFrom === undefined || isSubordinate(analysis, modal.from)) return undefined;
  let at = modal.to;
  const adverbs: string[] = [];
  const collect = (): void => {
    while (isAdverb(normAt(plain, at)) || normAt(plain, at) === 'not' || (normAt(plain, at) === 'and' && isAdverb(normAt(plain, at + 1)) && adverbs.length > 0)) adverbs.push(tokenAt(plain, at++).text);
  };
  collect();
  if (normAt(plain, at) !== 'be') return undefined;
  at++;
  collect();
  const base = baseOfParticiple(normAt(plain, at));
  const end = endOfWords(analysis, at);
  // "be made to conform" has a verb behind it that the active takes without "to".
  if (base === undefined || normAt(plain, at + 1) === 'by' || (base === 'make' && normAt(plain, at + 1) === 'to')) return undefined;
  for (let token = at + 1; token < end; token++) {
    // Who must act stands there already: "released immediately by the authorities".
    if (normAt(plain, token) === 'by' && isAuthority(analysis, token + 1, end)) return undefined;
    if (/^(?:and|or|,)$/u.test(normAt(plain, token)) && sharesPassive(analysis, token + 1, end)) return undefined;
  }
  // A remark on the subject (", who …,") loses its last comma where the sentence ends behind it.
  const subject = textOf(plain, subjectFrom, modal.from).replace(at + 1 >= end ? /,$/u : /$^/u, '');
  const pronoun = modal.from - subjectFrom === 1 ? objectForm(normAt(plain, subjectFrom)) : undefined;
  const object = pronoun ?? inside(analysis, subjectFrom, subject);
  const actor = opensSentence(plain, subjectFrom) ? capitalised(addressee) : addressee;
  const words = [actor, modalFor(textOf(plain, modal.from, modal.to)), ...adverbs, base, object].join(' ');
  return [{ start: tokenAt(plain, subjectFrom).start, end: tokenAt(plain, at).end, text: words }];
}
