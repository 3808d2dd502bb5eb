import type { EventKind } from '../statement/front-matter.js';
import type { Ask, Person, Reading, Recommendation } from '../reading/types.js';
import { SpanIndex } from '../statement/span-index.js';
import { covers, type Span } from '../statement/span.js';
import { LetterPattern } from '../letters.js';
import { explicitStrength } from './addressed.js';
import { cuesOf } from './cues/index.js';
import { tokenAt } from './fixes/tokens.js';
import { locate, onOneLine, paragraphAt, wordsOf } from './located.js';
import { isOfNoPerson } from '../statement/of-no-person.js';
import { once } from './once.js';
import { countriesOf } from './own-country.js';
import { asksForKindOfTitle } from './title-kind.js';

/* For whom an ask is made: one may serve the people of the case and others. */

/** What puts people behind bars, so that who asks for the release of all who are held asks for theirs. */
const held = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'ill-treatment']);

/** Events of which some leave those concerned behind bars. */
const taken = new Set<EventKind>(['attack-or-threat', 'ngo-closure', 'reprisal', 'smear', 'disappearance', 'other']);
/** How far from a name, in its paragraph, it is told what has become of whoever bears it, in code units. */
const fateReach = 160;

/** What stands before and behind a place, as far as its paragraph goes and `reach` code units at most. */
function around(reading: Reading, { start, end }: Span, reach: number): { readonly before: string; readonly behind: string } {
  const { text } = reading.statement;
  const paragraph = paragraphAt(reading, start)?.paragraph;
  return { before: text.slice(Math.max(paragraph?.start ?? 0, start - reach), start), behind: text.slice(end, Math.min(paragraph?.end ?? Infinity, end + reach)) };
}

/** Whether a statement says of somebody concerned that they are behind bars. */
function isTaken(reading: Reading, { role, mentions }: Person): boolean {
  const { behindBars } = cuesOf(reading.statement.language);
  return role === 'defender' && mentions.some((mention) => {
    const { before, behind } = around(reading, mention, fateReach);
    return behindBars.test(before + reading.statement.text.slice(mention.start, mention.end) + behind);
  });
}

/** How far behind a name begins, and before it ends, what tells that whoever bears it is behind bars still, in code units: "X, who | is still held", "the continuing detention | of the lawyer X". */
const behindReach = 30;
const beforeReach = 60;
/** Where a sentence ends, and no honorific ("Mr. X"). */
const sentenceEnd = new LetterPattern(String.raw`(?<!M\p{Ll}{0,2})[.!?;]\s`);

/** Whether a statement says of somebody concerned that they are behind bars still. */
function isStillHeld(reading: Reading, { role, mentions }: Person): boolean {
  const { stillHeld } = cuesOf(reading.statement.language);
  return role === 'defender' && mentions.some((mention) => {
    const { before, behind } = around(reading, mention, fateReach);
    const told = stillHeld.exec(behind.split(sentenceEnd.for(behind))[0] ?? '');
    return stillHeld.test(before.slice(-beforeReach).split(sentenceEnd.for(before)).at(-1) ?? '') || (told !== null && told.index <= behindReach);
  });
}

/** Whether it says so of one of them. */
const isSomebodyStillHeld = once((reading: Reading): boolean => reading.people.some((person) => isStillHeld(reading, person)));

/** How far behind people who are counted, and whom nobody names, it is told that they were arrested, in code units: "More than 60 journalists | have been detained". */
const countedReach = 60;

/** Whether a statement says of some whom it counts that they are behind bars. */
function areCountedHeld(reading: Reading): boolean {
  const { behindBars } = cuesOf(reading.statement.language);
  return reading.counted.some((group) => {
    const { behind } = around(reading, group, countedReach);
    return behindBars.test(behind.split(sentenceEnd.for(behind))[0] ?? '');
  });
}

/** Whether the people of the case are among all those who are held. */
const areHeld = once((reading: Reading): boolean => {
  const { statement, hasCase, event, people, counted } = reading;
  const concerned = counted.length + people.filter(({ role }) => role === 'defender').length;
  // "on the sentencing of political prisoners": nobody is named or counted, and they are the case.
  if (hasCase && concerned === 0 && held.has(event)) return true;
  if (!hasCase || concerned === 0) return false;
  // "welcomes the release of X. It is concerned about the continuing detention of Y": Y is of the case too.
  const isOneHeld = (taken.has(event) && people.some((person) => isTaken(reading, person))) || (event === 'release' && isSomebodyStillHeld(reading))
    || (taken.has(event) && concerned === counted.length && areCountedHeld(reading));
  if (!held.has(event) && !isOneHeld) return false;
  return concerned > 1 || !cuesOf(statement.language).inAbsence.test(statement.text);
});

/** How far from a name it is told that whoever bears it is a political prisoner, in code units. */
const calledReach = 60;
/** How far behind it others are told to be, too. */
const besidesReach = 120;
/** What may stand between "political prisoner" and the name behind it: other names, and "and activist"; not "were visited by the lawyer". */
const beforeName = new LetterPattern(String.raw`^(?:[\s,]+(?:\p{Lu}[^\s,]*|and|et|y))*(?:[\s,]+\p{Ll}[^\s,]*){0,2}[\s,]*$`);
/** What may stand between a name and "political prisoner" behind it: other names, a comma, "is a"; not ", who defends". */
const behindName = new LetterPattern(String.raw`^(?:,?\s(?:\p{Lu}[^\s,]*|and|et|y))*(?:,|\s(?:is|are|est|sont|es|son))\s(?:\p{L}{1,7}\s)?$`);
/** "and many | other political prisoners", "was sentenced, like hundreds of | other political prisoners": what a clause with a name calls others besides. */
const besidesName = new LetterPattern(String.raw`^[^.;:!?]*\s(?:other|autres|otr[oa]s)\s(?:\p{L}{1,9}\s)?$`);

/** Whether somebody named at a place is called a political prisoner right there. */
function isCalledSo(reading: Reading, mention: Span): boolean {
  const { politicalPrisoners } = cuesOf(reading.statement.language);
  const { before } = around(reading, mention, calledReach);
  const { behind } = around(reading, mention, besidesReach);
  const called = politicalPrisoners.exec(before);
  const so = politicalPrisoners.exec(behind);
  if (called !== null && beforeName.test(before.slice(called.index + called[0].length))) return true;
  if (so === null) return false;
  const between = behind.slice(0, so.index);
  return behindName.test(between) || besidesName.test(between);
}

/** Whether those of the case are called political prisoners: by a title that names nobody, right beside the name of one of them, or by a pronoun, “They are political prisoners”. */
const arePoliticalPrisoners = once((reading: Reading): boolean => {
  const { statement: { text, title, language }, people } = reading;
  const concerned = people.filter(({ role }) => role === 'defender');
  if (!concerned.some(({ firstIn }) => firstIn === 'title') && cuesOf(language).politicalPrisoners.test(title ?? '')) return true;
  return concerned.some(({ mentions }) => mentions.some((mention) => isCalledSo(reading, mention))) || (concerned.length > 0 && cuesOf(language).calledPrisoners.test(text));
});

/** The people whom the statement is about, named at once. */
const namedAtOnce = once(({ people }: Reading): readonly Person[] => people.filter(({ role, firstIn }) => role === 'defender' && (firstIn === 'title' || firstIn === 'first-paragraph')));

const mentionsAtOnce = once((reading: Reading) => new SpanIndex(namedAtOnce(reading).flatMap(({ mentions }) => mentions), (mention) => mention));

/** Whether the statement is about people whom it names at once, and an ask names others, further down. */
function namesOnlyOthers(reading: Reading, { start, end }: Recommendation): boolean {
  return namedAtOnce(reading).length > 0 && !mentionsAtOnce(reading).overlapping({ start, end }).some((mention) => mention.start >= start && mention.end <= end);
}

/** "all political prisoners, including X and Y": where no one person is what the statement is about, for the others of the kind too; so is "protect defenders such as X", whoever X is. */
function isForKindToo(reading: Reading, { ask, scope, namesConcerned, content }: Recommendation): boolean {
  if (ask !== 'release' && scope === 'case' && namesConcerned) return cuesOf(reading.statement.language).kindByExample.test(wordsOf(reading, content));
  if (ask !== 'release' || scope !== 'case' || !namesConcerned || namedAtOnce(reading).length === 1) return false;
  return cuesOf(reading.statement.language).kindWithNamed.test(wordsOf(reading, content));
}

/** "release all those unjustly detained", in a statement on people of whom nobody is named: for whoever is held so, as for them. */
function isForAllHeld(reading: Reading, { ask, scope, namesConcerned, content }: Recommendation): boolean {
  return ask === 'release' && scope === 'case' && !namesConcerned && namedAtOnce(reading).length === 0 && cuesOf(reading.statement.language).allWronglyHeld.test(wordsOf(reading, content));
}

/** Whether people whom nobody names are to be put to death: to be freed as some of all political prisoners is not what is asked for them. */
const areCondemned = once(({ statement, event, people }: Reading): boolean => event === 'conviction' && !people.some(({ role }) => role === 'defender') && cuesOf(statement.language).condemned.test(statement.text));

/** "release the remaining prisoners", "those who remain in prison", where some have been freed: those who are still held, and not those whom the statement is about, unless it is on one of them. */
function isForTheRest(reading: Reading, { scope, namesConcerned, namesOthers, content }: Recommendation): boolean {
  // "let her and all others work freely": for those whom the statement is about too.
  if (scope !== 'case' || reading.event !== 'release' || namesConcerned || namesOthers) return false;
  const { recallsOthers, stillHeld } = cuesOf(reading.statement.language);
  const words = wordsOf(reading, content);
  return recallsOthers.test(words) || (stillHeld.test(words) && !isSomebodyStillHeld(reading));
}

/** How far round "governments" stands whose they are, in code units: "European governments", "les gouvernements européens". */
const adjectiveReach = 12;

/** Whether the word for a government is one of several abroad. */
function isAbroad({ statement: { text, language } }: Reading, span: Span): boolean {
  const from = Math.max(0, span.start - adjectiveReach);
  const found = cuesOf(language).governmentsAbroad.exec(text.slice(from, span.end + adjectiveReach));
  return found !== null && from + found.index <= span.start && from + found.index + found[0].length >= span.end;
}

/** "calls on the international community to press Togo", "They must use their influence to obtain her release": it asks nothing of those in power there, for the case or the country. */
function isToOnlookers(reading: Reading, { addressee, addresseeSpan: span, content }: Recommendation): boolean {
  const { statement, level } = reading;
  if (level === 'multilateral') return false;
  const { onlookers, throughOthers } = cuesOf(statement.language);
  const isAskedAbroad = (addressee === 'other' && span !== undefined && onlookers.test(statement.text.slice(span.start, span.end))) || (addressee === 'government' && span !== undefined && isAbroad(reading, span));
  // "calls on the authorities to use their influence": on those who govern the country; whoever "they" are may be others.
  const isAskedThere = addressee === 'authorities' && span !== undefined && !onlyPronoun.test(wordsOf(reading, span));
  return isAskedAbroad || (!isAskedThere && throughOthers.test(wordsOf(reading, content)));
}

/** What is asked for all who are held ("due process for everyone detained"), and so for those of the case. */
const owedToHeld = new Set<Ask>(['fair-trial', 'access', 'protect', 'respect-rights']);

/** So few words have no room for a kind of people, and stand for one by a pronoun: "their immediate and unconditional release". */
const fewWords = 5;

/** The words of an ask that tell a kind of people; where it has a pronoun for them, those of its sentence and of the one before too: "recalls those jailed for their views and requests their release". */
function wordsOfKind(reading: Reading, ask: Recommendation): string {
  const words = wordsOf(reading, ask.content);
  if (ask.ask !== 'release' || words.split(' ').length > fewWords || cuesOf(reading.statement.language).kindHeld.test(words)) return words;
  const found = locate(reading, ask.content);
  if (!found) return words;
  const own = found.analysis.sentenceAt(found.tokens.from).from;
  const { start } = tokenAt(found.paragraph.plain, own === 0 ? 0 : found.analysis.sentenceAt(own - 1).from);
  return onOneLine(found.paragraph.plain.text.slice(start, tokenAt(found.paragraph.plain, found.tokens.to - 1).end));
}

/** Whether an ask is for the people of the case: by name or pointer, as some of all who are held, or only if they are of a kind that is to be freed. */
export function caseIn(reading: Reading, ask: Recommendation): 'named' | 'included' | 'implied' | undefined {
  if (isToOnlookers(reading, ask)) return undefined;
  if (ask.scope === 'case') return isForTheRest(reading, ask) ? undefined : 'named';
  // "all political prisoners, including X": in a statement on a country, X is whom it is about.
  if (ask.namesConcerned) return namesOnlyOthers(reading, ask) ? undefined : 'named';
  if (!(ask.ask === 'release' || owedToHeld.has(ask.ask)) || !areHeld(reading) || isToAllStates(reading, ask)) return undefined;
  const cues = cuesOf(reading.statement.language);
  const words = wordsOfKind(reading, ask);
  if (cues.recallsOthers.test(words)) return undefined;
  // "all political prisoners and all those arbitrarily detained": those of the case are among the one or the other.
  // "the more than 1200 people jailed for their views": so many that those who are named are only implied. So they are by a pronoun, as some of a kind, whatever tells it.
  if (cues.allHeld.test(words)) return cues.manyHeld.test(words) || words !== wordsOf(reading, ask.content) ? 'implied' : 'included';
  if (ask.ask !== 'release') return undefined;
  // By a pronoun the others are those of the kind.
  if (ask.namesOthers && words === wordsOf(reading, ask.content)) return undefined;
  // "on the sentencing of political prisoners": those of the case are of the kind that is to be freed.
  if ((cues.politicalPrisoners.test(words) && arePoliticalPrisoners(reading)) || asksForKindOfTitle(reading, words)) return 'included';
  return cues.kindHeld.test(words) && !areCondemned(reading) ? 'implied' : undefined;
}

/** Who may be all States: "the authorities of all States". */
const ofStates = new Set<Recommendation['addressee']>(['state', 'government', 'authorities', 'other']);

/** Whether a title names no country, as that of a dialogue with a rapporteur. */
const isTitledWithoutCountry = once(({ statement: { titleSpan, frontMatter: { values } }, places }: Reading): boolean => titleSpan !== undefined && values.country === undefined && !places.some((place) => covers(titleSpan, place)));

/** "calls on all States to protect defenders": in a statement on one country it asks nothing about this one, unless it is made where States meet; in one on none it asks nothing about any. */
function isToAllStates(reading: Reading, ask: Recommendation): boolean {
  const { statement: { language }, country, level, hasCase } = reading;
  const { addressee, addresseeSpan: span, trigger, start } = ask;
  // "calls for the universal abolition of the death penalty".
  if (ask.ask === 'law' && addressee === undefined && cuesOf(language).worldwide.test(wordsOf(reading, ask))) return true;
  // Somebody's case is one in a country, though the text may not name it.
  if (span === undefined && ((isOnTheme(reading) && (country === undefined || !isBesidePlace(reading, ask))) || isBesideCountries(reading, ask))) return isOfNoCountry(reading, ask);
  // "Businesses must also act": where no country is spoken of, of those in power in none.
  if (country === undefined && !hasCase && addressee === 'company') return true;
  if (span === undefined || !ofStates.has(addressee)) return false;
  // "We expect State authorities to protect them", on a theme day: of those in no country.
  if (isOnTheme(reading) && addressee !== 'other' && !isBesidePlace(reading, ask)) return true;
  const { statesAtLarge, everyState, likeOthers } = cuesOf(language);
  // "Egypt: X. China: Y. We urge all States to refrain from reprisals": on several countries, and on none of them; "We call on States" may mean these.
  if (country !== undefined && level === 'multilateral') return (countriesOf(reading).size > 1 || isTitledWithoutCountry(reading)) && everyState.test(wordsOf(reading, { start: Math.min(start, trigger.start), end: span.end }));
  const words = wordsOf(reading, span);
  // "It is for States to protect them. Nous les appelons à": in a statement on no country, those whom the pronoun stands for.
  if (country === undefined && onlyPronoun.test(words)) return statesAtLarge.test(textBefore(reading, span));
  // "expects Togo, like all countries, to": Togo is asked.
  return statesAtLarge.test(words.replace(likeOthers, ''));
}

/** Whether a statement is on no country and no case, as on a theme day, whatever countries it gives as examples: what a Delegation says, and what is said of a law, is said of the country that it does not name. */
function isOnTheme(reading: Reading): boolean {
  const { country, hasCase, level, event, isOnDay } = reading;
  return (country === undefined || (isOnDay && isTitledWithoutCountry(reading))) && !hasCase && level !== 'local' && !isOfNoPerson(event);
}

/** One short word: "them", "les", "Elles". */
const onlyPronoun = new LetterPattern(String.raw`^\p{L}{2,5}$`);

/** What stands in a paragraph before some words of it. */
function textBefore(reading: Reading, { start }: Span): string {
  const paragraph = paragraphAt(reading, start)?.paragraph;
  return paragraph === undefined ? '' : reading.statement.text.slice(paragraph.start, start);
}

/** Whether a country is named in the paragraph of an ask. */
function isBesidePlace(reading: Reading, { start }: Pick<Recommendation, 'start'>): boolean {
  const paragraph = paragraphAt(reading, start)?.paragraph;
  return paragraph === undefined || reading.places.some((place) => place.start >= paragraph.start && place.end <= paragraph.end);
}

/** Whether an ask about nobody in particular stands in a paragraph that names no country, where States meet and several are spoken of, as in a list of cases. */
function isBesideCountries(reading: Reading, { scope, namesConcerned, start }: Recommendation): boolean {
  return reading.level === 'multilateral' && scope !== 'case' && !namesConcerned && countriesOf(reading).size >= 2 && !isBesidePlace(reading, { start });
}

/** "Journalists must be able to work without fear", "it is for States to protect them", "(States must adopt plans) which should cover prevention", in a statement on no country, as on a theme day: true of all, and asked of nobody. */
function isOfNoCountry(reading: Reading, ask: Recommendation): boolean {
  // "There can be no impunity", "(every murder must be investigated and) those responsible brought to justice": nobody is called on.
  if (ask.content.start < ask.trigger.start || (ask.strength > explicitStrength && !cuesOf(reading.statement.language).ofCall.test(wordsOf(reading, ask.trigger)))) return true;
  const found = locate(reading, ask);
  if (!found) return false;
  const { paragraph, analysis, tokens } = found;
  const opening = tokenAt(paragraph.plain, analysis.sentenceAt(tokens.from).from);
  const { start } = paragraph.spanOf({ start: opening.start, end: opening.end });
  return cuesOf(reading.statement.language).statesAtLarge.test(wordsOf(reading, { start, end: ask.end }));
}

/** Whether an ask is about the country, or for others too. */
export function isForOthers(reading: Reading, ask: Recommendation): boolean {
  if (isToAllStates(reading, ask) || isToOnlookers(reading, ask)) return false;
  return ask.scope === 'situation' || ask.namesOthers || isForTheRest(reading, ask) || isForKindToo(reading, ask) || isForAllHeld(reading, ask);
}
