import { messagesIn } from '../../messages/index.js';
import { read } from '../../reading/index.js';
import type { Ask, Reading, Scope } from '../../reading/types.js';
import { readStatement } from '../../statement/index.js';
import { insertSentence } from '../clauses/index.js';
import { fixesIn } from '../fixes/index.js';
import type { Fix, JudgeContext } from '../types.js';

/** So many ways to ask are offered. */
const most = 2;

/**
 * Fixes that insert an ask that past statements made.
 * @param kind what was asked for; any ask that fits the event where that is not known
 */
export function askedBeforeFixes(reading: Reading, scope: Scope, kind: Ask | undefined, { locale }: JudgeContext): Fix[] {
  const { language } = reading.statement;
  const { caseAsks, situationAsks } = fixesIn(language);
  const ready = (scope === 'case' ? caseAsks : situationAsks)?.(reading) ?? [];
  const asks = (text: string): boolean => kind === undefined || read(readStatement(text, { language })).recommendations.some(({ ask }) => ask === kind);
  const fixes: Fix[] = [];
  for (const { what, text } of ready) {
    // To read an ask takes a while: no more than are offered.
    if (fixes.length === most) break;
    if (asks(text)) fixes.push(insertSentence(reading, text, () => messagesIn(locale).caseRecommendation.insert(what)));
  }
  return fixes;
}
