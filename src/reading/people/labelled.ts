import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { candidatesOf } from './candidates.js';
import { isInNameField } from './entry-fields.js';
import { isGap } from './gaps.js';
import { isKin } from './kin.js';
import { nameClassesOf } from './name-classes.js';

/* Those who are named behind the one whom an entry tells of, by what they are to them: "X, teacher, 12 years; lawyer: Y", "(judge Y)". */

/** Words of a label: "presiding judge", "next of kin". */
const longestLabel = 4;
/** How far before a label whoever it belongs to is named. */
const bearerReach = 40;

const parting = ',;|–—/()-.';

/** Whether token `at` begins what stands between two marks or gaps, or a sentence. */
function beginsField(analysis: Analysis, at: number): boolean {
  return at === analysis.sentenceAt(at).from || analysis.isMark(at - 1, parting) || isGap(analysis, at);
}

/** Whether a name ends what stands between two marks or gaps. */
function endsField(analysis: Analysis, to: number): boolean {
  return to >= analysis.sentenceAt(to - 1).to || analysis.isMark(to, parting) || isGap(analysis, to);
}

/** What the last word of a label tells of whoever is named behind it. */
function labelOf(analysis: Analysis, last: number): 'other' | 'official' | undefined {
  if (analysis.is(last, 'kin') || analysis.is(last, 'kin-labels')) return 'other';
  return nameClassesOf(analysis).office[last] === 1 || analysis.is(last, 'office-labels') ? 'official' : undefined;
}

/** Whether somebody is named before token `at`, of whom something is told and to whom a label may belong. */
function hasBearer(analysis: Analysis, at: number): boolean {
  return within(candidatesOf(analysis), Math.max(0, at - bearerReach), at).some(({ from, score }) => score > 0 && analysis.norm(from - 1) !== ':');
}

/** Where the field of a label begins whose last word is token `last`; undefined where more stands before it. */
function labelStart(analysis: Analysis, last: number): number | undefined {
  for (let at = last; at > last - longestLabel && analysis.tokens[at]?.kind === 'word'; at--) if (beginsField(analysis, at)) return at;
  return undefined;
}

/** "X, Embassy of Norland", "X (Delegation of the EU)": whether nothing but the embassy for which somebody signs stands behind the name in an entry. */
function isForEmbassy(analysis: Analysis, from: number, to: number): boolean {
  if (!isInNameField(analysis, from) || !(analysis.isMark(to, parting) || isGap(analysis, to))) return false;
  const first = isGap(analysis, to) ? to : to + 1;
  if (!analysis.any(first, first + 2, 'embassies')) return false;
  for (let at = first; at < analysis.tokens.length; at++) {
    if (analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at) && !analysis.isAny(at, ['embassies', 'of-words', 'articles', 'article-prepositions', 'office-prepositions'])) return false;
  }
  return true;
}

/**
 * The role of whoever signs for an embassy in a line of fields, or is named behind a label at tokens `from`–`to`: with a colon, behind somebody who is named before ("X, 12 years. Lawyer: Y"), or without one in an entry
 * of fields ("X, teacher, 12 years, judge Y"), or with a verb ("his lawyer is Y"); undefined where none stands.
 */
export function labelledRole(analysis: Analysis, from: number, to: number): 'other' | 'official' | undefined {
  if (isForEmbassy(analysis, from, to)) return 'official';
  const { honorific } = nameClassesOf(analysis);
  let before = from - 1;
  while (honorific[before] === 1 || (analysis.norm(before) === '.' && honorific[before - 1] === 1)) before--;
  if (analysis.is(before, 'copulas') && isKin(analysis, before - 1)) return 'other';
  const isMarked = analysis.norm(before) === ':';
  const last = isMarked ? before - 1 : before;
  const role = labelOf(analysis, last);
  if (role === undefined || !endsField(analysis, to)) return undefined;
  const start = labelStart(analysis, last);
  if (start === undefined || !hasBearer(analysis, start)) return undefined;
  if (isMarked) return role;
  // "sentenced the lawyer Y": what was done, and no label.
  for (let at = start; at < last; at++) if (analysis.is(at, 'articles') || analysis.ends(at, 'participle')) return undefined;
  return isInNameField(analysis, nameBefore(analysis, start)) ? role : undefined;
}

/** The first word of the entry in which a label stands, where that names somebody; the marks of others tell nothing. */
function nameBefore(analysis: Analysis, start: number): number {
  return within(candidatesOf(analysis), Math.max(0, start - bearerReach), start).find(({ from }) => isInNameField(analysis, from))?.from ?? -1;
}
