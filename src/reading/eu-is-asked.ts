import type { Analysis } from './analysis.js';
import { endingAt, within } from './matches.js';

/* Where others ask something of the EU: “The EU should press for her release, Lantern said today”. */

/** The token of the modal behind the EU's name that ends at token `to`, and the name of somebody behind its office ("High Representative Ana Paredes | must"); undefined where none stands there. */
export function modalBehind(analysis: Analysis, to: number): number | undefined {
  let at = to;
  while (analysis.isCapital(at)) at++;
  return within(analysis.matches.ask, at, at + 1).some(({ entry, from }) => entry.kind === 'modal' && from === at) ? at : undefined;
}

/** Words with which another clause begins, whose verb is not what the EU is to do. */
const clauseEdges = ['complementizers', 'relatives', 'clause-openers'] as const;

/** "calls on | the EU": whether words that ask end right before token `first`. */
export function isAddressed(analysis: Analysis, first: number): boolean {
  return within(analysis.matches.ask, first - 1, first).some(({ entry, to }) => entry.kind === 'verb' && to === first);
}

/** "We ask the European Union, which | calls Mexico a partner, to": whether a verb is that of a relative clause on the EU, of which something is asked. */
function isOfEuAsked(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb - 1, 'relatives')) return false;
  const to = analysis.norm(verb - 2) === ',' ? verb - 2 : verb - 1;
  return endingAt(analysis.matches.actor, to).some(({ entry, from }) => entry.kind === 'eu' && isAddressed(analysis, analysis.is(from - 1, 'articles') ? from - 1 : from));
}

/** "The EU should press Togo to free her", "The EU must change its policy and insist on her release": whether a verb of asking tells what the EU, by its name, is to do; "we must insist on her release" asks. */
export function isAskedOfEu(analysis: Analysis, verb: number): boolean {
  if (isOfEuAsked(analysis, verb)) return true;
  const { from: start } = analysis.sentenceAt(verb);
  let at = verb - 1;
  while (at > start && analysis.tokens[at]?.kind !== 'quote' && !analysis.isMark(at, ';:') && !analysis.isAny(at, clauseEdges)) at--;
  return within(analysis.matches.actor, at, verb).some(({ entry, to }) => entry.kind === 'eu' && entry.settings.pronoun !== true && (modalBehind(analysis, to) ?? verb) < verb);
}
