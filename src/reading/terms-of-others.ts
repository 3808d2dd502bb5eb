import type { Analysis, Match } from './analysis.js';
import { calledAfter } from './called-after.js';
import { within } from './matches.js';
import { candidatesOf } from './people/candidates.js';
import { headOf } from './term-head.js';

/** How far before a noun stands whose client or husband it is. */
const ownerReach = 6;

/** Whether the word at token `at` says who somebody is to somebody else: husband, client. */
function isNear(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'kin') || analysis.is(at, 'near-nouns');
}

/** Where the noun phrase begins that ends in the noun at token `from`: "a prominent". */
function phraseStart(analysis: Analysis, from: number): number {
  let at = from;
  while (at > from - ownerReach && analysis.tokens[at - 1]?.kind === 'word' && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'noun-phrase-enders') && !analysis.is(at - 1, 'of-words') && !analysis.isCapital(at - 1)) at--;
  return analysis.is(at - 1, 'articles') ? at - 1 : at;
}

/** "Kofi Mensah, a human rights defender,": whether the term is said of somebody who is named right before it, between commas, and whom the statement is not about. */
export function isOfNamedOther(analysis: Analysis, { from }: Pick<Match, 'from'>, isConcerned: (token: number) => boolean): boolean {
  const comma = phraseStart(analysis, from) - 1;
  if (analysis.norm(comma) !== ',') return false;
  const name = within(candidatesOf(analysis), analysis.sentenceAt(from).from, comma + 1).find(({ to, score }) => to === comma && score > 0);
  if (name === undefined) return false;
  for (let at = name.from; at < name.to; at++) if (isConcerned(at)) return false;
  return true;
}

/** "Her father was | a well-known human rights defender": whether the noun at token `from` is said of somebody near whoever the case is about. */
function isSaidOfNear(analysis: Analysis, from: number): boolean {
  let copula = from - 1;
  while (copula > from - ownerReach && analysis.tokens[copula]?.kind === 'word' && !analysis.is(copula, 'copulas')) copula--;
  return analysis.is(copula, 'copulas') && isNear(analysis, copula - 1) && analysis.is(copula - 2, 'kin-owners');
}

/** "her client, a human rights defender", "the counsel of a human rights defender", "a defender whom she had represented": somebody else than the one whose case it is. */
export function isOfAnother(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  if (analysis.is(to, 'relatives') && analysis.is(to + 1, 'subject-pronouns')) return true;
  const start = phraseStart(analysis, from);
  // "les avocats des défenseurs": so are those of whom there are several.
  if (analysis.is(start - 1, 'of-words')) return (analysis.is(start, 'indefinite-articles') || analysis.ends(headOf(analysis, { from, to }), 'plural')) && isNear(analysis, start - 2);
  if (isSaidOfNear(analysis, from)) return true;
  if (analysis.norm(start - 1) !== ',') return false;
  let near = start - 2;
  // "her husband Joel Ssali, a defender"
  while (near > start - ownerReach && analysis.isCapital(near)) near--;
  return isNear(analysis, near) && (analysis.is(near - 1, 'kin-owners') || analysis.is(near - 2, 'kin-owners'));
}

/** "Like so many other human rights defenders, she", "defenders such as her": whoever the case is about is one of them. */
export function isLikeThose(analysis: Analysis, match: Pick<Match, 'from' | 'to'>): boolean {
  if (!analysis.ends(headOf(analysis, match), 'plural')) return false;
  const { from, to } = match;
  const like = analysis.is(to, 'likeness-words') ? to : to + 1;
  // "like her"; "like her colleagues" is of others.
  if (analysis.is(like, 'likeness-words') && (analysis.is(to, 'part-openers') || like === to) && analysis.is(like + 1, 'case-pronouns') && (analysis.tokens[like + 2]?.kind !== 'word' || analysis.is(like + 2, 'after-subject'))) return true;
  let at = from - 1;
  while (at > from - ownerReach && (analysis.is(at, 'case-wideners') || analysis.is(at, 'many-words') || (analysis.is(at, 'of-words') && analysis.is(at - 1, 'many-words')))) at--;
  // "à l'instar de nombreux défenseurs", "al igual que muchos defensores".
  return at < from - 1 && analysis.is(analysis.is(at, 'of-words') || analysis.is(at, 'complementizers') ? at - 1 : at, 'likeness-words');
}

/** "X was jailed as a warning to other human rights defenders", "to silence him and deter other defenders": who is told of before in the sentence is one of them too. */
export function areOthersLike(analysis: Analysis, { from }: Pick<Match, 'from'>, isConcerned: (token: number) => boolean): boolean {
  if (!analysis.is(from - 1, 'besides-words')) return false;
  const { from: start } = analysis.sentenceAt(from);
  // "release them and all | other human rights defenders", "free all three and all other defenders".
  let joint = from - 2;
  while (joint > start && (analysis.is(joint, 'general-quantifiers') || analysis.is(joint, 'articles') || analysis.is(joint, 'infinitive-markers'))) joint--;
  if (analysis.is(joint, 'and-words') && (analysis.is(joint - 1, 'plural-pronouns') || analysis.is(joint - 1, 'small-numbers'))) return true;
  for (let at = from - 2; at >= start; at--) if (isConcerned(at) || (analysis.is(at, 'case-pronouns') && !analysis.is(at, 'plural-pronouns'))) return true;
  return false;
}

/** "Ms X, Special Rapporteur on the situation of human rights defenders": what the office of somebody named is called after is said of nobody. */
export function isOfOffice(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  let at = calledAfter(analysis, from);
  if (at === undefined || !analysis.is(at, 'international-offices')) return false;
  // "the Special Rapporteur on the situation of human rights defenders, X Y,": with the name behind it.
  if (analysis.norm(to) === ',' && analysis.isCapital(to + 1) && analysis.isCapital(to + 2)) return true;
  while (analysis.isCapital(at - 1) || analysis.is(at - 1, 'articles')) at--;
  return analysis.norm(at - 1) === ',' && analysis.isCapital(at - 2);
}

/** Words between the noun of a body and the term in its name: "Protección | para las Personas Defensoras". */
const nameReach = 4;

/** "la Red Nigerina de Defensores de Derechos Humanos", "el Mecanismo de Protección para Personas Defensoras": with a capital behind a noun that has one, where nouns stand first, the term is part of a name and said of nobody; not behind the head of a sentence, which has a capital anyway. */
export function isInName(analysis: Analysis, { from }: Pick<Match, 'from'>): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.isCapital(from)) return false;
  let at = from - 1;
  while (at > from - nameReach && !analysis.isCapital(at) && (analysis.is(at, 'articles') || analysis.is(at, 'of-words') || analysis.is(at, 'office-prepositions') || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'infinitive-markers'))) at--;
  return at < from - 1 && analysis.isCapital(at) && at > analysis.sentenceAt(from).from;
}

/** "les défenseurs de M. X", "ses défenseurs", "el defensor de X": by the short form, whose they are tells that they defend somebody in court; not "les peuples et leurs défenseurs", where nobody of the case is named before. */
export function isCounsel(analysis: Analysis, { entry, from, to }: Match, isConcerned: (token: number) => boolean): boolean {
  if (entry.kind !== 'hrd-short') return false;
  if (analysis.is(from - 1, 'kin-owners')) return analysis.tokens.slice(0, from).some(({ index }) => isConcerned(index));
  const name = to + 1;
  return analysis.is(to, 'of-words') && [name, name + 1, name + 2].some((at) => isConcerned(at) && (at === name || analysis.is(at - 1, 'short-honorifics') || analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'before-name')));
}
