import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { type Addressee, authority } from './addressee.js';
import type { Content } from './content.js';

/* Who is to act, where nobody is asked outright and the words that tell what is asked name them. */

/** Words between "be" and "by", between "by" and who does it, and between a doer and the phrase that makes it one. */
const passiveReach = 12;
const doerReach = 5;
/** Words before the owner of a duty that what is asked begins with, and between the two: "Togo's international obligations". */
const ownerStart = 3;
const dutyReach = 4;

/** "be freed | by the Government": whether the "by" at token `at` stands behind the passive of a clause from token `from` on, and not behind another deed. */
function isOfPassive(analysis: Analysis, from: number, at: number): boolean {
  for (let be = at - 2; be >= Math.max(from, at - passiveReach); be--) {
    if (analysis.is(be, 'be-infinitive')) return true;
    if (analysis.tokens[be]?.kind !== 'word' || analysis.is(be, 'clause-openers')) return false;
  }
  return false;
}

/** "ill-treatment | at the hands of the police": whether a harm is told of in tokens `from`–`to`, so that whoever stands behind it did it. */
function tellsOfHarm(analysis: Analysis, from: number, to: number): boolean {
  return analysis.any(from, to, 'abuse-nouns') || analysis.any(from, to, 'violation-nouns') || within(analysis.matches.event, from, to).length > 0;
}

/** "restraint on the part of the police", "that she be freed by the Government". */
function doerIn(analysis: Analysis, { from, to }: Content): Addressee | undefined {
  for (let at = from + 1; at < to; at++) {
    const length = analysis.is(at, 'doer-links') ? 1 : analysis.phraseLength(at, 'doer-phrases');
    if (length === 0 || !(length === 1 ? isOfPassive(analysis, from, at) : !tellsOfHarm(analysis, from, at))) continue;
    const doer = authority(actorsIn(analysis, at + length, Math.min(to, at + length + doerReach))[0]);
    // "by an inquiry of the authorities": by what it is done.
    if (doer && !analysis.any(at + length, doer.from, 'of-words')) return doer;
  }
  return undefined;
}

/** "Togo's obligations under the Covenant be honoured", "the commitments of the Government": whose duty it is that what is asked begins with. */
export function ownerOfDuty(analysis: Analysis, from: number, to: number): Addressee | undefined {
  const owner = actorsIn(analysis, from, Math.min(to, from + ownerStart + dutyReach)).find(({ actor }) => actor === 'authority');
  if (!owner) return undefined;
  if (analysis.is(owner.to, 'possessives')) {
    let duty = owner.to + 1;
    while (duty < Math.min(to, owner.to + 1 + dutyReach) && !analysis.is(duty, 'duty-nouns')) duty++;
    // "Despite Togo's promises, she must": told of beside what is asked.
    return owner.from - from <= ownerStart && analysis.is(duty, 'duty-nouns') && analysis.norm(duty + 1) !== ',' ? authority(owner) : undefined;
  }
  for (let at = owner.from - 1; at > from; at--) if (analysis.is(at, 'of-words')) return analysis.is(at - 1, 'duty-nouns') ? authority(owner) : undefined;
  return undefined;
}

/** Who is to do what is asked for, by what names them there; undefined where nobody is named so. */
export function addresseeInside(analysis: Analysis, contents: readonly Content[]): Addressee | undefined {
  const first = contents[0];
  if (!first || actorsIn(analysis, first.from, contents.at(-1)?.to ?? first.to).every(({ actor }) => actor !== 'authority')) return undefined;
  for (const content of contents) {
    const doer = doerIn(analysis, content);
    if (doer) return doer;
  }
  return ownerOfDuty(analysis, first.from, first.to);
}
