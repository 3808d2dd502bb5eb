import type { Analysis } from '../../analysis.js';
import { nameClassesOf } from '../name-classes.js';

/* Who is thanked, welcomed or asked by the speaker: they came to report. */

/** How far before the name of somebody thanked their office is told. */
const thanksReach = 16;

/** How far before the name of somebody welcomed the verb stands. */
const welcomeReach = 10;

/** How far before a name the thanks stand, with the title between: « Merci, Monsieur le Député X ». */
const titleReach = 5;

/** « Merci, Monsieur le Député X, de », "Thank you, Mr X, for", « Monsieur le Député X, vous »: who is thanked or spoken to between two commas, by a title. */
function isAddressed(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(to) !== ',' && analysis.norm(to) !== '!') return false;
  const { honorific, office, role } = nameClassesOf(analysis);
  const isTitle = (at: number): boolean => honorific[at] === 1 || office[at] === 1 || role[at] === 1 || analysis.is(at, 'politicians') || analysis.is(at, 'articles') || analysis.norm(at) === '.';
  let start = from;
  while (start > from - titleReach && isTitle(start - 1)) start--;
  if (start === from || !honorific[start]) return false;
  const { from: first } = analysis.sentenceAt(from);
  if (analysis.norm(start - 1) === ',' && analysis.any(Math.max(first, start - titleReach), start, 'thanks')) return true;
  // "Ms X, you": in a letter to whoever is concerned; a title with its article is that of an office.
  return analysis.any(start + 1, from, 'articles') && (start === first || analysis.norm(start - 1) === ',') && analysis.is(to + 1, 'speakers-to-others');
}

/** "Madam X, what can be done?", "Director X, we welcome": who is asked a question, or spoken to in a debate, speaks for an office, as a rapporteur does. */
export function isAsked(analysis: Analysis, from: number, to: number): boolean {
  if (isAddressed(analysis, from, to)) return true;
  const { honorific } = nameClassesOf(analysis);
  const sentence = analysis.sentenceAt(from);
  let start = from;
  while (start > sentence.from && (honorific[start - 1] || analysis.is(start - 1, 'thanked-offices') || analysis.norm(start - 1) === '.')) start--;
  if (start === from || start !== sentence.from || analysis.norm(to) !== ',') return false;
  // "Ms X, we fear, is in danger" tells of her.
  return analysis.norm(sentence.to - 1) === '?' || (analysis.any(start, from, 'thanked-offices') && analysis.is(to + 1, 'speakers-to-others'));
}

/** "The EU warmly welcomes Professor X and Dr. Y": who came to report; "welcomes X's release" is of somebody else. */
function isWelcomed(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let before = from - 1;
  while (before > from - welcomeReach && (honorific[before] || office[before] || analysis.isCapital(before) || analysis.is(before, 'thanked-offices') || analysis.is(before, 'possessives') || (analysis.is(before, 'articles') && analysis.any(before + 1, from, 'thanked-offices')) || analysis.is(before, 'list-joints') || analysis.isMark(before, '.,'))) before--;
  return (honorific[from - 1] === 1 || office[from - 1] === 1 || analysis.norm(from - 1) === '.') && analysis.is(before, 'welcomes') && analysis.syntax.ownedBehind(analysis, to) === undefined;
}

/** So few words stand between the name and what somebody is thanked for: "for her very comprehensive report". */
const reportReach = 6;

/** "We thank Ms X for her report": who reports to the speaker holds an office, told or not. */
function hasReported(analysis: Analysis, from: number, to: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let verb = from - 1;
  while (honorific[verb] || analysis.norm(verb) === '.' || analysis.is(verb, 'approach-prepositions')) verb--;
  return analysis.is(verb, 'thanks') && analysis.is(to, 'asking-prepositions') && analysis.any(to + 1, to + reportReach, 'briefing-nouns');
}

/** "We thank the Regional Director of Amnesty International, X": somebody thanked for an office outside the State. */
export function isThanked(analysis: Analysis, from: number, to: number): boolean {
  if (isWelcomed(analysis, from, to) || hasReported(analysis, from, to)) return true;
  const { from: start } = analysis.sentenceAt(from);
  return analysis.any(start, from, 'thanks') && analysis.any(Math.max(start, from - thanksReach), from, 'thanked-offices');
}
