import type { Analysis } from '../analysis.js';

/* How a sentence begins before the verb that tells what its subject did. */

/** Whether nothing but adverbs, or an opening phrase, stands in tokens `from`–`verb`. */
export function isOpening(analysis: Analysis, from: number, verb: number): boolean {
  const last = analysis.norm(verb - 1) === ',' ? verb - 2 : verb - 1;
  if (isOpeningPhrase(analysis, from, last) || isDoneBefore(analysis, from, verb)) return true;
  for (let at = from; at <= last; at++) if (!analysis.is(at, 'subject-adverbs') && !analysis.ends(at, 'adverb')) return false;
  return true;
}

/** Words of what was done before: "Tras agradecer la ayuda que prestaron los vecinos". */
const doneReach = 14;

/** "Tras agradecer la ayuda prestada, | exhortó", "Luego de reunirse con la familia, | pidió": whether an infinitive behind a preposition, with what belongs to it, opens the sentence up to the comma before a verb whose subject is left out. */
function isDoneBefore(analysis: Analysis, from: number, verb: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects') || analysis.norm(verb - 1) !== ',' || verb - from > doneReach) return false;
  const infinitive = analysis.is(from + 1, 'of-words') ? from + 2 : analysis.is(from, 'opening-prepositions') || analysis.is(from, 'doing-openers') ? from + 1 : undefined;
  if (infinitive === undefined || !analysis.syntax.isVerb(analysis, infinitive)) return false;
  for (let at = from; at < verb - 1; at++) if (analysis.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** So few words of an opening stand before a verb whose subject is left out: "De igual manera llamaron". */
export const openingLength = 4;

/** "Del mismo modo | instó", "En ese sentido | exhortó": whether tokens `from` to `last`, which open a sentence, are a preposition with what belongs to it, and name nobody. */
export function isOpeningPhrase(analysis: Analysis, from: number, last: number): boolean {
  if (last === from || last - from >= openingLength || !analysis.grammar.traits.has('drops-subjects')) return false;
  if (!analysis.isAny(from, openers)) return false;
  for (let at = from + 1; at <= last; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at)) return false;
  return true;
}

const openers = ['opening-prepositions', 'of-words', 'asking-prepositions', 'infinitive-markers', 'place-prepositions'] as const;
