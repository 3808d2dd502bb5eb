import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import type { Ask } from '../types.js';

/* What something is good for, told with words that ask elsewhere: "essential for", "indispensable". */

/** "to the protection of", "to carrying out": no infinitive stands behind the "to" at token `at`. */
export function isNoInfinitive(analysis: Analysis, at: number): boolean {
  return !analysis.syntax.isInfinitive(analysis, at, analysis.sentenceAt(at).to) || (analysis.ends(at + 1, 'gerund') && !isAct(analysis, at + 1, 'verb'));
}

/** "Su labor es esencial para la democracia": what something is good for, and nothing that anybody is to do. */
export function isGoodFor(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'purpose-links')) return false;
  const { to } = analysis.sentenceAt(at);
  for (let token = at + 1; token < to; token++) {
    // "es imprescindible para una democracia, y el Estado debe protegerla": what is told next.
    if (analysis.isMark(token, ';:') || (analysis.norm(token) === ',' && analysis.is(token + 1, 'and-words'))) return true;
    if (analysis.syntax.isInfinitive(analysis, token, to) || analysis.is(token, 'complementizers')) return false;
  }
  return true;
}

/** "une enquête", "des mesures", "investigaciones": whether a subject that opens at token `from` names something that there is not yet. */
function isNew(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'indefinite-articles') || analysis.is(from, 'some-links') || (analysis.grammar.traits.has('drops-subjects') && isAct(analysis, from, 'noun') && analysis.ends(from, 'plural'));
}

/** The subject of words at token `at`: from the head of the sentence on, or from behind the last opener of a clause. */
function startOfClause(analysis: Analysis, at: number): number {
  const { from } = analysis.sentenceAt(at);
  let start = at;
  while (start > from && !analysis.is(start - 1, 'complementizers') && !analysis.isMark(start - 1, ';:')) start--;
  return start;
}

/** "Des mesures sont indispensables pour protéger": what is to be done, and to what end; "le dialogue est essentiel pour avancer" tells what it is good for. */
function isToBeDone(analysis: Analysis, { from, to }: Match): boolean {
  return isNew(analysis, startOfClause(analysis, from)) && (analysis.syntax.isVerb(analysis, to + 1) || analysis.is(to + 1, 'complementizers'));
}

/** "Investigaciones imparciales son indispensables para castigar": whether an act that is to be done, and no clause, stands before words that call it necessary, and behind them to what end. */
export function isOfActBefore(analysis: Analysis, match: Match): boolean {
  if (match.entry.kind !== 'impersonal' || !analysis.is(match.to, 'purpose-links') || !isToBeDone(analysis, match)) return false;
  // "Un diálogo es esencial para hallar una salida": what talks are good for.
  const start = startOfClause(analysis, match.from);
  return askOf(analysis, start, analysis.sentenceAt(start).to) !== 'other' && within(analysis.matches.act, start, match.from).some(({ entry }) => entry.kind === 'noun');
}

/** Whether the word behind "to" at token `at` is no verb of what is asked, and ends what is said or is told of what it is. */
function isBareNoun(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'asking-prepositions')) return true;
  const ends = analysis.tokens[at + 1]?.kind === 'punctuation' || analysis.is(at + 1, 'of-words');
  return ends && !isAct(analysis, at, 'verb') && !analysis.syntax.isVerb(analysis, at);
}

/** What only those who hold somebody can do. */
const ofHolders = new Set<Ask>(['release', 'drop-charges']);

/** "Her release is essential for any dialogue": whether what is good for something is that somebody be freed, told by a noun. */
function freesSomebody(analysis: Analysis, { from }: Match): boolean {
  const start = startOfClause(analysis, from);
  return within(analysis.matches.act, start, from).some(({ entry }) => entry.kind === 'noun') && ofHolders.has(askOf(analysis, start, from));
}

/** "Une justice équitable est indispensable à la paix": what something is good for; not "Sa libération est indispensable à la paix". */
export function isGoodForThings(analysis: Analysis, match: Match): boolean {
  const { entry, to: at } = match;
  if (freesSomebody(analysis, match)) return false;
  // "is crucial to accession.".
  if (analysis.is(at, 'infinitive-markers') && isBareNoun(analysis, at + 1)) return true;
  // "Access is vital to carrying out this role".
  if (entry.settings.marker === 'infinitive' && analysis.is(at, 'infinitive-markers') && isNoInfinitive(analysis, at)) return true;
  return (isGoodFor(analysis, at) && !isToBeDone(analysis, match)) || (analysis.is(at, 'nominal-openers') && !analysis.is(at, 'purpose-links'));
}

/** How far before a copula the relative pronoun stands whose noun is its subject: "cuya incansable labor es". */
const owningReach = 4;

/** "las defensoras, cuya labor es indispensable, y nuestra voluntad de": what something is worth, where neither a clause nor an infinitive stands behind it. */
export function isWorthOfOwned(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.is(to - 1, 'complementizers') || analysis.tokens[to]?.kind === 'word') return false;
  for (let at = from - 1; at >= from - owningReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'owning-relatives')) return !within(analysis.matches.act, at, from).some(({ entry }) => entry.kind === 'noun');
  return false;
}

/** "esencial en toda democracia", “indispensable y de un valor incalculable”: where something matters, or what more is said of its worth, and no clause or infinitive that says what is to be done. */
function isWhereItMatters(analysis: Analysis, at: number, end: number): boolean {
  if (!analysis.is(at, 'place-prepositions') && !analysis.is(at, 'and-words')) return false;
  for (let token = at + 1; token < end; token++) if (analysis.is(token, 'complementizers') || analysis.syntax.isInfinitive(analysis, token, end)) return false;
  return true;
}

/** "Una justicia independiente es esencial para que haya paz", "la prensa libre es esencial en toda democracia": what somebody or something named right before is good for, where that is nothing to be done. */
export function isSaidOfSubject(analysis: Analysis, { from, to }: Match): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  if (!(analysis.is(to, 'asked-links') && analysis.is(to + 1, 'complementizers')) && !isWhereItMatters(analysis, to, end)) return false;
  const before = from - 1;
  if (before < start || analysis.tokens[before]?.kind !== 'word' || analysis.is(before, 'asking-adverbs') || analysis.ends(before, 'adverb')) return false;
  return !within(analysis.matches.act, start, from).some(({ entry }) => entry.kind === 'noun');
}
