import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { within } from '../matches.js';
import { askedTokens } from '../recommendations/asks.js';
import { saysBareClause } from '../recommendations/bare-clause.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import { candidatesOf } from './candidates.js';
import { isInsulted } from './insulted.js';
import { isBehindKin, isBehindOwner, isKin, isOwnerInApposition, isOwnerOfKin, isServed } from './kin.js';
import { isOfListed } from './lists.js';
import { nameClassesOf } from './name-classes.js';

/* How far from a name, in tokens, the words stand that tell what was done to somebody. */
const victimReachBefore = 8;
const victimReachBehind = 16;
const askedReach = 48;
/** A word of a list counts so little of that way. */
const listStep = 0.25;

/** Whether a word, or a mark of whatever kind, belongs to a list of people, to each of whom the same was done: "the poet X, the editor Y, the Speaker of the House, Z and his brother, and", "X, presidenta de Foro Sur, y". */
function isOfVictims(analysis: Analysis, at: number): boolean {
  const { office, role } = nameClassesOf(analysis);
  const isHeld = (held: number): boolean => {
    let first = held;
    while (office[first] === 1 && office[first - 1] === 1) first--;
    return (role[first] === 1 || office[first] === 1) && analysis.norm(first - 1) === ',';
  };
  return isOfListed(analysis, at) || analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'list-joints') || analysis.is(at, 'laureates') || isKin(analysis, at) || isKin(analysis, at + 1) || (analysis.is(at, 'of-words') && (analysis.isCapital(at - 1) || isHeld(at - 1))) || (office[at] === 1 && isHeld(at)) || (analysis.is(at, 'kin-owners') && analysis.is(at - 1, 'and-words'));
}

/** "el número de víctimas asesinadas": where adjectives stand behind their noun, a participle right behind a plural is said of it. */
function isOfNounBefore(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.ends(at, 'plural') || !analysis.ends(at - 1, 'plural')) return false;
  // "sont portés disparus": two participles.
  if (analysis.tokens[at - 1]?.kind !== 'word' || analysis.isCapital(at - 1) || analysis.is(at - 1, 'small-numbers') || (analysis.ends(at - 1, 'participle') && analysis.is(at - 2, 'be-forms'))) return false;
  // "X y Y, periodistas detenidos": the persons themselves.
  const isApposition = nameClassesOf(analysis).role[at - 1] === 1 || analysis.is(at - 1, 'kin');
  return !isApposition || analysis.is(at - 2, 'of-words') || analysis.is(at - 2, 'articles');
}

/** "Judge X sentenced Pilar Condori", "X arrested her": what somebody did, right before the one to whom. */
function isOwnDeed(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'done-after-name') && !analysis.ends(to, 'gerund') && (analysis.isCapital(to + 1) || analysis.is(to + 1, 'object-openers') || isOfNamedBehind(analysis, to));
}

/** "Minister X ordered a case against two reporters held since May", not "Senator X criticised the law and was arrested": whether a deed at token `at` is told of others than the subject, who did something before. */
function isOfItsObject(analysis: Analysis, at: number): boolean {
  const helper = analysis.is(at - 1, 'copulas') || analysis.is(at - 1, 'be-forms') ? at - 1 : at;
  const subject = analysis.is(helper - 1, 'have-helpers') ? helper - 2 : helper - 1;
  return helper === at || !(analysis.is(subject, 'and-words') || analysis.is(subject, 'subject-pronouns') || analysis.norm(subject) === ',');
}

/** Words of what somebody is, between what was done and the name: "the missing land campaigner". */
const calledReach = 3;

/** "missing | land campaigner Y": whether a deed is told before what somebody is called and the name. */
function isOfNamedBehind(analysis: Analysis, at: number): boolean {
  const { role } = nameClassesOf(analysis);
  let noun = at + 1;
  while (noun < at + calledReach && analysis.tokens[noun]?.kind === 'word' && !analysis.isCapital(noun) && !analysis.isCapital(noun + 1)) noun++;
  return role[noun] === 1 && !analysis.isCapital(noun) && analysis.isCapital(noun + 1) && !analysis.ends(noun, 'plural');
}

/** Whether what a deed at token `at` was done to stands right behind it: "sentenced the reporter", "has jailed critics", "sentenced to jail Y". */
function hasObject(analysis: Analysis, at: number): boolean {
  const opens = (token: number): boolean => analysis.isCapital(token) || (analysis.is(token, 'object-openers') && !analysis.is(token + 1, 'spans-of-time'));
  if (analysis.is(at - 1, 'have-helpers') && analysis.ends(at + 1, 'plural') && !analysis.is(at + 1, 'spans-of-time')) return true;
  return opens(at + 1) || isOfNamedBehind(analysis, at) || (analysis.is(at + 1, 'infinitive-markers') && analysis.is(at + 2, 'custody-nouns') && opens(at + 3));
}

/** "Judge X, in a ruling on Monday, sentenced the reporter Y", "the judge, X, jailed Y": whether a deed at token `at` is told of whoever holds an office, whose name ends before token `to` and begins at `holder`, as what they did to others. */
function isDoneByOffice(analysis: Analysis, holder: number, to: number, at: number): boolean {
  const isNear = at <= to + 1 && analysis.norm(holder - 1) !== ',' && !analysis.is(to, 'have-helpers');
  if (isNear || analysis.is(at - 1, 'be-forms') || analysis.is(at - 1, 'copulas') || !analysis.is(at, 'done-after-name') || analysis.ends(at, 'gerund')) return false;
  return hasObject(analysis, at);
}

/** Whether an office stands right before a name, or before its comma: "Judge X", "the judge, X". */
function isInOffice(analysis: Analysis, from: number): boolean {
  const { office } = nameClassesOf(analysis);
  return office[from - 1] === 1 || (analysis.norm(from - 1) === ',' && office[from - 2] === 1 && analysis.is(from - 3, 'articles'));
}

/** "send X to prison", "enviar a X a prisión": where the name stands between what was done and a prison. */
function isSentToPrison(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'motion-prepositions') && (analysis.is(to + 1, 'custody-nouns') || (analysis.is(to + 1, 'articles') && analysis.is(to + 2, 'custody-nouns')));
}

/** "X, Y and Z were arrested"; in "the Minister regrets that X was arrested" and "the Minister met X, who was arrested" it is somebody else. */
function isDoneTo(analysis: Analysis, to: number, limit: number, holder?: number): boolean {
  if (isOwnDeed(analysis, to)) return false;
  const others = within(candidatesOf(analysis), to, limit);
  let isListOver = false;
  const acts = holder !== undefined && nameClassesOf(analysis).office[holder - 1] === 1 && analysis.syntax.isPast(analysis, to) && !isDoneAt(analysis, to) && !analysis.is(to, 'after-subject') && !analysis.is(to, 'copulas');
  for (let at = to, distance = 0; at < limit && distance < victimReachBehind; at++) {
    if (holder !== undefined && isDoneByOffice(analysis, holder, to, at)) return false;
    // "visited the arrested", "rendu visite au détenu": with an article it is a noun for others; "la peine de mort": so it is behind a preposition.
    if (isDoneAt(analysis, at) && !(acts && isOfItsObject(analysis, at)) && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'article-prepositions') && !analysis.is(at - 1, 'infinitive-markers') && !isOfNounBefore(analysis, at) && !analysis.syntax.isDeed(analysis, at)) return true;
    // "had criticised Colonel X shortly before she vanished".
    if (holder !== undefined && nameClassesOf(analysis).office[holder - 1] === 1 && analysis.is(at, 'subject-pronouns') && analysis.is(at - 1, 'doer-prepositions')) return false;
    // "X, Minister of Foreign Affairs, today issued the following statement on the verdict against two jailed editors".
    if (analysis.is(at, 'official-verbs') && analysis.is(at, 'struck-makings')) return false;
    // "Ms X was concerned about the executed activists", "X said he must be released".
    if (saysBareClause(analysis, at, limit) || analysis.is(at, 'complementizers') || (analysis.is(at, 'concern-words') && !analysis.is(at - 1, 'of-words'))) return false;
    if (isListOver && others.some(({ from, score }) => from === at && score > 0)) return false;
    isListOver ||= !isOfVictims(analysis, at);
    distance += isListOver ? 1 : listStep;
  }
  return false;
}

/** "raised his case with Foreign Minister X", "a letter on her release to the President, X": between the preposition and the name nothing stands but an office. */
function isApproached(analysis: Analysis, at: number, from: number): boolean {
  // "encarcelar a la senadora X": the preposition of somebody to whom something is done.
  if (!analysis.is(at, 'approach-prepositions') || analysis.phraseLength(at - 1, 'deed-phrases') === 2) return false;
  const { office } = nameClassesOf(analysis);
  let isOffice = false;
  for (let word = at + 1; word < from; word++) {
    isOffice ||= office[word] === 1;
    if (office[word] !== 1 && !analysis.isCapital(word) && !analysis.is(word, 'articles') && !analysis.is(word, 'office-links') && analysis.norm(word) !== ',') return false;
  }
  return isOffice;
}

/** "the detained journalist's brother, X": done to whose brother he is. */
function isOfOwner(analysis: Analysis, at: number): boolean {
  return nameClassesOf(analysis).role[at + 1] === 1 && analysis.is(at + 2, 'possessives');
}

/** "the Special Rapporteur on torture, Ms X": what an office is for, before the comma and the name, was done to nobody who is named. */
function isOfOffice(analysis: Analysis, at: number, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) !== ',') return false;
  if (analysis.is(at - 1, 'office-prepositions') && office[at - 2] === 1) return true;
  // "La relatora especial de la ONU sobre la libertad de expresión, X": whatever stands behind an office and a preposition up to the comma.
  const sentence = analysis.sentenceAt(from);
  let held = at - 1;
  while (held > sentence.from && office[held] !== 1 && analysis.tokens[held]?.kind === 'word' && !analysis.is(held, 'clause-openers')) held--;
  return office[held] === 1 && analysis.any(held + 1, at, 'office-prepositions');
}

/** "Peine de mort : la ministre X rappelle": what stands before a colon and an office is a heading. */
function isOfficeBehindColon(analysis: Analysis, at: number, from: number): boolean {
  return analysis.norm(at) === ':' && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** "Regional Trial Court Judge X", "the trial chamber under Judge X": a deed in what a body is called. */
function isInNameOfBody(analysis: Analysis, at: number): boolean {
  const { body, role } = nameClassesOf(analysis);
  return body[at + 1] === 1 && role[at + 1] !== 1 && !analysis.is(at, 'infinitive-markers') && !analysis.ends(at, 'gerund') && analysis.isCapital(at) === analysis.isCapital(at + 1);
}

/** So many words of a day's name stand before one of them. */
const dayReach = 10;

/** "the Day of the Victims of Enforced Disappearances": a deed in what a day is called, which was done to nobody who is named. */
function isInNameOfDay(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at)) return false;
  const first = Math.max(analysis.sentenceAt(at).from, at - dayReach);
  for (let before = at - 1; before >= first && (analysis.isCapital(before) || analysis.is(before, 'of-words') || analysis.is(before, 'articles') || analysis.is(before, 'and-words') || analysis.is(before, 'asking-prepositions') || analysis.is(before, 'article-prepositions')); before--) if (analysis.phraseLength(before, 'theme-days') > 0) return true;
  return false;
}

/** "remarks against the then mayor, X": against whoever holds an office much is said; what was done is told before it ("a verdict against the mayor X"). */
function isAgainstOffice(analysis: Analysis, at: number, from: number): boolean {
  return analysis.is(at, 'on-or-against') && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** Words of "her former husband Mr" before a name. */
const kinReach = 5;

/** Words of a date between a word for speech and who speaks. */
const dateReach = 6;

/** "X was arrested, said her husband Y", "informó su esposo Y": whether what stands before, with a word for speech, is told by a relative, and not of one. */
function saysAsKin(analysis: Analysis, from: number): boolean {
  if (!isBehindKin(analysis, from)) return false;
  let at = from - 1;
  while (at > from - kinReach && !analysis.is(at, 'kin-owners')) at--;
  if (!analysis.is(at, 'kin-owners')) return false;
  // « avait fait savoir le 6 mai son époux », "said on Monday her husband".
  let verb = at - 1;
  const { calendar } = nameClassesOf(analysis);
  while (verb > at - dateReach && (calendar[verb] === 1 || analysis.tokens[verb]?.kind === 'number' || (verb < at - 1 && (analysis.is(verb, 'articles') || analysis.is(verb, 'place-prepositions'))))) verb--;
  return analysis.is(verb, 'speech-words') || analysis.phraseLength(verb - 1, 'speech-phrases') === 2;
}

/** "the arrest of Y, his lawyer X said", "was arrested, her brother X told reporters": whether what stands before a comma is told by a relative, of whom nothing is told there. */
function speaksAsKin(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(to, 'speech-words')) return false;
  let at = from - 1;
  while (at > from - kinReach && !analysis.is(at, 'kin-owners')) at--;
  return analysis.is(at, 'kin-owners') && analysis.norm(at - 1) === ',' && isBehindKin(analysis, from);
}

/** "was sentenced to three years, judge X ruled": whether whoever holds an office opens a clause behind a mark, and did something there. */
function actsInOffice(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  let first = from;
  while (office[first - 1]) first--;
  if (first === from) return false;
  if (analysis.is(first - 1, 'articles')) first--;
  return analysis.isMark(first - 1, ',;') && analysis.syntax.isPast(analysis, to) && !isDoneAt(analysis, to) && !analysis.is(to, 'copulas') && !analysis.is(to, 'have-helpers');
}

/** ", who criticised | X", « qui a dénoncé | X »: whether token `at` opens the relative clause of somebody else in which the name stands. */
function opensClauseOf(analysis: Analysis, at: number, from: number): boolean {
  if (!analysis.is(at, 'relatives') || !(analysis.syntax.isPast(analysis, at + 1) || analysis.is(at + 1, 'have-helpers'))) return false;
  for (let between = at + 1; between < from; between++) if (analysis.norm(between) === ',') return false;
  return true;
}

/** "After the jailing | of eleven marchers in Oral, X, the High Representative, said": whether the deed at token `at`, in what opens a sentence, was done to several, whom the one name behind the comma does not name. */
function isDoneToSeveral(analysis: Analysis, at: number, from: number, to: number): boolean {
  if (analysis.norm(from - 1) !== ',' || !analysis.is(at + 1, 'of-words') || !analysis.is(analysis.sentenceAt(from).from, 'occasion-openers')) return false;
  // "the arrest of two students, X and Y,": a list tells who they are.
  if (analysis.is(to, 'and-words') || analysis.is(to, 'part-openers') || (analysis.norm(to) === ',' && analysis.isCapital(to + 1))) return false;
  let areSeveral = false;
  for (let token = at + 2; token < from - 1; token++) {
    const { kind } = analysis.tokens[token] ?? {};
    if (kind !== 'word' && kind !== 'number') return false;
    areSeveral ||= kind === 'number' || analysis.grammar.numbers.has(analysis.norm(token)) || (nameClassesOf(analysis).role[token] === 1 && analysis.ends(token, 'plural'));
  }
  return areSeveral;
}

/** Whether the person is the one to whom something was done, at one mention; what was done to a list was done to each of it. */
export function isVictim(analysis: Analysis, from: number, to: number): boolean {
  const sentence = analysis.sentenceAt(from);
  // "the killing of the lawyer of Senator X": done to the lawyer.
  if (isServed(analysis, from, to)) return false;
  // "the widow of the murdered editor X, Ms Y,": what stands before was done to X.
  if (isBehindOwner(analysis, from, to)) return isDoneTo(analysis, to, sentence.to);
  // "the murder of the daughter of X": done to her.
  if (isOwnerOfKin(analysis, from, to)) return !isOwnerInApposition(analysis, from) && isDoneTo(analysis, to, sentence.to);
  if (isInsulted(analysis, from)) return false;
  if (isSentToPrison(analysis, to)) return true;
  if (saysAsKin(analysis, from) || speaksAsKin(analysis, from, to) || actsInOffice(analysis, from, to)) return isDoneTo(analysis, to, sentence.to);
  let distance = 0;
  for (let at = from - 1; at >= sentence.from && distance <= victimReachBefore && analysis.tokens[at]?.kind !== 'quote' && !isOfficeBehindColon(analysis, at, from); at--) {
    // "In this case, …", at the head: of what was told before.
    if (at === sentence.from + 2 && analysis.norm(at + 1) === ',' && analysis.is(at - 1, 'demonstratives')) continue;
    if ((analysis.is(at, 'done-before-name') || analysis.phraseLength(at, 'deed-phrases') > 0) && !isAgainstOffice(analysis, at, from) && !isOfOwner(analysis, at) && !isOfOffice(analysis, at, from) && !isInNameOfBody(analysis, at) && !isInNameOfDay(analysis, at) && !isDoneToSeveral(analysis, at, from, to)) return true;
    // "the arrest of Y, who criticised President X".
    if (opensClauseOf(analysis, at, from)) break;
    // "jailed for insulting President X".
    if (analysis.is(at, 'insult-words')) break;
    if (analysis.is(at, 'doer-prepositions')) {
      // "the mayor elected by the village, X, was arrested".
      if (analysis.norm(from - 1) !== ',') return false;
      break;
    }
    // "held for months, the EU urged President X".
    if (isApproached(analysis, at, from) || (isVerbOfAsking(analysis, at) && nameClassesOf(analysis).office[from - 1] === 1)) break;
    distance += isOfVictims(analysis, at) ? listStep : 1;
  }
  // "his lawyer X said he is detained": somebody else is.
  const isOfAnother = isBehindKin(analysis, from) && analysis.is(to, 'speech-words') && analysis.is(to + 1, 'subject-pronouns');
  if (!isOfAnother && isDoneTo(analysis, to, sentence.to, isInOffice(analysis, from) ? from : undefined)) return true;
  const owned = analysis.syntax.ownedBehind(analysis, to);
  return owned !== undefined && analysis.is(owned, 'done-before-name');
}

/** Most words of a list before one of its members, and from where it opens back to what was done to all of them. */
const listLength = 24;
const struckReach = 24;

/** Where the list of examples opens in which a name stands: "three leaders of the council, | including the mayor X"; undefined where it stands in none. */
function openerOfExamples(analysis: Analysis, from: number): number | undefined {
  const first = Math.max(analysis.sentenceAt(from).from, from - listLength);
  let at = from - 1;
  while (at > first && !analysis.is(at, 'part-openers') && (isOfVictims(analysis, at) || analysis.is(at, 'plural-pronouns') || analysis.is(at, 'kin-owners') || analysis.is(at, 'thing-owners') || nameClassesOf(analysis).office[at] === 1)) at--;
  return at > first && analysis.is(at, 'part-openers') && analysis.norm(at - 1) === ',' ? at : undefined;
}

/** "the arrest on 2 May of three leaders of the council, including Deputy Mayor X": whether what was done was done to several, of whom the person is given as an example, whatever office they hold. */
export function isExampleOfStruck(analysis: Analysis, from: number): boolean {
  const opener = openerOfExamples(analysis, from);
  if (opener === undefined) return false;
  const first = Math.max(analysis.sentenceAt(from).from, opener - 1 - struckReach);
  const people = within(candidatesOf(analysis), first, opener).filter(({ score }) => score > 0);
  let areMany = false;
  let isOfMany = false;
  for (let at = opener - 2; at >= first && analysis.tokens[at]?.kind !== 'punctuation'; at--) {
    if (analysis.is(at, 'doer-prepositions') || analysis.is(at, 'approach-prepositions') || analysis.is(at, 'clause-openers') || people.some((one) => one.from === at)) return false;
    // "sentenced founders of the network".
    if ((isOfMany || (areMany && analysis.ends(at, 'participle'))) && analysis.is(at, 'done-before-name')) return true;
    // "the jailed leaders of the network met officials, including X".
    if (!analysis.is(at, 'done-before-name') && analysis.syntax.isPast(analysis, at)) return false;
    areMany ||= analysis.ends(at, 'plural');
    isOfMany ||= areMany && analysis.is(at, 'of-words');
  }
  return false;
}

/** "Among those concerned are the reporter X and Y": said in so many words, whatever office somebody has besides. */
export function isAmongConcerned(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  let distance = 0;
  for (let at = from - 1; at >= sentence.from && distance <= victimReachBefore; at--) {
    if (analysis.phraseLength(at, 'among-concerned', from) > 0) return true;
    distance += isOfVictims(analysis, at) ? listStep : 1;
  }
  return false;
}

/** How far before a name, with kinship between, the "and" stands that joins it to another. */
const joinedReach = 4;

/** "X and her son, Y, should be allowed to leave": a relative who is named beside somebody, and for whom the same is asked. */
export function isAskedForBeside(analysis: Analysis, from: number, to: number): boolean {
  const verb = analysis.norm(to) === ',' ? to + 1 : to;
  if (!isBehindKin(analysis, from) || !analysis.is(verb + 1, 'be-forms') || !within(analysis.matches.ask, verb, verb + 1).some((ask) => ask.from === verb)) return false;
  return analysis.any(Math.max(analysis.sentenceAt(from).from, from - joinedReach), from, 'and-words');
}

/** "a duty to protect X", "the release of X, her husband Y and": somebody for whom something is asked. */
export function isAskedFor(analysis: Analysis, from: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - askedReach);
  for (let at = from - 1; at >= first; at--) {
    if ((from - at <= victimReachBefore && analysis.is(at, 'asked-before-name')) || analysis.is(at, 'release-verbs')) return askedTokens(analysis)[from] === 1;
  }
  return false;
}
