import { check } from '../../src/check.js';

/** Forthright: the reading, all benchmarks with their fixes, and retext-equality's findings. */
export const lint = (text: string): unknown => check(text);

/** The same with every fix worked out: what is only found costs less. */
export const fixes = (text: string): unknown => check(text).findings.map(({ fixes: all }) => all.length);
