import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** How far behind a name, in tokens, the words stand that make it a contact. */
const contactReach = 5;

/** A paragraph of press contacts is no longer than this. */
const longestContacts = 60;

const number = /[^\s(]@|^\+\d|^\d{7,}/u;
/** What an area code looks like, and how many figures a number of a telephone has with it: "0318" alone may be of a law, "0932" of an hour. */
const areaCode = /^0\d{3,}/u;
const fewestFigures = 7;
const figures = /^[\d/.()-]+$/u;
/** What the part of a number behind its plus begins with. */
const behindPlus = /^[\d(]/u;

/** "0318 555 017": an area code with the rest of its number, in one piece or in several. */
function isNumberWithCode(analysis: Analysis, at: number): boolean {
  if (!areaCode.test(analysis.text(at))) return false;
  let count = 0;
  for (let part = at; count < fewestFigures && figures.test(analysis.text(part)); part++) count += analysis.text(part).replaceAll(/\D/gu, '').length;
  return count >= fewestFigures;
}

/** Whether a telephone number or an address stands in tokens `from`–`to`. */
function hasNumber(analysis: Analysis, from: number, to: number): boolean {
  // "@name" is no address of mail.
  for (let at = from; at < to; at++) if (number.test(analysis.text(at)) || isNumberWithCode(analysis, at) || (analysis.norm(at) === '+' && behindPlus.test(analysis.text(at + 1)))) return true;
  return false;
}

/** "Tel. +32", "Phone: 0"; "his phone" is a thing. Other words announce contacts by themselves. */
function announcesNumber(analysis: Analysis, at: number): boolean {
  return !analysis.is(at, 'telephone-words') || /^[:+(\d]/u.test(analysis.text(analysis.norm(at + 1) === '.' ? at + 2 : at + 1));
}

/** Press contacts: a telephone number or an address behind, close by or in the same short paragraph, or an announcement before. */
export function isContact(analysis: Analysis, from: number, to: number): boolean {
  const { contact } = nameClassesOf(analysis);
  const isShort = analysis.tokens.length < longestContacts;
  const announces = (start: number, end: number): boolean => contact.subarray(start, end).some((is, offset) => is === 1 && announcesNumber(analysis, start + offset));
  return (isShort && announces(0, from)) || announces(to, to + contactReach) || hasNumber(analysis, to, isShort ? analysis.tokens.length : to + contactReach);
}
