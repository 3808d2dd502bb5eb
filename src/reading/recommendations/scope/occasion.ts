import type { Analysis } from '../../analysis.js';
import { hasFrom } from '../../matches.js';
import type { Ask } from '../../types.js';
import type { Content } from '../content.js';
import { isOfCase } from './concern.js';
import { isQuantifierOfPeople, peopleAt } from './general.js';

/* What an ask tells of somebody besides: on what occasion it is made, and what they had to do with those for whom it is. */

/** How far behind the word that opens it an occasion names whose it is: "after what it called the cowardly murder of the former teacher and campaigner X". */
const occasionReach = 20;

/** How far behind a relative pronoun stands the name of its subject: "for whom Mr X". */
const subjectReach = 3;

/** Whether tokens name people at large. */
function namesPeople(analysis: Analysis, from: number, to: number, isPerson: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (peopleAt(analysis, at, isPerson) === 'group' || isQuantifierOfPeople(analysis, at) || analysis.phraseLength(at, 'everybody-phrases') > 0) return true;
  return false;
}

/** Whether a name stands in tokens. */
function hasName(from: number, to: number, isPerson: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isPerson(at)) return true;
  return false;
}

/** "after | the murder of X": whether an event that befell somebody is told behind an opener at token `at`. */
function opensOccasion(analysis: Analysis, at: number, to: number, isPerson: (token: number) => boolean): boolean {
  const end = Math.min(to, at + occasionReach);
  return analysis.is(at, 'occasion-openers') && hasName(at + 1, end, isPerson) && hasFrom(analysis.matches.event, at + 1, end);
}

/** ", for whom | Mr X had spoken": whether a clause beside the ask has somebody concerned as its subject. */
function opensClauseOf(analysis: Analysis, at: number, to: number, isPerson: (token: number) => boolean): boolean {
  if (analysis.norm(at) !== ',') return false;
  const relative = analysis.is(at + 1, 'relatives') ? at + 1 : at + 2;
  // "to guarantee, in all circumstances, that Mr X suffers no harm": what is asked.
  return analysis.is(relative, 'relatives') && !analysis.is(relative, 'complementizers') && hasName(relative + 1, Math.min(to, relative + subjectReach), isPerson);
}

/**
 * What an ask is for, without what somebody had to do with it, and without the occasion on which it is made where people at large are named before:
 * "protect all activists | after the murder of X", "compensate the fishermen, | for whom Mr X had spoken".
 */
export function withoutOccasion(analysis: Analysis, content: Content, ask: Ask, isPerson: (token: number) => boolean): Content {
  if (isOfCase(ask) || !hasName(content.from, content.to, isPerson)) return content;
  for (let at = content.from + 1; at < content.to; at++) {
    if (isPerson(at)) return content;
    if (opensClauseOf(analysis, at, content.to, isPerson) || (opensOccasion(analysis, at, content.to, isPerson) && namesPeople(analysis, content.from, at, isPerson))) return { ...content, to: at };
  }
  return content;
}
