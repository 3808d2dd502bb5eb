import type { Analysis } from '../analysis.js';
import type { Ask } from '../types.js';
import { askOf } from './ask.js';
import type { Content } from './content.js';
import { splitClause } from './content-lists.js';

/** What is asked for somebody by name in the clause of a purpose is an ask of its own. */
const askedInPurpose = new Set<Ask>(['release', 'drop-charges', 'access']);
/** Words before "every effort": "que desplieguen". */
const effortReach = 3;
/** Most words of an effort: "faire tout ce qui est en leur pouvoir". */
const longestEffort = 8;
/** Words that may stand behind an effort: "todos los esfuerzos posibles". */
const effortRest = 2;

/** Whether somebody is named in tokens `from`–`to`, and no class of people. */
function isOfSomebody(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.any(from, to, 'general-quantifiers')) return false;
  for (let at = from; at < to; at++) if (analysis.isCapital(at)) return true;
  return false;
}

/** Whether words that something is to be tried end right before token `to`. */
export function endsInEffort(analysis: Analysis, from: number, to: number): boolean {
  const end = analysis.norm(to - 1) === ',' ? to - 1 : to;
  for (let at = Math.max(from, end - longestEffort); at < end; at++) if (at + analysis.phraseLength(at, 'every-effort') === end) return true;
  return false;
}

/** "to abide by its commitments so that the case against X can be dropped, and Y released": what rights are to be honoured for. */
function withPurpose(analysis: Analysis, content: Content): Content[] {
  for (let at = content.from + 2; at < content.to; at++) {
    const length = analysis.phraseLength(at, 'purpose-clauses');
    if (length === 0) continue;
    const clause = at + length;
    // "tout mettre en œuvre pour que X soit libérée": what an effort is made for is asked by it.
    if (endsInEffort(analysis, content.from, at)) return [content];
    if (!isOfSomebody(analysis, clause, content.to) || !askedInPurpose.has(askOf(analysis, clause, content.to)) || askOf(analysis, content.from, at) !== 'respect-rights') return [content];
    return [{ ...content, to: analysis.norm(at - 1) === ',' ? at - 1 : at }, ...splitClause(analysis, clause, content.to)];
  }
  return [content];
}

/** "to make every effort", "to use all means at their disposal": that something is to be tried, and not yet what. */
function isEffort(analysis: Analysis, { from, to }: Content): boolean {
  for (let at = from; at < Math.min(to, from + effortReach); at++) {
    const length = analysis.phraseLength(at, 'every-effort');
    if (length > 0) return to - at - length < effortRest || to === at + length + analysis.phraseLength(at + length, 'at-disposal');
  }
  return false;
}

/** "to make every effort and carry out an inquiry": one ask, whose kind is that of what the effort is for. */
function withoutEfforts(analysis: Analysis, contents: readonly Content[]): Content[] {
  const whole: Content[] = [];
  for (const content of contents) {
    const before = whole.at(-1);
    if (before && content.addressee === undefined && isEffort(analysis, before)) whole[whole.length - 1] = { ...before, act: content.act ?? content.from, to: content.to };
    else whole.push(content);
  }
  return whole;
}

/** Asks as they are counted: an effort is one with what it is made for, and what is asked for somebody in the clause of a purpose stands beside the duty that it rests on. */
export function countedWithPurpose(analysis: Analysis, contents: readonly Content[]): Content[] {
  return withoutEfforts(analysis, contents).flatMap((content) => withPurpose(analysis, content));
}
