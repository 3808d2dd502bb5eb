import { Kept } from '../../../statement/kept.js';
import type { Analysis } from '../../analysis.js';
import { KeptOfWords } from '../../kept-of-words.js';
import { isOfStruck } from '../../terms-struck.js';
import type { Ask } from '../../types.js';
import { isQuantifierOfPeople } from './general.js';
import type { Concern } from './concern.js';

/* People by what has just been done to them: "all activists recently arrested", "citizens held for protesting", "detainees". */

/** How far behind the first of a list of people it is told what was done to them: "all opposition members, supporters and activists | recently detained". */
const listReach = 9;
/** How far before people stands the word that makes them all of a kind: "all opposition members". */
const quantifierReach = 3;
/** Words from there to the last noun for people: "todas las personas defensoras de derechos humanos". */
const longestNames = 9;

/** Where it is told, behind people at token `at` or a list that they open, what was done to them; undefined where a clause of another kind comes first. */
function fateBehind(analysis: Analysis, at: number, to: number): number | undefined {
  for (let done = at + 1; done < Math.min(to, at + listReach); done++) {
    if (analysis.is(done, 'done-after-name') || (analysis.is(done, 'done-before-name') && analysis.ends(done, 'participle') && analysis.ends(done, 'plural'))) return done;
    if (analysis.is(done, 'asking-prepositions') || analysis.is(done, 'negations') || (analysis.tokens[done]?.kind !== 'word' && analysis.norm(done) !== ',')) return undefined;
  }
  return undefined;
}

/**
 * "all opposition members and activists recently detained", "ceux qui ont été arrêtés ces derniers jours": people at token `at` of whom it is told that something was
 * done to them of late, and so those of whom the text has told. Where the statement is about somebody whom it names, they are others; where it names people only
 * as examples, "since the coup" leaves open who they are.
 */
export function areTakenOfLate(analysis: Analysis, at: number, to: number, { hasMain, isNamed, isThematic }: Concern): boolean {
  if (hasMain && !isThematic) return false;
  const done = fateBehind(analysis, at, to);
  if (done === undefined) return false;
  return analysis.is(done - 1, 'late-adverbs') || analysis.is(done + 1, 'late-adverbs') || (!isNamed && analysis.phraseLength(done + 1, 'late-times') > 0);
}

/** "for", "because of": whether it is told from token `at` on why somebody is held. */
export function opensReason(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'asking-prepositions') || analysis.phraseLength(at, 'cause-openers') > 0;
}

/** "citizens detained for exercising their rights", in a statement on people who are held and whom nobody names: those people; "all those held for an opinion" are whoever is. */
export function areTakenForReason(analysis: Analysis, at: number, done: number): boolean {
  // "everyone held for an opinion", "that nobody is jailed for an opinion".
  if (analysis.phraseLength(at, 'everybody-phrases') > 0) return false;
  for (let before = at; before >= at - longestNames; before--) if (analysis.is(before, 'general-quantifiers') || isQuantifierOfPeople(analysis, before)) return false;
  return !analysis.is(at, 'back-pointers') && !analysis.is(at, 'whoever-words') && opensReason(analysis, done + 1);
}

/** Whether the word at token `at`, behind a noun for people, tells which of them are meant: "victims of the war", "détenus politiques". */
function narrows(analysis: Analysis, at: number): boolean {
  // "donner aux détenus | accès à un avocat": what they are to have.
  if (analysis.is(at, 'access-nouns')) return false;
  if (analysis.is(at, 'of-words') || analysis.is(at, 'relatives') || analysis.is(at, 'done-after-name') || analysis.is(at, 'besides-words')) return true;
  // Where nouns have an article anyway, adjectives stand behind them.
  return analysis.grammar.traits.has('generic-articles') && analysis.ends(at, 'plural') && !analysis.is(at, 'noun-phrase-enders');
}

/** "all the detainees", "all the nurses": those that were told of; not "all detainees", "all the nurses in the country". */
export function areAllOfThem(analysis: Analysis, at: number): boolean {
  return !analysis.grammar.traits.has('generic-articles') && analysis.ends(at, 'plural') && analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'general-quantifiers') && !analysis.is(at + 1, 'group-limits') && !narrows(analysis, at + 1) && analysis.phraseLength(at, 'prisoner-kinds') === 0;
}

/** What has victims, so that these are those of whom a statement tells, where something is asked for them: "las familias de las víctimas", "reparación para las víctimas"; not "las víctimas deben poder acudir a la justicia", which may be said of all. */
const leavingVictims = new Set<Concern['event']>(['killing', 'attack-or-threat', 'disappearance', 'ill-treatment']);

/** "give detainees access to counsel", "reparation for the victims", where nobody is named: those of the case; not "all detainees", "survivors of torture". */
export function areStruckHere(analysis: Analysis, at: number, ask: Ask, { isNamed, isOne, isOnCase, isThematic, event }: Concern): boolean {
  // "let doctors see the detainees", where some of several are named.
  const isOfSeveral = isNamed && !isOne && !isThematic && event === 'detention' && (ask === 'access' || ask === 'release' || ask === 'fair-trial');
  const areVictims = isNamed && !isThematic && leavingVictims.has(event) && analysis.is(at, 'struck-people') && !analysis.ends(at, 'participle') && analysis.grammar.traits.has('generic-articles') && analysis.is(at - 2, 'repeated-prepositions');
  if ((isNamed && !isOfSeveral && !areVictims) || !isOnCase || (ask === 'investigate' && !areVictims) || ask === 'law' || !analysis.is(at, 'taken-people')) return false;
  // "ceux qui sont détenus": no noun.
  if (analysis.grammar.traits.has('generic-articles') && !analysis.is(at - 1, 'generic-articles') && !analysis.is(at - 1, 'of-words')) return false;
  if (analysis.phraseLength(at - 1, 'prisoner-kinds') > 0 || analysis.phraseLength(at, 'prisoner-kinds') > 0) return false;
  return (areAllOfThem(analysis, at) || !analysis.any(at - quantifierReach, at, 'general-quantifiers')) && !analysis.is(at - 1, 'besides-words') && !narrows(analysis, at + 1);
}

/** What is asked for people who were taken; journalists are protected as a class. */
const ofThoseTaken = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access']);

/** How far before people their number stands: "neuf jeunes journalistes". */
const numberReach = 2;

/** Whether a number stands before people at token `at`: "nine journalists", "plusieurs syndicalistes". */
function areCounted(analysis: Analysis, at: number): boolean {
  for (let number = at - 1; number >= at - numberReach && analysis.tokens[number]?.kind !== 'punctuation'; number--) {
    if (analysis.grammar.numbers.has(analysis.norm(number)) || /^\d{1,3}$/u.test(analysis.norm(number))) return true;
  }
  return false;
}

/** Whether a sentence that counts people at token `at` names some of them behind it: "neuf journalistes …, dont X". */
function namesSomeBehind(analysis: Analysis, at: number, { isPerson }: Concern): boolean {
  const { to } = analysis.sentenceAt(at);
  for (let opener = at + 1; opener < to; opener++) if (analysis.is(opener, 'part-openers')) for (let name = opener + 1; name < to; name++) if (isPerson(name)) return true;
  return false;
}

/** Where each word of a paragraph stands. */
const places = new KeptOfWords<Analysis, ReadonlyMap<string, readonly number[]>>();

function placesOf(analysis: Analysis): ReadonlyMap<string, readonly number[]> {
  const known = places.get(analysis);
  if (known) return known;
  const byNorm = new Map<string, number[]>();
  for (const { norm, index } of analysis.tokens) {
    const at = byNorm.get(norm);
    if (at) at.push(index);
    else byNorm.set(norm, [index]);
  }
  places.set(analysis, byNorm);
  return byNorm;
}

const firstTold = new Kept<Concern, { readonly analysis: Analysis; readonly byNorm: Map<string, number> }>();

/** The first token at which people of a kind are counted, of whom some are named where anybody is, or told to be taken where nobody is named: looked for once for each kind, and not once more for each ask. */
function firstToldOf(analysis: Analysis, norm: string, concern: Concern): number {
  let known = firstTold.get(concern);
  if (known?.analysis !== analysis) firstTold.set(concern, (known = { analysis, byNorm: new Map<string, number>() }));
  let first = known.byNorm.get(norm);
  if (first === undefined) {
    const isTold = (told: number): boolean => (areCounted(analysis, told) ? !concern.isNamed || namesSomeBehind(analysis, told, concern) : !concern.isNamed && isOfStruck(analysis, { from: told, to: told + 1 }));
    known.byNorm.set(norm, (first = placesOf(analysis).get(norm)?.find(isTold) ?? Infinity));
  }
  return first;
}

/**
 * "Neuf journalistes ont été arrêtés, dont X. Nous appelons à la libération des journalistes", "les arrestations de syndicalistes. … les charges qui pèsent sur les syndicalistes":
 * in a language in which a plural with its article may mean all of them, a noun that repeats that of people of whom the paragraph told before. Where somebody is named,
 * only if they are one of those who were counted; not with words behind that tell which.
 * @param trigger the first token of the words that ask
 */
export function areThoseToldOf(analysis: Analysis, at: number, ask: Ask, trigger: number, concern: Concern): boolean {
  if (!concern.isOnCase || !ofThoseTaken.has(ask) || !analysis.grammar.traits.has('generic-articles') || !analysis.ends(at, 'plural')) return false;
  if (!analysis.is(at - 1, 'generic-articles') || analysis.is(at - 2, 'general-quantifiers')) return false;
  const next = analysis.is(at + 1, 'done-after-name') || analysis.is(at + 1, 'struck-verbs') ? at + 2 : at + 1;
  if (analysis.is(next, 'asking-prepositions') || analysis.is(next, 'group-limits') || narrows(analysis, next)) return false;
  return firstToldOf(analysis, analysis.norm(at), concern) < trigger;
}
