import type { Reading, Recommendation } from '../reading/types.js';
import { covers } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { cuesOf } from './cues/index.js';
import { wordsOf } from './located.js';
import { once } from './once.js';
import { asksOf } from './powerless.js';

/* What is true everywhere, and is said to nobody: nobody can be named whom it addresses. */

/** The last clause of the words before a modal, in which its subject stands: "they", of "Defenders matter in every democracy, and they must". */
const lastClause = /(?:^|[,;:]\s)(?:and\s|y\s|et\s)?([^,;:]*)$/u;

const placesOf = once(({ places }: Reading) => new SpanIndex(places, (place) => place));

/** "Journalists must be able to work freely", "Courts must never be used to silence critics", "Rights must be respected at all times": of no country in particular. */
function isSaidOfAll(reading: Reading, { start, end, trigger, content }: Recommendation): boolean {
  const before = wordsOf(reading, { start: content.start, end: trigger.start }).trim();
  if (before === '') return false;
  const { anybody, pointing, ability, never, everywhere } = cuesOf(reading.statement.language);
  const subject = lastClause.exec(before)?.[1] ?? before;
  const behind = wordsOf(reading, { start: trigger.start, end });
  const isGeneral = anybody.test(subject) || everywhere.test(before) || everywhere.test(behind) || (!pointing.test(subject) && (ability.test(behind) || never.test(behind)));
  const whole = { start: Math.min(start, content.start), end };
  return isGeneral && !placesOf(reading).overlapping(whole).some((place) => covers(whole, place));
}

/** A principle that is stated, or of which it is said that it matters; not what is asked for those of the case. */
function isPrinciple(reading: Reading, ask: Recommendation): boolean {
  if (ask.scope === 'case' || ask.namesConcerned || ask.addressee !== undefined) return false;
  if (ask.content.start < ask.trigger.start) return isSaidOfAll(reading, ask);
  return cuesOf(reading.statement.language).importanceOf.test(wordsOf(reading, ask.trigger));
}

const asksForMore = once((reading: Reading) => asksOf(reading).some((ask) => !isPrinciple(reading, ask)));

/** Whether an ask is a principle that stands beside something else which is asked for; alone it is what the statement asks. */
export function isPrincipleBesideAsks(reading: Reading, ask: Recommendation): boolean {
  return isPrinciple(reading, ask) && asksForMore(reading);
}
