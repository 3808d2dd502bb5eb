import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { behindDateline } from '../dateline.js';
import { countedEnd } from './counted.js';
import { behindNote, bodyNameEnd, nameEnd, oneNameEnd, tellsOrganisation } from './name.js';
import { opensStance } from './stance.js';

/* Organisations with which a sentence begins. */

/** Who a sentence begins with, the token behind the name, and the one behind what is told beside it. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/** Words of a day: "On 6 May 2025". */
const dayWords = 5;
/** Words that open a sentence before whoever says something. */
const openingReach = 24;

/** "On 6 May 2025 | Lantern for Journalists urged": the token behind a day that no comma ends; the sentence's own first where none opens it. */
function behindDay(analysis: Analysis, sentenceFrom: number): number {
  let hasMonth = false;
  for (let at = sentenceFrom + 1; at < sentenceFrom + dayWords; at++) {
    const isMonth = analysis.is(at, 'months');
    if (!isMonth && analysis.tokens[at]?.kind !== 'number') return hasMonth && analysis.tokens[at]?.kind === 'word' ? at : sentenceFrom;
    hasMonth ||= isMonth;
  }
  return sentenceFrom;
}

/** Classes of words with which what opens a sentence begins. */
const openers = ['opening-prepositions', 'clause-openers', 'infinitive-markers'] as const;

/** Whether a word opens a sentence before a comma: "In her letter,", "As the trial opens,", "Recently,". */
function opensSentence(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, openers) || analysis.ends(at, 'adverb');
}

/** The organisation with which a sentence begins, by a name of its own or counted, behind a dateline or what opens the sentence up to one of its commas; undefined where it begins with anything else. */
export function headOf(analysis: Analysis, sentenceFrom: number): Head | undefined {
  // "“Helpdesk International joins": the mark that frames a paragraph of the statement.
  const start = behindDateline(analysis, analysis.tokens[sentenceFrom]?.kind === 'quote' && !analysis.quoted[sentenceFrom + 1] ? sentenceFrom + 1 : sentenceFrom);
  if (!opensSentence(analysis, start)) return headAt(analysis, start);
  const day = behindDay(analysis, start);
  if (day > start) return headAt(analysis, day);
  let isParted = false;
  for (let at = start + 1; at < Math.min(analysis.tokens.length, start + openingReach); at++) {
    if (analysis.norm(at) !== ',') continue;
    isParted = true;
    const head = headAt(analysis, at + 1);
    if (head) return head;
  }
  return isParted ? undefined : headAt(analysis, start);
}

/** The organisation that is named at token `first`. */
function headAt(analysis: Analysis, first: number): Head | undefined {
  const from = analysis.is(first, 'articles') ? first + 1 : first;
  const counted = countedEnd(analysis, from);
  const to = counted > from ? counted : oneNameEnd(analysis, from);
  if (to === from || (counted === from && bodyNameEnd(analysis, from) === from && !tellsOrganisation(analysis, from, to))) return undefined;
  // "Movement for Open Courts": what an organisation is for, and not who holds power.
  if (actorsIn(analysis, from, to).some(({ actor, from: at }) => actor !== 'other' && !analysis.any(from, at, 'asking-prepositions'))) return undefined;
  return { from, to, behind: behindNote(analysis, behindNote(analysis, to)) };
}

/** "Lantern and Lawyers Abroad condemn": the names with which a sentence begins, where one of them tells that organisations say something of themselves there; undefined where none does. */
export function organisationsAtHead(analysis: Analysis, sentenceFrom: number): { readonly from: number; readonly to: number } | undefined {
  const from = analysis.is(sentenceFrom, 'articles') ? sentenceFrom + 1 : sentenceFrom;
  const to = nameEnd(analysis, from);
  if (to === from || !tellsOrganisation(analysis, from, to) || actorsIn(analysis, from, to).some(({ actor }) => actor !== 'other')) return undefined;
  return opensStance(analysis, behindNote(analysis, behindNote(analysis, to))) ? { from, to } : undefined;
}

/**
 * The organisation with which a sentence begins, where it is the subject of the verb at token `verb`: "Lantern for Journalists, whose staff was threatened, is alarmed, and calls on".
 * @param start where the stretch begins in which the verb's subject stands
 * @param goesOn whether the verb goes on with what the sentence's subject does: behind "and", behind a comma
 */
export function organisationBefore(analysis: Analysis, sentenceFrom: number, verb: number, start: number, goesOn: boolean): Head | undefined {
  const head = headOf(analysis, sentenceFrom);
  return head !== undefined && head.behind <= verb && (goesOn || start <= head.behind) ? head : undefined;
}
