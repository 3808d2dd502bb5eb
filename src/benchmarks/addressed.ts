import type { Analysis } from '../reading/analysis.js';
import { ByWords } from '../reading/by-words.js';
import { actorsIn } from '../reading/subject.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { SpanIndex } from '../statement/span-index.js';
import { cuesOf } from './cues/index.js';
import { normAt } from './fixes/tokens.js';
import { locate, wordsOf } from './located.js';
import { once } from './once.js';
import { saidSpan } from './said-text.js';

/** From this strength on, an ask is one, and not only a wish. */
export const explicitStrength = 2;

/** Most words between "by" or "that" and the one that names the actor: "by the competent Mexican authorities". */
const reach = 4;

function namesAuthority(analysis: Analysis, from: number, to: number): boolean {
  return actorsIn(analysis, from, Math.min(to, from + reach)).some(({ actor }) => actor === 'authority');
}

/* Who acts depends on the words of a paragraph alone, and is asked for after every key. */

/** "demands that Belarus release her": behind a trigger. */
const doerBehind = new ByWords((analysis: Analysis, from, triggerTo): boolean => {
  const { plain } = analysis;
  const { to } = analysis.sentenceAt(from);
  const { that } = cuesOf(plain.language);
  return that.test(normAt(plain, triggerTo - 1)) ? namesAuthority(analysis, triggerTo, to) : that.test(normAt(plain, triggerTo)) && namesAuthority(analysis, triggerTo + 1, to);
});

/** "must be released by the authorities": behind a trigger that stands behind what it asks for. */
const doerOfPassive = new ByWords((analysis: Analysis, from, triggerTo): boolean => {
  const { plain } = analysis;
  const { to } = analysis.sentenceAt(from);
  const { doer, otherDeed } = cuesOf(plain.language);
  for (let at = triggerTo; at < to; at++) {
    if (otherDeed.test(normAt(plain, at)) || /^[;:]$/u.test(normAt(plain, at))) return false;
    // "by the courts", "by an inquiry of the courts".
    if (doer.test(normAt(plain, at))) return namesAuthority(analysis, at + 1, to) || (analysis.is(at + 1, 'indefinite-articles') && analysis.any(at + 2, at + reach, 'of-words') && namesAuthority(analysis, at + reach, to));
  }
  return false;
});

/** Whether an authority is named as the one who acts, though not asked. */
function namesDoer(reading: Reading, ask: Recommendation): boolean {
  const found = locate(reading, ask.trigger);
  if (!found) return false;
  return (ask.content.start < ask.trigger.start ? doerOfPassive : doerBehind).of(found.analysis, found.tokens.from, found.tokens.to);
}

/** Whether it is said who must do what an ask asks for. */
export function isAddressed(reading: Reading, ask: Recommendation): boolean {
  if (ask.addressee !== undefined || namesDoer(reading, ask)) return true;
  // An imperative in a list after a colon: the words before the colon say who.
  if (ask.trigger.start === ask.content.start) return true;
  const isModal = ask.content.start < ask.trigger.start;
  return isModal && !ask.passive && cuesOf(reading.statement.language).addressedBefore.test(wordsOf(reading, ask.content));
}

/** "It is essential that her death be cleared up by the courts": a passive that names who is to act, though nobody is asked outright. */
export function namesDoerBehind(reading: Reading, ask: Recommendation): boolean {
  const found = ask.passive && ask.content.start >= ask.trigger.start ? locate(reading, ask.trigger) : undefined;
  return found !== undefined && doerOfPassive.of(found.analysis, found.tokens.from, found.tokens.to);
}

/** Who can do what is asked, besides those who are not of the State. */
const notOfState = new Set(['parties', 'company', 'other']);

/** How far from an ask another one may stand and still tell who is asked: about two sentences, in code units of what says something. */
const nearby = 250;
/** How strong that one is at least: who is only encouraged to do something else is not told to do this. */
const tells = 3;

const saidToAuthorities = once((reading) => reading.recommendations.filter(({ addressee, strength }) => addressee !== undefined && !notOfState.has(addressee) && strength >= tells));
const toAuthoritiesInFile = once((reading) => new SpanIndex(saidToAuthorities(reading), (ask) => ask));
const toAuthorities = once((reading) => new SpanIndex(saidToAuthorities(reading), (ask) => saidSpan(reading, ask)));

/** "The EU calls for an inquiry. China should open such trials": who is asked stands in an ask close by. */
export function isAddressedNearby(reading: Reading, ask: Recommendation): boolean {
  // What is near in the file is nearer still where nothing is left of it but what says something.
  if (toAuthoritiesInFile(reading).overlaps({ start: ask.start - nearby, end: ask.end + nearby })) return true;
  const { start, end } = saidSpan(reading, ask);
  return toAuthorities(reading).overlaps({ start: start - nearby, end: end + nearby });
}

/** "The EU calls for her immediate release": the house's own formula, which leaves open of whom. */
export function isHouseFormula(reading: Reading, ask: Recommendation): boolean {
  if (ask.passive || ask.content.start < ask.trigger.start) return false;
  return cuesOf(reading.statement.language).houseFormula.test(wordsOf(reading, { start: ask.trigger.start, end: ask.content.start }));
}

const addressedIn = once(({ recommendations }) => recommendations.filter(({ addressee, strength }) => addressee !== undefined && strength >= explicitStrength));

/** Whether the statement addresses something else that it asks for. */
export function addressesElsewhere(reading: Reading, ask: Recommendation): boolean {
  return addressedIn(reading).some((other) => other.trigger.start !== ask.trigger.start);
}

/** How far before an ask its reporting verb is looked for, in code units. */
const lookBack = 60;

/** Asks by all that belongs to them. */
const asksByPlace = once(({ recommendations }) => new SpanIndex(recommendations, ({ start, end, trigger, content }) => ({ start: Math.min(start, trigger.start, content.start), end })));

/** Whether an ask stands inside what somebody is asked to say: "calls on the EU to say that they must be freed". */
export function isReported(reading: Reading, ask: Recommendation): boolean {
  return asksByPlace(reading).overlapping(ask).some((other) => other.trigger.start < ask.start && other.trigger.start !== ask.trigger.start && other.content.start < ask.start && ask.end <= other.end)
    || cuesOf(reading.statement.language).reportedBefore.test(reading.statement.text.slice(Math.max(0, ask.start - lookBack), ask.start));
}
