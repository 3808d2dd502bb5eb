import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** Words of how somebody is addressed, between an insult and the name. */
const reach = 9;

/** "President Y | and former governor X": whether token `at` joins whoever holds or held an office, whose name begins at token `from`, to somebody named before. */
function isNext(analysis: Analysis, at: number, from: number): boolean {
  const joint = analysis.is(at, 'former-words') ? at - 1 : at;
  return analysis.is(joint, 'and-words') && analysis.isCapital(joint - 1) && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** "jailed for insulting President X", "for defaming Minister Y and former governor X": whether nothing but how somebody is addressed stands between an insult that is told and the name of whoever was insulted; not "insulting the journalist X". */
export function isInsulted(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  const isAddress = (at: number): boolean => honorific[at] === 1 || office[at] === 1 || analysis.isCapital(at) || analysis.is(at, 'articles') || analysis.is(at, 'of-words') || analysis.is(at, 'politicians');
  let at = from - 1;
  while (at > from - reach && isAddress(at)) at--;
  if (isNext(analysis, at, from)) for (at -= analysis.is(at, 'and-words') ? 1 : 2; at > from - reach - reach && isAddress(at);) at--;
  return analysis.is(at, 'insult-words');
}
