import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { isText } from '../recommendations/in-title.js';
import { isInsideMarks } from '../recommendations/news.js';
import type { Issuer } from '../recommendations/scope/concern.js';
import type { Hedge } from '../types.js';

/* What a page says twice, in a caption or a lead and in the text, is doubted once. */

/** Words behind a hedge by which the same is told again, in quotation marks or not. */
const sameWords = 2;

/** Where a hedge stands: the tokens of its words in its paragraph. */
interface Place {
  readonly paragraph: number;
  readonly analysis: Analysis;
  readonly from: number;
  readonly to: number;
}

function placeOf({ start, end }: Span, paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): Place | undefined {
  const index = paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end);
  const paragraph = paragraphs[index];
  const analysis = analyses[index];
  if (paragraph === undefined || analysis === undefined) return undefined;
  const from = analysis.tokens.findIndex((token) => token.start >= paragraph.toPlain(start));
  const behind = analysis.tokens.findIndex((token) => token.start >= paragraph.toPlain(end));
  return from < 0 ? undefined : { paragraph: index, analysis, from, to: behind < 0 ? analysis.tokens.length : behind };
}

/** The words of tokens `from`–`to`, without marks. */
function wordsIn({ tokens }: Analysis, from: number, to: number): string {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm).join(' ');
}

/** Whether two places stand in sentences that are the same word for word, and not in one. */
function isInSameWords(one: Place, other: Place): boolean {
  const first = one.analysis.sentenceAt(one.from);
  const second = other.analysis.sentenceAt(other.from);
  if (one.paragraph === other.paragraph && first.from === second.from) return false;
  return wordsIn(one.analysis, first.from, first.to) === wordsIn(other.analysis, second.from, second.to);
}

/** "risks weakening the press … “This law risks weakening what we share”": whether a hedge told outside of quotation marks is quoted later in its words, or in a report stands there with the same words behind it. */
function isToldAgain(told: Place, later: Place, isNews: boolean): boolean {
  if (isInsideMarks(told.analysis, told.from) || wordsIn(told.analysis, told.from, told.to) !== wordsIn(later.analysis, later.from, later.to)) return false;
  if (isInsideMarks(later.analysis, later.from)) return true;
  return isNews && wordsIn(told.analysis, told.to, told.to + sameWords) === wordsIn(later.analysis, later.to, later.to + sameWords);
}

/**
 * Hedges without those that a page has twice: in a sentence that stands again word for word in a report, of which the first counts,
 * and in the lines above the text or in its first paragraph, where the text says the same below in quotation marks, or in a report at all, of which the latter does.
 * The first paragraph of a body's or an organisation's own press release speaks for itself, and a draft that repeats itself does so twice.
 */
export function withoutToldTwice(hedges: readonly Hedge[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], { voice, isNews }: Pick<Issuer, 'voice' | 'isNews'>): readonly Hedge[] {
  if (voice === 'issuer' || voice === 'organisation' || new Set(hedges.map(({ entry }) => entry)).size === hedges.length) return hedges;
  const lead = analyses.findIndex((analysis, index) => paragraphs[index]?.kind !== 'title' && isText(analysis));
  const places = hedges.map((hedge) => placeOf(hedge, paragraphs, analyses));
  return hedges.filter(({ entry }, index) => {
    const place = places[index];
    if (place === undefined) return true;
    return !hedges.some((other, at) => {
      const again = places[at];
      if (other.entry !== entry || again === undefined || at === index) return false;
      if (at < index) return isNews && isInSameWords(again, place);
      return place.paragraph <= lead && !isInSameWords(place, again) && isToldAgain(place, again, isNews);
    });
  });
}
