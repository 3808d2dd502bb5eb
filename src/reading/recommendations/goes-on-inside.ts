import type { Analysis } from '../analysis.js';

/* Where what stands behind a joint goes on with a clause inside of the ask before it. */

/** Words between a joint and the word that asks: "de la main de qui", "dans quelles". */
const questionReach = 5;
/** Words of what opens an example: "entre otras cosas". */
const longestOpener = 3;

/** "quiénes lo mataron y por qué", "où il se trouve et dans quelles conditions": a second question of the one that is to be answered. */
export function goesOnInQuestion(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  // In English most of these words open relative clauses too: "those who are held, and those who".
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.any(begin, joint, 'question-words')) return false;
  for (let at = next; at < next + questionReach; at++) {
    if (analysis.is(at, 'question-words')) return true;
    // Before it stand its preposition and what belongs to that alone.
    if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'relatives') || analysis.syntax.isVerb(analysis, at)) return false;
  }
  return false;
}

/** Whether a gerund that tells how something is to be done stands at token `at`, behind what opens an example: "notamment en veillant", "including by ensuring". */
function isExample(analysis: Analysis, at: number): boolean {
  if (!analysis.ends(at, 'gerund')) return false;
  const end = analysis.is(at - 1, 'further-prepositions') || analysis.is(at - 1, 'further-openers') ? at - 1 : at;
  for (let length = 1; length <= longestOpener; length++) if (analysis.phraseLength(end - length, 'example-openers', end) === length) return true;
  return false;
}

/** "notamment en veillant à ce que les auteurs rendent des comptes | et à ce que": a second clause of an example, which is one with the ask before it. */
export function goesOnInExample(analysis: Analysis, begin: number, joint: number): boolean {
  if (!analysis.is(joint, 'and-words')) return false;
  for (let at = joint - 1; at > begin; at--) if (analysis.is(at, 'complementizers')) return hasExample(analysis, begin, at);
  return false;
}

/** Whether a gerund of an example stands in tokens `from`–`to`, and nothing but words behind it. */
function hasExample(analysis: Analysis, from: number, to: number): boolean {
  for (let at = to - 1; at > from && analysis.tokens[at]?.kind === 'word'; at--) if (isExample(analysis, at)) return true;
  return false;
}
