import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { within } from './matches.js';

/** Most words between "cuya" and its verb: "cuya inmediata puesta en libertad también solicitó". */
const reach = 9;
/** In so many words behind the verb its subject stands, where it does: "cuya extradición pidió la fiscalía". */
const subjectReach = 3;

/** "recordó a X, cuya puesta en libertad | solicitó": the relative that opens what the verb at token `verb` tells, where what it asks for belongs to that; undefined where none does, or where somebody is named behind the verb who does it. */
export function owningRelativeOf(analysis: Analysis, verb: number): number | undefined {
  if (!analysis.grammar.traits.has('drops-subjects')) return undefined;
  for (let at = verb - 1; at >= verb - reach && analysis.tokens[at]?.kind === 'word'; at--) {
    if (!analysis.is(at, 'owning-relatives')) continue;
    // "cuya familia pide justicia": who asks, and not what for.
    const isObject = within(analysis.matches.act, at, verb).some(({ entry }) => entry.kind === 'noun') || analysis.any(at + 1, verb, 'freedom-nouns');
    const isOfDoer = analysis.is(verb + 1, 'articles') && actorsIn(analysis, verb + 1, verb + subjectReach).length > 0;
    return isObject && !isOfDoer ? at : undefined;
  }
  return undefined;
}
