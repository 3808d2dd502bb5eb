import type { Analysis } from '../../reading/analysis.js';
import type { PlainEdit } from './plain-edit.js';
import { opensSentence } from './remove.js';
import { capitalised } from './spelling.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from './tokens.js';
import { inForm, verbGroupAt } from './verb-group.js';

/** The verb of noting and all that belongs to it: "takes note of", "is aware of", "has learned of". */
function noteEnd(analysis: Analysis, verb: number): number | undefined {
  const { plain } = analysis;
  const rest = plain.tokens.slice(verb, verb + 7).map(({ norm }) => norm).join(' ');
  const match = /^(?:(?:takes?|took|taking) (?:(?:due|good|careful|full) )?note(?: with interest)? of|(?:is|are|am|remains?) (?:(?:fully|well|also) )?aware of|(?:has|have) (?:been )?(?:learne?d|learnt|informed|heard|made aware) (?:of|about)|(?:notes?|noted|noting|observes?)(?: with (?:interest|satisfaction|appreciation))?(?= (?:the|this|these|his|her|their)))\b/u.exec(rest);
  return match ? verb + match[0].split(' ').length : undefined;
}

/**
 * Puts a verb that judges in the place of one that notes: "takes note of the verdict" → "condemns the verdict".
 * @param verb base form, with its particle or adjective where it has one ("be deeply concerned by")
 * @returns undefined when no noun follows
 */
export function replaceNoting(analysis: Analysis, found: TokenRange, verb: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  let at = found.from;
  while (isAdverb(normAt(plain, at))) at++;
  const end = noteEnd(analysis, at);
  if (end === undefined || /^(?:that|how|whether)$/u.test(normAt(plain, end)) || (normAt(plain, end) === 'the' && normAt(plain, end + 1) === 'fact')) return undefined;
  const group = verbGroupAt(analysis, at, end);
  if (!group) return undefined;
  const form = /^(?:has|is|remains)$/u.test(normAt(plain, at)) ? 'third' : /^(?:have|are|am|remain)$/u.test(normAt(plain, at)) ? 'base' : normAt(plain, at) === 'took' ? 'past' : group.form;
  if (verb.startsWith('be ') && form === 'base' && normAt(plain, group.from - 1) === 'i') return undefined;
  const words = inForm(verb, form);
  return [{ start: tokenAt(plain, group.from).start, end: tokenAt(plain, end - 1).end, text: opensSentence(plain, group.from) ? capitalised(words) : words }];
}
