import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import type { FoundAsk } from './found-ask.js';
import type { Concern } from './scope/index.js';

/** How strongly it is told what is expected, and not asked of somebody. */
const expecting = 3;

/** "expects Ms X to go free", "expects the lawyer X to be able to work": the people of a case before an infinitive are those for whom something is expected, and not who is asked. */
export function withoutExpectedPerson(analysis: Analysis, found: FoundAsk, { isPerson }: Concern): FoundAsk {
  const { trigger, asked: { addressee, contents: [first, ...rest] } } = found;
  if (trigger.form !== 'verb' || trigger.strength !== expecting || addressee === undefined || first === undefined || first.from < addressee.to || addressee.from < trigger.to) return found;
  const last = addressee.to - 1;
  if (!isPerson(last) || analysis.is(addressee.from - 1, 'addressee-prepositions') || actorsIn(analysis, addressee.from, addressee.to).some(({ actor }) => actor === 'authority')) return found;
  return { trigger, asked: { addressee: undefined, contents: [{ ...first, from: addressee.from }, ...rest] } };
}
