import type { Analysis } from '../analysis.js';
import { startingAt, within } from '../matches.js';
import { isOfListed } from './lists.js';
import { nameClassesOf } from './name-classes.js';

/* Those who did what a statement tells of, by name. */

/** Most words of a list before one of its members. */
const listReach = 16;
/** Words between those who did it and what opens the list: "les coupables, parmi lesquels", "the killers of X, among them". */
const openingReach = 7;

/** Words between what opens a list and the people in it: "among them", « parmi lesquels », "X and Y of Z". */
const listJoints = ['and-words', 'back-pointers', 'relatives', 'of-words', 'plural-pronouns'] as const;

/** Whether token `at` can stand between what opens a list of culprits and one of them. */
function isBehindOpener(analysis: Analysis, at: number): boolean {
  return isOfListed(analysis, at) || analysis.norm(at) === ',' || analysis.isAny(at, listJoints);
}

/** Words between those who did it and what they did: "les auteurs présumés de ce". */
const deedReach = 4;
const deeds = ['crime-nouns', 'deed-nouns', 'violation-nouns', 'attack-nouns', 'abuse-nouns', 'done-before-name'] as const;

/** Whether those whom the noun at token `at` names did something that is told, or to somebody, or to nobody who is told: "the killers of X"; not « les auteurs de la pétition ». */
function isOfCrime(analysis: Analysis, at: number): boolean {
  let link = at + 1;
  while (link < at + deedReach && analysis.tokens[link]?.kind === 'word' && !analysis.is(link, 'of-words')) link++;
  if (!analysis.is(link, 'of-words')) return true;
  for (let token = link + 1; token <= link + deedReach && analysis.tokens[token]?.kind === 'word'; token++) {
    if (analysis.isCapital(token) || nameClassesOf(analysis).honorific[token] === 1 || nameClassesOf(analysis).role[token] === 1 || analysis.isAny(token, deeds)) return true;
  }
  return false;
}

/** What is done to people, of which others are found guilty. */
const killings: ReadonlySet<string> = new Set(['killing', 'disappearance', 'attack-or-threat']);
const befallen: ReadonlySet<string> = new Set(['role', 'hrd', 'hrd-short']);
/** Words between a name and what its bearer is accused of: "X, who has been", and from there to the deed: "convicted to life in prison for the". */
const accusedReach = 5;
const crimeReach = 14;
/** Words between a deed and what those were whom it befell. */
const befellReach = 5;

/** The token of what says that whoever is named in tokens `from`–`to` is accused or convicted: "the trial of X", "X, who was convicted"; undefined where none stands beside the name. */
function accusationBeside(analysis: Analysis, from: number, to: number): number | undefined {
  const { honorific } = nameClassesOf(analysis);
  for (let at = to; at < to + accusedReach; at++) {
    if (analysis.is(at, 'accusing-words')) return at;
    if (analysis.norm(at) !== ',' && !analysis.is(at, 'be-forms') && !analysis.is(at, 'have-helpers') && !analysis.is(at, 'copulas') && !analysis.is(at, 'relatives') && !analysis.is(at, 'found-words')) break;
  }
  let before = from - 1;
  while (honorific[before] || analysis.is(before, 'of-words') || analysis.norm(before) === '.') before--;
  return analysis.is(before, 'accusing-words') ? to - 1 : undefined;
}

/** Where a deed is told from token `from` on: "the murder", "murdering"; undefined where none is. */
function deedBehind(analysis: Analysis, from: number): number | undefined {
  for (let at = from; at < from + deedReach; at++) {
    if ((analysis.is(at, 'striking-verbs') && analysis.ends(at, 'gerund')) || startingAt(analysis.matches.event, at).some(({ entry }) => killings.has(entry.kind))) return at;
  }
  return undefined;
}

/** "X, convicted of the murder of the journalist Y": whether the bearer of a name is accused or convicted of what befell somebody who is named, and whom statements are made for. */
export function isAccusedOfKilling(analysis: Analysis, from: number, to: number): boolean {
  const accused = accusationBeside(analysis, from, to);
  if (accused === undefined) return false;
  const end = Math.min(analysis.sentenceAt(from).to, accused + crimeReach);
  for (let at = accused + 1; at < end && !analysis.is(at, 'relatives') && !analysis.is(at, 'complementizers') && analysis.norm(at) !== ','; at++) {
    if (!analysis.is(at, 'accusing-links')) continue;
    const deed = deedBehind(analysis, at + 1);
    if (deed !== undefined) return within(analysis.matches.term, deed + 1, Math.min(analysis.sentenceAt(from).to, deed + befellReach)).some(({ entry, to: noun }) => befallen.has(entry.kind) && analysis.isCapital(noun));
  }
  return false;
}

/** "others whose | killers", « d'autres dont les | meurtriers »: whether those at token `at` did it to whoever is told of before. */
function areOf(analysis: Analysis, at: number): boolean {
  const owner = analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
  return analysis.is(owner, 'owning-relatives') || (owner < at - 1 && analysis.is(owner, 'part-openers'));
}

/** "the killers of X, among them Y", « les coupables, parmi lesquels X »: whether the name that begins at token `from` is one of those who did it. */
export function isAmongCulprits(analysis: Analysis, from: number): boolean {
  const first = analysis.sentenceAt(from).from;
  let at = from - 1;
  while (at > Math.max(first, from - listReach) && !analysis.is(at, 'part-openers') && isBehindOpener(analysis, at)) at--;
  if (!analysis.is(at, 'part-openers')) return false;
  // What was done to those who are listed makes them no culprits: "the killers of six journalists, including X".
  for (let before = at - 1; before >= Math.max(first, at - openingReach); before--) {
    // "others whose killers were never found, including X": whose killers they are.
    if (analysis.is(before, 'culprits')) return !areOf(analysis, before) && isOfCrime(analysis, before);
    if (analysis.ends(before, 'plural') && !analysis.is(before, 'articles') && analysis.tokens[before]?.kind === 'word' && !analysis.isCapital(before)) return false;
  }
  return false;
}
