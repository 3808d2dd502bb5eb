import type { Analysis } from '../../analysis.js';
import { startingAt } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import { isObjectPronoun } from '../clause.js';
import { isOfCase } from './concern.js';
import { peopleAt } from './general.js';
import type { Walk } from './walk.js';

/** Words of whoever is to have something, with their article and adjectives: "Fishing communities and local councils". */
const subjectReach = 5;
/** What none of these words is where they stand for people at large: who was spoken of, or how many. */
const told = ['demonstratives', 'case-nouns', 'kin', 'kin-owners', 'back-pointers', 'plural-pronouns', 'subject-pronouns', 'small-numbers', 'companions', 'relatives'] as const;

/** Where the words begin that stand before a modal at `trigger`, where those who are asked are no part of what is asked: "Judges must". */
function subjectStart(analysis: Analysis, trigger: number): number {
  let start = trigger;
  while (start > Math.max(analysis.sentenceAt(trigger).from, trigger - subjectReach - 1) && analysis.tokens[start - 1]?.kind === 'word') start--;
  return start;
}

/**
 * "Teachers must be able to do | their work", « les syndicats doivent retrouver | leurs locaux »: whether the owner at the token that is looked at is the
 * people or bodies, none of whom was spoken of, that stand before the words that ask, in the plural, with no article but where articles say nothing of whom.
 */
export function isOwnedBySubject({ analysis, at, ask, from, trigger, concern }: Walk): boolean {
  // « Les autorités doivent leur permettre de travailler »: before a verb the word is no owner.
  if (isOfCase(ask) || !analysis.is(at, 'kin-owners') || isObjectPronoun(analysis, at)) return false;
  const isModal = startingAt(analysis.matches.ask, trigger).some(({ entry }) => entry.kind === 'modal');
  if (from > trigger && !isModal) return false;
  const start = from < trigger ? from : subjectStart(analysis, trigger);
  const opening = analysis.is(start, 'complementizers') ? start + 1 : start;
  const hasArticle = analysis.is(opening, 'articles');
  if (hasArticle && !analysis.grammar.traits.has('generic-articles')) return false;
  const first = hasArticle ? opening + 1 : opening;
  if (first >= trigger || trigger > first + subjectReach) return false;
  // "The authorities must do their part"; "Judges and prosecutors must be able to do their work" is for them.
  if (ask !== 'enabling-space' && actorsIn(analysis, first, trigger).some(({ actor }) => actor === 'authority')) return false;
  let isPlural = false;
  for (let word = first; word < trigger; word++) {
    if (concern.isPerson(word) || analysis.isAny(word, told) || (analysis.isCapital(word) && word > analysis.sentenceAt(word).from) || analysis.grammar.numbers.has(analysis.norm(word)) || peopleAt(analysis, word, concern.isPerson) === 'case') return false;
    isPlural ||= analysis.ends(word, 'plural');
  }
  return isPlural;
}
