import type { Analysis } from '../../../reading/analysis.js';
import { isAuthority } from './noun-phrase.js';
import type { PlainEdit } from '../plain-edit.js';
import { normAt, tokenAt } from '../tokens.js';
import { isSpeakingVerb } from './verbs.js';

const verbOf: Readonly<Record<string, string>> = {
  release: 'release', review: 'review', repeal: 'repeal', amendment: 'amend', lifting: 'lift', dropping: 'drop', withdrawal: 'withdraw', revision: 'revise', annulment: 'annul', protection: 'protect',
  implementation: 'implement', suspension: 'suspend', reinstatement: 'reinstate', commutation: 'commute', liberation: 'free', abolition: 'abolish', ratification: 'ratify',
};
const adverbOf: Readonly<Record<string, string>> = { immediate: 'immediately', unconditional: 'unconditionally', prompt: 'promptly', swift: 'swiftly', urgent: 'urgently', full: 'fully', early: 'swiftly', thorough: 'thoroughly' };
const objectOf: Readonly<Record<string, string>> = { his: 'him', her: 'her', their: 'them', its: 'it' };

/** What else is called for behind "and", which no verb of ours says. */
const furtherDeed = /^(?:(?:the|an?|their|his|her|full|immediate) )?(?:return|restitution|restoration|reopening|rehabilitation|dismissal|end|respect|cessation|closure|reversal|compensation|resumption|provision|opening|access|justice)\b/u;

/**
 * Says whom the EU calls on: "for the immediate release of Ms X" → "on the Ruritanian authorities to immediately release Ms X".
 * @param preposition token of the "for" behind "calls" or "call"
 * @returns undefined when what is called for is no deed that a verb says as well
 */
export function addressNoun(analysis: Analysis, preposition: number, addressee: string): PlainEdit[] | undefined {
  const { plain } = analysis;
  if (normAt(plain, preposition) !== 'for' || !/^call(?:s|ing)?$|^again$/u.test(normAt(plain, preposition - 1))) return undefined;
  let at = preposition + 1;
  const possessive = objectOf[normAt(plain, at)];
  if (possessive !== undefined || /^(?:the|an?)$/u.test(normAt(plain, at))) at++;
  const adverbs: string[] = [];
  for (let adverb = adverbOf[normAt(plain, at)]; adverb !== undefined; adverb = adverbOf[normAt(plain, at)]) {
    adverbs.push(adverb);
    at++;
    if (/^(?:and|,)$/u.test(normAt(plain, at)) && adverbOf[normAt(plain, at + 1)] !== undefined) {
      if (normAt(plain, at) === 'and') adverbs.push('and');
      at++;
    }
  }
  const verb = verbOf[normAt(plain, at)];
  if (verb === undefined) return undefined;
  if (possessive === undefined && normAt(plain, at + 1) !== 'of') return undefined;
  const words = ['on', addressee, 'to', ...adverbs, verb, ...(possessive === undefined ? [] : [possessive])].join(' ');
  const last = possessive === undefined ? at + 1 : at;
  // A second noun of action ("and the dropping of") would be left without its preposition.
  const rest = plain.tokens.slice(last + 1, analysis.sentenceAt(at).to);
  // Who must act stands there already: "the release of X by the authorities".
  if (rest.some(({ norm, index }) => norm === 'by' && isAuthority(analysis, index + 1, analysis.sentenceAt(at).to))) return undefined;
  if (possessive !== undefined && /^(?:and|,)$/u.test(normAt(plain, last + 1)) && !isSpeakingVerb(normAt(plain, last + 2), 'any')) return undefined;
  if (rest.some(({ norm }, index) => norm === 'and' && (/^(?:of|for)$/u.test(rest[index + 1]?.norm ?? '') || furtherDeed.test(rest.slice(index + 1, index + 3).map((token) => token.norm).join(' '))))) return undefined;
  if (rest.some(({ norm }, index) => verbOf[norm] !== undefined && /^(?:the|and|immediate)$/u.test(rest[index - 1]?.norm ?? ''))) return undefined;
  return [{ start: tokenAt(plain, preposition).start, end: tokenAt(plain, last).end, text: words }];
}
