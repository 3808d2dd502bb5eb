import type { Change } from '../comparison/changes.js';
import type { Dilution } from '../comparison/dilution.js';
import type { Comparison, Difference, Differences } from '../comparison/types.js';

const names = (differences: readonly Difference[]): string[] => differences.map(({ name }) => name);

function differencesJson({ asks, people, instruments, followUps }: Differences): object {
  return { asks: names(asks), people: names(people), instruments: names(instruments), followUps: names(followUps) };
}

/**
 * What `forthright compare A B --format json` prints: version 1 of the public shape.
 * Offsets are UTF-16 code units into the file on that side, ends exclusive.
 */
export function compareJson(left: string, right: string, { rows, strength, passages, onlyLeft, onlyRight }: Comparison): object {
  return { version: 1, left, right, rows, strength, passages, onlyLeft: differencesJson(onlyLeft), onlyRight: differencesJson(onlyRight) };
}

/** In the order of the versions, whichever is the stronger. */
function changeJson({ kind, what, now, stronger, weaker }: Change, earlierIsStronger: boolean): object {
  const [earlier, later] = earlierIsStronger ? [stronger, weaker] : [weaker, stronger];
  return { kind, what, now, earlier, later };
}

/** What `forthright compare DRAFT --earlier FILE --format json` prints. Of a gain, `now` is what it was before. */
export function dilutionJson(earlier: string, later: string, { score, losses, gains }: Dilution): object {
  return {
    version: 1, earlier, later, score,
    losses: losses.map((change) => changeJson(change, true)),
    gains: gains.map((change) => changeJson(change, false)),
  };
}
