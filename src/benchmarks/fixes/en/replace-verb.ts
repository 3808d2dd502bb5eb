import type { Analysis } from '../../../reading/analysis.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence } from '../remove.js';
import { capitalised } from '../spelling.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';
import { inForm, type VerbForm, verbGroupAt } from './verb-group.js';

/** What is only said, and neither good nor bad by itself: no verb that judges fits all of it. */
const neutral = /^(?:assurances?|announcements?|promises?|statements?|repl(?:y|ies)|reports?|explanations?|invitations?|intentions?|claims?|information)$/u;

const feeling = '(?: with (?:(?:deep|great|grave|serious|particular) )?(?:interest|satisfaction|appreciation|concern|regret|dismay|sadness|sorrow))?';
/** The verb of noting with all that belongs to it: "takes note of", "is aware of", "has learned with sadness of". */
const noting = [
  `(?:takes?|took|taking|(?:has|have) taken) (?:(?:due|good|careful|full) )?note${feeling} of`,
  '(?:is|are|am|remains?) (?:(?:fully|well|also) )?aware of',
  `(?:has|have) (?:also )?(?:been )?(?:learne?d|learnt|informed|heard|made aware)${feeling} (?:of|about)`,
  `(?:notes?|noted|noting|(?:has|have) noted|observes?)${feeling}(?= (?:the|this|these|his|her|their|that|an?)(?: |$))`,
].map((words) => new RegExp(`^${words}(?= |$)`, 'u'));

/** Token behind the words of noting that begin at `verb`; undefined where none do. */
function noteEnd(analysis: Analysis, verb: number): number | undefined {
  const rest = analysis.plain.tokens.slice(verb, verb + 9).map(({ norm }) => norm).join(' ');
  for (const pattern of noting) {
    const match = pattern.exec(rest)?.[0];
    if (match !== undefined) return verb + match.split(' ').length;
  }
  return undefined;
}

function formAt(norm: string, fallback: VerbForm): VerbForm {
  if (/^(?:has|is|remains)$/u.test(norm)) return 'third';
  if (/^(?:have|are|am|remain)$/u.test(norm)) return 'base';
  return norm === 'took' ? 'past' : fallback;
}

/** Whether the noun behind the words of noting, "the" and adjectives apart, is one that says nothing by itself. */
function isNeutral(analysis: Analysis, from: number): boolean {
  return analysis.plain.tokens.slice(from, from + 5).some(({ norm }, index, all) => neutral.test(norm) && !all.slice(0, index).some((before) => /^(?:of|by|against|in|on|for)$/u.test(before.norm)));
}

/**
 * Puts a verb that judges in the place of one that notes: "takes note of the verdict" → "condemns the verdict".
 * @param verb base form, with its particle or adjective where it has one ("be deeply concerned by")
 * @returns undefined when neither a noun nor, for an adjective, a "that" follows, or what is noted is only words
 */
export function replaceNoting(analysis: Analysis, found: TokenRange, verb: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  let at = found.from;
  while (isAdverb(normAt(plain, at))) at++;
  if (/^(?:has|have)$/u.test(normAt(plain, at - 1))) at--;
  const end = noteEnd(analysis, at);
  if (end === undefined || /^(?:how|whether)$/u.test(normAt(plain, end)) || (normAt(plain, end) === 'the' && normAt(plain, end + 1) === 'fact') || isNeutral(analysis, end)) return undefined;
  // Of the verbs that judge only an adjective takes a clause: "is deeply concerned that".
  const isClause = normAt(plain, end) === 'that';
  if (isClause && !verb.startsWith('be ')) return undefined;
  // "takes note of the law and of the release": two things, of which one verb may not judge, and the second "of" would stay.
  const rest = plain.tokens.slice(end, analysis.sentenceAt(at).to);
  if (/^(?:of|about)$/u.test(normAt(plain, end - 1)) && rest.some(({ norm, index }) => norm === normAt(plain, end - 1) && /^(?:and|,|or)$/u.test(normAt(plain, index - 1)))) return undefined;
  const group = verbGroupAt(analysis, at, end);
  if (!group) return undefined;
  const form = formAt(normAt(plain, at), group.form);
  if (verb.startsWith('be ') && form === 'base' && normAt(plain, group.from - 1) === 'i') return undefined;
  const words = inForm(isClause ? verb.replace(/ by$/u, '') : verb, form);
  return [{ start: tokenAt(plain, group.from).start, end: tokenAt(plain, end - 1).end, text: opensSentence(plain, group.from) ? capitalised(words) : words }];
}
