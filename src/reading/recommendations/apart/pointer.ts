import type { Entry } from '../../../lexicon/index.js';
import type { Analysis } from '../../analysis.js';
import { actorsIn } from '../../subject.js';
import { type Addressee, authority } from '../addressee.js';
import { ofClause } from '../asked-of-addressee.js';
import { type Asked, nothing } from '../asked.js';
import { askedWithin, isAskedFor } from './asked-for.js';
import type { Tokens } from './place.js';
import { tagStart } from './tag.js';

/* What is asked for stands first, and the words that ask point back to it: "Que X soit libéré et que la loi soit abrogée : voilà ce que nous demandons aux autorités". */

/** Words of asking, with the lexicon's entry. */
interface Asking extends Tokens {
  readonly entry?: Entry;
}

/** How far before words that ask the clause begins in which they stand. */
const clauseReach = 14;

/** "nous y exhortons", "nous l'exigeons (des autorités)": the pronoun stands for what was said; in "nous l'exhortons à" for whoever is asked. */
function hasPointingObject(analysis: Analysis, { entry, from, to }: Asking): boolean {
  if (!analysis.is(from - 1, 'pointing-objects')) return false;
  if (analysis.syntax.askedBefore(analysis, from) === undefined) return true;
  return (entry?.settings.takes === 'content') !== analysis.is(to - 1, 'addressee-prepositions');
}

/** The mark before the clause in which a verb of asking points back to what stands before it in its sentence, or only tells who asked for that; undefined where it does not. */
export function pointsBackFrom(analysis: Analysis, words: Asking): number | undefined {
  const tag = tagStart(analysis, words);
  if (tag !== undefined) return tag;
  const first = Math.max(analysis.sentenceAt(words.from).from + 1, words.from - clauseReach);
  const hasObject = hasPointingObject(analysis, words);
  for (let at = words.from - 1; at >= first; at--) {
    if (!analysis.isMark(at, ',:;–—-')) continue;
    if (hasObject || analysis.phraseLength(analysis.is(at + 1, 'and-words') ? at + 2 : at + 1, 'pointing-openers') > 0) return at;
  }
  return undefined;
}

/** Whoever is asked by words that point back: named behind them. */
export function askedByPointer(analysis: Analysis, { from, to }: Tokens): Addressee | undefined {
  return authority(actorsIn(analysis, to, analysis.sentenceAt(from).to).find(({ actor }) => actor === 'authority'));
}

/** What is asked for in a sentence before the mark at token `edge`: clauses, infinitives or nouns; nothing where its words are none of these. */
export function askedBeforeMark(analysis: Analysis, edge: number): Asked {
  let { from } = analysis.sentenceAt(edge);
  while (from < edge && analysis.tokens[from]?.kind !== 'word') from++;
  // "Que les accusations tombent, voilà ce que nous attendons": what the words behind the mark point at is asked for, whatever its verb.
  if (analysis.is(from, 'complementizers')) return ofClause(analysis, from + 1, edge);
  return isAskedFor(analysis, from, edge) ? askedWithin(analysis, from, edge) : nothing;
}
