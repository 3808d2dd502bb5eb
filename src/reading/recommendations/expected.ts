import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import type { FoundAsk } from './found-ask.js';
import type { Concern } from './scope/index.js';

/** How strongly it is told what is expected, and not asked of somebody. */
const expecting = 3;
/** What opens a thing, or what somebody has: "her detention", "the raids". */
const thingOpeners = ['articles', 'case-determiners', 'case-pronouns', 'demonstratives'] as const;

/** Whether tokens `from`–`to` name something that befalls people, with a determiner: "her detention", "the raids on their homes"; not "the parties", "the elders". */
function isDeed(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.isAny(from, thingOpeners)) return false;
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'case-nouns') || analysis.is(at, 'deed-nouns') || analysis.is(at, 'attack-nouns') || analysis.is(at, 'violation-nouns')) return true;
  return false;
}

/** "expects Ms X to go free", "expects her detention to end": the people of a case, or what befalls them, before an infinitive are that for which something is expected, and not who is asked. */
export function withoutExpected(analysis: Analysis, found: FoundAsk, { isPerson }: Concern): FoundAsk {
  const { trigger, asked: { addressee, contents: [first, ...rest] } } = found;
  if (trigger.form !== 'verb' || trigger.strength !== expecting || addressee === undefined || first === undefined || first.from < addressee.to || addressee.from < trigger.to) return found;
  if (!isPerson(addressee.to - 1) && !isDeed(analysis, addressee.from, addressee.to)) return found;
  if (analysis.is(addressee.from - 1, 'addressee-prepositions') || actorsIn(analysis, addressee.from, addressee.to).length > 0) return found;
  return { trigger, asked: { addressee: undefined, contents: [{ ...first, from: addressee.from }, ...rest] } };
}
