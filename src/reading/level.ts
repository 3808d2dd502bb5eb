import type { Level } from '../statement/front-matter.js';
import type { PlainText, Statement } from '../statement/types.js';
import { analyse } from './analysis.js';
import { tokenSpan } from './matches.js';

/** The opening words that tell the level: so many UTF-16 code units of so many paragraphs. */
const openingLength = 400;
const openingParagraphs = 2;

/** Whether a formula of a level stands in the title or in the opening words. */
export function tellsLevel({ plainTitle, paragraphs }: Statement, level: Level): boolean {
  const opening = paragraphs.filter(({ kind }) => kind !== 'title').slice(0, openingParagraphs).map(({ plain }) => plain);
  return [...(plainTitle ? [plainTitle] : []), ...opening].some((text) => analyse(text).matches.level.some(({ entry }) => entry.kind === level));
}

/** The most telling formula in the first `length` code units of some texts; what counts in titles alone only there. */
function formulaIn(texts: readonly PlainText[], length: number, isTitle: boolean): Level | undefined {
  let found: { level: Level; rank: number } | undefined;
  for (const text of texts) {
    const analysis = analyse(text);
    for (const { entry, from, to } of analysis.matches.level) {
      if (entry.settings.where === 'title' && !isTitle) continue;
      const rank = Number(entry.settings.rank);
      if (tokenSpan(analysis, from, to).end <= length && (!found || rank < found.rank)) found = { level: entry.kind as Level, rank };
    }
  }
  return found?.level;
}

/** The level at which the text says that it is issued; undefined where its title and opening words do not tell. */
export function levelOf({ plainTitle, paragraphs }: Statement): Level | undefined {
  const opening = paragraphs.filter(({ kind }) => kind !== 'title').slice(0, openingParagraphs).map(({ plain }) => plain);
  return (plainTitle && formulaIn([plainTitle], Infinity, true)) ?? formulaIn(opening, openingLength, false);
}
