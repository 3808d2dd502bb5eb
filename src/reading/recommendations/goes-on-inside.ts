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

/** Whether what opens an example ends right before token `end`: "inter alia |", "en especial |". */
export function isBehindExampleOpener(analysis: Analysis, end: number): boolean {
  for (let length = 1; length <= longestOpener; length++) if (analysis.phraseLength(end - length, 'example-openers', end) === length) return true;
  return false;
}

/** Whether a gerund that tells how something is to be done stands at token `at`, behind what opens an example: "notamment en veillant", "including by ensuring". */
function isExample(analysis: Analysis, at: number): boolean {
  if (!analysis.ends(at, 'gerund')) return false;
  const end = analysis.is(at - 1, 'further-prepositions') || analysis.is(at - 1, 'further-openers') ? at - 1 : at;
  return isBehindExampleOpener(analysis, end);
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

/** How far behind "and that" it is told what somebody can do. */
const canReach = 10;

/** "medidas para asegurar el respeto de los derechos | y que los críticos puedan hablar": what steps are to ensure, as a noun and as a clause in which somebody can do something. */
export function goesOnInEnsured(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.is(joint, 'and-words') || !analysis.is(next, 'complementizers') || !analysis.any(next, next + canReach, 'ability-words')) return false;
  for (let verb = joint - 1; verb > begin + 1 && !analysis.is(verb, 'complementizers'); verb--) if (analysis.is(verb, 'ensuring-verbs') && (analysis.is(verb - 1, 'purpose-links') || (analysis.is(verb - 1, 'infinitive-markers') && analysis.is(verb - 2, 'means-nouns')))) return true;
  return false;
}

/** Words between a preposition of place and a name: "on the | Crimean". */
const placeReach = 2;

/** "held in Russia | and in Crimea (be released)", "et en Crimée": one more place behind a place, and no ask yet. */
export function goesOnInPlace(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.is(joint, 'and-words') || !namesPlace(analysis, next)) return false;
  for (let at = joint - 2; at > begin && analysis.tokens[at]?.kind === 'word'; at--) if (namesPlace(analysis, at)) return true;
  return false;
}

function namesPlace(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'place-prepositions')) return false;
  return analysis.isCapital(at + 1) || (analysis.is(at + 1, 'articles') && analysis.isCapital(at + placeReach));
}
