import type { Analysis } from '../analysis.js';
import { startingAt } from '../matches.js';
import { nameClassesOf } from './name-classes.js';

/* Who is accused or convicted of the killing that a statement tells of: "X was convicted of ordering the murder". Defenders are accused of killings too, so that this decides only where somebody else is concerned. */

/** Words between a name and what its bearer is accused of, and from there to the deed: "convicted to life in prison for the". */
const accusedReach = 9;
const crimeReach = 14;
/** Words between the link and the deed: "ordering and financing the". */
const doingReach = 5;
/** Words before a name's comma in which whoever bears it is told to be accused: "the man accused of ordering the killing of Ms Y". */
const phraseReach = 14;

/** Whether a killing is told at token `at`. */
function isKilling(analysis: Analysis, at: number): boolean {
  return startingAt(analysis.matches.event, at).some(({ entry }) => entry.kind === 'killing');
}

/** Whether somebody who is named, or meant by what somebody is, stands at token `at`: "Ms X", "the journalist". */
function isSomebody(analysis: Analysis, at: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  const noun = analysis.is(at, 'articles') || analysis.is(at, 'approach-prepositions') ? at + 1 : at;
  return analysis.is(at, 'other-objects') || analysis.isCapital(noun) || honorific[noun] === 1 || (role[noun] === 1 && noun > at);
}

/** Whether the deed behind token `from` is the one that is told of: "the murder", "ordering his killing", "killing Ms X"; not "murder", "the murder of a policeman". */
function isOfTheKilling(analysis: Analysis, from: number): boolean {
  let isKnown = analysis.is(from, 'link-articles');
  let at = from + 1;
  for (; at <= from + doingReach && !isKilling(analysis, at); at++) {
    const isArticle = analysis.is(at, 'articles') || analysis.is(at, 'link-articles') || analysis.is(at, 'kin-owners');
    if (!isArticle && !analysis.is(at, 'deed-doings') && !analysis.is(at, 'and-words')) return false;
    isKnown = isArticle;
  }
  if (!isKilling(analysis, at)) return false;
  if (analysis.ends(at, 'gerund') && !isKnown) return isSomebody(analysis, at + 1);
  if (!isKnown) return false;
  return !(analysis.is(at + 1, 'of-words') || analysis.is(at + 1, 'link-articles')) || analysis.is(at + 1, 'link-articles') || isSomebody(analysis, at + 2) || analysis.is(at + 2, 'articles');
}

/** Whether what stands behind the accusing word at token `at` tells that it is for the killing. */
function isForTheKilling(analysis: Analysis, at: number, limit: number): boolean {
  const end = Math.min(limit, at + crimeReach);
  for (let link = at + 1; link < end && analysis.norm(link) !== ',' && !analysis.is(link, 'occasion-openers') && !analysis.is(link, 'relatives') && !analysis.is(link, 'complementizers'); link++) if ((analysis.is(link, 'accusing-links') || analysis.is(link, 'infinitive-markers') || analysis.is(link, 'link-articles')) && isOfTheKilling(analysis, link)) return true;
  return false;
}

/** Whether the word at token `at` can stand between a name and what its bearer is accused of. */
function isBetween(analysis: Analysis, at: number): boolean {
  return analysis.norm(at) === ',' || analysis.is(at, 'done-after-name') || analysis.is(at, 'and-words') || analysis.isCapital(at) || analysis.is(at, 'be-forms') || analysis.is(at, 'have-helpers') || analysis.is(at, 'copulas') || analysis.is(at, 'relatives') || analysis.is(at, 'found-words') || analysis.ends(at, 'adverb') || analysis.is(at, 'indefinite-articles') || analysis.is(at, 'articles');
}

/** "X was convicted of the murder", "X, who ordered the killing". */
function isAccusedBehind(analysis: Analysis, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + accusedReach); at++) {
    if (analysis.is(at, 'accusing-words') && isForTheKilling(analysis, at, limit)) return true;
    if (analysis.is(at, 'owning-up-verbs') && isOfTheKilling(analysis, analysis.is(at + 1, 'infinitive-markers') ? at + 1 : at)) return true;
    if (!isBetween(analysis, at) && !analysis.is(at, 'accusing-words')) return false;
  }
  return false;
}

/** "the trial of X for the murder". */
function isAccusedRound(analysis: Analysis, from: number, to: number, limit: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let at = from - 1;
  while (honorific[at] === 1 || analysis.norm(at) === '.') at--;
  return at > analysis.sentenceAt(from).from && analysis.is(at, 'of-words') && (analysis.is(at - 1, 'accusing-words') || analysis.is(at - 1, 'accusing-nouns')) && isForTheKilling(analysis, to - 1, limit);
}

/** "The man accused of ordering the killing, X". */
function isAccusedBefore(analysis: Analysis, from: number): boolean {
  const comma = from - 1;
  if (analysis.norm(comma) !== ',') return false;
  const first = Math.max(analysis.sentenceAt(from).from, comma - phraseReach);
  for (let at = comma - 1; at >= first && analysis.norm(at) !== ','; at--) if (analysis.is(at, 'accusing-words')) return isForTheKilling(analysis, at, comma);
  return false;
}

/** "a suspect, X", "the suspect X": whether whoever is thought to have done it is called so right before the name; not "another suspect, X". */
function isCalledSuspect(analysis: Analysis, from: number): boolean {
  const noun = analysis.norm(from - 1) === ',' ? from - 2 : from - 1;
  if (!analysis.is(noun, 'suspects')) return false;
  const article = analysis.is(noun - 1, 'killer-adjectives') ? noun - 2 : noun - 1;
  return analysis.is(article, 'articles') || analysis.is(article, 'indefinite-articles');
}

/** "X was arrested on suspicion of killing him", "arrested X on suspicion of the murder". */
function isUnderSuspicion(analysis: Analysis, to: number, limit: number): boolean {
  for (let at = to; at < Math.min(limit, to + accusedReach) && analysis.norm(at) !== ',' && !analysis.is(at, 'relatives'); at++) if (analysis.is(at, 'suspicion-nouns')) return isForTheKilling(analysis, at, limit);
  return false;
}

/** Whether whoever is named in tokens `from`–`to` is told to be accused of the killing, or to have owned up to it. */
export function isAccusedOfTheKilling(analysis: Analysis, from: number, to: number): boolean {
  const { to: limit } = analysis.sentenceAt(from);
  return isCalledSuspect(analysis, from) || isUnderSuspicion(analysis, to, limit) || isAccusedBehind(analysis, to, limit) || isAccusedRound(analysis, from, to, limit) || isAccusedBefore(analysis, from);
}
