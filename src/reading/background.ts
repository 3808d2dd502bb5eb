import type { EventKind } from '../statement/front-matter.js';
import type { Analysis, Match } from './analysis.js';

/* What a paragraph tells beside what it is on: "X was arrested. Her husband was killed in 2015." */

/** What was told first in a paragraph, which is what it is on. */
export interface First {
  readonly kind: EventKind;
  /** Behind its last token. */
  readonly to: number;
  /** Whether an attack or violence was told since, of which people may have died. */
  isAttack: boolean;
}

/** The steps of a case against somebody: a later one is told of the same matter. */
const steps = new Set<string>(['charges', 'trial', 'conviction']);

/** How far behind the head of a sentence its subject ends: "The husband of Ms Duarte", "El cuerpo sin vida de". */
const headReach = 3;

/** How far behind "whose" stands what befell those whom it names: "whose trial", "whose dead body". */
const owningReach = 3;

/** What is done to somebody who was taken. */
const toPeople = new Set<string>(['detention', 'ill-treatment', 'trial', 'conviction', 'killing']);

/** What is told beside an arrest, or beside charges, for others or besides. */
const besides = new Set<string>(['charges', 'disappearance', 'travel-ban', 'ngo-closure']);

/** How far before a participle its help verb stands. */
const helperReach = 3;

/** "killings", "deaths in". */
function isPlural(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.ends(from, 'plural') || analysis.ends(to - 1, 'plural');
}

/** Whether it is told by a noun: "killings", "the torture of X"; not "was killed". */
function isNominal(analysis: Analysis, match: Match): boolean {
  const { from, to } = match;
  for (let at = from; at < to; at++) if (analysis.ends(at, 'participle')) return false;
  return analysis.is(from - 1, 'articles') || analysis.is(from - 1, 'indefinite-articles') || analysis.is(from - 1, 'of-words') || analysis.is(from - 1, 'and-words') || analysis.norm(from - 1) === ',' || analysis.is(from - 1, 'asking-prepositions') || analysis.is(from - 1, 'link-articles') || isPlural(analysis, match);
}

/** "Her husband was killed", "His colleague Idris Bello was murdered": whether the sentence that begins at token `from` is on somebody near to those of whom was told. */
function isOnSomebodyNear(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from, 'kin-owners') && !analysis.is(from, 'demonstratives')) return false;
  const noun = analysis.is(from + 1, 'male-kin') || analysis.is(from + 1, 'female-kin') || analysis.is(from + 1, 'companions') ? from + 1 : from + 2;
  return analysis.is(noun, 'male-kin') || analysis.is(noun, 'female-kin') || analysis.is(noun, 'companions');
}

/** "a lawyer of families whose sons were abducted", "arrested after a raid in which two were killed": told of others, or of what came before, in the sentence that tells what happened. */
function isAside(analysis: Analysis, { from }: Match, behind: number): boolean {
  for (let at = from - 1; at >= behind; at--) {
    if (analysis.is(at, 'owning-relatives')) return at < from - owningReach || analysis.isAny(at + 1, ['male-kin', 'female-kin']);
    if (analysis.is(at, 'occasion-openers')) return true;
    if (analysis.is(at, 'and-words')) return false;
  }
  return false;
}

/** "alarmed by the arrest of X, by the disappearance of her brothers": whether a noun that tells it stands in a list behind what was told. */
function isListed(analysis: Analysis, match: Match, behind: number): boolean {
  if (!isNominal(analysis, match)) return false;
  for (let at = match.from - 1; at >= Math.max(behind, match.from - helperReach); at--) if (analysis.is(at, 'and-words') || analysis.norm(at) === ',') return true;
  return false;
}

/** "The killing of X is unacceptable": whether a noun is the subject at the head of its sentence, and of one. */
function isHead(analysis: Analysis, match: Match, head: number): boolean {
  return match.from <= head + headReach && !isPlural(analysis, match);
}

/** "the deaths of two students", and not "deaths, arrests": whether a noun tells what the sentence before has led to. */
function hasLedTo(analysis: Analysis, match: Match, { isAttack }: First): boolean {
  const { entry, from } = match;
  return isAttack && entry.kind === 'killing' && (analysis.is(from - 1, 'articles') || entry.id === 'condolences' || !isNominal(analysis, match));
}

/** "families of people who disappeared": whether a clause that is said of others tells it, in a sentence that begins at token `head`. */
function isInRelative(analysis: Analysis, from: number, head: number): boolean {
  for (let at = from - 1; at > head; at--) {
    if (analysis.is(at, 'relatives')) return true;
    if (analysis.tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** Whether what a paragraph tells at `match`, behind what it tells first, is told beside it: of others, of other times, or of all the like. */
export function isBackground(analysis: Analysis, match: Match, first: First): boolean {
  const { entry: { kind }, from } = match;
  if (kind === first.kind || kind === 'release') return false;
  const { from: head } = analysis.sentenceAt(from);
  // "arrested on charges of", "is in prison; the charges against her stand", "l'arrestation d'Ana Duarte, accusée de".
  if (kind === 'charges' && first.kind === 'detention') return isNominal(analysis, match) || analysis.is(from, 'accusation-heads') || analysis.norm(from - 1) === ',';
  if (analysis.any(Math.max(first.to, from - helperReach), from, 'pluperfect-helpers')) return true;
  if (first.to > head) return !steps.has(kind) && (isAside(analysis, match, first.to) || (kind === 'disappearance' && first.kind === 'detention' && isListed(analysis, match, first.to)));
  if (isOnSomebodyNear(analysis, head)) return true;
  if (steps.has(kind)) return false;
  if (hasLedTo(analysis, match, first)) return false;
  return isNominal(analysis, match) ? !isHead(analysis, match, head) : isInRelative(analysis, from, head);
}

/** "charged with incitement and barred from travelling", "over arrests, and over charges against him": whether what a title tells behind what it tells first stands beside it. */
export function isBesideInTitle(analysis: Analysis, { entry: { kind }, from }: Match, first: First): boolean {
  if ((first.kind !== 'detention' && first.kind !== 'charges') || !besides.has(kind) || kind === first.kind) return false;
  for (let at = from - 1; at >= first.to; at--) if (analysis.is(at, 'and-words')) return true;
  return false;
}

/** "on the abduction and detention of X": whether a title tells what was done to somebody next. */
export function isNextStep(analysis: Analysis, match: Match, first: First): boolean {
  const { entry: { kind }, from, to } = match;
  return from === first.to + 1 && analysis.is(first.to, 'and-words') && analysis.is(to, 'of-words') && toPeople.has(kind) && first.kind !== 'killing' && !steps.has(first.kind) && !isPlural(analysis, match);
}
