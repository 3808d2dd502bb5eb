import type { Analysis } from '../../analysis.js';
import { calledAfter } from '../../called-after.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import { isDeterminer, isPeopleByName } from './case-nouns.js';
import type { Concern } from './concern.js';
import { peopleAt } from './general.js';
import { isObjectOfVerb, isPronounOfCase } from './pronouns.js';

/* People at large who are named before a pronoun, for whom it may stand. */

/** How far before an ask the people are named for whom its pronoun stands. */
const antecedentReach = 40;

/** Words of an apposition before its noun: "both local journalists". */
const appositionReach = 4;

/** "X and Y, lawyers, were arrested", "X et Y, journalistes à Radio Sol,": whether the noun at token `noun` says what those named right before its comma are; not "X, lawyers and activists". */
function isApposition(analysis: Analysis, noun: number, isPerson: Concern['isPerson']): boolean {
  if (analysis.is(noun + 1, 'and-words')) return false;
  let comma = noun - 1;
  while (comma > noun - 1 - appositionReach && analysis.tokens[comma]?.kind === 'word' && !analysis.is(comma, 'besides-words') && !analysis.is(comma, 'general-quantifiers') && !analysis.is(comma, 'and-words')) comma--;
  return analysis.norm(comma) === ',' && isPerson(comma - 1);
}

/** Words that the term may begin before its noun. */
const termReach = 5;

/** "the Special Rapporteur on the situation of human rights defenders", "the Togolese Coalition of Human Rights Defenders": people whom only an office or a body is called after. */
function isInName(analysis: Analysis, noun: number): boolean {
  const term = within(analysis.matches.term, Math.max(0, noun - termReach), noun + 1).find(({ from, to }) => from <= noun && noun < to);
  const at = calledAfter(analysis, term?.from ?? noun);
  return at !== undefined && (analysis.is(at, 'international-offices') || (analysis.isCapital(noun) && analysis.isCapital(at) && at > analysis.sentenceAt(noun).from));
}

/** How far before people the word stands that sides with them. */
const sidingReach = 8;

/** "The EU stands by human rights defenders": people with whom whoever speaks sides, and of whom nobody holds any. */
function areSidedWith(analysis: Analysis, group: number): boolean {
  for (let at = group - 1; at >= Math.max(analysis.sentenceAt(group).from, group - sidingReach); at--) {
    if (analysis.is(at, 'clause-openers')) return false;
    if (analysis.is(at, 'supporting-verbs') || analysis.phraseLength(at, 'siding-phrases') > 0) return true;
  }
  return false;
}

/** "for their work at a newspaper", "los periodistas de una emisora": whether one organisation at token `group` only tells where somebody works, and so is nobody for whom a plural stands. */
function isPlaceOfWork(analysis: Analysis, group: number): boolean {
  if (!analysis.is(group, 'organisation-nouns') || analysis.ends(group, 'plural')) return false;
  return analysis.isAny(group - 1, ['articles', 'indefinite-articles']) && analysis.isAny(group - 2, ['place-prepositions', 'of-words', 'asking-prepositions', 'side-prepositions']);
}

/** Words for what cannot be put in prison: organisations, the media. */
const nobody = ['organisation-nouns', 'parts-of-country', 'communities'] as const;

/** Most words of whoever asks, up to the noun for them: "Nosotras, | las organizaciones sociales firmantes". */
const askersReach = 4;
/** What makes of words between people and a verb more than their names. */
const tellings = ['copulas', 'have-helpers', 'passive-helpers', 'relatives', 'complementizers'] as const;

/** "Las organizaciones firmantes exigimos que se garantice su seguridad": whether people at token `group` open the sentence of a verb at token `verb` in the first person, or what follows a comma in it, and so are those who ask. */
function areThoseWhoAsk(analysis: Analysis, group: number, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  if (!analysis.ends(verb, 'first-person') || group < from || tellings.some((name) => analysis.any(group, verb, name))) return false;
  let opener = group;
  while (opener > from && opener > group - askersReach && analysis.tokens[opener - 1]?.kind === 'word' && !analysis.is(opener - 1, 'noun-phrase-enders') && !analysis.is(opener - 1, 'infinitive-markers') && !analysis.is(opener - 1, 'coordinators')) opener--;
  return opener === from || analysis.norm(opener - 1) === ',';
}

/**
 * The token of the people named last before token `at`, where they are people at large: "Journalists are at risk. We call on all sides to respect their neutrality".
 * @param areHeld whether they must be some whom somebody can hold, and no organisations
 */
export function groupBefore(analysis: Analysis, at: number, { isPerson }: Concern, areHeld = false): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - antecedentReach); before--) {
    // "fueron | detenidas": what was done to those named before it.
    if (analysis.ends(before, 'participle') && (analysis.is(before - 1, 'passive-helpers') || analysis.is(before - 1, 'copulas'))) continue;
    const people = isPerson(before) ? 'case' : peopleAt(analysis, before, isPerson);
    if (people === 'group' && (isInName(analysis, before) || isPlaceOfWork(analysis, before) || areThoseWhoAsk(analysis, before, at) || (areHeld && analysis.isAny(before, nobody)))) continue;
    if (people) return people === 'group' && !isApposition(analysis, before, isPerson) ? before : undefined;
  }
  return undefined;
}

/** How far behind a group of people it is told what happened to them. */
const fateReach = 8;

/** What happens to people, so that they are those whom a statement is on. */
const fates = new Set<string>(['detention', 'charges', 'trial', 'conviction', 'killing', 'disappearance', 'ill-treatment']);

/** Words between a number and the people counted: "three young local reporters". */
const countReach = 4;

/** "plusieurs figures de l'opposition", "three reporters": so many, and not all of the kind. */
export function areSome(analysis: Analysis, group: number): boolean {
  for (let at = group - 1; at >= group - countReach && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.is(at, 'small-numbers') || analysis.is(at, 'some-numbers') || /^\d{1,3}$/u.test(analysis.norm(at))) return true;
  }
  return false;
}

/** What stands between a verb and people, and makes them none to whom it is done: "arrested | for defending journalists", "killed | by guards". */
const noObjects = ['asking-prepositions', 'side-prepositions', 'place-prepositions', 'doer-links', 'relatives', 'clause-openers', 'infinitive-markers', 'be-forms', 'be-infinitive'] as const;

/** "have | arrested", "police | arrested", « | a condamné »: whether a verb that begins at token `verb` tells in the past what somebody did, and not what was done to them. */
function isToldOfDoer(analysis: Analysis, verb: number): boolean {
  const helper = analysis.is(verb, 'have-helpers') ? verb : verb - 1;
  if (analysis.is(helper, 'have-helpers')) return !analysis.isAny(helper + 1, ['be-forms', 'be-infinitive']);
  return analysis.syntax.isPast(analysis, verb) && analysis.tokens[verb - 1]?.kind === 'word' && !analysis.isAny(verb - 1, ['be-forms', 'copulas', 'struck-helpers', 'relatives', 'and-words']);
}

/** "The police have arrested opposition leaders and their supporters": whether people at token `group` are those to whom a verb before them, in the active, tells that something was done. */
function areObjectOfFate(analysis: Analysis, group: number, start: number): boolean {
  return within(analysis.matches.event, Math.max(start, group - fateReach), group).some(({ entry: { kind, settings }, from, to }) => {
    if (settings.where !== undefined || !fates.has(kind) || !isToldOfDoer(analysis, from)) return false;
    for (let at = to; at < group; at++) if (analysis.isAny(at, noObjects) && !analysis.is(at, 'giving-links')) return false;
    return true;
  });
}

/** How far back the first of a list of people stands. */
const listReach = 12;

/** "forty opponents, lawyers and | journalists": the token of the first noun of a list in the plural whose last is at token `group`. */
function firstOfList(analysis: Analysis, group: number): number {
  let first = group;
  for (let at = group - 1; at > group - listReach && at >= 0; at--) {
    if (analysis.ends(at, 'plural') && !analysis.is(at, 'spans-of-time') && (analysis.norm(at + 1) === ',' || analysis.is(at + 1, 'and-words'))) first = at;
    else if (analysis.norm(at) !== ',' && !analysis.isAny(at, ['and-words', 'articles', 'indefinite-articles', 'of-words', 'repeated-prepositions'])) break;
  }
  return first;
}

/** "Eleven people have been abducted. Find them": where nobody is named, people who are counted, or of whom it is told what happened to them, are those of the case. */
function areOfCase(analysis: Analysis, group: number, { isNamed, isOnCase }: Concern): boolean {
  if (isNamed || !isOnCase) return false;
  const first = firstOfList(analysis, group);
  if (areSome(analysis, first) || areSome(analysis, group)) return true;
  const { from, to } = analysis.sentenceAt(group);
  if (areObjectOfFate(analysis, first, from)) return true;
  const end = Math.min(to, group + fateReach);
  return within(analysis.matches.event, group + 1, end).some(({ entry: { kind, settings }, to: behind }) => settings.where === undefined && fates.has(kind) && analysis.any(group + 1, behind, 'struck-helpers'));
}

/** Words from somebody's name to the noun for those who are named with them: "X et d'autres avocats". */
const besideReach = 6;

/** "Me X and other lawyers have been threatened. Protect them": whether the people at token `group` are others beside somebody who is named, right behind the name. */
function areBesideNamed(analysis: Analysis, group: number, { isPerson }: Concern): boolean {
  let isOthers = false;
  for (let at = group - 1; at >= group - besideReach && analysis.tokens[at]?.kind === 'word'; at--) {
    if (isPerson(at)) return isOthers;
    isOthers ||= analysis.is(at, 'besides-words');
  }
  return false;
}

/** Whether the people named last before token `at` are others beside somebody who is named. */
export function followsOthersBesideNamed(analysis: Analysis, at: number, concern: Concern): boolean {
  const group = groupBefore(analysis, at, concern);
  return group !== undefined && areBesideNamed(analysis, group, concern);
}

/**
 * Whether the people named last before token `at` are people at large.
 * @param areHeld whether they must be some whom somebody can hold
 */
export function followsGroup(analysis: Analysis, at: number, concern: Concern, areHeld = false): boolean {
  const group = groupBefore(analysis, at, concern, areHeld);
  return group !== undefined && !areOfCase(analysis, group, concern) && !areBesideNamed(analysis, group, concern);
}

/**
 * Whether they are people at large in a sentence of their own: "X and Y were tried for their work as lawyers" speaks of X and Y.
 * @param areHeld whether they must be some whom somebody can hold
 */
export function followsGroupAlone(analysis: Analysis, at: number, concern: Concern, areHeld = false): boolean {
  const group = groupBefore(analysis, at, concern, areHeld);
  if (group === undefined || (areHeld && areSidedWith(analysis, group))) return false;
  // "the detention of four defenders": those whom the statement goes on to name.
  if (areSome(analysis, group) && !concern.isThematic) return false;
  const { from, to } = analysis.sentenceAt(group);
  for (let token = from; token < Math.min(to, at); token++) if (concern.isPerson(token) || isPronounOfCase(analysis, token)) return false;
  return true;
}

/** "is concerned for the prisoners, some of them ill, and asks that they be treated": the people named last are at large, and named in the sentence that asks. */
export function followsGroupInSentence(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const group = groupBefore(analysis, trigger, concern);
  return group !== undefined && group >= analysis.sentenceAt(trigger).from && followsGroupAlone(analysis, trigger, concern);
}

/**
 * "On the political prisoners, the EU recalls its statement and asks for their release", "Some 1,200 political prisoners remain. Free them": a kind of prisoners that the
 * sentence of the ask or the one before names, and nobody of the case, in a statement in which somebody is named. "The political prisoners are on hunger strike" may be those.
 */
export function followsKindOfPrisoners(analysis: Analysis, trigger: number, concern: Concern): boolean {
  const group = concern.isNamed ? groupBefore(analysis, trigger, concern) : undefined;
  if (group === undefined) return false;
  const { from } = analysis.sentenceAt(trigger);
  if (group < from && (from === 0 || group < analysis.sentenceAt(from - 1).from)) return false;
  const kind = [group - 1, group].find((at) => analysis.phraseLength(at, 'prisoner-kinds') > 0);
  const isKind = kind === undefined ? analysis.phraseLength(group + 2, 'political-reasons') > 0 : (group >= from || !analysis.is(kind - 1, 'articles')) && !analysis.is(kind - 1, 'be-infinitive') && !analysis.is(kind - 1, 'be-forms');
  return isKind && !areSome(analysis, group) && followsGroupAlone(analysis, trigger, concern);
}

/**
 * "that observers can do their work", "the right of Cubans to speak their mind": the pronoun stands for a group that acts in the same ask.
 * @param from the first token of the ask
 * @param at the pronoun
 */
export function followsOwnGroup(analysis: Analysis, from: number, at: number, isPerson: (token: number) => boolean): boolean {
  // "defenders and their families"; not "los autores intelectuales y llevarlos ante la justicia".
  if (!analysis.ends(at, 'enclitic-plural') && analysis.is(at - 1, 'and-words') && analysis.ends(at - 2, 'plural') && (peopleAt(analysis, at - 2, isPerson) === 'group' || isPeopleByName(analysis, at - 2))) return true;
  for (let noun = at - 1; noun > from; noun--) {
    if (isPerson(noun)) return false;
    // "The authorities are to answer for their safety".
    if (actorsIn(analysis, noun, noun + 1).some(({ actor }) => actor === 'authority')) continue;
    // "les causes de | leur mort", "threats to | their lives": nothing is done between noun and pronoun.
    // "les droits de la défense de ces derniers": "de" before no infinitive.
    const isMarker = analysis.is(noun + 1, 'infinitive-markers') && (!analysis.is(noun + 1, 'of-words') || analysis.syntax.isInfinitive(analysis, noun + 1, at));
    const acts = analysis.is(noun + 1, 'future-helpers') || analysis.is(noun + 1, 'be-forms') || (isMarker && noun + 2 < at);
    // "averiguar quiénes son responsables de su muerte": no group.
    if (analysis.is(noun, 'question-words')) continue;
    // "están | obligadas | a garantizar su integridad": what is said of those who are to act.
    if (analysis.ends(noun, 'participle') && analysis.is(noun - 1, 'passive-helpers')) continue;
    // "access to counsel of their choice": a noun that only ends as a plural does.
    // "let lawyers visit them", "observers to question them": whoever the verb is told of is not whom it is done to.
    if (acts && isObjectOfVerb(analysis, noun + 2, at)) continue;
    // "take all steps to establish their whereabouts".
    if ((analysis.is(noun, 'means-nouns') || analysis.is(noun, 'given-things')) && analysis.is(at + 1, 'case-nouns')) continue;
    if (acts && analysis.ends(noun, 'plural') && !analysis.is(noun, 'access-nouns') && !analysis.is(noun, 'small-numbers')) return peopleAt(analysis, noun, isPerson) !== 'case' && !isPickedOutNoun(analysis, noun);
  }
  return false;
}

/** "the two can", "these reporters are". */
function isPickedOutNoun(analysis: Analysis, noun: number): boolean {
  return isDeterminer(analysis, noun - 1) && analysis.is(noun, 'case-nouns');
}
