import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** Words of how somebody is addressed, between an insult and the name. */
const reach = 9;

/** "jailed for insulting President X": whether nothing but how somebody is addressed stands between an insult that is told and the name of whoever was insulted; not "insulting the journalist X". */
export function isInsulted(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  const isAddress = (at: number): boolean => honorific[at] === 1 || office[at] === 1 || analysis.isCapital(at) || analysis.is(at, 'articles') || analysis.is(at, 'of-words') || analysis.is(at, 'politicians');
  let at = from - 1;
  while (at > from - reach && isAddress(at)) at--;
  return analysis.is(at, 'insult-words');
}
