import type { Analysis } from '../analysis.js';
import { askOf } from './ask.js';
import { isObjectPronoun, jointLength, opensClause } from './clause.js';
import { startsAddressee } from './starts-addressee.js';

/* "to investigate the attack and to bring those responsible to justice": one thing asked, where one verb asks for it. */

/** Words of what an inquiry is to end in. */
const endReach = 12;
/** In how many words behind "and" a verb tells what is to be found out: "to establish | whether". */
const questionReach = 4;

/** Where the part that begins at token `next` ends: before the next joint. */
function endOfPart(analysis: Analysis, next: number, to: number): number {
  const limit = Math.min(to, next + endReach);
  let at = next + 1;
  while (at < limit && jointLength(analysis, at, to) === 0) at++;
  return at;
}

/** Whether tokens `from`–`to` tell what an inquiry is to find out, or what is to become of those whom it finds; not "lo sucedido con su hija", which is of somebody else. */
function isItsEnd(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((analysis.is(at, 'inquiry-ends') && !analysis.is(at + 1, 'companion-links')) || analysis.is(at, 'culprits') || analysis.is(at, 'blame-words')) return true;
  return analysis.any(from + 1, Math.min(to, from + questionReach), 'question-words') && !analysis.any(from, to, 'place-questions');
}

/** "an investigation to find the attackers and | put them on trial", "to do their utmost to find them and | try them": whether what begins at token `next` is to bring to justice, by a pronoun, those whom what is asked for from token `begin` on is to find; not "to find them and to try them". */
function isDoneToFound(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!(analysis.is(next + 1, 'plural-pronouns') || analysis.is(next + 1, 'case-pronouns') || isObjectPronoun(analysis, next)) || analysis.is(next, 'infinitive-markers')) return false;
  let found = begin + 2;
  while (found < joint && !(analysis.is(found, 'finding-verbs') && (analysis.is(found - 1, 'infinitive-markers') || analysis.is(found - 1, 'purpose-links')))) found++;
  if (found >= joint) return false;
  const ask = askOf(analysis, next, endOfPart(analysis, next, to));
  return ask === 'investigate' || ask === 'fair-trial';
}

/**
 * Whether what begins at token `next`, behind a joint, is the end of the inquiry that is asked for from token `begin` on: what it is to find out, and that those whom it finds are punished.
 * Not where it has a "that" of its own, or somebody else is asked for it; nor that its results be published.
 */
export function endsInquiry(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const isOfOthersAsked = (startsAddressee(analysis, next, to) || analysis.is(next, 'addressee-prepositions')) && !analysis.syntax.isInfinitive(analysis, next, to);
  // "All violations of human rights must be investigated and those responsible tried": of no deed in particular.
  for (let at = analysis.sentenceAt(begin).from; at < joint; at++) if (analysis.is(at, 'general-quantifiers') && (analysis.is(at + 1, 'violation-nouns') || analysis.is(at + 1, 'abuse-nouns'))) return false;
  if (isOfOthersAsked || opensClause(analysis, next, to) || analysis.norm(joint) === ';') return false;
  if (isDoneToFound(analysis, begin, joint, next, to)) return true;
  // "and to ensure that those arrested are tried or released": of those who are held, and of nobody whom it is to find.
  if (analysis.any(next, Math.min(to, next + endReach), 'freed-participles')) return false;
  return isItsEnd(analysis, next, endOfPart(analysis, next, to)) && askOf(analysis, next, endOfPart(analysis, next, to)) === 'investigate' && askOf(analysis, begin, joint) === 'investigate';
}
