import type { Analysis } from '../analysis.js';
import { opensStance } from './stance.js';

/** Words before the noun of those who are counted: "nineteen international human rights organisations", and before the number: "more than 40". */
const countedReach = 6;
const numberReach = 3;

/** "Nineteen human rights organisations", "More than 40 NGOs": the token behind organisations that are counted at token `from`; `from` where none are. */
export function countedEnd(analysis: Analysis, from: number): number {
  let at = from;
  while (at < from + numberReach && !isNumber(analysis, at)) at++;
  if (!isNumber(analysis, at)) return unnamedEnd(analysis, from);
  for (let noun = at + 1; noun <= at + countedReach && analysis.tokens[noun]?.kind === 'word'; noun++) if (analysis.is(noun, 'organisation-nouns') || analysis.is(noun, 'issuing-nouns')) return noun + 1;
  return from;
}

/** Words that tell what organisations are for, or whose, between their noun and the verb: "de défense des droits humains". */
const purposeReach = 8;

/** "Human rights organisations | call on", "Ces associations | demandent", "Organizaciones de mujeres | piden": the token behind organisations whom nobody names or counts, where they say something of themselves right there; `from` where none do. */
function unnamedEnd(analysis: Analysis, from: number): number {
  if (analysis.sentenceAt(from).from < from - 1) return from;
  let noun = from;
  while (noun < from + numberReach && !analysis.is(noun, 'organisation-nouns') && analysis.tokens[noun]?.kind === 'word') noun++;
  if (!analysis.is(noun, 'organisation-nouns') || !analysis.ends(noun, 'plural')) return from;
  for (let verb = noun + 1; verb < noun + purposeReach && analysis.tokens[verb]?.kind === 'word' && !analysis.is(verb, 'relatives'); verb++) {
    // "Les organisations doivent demander une autorisation": an infinitive is what they have to do.
    if (analysis.grammar.traits.has('nouns-first') && analysis.syntax.isVerb(analysis, verb)) return from;
    if (opensStance(analysis, verb)) return verb;
  }
  return from;
}

function isNumber(analysis: Analysis, at: number): boolean {
  // "Forty-two": one word.
  return analysis.tokens[at]?.kind === 'number' || analysis.is(at, 'small-numbers') || analysis.grammar.numbers.has(analysis.norm(at).split('-', 1)[0] ?? '');
}
