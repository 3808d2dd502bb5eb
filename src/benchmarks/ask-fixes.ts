import { messagesIn } from '../messages/index.js';
import type { Analysis } from '../reading/analysis.js';
import { ByWords } from '../reading/by-words.js';
import type { Reading, Recommendation } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { fixesIn } from './fixes/index.js';
import type { ReadyAsk } from './fixes/language-fixes.js';
import { raisingFixes } from './fixes/raising-fixes.js';
import { fixesInFile, fixOf, locate } from './located.js';
import { namesOtherCountry } from './own-country.js';
import { insertParagraph } from './place.js';
import type { Fix, JudgeContext } from './types.js';

/** Fixes that say who must do what the ask asks for; none where that could be somebody else than the authorities of the statement's one country. */
export function addressFixes(reading: Reading, ask: Recommendation, { locale }: JudgeContext): Fix[] {
  const { authoritiesOf, address } = fixesIn(reading.statement.language);
  const found = locate(reading, ask.trigger);
  const authorities = authoritiesOf?.(reading);
  if (!found || authorities === undefined || namesOtherCountry(reading, found.paragraph)) return [];
  return fixesInFile(reading, found.paragraph, fixOf(messagesIn(locale).directRecommendation.address(authorities), address?.(found, ask, authorities)));
}

/** Fixes that insert an ask each, as a paragraph where it belongs. @param title of a fix, from what is asked for */
export function insertAsks(reading: Reading, asks: readonly ReadyAsk[] | undefined, title: (what: string) => string): Fix[] {
  return (asks ?? []).map(({ what, text, placeholders }) => ({ title: title(what), edits: [insertParagraph(reading, text)], ...(placeholders && { placeholders }) }));
}

/** What a verb can be raised to depends on its paragraph alone, and is asked for after every key. */
const raised = new ByWords((analysis: Analysis, from, to) => fixesIn(analysis.plain.language).raise?.(analysis, { from, to }) ?? []);

/** Fixes that raise an ask's verb; one is preferred where an addressee is there and the verb is weaker than "expects". */
export function raiseFixes(reading: Reading, ask: Pick<Recommendation, 'strength'> & { readonly trigger: Span }, context: JudgeContext): Fix[] {
  const found = locate(reading, ask.trigger);
  return found ? fixesInFile(reading, found.paragraph, raisingFixes(raised.of(found.analysis, found.tokens.from, found.tokens.to), context, ask.strength <= 2)) : [];
}

/** Fixes that mend what an ask lacks, where words can: whom it asks, or how firmly. */
export function lackFixes(reading: Reading, ask: Recommendation, lack: string, context: JudgeContext): Fix[] {
  if (lack === 'no-addressee') return addressFixes(reading, ask, context);
  return lack === 'weak' ? raiseFixes(reading, ask, context) : [];
}
