import { setFlagsFromString } from 'node:v8';

/** How long a function runs before fast code is made of it, in bytes of bytecode; several times what V8 11 takes by itself. */
const patience = 800_000;
/** How much bytecode of other functions a fast one may take in, a sixth of what V8 11 lets it: making fast code then takes less time. */
const takenIn = 150;
/** By how much memory may grow, in percent, before it is looked through for what nobody needs any more. */
const growth = 20;

/** So often a pattern is used before fast code is made of it too, which V8 11 makes for the second time that it is used. */
const patternUses = 100;
/** How long a function runs before V8 notes what it is given, so that it runs faster; 8 is what V8 11 takes by itself. */
const notesLater = 128;
/** How many times as large the space for young objects becomes when it is full; twice as large is what V8 11 makes it by itself. */
const youngGrowth = 8;
/** Up to so many bytes a text is read before code that is compiled plainly pays; of one ten times as long it takes a quarter of the time. */
const shortText = 16_384;

/** For V8 11 alone, that of Node 20. */
function setFlags(...flags: readonly string[]): void {
  if (!process.versions.v8.startsWith('11.')) return;
  for (const flag of flags) setFlagsFromString(flag);
}

/**
 * Has V8 look for what nobody needs any more before memory has grown to several times what is in use: of many thousand files next to nothing is kept, and what is done with would lie about.
 * Later versions do so by themselves.
 */
export function keepMemorySmall(): void {
  setFlags(`--heap-growing-percent=${growth}`, '--semi-space-growth-factor=1');
}

/**
 * Has V8 do less in advance, where many files are checked; for V8 11 alone, that of Node 20.
 *
 * It makes fast code of fewer functions: on a thousand files, making it took two fifths of all the processor's time, and from the
 * threads that check. What runs long enough to be worth it still gets it, with less of other functions in it. What does not is compiled plainly at once (Sparkplug),
 * and interpreted never. Later versions have a quicker compiler before the slow one.
 *
 * And it takes less memory: nothing of a file is needed when its report is written, and a thread that waits until its memory has
 * doubled or tripled holds a hundred files that are done. It costs a few hundredths of the time, and saves a third of the memory.
 */
export function tuneForManyFiles(): void {
  setFlags(`--interrupt-budget=${patience}`, '--always-sparkplug', `--max-inlined-bytecode-size-cumulative=${takenIn}`);
  keepMemorySmall();
}

/**
 * Has V8 do less in advance where there is next to nothing to do: a start that checks one short draft spends more on making code than on running it.
 * A draft uses most patterns a few times: what V8 makes of one at the first use is enough, and need not be gone over again.
 * Nearly all that a start makes is still needed when young objects are collected: that is done less often, and without waking other threads for it.
 * @param bytes of the text, where it is the only one
 */
export function tuneForFewFiles(bytes: number | undefined): void {
  setFlags(`--regexp-tier-up-ticks=${patternUses}`, '--no-regexp-peephole-optimization', `--interrupt-budget=${patience}`);
  if (bytes !== undefined && bytes <= shortText) setFlags('--no-sparkplug', `--interrupt-budget-factor-for-feedback-allocation=${notesLater}`, `--semi-space-growth-factor=${youngGrowth}`, '--no-parallel-scavenge');
}
