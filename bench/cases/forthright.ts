import { check } from '../../src/check.js';

/** Forthright: the reading, all benchmarks with their fixes, and retext-equality's findings. */
export const lint = (text: string): unknown => check(text);
