import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import type { Concern } from './concern.js';

/* Inquiries into deeds in the plural: those that were done to the several people of a statement, or those of which people died who are not its own. */

/** What is done to people, and may be done to several of whom one statement tells. */
export const doneToSeveral = new Set<EventKind>(['killing', 'attack-or-threat', 'disappearance', 'ill-treatment']);
/** What leaves those concerned alive. */
const ofLiving = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'release']);

/** Words between a determiner and the deed: "all the recent attacks", "the ten deaths". */
const deedReach = 4;

/** Nouns for what was done. */
const deedNouns = ['attack-nouns', 'struck-nouns', 'deaths'] as const;

/** The token of the deeds in the plural behind a determiner at token `at`; undefined where none follows. */
function deedsBehind(analysis: Analysis, at: number, to: number): number | undefined {
  for (let noun = at + 1; noun < Math.min(to, at + deedReach); noun++) {
    if (analysis.isAny(noun, deedNouns)) return analysis.ends(noun, 'plural') ? noun : undefined;
    // "all the earlier attacks": others than those that are told of.
    if (analysis.is(noun, 'noun-phrase-enders') || analysis.is(noun, 'earlier-words')) return undefined;
  }
  return undefined;
}

/** "inquiries into all the recent attacks on activists", "into the other recent attacks", in a statement that tells of several: those that it tells of. */
export function isIntoDeedsOfSeveral(analysis: Analysis, from: number, to: number, { isNamed, isOne, event }: Concern): boolean {
  if (!isNamed || isOne || !doneToSeveral.has(event) || analysis.grammar.traits.has('generic-articles')) return false;
  for (let at = from; at < to; at++) {
    const isAllThe = analysis.is(at, 'general-quantifiers') && (analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'demonstratives'));
    const isTheOther = analysis.is(at, 'articles') && analysis.is(at + 1, 'besides-words');
    if ((isAllThe || isTheOther) && deedsBehind(analysis, at + 1, to) !== undefined) return true;
  }
  return false;
}

/** "the investigation into the ten deaths of 1 March", in a statement on somebody who was jailed or freed: of others. */
export function isIntoDeathsOfOthers(analysis: Analysis, from: number, to: number, { isNamed, event, isPerson }: Concern): boolean {
  if (!isNamed || !ofLiving.has(event)) return false;
  for (let at = from; at < to; at++) {
    if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
    if (!analysis.is(at, 'articles') || analysis.is(at - 1, 'general-quantifiers')) continue;
    const noun = deedsBehind(analysis, at, to);
    if (noun !== undefined && analysis.is(noun, 'deaths')) return true;
  }
  return false;
}
