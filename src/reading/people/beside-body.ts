import { LetterPattern } from '../../letters.js';
import type { Analysis } from '../analysis.js';
import { startingAt, within } from '../matches.js';
import { nameClassesOf } from './name-classes.js';

/* What the words beside a name tell of an organisation that bears it: each function answers for one construction. */

/** "the licence of X, Director of Lantern": whether an office behind the name and its comma says who bears it. */
export function isHolderBehind(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  const held = analysis.is(to + 1, 'articles') ? to + 2 : to + 1;
  return (analysis.is(held, 'heads') || analysis.is(held, 'thanked-offices')) && (analysis.is(held + 1, 'of-words') || analysis.is(held + 1, 'asking-prepositions'));
}

/** So many small words stand between the word for a body and the rest of its name. */
const linkReach = 5;

/** "Court of X", "Circle for the Defence of X": behind a body with a capital and small words comes the rest of its name; what happened to somebody ("Detention of X") is no body, and whom a body speaks on or rules against ("Court against X Y") is no part of it, nor for whom justice is called for at the head of a sentence ("Justice pour X Y !"). */
export function endsBodyName(analysis: Analysis, from: number, names: number): boolean {
  const { body } = nameClassesOf(analysis);
  let at = from - 1;
  while (at > from - linkReach && analysis.is(at, 'body-links')) at--;
  if (at === from - 2 && names > 1 && (analysis.is(from - 1, 'on-or-against') || (analysis.is(at, 'called-for') && at <= analysis.sentenceAt(from).from + 1))) return false;
  if (at === from - 1 || !body[at] || !analysis.isCapital(at)) return false;
  // "the House of Letters": with a capital and one word it is no house of somebody's.
  const isHouse = names === 1 && analysis.is(at, 'takeable-things');
  return (isHouse || !analysis.is(at, 'event-nouns')) && within(analysis.matches.event, at, at + 1).length === 0;
}

/** Words between the word for a body and the last field that its name tells. */
const tailReach = 12;

/** "la Junta en Defensa de las Cuencas y | Manantiales de Yoro": whether a plural with its complement, behind an "and", goes on with what a body is for, whose name in capitals goes as far as that "and". */
export function isTailOfBody(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(from - 1, 'and-words') || !analysis.ends(from, 'plural') || !analysis.is(from + 1, 'of-words') || analysis.is(from + 2, 'articles') || to < from + 3) return false;
  const { body } = nameClassesOf(analysis);
  let hasLink = false;
  for (let at = from - 2; at > from - tailReach && (analysis.isCapital(at) || analysis.is(at, 'body-links') || analysis.is(at, 'place-prepositions')); at--) {
    if (hasLink && body[at] === 1 && analysis.isCapital(at)) return true;
    hasLink ||= !analysis.isCapital(at);
  }
  return false;
}

/** "siguen en prisión X y Y", "condenados a diez años de cárcel X y Y": held, and not a prison of that name. */
export function isInCustody(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'custody-nouns') && (analysis.is(at - 1, 'place-prepositions') || (analysis.is(at - 1, 'of-words') && analysis.is(at - 2, 'spans-of-time')));
}

/** How far before a custody what happened to somebody stands: "the sentencing to ten years | in prison of". */
const custodyReach = 8;
/** Words of a prison's name: "New Valley | prison". */
const prisonReach = 5;
/** What parts them: another clause, or somebody else. */
const clauseParts = ['relatives', 'and-words', 'complementizers', 'copulas', 'have-helpers', 'subject-pronouns'] as const;

/** "the transfer to Tora prison of | X Y", "the sentencing to ten years in prison of | X Y": whether a name of two words or more stands behind "of" and a custody into which, or in which, something happened to its bearer. */
function isOfTakenThere(analysis: Analysis, from: number): boolean {
  if (!analysis.isCapital(from + 1)) return false;
  let at = from - 3;
  while (at > from - 3 - prisonReach && analysis.isCapital(at)) at--;
  if (!analysis.isAny(at, ['place-prepositions', 'approach-prepositions', 'weak-place-prepositions'])) return false;
  for (let before = at - 1; before >= Math.max(analysis.sentenceAt(from).from, at - custodyReach) && analysis.tokens[before]?.kind !== 'punctuation' && !analysis.isAny(before, clauseParts); before--) if (analysis.isAny(before, ['event-nouns', 'struck-nouns', 'custody-moves'])) return true;
  return false;
}

/** "the death in prison of X", "la mort en prison de X", "cinco años de prisión de X", "la prisión preventiva de X": whose death or time it was, and not whose prison; not "in the prison of X", "held in prison of X", "el centro de prisión preventiva de X". */
export function isOfEventInCustody(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words')) return false;
  if (analysis.is(from - 2, 'custody-adjectives')) return !analysis.is(from - 4, 'of-words') || !analysis.is(from - 5, 'body-nouns');
  if (!analysis.is(from - 2, 'custody-nouns')) return false;
  if (analysis.is(from - 4, 'custody-moves')) return !analysis.is(from - 3, 'articles');
  return (isInCustody(analysis, from - 2) && (!analysis.is(from - 3, 'place-prepositions') || analysis.is(from - 4, 'event-nouns'))) || isOfTakenThere(analysis, from);
}

/** So many words of its noun phrase stand between the article and the word for a body. */
const unnamedReach = 5;

/** "the head of an election monitoring group X", "the founder of a small teachers' union X": a body told with an indefinite article has no name, and whoever heads it has. */
function isHeadOfUnnamed(analysis: Analysis, from: number): boolean {
  let at = from - 2;
  while (at > from - 2 - unnamedReach && analysis.tokens[at] && !analysis.isMark(at, ',;:') && !analysis.is(at, 'of-words') && !analysis.is(at, 'indefinite-articles') && !analysis.is(at, 'articles')) at--;
  if (!analysis.is(at, 'indefinite-articles') || !analysis.is(at - 1, 'of-words') || analysis.is(at - 2, 'body-nouns')) return false;
  return analysis.is(at - 2, 'heads') || analysis.is(at - 2, 'thanked-offices') || nameClassesOf(analysis).role[at - 2] === 1 || analysis.ends(at - 2, 'doer');
}

/** "NGO", "NGOs": a word that is written in capitals and begins no name by them. */
const shortened = new LetterPattern(String.raw`^\p{Lu}{2,}s?$`);

/** "the human rights group X", "the NGO X": the word for a body stands right before its name. */
export function isNamedByBody(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'body-nouns') && (!analysis.isCapital(from - 1) || shortened.test(analysis.text(from - 1))) ? isOfBody(analysis, from) : isBehindComplementOfBody(analysis, from);
}

/** "mantener en la cárcel a X": where one preposition opens infinitives and objects that are people, and says of no town that something was there ("à X"), the name behind it is the verb's object. */
function isObject(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'infinitive-markers') && !analysis.is(from - 1, 'of-words') && !analysis.is(from - 1, 'weak-place-prepositions');
}

/** "la organización no gubernamental X", "l'organisation non gouvernementale X". */
export function isBehindNegatedAdjective(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 3, 'body-nouns') && analysis.is(from - 2, 'negations') && !analysis.isCapital(from - 1) && analysis.grammar.traits.has('nouns-first');
}

/** "l'animatrice de quartier X Y", "la dirigente de barrio X Y": without its article the word for a body only tells what somebody is; not "le président du syndicat X". */
export function isOfRoleBefore(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'body-nouns') || analysis.isCapital(from - 1) || !analysis.is(from - 2, 'complement-openers') || !analysis.is(from - 2, 'of-words') || analysis.is(from - 2, 'generic-articles') || analysis.is(from - 2, 'article-prepositions')) return false;
  return nameClassesOf(analysis).role[from - 3] === 1 && !analysis.ends(from - 3, 'plural') && (analysis.isCapital(from + 1) || analysis.is(from + 1, 'name-articles'));
}

/** Words of a phrase that joins somebody to others: "in the company of". */
const companyWords = [3, 4] as const;
/** Words from a name to what was done with what is its bearer's: "was then". */
const takenReach = 3;

/** "in the company of X", "the office of X was searched": whether what is the word for a body elsewhere joins somebody, or is what somebody has. */
export function isOfPerson(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words') || !analysis.isCapital(from + 1)) return false;
  if (companyWords.some((length) => analysis.phraseLength(from - length, 'company-phrases') === length)) return true;
  if (!analysis.is(from - 2, 'takeable-things') || analysis.isCapital(from - 2)) return false;
  // "the offices of X were sealed": whoever has several is seldom one person.
  if (nameClassesOf(analysis)['before-body'][from - 1] === 1 && analysis.ends(from - 2, 'plural')) return false;
  let end = from;
  while (analysis.isCapital(end)) end++;
  return analysis.tokens[end]?.kind === 'word' && analysis.any(end + 1, end + 1 + takenReach, 'taking-participles');
}

/** "the village of X"; in languages where an adjective stands behind its noun, also "le mouvement citoyen X", "la comunidad tacana de X". */
export function isOfBody(analysis: Analysis, from: number): boolean {
  if (isOfRoleBefore(analysis, from) || isOfEventInCustody(analysis, from) || isOfPerson(analysis, from)) return false;
  if (analysis.is(from - 1, 'body-nouns')) return !isInCustody(analysis, from - 1) && !isTrade(analysis, from - 1) && !isHeadOfUnnamed(analysis, from);
  if (isBehindNegatedAdjective(analysis, from)) return true;
  const hasAdjectivesBehind = analysis.grammar.traits.has('nouns-first');
  if (hasAdjectivesBehind && analysis.is(from - 1, 'of-words') && analysis.is(from - 3, 'body-nouns') && analysis.tokens[from - 2]?.kind === 'word' && !analysis.isCapital(from - 2)) return true;
  if (!analysis.is(from - 2, 'body-nouns')) return false;
  if (analysis.is(from - 1, 'of-words')) return true;
  return hasAdjectivesBehind && analysis.tokens[from - 1]?.kind === 'word' && !analysis.isCapital(from - 1) && !analysis.is(from - 1, 'noun-phrase-enders') && !isObject(analysis, from);
}

/** "the registration of their organisation, X,": what stands in commas behind a body that is somebody's names it; behind an office in one, "the head of their organisation, X,", it is whoever holds that. */
export function isAppositionOfBody(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(from - 1) !== ',' || analysis.norm(to) !== ',' || !analysis.is(from - 2, 'body-nouns') || analysis.ends(from - 2, 'plural')) return false;
  if (!analysis.is(from - 3, 'kin-owners')) return false;
  // "Dans sa ville, X, journaliste,", "a su pueblo, X,": where something happened.
  if (analysis.is(from - 4, 'place-prepositions') || analysis.is(from - 4, 'opening-prepositions') || analysis.is(from - 4, 'infinitive-markers')) return false;
  const { office, role } = nameClassesOf(analysis);
  return !analysis.is(from - 4, 'of-words') || (office[from - 5] !== 1 && role[from - 5] !== 1 && !analysis.ends(from - 5, 'doer'));
}

/** So many words of a complement stand between the word for a body and its name: "le groupe de défense des droits X". */
const complementReach = 5;

/** "la communauté de base X", "el grupo de derechos humanos X": what belongs to the word for a body stands between it and its name; not in "le chef du parti d'opposition X". */
export function isBehindComplementOfBody(analysis: Analysis, from: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || isObject(analysis, from) || isOfEventInCustody(analysis, from)) return false;
  const { role } = nameClassesOf(analysis);
  // "el canal en línea X", "la chaîne en ligne X".
  if (analysis.is(from - 3, 'body-nouns') && !analysis.isCapital(from - 3) && analysis.is(from - 2, 'place-prepositions') && analysis.is(from - 1, 'online-words')) return true;
  let at = from - 1;
  // "el caso del periodista X": one person.
  // "le quotidien d'opposition X": what kind of body it is, without an article.
  const isKind = (): boolean => analysis.is(at - 2, 'body-nouns') && analysis.is(at - 1, 'of-words') && !analysis.is(at - 1, 'article-prepositions');
  const belongs = (): boolean => analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at) && !(role[at] === 1 && !analysis.ends(at, 'plural') && !isKind()) && !analysis.is(at, 'relatives') && !analysis.is(at, 'be-forms') && !analysis.is(at, 'place-prepositions');
  while (at > from - 1 - complementReach && !(analysis.is(at, 'body-nouns') && analysis.is(at + 1, 'of-words')) && belongs()) at--;
  if (at === from - 1 || !analysis.is(at, 'body-nouns') || !analysis.is(at + 1, 'of-words') || isInCustody(analysis, at)) return false;
  const of = analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
  return !analysis.is(of, 'of-words') || !analysis.is(of - 2, 'articles');
}

/** "their association, X,", "the portal (X)": what is theirs and stands beside the name; not "la directrice de leur association, X,". */
export function isNamedBehindBody(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(from - 1) === '(' && analysis.norm(to) === ')' && analysis.is(from - 2, 'body-nouns')) return true;
  if (analysis.norm(from - 1) !== ',' || analysis.norm(to) !== ',' || !analysis.is(from - 2, 'body-nouns')) return false;
  return (analysis.is(from - 3, 'demonstratives') || analysis.is(from - 3, 'indefinite-articles') || analysis.is(from - 3, 'kin-owners')) && !analysis.is(from - 4, 'of-words') && nameClassesOf(analysis).role[to + 1] !== 1;
}

/** "la organización campesina X": a role noun in small letters right behind the word for a body is its adjective. */
export function isAdjectiveOfBody(analysis: Analysis, at: number): boolean {
  return nameClassesOf(analysis).role[at] === 1 && analysis.is(at - 1, 'body-nouns') && !analysis.isCapital(at);
}

/** "el colectivo de abogados X": a role noun in the plural behind the word for a body is a part of its name. */
export function isMembersOfBody(analysis: Analysis, at: number): boolean {
  return nameClassesOf(analysis).role[at] === 1 && analysis.ends(at, 'plural') && analysis.is(at - 1, 'of-words') && analysis.is(at - 2, 'body-nouns');
}

/** A list of bodies is no longer than this before one of them. */
const bodyListReach = 24;

/** How far before the words that open examples their noun stands: "organizaciones, entre ellas X". */
const exampleReach = 4;

/** "defenders and publishers", "writers, editors and broadcasters": whether people in the plural stand before the word for a body that ends at token `at`, which then is one for people too. */
function isListedWithPeople(analysis: Analysis, at: number): boolean {
  const joint = analysis.norm(at - 1) === ',' || analysis.is(at - 1, 'and-words') ? at - 2 : -1;
  return joint > 0 && nameClassesOf(analysis).role[joint] === 1 && analysis.ends(joint, 'plural');
}

/** "cuarenta organizaciones, entre ellas X", "medios como X", "groups such as X and Y": one of the bodies that are named before; not "miembros de organizaciones, entre ellos X". */
export function isExampleOfBodies(analysis: Analysis, from: number): boolean {
  let first = from;
  while (first > from - bodyListReach && (analysis.isCapital(first - 1) || (first < from && analysis.norm(first - 1) === ',') || (first === from && analysis.is(first - 1, 'and-words')))) first--;
  const isTwoWords = analysis.is(first - 1, 'plural-pronouns') || analysis.phraseLength(first - 2, 'example-openers') === 2;
  const opener = isTwoWords ? first - 2 : first - 1;
  if (!analysis.is(opener, 'part-openers')) return false;
  for (let at = opener - 1; at > opener - exampleReach; at--) {
    if (analysis.is(at, 'body-nouns')) return analysis.ends(at, 'plural') && !isTrade(analysis, at) && !isListedWithPeople(analysis, at) && !(analysis.is(at - 1, 'of-words') && analysis.ends(at - 2, 'plural'));
    if (analysis.isCapital(at)) return false;
  }
  return false;
}

/** Words of an apposition that say what a name is. */
const appositionReach = 6;

/** "X, the oldest archive of the country,": whether an apposition behind the name says that it is an organisation, not a person. */
export function isCalledBody(analysis: Analysis, to: number): boolean {
  // "the Governor, X, fined two newspapers": a verb tells what X did.
  if (analysis.norm(to) !== ',' || (analysis.syntax.isPast(analysis, to + 1) && !analysis.is(to + 2, 'body-nouns') && !analysis.isAny(to + 2, ['place-prepositions', 'doer-prepositions', 'opening-prepositions']))) return false;
  const { country, role } = nameClassesOf(analysis);
  for (let at = to + 1; at <= to + appositionReach; at++) {
    // "X, an Ecuadorian human rights organisation".
    const isName = analysis.isCapital(at) && !(analysis.is(at, 'body-nouns') && shortened.test(analysis.text(at))) && !(country[at] && analysis.any(to + 1, at, 'indefinite-articles'));
    // "X et Y, condamnés à une chaîne": what was done to somebody; "X, premio Nobel": what somebody was given.
    if (role[at] || analysis.is(at, 'prize-nouns') || analysis.tokens[at]?.kind !== 'word' || isName || analysis.is(at, 'done-after-name') || analysis.is(at, 'of-words') || analysis.is(at, 'clause-openers') || analysis.is(at, 'place-prepositions') || analysis.is(at, 'doer-links') || analysis.is(at, 'speech-words')) return false;
    // "X, the union's spokesman", "X, a district councillor": somebody of an organisation or a place; "X, a village newspaper" goes on.
    if (analysis.is(at, 'body-nouns') && !analysis.is(at + 1, 'body-nouns')) return !analysis.is(at + 1, 'possessives') && role[at + 1] !== 1 && !analysis.is(at + 1, 'body-members') && (country[at + 1] === 1 || !analysis.ends(at + 1, 'doer'));
  }
  return false;
}

/** "X, which documents abuses, was searched": the subject of its sentence is told of as a thing. */
export function isToldAsThing(analysis: Analysis, from: number, to: number): boolean {
  return from === analysis.sentenceAt(from).from && analysis.norm(to) === ',' && analysis.is(to + 1, 'thing-relatives');
}

/** « le travail de X et de sa présidente, Y », "la labor de X y de su presidenta": a name whose president or director is named beside it. */
export function isOwnerOfHead(analysis: Analysis, to: number): boolean {
  if (!analysis.is(to, 'and-words')) return false;
  const owner = analysis.is(to + 1, 'of-words') ? to + 2 : to + 1;
  return analysis.is(owner, 'kin-owners') && analysis.isAny(owner + 1, ['heads', 'thanked-offices']) && !analysis.isCapital(owner + 1);
}

/** What is done to people, and to no body. */
const doneToPeople: ReadonlySet<string> = new Set(['detention', 'conviction', 'killing', 'disappearance']);
/** Words between such a deed and those to whom it was done: "the arrest of two well-known". */
const tradeReach = 5;

/** So far before an "and" stands what was done to both. */
const sharedReach = 24;

/** "the arrest of X, and | of": whether what is done to people alone, with its "of", stands before token `end`, in the sentence and with no verb between. */
function isDeedOnPeople(analysis: Analysis, end: number): boolean {
  const { from } = analysis.sentenceAt(end);
  for (let at = end - 1; at >= Math.max(from, end - sharedReach) && !analysis.is(at, 'after-subject') && !analysis.is(at, 'have-helpers'); at--) {
    if (analysis.is(at, 'done-before-name') && analysis.is(at + 1, 'of-words')) return startingAt(analysis.matches.event, at).some(({ entry }) => doneToPeople.has(entry.kind));
  }
  return false;
}

/** "the arrest of broadcasters X and Y", "the jailed publisher X": whether the word for a body at token `at` is one for people here, since what was done is done to no body. */
function isTrade(analysis: Analysis, at: number): boolean {
  if (!analysis.ends(at, 'doer')) return false;
  for (let before = at - 1; before > at - tradeReach && analysis.tokens[before]?.kind === 'word' && !analysis.isCapital(before); before--) {
    if (analysis.is(before, 'done-before-name')) return startingAt(analysis.matches.event, before).some(({ entry }) => doneToPeople.has(entry.kind)) && !analysis.is(before + 2, 'articles');
    // "the arrest of the Chair of the union, Dr Osei, and of | several publishers".
    if (analysis.is(before, 'of-words') && analysis.is(before - 1, 'and-words')) return isDeedOnPeople(analysis, before - 1);
    if (analysis.is(before, 'of-words') && !analysis.is(before - 1, 'done-before-name')) return false;
  }
  return false;
}

/** So long is the name of a body that tells several fields. */
const fieldsReach = 12;

/** "the National Folklore, Archival and Legal Aid Association": whether a name with its article goes on behind a comma or an "and" to the word for a body, and is the first field of it. */
export function isFieldOfBody(analysis: Analysis, from: number, to: number): boolean {
  const { body } = nameClassesOf(analysis);
  const isJoint = (at: number): boolean => analysis.norm(at) === ',' || analysis.is(at, 'and-words');
  if (!isJoint(to) || analysis.grammar.traits.has('nouns-first')) return false;
  let first = from;
  while (analysis.isCapital(first - 1)) first--;
  if (!analysis.is(first - 1, 'articles')) return false;
  let areJoined = false;
  for (let at = to; at < to + fieldsReach && (analysis.isCapital(at) || isJoint(at)); at++) {
    areJoined ||= analysis.is(at, 'and-words');
    if (areJoined && body[at] === 1 && analysis.isCapital(at)) return true;
  }
  return false;
}

/** "la comisión de Cultura de la Eurocámara": what a body of the State is for, and not who. */
export function isPortfolioOfBody(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'portfolios') && analysis.is(from - 1, 'of-words') && analysis.is(from - 2, 'public-bodies');
}

/** "the broadcasters X, Y and Z": one more of the bodies that a noun in the plural opens a list of. */
export function isListedWithBodies(analysis: Analysis, from: number): boolean {
  const isJoint = (at: number): boolean => analysis.is(at, 'list-joints') || analysis.norm(at) === ',';
  if (!isJoint(from - 1)) return false;
  for (let at = from - 2; at > from - bodyListReach; at--) {
    // « les dirigeants paysans X et Y »: an adjective, which stands behind its noun there, is of people.
    if (analysis.is(at, 'body-nouns') && !analysis.isCapital(at)) return analysis.ends(at, 'plural') && analysis.isCapital(at + 1) && !isTrade(analysis, at) && nameClassesOf(analysis).role[at - 1] !== 1;
    if (!analysis.isCapital(at) && !isJoint(at)) return false;
  }
  return false;
}

/** "the offices of Golos Vek, X and Y", "the closure of X and Y": one more of the bodies of which something is told that nobody has who is no body; not "the founders of Golos Vek, X and Y". */
export function isListedBehindThing(analysis: Analysis, from: number, to: number): boolean {
  const { office, role, 'before-body': opens } = nameClassesOf(analysis);
  const isHeld = (at: number): boolean => role[at] === 1 || office[at] === 1 || analysis.is(at, 'heads') || analysis.is(at, 'thanked-offices');
  const isJoint = (at: number): boolean => analysis.is(at, 'and-words') || analysis.norm(at) === ',';
  if (!isJoint(from - 1)) return false;
  // "the office in Nema, X, which" is no list.
  let end = to;
  while (end < to + bodyListReach && (analysis.isCapital(end) || analysis.norm(end) === ',')) end++;
  if (!analysis.is(from - 1, 'and-words') && !(analysis.is(end, 'and-words') && analysis.isCapital(end + 1))) return false;
  let at = from - 2;
  while (at > from - bodyListReach && (analysis.isCapital(at) || isJoint(at))) at--;
  let noun = at;
  while (analysis.is(noun, 'articles') || analysis.is(noun, 'of-words')) noun--;
  return noun < at && opens[at] === 1 && opens[noun] === 1 && !isHeld(noun) && !isHeld(noun - 1);
}

/** "the editor of the Kharkiv Courier, X": behind somebody of something stands no person with an article. */
export function isBehindRoleWithArticle(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'articles') || analysis.isCapital(from - 1) || !analysis.is(from - 2, 'of-words')) return false;
  return nameClassesOf(analysis).role[from - 3] === 1 && !analysis.ends(from - 3, 'plural');
}
