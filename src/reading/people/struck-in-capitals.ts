import type { Analysis } from '../analysis.js';

/** "release MARIA KOVALENKO", "the charges against MARIA KOVALENKO", "MARIA KOVALENKO was arrested": whether what is done to people stands right beside a name in capitals. */
export function isStruckBeside(analysis: Analysis, from: number, to: number): boolean {
  const isLinked = analysis.is(from - 1, 'infinitive-markers') || analysis.is(from - 1, 'of-words') || analysis.is(from - 1, 'on-or-against');
  const deed = isLinked ? from - 2 : from - 1;
  const noun = isLinked && analysis.grammar.traits.has('nouns-first') && analysis.ends(deed, 'adjective') ? deed - 1 : deed;
  if (analysis.is(noun, 'release-verbs') || analysis.is(noun, 'done-after-name') || (isLinked && (analysis.is(noun, 'done-before-name') || analysis.is(noun, 'case-nouns')))) return true;
  const verb = analysis.is(to, 'have-helpers') ? to + 1 : to;
  return (analysis.is(verb, 'copulas') || analysis.is(verb, 'be-forms')) && analysis.is(verb + 1, 'done-after-name');
}
