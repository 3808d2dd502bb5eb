import type { Analysis } from '../../../reading/analysis.js';
import { holding, startingAt } from '../../../reading/matches.js';
import { beginsWithCapital, beginsWithSmall } from '../../../letters.js';
import { isAdverb, normAt } from '../tokens.js';
import { isSpeakingVerb } from './verbs.js';

/** The EU as subject of a sentence. Tokens, end exclusive. */
export interface Issuer {
  readonly from: number;
  readonly to: number;
  /** The verb form that it takes: it calls (third), we call (base). */
  readonly agreement: 'third' | 'base';
}

const articles = /^(?:the|our|its|this|both|all)$/u;
const attribute = /^(?:eu|european|union|high|local|lead|chief|acting|undersigned|above-mentioned|embassies|delegation|member|diplomatic|resident)$/u;
const plural = /^(?:we|i|they|undersigned|.*[^s]s)$/u;

/** The issuer that begins at token `at` (with its article), as far as its name goes; undefined where none does. */
export function issuerAt(analysis: Analysis, at: number, limit: number): Issuer | undefined {
  const { plain, matches } = analysis;
  const pronoun = normAt(plain, at);
  if (/^(?:we|i)$/u.test(pronoun)) return { from: at, to: at + 1, agreement: 'base' };
  if (/^(?:it|she|he)$/u.test(pronoun)) return { from: at, to: at + 1, agreement: 'third' };
  let name = at;
  while (name < limit && articles.test(normAt(plain, name))) name++;
  for (let skipped = 0; skipped < 3; skipped++, name++) {
    const found = startingAt(matches.actor, name).filter(({ entry }) => entry.kind === 'eu').sort((a, b) => b.to - a.to)[0];
    if (found && !/^(?:we|i|our)$/u.test(normAt(plain, name))) return { from: at, to: found.to, agreement: plural.test(normAt(plain, found.to - 1)) ? 'base' : 'third' };
    if (!attribute.test(normAt(plain, name))) return undefined;
  }
  return undefined;
}

/**
 * The issuer that is the subject of the verb at token `verb`, with all that belongs to it ("the EU Delegation and the
 * embassies of its Member States"). Only what stands directly before the verb (adverbs apart) counts; an aside between
 * two commas may stand between.
 */
export function issuerBefore(analysis: Analysis, verb: number): Issuer | undefined {
  const { plain } = analysis;
  const { from: start } = analysis.sentenceAt(verb);
  let end = verb;
  while (end > start && isAdverb(normAt(plain, end - 1))) end--;
  for (let at = start; at < end; at++) {
    const before = normAt(plain, at - 1);
    // A name inside a longer noun phrase is not its head: "the Ambassador of the EU", "the EU and its partners".
    if (at > start && (/^(?:of|to|for|in|and|with|by|from|the|our|its)$/u.test(before) || attribute.test(before))) continue;
    const issuer = issuerAt(analysis, at, end);
    if (!issuer || !reaches(analysis, issuer.to, end)) continue;
    const joined = plain.tokens.slice(issuer.to, end).some(({ norm }, index) => norm === 'and' && joinsSubject(analysis, issuer.to + index + 1, end));
    return { from: at, to: end, agreement: joined ? 'base' : issuer.agreement };
  }
  return undefined;
}

function joinsSubject(analysis: Analysis, at: number, end: number): boolean {
  return issuerAt(analysis, at, end) !== undefined || articles.test(normAt(analysis.plain, at)) || beginsWithCapital(analysis.tokens[at]?.text ?? '');
}

/** Whether tokens `from`–`to` can belong to a subject: "to Honduras", "and its Member States", ", together with its partners,". */
function reaches(analysis: Analysis, from: number, to: number): boolean {
  if (from === to) return true;
  const first = normAt(analysis.plain, from);
  if (first === ',') return normAt(analysis.plain, to - 1) === ',' && to - from > 2 && /^(?:together|along|alongside|with|without|in|as|too|for|like|therefore|however|nevertheless|also|while|whilst|where|fully|mindful)$/u.test(normAt(analysis.plain, from + 1));
  if (!/^(?:to|in|of|for|on|and|at|\(|accredited|present|resident|'s|representing)$/u.test(first) && holding(analysis.matches.actor, from).length === 0) return false;
  return analysis.tokens.slice(from, to).every(({ norm, text, index }) => !/^[;:.]$/u.test(norm) && !/^(?:that|which|who|but|while)$/u.test(norm) && !isVerbHere(analysis, norm, text, index));
}

/** Whether the EU's own verb stands here, so that the subject has ended: "encourages", but not "Member States" or "of support". */
function isVerbHere(analysis: Analysis, norm: string, text: string, at: number): boolean {
  return beginsWithSmall(text) && isSpeakingVerb(norm, 'any') && !/^(?:the|of|its|in|for|our|their|an?)$/u.test(normAt(analysis.plain, at - 1));
}
