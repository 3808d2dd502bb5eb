import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 look for what nobody needs any more before memory has grown to several times what is in use: of many thousand files next to nothing is kept, and what is done with would lie about.
 * For V8 11 alone, that of Node 20, as `tuneForManyFiles`: later versions do so by themselves.
 */
export function keepMemorySmall(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  for (const flag of ['--heap-growing-percent=50', '--semi-space-growth-factor=1']) setFlagsFromString(flag);
}
