import type { Analysis } from '../../analysis.js';
import { startingAt } from '../../matches.js';
import type { Ask } from '../../types.js';
import type { Concern } from './concern.js';
import { isNumberInWords } from './general.js';

/* "the harassment of parliamentarians", "attacks on the press": a kind of people, by what is done to them, where no noun of the lexicon tells that they are people. */

/** Words of those to whom something is done: "the independent press", "religious and ethnic minorities". */
const objectReach = 6;

/** Whether a noun for what is done to people stands at token `at`: "harassment", "arrests". */
function isDeed(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['struck-nouns', 'deed-nouns', 'attack-nouns', 'repression-nouns']) || (analysis.is(at, 'done-before-name') && !analysis.ends(at, 'participle'));
}

/** Token behind the link that follows a deed, or several, at token `at`: "the harassment and arrests of | teachers"; undefined where none does. */
function behindLink(analysis: Analysis, at: number): number | undefined {
  let link = at + 1;
  while ((analysis.is(link, 'and-words') || analysis.norm(link) === ',') && isDeed(analysis, link + 1)) link += 2;
  return analysis.is(link, 'struck-links') ? link + 1 : undefined;
}

/** Whether nothing but another noun, or words that ask, stands behind a noun at token `at`. */
function endsList(analysis: Analysis, at: number, to: number): boolean {
  const next = at + 1;
  return next >= to || analysis.tokens[next]?.kind !== 'word' || analysis.is(next, 'and-words') || startingAt(analysis.matches.ask, next).some(({ entry }) => entry.kind === 'modal');
}

/** Whether a noun ends at token `at`: nothing that it could describe stands behind it. */
function isHead(analysis: Analysis, at: number, to: number): boolean {
  const next = at + 1;
  return endsList(analysis, at, to) || analysis.isAny(next, ['noun-phrase-enders', 'side-prepositions', 'be-forms', 'copulas']);
}

/** Nouns in the plural for people of the case, and for deeds and things. */
const noKind = ['companions', 'kin', 'culprits', 'state-nouns', 'violation-nouns', 'pointed-nouns', 'measure-nouns', 'case-nouns', 'given-things', 'struck-nouns', 'deed-nouns', 'attack-nouns', 'case-pronouns', 'spans-of-time'] as const;

/**
 * Whether what is done, told by a noun at token `at`, is done to a kind of people: to a part of the country ("the press", "the Baha'i community"), or, where somebody is
 * named, to people in the plural without a determiner ("teachers"), but for what is to be cleared up. Only in a language in which such a plural needs no article.
 */
export function strikesKind(analysis: Analysis, at: number, to: number, ask: Ask, { isPerson, isNamed }: Pick<Concern, 'isPerson' | 'isNamed'>): boolean {
  if (analysis.grammar.traits.has('generic-articles') || !isDeed(analysis, at)) return false;
  const first = behindLink(analysis, at);
  if (first === undefined) return false;
  const isDetermined = analysis.is(first, 'articles');
  if (!isDetermined && (analysis.is(first, 'case-determiners') || analysis.is(first, 'indefinite-articles') || isNumberInWords(analysis, first) || analysis.tokens[first]?.kind === 'number')) return false;
  for (let head = isDetermined ? first + 1 : first; head < Math.min(to, first + objectReach) && analysis.tokens[head]?.kind === 'word' && !isPerson(head); head++) {
    if (analysis.is(head, 'noun-phrase-enders') || analysis.is(head, 'possessives') || analysis.is(head, 'relatives')) return false;
    if (!isHead(analysis, head, to)) continue;
    // "the community" may be that of the case, "the Baha'i community" is one of many.
    if (analysis.is(head, 'parts-of-country')) return true;
    if (analysis.is(head, 'communities') && head > first + 1) return true;
    return !isDetermined && isNamed && ask !== 'investigate' && endsList(analysis, head, to) && analysis.ends(head, 'plural') && !analysis.isCapital(head) && !analysis.isAny(head, noKind);
  }
  return false;
}
