import type { Analysis, Match } from './analysis.js';
import { within } from './matches.js';
import { askedTokens } from './recommendations/asks.js';

/* "Human rights defenders", of whom a clause behind them, or a number before them, tells that something was done to them: those of whom the statement speaks. */

/** How far behind the term, or before it, what is told of them stands. */
const listedReach = 24;
/** How far behind "a los que" the verb stands that tells what is done to them. */
const objectReach = 8;
/** How far behind "que" its helper stands, and behind the helper its participle. */
const helperReach = 3;

/** Whether a helper stands at a token behind which it is told what is done to people: "siguen siendo", « continuent d'être ». */
function isHelper(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'struck-helpers') || (analysis.is(at, 'be-infinitive') && analysis.is(at - 1, 'infinitive-markers') && analysis.is(at - 2, 'going-on'));
}

/** "que continúan siendo perseguidos", « qui continuent d'être harcelés »: whether the clause behind a relative at token `at` tells that something is done to those before it. */
function opensHarm(analysis: Analysis, at: number, end: number): boolean {
  for (let helper = at + 1; helper <= at + helperReach; helper++) if (isHelper(analysis, helper) && analysis.any(helper + 1, Math.min(end, helper + 1 + helperReach), 'struck-verbs')) return true;
  return false;
}

/** "defensores y periodistas, a los que las autoridades siguen persiguiendo", "que continúan siendo perseguidos": a clause tells what is done to them. */
function isInClauseOfHarm(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, end: number): boolean {
  for (let at = to; at < Math.min(end, to + listedReach); at++) {
    if (analysis.isMark(at, ';:')) return false;
    const relative = analysis.is(at + 1, 'articles') ? at + 2 : at + 1;
    if (analysis.is(at, 'infinitive-markers') && analysis.is(relative, 'relatives')) return analysis.any(relative + 1, Math.min(end, relative + objectReach), 'harming-verbs');
    // « des défenseurs, que les autorités ne cessent de harceler »: where no clause leaves its subject out, the relative is the object.
    if (!analysis.grammar.traits.has('drops-subjects') && analysis.is(at, 'relatives') && analysis.is(at, 'complementizers')) return analysis.any(at + 1, Math.min(end, at + objectReach), 'harming-verbs');
    if (analysis.is(at, 'relatives')) return !analysis.grammar.classes['harming-verbs'].isEmpty && askedTokens(analysis)[from] !== 1 && opensHarm(analysis, at, end);
    if (analysis.is(at, 'clause-openers')) return false;
  }
  return false;
}

/** "cuarenta personas, entre ellas periodistas y defensores": some of those who are counted before, to whom something happened. */
function isAmongCounted(analysis: Analysis, from: number, start: number): boolean {
  if (within(analysis.matches.ask, start, from).length > 0) return false;
  let opener = from - 1;
  while (opener > Math.max(start, from - listedReach) && !analysis.is(opener, 'part-openers')) opener--;
  if (!analysis.is(opener, 'part-openers')) return false;
  // "the victims, among them human rights defenders".
  if (analysis.is(opener + 1, 'plural-pronouns') && analysis.norm(opener - 1) === ',' && analysis.is(opener - 2, 'struck-people')) return true;
  if (!analysis.is(opener + 1, 'asked-pronouns')) return false;
  for (let at = start; at < opener; at++) if (analysis.is(at, 'small-numbers') || analysis.grammar.numbers.has(analysis.norm(at)) || /^\d{1,3}$/u.test(analysis.norm(at))) return analysis.any(start, opener, 'general-words') || analysis.any(start, opener, 'general-nouns');
  return false;
}

/** Whether a plural of the term is of some to whom something is done, as a clause behind them tells, or of some who are counted. */
export function isOfHarmed(analysis: Analysis, match: Pick<Match, 'from' | 'to'>): boolean {
  const { from: start, to: end } = analysis.sentenceAt(match.from);
  return isInClauseOfHarm(analysis, match, end) || isAmongCounted(analysis, match.from, start);
}
