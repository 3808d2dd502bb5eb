import type { Analysis } from '../../analysis.js';
import { overlapping } from '../../matches.js';
import { nameClassesOf } from '../name-classes.js';

/* Whom somebody in office speaks of, and who is no part of what the office is for: "Statement by the Spokesperson on the detention of two lawyers, X and Y". */

/** Whether a noun for what was done to people stands at token `at`, with whose it is behind it: "the arrests | of". */
function isDeedOf(analysis: Analysis, at: number): boolean {
  return analysis.is(at + 1, 'of-words') && analysis.isAny(at, ['struck-nouns', 'deed-nouns', 'done-before-name']);
}

/**
 * Whether the office at token `office` is followed, up to the comma at token `comma`, by people of whom whoever holds it speaks: behind an office of the EU's any of whom it
 * is told on what ("the High Representative on bloggers"), behind any other those of a deed; not "the Special Rapporteur on the situation of human rights defenders".
 */
export function isOnOthers(analysis: Analysis, office: number, comma: number): boolean {
  const { office: offices, role } = nameClassesOf(analysis);
  const isOfEu = overlapping(analysis.matches.actor, { from: office, to: office + 1 }).some(({ entry }) => entry.kind === 'eu');
  let isOn = false;
  for (let at = office + 1; at < comma; at++) {
    isOn ||= isOfEu ? analysis.is(at, 'on-or-against') || analysis.phraseLength(at, 'turning-to') > 0 : isDeedOf(analysis, at);
    if (isOn && (role[at] || offices[at]) && analysis.ends(at, 'plural')) return true;
  }
  return false;
}
