import { messagesIn } from '../messages/index.js';
import type { Analysis } from '../reading/analysis.js';
import { ByWords } from '../reading/by-words.js';
import type { Reading, Recommendation } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { isAddressed } from './addressed.js';
import { fixesIn } from './fixes/index.js';
import { nextIsOfMany } from './fixes/guards.js';
import type { ReadyAsk } from './fixes/language-fixes.js';
import { raisingFixes } from './fixes/raising-fixes.js';
import { fixesInFile, fixOf, locate } from './located.js';
import { namesOtherCountry } from './own-country.js';
import { insertionFix, isAppended } from './place.js';
import { readAfter } from './read-after.js';
import type { Fix, JudgeContext } from './types.js';

/** Fixes that say who must do what the ask asks for; none where that could be somebody else than the authorities of the statement's one country. */
export function addressFixes(reading: Reading, ask: Recommendation, { locale }: JudgeContext): Fix[] {
  const { authoritiesOf, address } = fixesIn(reading.statement.language);
  const found = locate(reading, ask.trigger);
  const authorities = authoritiesOf?.(reading);
  if (!found || authorities === undefined || isAppended(found.paragraph.plain) || namesOtherCountry(reading, found.paragraph)) return [];
  // "They did nothing wrong" would be said of the authorities.
  if (nextIsOfMany(found.paragraph.plain, found.tokens.from)) return [];
  const fixes = fixesInFile(reading, found.paragraph, fixOf(messagesIn(locale).directRecommendation.address(authorities), address?.(found, ask, authorities)));
  return fixes.filter((fix) => keepsAsks(reading, ask, fix));
}

/** Nor with so many asks: its length times how many there are. */
const mostReadAgain = 600_000;

/**
 * Whether every ask of a draft is read after a fix as it was before, but that somebody is asked for the one. Words in another order may
 * be taken for another ask; there are few such fixes in a statement, so that it is read again for each.
 */
function keepsAsks(reading: Reading, ask: Recommendation, { edits }: Fix): boolean {
  const { statement: { text }, recommendations } = reading;
  const after = text.length * recommendations.length > mostReadAgain ? undefined : readAfter(reading, edits);
  if (!after) return true;
  if (after.recommendations.length !== recommendations.length) return false;
  return after.recommendations.every((now, index) => {
    const before = recommendations[index];
    if (before === undefined || now.scope !== before.scope) return false;
    if (before !== ask) return now.ask === before.ask;
    // An active verb may tell more of what is asked than its participle; but what it tells is not to be asked for at once all of a sudden.
    return isAddressed(after, now) && (now.ask === before.ask || now.ask !== 'release');
  });
}

/** Whether no fewer asks say whom they ask: looked at where a fix in several places may have brought a subject forward. */
function keepsAddressees(reading: Reading, { edits }: Fix): boolean {
  const { statement: { text, language }, recommendations } = reading;
  const after = edits.length < 2 || fixesIn(language).bringsForward !== true || text.length * recommendations.length > mostReadAgain ? undefined : readAfter(reading, edits);
  const addressed = (one: Reading): number => one.recommendations.filter((ask) => isAddressed(one, ask)).length;
  return !after || addressed(after) >= addressed(reading);
}

/** Fixes that insert an ask each, as a paragraph where it belongs. @param title of a fix, from what is asked for */
export function insertAsks(reading: Reading, asks: readonly ReadyAsk[] | undefined, title: (what: string) => string): Fix[] {
  return (asks ?? []).flatMap(({ what, text }) => insertionFix(reading, text, title(what)));
}

/** What a verb can be raised to depends on its paragraph alone, and is asked for after every key. */
const raised = new ByWords((analysis: Analysis, from, to) => fixesIn(analysis.plain.language).raise?.(analysis, { from, to }) ?? []);

/** An ask that may be raised. */
type Raisable = Pick<Recommendation, 'strength'> & { readonly trigger: Span };

/** Ways to raise an ask's verb, each tried in the file when it is asked for. */
function* raisings(reading: Reading, { strength, trigger }: Raisable, context: JudgeContext): Generator<Fix> {
  const found = locate(reading, trigger);
  // Those who join a statement are asked for nothing in it.
  if (!found || isAppended(found.paragraph.plain)) return;
  for (const raising of raisingFixes(raised.of(found.analysis, found.tokens.from, found.tokens.to), context, strength <= 2)) yield* fixesInFile(reading, found.paragraph, [raising]);
}

/** Fixes that raise an ask's verb; one is preferred where an addressee is there and the verb is weaker than "expects". */
export function raiseFixes(reading: Reading, ask: Raisable, context: JudgeContext): Fix[] {
  return [...raisings(reading, ask, context)];
}

/** Fixes that raise an ask's verb and leave every ask with the addressee that it has. */
export function safelyRaised(reading: Reading, ask: Raisable, context: JudgeContext): Fix[] {
  return raiseFixes(reading, ask, context).filter((fix) => keepsAddressees(reading, fix));
}

/** Whether there is one of these: that is asked after every key, the fixes themselves are not. */
export function canBeRaised(reading: Reading, ask: Raisable, context: JudgeContext): boolean {
  for (const fix of raisings(reading, ask, context)) if (keepsAddressees(reading, fix)) return true;
  return false;
}

/** Fixes that mend what an ask lacks, where words can: whom it asks, or how firmly. */
export function lackFixes(reading: Reading, ask: Recommendation, lack: string, context: JudgeContext): Fix[] {
  if (lack === 'no-addressee') return addressFixes(reading, ask, context);
  return lack === 'weak' ? raiseFixes(reading, ask, context) : [];
}
