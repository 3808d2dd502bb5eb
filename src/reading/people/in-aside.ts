import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { candidatesOf } from './candidates.js';
import { nameClassesOf } from './name-classes.js';
import { isOfficeLink, lastBefore } from './own-clause.js';

/* "X, a friend of Y, was arrested": whoever is named inside what is told of somebody else between commas. */

/** Tokens of an aside before a name, and behind it up to the comma that closes it. */
const asideReach = 14;
/** Tokens of the name before an aside. */
const nameReach = 8;

/** What stands between commas of somebody: its first token, and the one behind its last. */
interface Aside {
  readonly from: number;
  readonly to: number;
}

/** Whether somebody's name ends before the comma at a token. */
function isBehindSomebody(analysis: Analysis, comma: number): boolean {
  return analysis.norm(comma) === ',' && within(candidatesOf(analysis), comma - nameReach, comma).some(({ to, score }) => to === comma && score > 0);
}

/** Whether what somebody is, "a friend", "author", "wife", or a clause on them, "whose work", begins at token `at` and goes on up to token `to` without a verb of the sentence's own: not "after the arrest of X, | the police raided the home of". */
function opensAside(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.is(at, 'relatives')) return true;
  const { role } = nameClassesOf(analysis);
  if (!analysis.isAny(at, ['articles', 'indefinite-articles', 'kin', 'staff-words', 'civil-officers']) && role[at] !== 1) return false;
  for (let word = at + 1; word < to; word++) if (analysis.isAny(word, ['have-helpers', 'copulas', 'relatives', 'irregular-pasts']) || analysis.syntax.isPast(analysis, word)) return false;
  return true;
}

/** Whether a word brings somebody into an aside: "of", "by", "about"; not "the Minister | of Justice Y". */
function bringsIn(analysis: Analysis, at: number): boolean {
  return !isOfficeLink(analysis, at) && analysis.isAny(at, ['of-words', 'noun-phrase-enders', 'doer-prepositions', 'opening-prepositions', 'have-helpers']) && !analysis.is(at, 'relatives');
}

/** Where the aside ends in which a name ends before token `to`: at the comma before the verb of the one whom it is on, or at the end of the sentence; undefined where a list goes on. */
function endOfAside(analysis: Analysis, to: number): number | undefined {
  if (analysis.is(to, 'and-words')) return undefined;
  const { to: end } = analysis.sentenceAt(to - 1);
  for (let at = to; at < Math.min(end, to + asideReach); at++) {
    if (analysis.norm(at) === '.' && at >= end - 1) return at;
    if (analysis.norm(at) !== ',') {
      if (analysis.tokens[at]?.kind !== 'word') return undefined;
      continue;
    }
    if (!analysis.is(at + 1, 'relatives') && (analysis.isAny(at + 1, ['have-helpers', 'copulas', 'after-subject']) || analysis.syntax.isPast(analysis, at + 1))) return at;
    // "a friend of Y, | a professor at the university,".
    if (!analysis.isAny(at + 1, ['articles', 'indefinite-articles', 'kin-owners'])) return undefined;
  }
  return undefined;
}

/** The aside on somebody else in which the person named at tokens `from`–`to` is brought in: "X, | a friend of Y, | was arrested"; undefined where there is none. */
export function asideOf(analysis: Analysis, from: number, to: number): Aside | undefined {
  const first = Math.max(analysis.sentenceAt(from).from, from - asideReach);
  let at = lastBefore(analysis, from, to);
  let isBroughtIn = false;
  for (; at > first && (analysis.tokens[at]?.kind === 'word' || analysis.norm(at) === '.'); at--) isBroughtIn ||= bringsIn(analysis, at);
  if (!isBroughtIn || !isBehindSomebody(analysis, at) || !opensAside(analysis, at + 1, from)) return undefined;
  const end = endOfAside(analysis, to);
  return end === undefined ? undefined : { from: at + 1, to: end };
}

/** Where it goes on behind the name that ends before token `to`, where an aside on its bearer brings in somebody else: "X, a friend of Y, | was arrested"; `to` where there is none. */
export function behindAside(analysis: Analysis, to: number): number {
  if (analysis.norm(to) !== ',') return to;
  const next = within(candidatesOf(analysis), to, to + asideReach + nameReach).find(({ score }) => score > 0);
  const aside = next && asideOf(analysis, next.from, next.to);
  return aside?.from === to + 1 && analysis.norm(aside.to) === ',' ? aside.to + 1 : to;
}
