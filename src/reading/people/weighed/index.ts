import type { Grammar } from '../../../lexicon/grammar.js';
import type { Word } from '../../../lexicon/word.js';
import type { Analysis } from '../../analysis.js';
import { ByWords } from '../../by-words.js';
import { tellingIn } from '../../words.js';
import { edge, isSign, keysOfWord, lookBeside, places, type Sign, signs } from './beside.js';
import { type Telling, tellings, weightTable } from './weights.js';

/* Whether somebody is concerned of whom no rule tells it, weighed: what rules tell of the mentions besides, and the words beside them. No rule names all that people do or that is done to them; the weights are learned of those whom careful readers told apart. */

/** The weights of a word by place; null where it has none. */
function weightsOf(grammar: Grammar, word: Word): Float64Array | null {
  const table = weightTable();
  let sum: Float64Array | null = null;
  for (const key of keysOfWord(grammar, word)) {
    const weights = table.of(key);
    if (!weights) continue;
    sum ??= new Float64Array(places.length);
    for (let place = 0; place < places.length; place++) sum[place] = (sum[place] ?? 0) + (weights[place] ?? 0);
  }
  return sum;
}

const weightsIn = tellingIn((grammar, word): Float64Array | null => weightsOf(grammar, word));

/** What the words beside a mention weigh. */
const besideMention = new ByWords((analysis: Analysis, from, to): number => {
  const table = weightTable();
  const ofWords = weightsIn(analysis.grammar);
  const bySign = signs.map((sign): [Sign, Float64Array | undefined] => [sign, table.of(`.${sign}`)]);
  const ofEdge = table.of(edge);
  let sum = 0;
  lookBeside(analysis, from, to, (place, at) => {
    const token = at === undefined ? undefined : analysis.tokens[at];
    if (at === undefined || token === undefined) {
      sum += ofEdge?.[place] ?? 0;
      return;
    }
    sum += ofWords.of(token.word)?.[place] ?? 0;
    for (const [sign, weights] of bySign) if (weights !== undefined && isSign(analysis, at, sign)) sum += weights[place] ?? 0;
  });
  return sum;
});

/** A mention of somebody: tokens of a paragraph, end exclusive. */
export interface Mentioned {
  readonly analysis: Analysis;
  readonly from: number;
  readonly to: number;
}

/** Of how many mentions rules tell something. */
export type Told = Readonly<Partial<Record<Telling, number>>>;

/** By so much what each mention weighs is divided: two that say the same say less than twice as much. */
export function shareOf(mentions: readonly Mentioned[]): number {
  return Math.sqrt(mentions.length);
}

/** From so much on, in hundredths of the natural logarithm of the odds, somebody counts as concerned: whom a statement may be about is better named than left out. */
export const leastWeight = -90;

/**
 * Whether somebody is likely to be concerned of whom no rule tells it.
 * Cannot do: what stands in another sentence than a name, and what a word is to it but by distance.
 */
export function isLikelyConcerned(mentions: readonly Mentioned[], told: Told): boolean {
  const table = weightTable();
  let ofMentions = 0;
  for (const { analysis, from, to } of mentions) ofMentions += besideMention.of(analysis, from, to);
  for (const telling of tellings) ofMentions += (table.told[telling] ?? 0) * (told[telling] ?? 0);
  return table.usual + ofMentions / shareOf(mentions) > leastWeight;
}
