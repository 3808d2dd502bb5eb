import type { Analysis } from '../analysis.js';
import type { CountryMatch } from '../country-names.js';
import { endingAt, within } from '../matches.js';
import { isBehindRegion, isTownBeforeHolder } from './behind-region.js';
import { type Before, isBehindSort } from './before.js';
import { isBehindLongTerm } from './behind-calling.js';
import { isAppositionOfBody, isBehindRoleWithArticle, endsBodyName, isAdjectiveOfBody, isBehindComplementOfBody, isBehindNegatedAdjective, isCalledBody, isExampleOfBodies, isFieldOfBody, isHolderBehind, isInCustody, isListedBehindThing, isListedWithBodies, isMembersOfBody, isNamedBehindBody, isOfBody, isOfEventInCustody, isOfPerson, isOwnerOfHead, isPortfolioOfBody, isTailOfBody, isToldAsThing } from './beside-body.js';
import { isOwnerBehindArticle, isOwnerInPlural, isWithLegalForm } from './before-body.js';
import { isBesideSpeakingBody } from './head-speakers.js';
import { isOneOfPlaces } from './places-joined.js';
import { isBeforeTown, isListedWithPlaces, isOfPlaceAffair, isTown } from './places-named.js';
import { isBehindMotion } from './motion.js';
import { isOfState } from './of-state.js';
import { isPlaceOfDeed } from './place-of-deed.js';
import { isReachedInOffice } from './contacts.js';
import { isToldOf } from './entry-fields.js';
import { isGap } from './gaps.js';
import { isAcronym, isCommonNoun, isInitial, isShortLineEnd, type NameClasses, nameClassesOf } from './name-classes.js';
import { isBehindCountryAndSlash, isOfPage } from './of-page.js';
import { isBehindName, isHome, isOrigin, isOriginAside } from './origins.js';
import { isStruckBeside } from './struck-in-capitals.js';
import { isSurname } from './surnames.js';
import { wordNamesOf } from './word-names.js';

/** Shorter role nouns are names as often. */
const shortestRole = 4;

/** So much speaks against a person beside words that tell an organisation, or a court case. */
const bodyPenalty = 3;
const placePenalty = 4;
/** So much speaks for two names behind a role noun. */
const roleBonus = 3;
const originPenalty = 2;
const judgedBonus = 3;
const versusPenalty = 8;
const voiceBonus = 2;
/** Who is reached at an office, by telephone, is somebody, though all words of the line have capitals. */
const reachedBonus = 5;
const ruleBonus = 5;
const titleCasePenalty = 1.5;
/** A name that stands alone in quotation marks is that of a band, a film, an organisation. */
const marksPenalty = 3;

function some(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

function every(from: number, to: number, test: (at: number) => boolean): boolean {
  return !some(from, to, (at) => !test(at));
}

/** Words of the run that are names, initials and particles not counted. */
function countNames(analysis: Analysis, { capitalized }: NameClasses, from: number, to: number): number {
  let names = 0;
  for (let at = from; at < to; at++) if (capitalized[at] && !isInitial(analysis, at)) names++;
  return names;
}

/** What the words of the run tell: two names are likely a person, one is not; acronyms, common nouns and words in capitals speak against it. */
function scoreOfRun(analysis: Analysis, from: number, to: number, names: number, before: Before, titleCase: boolean): number {
  const { capitalized, common, office } = nameClassesOf(analysis);
  const isPlain = !before.honorific && !before.role;
  let score = names >= 2 ? 1.5 : names === 1 && to - from > 1 ? 1 : -1.5;
  if (names <= 1 && some(from, to, (at) => isAcronym(analysis, at))) score -= 2;
  if (analysis.is(from, 'place-openers') && isPlain) score -= 3;
  if ((isPlain || (titleCase && names === 1 && !before.honorific)) && every(from, to, (at) => /^\p{Lu}{3,}$/u.test(analysis.text(at))) && !(names > 1 && !titleCase && isStruckBeside(analysis, from, to))) score -= 3;
  if (!before.honorific && some(from, to, (at) => capitalized[at] === 1 && isCommonNoun(analysis, at) && !isSurname(analysis, at) && wordNamesOf(analysis)[at] !== 1)) score -= 3;
  // « le procès de Mersin », “el juicio de Mersin”: where it is held; whoever is tried by one name alone is told of elsewhere too.
  if (names === 1 && to - from === 1 && isPlain && analysis.grammar.traits.has('nouns-first') && analysis.is(from - 1, 'of-words') && analysis.is(from - 2, 'trial-nouns') && analysis.norm(to) !== ',') score -= bodyPenalty;
  // A role noun before them is a part of the same title: "National Protection System".
  if (before.role && !before.honorific && some(from, to, (at) => capitalized[at] === 1 && analysis.is(at, 'common-words'))) score -= 3;
  if (titleCase && names >= 2 && some(from, to, (at) => common[at] === 1)) score -= 3;
  // "Copper Price Lifts Kwacha": where all words have capitals these tell no name, unless who signs stands there with an office, or who is reached behind a colon or by telephone.
  if (titleCase && isPlain && !before.office && !analysis.isMark(from - 1, ',:(') && !isBehindCountryAndSlash(analysis, from) && !analysis.isMark(to, '+') && analysis.tokens[to]?.kind !== 'number' && !/^\+/u.test(analysis.norm(to)) && !office.includes(1)) score -= titleCasePenalty;
  return score;
}

/** "1 May, Geneva"-like lines the other way round: "X, 24 June", "X, 16. Januar": where and when a statement was made or a thing happened. */
function isDated(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',' || !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(analysis.norm(to + 1))) return false;
  const { calendar } = nameClassesOf(analysis);
  return calendar[to + 2] === 1 || (analysis.norm(to + 2) === '.' && calendar[to + 3] === 1) || (analysis.is(to + 2, 'of-words') && analysis.is(to + 3, 'before-year'));
}

/** "the women of X", « le maire autochtone de X »: whether "of" and a noun of a class stand before a name, which is that of a place then. */
function isOfNoun(analysis: Analysis, from: number, noun: 'people-nouns' | 'place-offices'): boolean {
  if (!analysis.is(from - 1, 'of-words')) return false;
  if (analysis.is(from - 2, noun)) return true;
  return analysis.grammar.traits.has('nouns-first') && analysis.is(from - 3, noun) && analysis.tokens[from - 2]?.kind === 'word' && !analysis.isCapital(from - 2) && !analysis.is(from - 2, 'articles') && !analysis.is(from - 2, 'and-words');
}

/** "los defensores de Agua | Fría": what people who live there defend too is the first word of a place. */
function isOfPlaceLikeTerm(analysis: Analysis, from: number): boolean {
  return analysis.isCapital(from - 1) && isOfNoun(analysis, from - 1, 'people-nouns');
}

/** "de jeunes X": one name behind the noun for several people is that of all of them, unless it opens a list. */
function isOfSeveral(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.ends(from - 1, 'plural')) return false;
  const joint = analysis.norm(to) === ',' || analysis.is(to, 'and-words');
  return !joint || !analysis.isCapital(to + 1);
}

/** "en su casa de X": what somebody owns stands before it, so that it is no owner. */
function isBehindOwned(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'of-words') && analysis.is(from - 3, 'kin-owners') && !analysis.is(from - 2, 'kin');
}

/** Words between what is aimed and "at". */
const aimedReach = 4;

/** "insults directed above all at X": at whom something is aimed, and not where something is. */
export function isAimedAt(analysis: Analysis, from: number): boolean {
  for (let at = from - 2; at >= from - 1 - aimedReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'aiming-words')) return true;
  return false;
}

/** Words of other places that may stand between a capital and one of its list. */
const placesReach = 6;

/** "in Addis Ababa and X", "were banned in Addis Ababa, X and Y": behind a capital in a list of where something happened; not "in Addis Ababa and X in Gondar", "In Addis Ababa, X was arrested". */
function isListedWithCapital(analysis: Analysis, from: number, to: number): boolean {
  const isJoint = (at: number): boolean => analysis.norm(at) === ',' || analysis.is(at, 'and-words');
  if (!isJoint(from - 1)) return false;
  const capitalBefore = (at: number): CountryMatch | undefined => endingAt(analysis.countries, at).find(({ kind }) => kind === 'capital');
  let end = from - 1;
  while (end > from - 1 - placesReach && (isJoint(end) || analysis.isCapital(end)) && capitalBefore(end) === undefined) end--;
  // "the arrest in Minsk of X, Y and Z": whoever was arrested there goes on, and no list of places.
  if (!isJoint(end)) return false;
  const city = capitalBefore(end);
  // "in Gondar, Addis Ababa and X".
  if (city === undefined || city.from < 2 || !(analysis.is(city.from - 1, 'place-prepositions') || (analysis.norm(city.from - 1) === ',' && analysis.isCapital(city.from - 2)))) return false;
  if (!analysis.is(from - 1, 'and-words')) return city.from - 1 > analysis.sentenceAt(from).from && isJoint(to) && analysis.isCapital(to + 1);
  if (some(end, from, (at) => analysis.isCapital(at))) return city.from - 1 > analysis.sentenceAt(from).from;
  return !analysis.is(to, 'place-prepositions') && !analysis.is(to, 'after-subject') && !analysis.is(to, 'have-helpers') && !analysis.is(to, 'copulas') && analysis.norm(to) !== ',';
}

/** "los 48 | Cantones de Totora", "las Siete | Aldeas de Trujillo". */
function isCounted(analysis: Analysis, from: number): boolean {
  const isNumber = analysis.tokens[from - 1]?.kind === 'number' || (analysis.isCapital(from - 1) && analysis.grammar.numbers.has(analysis.norm(from - 1)));
  return isNumber && analysis.is(from - 2, 'articles');
}

/** Words of the names in "in the X and Y case". */
const caseReach = 12;

/** "the sentence in the X case", "the ruling in the X and Y case": whether those are named behind what a court has decided on them. */
function isOfJudged(analysis: Analysis, from: number, to: number): boolean {
  const isNamed = (at: number): boolean => analysis.isCapital(at) || analysis.is(at, 'and-words') || analysis.norm(at) === ',';
  let end = to;
  while (end < to + caseReach && isNamed(end)) end++;
  let first = from;
  while (first > from - caseReach && isNamed(first - 1)) first--;
  return analysis.is(end, 'case-nouns') && analysis.is(first - 1, 'articles') && analysis.is(first - 2, 'place-prepositions') && analysis.is(first - 3, 'case-nouns');
}

/** How far before it the word for a body stands: "la Fondation Anna Berg pour la mémoire". */
const aimReach = 3;

/** « la Fondation pour la mémoire d'X », "the Institute for the Culture of X": whether a name stands behind what a body with a capital is for. */
function isOfAimOfBody(analysis: Analysis, from: number): boolean {
  const noun = analysis.is(from - 1, 'articles') ? from - 3 : from - 2;
  if (!analysis.is(noun + 1, 'of-words') || !analysis.is(noun - 1, 'articles') || !analysis.is(noun - 2, 'asking-prepositions')) return false;
  const { body } = nameClassesOf(analysis);
  for (let at = noun - 3; at >= noun - 2 - aimReach && analysis.isCapital(at); at--) if (body[at] === 1 || analysis.is(at, 'body-nouns')) return true;
  return false;
}

/** What the words before the run tell. */
function scoreBefore(analysis: Analysis, from: number, to: number, names: number, { honorific, office, role }: Before): number {
  // ", à Cân Tho,": a place.
  const isAside = analysis.norm(from - 2) === ',' && analysis.norm(to) === ',';
  let score = (honorific ? 4 : 0) + (office ? 3 : 0);
  // "en Capitán Bado": a town that is called after somebody.
  if (office && !honorific && names === 1 && analysis.is(from - 2, 'place-prepositions') && analysis.isCapital(from - 1)) score -= placePenalty + 3;
  if (role) score += names >= 2 || honorific ? roleBonus : 2;
  if (analysis.is(from - 1, 'place-prepositions') && !isAimedAt(analysis, from)) score -= 3;
  // "du Texas": no name of a person has an article.
  if (analysis.is(from - 1, 'articles') || (analysis.is(from - 1, 'article-prepositions') && !honorific)) score -= 2.5;
  // "le fondateur des Plumes d'Herat": a plural is no person.
  if (analysis.is(from - 1, 'plural-contractions') && !honorific) score -= placePenalty;
  // "la presidenta de Las Azucenas", "el cabildo de Bajo Remanso": an article or a preposition with a capital begins the name of a body or a place.
  if ((analysis.is(from - 1, 'articles') || analysis.is(from - 1, 'side-prepositions')) && analysis.isCapital(from - 1) && from - 1 > analysis.sentenceAt(from).from && !honorific) score -= placePenalty;
  // "le réseau X": what stands right behind is its name; "le parti de X" may be a person's.
  const isPlain = !honorific && !office && !role;
  if (isPlain && endsBodyName(analysis, from, names)) score -= bodyPenalty;
  if (isPlain && (isOfNoun(analysis, from, 'people-nouns') || isBehindMotion(analysis, from) || isDated(analysis, to) || isTown(analysis, from, to) || (names === 1 && isBeforeTown(analysis, to)))) score -= placePenalty;
  if (!honorific && !office && isOfNoun(analysis, from, 'place-offices')) score -= placePenalty;
  // "el defensor del territorio | Luis Soto": what somebody defends is no name's; "defensor del río San Pedro" is a place.
  const isState = isOfState(analysis, from, to, names);
  const isOfTerm = role && names > 1 && ((nameClassesOf(analysis).role[from - 1] === 1 && analysis.is(from - 1, 'body-nouns') && !analysis.is(from, 'place-openers')) || isBehindSort(analysis, from) || isBehindLongTerm(analysis, from));
  if (!honorific && !office && !isOfTerm && !isState && isOfBody(analysis, from)) score -= isAdjectiveOfBody(analysis, from - 1) ? 4.5 + (role ? roleBonus : 0) : analysis.is(from - 1, 'body-nouns') || isBehindNegatedAdjective(analysis, from) ? 4.5 : 3;
  if (!honorific && !office && !isOfTerm && !isState && !isOfPerson(analysis, from) && isBehindComplementOfBody(analysis, from)) score -= placePenalty + (role ? roleBonus : 0);
  if (!honorific && !office && names === 1 && (isBehindRegion(analysis, from) || isOfPlaceAffair(analysis, from))) score -= placePenalty + (role ? roleBonus : 0);
  if (role && !honorific && !office && names === 1 && (isOfSeveral(analysis, from, to) || isOfPlaceLikeTerm(analysis, from))) score -= placePenalty;
  if (role && !honorific && isMembersOfBody(analysis, from - 1)) score -= placePenalty + names;
  if (isPlain && names === 1 && isOfAimOfBody(analysis, from)) score -= placePenalty;
  if (!honorific && names === 1 && isTownBeforeHolder(analysis, from, to)) score -= placePenalty + (office ? roleBonus : 0) + (role ? 2 : 0);
  if (isPlain && names === 1 && isOrigin(analysis, from)) score -= originPenalty;
  if (isPlain && names === 1 && (isBehindName(analysis, from) || isBehindOwned(analysis, from))) score -= placePenalty;
  if (isPlain && (isOriginAside(analysis, from, to) || ((names === 1 || analysis.is(from - 1, 'origin-prepositions')) && isHome(analysis, from)))) score -= placePenalty;
  if (isPlain && (isListedWithPlaces(analysis, from) || isListedWithCapital(analysis, from, to) || isAppositionOfBody(analysis, from, to))) score -= placePenalty;
  // "los 48 Cantones de Totora": nobody's name is counted.
  if (isPlain && isCounted(analysis, from)) score -= placePenalty;
  if (isPlain && names > 1 && isOfJudged(analysis, from, to)) score += judgedBonus;
  if (analysis.is(from - 1, 'weak-place-prepositions') && !honorific && !role && (names < 2 || isAside)) score -= 2;
  // "détenus à Koro Toro", "le 4 juin à Koro Toro": where somebody is held, and where something happened.
  if (analysis.is(from - 1, 'weak-place-prepositions') && isPlain && (analysis.is(from - 2, 'done-after-name') || analysis.is(from - 2, 'done-before-name') || nameClassesOf(analysis).calendar[from - 2] === 1)) score -= placePenalty;
  else if (analysis.is(from - 1, 'weak-place-prepositions') && isPlain && names >= 2 && isPlaceOfDeed(analysis, from)) score -= 2;
  // "la santé de X"; not "le centre de santé de Gulu".
  const isOfPlace = (!isState && analysis.is(from - 3, 'of-words') && analysis.is(from - 4, 'body-nouns')) || (names === 1 && isPlain && isOfAimOfBody(analysis, from));
  // "the Declaration on the Rights of Peasants": a capital inside the name of a text.
  const isOfText = names === 1 && analysis.isCapital(from - 2) && analysis.is(from - 3, 'articles') && !analysis.isCapital(from - 3);
  if (analysis.is(from - 1, 'of-words') && analysis.is(from - 2, 'event-nouns') && !isOfPlace && !isOfText) score += 2;
  else if (analysis.is(from - 1, 'before-object')) score += 0.5;
  return score;
}

/** Whether a name that the lexicon knows as that of a High Representative or a spokesperson ends at token `last`. */
function isEuVoice(analysis: Analysis, last: number): boolean {
  return within(analysis.matches.actor, last, last + 1).some(({ entry }) => entry.settings.names === 'person');
}

/** What the words behind the run tell, and the last word of it where it is known. */
function scoreBehind(analysis: Analysis, from: number, to: number, names: number): number {
  const { role, thing } = nameClassesOf(analysis);
  const next = analysis.norm(to);
  const owned = analysis.syntax.ownedBehind(analysis, to);
  let score = 0;
  // "president of the Rural Educators’ Union": behind an article the owner's is the body's name, whatever office stands before it.
  score -= (isBeforeBody(analysis, from, to) ? 2 : 0) + (isOwnerBehindArticle(analysis, from, to) ? placePenalty : 0);
  // "the X prizes", "the X case"; two names before "case" are whose it is, if not those of a place: "the Yedikule Gardens case".
  if (thing[to] && !analysis.isCapital(to) && !(names > 1 && analysis.is(to, 'event-nouns') && !analysis.ends(to - 1, 'plural'))) score -= 2;
  if (analysis.is(to, 'after-subject')) score += 1;
  if (owned !== undefined && analysis.is(owned, 'possessed-nouns')) score += 2;
  // ", et son avocat" goes on with somebody else, and says nothing of this name.
  // "According to Golos, these people were beaten": whoever was spoken of, and not what the name is.
  // "members of the council of X, including the deputy mayor": who belongs to it, and not what the name is.
  const isApposition = next === ',' && !analysis.is(to + 1, 'and-words') && !analysis.is(to + 1, 'demonstratives') && !analysis.is(to + 1, 'including-words');
  if (isApposition && (some(to + 1, to + 4, (at) => role[at] === 1) || analysis.is(to + 1, 'after-name-and-comma') || /^\d\d$/u.test(analysis.norm(to + 1)))) score += 2;
  if (isEuVoice(analysis, to - 1)) score += voiceBonus;
  if (names > 1 && isReachedInOffice(analysis, to)) score += reachedBonus;
  // "the X regime": a surname alone names the regime.
  if (analysis.is(to, 'rule-nouns')) score += to - from > 1 ? ruleBonus : -ruleBonus;
  if (next === '(' && (analysis.is(to + 1, 'after-name-and-bracket') || /^\d/u.test(analysis.norm(to + 1)))) score += 1;
  return score;
}

/** "Mada Masr editor X": a name right before a role noun is that of an organisation, unless the line ends between. */
function isEmployer(analysis: Analysis, to: number): boolean {
  // "Ana BERG Spokesperson for Foreign Affairs": who signs, with the office.
  if (analysis.isCapital(to) && analysis.is(to + 1, 'asking-prepositions')) return false;
  // "a Boeung Tum resident": where somebody lives or works.
  if (analysis.is(to, 'body-members') && !analysis.isCapital(to) && !analysis.is(to + 1, 'of-words')) return true;
  return nameClassesOf(analysis).role[to] === 1 && !isShortLineEnd(analysis, to) && !isGap(analysis, to) && !analysis.is(to, 'short-honorifics') && analysis.norm(to).length >= shortestRole;
}

/** Words that stand between the name of a body and the noun for it: "the X human rights group". */
const attributeReach = 3;
/** What none of these words is. */
const noAttributes = ['function-words', 'and-words', 'of-words', 'place-prepositions', 'after-subject', 'have-helpers', 'be-forms', 'relatives', 'clause-openers', 'done-after-name', 'infinitive-markers'] as const;

/** "the X union", "the X trade union": the word for a body behind its name, with an article also behind what it is for; where complements stand behind their noun, as in Spanish, it is a word of its own: "proteger a X frente a". */
function isBeforeBody(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.grammar.traits.has('nouns-first')) return false;
  const limit = analysis.is(from - 1, 'articles') ? to + attributeReach : to;
  for (let at = to; at <= limit && analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at); at++) {
    if (analysis.is(at, 'body-nouns')) return true;
    if (analysis.isAny(at, noAttributes) || analysis.syntax.isPast(analysis, at)) return false;
  }
  return false;
}

/** "the raid on X's home": whoever's is raided. */
function isOwnerOfRaided(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(from - 1, 'on-or-against') && analysis.syntax.ownedBehind(analysis, to) !== undefined;
}

/** "sobre el caso | Ana Duarte": whose case something is on, where the name has several words; « sur l'affaire Horizon » may be an organisation's, and "en el caso X" is what a court calls it. */
function isNamedInCase(analysis: Analysis, from: number, to: number): boolean {
  return to - from > 1 && analysis.is(from - 1, 'told-cases') && analysis.is(from - 2, 'articles') && analysis.is(from - 3, 'office-prepositions') && !analysis.is(from - 3, 'place-prepositions');
}

/** "the licence of X to practise law", "X's law licence": whether what a name owns stands in a paragraph that tells of a profession, which people have. */
function isLicensed(analysis: Analysis, from: number, to: number): boolean {
  const owned = analysis.syntax.ownedBehind(analysis, to);
  const licence = analysis.is(from - 1, 'of-words') ? from - 2 : owned;
  if (licence === undefined || !(analysis.is(licence, 'licences') || analysis.is(licence + 1, 'licences'))) return false;
  return analysis.any(0, analysis.tokens.length, 'licensed-words');
}

/** Whether the words beside a name tell that it is an organisation's. */
export function isBesideBody(analysis: Analysis, from: number, to: number): boolean {
  const classes = nameClassesOf(analysis);
  if (to - from > 1 && isLicensed(analysis, from, to)) return false;
  return (classes['before-body'][from - 1] === 1 && classes['before-body'][from] !== 1 && !isNamedInCase(analysis, from, to) && !isInCustody(analysis, from - 1) && !isOwnerOfRaided(analysis, from, to) && !isHolderBehind(analysis, to) && !isOfPerson(analysis, from)) || classes['behind-body'][to] === 1 || isBehindRoleWithArticle(analysis, from) || isEmployer(analysis, to) || isCalledBody(analysis, to) || isToldAsThing(analysis, from, to) || isOwnerOfHead(analysis, to) || isNamedBehindBody(analysis, from, to) || isExampleOfBodies(analysis, from) || isListedWithBodies(analysis, from) || isFieldOfBody(analysis, from, to) || isPortfolioOfBody(analysis, from) || isListedBehindThing(analysis, from, to) || isTailOfBody(analysis, from, to) || isBeforeBody(analysis, from, to) || isOwnerInPlural(analysis, to) || isWithLegalForm(analysis, to) || isBesideSpeakingBody(analysis, from, to);
}

/** Whether the word before a name, or its first word, tells a place: "in X", "Ciudad X", "the governor of X". */
export function isCalledPlace(analysis: Analysis, from: number): boolean {
  if (analysis.is(from - 1, 'of-words') && nameClassesOf(analysis).office[from - 2] === 1 && !analysis.isCapital(from + 1)) return true;
  if (isOfNoun(analysis, from, 'place-offices') || isOneOfPlaces(analysis, from) || isBehindMotion(analysis, from)) return true;
  return (analysis.is(from - 1, 'place-prepositions') && !isAimedAt(analysis, from)) || analysis.is(from, 'place-openers') || (analysis.is(from - 1, 'of-words') && (analysis.is(from - 2, 'site-nouns') || (analysis.is(from - 2, 'body-nouns') && !isOfEventInCustody(analysis, from) && !isOfPerson(analysis, from))));
}

/** The parties to a court case are no people: "Osei v. Ghana", "Osei and Others v. Ghana". */
export function isParty(analysis: Analysis, from: number, to: number): boolean {
  const { versus } = nameClassesOf(analysis);
  // « L'affaire X c. Togo ».
  if (/^c\.?$/u.test(analysis.text(to)) && analysis.isCapital(analysis.norm(to + 1) === '.' ? to + 2 : to + 1) && (analysis.norm(to + 1) === '.' || analysis.text(to) === 'c.')) return true;
  if (versus.length === 0) return false;
  const behind = analysis.is(to, 'and-words') && analysis.is(to + 1, 'unnamed-others') ? to + 2 : to;
  return versus[from - 1] === 1 || versus[behind] === 1 || (analysis.norm(from - 1) === '.' && versus[from - 2] === 1);
}

/** Whether quotation marks stand directly before and behind, and no apostrophe; or a mark before and a colon behind: “X: a report on Y”. */
export function isInMarks(analysis: Analysis, from: number, to: number): boolean {
  const last = analysis.isMark(to, '!?') ? to + 1 : to;
  return analysis.isMark(from - 1, '"“„«‘\'') && (analysis.isMark(last, '"”“»’\'') || analysis.norm(to) === ':');
}

/** What speaks for tokens `from`–`to` being a person, and against it; above zero they are one. The weights are tuned on the test statements. */
export function scoreOf(analysis: Analysis, from: number, to: number, before: Before, titleCase: boolean): number {
  const names = countNames(analysis, nameClassesOf(analysis), from, to);
  const isTitled = before.honorific || before.office || before.role;
  const against = (!isTitled && (isInMarks(analysis, from, to) || isOfPage(analysis, from, to)) ? marksPenalty : 0) + (isParty(analysis, from, to) ? versusPenalty : 0) + (!isTitled && isBesideBody(analysis, from, to) ? bodyPenalty : 0);
  return scoreOfRun(analysis, from, to, names, before, titleCase && !isToldOf(analysis, from)) + scoreBefore(analysis, from, to, names, before) + scoreBehind(analysis, from, to, names) - against;
}
