import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';
import { isOfficeLink, lastBefore } from './own-clause.js';
import { isDeedAt } from './pronoun-clause.js';

/* Subjects behind their verb: « comme l'a annoncé Y », « le livre que lui a consacré l'écrivain Y », « le tribunal que présidait Y ». */

/** Words of what somebody is, between the verb and the name. */
const calledReach = 8;
/** Adverbs and pronouns between what opens the clause and its verb. */
const clauseReach = 4;

/** Whether what somebody is begins at token `at`: "the", "his", a title, the name itself. */
function opensCalling(analysis: Analysis, at: number, from: number): boolean {
  const { honorific, role, office } = nameClassesOf(analysis);
  return at === from || analysis.isAny(at, ['articles', 'kin-owners', 'indefinite-articles']) || honorific[at] === 1 || role[at] === 1 || office[at] === 1;
}

/** The first token of the verb that ends with token `verb`, with its helper, where it tells what its subject did; undefined where it does not: « a été | arrêtée ». */
function verbFrom(analysis: Analysis, verb: number): number | undefined {
  // « le pays où est mort X ».
  if (isDeedAt(analysis, verb) || analysis.isAny(verb, ['be-forms', 'copulas', 'have-helpers']) || !analysis.syntax.isPast(analysis, verb)) return undefined;
  let helper = verb - 1;
  while (analysis.ends(helper, 'adverb')) helper--;
  if (analysis.is(helper, 'have-helpers')) return helper;
  const isPassive = analysis.isAny(helper, ['be-forms', 'copulas']);
  if (isPassive) return analysis.is(helper - 1, 'reflexive-pronouns') ? helper : undefined;
  return verb;
}

/** Whether a clause in which the subject may stand behind its verb opens before the verb that begins at token `verb`, with pronouns between. */
function opensInverted(analysis: Analysis, verb: number): boolean {
  for (let at = verb - 1; at >= verb - clauseReach; at--) {
    if (analysis.is(at, 'inverting-words')) return true;
    if (!analysis.isAny(at, ['object-clitics', 'relative-clitics', 'reflexive-pronouns'])) return false;
  }
  return false;
}

/** Whether the person named at tokens `from`–`to` is the subject of a verb right before what they are, in a clause of their own. */
export function isInvertedSubject(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  const last = lastBefore(analysis, from, to);
  const start = Math.max(analysis.sentenceAt(from).from, last - calledReach);
  for (let verb = last; verb > start && analysis.tokens[verb]?.kind === 'word'; verb--) {
    // « l'agression qu'a subie X », “del que fue objeto X”: done to whoever the subject is.
    if (analysis.is(verb, 'suffering-words')) return false;
    const first = opensCalling(analysis, verb + 1, from) ? verbFrom(analysis, verb) : undefined;
    if (first !== undefined) return opensInverted(analysis, first) || (analysis.norm(first - 1) === ',' && analysis.isAny(verb, ['speech-words', 'announcing-words']));
    // « qu'a été évoqué le cas | de X »: of whoever belongs to the subject.
    if (analysis.is(verb, 'of-words') && !isOfficeLink(analysis, verb) && nameClassesOf(analysis).role[verb - 1] !== 1) return false;
    // « l'attaque qui a coûté la vie | à X ».
    if (analysis.phraseLength(verb, 'deed-phrases') > 0) return false;
    if (analysis.isAny(verb, ['relatives', 'clause-openers', 'and-words', 'approach-prepositions', 'doer-links', 'place-prepositions', 'opening-prepositions'])) return false;
  }
  return false;
}

/** « Il y a deux ans était arrêtée Me X », “Ayer fue detenida la abogada X”: whether what was done is told right before what somebody is, by a verb whose subject stands behind it. */
export function isStruckBehindVerb(analysis: Analysis, from: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  const { honorific, role } = nameClassesOf(analysis);
  let verb = from - 1;
  while (verb > from - calledReach && (honorific[verb] === 1 || role[verb] === 1 || analysis.is(verb, 'articles') || (analysis.norm(verb) === '.' && honorific[verb - 1] === 1))) verb--;
  if (!analysis.is(verb, 'done-after-name')) return false;
  let helper = verb - 1;
  while (analysis.ends(helper, 'adverb')) helper--;
  // « Elle a été arrêtée. Me X »: the verb has its subject before it.
  return analysis.isAny(helper, ['be-forms', 'copulas']) && !analysis.isAny(helper - 1, ['subject-pronouns', 'relatives']) && !(analysis.is(helper - 1, 'have-helpers') && analysis.isAny(helper - 2, ['subject-pronouns', 'relatives']));
}
