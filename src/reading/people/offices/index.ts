import type { Analysis } from '../../analysis.js';
import { speaksForItsCountry } from '../commenting.js';
import { speaksAtHead } from '../head-speakers.js';
import { nameClassesOf } from '../name-classes.js';
import { isBeforeOffice } from './before-office.js';
import { endsOffice, isBehindOffice, isBehindTheme } from './behind-office.js';
import { heads, isHeadOfBodyBefore, isToldToHead, mediates } from './heads.js';
import { isInApposition } from './in-apposition.js';
import { isListedByMandate } from './by-mandate.js';
import { isListedBehindBracket, isOneOfIssuers } from './in-list.js';
import { voiceReach } from './reaches.js';
import { isAsked, isThanked } from './spoken-to.js';
import { isVoiceOfEu } from './voice-of-eu.js';

/** So many words stand in the brackets behind a member of a parliament: "(United Kingdom, EC)". */
const longestGroup = 5;

/** "X (ECR)", "X (Estonia, SOC)": whether brackets behind a name hold a group of a parliament, and no more than a country besides. */
function isOfGroup(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== '(') return false;
  let close = to + 1;
  while (close <= to + longestGroup && analysis.norm(close) !== ')') close++;
  return analysis.norm(close) === ')' && analysis.any(to + 1, close, 'parliament-groups');
}

/** "MEP X", "X MEP", "X, a Danish MEP", "X (ECR)". */
function isMember(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(from - 1, 'eu-members') || analysis.is(to, 'eu-members') || isOfGroup(analysis, to) || (analysis.norm(to) === ',' && analysis.any(to + 1, to + voiceReach, 'eu-members'));
}

/** "on | X", "of | X": whether the word at token `at` makes what stands behind it a complement. */
function isComplement(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'of-words') || analysis.is(at, 'office-prepositions') || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'on-or-against');
}

/** "X said", "X and Y condemn": who is told to have spoken mostly speaks for a State, but not "the activist X said". */
function announces(analysis: Analysis, from: number, to: number): boolean {
  if (speaksForItsCountry(analysis, from, to)) return true;
  if (!analysis.is(to, 'official-verbs') && !speaksAtHead(analysis, from, to)) return false;
  const { honorific, role } = nameClassesOf(analysis);
  let before = from - 1;
  while (honorific[before]) before--;
  // "the statement on X said": a preposition before it makes it no subject.
  return role[before] !== 1 && !isComplement(analysis, before);
}

/** Whether the words around a mention tell that the person speaks or acts for a State, the EU or an international body. */
export function isOfficial(analysis: Analysis, from: number, to: number): boolean {
  return isVoiceOfEu(analysis, from, to) || isMember(analysis, from, to) || isBehindOffice(analysis, from) || endsOffice(analysis, from) || isBehindTheme(analysis, from) || heads(analysis, from) || isHeadOfBodyBefore(analysis, from) || isToldToHead(analysis, to) || isInApposition(analysis, from) || isListedBehindBracket(analysis, from) || isListedByMandate(analysis, from) || isOneOfIssuers(analysis, from) || isBeforeOffice(analysis, from, to) || isThanked(analysis, from, to) || mediates(analysis, from) || announces(analysis, from, to) || isAsked(analysis, from, to);
}
