import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import type { Scope } from '../types.js';

/** How far behind "all" the people stand whom it widens an ask to. */
const quantifierReach = 3;

function isDeterminer(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'case-determiners') || analysis.is(at, 'small-numbers');
}

/** A noun that means one case: "the verdict", "his long detention"; not "all cases", "the death penalty". */
function isCaseNoun(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'case-nouns') || analysis.is(at + 1, 'law-nouns') || analysis.any(at - 2, at, 'case-wideners')) return false;
  return isDeterminer(analysis, at - 1) || (isDeterminer(analysis, at - 2) && !analysis.is(at - 1, 'case-breaks'));
}

/** "those responsible", "all three", "those arrested" with nothing behind it: the people just spoken of. */
function isBackReference(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.phraseLength(at, 'back-references') > 0) return true;
  const length = analysis.phraseLength(at, 'back-references-at-end', to);
  return length > 0 && (at + length === to || /^[,.;]$/u.test(analysis.norm(at + length)));
}

function isPronounOfCase(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'case-pronouns') && !analysis.any(at + 1, at + 3, 'state-nouns');
}

function isGeneralWord(analysis: Analysis, at: number): boolean {
  const isWord = analysis.is(at, 'general-words') || analysis.is(at, 'general-quantifiers');
  return analysis.is(at, 'general-nouns') || (isWord && !analysis.is(at + 1, 'general-followers'));
}

/** "all reprisals": no group of people, so that a person behind it ("against Ms X") is still the one case. */
function isOfThings(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'general-quantifiers') || analysis.is(at + 1, 'back-pointers')) return false;
  return !analysis.any(at + 1, at + 1 + quantifierReach, 'general-nouns') && !analysis.any(at + 1, at + 1 + quantifierReach, 'general-words');
}

/**
 * Whether tokens `from`–`to` ask something for the people of the case or for the country at large; undefined where
 * the words do not tell. A group named first ("all political prisoners, including X") makes it the country's.
 * @param isPerson whether a token belongs to the name of a person concerned
 */
export function scopeOf(analysis: Analysis, from: number, to: number, isPerson: (token: number) => boolean): Scope | undefined {
  let isGeneral = false;
  let isOfPeople = false;
  for (let at = from; at < to; at++) {
    if (isBackReference(analysis, at, to)) return 'case';
    if (isPerson(at)) return isOfPeople ? 'situation' : 'case';
    if (isCaseNoun(analysis, at)) return isGeneral ? 'situation' : 'case';
    if (!isGeneral && isPronounOfCase(analysis, at)) return 'case';
    const widens = isGeneralWord(analysis, at);
    isGeneral ||= widens;
    isOfPeople ||= widens && !isOfThings(analysis, at);
  }
  return isGeneral || within(analysis.matches.instrument, from, to).length > 0 ? 'situation' : undefined;
}
