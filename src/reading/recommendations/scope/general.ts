import { LetterPattern } from '../../../letters.js';
import type { Analysis } from '../../analysis.js';
import { holding, startingAt, within } from '../../matches.js';
import { isAct } from '../acts.js';
import { followsThoseInPower } from './owners.js';

/** How far behind "all" the people stand whom it widens an ask to. */
const quantifierReach = 7;
/** How far before the last word of a term its first stands: "human rights and environmental defenders". */
const termReach = 5;
/** Adjectives between a determiner and its noun. */
const adjectiveReach = 3;

function isGeneralWord(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'general-words') && !analysis.is(at + 1, 'general-followers') && !analysis.is(at - 1, 'sparing-verbs');
}

/** Whether a demonym at `at` is a noun ("every Nicaraguan", "every Nicaraguan jailed for", "every Nicaraguan who"), and no adjective ("Nicaraguan courts"). */
function isNoun(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'plural') || analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'noun-phrase-enders') || analysis.is(at + 1, 'relatives') || analysis.is(at + 1, 'done-after-name');
}

/** Whether a noun for people (activists, a teacher) ends at token `at`, or where nouns stand first begins there: "lanceurs d'alerte"; not "la défenseure des droits | humains". */
function isRole(analysis: Analysis, at: number): boolean {
  const isFirst = analysis.grammar.traits.has('nouns-first');
  // "this defender of human rights": the noun before "of" is the head.
  const endsRole = (from: number): boolean => from === at || (isFirst ? analysis.ends(from, 'plural') : !analysis.any(from, at, 'of-words'));
  return within(analysis.matches.term, Math.max(0, at - termReach), at + 1).some(({ entry, from, to }) => ((isFirst && from === at) || (to === at + 1 && endsRole(from))) && (entry.kind === 'role' || entry.kind === 'hrd' || entry.kind === 'hrd-short'));
}

/** "all political prisoners", "all those who", "every Nicaraguan": a quantifier with people behind it; not "all these detainees", "all charges". */
export function isQuantifierOfPeople(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'general-quantifiers') || analysis.is(at + 1, 'demonstratives') || areInPower(analysis, at)) return false;
  // "todos los que discrepan"; not "todos los que lo mataron".
  if (analysis.is(at + 1, 'generic-articles') && analysis.is(at + 2, 'relatives')) return tellsWhoever(analysis, at + 3);
  // "libertad para todos ellos": of those spoken of.
  if (analysis.is(at + 1, 'asked-pronouns')) return false;
  // "All of them must be tried fairly": those spoken of.
  if (analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'plural-pronouns')) return false;
  // "all those responsible": of what was spoken of.
  if (analysis.is(at + 1, 'back-pointers')) return analysis.phraseLength(at + 1, 'back-references') === 0;
  let end = at + 1;
  // "rechercher de toute urgence les responsables": behind its noun another article begins another one.
  while (end <= at + quantifierReach && !analysis.is(end, 'noun-phrase-enders') && analysis.tokens[end]?.kind === 'word' && !(end > at + 1 && (analysis.is(end, 'articles') || analysis.is(end, 'short-honorifics')))) end++;
  for (let noun = at + 1; noun < end; noun++) if (isPeople(analysis, noun) || isRole(analysis, noun)) return true;
  return within(analysis.countries, at + 1, end).some(({ kind, to }) => kind !== 'name' && isNoun(analysis, to - 1));
}

/** Whether a clause tells of people whoever they are, and not of what some did: its verb, at token `at` or behind a pronoun, is no past. */
function tellsWhoever(analysis: Analysis, at: number): boolean {
  // "a quienes los amenazan": those who threaten them.
  if (analysis.syntax.isObjectPronoun(analysis, at, (token) => isAct(analysis, token, 'verb')) || analysis.syntax.isObjectPronoun(analysis, at + 1, (token) => isAct(analysis, token, 'verb'))) return false;
  return !analysis.syntax.isPast(analysis, at) && !analysis.syntax.isPast(analysis, at + 1);
}

/** "quienes discrepan": one word for "those who"; not "X, quien", "quienes lo mataron". */
export function isWhoever(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'back-pointers') || !analysis.is(at, 'relatives')) return false;
  const opens = at === analysis.sentenceAt(at).from || analysis.is(at - 1, 'infinitive-markers') || analysis.is(at - 1, 'noun-phrase-enders') || analysis.is(at - 1, 'complementizers') || analysis.is(at - 1, 'and-words');
  return opens && tellsWhoever(analysis, at + 1);
}

/** Words that tell of "those who" that something was done to them, or what they did, may do or go on to be; and not what they do. */
const noDoings = ['be-forms', 'copulas', 'perfect-helpers', 'have-helpers', 'future-helpers', 'going-on', 'besides-words', 'irregular-pasts'] as const;

/** How far behind the verb stands what somebody rules. */
const ruledReach = 4;

/** "those who govern the country", "all who hold power in Togo": those who are asked, and nobody for whom something is asked; not "those who lead protests". */
export function areInPower(analysis: Analysis, at: number): boolean {
  let verb = at + 1;
  while (verb <= at + 2 && (analysis.is(verb, 'back-pointers') || analysis.is(verb, 'relatives'))) verb++;
  if (verb === at + 1 || !analysis.is(verb, 'governing-verbs')) return false;
  return analysis.any(verb + 1, verb + ruledReach, 'ruled-nouns') || within(analysis.countries, verb + 1, verb + ruledReach).some(({ kind }) => kind === 'name');
}

/** "those who exercise their rights", "those who are speaking their mind": people by what they do, whoever they are, and not by what was done to them or what they did. */
export function areThoseWhoDo(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'back-pointers') || !analysis.is(at + 1, 'relatives') || analysis.is(at, 'relatives') || analysis.grammar.classes['irregular-pasts'].isEmpty) return false;
  let verb = at + 2;
  if (areInPower(analysis, at)) return false;
  if (analysis.is(verb, 'be-forms')) return analysis.ends(verb + 1, 'gerund');
  while (analysis.ends(verb, 'adverb')) verb++;
  return analysis.tokens[verb]?.kind === 'word' && !analysis.isAny(verb, noDoings) && !analysis.syntax.isPast(analysis, verb);
}

/** "those women who are still held": whoever the clause fits, and not those spoken of. */
export function isOpenGroup(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'back-pointers') && analysis.is(at + 1, 'relatives');
}

/** "the Turkmen authorities": a word that could name a people tells whose those in power are. */
function isOfThoseInPower(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) && [...startingAt(analysis.matches.actor, at + 1), ...holding(analysis.matches.actor, at)].some(({ entry, from, to }) => entry.kind === 'authority' && (from === at + 1 || at + 1 < to));
}

/** "let Cubans speak their mind", "laisser les Congolais manifester": a people by its name, in the plural; not "the Cuban courts", "les autorités congolaises". */
export function arePeopleOfCountry(analysis: Analysis, at: number): boolean {
  if (analysis.countries.length === 0 || !analysis.ends(at, 'plural') || !(analysis.is(at - 1, 'articles') || analysis.isCapital(at))) return false;
  return within(analysis.countries, at, at + 1).some(({ kind }) => kind === 'people' || kind === 'adjective') && analysis.tokens[at + 1]?.kind === 'word' && !analysis.isCapital(at + 1) && !isOfThoseInPower(analysis, at);
}

/** "un photographe | de presse", "fotógrafo de prensa": behind a noun in the singular the word tells somebody's trade. */
function tellsTrade(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'trade-words') && analysis.is(at - 1, 'of-words') && !analysis.is(at - 1, 'articles') && !analysis.ends(at - 2, 'plural');
}

/** Whether the word at token `at` stands for people at large: "journalists", "everyone". */
export function isPeople(analysis: Analysis, at: number): boolean {
  if (tellsTrade(analysis, at)) return false;
  return analysis.is(at, 'general-nouns') || isGeneralWord(analysis, at);
}

/** "the country", "Togo": whether a country, or a word for one, stands at token `at`. */
function isCountry(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'country-owners') || within(analysis.countries, at, at + 1).length > 0;
}

/** "two", "twelve", "twenty-three": whether a number that counts people stands at token `at`, as a word. */
export function isNumberInWords(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'small-numbers') || (!analysis.is(at, 'vague-numbers') && !analysis.is(at, 'some-numbers') && analysis.grammar.numbers.has(analysis.norm(at).split('-', 1)[0] ?? ''));
}

/** Whether a number below a hundred stands at token `at`, in words or digits. */
function isNumber(analysis: Analysis, at: number): boolean {
  return isNumberInWords(analysis, at) || /^\d{1,2}$/u.test(analysis.norm(at));
}

/** Whether a determiner that picks out those spoken of stands before the noun at token `at`, with adjectives between: "the two", "these", "his", "Mr X's". */
function isPickedOut(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  for (let before = at - 1; before >= at - 1 - adjectiveReach; before--) {
    // "their citizens", "its citizens": the State's.
    if ((analysis.is(before, 'plural-pronouns') || analysis.is(before, 'case-pronouns')) && analysis.is(at, 'state-nouns')) return false;
    // "the Government and its opponents": of those in power.
    if (followsThoseInPower(analysis, before)) return false;
    if (analysis.is(before, 'demonstratives') || isPerson(before)) return true;
    // "the country's defenders", "Togo's prisoners": all that it has.
    if (analysis.is(before, 'possessives') && isCountry(analysis, before - 1)) return false;
    // "the political prisoners", "the remaining political prisoners": a kind of them.
    if (analysis.is(before, 'articles') && analysis.phraseLength(analysis.is(before + 1, 'besides-words') ? before + 2 : before + 1, 'prisoner-kinds') > 0) return false;
    // "our colleagues must be let go".
    if (analysis.is(before, 'own-words')) return analysis.is(at, 'companions');
    // "the conditions which journalists need", "the mechanism for defenders": the determiner of something else.
    if (analysis.is(before, 'relatives') || analysis.is(before, 'side-prepositions') || analysis.is(before, 'asking-prepositions')) return false;
    if (analysis.is(before, 'case-wideners')) return false;
    // "los defensores" are all of them, "los acusados" those of the case.
    if (analysis.is(before, 'generic-articles')) return analysis.is(at, 'case-nouns') && !analysis.is(before - 1, 'case-wideners');
    // "both men and women": all of them.
    if (analysis.is(before, 'case-pronouns') && analysis.is(before, 'small-numbers') && analysis.is(at + 1, 'and-words') && analysis.ends(at + 2, 'plural')) return false;
    if (analysis.is(before, 'case-determiners') || isNumber(analysis, before)) return !analysis.is(before - 1, 'case-wideners') || analysis.is(before - 1, 'unnamed-others');
    // "the fifty detainees": larger numbers behind their article.
    if (analysis.grammar.numbers.has(analysis.norm(before)) && (analysis.is(before - 1, 'case-determiners') || analysis.is(before - 1, 'generic-articles'))) return true;
    if (analysis.is(before, 'noun-phrase-enders') || analysis.is(before, 'infinitive-markers') || analysis.tokens[before]?.kind !== 'word') return false;
    // "The authorities must protect journalists": the determiner of whoever acts.
    if (isAct(analysis, before, 'verb', 'finite')) return false;
  }
  return false;
}

/** "the two former Members of Parliament", "the three councillors": a number behind a determiner before a noun for whoever does something. */
function isCounted(analysis: Analysis, at: number): boolean {
  if (!(analysis.ends(at, 'plural') && analysis.ends(at, 'doer')) && !analysis.is(at, 'counted-people')) return false;
  if (analysis.is(at, 'no-doers')) return false;
  for (let before = at - 1; before >= at - 1 - adjectiveReach && analysis.tokens[before]?.kind !== 'punctuation'; before--) {
    if (isNumber(analysis, before)) return analysis.is(before - 1, 'case-determiners') || analysis.is(before - 1, 'generic-articles') || analysis.is(before, 'case-pronouns');
  }
  return false;
}

/** How far behind "of" the crime stands. */
const crimeReach = 4;

/** "the authors of this terrible crime", "the intellectual authors", « les auteurs intellectuels »: whoever did it, and nobody's role. */
function areCulprits(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'crime-authors')) return false;
  return analysis.is(analysis.grammar.traits.has('nouns-first') ? at + 1 : at - 1, 'author-kinds') || (analysis.is(at + 1, 'of-words') && analysis.any(at + 2, at + 2 + crimeReach, 'crime-nouns'));
}

const initials = new LetterPattern(String.raw`^\p{Lu}{2,}$`);

/** "the UN experts", "the ODIHR election experts": those who look at the country, by the initials of whoever sent them. */
function areSentByBody(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'outsiders') && analysis.ends(at, 'plural') && (initials.test(analysis.text(at - 1)) || (initials.test(analysis.text(at - 2)) && !analysis.is(at - 1, 'noun-phrase-enders')));
}

/** "the members of his family", "of her organisation": the pronoun behind it tells whose they are, and so who is meant; not "of their parliament". */
function isOwnedBehind(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'companions') && analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'kin-owners') && (analysis.is(at + 3, 'case-nouns') || analysis.is(at + 3, 'organisation-nouns') || analysis.is(at + 3, 'named-bodies'));
}

/** "these prisoners", "ces trois personnes", "les trois détenus": whether a pointer, or a determiner with a number, stands right before a noun for people. */
function arePointedAt(analysis: Analysis, at: number): boolean {
  const isPointer = (before: number): boolean => analysis.is(before, 'pointing-words') && !analysis.is(before, 'case-pronouns') && !analysis.is(before, 'back-pointers');
  // "these peaceful defenders of children's rights".
  const isPointedPast = isPointer(at - 2) && analysis.tokens[at - 1]?.kind === 'word' && !analysis.is(at - 1, 'noun-phrase-enders') && !analysis.is(at - 1, 'case-breaks');
  return isPointer(at - 1) || isPointedPast || (isNumber(analysis, at - 1) && (isPointer(at - 2) || analysis.is(at - 2, 'case-determiners') || analysis.is(at - 2, 'generic-articles')));
}

/**
 * Whether a noun for people at token `at` means those of the case ("the two organisers", "these prisoners"), people at large
 * ("journalists", "the people of the country"), or neither: a singular, or the noun of somebody named behind it.
 * @param isPerson whether a token belongs to the name of a person concerned
 */
export function peopleAt(analysis: Analysis, at: number, isPerson: (token: number) => boolean): 'case' | 'group' | undefined {
  // "these organisations", "the newspaper": no people of a case, unless they are somebody's own.
  if (analysis.is(at, 'organisation-nouns')) return analysis.is(at - 1, 'case-pronouns') ? 'case' : 'group';
  // "the People's Republic", "the Supreme People's Court": a name.
  if (analysis.isCapital(at) && analysis.is(at + 1, 'possessives') && analysis.isCapital(at + 2)) return undefined;
  // "les coupables": with an article that could mean all of them, a noun of the case stands for those of the case.
  const isOfCase = analysis.is(at - 1, 'generic-articles') && analysis.is(at, 'case-nouns');
  if (areCulprits(analysis, at) || isOwnedBehind(analysis, at) || areSentByBody(analysis, at)) return undefined;
  // "los autores intelectuales": no people beside them.
  const isRoleOfMany = analysis.ends(at, 'plural') && !analysis.isCapital(at) && !isOfCase && !analysis.is(at - 1, 'culprits') && isRole(analysis, at);
  const isOfNumber = isCounted(analysis, at);
  if (!isPeople(analysis, at) && !isRoleOfMany && !isOfNumber) return undefined;
  if (isPerson(at + 1) || (analysis.is(at + 1, 'short-honorifics') && isPerson(at + 2))) return undefined;
  if (isOpenGroup(analysis, at)) return 'group';
  // "the prisoners who remain in jail", "the teachers and students who are still held": others than those spoken of.
  const relative = analysis.is(at + 1, 'and-words') && analysis.ends(at + 2, 'plural') ? at + 3 : at + 1;
  if (analysis.is(relative, 'relatives') && (analysis.is(relative + 1, 'besides-words') || analysis.is(relative + 2, 'besides-words'))) return 'group';
  // "The others must be freed too": those arrested with them.
  if (analysis.is(at, 'back-pointers') && analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'generic-articles') && !analysis.is(at + 1, 'relatives')) return 'case';
  // "the detained persons", "the accused persons' right": what was done to them tells which.
  const areStruck = analysis.is(at, 'taken-heads') && analysis.is(at - 1, 'struck-people') && analysis.is(at - 2, 'articles') && !analysis.is(at - 3, 'general-quantifiers');
  // "these 15 individuals": a number in digits counts them as one in words does.
  const isLarge = analysis.is(at, 'general-words') && !areStruck && !analysis.is(at - 1, 'demonstratives') && !isNumberInWords(analysis, at - 1) && !isNumberInWords(analysis, at - 2) && !(/^\d{1,2}$/u.test(analysis.norm(at - 1)) && analysis.is(at - 2, 'demonstratives'));
  // "remettre ces syndicalistes en liberté", "transfer these prisoners under escort": what limits a group tells nothing of those who are pointed at.
  const isUnlimited = isOfNumber || !analysis.is(at + 1, 'group-limits') || arePointedAt(analysis, at);
  if (isPickedOut(analysis, at, isPerson) && !isLarge && isUnlimited) return 'case';
  return 'group';
}
