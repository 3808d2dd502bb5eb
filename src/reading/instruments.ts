import { wordsOf } from '../lexicon/entry.js';
import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { tokenSpan, within, withoutOverlaps } from './matches.js';
import type { Instrument } from './types.js';

/** How far before an instrument a word tells that it is only being made or changed: "reform of the Code". */
const reachAhead = 3;
/** How far behind the word for a constitution its country may stand: "of the Republic of Chad". */
const countryReach = 5;

/** "a new constitution", "the constitution of a committee": none that is there to be kept. */
function isNoLaw(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.is(from - 1, 'indefinite-articles')) return true;
  return analysis.is(to, 'of-words') && within(analysis.countries, to, to + countryReach).length === 0 && !analysis.any(to, to + countryReach, 'law-owners');
}

/** Whether the words for an instrument name one that is cited. "cat" is an animal: short names count in capitals, what has its common noun for a name (`small`) also without. */
export function isCited(analysis: Analysis, match: Match): boolean {
  const { entry, from, to } = match;
  if (wordsOf(entry, 'unless-next').includes(analysis.norm(to))) return false;
  const isCapital = analysis.isCapital(to - 1);
  const isSmall = entry.settings.small === true;
  if (isSmall ? !isCapital && isNoLaw(analysis, match) : to - from === 1 && !isCapital) return false;
  const ahead = wordsOf(entry, 'unless-preceded-by');
  // "the Constitution as amended in 2011" is cited, whatever stands around it.
  if (ahead.length === 0 || (isSmall && isCapital)) return true;
  const sentence = analysis.sentenceAt(from).from;
  for (let at = Math.max(from - reachAhead, sentence); at < from; at++) if (ahead.includes(analysis.norm(at))) return false;
  return true;
}

/** The instruments that a paragraph names. "The Covenant" for one named before is none: `claims.ts` resolves it. */
export function instrumentsOf(paragraph: Paragraph, analysis: Analysis): Instrument[] {
  return withoutOverlaps(analysis.matches.instrument.filter((match) => isCited(analysis, match)))
    .map(({ entry, from, to }) => ({ id: String(entry.settings.value), ...paragraph.spanOf(tokenSpan(analysis, from, to)) }));
}
