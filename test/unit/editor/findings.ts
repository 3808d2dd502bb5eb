import type { Finding, Fix } from '../../../src/benchmarks/types.js';

/** A finding for a test: its place, and whatever else matters. */
export function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { rule: 'no-hedging', severity: 'warning', message: 'Weak.', url: 'https://example.org/no-hedging', fixes: [], hasFixes: false, start, end, ...more };
}

/** A fix of one edit. */
export function fix(start: number, end: number, text: string, more: Partial<Fix> = { preferred: true }): Fix {
  return { title: `Replace by ${text}`, edits: [{ start, end, text }], ...more };
}
