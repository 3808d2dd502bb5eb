import type { Analysis } from '../analysis.js';

const classes = ['reporting-verbs', 'speech-words', 'report-verbs', 'dropped-subject-verbs', 'sayings', 'stressing-verbs'] as const;

/** Whether somebody says something with the verb at token `at`. */
export function isSaying(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, classes);
}
