import type { Locale } from '../benchmarks/types.js';
import { messagesIn } from '../messages/index.js';
import type { ConfigProblem } from './problem.js';

/** One plain sentence about what is wrong in a configuration or phrase file. */
export function problemMessage(problem: ConfigProblem, locale: Locale): string {
  return messagesIn(locale).configuration[problem.kind](problem);
}
