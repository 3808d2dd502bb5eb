import type { Analysis } from '../reading/analysis.js';
import { ByWords } from '../reading/by-words.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { explicitStrength, isAddressed, isAddressedNearby, namesDoerBehind } from './addressed.js';
import { cuesOf } from './cues/index.js';
import { tokenAt } from './fixes/tokens.js';
import { locate, onOneLine, wordsOf } from './located.js';

/* How much an ask weighs: whether it is one, and somebody is asked. */

/** Why an ask does not count in full: a wish, one that is only announced, or one that asks nobody. */
export type Lack = 'weak' | 'announced' | 'no-addressee';

/** How far before a trigger it is told that the ask is to come, in code units. */
const lookBack = 60;
/** The same, within a sentence in which something to come stands before it. */
const lookAlong = 400;

type Cue = 'ofCall' | 'ofDuty' | 'dutyBefore' | 'ofImportance' | 'mild';

/** Which cues the words of a trigger have: they depend on its paragraph alone, and are asked for after every key. */
const cuesIn = new ByWords((analysis: Analysis, from, to): Readonly<Record<Cue | 'announced', boolean>> => {
  const { plain } = analysis;
  const { announcedBefore, announcedBy, announcedAlong, ofCall, ofDuty, dutyBefore, remindedBefore, ofImportance, mild } = cuesOf(plain.language);
  const { start } = tokenAt(plain, from);
  const words = onOneLine(plain.text.slice(start, tokenAt(plain, to - 1).end));
  const before = onOneLine(plain.text.slice(Math.max(0, start - lookBack), start));
  const along = onOneLine(plain.text.slice(Math.max(tokenAt(plain, analysis.sentenceAt(from).from).start, start - lookAlong), start));
  const isOfImportance = ofImportance.test(words);
  return {
    // "will continue to call on", "demandera": an ask for later, made elsewhere.
    announced: announcedBy.test(words) || announcedBefore.test(before) || announcedAlong.test(`${along}|${words}`),
    ofCall: ofCall.test(words),
    // "remind Peru that it is essential to": no more than "remind Peru of its duty to".
    ofDuty: ofDuty.test(words) || (isOfImportance && remindedBefore.test(before)),
    // "its commitments, which the EU expects full respect for": no more either, where nobody is asked.
    dutyBefore: dutyBefore.test(before),
    ofImportance: isOfImportance,
    mild: mild.test(words),
  };
});

function triggerHas(reading: Reading, { trigger }: Recommendation, cue: Cue | 'announced'): boolean {
  const found = locate(reading, trigger);
  return found !== undefined && cuesIn.of(found.analysis, found.tokens.from, found.tokens.to)[cue];
}

function lackOfAny(reading: Reading, ask: Recommendation): Lack | undefined {
  if (ask.strength < explicitStrength) return 'weak';
  // "They will have to release her": what somebody else is to do.
  return ask.content.start >= ask.trigger.start && triggerHas(reading, ask, 'announced') ? 'announced' : undefined;
}

/** From this strength on, something is asked for and not only wished. */
const firm = 3;

/**
 * "calls for her release", "He must be freed": only those who hold somebody can do so, whoever is named. "He should be freed" leaves it open.
 * "calls for an inquiry", "expects that the verdict will be reviewed": said of a country, a call is to those who govern it. "The verdict must be reviewed" leaves it open.
 */
function asksWhoeverCan(reading: Reading, ask: Recommendation): boolean {
  if (ask.strength < firm || triggerHas(reading, ask, 'mild')) return false;
  return ask.ask === 'release' || (triggerHas(reading, ask, 'ofCall') && !triggerHas(reading, ask, 'ofImportance') && !triggerHas(reading, ask, 'ofDuty'));
}

/**
 * What an ask on the case lacks; undefined where it counts in full. Whom another ask close by addresses is asked here too,
 * unless it is only said how much something matters.
 */
export function lackOnCase(reading: Reading, ask: Recommendation): Lack | undefined {
  const lack = lackOfAny(reading, ask);
  if (lack || isAddressed(reading, ask) || namesDoerBehind(reading, ask) || asksWhoeverCan(reading, ask)) return lack;
  return !triggerHas(reading, ask, 'ofImportance') && isAddressedNearby(reading, ask) ? undefined : 'no-addressee';
}

/** "Journalists should be able to work freely": a whole class of people is its subject, so that it is said to nobody, whoever is asked for something else. */
function isMaxim(reading: Reading, { trigger, content }: Recommendation): boolean {
  return content.start < trigger.start && cuesOf(reading.statement.language).classOfPeople.test(wordsOf(reading, { start: content.start, end: trigger.start }));
}

/** What an ask about the country lacks: a demand to nobody will do ("The ban must be lifted"), a "should" to nobody and a duty recalled will not. */
export function lackOnSituation(reading: Reading, ask: Recommendation): Lack | 'reminder' | undefined {
  const lack = lackOfAny(reading, ask);
  if (lack) return lack;
  if (triggerHas(reading, ask, 'ofDuty') || (triggerHas(reading, ask, 'dutyBefore') && !isAddressed(reading, ask))) return 'reminder';
  if (!triggerHas(reading, ask, 'mild') || isAddressed(reading, ask)) return undefined;
  return isMaxim(reading, ask) || !isAddressedNearby(reading, ask) ? 'no-addressee' : undefined;
}

/** An ask, and why it does not count in full. */
export interface WeighedAsk<Why extends string> {
  readonly ask: Recommendation;
  readonly lack: Why | undefined;
}

/** The first ask that lacks least, which is mended soonest. @param byNearness what asks lack, that which is nearest to nothing first */
export function nearest<Why extends string>(asks: readonly WeighedAsk<Why>[], byNearness: readonly Why[]): { readonly ask: Recommendation; readonly lack: Why } | undefined {
  for (const lack of byNearness) {
    const found = asks.find((one) => one.lack === lack);
    if (found) return { ask: found.ask, lack };
  }
  return undefined;
}
