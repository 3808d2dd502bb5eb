import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import type { Concern } from './concern.js';

/* A statement on many countries, one after the other: what is asked of a country in which it names nobody is nobody's case. */

/** Tokens before the country that opens a sentence: "Lastly, in the", marks of stress. */
const openingReach = 5;

/** Whether one country alone, and not that of the statement, is named in tokens `from`–`to`: "writers from Cuba, Eritrea and Togo" are those of the statement. */
function namesOther(analysis: Analysis, from: number, to: number, { country }: Concern): boolean {
  const named = within(analysis.countries, from, to);
  return named[0] !== undefined && named.every((one) => one.country === named[0]?.country) && named[0].country !== country;
}

/** "In Sudan, …", "Enfin, en Syrie, …": whether a sentence that begins at token `from` opens with a country other than that of the statement, as the place of what it tells. */
function opensWithOther(analysis: Analysis, from: number, concern: Concern): boolean {
  for (let at = from; at < from + openingReach; at++) if (analysis.is(at, 'place-prepositions')) return namesOther(analysis, at + 1, at + openingReach, concern);
  return false;
}

/**
 * Whether an ask of a statement on many things, which names people, is of another country than theirs: the paragraph turns to a country at its beginning, or a sentence
 * further down opens with one, and nobody concerned is named from there to the end of the ask.
 * @param trigger the first token of the words that ask
 * @param to the end of the ask
 */
export function isOfAnotherCountry(analysis: Analysis, trigger: number, to: number, concern: Concern): boolean {
  if (!concern.isThematic || !concern.isNamed) return false;
  for (let at = to - 1; at > trigger; at--) if (concern.isPerson(at)) return false;
  for (let { from } = analysis.sentenceAt(trigger); ; { from } = analysis.sentenceAt(from - 1)) {
    for (let at = Math.min(trigger, analysis.sentenceAt(from).to - 1); at >= from; at--) if (concern.isPerson(at)) return false;
    if (from === 0) return namesOther(analysis, 0, analysis.sentenceAt(0).to, concern);
    if (opensWithOther(analysis, from, concern)) return true;
  }
}
