import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { within } from './matches.js';
import { offices } from './recommendations/holder.js';
import { saysOfItself } from './stance.js';

/* "Salmela welcomes the ruling of the Court and demands": somebody whose name alone opens a sentence. */

/** Most words of a name, its honorific among them: "La Sra. Kaisa Salmela". */
const nameLength = 5;
/** Words with which no name begins, though a sentence may: "Both condemn". */
const noNames = ['subject-determiners', 'case-determiners', 'subject-pronouns', 'many-words', 'subject-adverbs', 'asking-adverbs', 'clause-openers', 'opening-prepositions', 'small-numbers'] as const;

/** Where the name that begins at token `from` has its first word: behind an honorific, "Mme | Salmela", and the article before that, "La Sra. | Salmela". */
function behindHonorific(analysis: Analysis, from: number): number {
  let at = analysis.is(from, 'articles') && analysis.is(from + 1, 'short-honorifics') ? from + 1 : from;
  if (!analysis.is(at, 'short-honorifics')) return from;
  at++;
  return analysis.norm(at) === '.' ? at + 1 : at;
}

/** Where the name begins behind an office with its article, "La présidente | Outi Salmela approuve"; `from` where none opens a sentence. */
export function behindOffice(analysis: Analysis, from: number): number {
  return analysis.is(from, 'articles') && analysis.isAny(from + 1, offices) && analysis.isCapital(from + 2) ? from + 2 : from;
}

/** The token behind the name that opens a sentence at token `from`, or behind the name and its honorific; `from` where none does. */
export function endOfOpeningName(analysis: Analysis, from: number): number {
  const behind = behindHonorific(analysis, from);
  const first = behind === from ? behindOffice(analysis, from) : behind;
  if (first === from && (noNames.some((name) => analysis.is(first, name)) || analysis.ends(first, 'first-person'))) return from;
  let to = first;
  while (to < first + nameLength && analysis.tokens[to]?.kind === 'word' && analysis.isCapital(to)) to++;
  if (to === first || analysis.isMark(to, '.:')) return from;
  return within(analysis.countries, first, to).length > 0 || actorsIn(analysis, first, to).length > 0 ? from : to;
}

/** "Salmela | welcomes", "Mme Salmela | a salué", "Salmela | saluda": whether a verb of what speakers say of themselves stands at token `at`. */
export function saysAt(analysis: Analysis, at: number): boolean {
  const verb = analysis.is(at, 'have-helpers') ? at + 1 : at;
  return saysOfItself(analysis, at) || analysis.is(verb, 'report-verbs') || analysis.is(verb, 'official-verbs') || analysis.is(verb, 'dropped-subject-verbs') || analysis.is(verb, 'welcomes') || analysis.is(verb, 'reporting-verbs') || analysis.is(verb, 'speech-words');
}

/** What no verb is: "Ms Duarte | and the Minister", "Mr Agbo | of". */
const noVerbs = ['and-words', 'of-words', 'possessives', 'relatives', 'opening-prepositions', 'place-prepositions', 'articles', 'infinitive-markers', 'side-prepositions', 'doer-prepositions'] as const;

/** "Salmela welcomes the ruling of the Court and | demands": whether the sentence that begins at token `from` opens with a name alone, of which a verb before token `verb` tells what those say who speak. */
export function opensWithName(analysis: Analysis, from: number, verb: number): boolean {
  const to = endOfOpeningName(analysis, from);
  if (to === from || to >= verb || analysis.tokens[to]?.kind !== 'word') return false;
  // "Ms Duarte should be freed; this remains our call".
  for (let at = to; at < verb; at++) if (analysis.isMark(at, ';:')) return false;
  // "Mme Salmela | approuve l'avis de l'ONU et demande": behind an honorific the name is a person's, whatever its verb tells.
  const isTitled = behindHonorific(analysis, from) > from && !noVerbs.some((name) => analysis.is(to, name));
  return isTitled || saysAt(analysis, to);
}
