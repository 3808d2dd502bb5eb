import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { isCivil } from '../civil-offices.js';
import { nameClassesOf } from '../name-classes.js';
import { endsOpener, isNamedBehind } from '../named-behind.js';
import { headsPublicBody } from './heads.js';
import { officeReach } from './reaches.js';

/* Offices that stand behind the name. */

/** A paragraph that is a signature is no longer than this. */
const longestSignature = 18;

/** So near behind a colon stands what a title calls its text: "EU Local Statement". */
const titledReach = 4;

/** So few words stand between "as" and the office to which somebody is elected. */
const electedReach = 5;

/** An office begins so few words behind a name and its comma. */
const appositionOffice = 8;

/** "X, the foreign ministry spokesperson": whether a word can stand between an article and the noun of an office. */
function isBeforeNoun(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'of-words') && !analysis.is(at, 'and-words') && !analysis.is(at, 'clause-openers') && !analysis.is(at, 'place-prepositions') && !analysis.is(at, 'after-subject') && !analysis.is(at, 'done-after-name');
}

/** Whether an office stands behind the name: right behind it or behind a comma, or anywhere in a signature, a paragraph of name and office. */
export function isBeforeOffice(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  const isSignature = analysis.tokens.length <= longestSignature && analysis.tokens.at(-1)?.text !== '.';
  // "X: Statement by the Spokesperson", "X – statement by": whose statement it is stands behind.
  const isTheme = analysis.isMark(to, ':–—-') && analysis.any(to + 1, to + titledReach, 'title-words');
  if (from <= 2 && isSignature && !isTheme && analysis.syntax.ownedBehind(analysis, to) === undefined && office.subarray(to).includes(1)) return true;
  if (office[to]) return !isCivil(analysis, to);
  // "la reelección de X como Fiscal General", "to elect X as the country's new President", "X on her election as Deputy Commissioner"
  const opener = analysis.is(to + 1, 'kin-owners') && analysis.tokens[to + 2]?.kind === 'word' ? to + 3 : to;
  if (analysis.is(opener, 'role-openers')) {
    let held = opener + 1;
    while (held < opener + electedReach && !office[held] && analysis.tokens[held]?.kind === 'word' && !analysis.is(held, 'former-words')) held++;
    if (office[held]) return !isCivil(analysis, held);
  }
  // "its secretary, X, and its treasurer, Y": of the next.
  // "X (Head of Division, EEAS)": so brackets do.
  if (!analysis.isMark(to, ',(') || (analysis.is(to + 1, 'and-words') && !analysis.is(to + 2, 'former-words') && !analysis.isCapital(to + 2)) || endsOpener(analysis, from, to)) return false;
  for (let at = to + 1; at < to + appositionOffice; at++) {
    if (office[at]) {
      // "X, Human Rights Commissioner of the Council": an office may be several words.
      let last = at;
      while (office[last + 1]) last++;
      return !(isOfNext(analysis, at) && isOfNext(analysis, last)) && !isNamedBehind(analysis, to) && !isCivil(analysis, at) && !analysis.is(at, 'former-words') && !analysis.is(at - 1, 'former-words');
    }
    // "X, Chair of the Subcommittee on Human Rights", "X, Director for Asia at the EEAS".
    if (analysis.is(at, 'heads') && (analysis.is(at + 1, 'of-words') || analysis.is(at + 1, 'office-prepositions'))) return !analysis.any(to + 1, at, 'former-words') && headsPublicBody(analysis, at + 2);
    if (at > to + 1 && !isBeforeNoun(analysis, at)) return false;
  }
  return false;
}

/** "To the family of X, Ambassador Y extends": the office of somebody else, whose name stands right behind it, where an office has no article before a name. */
function isOfNext(analysis: Analysis, at: number): boolean {
  return !analysis.grammar.traits.has('nouns-first') && analysis.isCapital(at + 1) && (analysis.isCapital(at + 2) || analysis.ends(at + 2, 'plural') || analysis.syntax.isPast(analysis, at + 2)) && within(analysis.matches.actor, at + 1, at + 3).length === 0 && !analysis.any(at + 1, at + 3, 'office-prepositions');
}

/** A diplomat is one whatever is done to them: "Ms X, Chargée d'Affaires of the EU Delegation, was arrested". */
export function isDiplomat(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  if (analysis.norm(to) !== ',' || endsOpener(analysis, from, to)) return false;
  for (let at = to + 1; at < to + 4; at++) {
    if (office[at] && analysis.is(at, 'diplomats')) return !analysis.is(at - 1, 'former-words') && !isOfNext(analysis, at);
    // "X, Political Officer at the EU Delegation"
    if (analysis.is(at, 'embassy-staff') && analysis.is(at + 1, 'office-prepositions')) return analysis.any(at + 2, at + officeReach, 'embassies');
  }
  return false;
}
