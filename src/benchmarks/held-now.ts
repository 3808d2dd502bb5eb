import { analyse } from '../reading/analysis.js';
import { isProse } from '../reading/prose.js';
import { askedTokens } from '../reading/recommendations/asks.js';
import { isNoRelease } from '../reading/released.js';
import type { Reading } from '../reading/types.js';
import type { EventKind } from '../statement/front-matter.js';
import { cuesOf } from './cues/index.js';
import { freedOfSeveral } from './freed.js';
import { areAllKilled } from './killed.js';
import { once } from './once.js';

/* Whether somebody concerned is behind bars as far as a statement tells, and can be visited there. */

/** Events that put people behind bars. */
const holding: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction', 'ill-treatment']);

/** How far before a release stands a word that tells that it is still to come. */
const helperReach = 3;

interface Told {
  /** Where it stands: paragraphs and sentences in the order of the text. */
  readonly sentence: number;
  readonly isRelease: boolean;
}

/** What the text tells of arrests and releases, in its order; not what it asks for or what is to come. */
function toldIn({ statement: { paragraphs } }: Reading): readonly Told[] {
  let before = 0;
  return paragraphs.filter(isProse).flatMap(({ plain }) => {
    const analysis = analyse(plain);
    const asked = askedTokens(analysis);
    const first = before;
    before += plain.sentences.length;
    return analysis.matches.event.flatMap((match): Told[] => {
      const { entry: { kind }, from } = match;
      if (asked[from] === 1 || (kind !== 'release' && !holding.has(kind as EventKind))) return [];
      const isRelease = kind === 'release';
      if (isRelease && (isNoRelease(analysis, match) || analysis.any(from - helperReach, from, 'future-helpers'))) return [];
      const start = plain.tokens[from]?.start ?? 0;
      return [{ sentence: first + plain.sentences.filter((sentence) => sentence.end <= start).length, isRelease }];
    });
  });
}

/** "was arrested on Monday and released two days later": whether the last that is told of a fate is a release. Who "was released in 2019" and is then said to be arrested is behind bars. */
function isFreed(reading: Reading): boolean {
  const told = toldIn(reading);
  const release = told.findLast(({ isRelease }) => isRelease);
  if (!release) return false;
  const others = told.filter(({ isRelease, sentence }) => !isRelease && sentence !== release.sentence);
  return others.length === 0 || others.some(({ sentence }) => sentence < release.sentence);
}

/** Whether somebody concerned may be behind bars: as what happened puts people there, or since their release is asked for, and nothing says that they were freed. */
export const mayBeHeld = once((reading: Reading): boolean => {
  const { event, recommendations, statement: { language, text } } = reading;
  if (recommendations.some(({ ask, scope, namesConcerned }) => ask === 'release' && (scope === 'case' || namesConcerned))) return true;
  if (areAllKilled(reading)) return false;
  const { stillHeld, takenAgain } = cuesOf(language);
  if (stillHeld.test(text)) return true;
  return holding.has(event) && (takenAgain.test(text) || freedOfSeveral(reading).size > 0 || !isFreed(reading));
});
