import { setFlagsFromString } from 'node:v8';

/** How long a function runs before fast code is made of it, in bytes of bytecode; several times what V8 11 takes by itself. */
const patience = 800_000;

/**
 * Lets V8 make fast code of fewer functions. On a thousand files, making it took two fifths of all the processor's time, and from the
 * threads that check: what runs long enough to be worth it still gets it. What does not is compiled plainly at once (Sparkplug), and
 * interpreted never. For V8 11 alone, that of Node 20: later versions have a quicker compiler before the slow one.
 */
export function compileLess(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString(`--interrupt-budget=${patience}`);
  setFlagsFromString('--always-sparkplug');
}
