import type { Analysis } from '../../analysis.js';
import { overlapping } from '../../matches.js';
import { nameClassesOf } from '../name-classes.js';

/* Whom somebody in office speaks of, and who is no part of what the office is for: "Statement by the Spokesperson on the detention of two lawyers, X and Y". */

/** Whether a noun for what was done to people stands at token `at`, with whose it is behind it: "the arrests | of". */
function isDeedOf(analysis: Analysis, at: number): boolean {
  return analysis.is(at + 1, 'of-words') && analysis.isAny(at, ['struck-nouns', 'deed-nouns', 'done-before-name']);
}

/** "two | priests": no office is for so many. */
function areCounted(analysis: Analysis, at: number): boolean {
  return analysis.grammar.numbers.has(analysis.norm(at - 1)) && analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at) && analysis.ends(at, 'plural');
}

/**
 * Whether the office at token `office` is followed, up to the comma at token `comma`, by people of whom whoever holds it speaks: behind an office of the EU's any of whom it
 * is told on what ("the High Representative on bloggers"), behind any other those of a deed, or those who are counted; not "the Special Rapporteur on the situation of human rights defenders".
 */
export function isOnOthers(analysis: Analysis, office: number, comma: number): boolean {
  const { office: offices, role } = nameClassesOf(analysis);
  const isOfEu = overlapping(analysis.matches.actor, { from: office, to: office + 1 }).some(({ entry }) => entry.kind === 'eu');
  let isAbout = false;
  let isOn = false;
  for (let at = office + 1; at < comma; at++) {
    isAbout ||= analysis.is(at, 'on-or-against') || analysis.phraseLength(at, 'turning-to') > 0;
    isOn ||= isOfEu ? isAbout : isDeedOf(analysis, at);
    if ((isOn && (role[at] || offices[at]) && analysis.ends(at, 'plural')) || (isAbout && areCounted(analysis, at))) return true;
  }
  return false;
}
