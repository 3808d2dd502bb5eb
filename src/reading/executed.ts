import type { EventKind } from '../statement/front-matter.js';
import type { Analysis } from './analysis.js';
import { openingOf } from './event.js';
import { holding } from './matches.js';

/** What a statement on an execution is held to be on: the death, the sentence that the opening tells of, or nothing. */
const afterSentence = new Set<EventKind>(['killing', 'conviction', 'other']);

/** Whether tokens up to `end` tell that somebody was put to death by a court's sentence: "the execution of X", "were hanged"; not "the extrajudicial execution", "the planned executions". */
function tellsOfExecution(analysis: Analysis, end: number): boolean {
  if (analysis.any(0, end, 'execution-ahead-words')) return false;
  // "The execution of the judgment", "of the search warrant".
  const isOfOrder = (at: number): boolean => holding(analysis.matches.event, at).some(({ entry }) => entry.id === 'carried-out');
  for (let at = 0; at < end; at++) if (analysis.is(at, 'execution-words') && !isOfOrder(at) && !analysis.is(at - 1, 'lawless-words') && !analysis.is(at + 1, 'lawless-words')) return true;
  return false;
}

/**
 * Whether the people of the case were put to death, as the title says, or, where that tells of no killing, the first sentence below it.
 * @param isNamed whether anybody concerned is named: below a title that tells of no execution, somebody else may be
 */
export function areExecutedIn(event: EventKind, title: Analysis | undefined, body: readonly Analysis[], isNamed: boolean): boolean {
  if (!afterSentence.has(event)) return false;
  if (title !== undefined && tellsOfExecution(title, title.tokens.length)) return !title.matches.event.some(({ entry }) => entry.kind === 'conviction');
  if (event !== 'killing' || isNamed || title?.matches.event.some(({ entry }) => entry.kind === 'killing') === true) return false;
  const opening = openingOf(body);
  return opening !== undefined && tellsOfExecution(opening, opening.sentenceAt(0).to);
}
