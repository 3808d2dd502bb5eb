import type { Paragraph } from '../../statement/types.js';
import type { Analysis, Match } from '../analysis.js';
import { withoutOverlaps } from '../matches.js';

/** Where, ahead of a paragraph, what was done is named: in the paragraph before, or in the title above. */
export type Named = 'text' | 'title';

/** Events that are no violation by themselves. */
const harmless: ReadonlySet<string> = new Set(['other', 'release', 'trial']);

/** Whether the tokens `from`–`to` name what was done: an arrest, a sentence, a killing, a law. */
function namesDeed(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.any(from, to, 'deeds')) return true;
  return withoutOverlaps(analysis.matches.event).some((match) => !harmless.has(match.entry.kind) && match.from >= from && match.from < to);
}

/** Where what was done is named in a paragraph, for the one behind it. */
export function namedIn(paragraph: Paragraph, analysis: Analysis): Named | undefined {
  if (!namesDeed(analysis, 0, analysis.tokens.length)) return undefined;
  return paragraph.kind === 'title' ? 'title' : 'text';
}

/**
 * "Three lawyers were arrested. These developments": a euphemism that only takes up what is named hides nothing.
 * @param ahead where it is named ahead of the paragraph
 */
export function isNamedAround(analysis: Analysis, { entry: { settings }, from }: Match, ahead: Named | undefined): boolean {
  const where = settings['unless-named'];
  if (where === 'before') return ahead === 'text' || namesDeed(analysis, 0, from);
  return where === 'around' && (ahead !== undefined || namesDeed(analysis, 0, analysis.tokens.length));
}
