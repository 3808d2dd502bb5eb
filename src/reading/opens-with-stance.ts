import type { Analysis } from './analysis.js';
import { saysOfItself } from './stance.js';

/* "2. Expresses its concern at the case of Judge Amavi and calls for": in the points of a resolution whoever speaks is left out. */

/** Classes of verbs that tell at the head of a sentence what whoever speaks says. */
const stances = ['sayings', 'stance-verbs'] as const;

/** Whether a sentence that begins at token `from` opens with what its speaker says, who is left out, in the form of one who speaks: "Condemns", "Strongly urges", "Is appalled by"; not "Concerns", "We condemn". */
export function opensWithStance(analysis: Analysis, from: number): boolean {
  const verb = analysis.ends(from, 'adverb') ? from + 1 : from;
  if (analysis.tokens[verb]?.kind !== 'word' || (analysis.is(verb, 'concern-words') && !analysis.isAny(verb, stances))) return false;
  // "Demand accountability": a command.
  if (!analysis.grammar.traits.has('nouns-first') && !analysis.ends(verb, 'plural') && !analysis.is(verb, 'be-forms')) return false;
  // "Demands by the Government for": a noun.
  return !analysis.is(verb + 1, 'doer-prepositions') && !analysis.is(verb + 1, 'of-words') && !analysis.is(verb + 1, 'place-prepositions') && saysOfItself(analysis, verb);
}
