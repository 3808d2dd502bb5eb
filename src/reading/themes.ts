import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { tokenSpan } from './matches.js';
import type { RiskGroup, Theme, ThemeKind } from './types.js';

/** Whether a word for laws ends a title ("the Foreign Influence Act") or stands before a number ("Decree 88"). */
function endsTitle(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at)) return false;
  return (analysis.isCapital(at - 1) && at - 1 > analysis.sentenceAt(at).from) || /^\d/u.test(analysis.norm(at + 1));
}

/** Where the title that a word for laws ends begins: "Foreign Influence Act". */
function startOfTitle(analysis: Analysis, at: number): number {
  let start = at;
  while (start - 1 > analysis.sentenceAt(at).from && analysis.isCapital(start - 1)) start--;
  return start;
}

/** "the law on …" is no name without a capital or a number, but where the language writes laws so (`bare`): "the Law on Associations", "loi sur les associations". */
function isNamed(analysis: Analysis, { entry, from, to }: Match): boolean {
  if (entry.kind !== 'law-named') return true;
  if (entry.settings.title === true) return endsTitle(analysis, from);
  if (entry.settings.bare === true) return true;
  for (let at = from; at < to + 2; at++) if (analysis.isCapital(at) || /^\d/u.test(analysis.norm(at))) return true;
  return false;
}

/** Kinds in which the words of somebody else, quoted, count as well: a law is named by its own name. */
const quotedToo: ReadonlySet<string> = new Set(['law-named']);

/**
 * What a paragraph speaks of beside its asks: the worth of a defender's work, the fairness of a trial, a law and what it does,
 * whose rights are at stake, the policies on them.
 * Cannot do: who says it; irony; what no entry of the lexicon knows.
 */
export function themesOf(paragraph: Paragraph, analysis: Analysis): Theme[] {
  return analysis.matches.theme
    .filter((match) => (!analysis.quoted[match.from] || quotedToo.has(match.entry.kind)) && isNamed(analysis, match))
    .map(({ entry, from, to }) => ({
      kind: entry.kind as ThemeKind,
      ...(entry.kind === 'policy' && { policy: entry.id }),
      ...(typeof entry.settings.of === 'string' && { of: entry.settings.of as RiskGroup }),
      ...paragraph.spanOf(tokenSpan(analysis, entry.settings.title === true ? startOfTitle(analysis, from) : from, to)),
    }));
}
