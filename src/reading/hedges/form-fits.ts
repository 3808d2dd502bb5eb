import { LetterPattern } from '../../letters.js';
import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isFirstName } from '../people/name-words.js';
import { wordNamesOf } from '../people/word-names.js';
import { actorsIn } from '../subject.js';

/* What a hedge's own words tell of whether it is one. */

/** How far before a hedge its negation stands. */
const negationReach = 2;

/** "closely followed the trial" tells what was done; "will be followed closely" and "has closely followed" promise as little as "will follow". */
export function isDone(analysis: Analysis, { entry, from, to }: Match): boolean {
  // "a déclaré que l'UE suivait le procès": what a report tells in the past.
  if (entry.kind !== 'vague-follow-up' || entry.settings.told === 'news') return false;
  let verb = from;
  while (verb < to && (!analysis.is(verb, 'followed-participles') || analysis.is(verb - 1, 'noun-openers'))) verb++;
  if (verb === to) return false;
  let before = verb - 1;
  while (analysis.ends(before, 'adverb') || analysis.is(before, 'subject-adverbs')) before--;
  // "is closely followed by the EU".
  if (before >= from && analysis.is(before, 'be-forms')) return false;
  // "has closely followed the case", "has long followed it": up to now, and no more is said.
  return !analysis.is(before, 'perfect-helpers') && !analysis.any(from, verb, 'perfect-helpers') && !analysis.is(before, 'passive-openers') && !analysis.any(from, verb, 'be-infinitive');
}

/** "How might this Council hear from them?": who asks leaves nothing in doubt. */
export function isQuestion(analysis: Analysis, { from }: Match): boolean {
  return analysis.norm(analysis.sentenceAt(from).to - 1) === '?';
}

/** "Elle les prend au sérieux", "L'UE le suit de près": an article behind a subject is the verb's object. */
function isObject(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'subject-adverbs') && (analysis.is(at - 1, 'subject-pronouns') || within(analysis.matches.actor, 0, at).some(({ entry, to }) => entry.kind === 'eu' && to === at));
}

/** "their rightful hope": an adjective stands between a noun and what opens it; not "the undersigned hope". */
function isQualified(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'adjective-before-noun') && !analysis.isCapital(at) && analysis.is(at - 1, 'noun-openers') && actorsIn(analysis, at, at + 1).length === 0;
}

/** Verbs found as nouns: "the hopes of", "an observation", "their rightful hope". */
export function isVerb(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.settings.speaker === undefined) return true;
  if (isQualified(analysis, from - 1)) return false;
  return !analysis.is(from - 1, 'noun-openers') || isObject(analysis, from - 1);
}

/** "does not take note of this verdict; it rejects it". (A hedge that is itself a refusal, "does not comment", begins with its "not".) */
export function isNegated(analysis: Analysis, { entry, from }: Match): boolean {
  return entry.settings.speaker !== undefined && analysis.any(Math.max(analysis.sentenceAt(from).from, from - negationReach), from, 'negations');
}

const acronym = new LetterPattern(String.raw`^\p{Lu}{2,}s?$`);

/** "the case of Rights Watch closely": a capital inside a sentence that is not all in capitals is a name's. */
function isOfName(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at) || analysis.tokens[at - 1]?.kind !== 'word' || !analysis.isCapital(at - 1) || analysis.isCapital(at + 1)) return false;
  // "Several NGOs say", « Des ONG disent »: letters, behind the first word of a sentence.
  return !(acronym.test(analysis.text(at)) && analysis.sentenceAt(at).from === at - 1);
}

/** "May", the month, is no "may", nor is "Hope" in the name of a person a hope; "while" that grants something begins a clause. */
export function formFits(analysis: Analysis, { entry, from }: Match): boolean {
  if (isOfName(analysis, from)) return false;
  if (wordNamesOf(analysis)[from] === 1 || isFirstName(analysis, from)) return false;
  if (entry.settings.written === 'small' && analysis.isCapital(from)) return false;
  const { starts } = entry.settings;
  if (starts === 'sentence') return from === analysis.sentenceAt(from).from;
  if (starts !== 'clause' || from === analysis.sentenceAt(from).from) return true;
  // "said that while the number of arrests had fallen, ": a clause inside of what is said.
  if (analysis.is(from, 'granting-openers') && analysis.is(from - 1, 'complementizers')) return true;
  return analysis.tokens[from - 1]?.kind !== 'word' || analysis.is(from - 1, 'coordinators');
}
