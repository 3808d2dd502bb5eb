import type { EventKind } from '../statement/front-matter.js';
import type { Analysis, Match } from './analysis.js';
import { askedTokens } from './recommendations/asks.js';

/** What happens to somebody, wherever in a statement it is told. */
export const ofSomebody: ReadonlySet<string> = new Set<EventKind>(['detention', 'killing']);

/** ", arrests and detentions included": one thing of the kind among others. */
function isListed(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.ends(to - 1, 'plural') && (analysis.tokens[from - 1]?.kind !== 'word' || analysis.is(from - 1, 'coordinators'));
}

/** Whether some paragraph tells that people were arrested or killed, if only in general: "the arrests", "reports of arrests"; not ", arrests and detentions included". */
export function tellsOfSomebody(body: readonly Analysis[]): boolean {
  return body.some((analysis) => analysis.matches.event.some((match) => match.entry.settings.where === undefined && ofSomebody.has(match.entry.kind) && askedTokens(analysis)[match.from] !== 1 && !isListed(analysis, match)));
}
