import type { Analysis } from '../analysis.js';
import { isGap } from './gaps.js';
import { isAcronym, isInitial, isShortLineEnd, type NameClasses } from './name-classes.js';
import type { RunWords } from './run-words.js';

/** Particles that may stand in a row inside a name: "de la Cruz". */
const particleReach = 3;
/** A nickname inside a name has so many words at most. */
const nicknameReach = 3;

/** What neither a first name, nor its nickname in brackets, nor what follows is. */
const noNicknames: readonly (keyof NameClasses)[] = ['body', 'country', 'honorific', 'never', 'office', 'place', 'role', 'thing', 'calendar'];

/** "Ms 'Nena | 'Lopez": whether a mark stands at the word behind it, and not at the one before: it opens. */
function opens({ tokens }: Analysis, mark: number): boolean {
  return tokens[mark - 1]?.end !== tokens[mark]?.start && tokens[mark]?.end === tokens[mark + 1]?.start;
}

/** "Pedro (Tito) Ramos": whether the word in brackets that open at `at` is a nickname: behind the one first name that the run begins with, at token `from`, and no country, office or acronym. */
function isBracketed({ analysis, classes }: RunWords, from: number, at: number): boolean {
  if (analysis.norm(at) !== '(' || at !== from + 1 || isAcronym(analysis, from) || analysis.text(at + 1) === analysis.text(at + 1).toUpperCase()) return false;
  return noNicknames.every((name) => classes[name][from] !== 1 && classes[name][at + 1] !== 1 && classes[name][at + 3] !== 1);
}

/** "Maria “Nena” Lopez", "Maria “Nena” de los Reyes": where the name goes on behind a nickname in marks, or in brackets, that opens at `at`; else `at`. */
function nicknameEnd(words: RunWords, from: number, at: number, limit: number): number {
  const { analysis, classes } = words;
  const { capitalized, body, never, role } = classes;
  const { tokens } = analysis;
  if (capitalized[at - 1] !== 1 || body[at - 1] || role[at - 1]) return at;
  const isInBrackets = isBracketed(words, from, at);
  if (tokens[at]?.kind !== 'quote' && !isInBrackets) return at;
  let close = at + 1;
  while (close <= at + nicknameReach && capitalized[close]) close++;
  const closes = isInBrackets ? analysis.norm(close) === ')' : tokens[close]?.kind === 'quote' && !opens(analysis, close);
  let next = close + 1;
  while (next < close + 1 + particleReach && words.isSmallParticle(next)) next++;
  const goesOn = close > at + 1 && closes && next < limit && capitalized[next] === 1 && !body[next] && !never[next];
  return goesOn ? next : at;
}

/** "Samuel Dube, Jr.": where a comma at `at`, behind two names, leads to what tells son from father; else `at`. */
function generationEnd({ analysis, classes }: RunWords, at: number): number {
  const { capitalized } = classes;
  return analysis.norm(at) === ',' && capitalized[at - 1] === 1 && capitalized[at - 2] === 1 && capitalized[at + 1] === 1 && analysis.is(at + 1, 'generations') ? at + 1 : at;
}

/** Longer names join no surname: "Le Thi Bich Hanh y Pierre" are two people. */
const mostBeforeJoint = 3;

/** "Ramón Ortega y Gasset": one surname more behind a first name and a surname; not "Juan Pérez y Ana Gómez". */
function joinsSurnames(words: RunWords, from: number, at: number, limit: number): boolean {
  const { analysis } = words;
  const { capitalized, role, honorific, office, particle } = words.classes;
  const next = at + 1;
  if (!analysis.is(at, 'surname-joints') || next >= limit || at - from < 2 || at - from > mostBeforeJoint || !capitalized[at - 1] || !capitalized[at - 2] || !capitalized[next] || capitalized[next + 1]) return false;
  // "los Sres. Rahimli y Aliyeva": two surnames behind one honorific for both.
  if (honorific[at - 2]) return false;
  if (role[next] || honorific[next] || office[next] || particle[next + 1]) return false;
  return !words.some(from, next + 1, (token) => words.isNoName(token) || words.isBody(token)) && !/^\p{Lu}{2,}$/u.test(analysis.text(next));
}

/** "Nurlan Asan uulu": a small word behind two names, whose last says whose child somebody is. */
export function endsName({ analysis, classes }: RunWords, at: number): boolean {
  return analysis.is(at, 'name-enders') && classes.capitalized[at - 1] === 1 && classes.capitalized[at - 2] === 1;
}

/** "R.Karimov": whether an initial at token `at` is written onto the word behind it. */
function isGlued({ tokens }: Analysis, at: number): boolean {
  const stop = tokens[at + 1];
  return stop?.text === '.' && tokens[at]?.text.length === 1 && tokens[at + 2]?.start === stop.end;
}

/** "R.Karimov | A.Safarov": whether an initial written onto its surname begins the next of several names, the first of which, at token `from`, begins so too; not "R.A.Karimov". */
function opensNext(analysis: Analysis, from: number, at: number): boolean {
  return at > from + 2 && isGlued(analysis, at) && isGlued(analysis, from);
}

/** End of a run of capitalized words that begins at token `from`, before `limit`, with the particles inside it ("Juan de la Cruz"). */
export function runEnd(words: RunWords, from: number, limit: number): number {
  const { analysis, classes } = words;
  let end = from + 1;
  for (let at = from + 1; at < limit; at++) {
    const token = analysis.tokens[at];
    if (isShortLineEnd(analysis, at) || isGap(analysis, at) || opensNext(analysis, from, at)) break;
    const goesOn = Math.max(nicknameEnd(words, from, at, limit), generationEnd(words, at));
    if (goesOn > at) at = goesOn;
    if (classes.capitalized[at] || endsName(words, at)) end = at + 1;
    else if (joinsSurnames(words, from, at, limit)) continue;
    // Two initials with a missing space, or the full stop of an initial.
    else if (token?.text === '.' && (isInitial(analysis, at - 1) || classes.honorific[at - 1])) continue;
    else if (!(token?.kind === 'word' && classes.particle[at] && at - end < particleReach)) break;
  }
  return end;
}
