import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import type { Role } from '../types.js';
import { nameClassesOf } from './name-classes.js';
import type { PersonDraft } from './persons.js';

/* How far from a name, in tokens, the words stand that tell what the person is. */
const contactReach = 5;
const victimReachBefore = 8;
const victimReachBehind = 16;
const voiceReach = 4;
const officeReach = 7;
const kinReach = 6;
const thanksReach = 12;

/** A paragraph of press contacts is no longer than this, and one that is a signature. */
const longestContacts = 60;
const longestSignature = 18;

/** Press contacts: a telephone number or an address close behind, or an announcement before. */
function isContact(analysis: Analysis, from: number, to: number): boolean {
  const { contact } = nameClassesOf(analysis);
  if (analysis.tokens.length < longestContacts && contact.subarray(0, from).includes(1)) return true;
  for (let at = to; at < to + contactReach; at++) if (/@|^\+|^0\d{3,}|^\d{7,}/u.test(analysis.text(at)) || analysis.is(at, 'telephone-words')) return true;
  return false;
}

/** Whether the person is the one to whom something was done, at one mention. */
function isVictim(analysis: Analysis, from: number, to: number): boolean {
  const sentence = analysis.sentenceAt(from);
  for (let at = from - 1; at >= Math.max(sentence.from, from - victimReachBefore); at--) {
    if (analysis.is(at, 'done-before-name')) return true;
    if (analysis.is(at, 'doer-prepositions')) return false;
  }
  if (analysis.any(to, Math.min(sentence.to, to + victimReachBehind), 'done-after-name')) return true;
  const owned = analysis.syntax.ownedBehind(analysis, to);
  return owned !== undefined && analysis.is(owned, 'done-before-name');
}

/** Whether a voice of the EU ends in the name or just before it: "High Representative X". */
function isVoiceOfEu(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.actor, Math.max(0, from - voiceReach), to).some(({ entry, to: end }) => entry.kind === 'eu' && end >= from);
}

/** Whether an office stands before the name, and is not a former one: "Minister of Foreign Affairs, Mr X". */
function isBehindOffice(analysis: Analysis, from: number): boolean {
  const { office } = nameClassesOf(analysis);
  for (let at = from - 1; at >= Math.max(0, from - officeReach); at--) {
    if (office[at]) return !analysis.is(at - 1, 'former-words');
    if (analysis.norm(at) !== ',' && !analysis.is(at, 'office-links') && !analysis.isCapital(at)) return false;
  }
  return false;
}

/** Whether an office stands behind the name: right behind it or behind a comma, or anywhere in a signature, a paragraph of name and office. */
function isBeforeOffice(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  if (from <= 2 && analysis.tokens.length <= longestSignature && office.subarray(to).includes(1)) return true;
  return office[to] === 1 || (analysis.norm(to) === ',' && office.subarray(to + 1, to + 4).includes(1));
}

/** "his wife", "X's lawyer". */
function isKin(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'kin') && (analysis.is(at - 1, 'kin-owners') || analysis.is(at - 2, 'kin-owners'));
}

/** "his wife, Ms X", "her lawyer X", "X, his mother": somebody near the person concerned. */
function isRelative(analysis: Analysis, from: number, to: number): boolean {
  let isOwned = false;
  for (let at = from - 1; at >= Math.max(0, from - kinReach); at--) {
    if (isKin(analysis, at) || (isOwned && analysis.is(at, 'kin'))) return true;
    // "l'avocat de son choix, Me X": whose lawyer it is stands behind.
    isOwned ||= analysis.is(at, 'kin-owners');
    if (!analysis.is(at, 'short-honorifics') && !analysis.is(at, 'kin-links') && !analysis.is(at, 'kin-owners') && !/^[,–—]$/u.test(analysis.norm(at))) break;
  }
  return analysis.norm(to) === ',' && (isKin(analysis, to + 2) || isKin(analysis, to + 3));
}

/** "We thank the Regional Director of Amnesty International, X": somebody thanked for an office outside the State. */
function isThanked(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  return analysis.any(start, from, 'thanks') && analysis.any(Math.max(start, from - thanksReach), from, 'thanked-offices');
}

/**
 * The role of a person, over all mentions: official by an office or as a voice of the EU, unless something was done to them
 * ("former President X was sentenced"); relatives, lawyers and press contacts are other; everybody else is a defender, the person concerned.
 */
export function roleOf(draft: PersonDraft, analyses: readonly Analysis[]): Role {
  let office = false;
  let victim = false;
  let relative = false;
  let signs = true;
  for (const { paragraph, from, to } of draft.mentions) {
    const analysis = analyses[paragraph] as Analysis;
    if (isContact(analysis, from, to)) return 'other';
    relative ||= isRelative(analysis, from, to);
    // A line that is a name and nothing else is a signature.
    signs &&= to - from === analysis.tokens.length;
    office ||= isVoiceOfEu(analysis, from, to) || isBehindOffice(analysis, from) || isBeforeOffice(analysis, from, to) || isThanked(analysis, from) || analysis.is(to, 'official-verbs');
    victim ||= isVictim(analysis, from, to);
  }
  if (victim) return 'defender';
  return relative ? 'other' : office || signs ? 'official' : 'defender';
}
