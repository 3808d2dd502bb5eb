import { OfWord } from '../../lexicon/word.js';
import type { Token } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** How far behind a name, in tokens, the words stand that make it a contact. */
const contactReach = 5;

/** A paragraph of press contacts is no longer than this. */
const longestContacts = 60;

const isNumber = new OfWord(({ text }) => /[^\s(]@|^\+\d|^\d{7,}/u.test(text));
/** The name that somebody has on a site, as a line of its own. */
const handle = /^@\w+$/u;
/** What an area code looks like, and how many figures a number of a telephone has with it: "0318" alone may be of a law, "0932" of an hour. */
const isAreaCode = new OfWord(({ text }) => /^0\d{3,}/u.test(text));
const fewestFigures = 7;
const figures = /^[\d/.()-]+$/u;
/** What the part of a number behind its plus begins with. */
const behindPlus = /^[\d(]/u;

/** "0318 555 017": whether an area code has the rest of its number behind it, in one piece or in several. */
function isNumberWithCode(analysis: Analysis, at: number): boolean {
  let count = 0;
  for (let part = at; count < fewestFigures && figures.test(analysis.text(part)); part++) count += analysis.text(part).replaceAll(/\D/gu, '').length;
  return count >= fewestFigures;
}

/** Whether a telephone number or an address stands in tokens `from`–`to`. */
function hasNumber(analysis: Analysis, from: number, to: number): boolean {
  // "@name" is no address of mail.
  const { tokens } = analysis;
  for (let at = from; at < to && at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (isNumber.of(word) || (isAreaCode.of(word) && isNumberWithCode(analysis, at)) || (word.norm === '+' && behindPlus.test(analysis.text(at + 1)))) return true;
  }
  return false;
}

/** "Tel. +32", "Phone: 0"; "his phone" is a thing. Other words announce contacts by themselves. */
function announcesNumber(analysis: Analysis, at: number): boolean {
  return !analysis.is(at, 'telephone-words') || /^[:+(\d]/u.test(analysis.text(analysis.norm(at + 1) === '.' ? at + 2 : at + 1));
}

function announces(analysis: Analysis, contact: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to && at < contact.length; at++) if (contact[at] === 1 && announcesNumber(analysis, at)) return true;
  return false;
}

/** How far before a name the words stand that announce a contact, where a long paragraph goes on. */
const announcedReach = 14;

/** "For more information please contact: Ms X": right behind the colon of what announces a contact. */
function isAnnounced(analysis: Analysis, contact: Uint8Array, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let colon = from - 1;
  while (honorific[colon] === 1) colon--;
  return analysis.norm(colon) === ':' && announces(analysis, contact, Math.max(0, colon - announcedReach), from);
}

/** Press contacts: a telephone number or an address behind, close by or in the same short paragraph, or an announcement before. */
export function isContact(analysis: Analysis, from: number, to: number): boolean {
  const { contact } = nameClassesOf(analysis);
  const isShort = analysis.tokens.length < longestContacts;
  // "… the lawyer X. Press contact: Y": another one's.
  const sentenceEnd = analysis.sentenceAt(to - 1).to;
  return (isShort && announces(analysis, contact, 0, from)) || isAnnounced(analysis, contact, from) || announces(analysis, contact, to, Math.min(to + contactReach, sentenceEnd)) || hasNumber(analysis, to, isShort ? analysis.tokens.length : to + contactReach);
}

/** How far behind a name its office stands in a line of contacts, and the number behind that. */
const officeReach = 6;
const numberReach = 24;

/** "Ana Lind (link sends e-mail) Press Officer +32 2 …": whether an office stands behind a name that ends before token `to`, and a number or an address behind it, in a short paragraph. */
export function isReachedInOffice(analysis: Analysis, to: number): boolean {
  if (analysis.tokens.length >= longestContacts) return false;
  const { office } = nameClassesOf(analysis);
  for (let at = to; at < to + officeReach; at++) if (office[at] === 1 && analysis.isCapital(at)) return hasNumber(analysis, at + 1, at + numberReach);
  return false;
}

/** Lines below a name that may tell what its bearer is and how to reach them, and tokens of each. */
const linesBelow = 3;
const longestLine = 12;

/** "Ida Roth", "Head of Communications", "+46 8 …", each a paragraph: whether a line of a name has a number or an address in one of the next lines, before any text. */
export function isAboveNumber(analyses: readonly Analysis[], paragraph: number): boolean {
  for (const analysis of analyses.slice(paragraph + 1, paragraph + 1 + linesBelow)) {
    if (analysis.tokens.length > longestLine) return false;
    if (hasNumber(analysis, 0, analysis.tokens.length) || handle.test(analysis.plain.text.trim())) return true;
  }
  return false;
}
