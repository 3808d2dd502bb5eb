import type { Analysis, Match } from './analysis.js';
import { isDoneAt } from './done-to.js';
import { hasFrom, within } from './matches.js';
import { askedTokens } from './recommendations/asks.js';
import { actorsIn } from './subject.js';
import { clauseBehindList, isFateAt, isUsedToStrike, leadsFromCompany, leadsFromDeed, leadsFromGiven } from './terms-dealt-with.js';
import { isOfBereft } from './terms-bereft.js';
import { isBareAsked } from './terms-to-end.js';

/* "Human rights defenders", of some to whom it happened: those of whom the statement speaks, and not defenders in general. */

/** How far before one of a list stands what happened to all of it, and how far behind. */
const listedReach = 24;
/** How far before the word that leads to those whom it struck its noun may stand: "threats that were made in recent weeks against defenders". */
const madeReach = 14;
/** Most words of whoever holds power, before what they did: "the Togolese security forces". */
const actorReach = 6;
/** How far before a verb that harms the words stand that make it no deed. */
const harmReach = 4;
/** How far behind its helper a participle may stand: "have been repeatedly harassed". */
const helperReach = 3;

/** "as well as": the first or the last word of what joins two of a list. */
function isInJoint(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'list-joints') && (analysis.is(at - 1, 'list-joints') || analysis.is(at + 1, 'list-joints'));
}

/** "dont | sont victimes", "dont ont | été victimes": a helper in a relative clause, whose pronoun tells whether a list goes on before it. */
function isInRelative(analysis: Analysis, helper: number): boolean {
  return analysis.is(helper - 1, 'relatives') || (analysis.is(helper - 1, 'have-helpers') && analysis.is(helper - 2, 'relatives'));
}

/** "de blogueurs et | de défenseurs", « arrêtait | à Lomé »: in a language whose marker of infinitives also leads to nouns and places, what it leads to is no verb. */
function leadsToNoun(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'of-words')) return !analysis.syntax.isVerb(analysis, at + 1);
  return analysis.is(at, 'place-prepositions') && analysis.isCapital(at + 1);
}

/** « la détention de manifestants, parmi | lesquels des défenseurs », “entre los | que figuran defensores”: whether a relative opens examples of those whom it was told of. */
function opensExamples(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'part-openers') || (analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'part-openers'));
}

/** Where a list of those to whom something happened cannot go on; "bloggers and other defenders" goes on. */
function breaksList(analysis: Analysis, at: number): boolean {
  // "After the arrest, they spoke on the protection of".
  if (analysis.is(at, 'owed-to-term') && !analysis.isCapital(at)) return true;
  return analysis.isMark(at, ';:') || (analysis.is(at, 'clause-openers') && !isInJoint(analysis, at) && !opensExamples(analysis, at)) || (analysis.is(at, 'general-quantifiers') && !analysis.is(at, 'besides-words')) || (analysis.is(at, 'be-forms') && !isInRelative(analysis, at)) || (analysis.is(at, 'infinitive-markers') && !isBeforePeople(analysis, at) && !leadsToNoun(analysis, at));
}

/** "detuvo a periodistas y a defensores": in a language whose marker of infinitives stands before people too, whether no verb follows. */
function isBeforePeople(analysis: Analysis, at: number): boolean {
  return analysis.grammar.traits.has('drops-subjects') && !analysis.syntax.isVerb(analysis, at + 1);
}

/** Words between a verb and the "a" of its object: "detuvo ayer en Nairobi | a periodistas". */
const betweenReach = 6;

/** "se ha detenido en Nairobi a", "La policía arrestó ayer a": whether the word at `at` leads to those whom a verb before it struck, with a place or a time between. */
function leadsFromFarVerb(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'infinitive-markers') || !isBeforePeople(analysis, at)) return false;
  for (let verb = at - 1; verb >= at - betweenReach && analysis.tokens[verb]?.kind === 'word'; verb--) {
    if (analysis.is(verb, 'striking-verbs')) return isVerbAt(analysis, verb);
    if (analysis.is(verb, 'clause-openers') || analysis.is(verb, 'coordinators') || analysis.is(verb, 'infinitive-markers')) return false;
  }
  return false;
}

/** "han sido encarcelados | defensores y periodistas": whether the participle of a passive stands at `at`, with those whom it struck behind it. */
function leadsFromPassive(analysis: Analysis, at: number): boolean {
  return analysis.grammar.traits.has('drops-subjects') && analysis.is(at, 'struck-verbs') && analysis.is(at - 1, 'struck-helpers');
}

/** How far before it stands what makes an attack one that was told: "these savage and targeted attacks". */
const attackReach = 5;

/** "the recent attacks on", "these attacks against": of a day, and no climate of them. */
function isOneAttack(analysis: Analysis, noun: number): boolean {
  return analysis.is(noun, 'attack-nouns') && (analysis.any(noun - attackReach, noun, 'recent-adjectives') || analysis.any(noun - attackReach, noun, 'demonstratives'));
}

/** How far before what happens to people it is called a trend: "a trend of systematic, targeted attacks and killings of". */
const trendReach = 9;

/** Whether what leads to those whom it struck is called a trend, and so is told of all. */
function isTrend(analysis: Analysis, at: number, start: number): boolean {
  for (let noun = at - 2; noun >= Math.max(start, at - trendReach); noun--) if (analysis.is(noun, 'trend-nouns') && analysis.is(noun + 1, 'of-words')) return true;
  return false;
}

/** Whether a word before the noun at `noun` says that what it tells is of a day: "the", "these", "recent". */
function isPointedAt(analysis: Analysis, noun: number): boolean {
  return analysis.any(noun - attackReach, noun, 'recent-adjectives') || analysis.any(noun - attackReach, noun, 'demonstratives') || analysis.any(noun - attackReach, noun, 'articles');
}

/** "campaigns of persecution against defenders", where "the persecution of" is of some. */
function isCampaign(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'lasting-acts') && !(analysis.is(at, 'of-words') && analysis.is(at - 2, 'articles'));
}

/** "threats against defenders", with nothing that says which: told of all. */
function isClimate(analysis: Analysis, noun: number): boolean {
  return analysis.is(noun, 'climate-nouns') && !isPointedAt(analysis, noun);
}

/** "sentences handed down | to", "killings directed | at": a word that leads to people only right behind what was made, or behind its particle. */
function leadsFromMade(analysis: Analysis, at: number, start: number): boolean {
  if (!analysis.is(at, 'made-links')) return false;
  const made = analysis.is(at - 1, 'struck-makings') ? at - 1 : at - 2;
  if (!analysis.is(made, 'struck-makings')) return false;
  for (let noun = made - 1; noun >= Math.max(start, made - madeReach); noun--) if (analysis.is(noun, 'struck-nouns')) return true;
  return false;
}

/** Most words between two commas that tell when or where: "the arrest, on 3 May in Lomé, of". */
const insertionReach = 8;

/** "el homicidio, en los últimos días, | de", "el procesamiento por terrorismo | de": the noun for what was done, before words that tell when or why; undefined where none stands. */
function beforeInsertion(analysis: Analysis, at: number, start: number): number | undefined {
  if (!analysis.is(at, 'of-words')) return undefined;
  let opener = analysis.is(at - 2, 'asking-prepositions') && analysis.grammar.traits.has('nouns-first') ? at - 2 : undefined;
  for (let comma = at - 2; opener === undefined && analysis.norm(at - 1) === ',' && comma > Math.max(start, at - insertionReach) && !analysis.is(comma, 'clause-openers'); comma--) if (analysis.norm(comma) === ',') opener = comma;
  return opener !== undefined && analysis.is(opener - 1, 'struck-nouns') ? opener - 1 : undefined;
}

/** "the arrests of", "the detention and the condition of", "threats that were made against": the word at `at` leads to those whom it struck. */
function leadsFromNoun(analysis: Analysis, at: number, start: number): boolean {
  // "they spoke, after the arrest that was made, on the protection of"
  if (!analysis.is(at, 'struck-links') || analysis.is(at - 1, 'owed-to-term')) return false;
  if (isTrend(analysis, at, start) || isCampaign(analysis, at)) return false;
  if (isBareAsked(analysis, at - 1) || isClimate(analysis, at - 1)) return false;
  if (analysis.is(at - 1, 'struck-nouns') || isOneAttack(analysis, at - 1)) return true;
  // "las detenciones arbitrarias de".
  if (analysis.is(at - 1, 'struck-adjectives') && analysis.is(at - 2, 'struck-nouns')) return !isBareAsked(analysis, at - 2);
  const set = beforeInsertion(analysis, at, start);
  if (set !== undefined) return !isBareAsked(analysis, set);
  for (let noun = at - 2, isMade = analysis.is(at - 1, 'struck-makings'); noun >= Math.max(start, at - madeReach); noun--) {
    if (isMade && analysis.is(noun, 'struck-nouns')) return true;
    isMade ||= analysis.is(noun, 'struck-makings');
  }
  // "threats and violence against" is told of all.
  const joint = analysis.is(at - 2, 'articles') ? at - 3 : at - 2;
  return analysis.is(at, 'of-words') && analysis.is(joint, 'and-words') && analysis.is(joint - 1, 'struck-nouns');
}

/** How far before the clause the noun for what was done stands: « les arrestations arbitraires de ces derniers mois, | dont ont été victimes ». */
const clauseReach = 8;

/** "les enlèvements, hélas nombreux, | dont sont victimes des défenseurs": a clause behind the noun for what was done leads to those to whom it was. */
function leadsFromClause(analysis: Analysis, at: number, start: number): boolean {
  if (!analysis.is(at, 'clause-openers') && !analysis.is(at + 1, 'relatives') && !analysis.is(at + 2, 'relatives')) return false;
  if (analysis.phraseLength(at, 'striking-clauses') === 0) return false;
  for (let noun = at - 1; noun >= Math.max(start, at - clauseReach); noun--) if (analysis.is(noun, 'struck-nouns')) return !isBareAsked(analysis, noun);
  return false;
}

/** Whether the word before `at` makes a verb of the participle there: "has", "which", "they", or whoever holds power. "supports threatened defenders" has an adjective. */
function isVerbAt(analysis: Analysis, at: number): boolean {
  // "a trend of sentencing activists", "keep arresting activists".
  if (analysis.ends(at, 'gerund')) return analysis.is(at - 1, 'of-words') || analysis.is(at - 1, 'doer-prepositions') || analysis.is(at - 1, 'going-on');
  if (analysis.is(at - 1, 'have-helpers') || analysis.is(at - 1, 'perfect-subjunctives') || analysis.is(at - 1, 'relatives') || analysis.is(at - 1, 'subject-pronouns')) return true;
  return actorsIn(analysis, Math.max(0, at - actorReach), at).some(({ actor, to }) => actor === 'authority' && to === at);
}

/** "have begun to detain", "continue to arrest and harass": what whoever holds power goes on to do, or several such things. */
function goesOnStriking(analysis: Analysis, at: number): boolean {
  let verb = at;
  while (analysis.is(verb, 'striking-infinitives') && (analysis.is(verb - 1, 'coordinators') || analysis.norm(verb - 1) === ',') && analysis.is(verb - 2, 'striking-infinitives')) verb -= 2;
  return analysis.is(verb, 'striking-infinitives') && analysis.is(verb - 1, 'infinitive-markers') && (analysis.is(verb - 2, 'going-on') || analysis.is(verb - 2, 'starting-verbs'));
}

/** "The police arrested and charged", "a wave which has struck": a verb whose object follows. */
function leadsFromVerb(analysis: Analysis, at: number): boolean {
  if (goesOnStriking(analysis, at)) return true;
  if (!analysis.is(at, 'striking-verbs') || analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'coordinators') || analysis.is(at + 1, 'struck-stops')) return false;
  const first = analysis.is(at - 1, 'coordinators') && analysis.is(at - 2, 'striking-verbs') ? at - 2 : at;
  return isVerbAt(analysis, first);
}

/** "se recurre a la ley para perseguir | a defensores", "siguen hostigando | a los defensores": in a language with a word between a verb and people, a verb in the form that tells what is done to those behind it, whatever its subject. */
function leadsFromHarming(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'infinitive-markers') || !analysis.is(at - 1, 'harming-verbs') || !isBeforePeople(analysis, at)) return false;
  // "permite detener a", "pueden hostigar a", "no debe perseguir a": what may happen, or is not to.
  const from = Math.max(0, at - 1 - harmReach);
  return !analysis.any(from, at - 1, 'negations') && !analysis.any(from, at - 1, 'general-signs') && !analysis.any(from, at - 1, 'takers-of-infinitives');
}

/**
 * "the arrests of trade unionists, lawyers and defenders", "the sentences passed on defenders", "the police arrested 200 lawyers and defenders".
 * A climate of harassment or violence against defenders is told of all.
 */
function isStruck(analysis: Analysis, from: number, start: number): boolean {
  const asks = within(analysis.matches.ask, start, from);
  for (let at = from - 1, isOpen = asks.length === 0; at > Math.max(start, from - listedReach); at--) {
    if (leadsFromNoun(analysis, at, start) || leadsFromMade(analysis, at, start) || leadsFromClause(analysis, at, start) || leadsFromCompany(analysis, at)) return true;
    // Spanish has a word between a verb and people: "ha detenido a".
    if (isOpen && (leadsFromGiven(analysis, at, start) || leadsFromDeed(analysis, at, start) || leadsFromVerb(analysis, analysis.is(at, 'infinitive-markers') ? at - 1 : at) || leadsFromFarVerb(analysis, at) || leadsFromHarming(analysis, at) || leadsFromPassive(analysis, at))) return true;
    if (breaksList(analysis, at)) return false;
    isOpen &&= !analysis.is(at, 'struck-stops');
  }
  return false;
}

/** Whether a struck verb stands right behind its helper at token `helper`, or behind words that tell how often: "sont de plus en plus souvent menacés". */
function isHarmBehind(analysis: Analysis, helper: number, end: number): boolean {
  for (let verb = helper + 1, others = 0; verb < end && others < helperReach; verb++) {
    if (analysis.is(verb, 'negations')) return false;
    if (analysis.is(verb, 'struck-verbs') || analysis.phraseLength(verb, 'done-phrases') > 0) return true;
    if (!analysis.is(verb, 'often-words') && !analysis.ends(verb, 'adverb')) others++;
  }
  return false;
}

/** Whether it is told behind a helper that something happened: "have been detained", "continue to be held". */
function opensHarm(analysis: Analysis, at: number, end: number): boolean {
  const goesOn = analysis.is(at, 'be-infinitive') && analysis.is(at - 1, 'infinitive-markers') && analysis.is(at - 2, 'going-on');
  return (goesOn || analysis.is(at, 'struck-helpers')) && isHarmBehind(analysis, at, end);
}

/** How far before the term a number stands of all in its list: "Eleven journalists, lawyers and". */
const countReach = 9;

/** "many human rights defenders", "dozens of journalists and human rights defenders", "eleven journalists and human rights defenders". */
function areManyOrCounted(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (analysis.any(Math.max(start, from - attackReach), from, 'many-words')) return true;
  for (let at = from - 1; at >= Math.max(start, from - countReach); at--) if (analysis.grammar.numbers.has(analysis.norm(at)) || /^\d{1,3}$/u.test(analysis.norm(at))) return true;
  return false;
}

/** "people who did not accept it, | among them journalists and defenders, were arrested": where examples open in which the term at token `from` stands, so that what is told before is not told of it; else `start`. */
function listStart(analysis: Analysis, from: number, start: number): number {
  for (let at = from - 1; at > Math.max(start, from - listedReach) && !analysis.is(at, 'clause-openers'); at--) if (analysis.norm(at - 1) === ',' && analysis.is(at, 'part-openers')) return at;
  return start;
}

/** "journalists, defenders and politicians, among them X, continue to be held"; not in what is asked, what may happen, what happens all over the world or to nobody. */
function isSubjectOfHarm(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  const asks = within(analysis.matches.ask, start, end);
  if (asks.some((ask) => ask.from < to)) return false;
  const isUntold = (at: number): boolean => analysis.is(at, 'general-signs') || (analysis.is(at, 'general-quantifiers') && !analysis.is(at, 'besides-words')) || analysis.is(at, 'negations');
  for (let at = listStart(analysis, from, start); at < from; at++) if (isUntold(at)) return false;
  for (let at = to; at < Math.min(end, to + listedReach); at++) {
    if (isFateAt(analysis, at)) return true;
    if (isUntold(at) || analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers') || hasFrom(asks, at, at + 1)) return false;
    if (opensHarm(analysis, at, end)) return true;
    // "Many human rights defenders are behind bars", "hundreds have fled".
    if (analysis.is(at, 'fate-words')) return areManyOrCounted(analysis, from);
  }
  return false;
}

/** "demonstrators and human rights defenders who are arbitrarily detained": some who are held, of whom a clause tells it; not "all other defenders who are". */
function isTellingClause(analysis: Analysis, match: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  const { from } = match;
  const to = clauseBehindList(analysis, match, end);
  if (!analysis.is(to, 'relatives') || analysis.any(Math.max(start, from - attackReach), from, 'besides-words')) return false;
  const helper = analysis.is(to + 1, 'have-helpers') ? to + 2 : to + 1;
  if (!analysis.is(helper, 'struck-helpers')) return false;
  for (let verb = helper + 1; verb < Math.min(end, helper + 1 + helperReach); verb++) if (isDoneAt(analysis, verb)) return true;
  return false;
}

/** "la lista de defensores asesinados", « le nombre de défenseurs et de journalistes arrêtés »: behind the plural or its list, in a language in which what describes it stands there, what was done to them; not in what is asked. */
function isTellingParticiple(analysis: Analysis, match: Pick<Match, 'from' | 'to'>, end: number): boolean {
  const { from } = match;
  if (!analysis.grammar.traits.has('nouns-first') || participleBehindList(analysis, match, end) === undefined || askedTokens(analysis)[from] === 1) return false;
  return !analysis.any(Math.max(analysis.sentenceAt(from).from, from - attackReach), from, 'general-quantifiers') && !analysis.is(from - 1, 'generic-articles');
}

/** "the number of human rights defenders killed this year", "defenders and journalists arrested in May": behind the plural, or its list, what was done to some; a verb with an object behind it tells what they did. */
function isToldByParticiple(analysis: Analysis, match: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || askedTokens(analysis)[match.from] === 1) return false;
  const at = participleBehindList(analysis, match, end);
  if (at === undefined || !analysis.isAny(at + 1, endsParticiple) && analysis.tokens[at + 1]?.kind === 'word' && !/^\d/u.test(analysis.norm(at + 1))) return false;
  for (let before = start; before < match.from; before++) if (analysis.is(before, 'general-signs') || analysis.is(before, 'negations') || (analysis.is(before, 'general-quantifiers') && before >= match.from - attackReach)) return false;
  return true;
}

/** What tells when, where, by whom or why something was done, right behind its participle. */
const endsParticiple = ['place-prepositions', 'doer-links', 'recent-adjectives', 'demonstratives', 'asking-prepositions', 'and-words', 'copulas', 'have-helpers'] as const;

/** Words of a list behind the term, before the participle of all: "and social leaders | killed". */
const joinedReach = 5;

/** Where the participle stands that tells of the term, or of a list that it opens, what was done to them; undefined where none does. */
function participleBehindList(analysis: Analysis, { to }: Pick<Match, 'from' | 'to'>, end: number): number | undefined {
  if (analysis.is(to, 'struck-verbs')) return to;
  if (!analysis.is(to, 'and-words')) return undefined;
  for (let at = to + 2; at < Math.min(end, to + joinedReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'struck-verbs')) return analysis.ends(at - 1, 'plural') ? at : undefined;
    if (analysis.is(at, 'be-forms') || analysis.is(at, 'have-helpers') || analysis.is(at, 'clause-openers')) return undefined;
  }
  return undefined;
}

/** How far before the term "among them" or "some of them" stands, and how far behind its helper what became of people: "were taken to the main prison". */
const partReach = 4;
const becameReach = 7;

/** Whether words at token `at` pick out some of those told of: "among them", "including", "some of them". */
function picksSome(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'part-openers') || ((analysis.is(at, 'others-alone') || analysis.is(at, 'small-numbers')) && analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'plural-pronouns'));
}

/** "Sixty people, several human rights defenders among them, were taken to prison", "eleven people were arrested, some of them human rights defenders". */
function areAmongStruck(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>, start: number, end: number): boolean {
  let isPart = picksSome(analysis, to) && analysis.is(to + 1, 'plural-pronouns');
  for (let at = from - 1; !isPart && at >= Math.max(start, from - partReach); at--) isPart = picksSome(analysis, at);
  if (!isPart || within(analysis.matches.ask, start, end).length > 0) return false;
  for (let at = start; at < end; at++) {
    if (analysis.is(at, 'general-signs') || analysis.is(at, 'general-quantifiers') || analysis.is(at, 'negations')) return false;
    if (opensHarm(analysis, at, end) || isFateAt(analysis, at) || isUsedToStrike(analysis, at)) return true;
    if (analysis.is(at, 'struck-helpers') && analysis.ends(at + 1, 'participle') && analysis.any(at + 2, Math.min(end, at + becameReach), 'fate-words')) return true;
  }
  return false;
}

/** Whether a plural of the term is of some to whom something happened, alone or in a list. */
export function isOfStruck(analysis: Analysis, match: Pick<Match, 'from' | 'to'>): boolean {
  const { from: start, to: end } = analysis.sentenceAt(match.from);
  return isTellingClause(analysis, match, start, end) || isTellingParticiple(analysis, match, end) || isToldByParticiple(analysis, match, start, end) || isStruck(analysis, match.from, start) || isSubjectOfHarm(analysis, match, start, end) || areAmongStruck(analysis, match, start, end) || isOfBereft(analysis, match, start, end);
}
