import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { nameClassesOf } from './name-classes.js';

/** Words of how somebody is addressed, between an insult and the name. */
const reach = 9;

/** "President Y | and former governor X": whether token `at` joins whoever holds or held an office, whose name begins at token `from`, to somebody named before. */
function isNext(analysis: Analysis, at: number, from: number): boolean {
  const joint = analysis.is(at, 'former-words') ? at - 1 : at;
  return analysis.is(joint, 'and-words') && analysis.isCapital(joint - 1) && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** "had written about the landowner | X", "had interviewed the singer | X": whether nothing but what somebody is stands between the words that tell of whom somebody wrote, or whom they know, and the name. */
function isWrittenAbout(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  const called = within(analysis.matches.term, from - reach, from).find(({ to }) => to === from);
  let at = (called?.from ?? from) - 1;
  while (at > from - reach && (honorific[at] === 1 || office[at] === 1 || analysis.is(at, 'articles') || analysis.is(at, 'politicians') || analysis.norm(at) === '.')) at--;
  if (at < analysis.sentenceAt(from).from) return false;
  return analysis.is(at, 'interview-words') || analysis.phraseLength(at - 1, 'covering-phrases') === 2;
}

/** "the conviction for defamation of X", « la mise en examen pour diffamation de X »: whether the insult is what somebody was tried for, and the name, with no office before it, that of whoever was. */
function isOfConvicted(analysis: Analysis, insult: number, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  for (let at = insult + 1; at < from; at++) if (honorific[at] === 1 || office[at] === 1) return false;
  return analysis.is(insult + 1, 'of-words') && analysis.isAny(insult - 1, ['asking-prepositions', 'reason-prepositions']) && (analysis.is(insult - 2, 'event-nouns') || analysis.is(insult - 2, 'struck-nouns') || within(analysis.matches.event, insult - 4, insult - 1).length > 0);
}

/** "jailed for insulting President X", "for defaming Minister Y and former governor X": whether nothing but how somebody is addressed stands between an insult that is told and the name of whoever was insulted; not "insulting the journalist X". So it is where somebody was written about. */
export function isInsulted(analysis: Analysis, from: number): boolean {
  if (isWrittenAbout(analysis, from)) return true;
  const { honorific, office } = nameClassesOf(analysis);
  const isAddress = (at: number): boolean => honorific[at] === 1 || office[at] === 1 || analysis.isCapital(at) || analysis.is(at, 'articles') || analysis.is(at, 'of-words') || analysis.is(at, 'politicians');
  let at = from - 1;
  while (at > from - reach && isAddress(at)) at--;
  if (isNext(analysis, at, from)) for (at -= analysis.is(at, 'and-words') ? 1 : 2; at > from - reach - reach && isAddress(at);) at--;
  return analysis.is(at, 'insult-words') && !isOfConvicted(analysis, at, from);
}
