import type { Paragraph } from '../statement/types.js';
import type { Analysis, Match } from './analysis.js';
import { holding, isInside, overlapsAny, startingAt, tokenSpan, within, withoutOverlaps } from './matches.js';
import { nameClassesOf } from './people/name-classes.js';
import { headOf } from './term-head.js';
import { areOthersLike, isCounsel, isInName, isLikeThose, isOfAnother, isOfNamedOther, isOfOffice } from './terms-of-others.js';
import { isOfHarmed } from './terms-harmed.js';
import { isOfStruck } from './terms-struck.js';
import type { RoleNoun, Term } from './types.js';

type IsConcerned = (token: number) => boolean;

/** How far behind a noun the name that it is said of may stand, and how far before it. */
const nameReachBehind = 6;
const nameReachBefore = 12;
/** Adjectives between a determiner and the term. */
const adjectiveReach = 5;
/** How far before a noun the "is" may stand that says it of a subject. */
const copulaReach = 9;

/** Whether a token can stand between a role noun and the name behind it. */
function leadsToName(analysis: Analysis, at: number): boolean {
  if (analysis.isMark(at, ',:("“–—-') || analysis.is(at, 'before-name') || analysis.is(at, 'short-honorifics')) return true;
  const { honorific, role } = nameClassesOf(analysis);
  return honorific[at] === 1 || role[at] === 1 || (analysis.norm(at).length > 2 && analysis.ends(at, 'doer'));
}

/** Whether what stands between a name and a noun behind it parts the two: no apposition, "is a" or "and other". */
function parts(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'apposition-breaks') || analysis.isMark(at, '.;');
}

/**
 * Whether a noun is said of a person concerned: next to the name ("the blogger X", "X, a lawyer", "X and other defenders"),
 * or behind "is a"; a plural also before a list of names.
 */
function isOfPerson(analysis: Analysis, { from, to }: Match, isConcerned: IsConcerned): boolean {
  const sentence = analysis.sentenceAt(from);
  for (let at = to; at < Math.min(to + nameReachBehind, sentence.to); at++) {
    if (isConcerned(at)) return true;
    if (!leadsToName(analysis, at)) break;
  }
  const isOfMany = analysis.ends(headOf(analysis, { from, to }), 'plural');
  // "protect X, as well as all human rights defenders": whoever they are, unless "other" makes X one of them.
  const isOfAll = isOfMany && analysis.is(from - 1, 'general-quantifiers');
  for (let at = from - 1; !isOfAll && at >= Math.max(sentence.from, from - nameReachBefore) && !parts(analysis, at); at--) {
    if (isConcerned(at)) return true;
    // "X has defended journalists and human rights defenders": what X does for others; not "X, who has defended them, is, like other human rights defenders,".
    if (isOfMany && analysis.is(at, 'serving-verbs') && !analysis.any(at, from, 'besides-words') && !analysis.any(at, from, 'copulas')) break;
    // "the release of X as well as of all prisoners, journalists and defenders": whoever they are.
    if (isOfMany && analysis.is(at, 'general-quantifiers') && !analysis.is(at, 'besides-words')) break;
    // "la muerte de X muestra la violencia que periodistas y defensores enfrentan": of others.
    if (isOfMany && analysis.is(at, 'complementizers') && !analysis.any(at, from, 'copulas')) break;
  }
  return leadsIntoList(analysis, { from, to });
}

/** "Trials have opened against defenders and journalists:": the list of names below says who they are. */
function leadsIntoList(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  const last = analysis.tokens.length - 1;
  if (analysis.norm(last) !== ':' || analysis.sentenceAt(to - 1).to <= last || !analysis.ends(headOf(analysis, { from, to }), 'plural')) return false;
  for (let at = to; at < last; at++) if (analysis.is(at, 'complementizers') || analysis.is(at, 'asking-prepositions') || analysis.norm(at) === 'to') return false;
  return within(analysis.matches.ask, analysis.sentenceAt(to - 1).from, last).length === 0;
}

/** "La defensora fue detenida": "defender" alone, singled out by its article. */
function isSingledOut(analysis: Analysis, match: Match): boolean {
  return analysis.is(match.from - 1, 'singling-articles') && !analysis.ends(headOf(analysis, match), 'plural') && !isCompound(analysis, match.to);
}

/** "the human rights defender community": the term is part of another noun. */
function isCompound(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'body-nouns') || analysis.is(to, 'term-compounds');
}

/** "human rights defenders", no part of another noun. */
function isPlural(analysis: Analysis, match: Match): boolean {
  return analysis.ends(headOf(analysis, match), 'plural') && !isCompound(analysis, match.to);
}

/** A word with a capital that is no demonym. */
function isName(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) && within(analysis.countries, at, at + 1).length === 0;
}

/** Whether a noun phrase picks out the people of the case without naming them: "these defenders", "the four imprisoned defenders", "one of the best known defenders". */
function isDefinite(analysis: Analysis, { from, to }: Match): boolean {
  if (isCompound(analysis, to)) return false;
  for (let at = from - 1; at >= from - adjectiveReach && analysis.tokens[at]?.kind !== 'punctuation'; at--) {
    if (analysis.is(at, 'case-wideners')) return false;
    if (analysis.is(at, 'demonstratives') || analysis.is(at, 'small-numbers') || analysis.grammar.numbers.has(analysis.norm(at)) || /^\d{1,2}$/u.test(analysis.norm(at))) return true;
    // "the human rights defenders of South Sudan": all of them.
    if (analysis.is(at, 'articles') && analysis.is(to, 'of-words') && within(analysis.countries, to + 1, to + 4).some(({ from: name, kind }) => name === to + 1 && kind === 'name')) return false;
    if (analysis.is(at, 'articles')) return !analysis.is(at - 1, 'case-wideners') && !analysis.is(at, 'generic-articles');
    // A verb or another noun: "the EU supports human rights defenders".
    // "the space for human rights defenders": the article of something else.
    if (analysis.is(at, 'noun-phrase-enders') || analysis.is(at, 'side-prepositions') || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'coordinators') || analysis.ends(at, 'plural') || isName(analysis, at)) return false;
  }
  return false;
}

/** "a human rights defender" is somebody; not "any human rights defender", and not "the human rights defender community". */
function isSomebody(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.ends(headOf(analysis, { from, to }), 'plural') || isCompound(analysis, to)) return false;
  return !analysis.any(from - 2, from, 'general-quantifiers') && !analysis.any(from - 2, from, 'case-wideners');
}

/** Words of people who are counted, before the comma of what they are. */
const countedReach = 12;

/** "three members of the Committee, human rights defenders": whether a number of people stands before the comma at the term that begins at `from`. */
function isBehindCounted(analysis: Analysis, from: number): boolean {
  if (analysis.norm(from - 1) !== ',') return false;
  for (let at = from - 2; at > from - countedReach && analysis.tokens[at]?.kind === 'word'; at--) {
    // "its members, human rights defenders who": those who belong to somebody told of.
    if (at === from - 3 && (analysis.is(at, 'thing-owners') || (analysis.is(at, 'case-determiners') && !analysis.is(at, 'articles'))) && analysis.is(at + 1, 'people-of-body')) return true;
    if (analysis.is(at, 'small-numbers')) return within(analysis.matches.term, at + 1, from).some((role) => role.entry.kind === 'role' && role.from <= at + 2 && analysis.ends(headOf(analysis, role), 'plural'));
  }
  return false;
}

/** "They are human rights defenders", "both, human rights defenders,", "for their work as human rights defenders". */
function isPredicate(analysis: Analysis, { from }: Match): boolean {
  const isOfPronoun = analysis.norm(from - 1) === ',' && (analysis.is(from - 2, 'subject-pronouns') || analysis.is(from - 2, 'small-numbers'));
  return isOfPronoun || isBehindCounted(analysis, from) || analysis.is(from - 1, 'be-forms') || analysis.is(from - 1, 'predicate-openers');
}

/** How far before "du défenseur" the word for a prize stands. */
const prizeReach = 3;

/** "le prix annuel du défenseur des droits humains": the name of a prize. */
function isOfPrize(analysis: Analysis, { from }: Match): boolean {
  return analysis.is(from - 1, 'of-words') && nameClassesOf(analysis).thing.subarray(Math.max(0, from - 1 - prizeReach), from - 1).includes(1);
}

/** "l'arrestation de défenseurs des droits humains", "contre des défenseurs": some of them, to whom it happened; "la protection des défenseurs" is of all. */
function isOfSome(analysis: Analysis, match: Match): boolean {
  const { from } = match;
  if (!analysis.is(from - 1, 'some-links') || !analysis.ends(headOf(analysis, match), 'plural') || analysis.is(from - 2, 'general-quantifiers')) return false;
  const isIndefinite = analysis.norm(from - 1) !== 'des';
  return analysis.is(from - 2, 'before-some') || (isIndefinite && analysis.is(from - 2, 'done-before-name'));
}

/** "X has shown … and is, since 2010, one of the defenders": said of a subject that is a person of the case, a pronoun or a number of them. */
function isOfSubject(analysis: Analysis, { from }: Match, isConcerned: IsConcerned): boolean {
  const { from: start } = analysis.sentenceAt(from);
  let copula = from - 1;
  while (copula >= Math.max(start, from - copulaReach) && !analysis.is(copula, 'copulas')) {
    if (parts(analysis, copula) || analysis.is(copula, 'complementizers')) return false;
    copula--;
  }
  if (!analysis.is(copula, 'copulas')) return false;
  // "Es una de las defensoras más conocidas": the subject is left out.
  if (copula === start && analysis.grammar.traits.has('drops-subjects') && analysis.is(copula + 1, 'members-told')) return true;
  for (let at = start; at < copula; at++) if (isConcerned(at) || analysis.is(at, 'subject-pronouns') || analysis.is(at, 'small-numbers')) return true;
  return false;
}

/** How far behind a noun the "including" may stand that opens names. */
const partReach = 20;

/** "other human rights defenders who are in prison, including X", "three human rights defenders of the network: X and Y": names further on in the sentence say who they are. */
function leadsToNames(analysis: Analysis, { from, to }: Match, isConcerned: IsConcerned): boolean {
  if (!analysis.ends(headOf(analysis, { from, to }), 'plural')) return false;
  const { to: end } = analysis.sentenceAt(to - 1);
  for (let at = to; at < Math.min(to + partReach, end); at++) {
    if (analysis.norm(at) === ';' || startingAt(analysis.matches.ask, at).length > 0) return false;
    // "to protect human rights defenders and to free all prisoners, including X": another ask.
    if (analysis.is(at, 'infinitive-markers') && analysis.is(at - 1, 'and-words') && analysis.syntax.isInfinitive(analysis, at, end)) return false;
    if (analysis.norm(at) !== ':' && !analysis.is(at, 'part-openers')) continue;
    for (let name = at + 1; name < Math.min(at + nameReachBehind, end); name++) if (isConcerned(name)) return true;
  }
  return false;
}

/** How far before the term stands what calls a case an example of it. */
const exampleReach = 18;

/** "It is one more example of the pressure on human rights defenders", "his case stands for human rights defenders": the case is one of theirs, and so is whoever it is about. */
function isOfExample(analysis: Analysis, { from }: Match): boolean {
  const { from: start } = analysis.sentenceAt(from);
  for (let at = from - 1; at >= Math.max(start, from - exampleReach); at--) {
    if (analysis.phraseLength(at, 'examples-of') > 0) return true;
    if (analysis.is(at, 'clause-openers')) return false;
  }
  return false;
}

/** Most words of a subject before its "are": "Most of those detained". */
const headReach = 6;

/** "Among those freed are journalists and human rights defenders": some of them, where those at the head of the sentence are people to whom it happened. */
function isAmongThose(analysis: Analysis, match: Match): boolean {
  const { from: start } = analysis.sentenceAt(match.from);
  let verb = match.from - 1;
  while (verb > start && !analysis.is(verb, 'copulas') && !analysis.is(verb, 'listing-verbs')) verb--;
  // "Those who were arrested included human rights defenders".
  if (analysis.is(verb, 'listing-verbs') && analysis.is(start, 'back-pointers')) return analysis.any(start, verb, 'struck-verbs');
  if (analysis.any(start, verb, 'case-wideners')) return false;
  // "The victims are farmers and human rights defenders".
  if (verb - start < headReach && analysis.is(verb - 1, 'struck-people') && analysis.ends(headOf(analysis, match), 'plural')) return true;
  if (!analysis.is(start, 'part-openers')) return false;
  for (let at = start + 1; at < verb; at++) if (analysis.is(at, 'release-verbs') || analysis.is(at, 'struck-people') || (analysis.ends(at, 'participle') && (analysis.is(at, 'done-after-name') || analysis.is(at, 'done-before-name')))) return true;
  return false;
}

/** How far before the term the name of a day begins: "Día Internacional de las". */
const dayReach = 6;

/** "el Día Internacional de las Defensoras de los Derechos Humanos": the name of a day. */
function isOfDay(analysis: Analysis, from: number): boolean {
  for (let at = from - 1; at >= from - dayReach; at--) {
    const length = analysis.phraseLength(at, 'theme-days');
    if (length > 0) return at + length >= from || analysis.is(from - 1, 'articles') || analysis.is(from - 1, 'of-words');
    if (analysis.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "She and other human rights defenders": beside somebody spoken of. */
function isBesidePronoun(analysis: Analysis, { from }: Match): boolean {
  const joint = analysis.is(from - 1, 'besides-words') || analysis.is(from - 1, 'small-numbers') ? from - 2 : from - 1;
  return joint < from - 1 && analysis.is(joint, 'and-words') && (analysis.is(joint - 1, 'subject-pronouns') || analysis.is(joint - 1, 'case-pronouns'));
}

/** "considers all three of them human rights defenders". */
function isCalled(analysis: Analysis, { from }: Match): boolean {
  return analysis.is(from - 1, 'case-pronouns') && analysis.any(Math.max(analysis.sentenceAt(from).from, from - adjectiveReach), from, 'calling-verbs');
}

/** "the arrests of lawyers and defenders": some to whom it happened, by the short word; not where what is told of them is told of all, "in all parts of the world". */
function isOfSomeByShortTerm(analysis: Analysis, match: Match): boolean {
  const { from, to } = analysis.sentenceAt(match.from);
  return isPlural(analysis, match) && !isOfAnother(analysis, match) && !analysis.any(from, to, 'general-signs') && (isOfStruck(analysis, match) || isOfHarmed(analysis, match));
}

/** Whether the full term is said of those whom the statement is about, without naming them next to it. */
function isOfThose(paragraph: Paragraph, analysis: Analysis, match: Match): boolean {
  return paragraph.kind === 'title' || (isSomebody(analysis, match) && !isOfPrize(analysis, match) && !isOfAnother(analysis, match)) || isOfSome(analysis, match) || (isPlural(analysis, match) && (isOfStruck(analysis, match) || isOfHarmed(analysis, match)) && !isOfAnother(analysis, match)) || isLikeThose(analysis, match) || isAmongThose(analysis, match) || isPredicate(analysis, match) || isCalled(analysis, match) || isBesidePronoun(analysis, match) || isOfExample(analysis, match);
}

/** Whether the term is a part of something else, and said of nobody: of the "EU Guidelines on Human Rights Defenders", of an office or a body that is called after defenders; "su abogado defensor", not "treating human rights defenders as criminals". A day that is called after them still is theirs. */
function isOfNobody(paragraph: Paragraph, analysis: Analysis, match: Match, longer: readonly Match[]): boolean {
  if (isInside(analysis.matches.instrument, match) || isOfOffice(analysis, match)) return true;
  if (holding(longer, match.from).some((other) => other.to === match.to || (other.from === match.from && other.to > match.to))) return true;
  return paragraph.kind !== 'title' && !isOfDay(analysis, match.from) && isInName(analysis, match);
}

/** Whether the term is said of those whom the statement is about; the short one only where it stands beside whom it is said of. */
function isOfConcerned(paragraph: Paragraph, analysis: Analysis, match: Match, isConcerned: IsConcerned): boolean {
  if (paragraph.kind !== 'title' && !analysis.ends(headOf(analysis, match), 'plural') && isOfNamedOther(analysis, match, isConcerned)) return false;
  if (isOfPerson(analysis, match, isConcerned) || isDefinite(analysis, match) || leadsToNames(analysis, match, isConcerned) || isInRole(analysis, match) || isSingledOut(analysis, match)) return true;
  if (match.entry.kind !== 'hrd') return isOfSomeByShortTerm(analysis, match);
  return isOfThose(paragraph, analysis, match) || (isOfSubject(analysis, match, isConcerned) && !isOfAnother(analysis, match)) || areOthersLike(analysis, match, isConcerned);
}

/**
 * Where the term human rights defender stands in a paragraph. "Defenders" alone counts behind a demonstrative or before a name.
 * In a title it is said of those whom the statement is about.
 * Cannot do: a sentence that says elsewhere that defenders are meant ("he is on the register of human rights defenders at risk").
 * @param isConcerned whether a token belongs to the name of a person concerned
 */
export function termsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: IsConcerned): Term[] {
  const hrd = analysis.matches.term.filter(({ entry }) => entry.kind === 'hrd' || entry.kind === 'hrd-short');
  const longer = analysis.matches.term.filter(({ entry }) => entry.kind === 'not-label');
  return withoutOverlaps(hrd)
    .filter((match) => !isOfNobody(paragraph, analysis, match, longer) && !isCounsel(analysis, match, isConcerned))
    .map((match) => ({ match, ofPerson: !isOfDay(analysis, match.from) && isOfConcerned(paragraph, analysis, match, isConcerned) }))
    .filter(({ match, ofPerson }) => match.entry.kind === 'hrd' || ofPerson)
    .map(({ match, ofPerson }) => ({ ofPerson, ...paragraph.spanOf(tokenSpan(analysis, match.from, match.to)) }));
}

/** "Como defensora, acompañó a las familias": somebody's role. */
function isInRole(analysis: Analysis, match: Match): boolean {
  return analysis.is(match.from - 1, 'role-openers') && !analysis.ends(headOf(analysis, match), 'plural');
}

/**
 * Nouns that stand where the term could: "the blogger X", "three activists".
 * @param isConcerned whether a token belongs to the name of a person concerned
 */
export function roleNounsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: IsConcerned): RoleNoun[] {
  const hrd = analysis.matches.term.filter(({ entry }) => entry.kind === 'hrd');
  return withoutOverlaps(analysis.matches.term.filter(({ entry }) => entry.kind === 'role'))
    .filter((match) => !overlapsAny(hrd, match))
    .map((match) => ({
      ofPerson: isOfPerson(analysis, match, isConcerned),
      plural: analysis.ends(headOf(analysis, match), 'plural'),
      ...paragraph.spanOf(tokenSpan(analysis, match.from, match.to)),
    }));
}
