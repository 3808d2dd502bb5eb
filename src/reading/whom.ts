import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';

/* "El enviado vio al ministro, a quien pidió": relative clauses of which whoever is meant is the object, in a language that leaves subjects out. */

/** Whether nothing but pronouns, adverbs and a help verb stands in tokens `from`–`verb`. */
function isBare(analysis: Analysis, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!analysis.is(at, 'subject-adverbs') && !analysis.ends(at, 'adverb') && !analysis.is(at, 'have-helpers')) return false;
  return true;
}

/** The comma before a relative at token `relative` and its preposition: ", a quien", ", a la que", ", al que"; undefined where none stands there, as before "apoya a quienes piden". */
function commaBefore(analysis: Analysis, relative: number): number | undefined {
  const at = analysis.is(relative - 1, 'articles') ? relative - 2 : relative - 1;
  return analysis.is(at, 'asked-prepositions') && !analysis.is(at, 'of-words') && analysis.norm(at - 1) === ',' ? at - 1 : undefined;
}

/**
 * The token before which the subject of the verb at token `verb` is named, whose clause begins with a relative at token `relative` that stands for its object: where whoever is meant by that begins;
 * undefined where the relative is no object of somebody in power or of the EU, or the clause has a subject of its own.
 */
export function beforeWhom(analysis: Analysis, relative: number, verb: number): number | undefined {
  if (!analysis.grammar.traits.has('drops-subjects') || relative >= verb || !analysis.is(relative, 'relatives') || !isBare(analysis, relative + 1, verb)) return undefined;
  const comma = commaBefore(analysis, relative);
  if (comma === undefined || analysis.is(verb + 1, 'articles')) return undefined;
  const whom = actorsIn(analysis, analysis.sentenceAt(verb).from, comma).at(-1);
  return whom?.actor === 'authority' || whom?.actor === 'eu' ? whom.from : undefined;
}
