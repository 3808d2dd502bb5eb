import type { Analysis } from './analysis.js';
import { startingIn } from './matches.js';
import { askedTokens } from './recommendations/asks.js';

/* What is asked to end: "stop the arrests of defenders" is said of whoever may be arrested. */

/** Words between the verb that ends something and its noun: "end the arbitrary arrest and | detention". */
const objectReach = 7;
/** Words of a list of deeds, up to the modal behind it. */
const subjectReach = 20;

/** "end the arrests of", "stop the arbitrary arrest and detention of": whether a verb that ends something stands before a noun, with its other objects between. */
function isObjectOfEnding(analysis: Analysis, noun: number): boolean {
  for (let at = noun - 1; at > noun - objectReach && !analysis.is(at, 'clause-openers') && !analysis.is(at, 'complementizers'); at--) {
    if (analysis.is(at, 'ending-verbs')) return true;
    // "el fin de las detenciones de".
    if (analysis.is(at, 'of-words')) return analysis.is(at - 1, 'ending-verbs');
    if (analysis.is(at, 'struck-links')) return false;
  }
  return false;
}

/** "The arrest and detention of defenders | must stop": whether the verb behind a modal ends what its subject tells. */
function isSubjectOfEnding(analysis: Analysis, noun: number): boolean {
  const { to } = analysis.sentenceAt(noun);
  return startingIn(analysis.matches.ask, noun + 1, Math.min(to, noun + subjectReach)).some(({ entry, to: end }) => entry.kind === 'modal' && analysis.is(end, 'ending-verbs'));
}

/** "an end to arrests of defenders", "to the persecution of defenders": what is not to happen any more, to whomever. */
export function isBareAsked(analysis: Analysis, noun: number): boolean {
  if (askedTokens(analysis)[noun] !== 1) return false;
  if (analysis.is(noun, 'lasting-acts') || isObjectOfEnding(analysis, noun) || isSubjectOfEnding(analysis, noun)) return true;
  // "put an end to the prosecution of defenders, lawyers and journalists".
  if (!analysis.ends(noun, 'plural') && analysis.is(noun - 1, 'articles') && analysis.is(noun - 2, 'infinitive-markers')) return true;
  return analysis.ends(noun, 'plural') && analysis.is(noun - 1, 'infinitive-markers');
}
