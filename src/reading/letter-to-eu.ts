import type { Analysis } from './analysis.js';
import { within } from './matches.js';

/* Letters to the EU: what is asked of "you" in them is asked of the EU, and of nobody in power. */

/** So many paragraphs stand at most above the line that greets whom a letter is written to. */
const headParagraphs = 14;
/** So many words a greeting has at most: "Dear High Representative and Vice-President Ms Paredes,". */
const greetingWords = 14;
/** Words between the one for a letter and whom it is written to: "Open letter to the". */
const toReach = 3;

/** Whether a paragraph names the EU, or somebody who holds an office in it; a Commissioner where a line greets one. */
function namesEu({ matches }: Analysis): boolean {
  return matches.actor.some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true) || matches.level.some(({ entry }) => entry.kind === 'hrvp' || entry.id === 'ngo-joint');
}

/** "Dear Ms Paredes,": whether a paragraph is a line that greets. */
function greets(analysis: Analysis): boolean {
  const last = analysis.tokens.length - 1;
  return last < greetingWords && analysis.is(0, 'letter-openers') && (analysis.isMark(last, ',:') || analysis.tokens[last]?.kind === 'word');
}

/** "Joint letter to the High Representative: raise the case of X". */
function isTitleOfLetter(title: Analysis): boolean {
  return title.tokens.some(({ index: at }) => title.is(at, 'missive-nouns') && within(title.matches.actor, at + 1, at + 1 + toReach + 1).some(({ entry, from }) => entry.kind === 'eu' && (title.is(from - 1, 'infinitive-markers') || title.is(from - 2, 'infinitive-markers') || title.is(from - 1, 'nominal-openers'))));
}

/** Whether a line above, which is no sentence, names whom a greeting is for, in a letter's address: "Ms. Ana Paredes, High Representative". */
function isInAddress(line: Analysis, greeting: Analysis): boolean {
  if (line.isMark(line.tokens.length - 1, '.!?')) return false;
  const surname = greeting.tokens.findLast(({ index, kind }) => kind === 'word' && greeting.isCapital(index));
  return surname !== undefined && line.tokens.some(({ norm }) => norm === surname.norm) && namesEu(line);
}

/** Whether a text is a letter that somebody writes to the EU, by its title, by whom it greets, or by whose address stands above that. */
export function isLetterToEu(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  if (title !== undefined && isTitleOfLetter(title)) return true;
  const head = body.slice(0, headParagraphs);
  const at = head.findIndex(greets);
  const greeting = head[at];
  if (greeting === undefined) return false;
  // Where nothing marks a title, the first lines of the address stand for one.
  const above = title === undefined ? head.slice(0, at) : [title, ...head.slice(0, at)];
  return namesEu(greeting) || above.some((line) => isInAddress(line, greeting));
}

/** How far behind words that ask whoever is asked stands: "call, therefore, on you". */
const askedReach = 4;

/** "Press the authorities", "– ask to see him": whether a verb of asking opens an entry of a list, behind its mark at most: what the EU is to ask; not “Instamos”, which whoever writes says. */
function isCommand(analysis: Analysis, verb: number): boolean {
  return verb <= 2 && !analysis.ends(verb, 'first-person') && analysis.tokens.slice(0, verb).every(({ kind }) => kind !== 'word');
}

/** "urge | you to press", "ask that | you meet", "you | should press", « vous demandons »: whether what is asked at tokens `from`–`to` is asked of the reader. */
export function isAskedOfReader(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.is(from - 1, 'letter-pronouns') || isCommand(analysis, from)) return true;
  for (let at = to; at < to + askedReach && analysis.tokens[at]?.kind !== undefined; at++) {
    if (analysis.is(at, 'letter-pronouns')) return true;
    if (analysis.syntax.isInfinitive(analysis, at, analysis.sentenceAt(from).to)) return false;
  }
  return false;
}
