import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { isAcronym, nameClassesOf } from './name-classes.js';

/* Offices outside the State: of unions, organisations, centres. */

/* How many tokens from an office the words stand that tell of what body it is. */
const civilReach = 8;
const ownerReach = 12;
/** How far before its sentence the body is named whose officer somebody is. */
const toldReach = 40;

/** Whether a noun of the language stands before its adjectives: "Cooperativa Campesina". */
export function standsBeforeAdjectives({ grammar }: Analysis): boolean {
  return grammar.traits.has('nouns-first');
}

/** "presidenta del Cenidh": whoever presides over a body with a name of its own that nothing else tells. */
function isOfUnknownBody(analysis: Analysis, at: number, link: number): boolean {
  if (!analysis.is(at, 'chairs') || !analysis.is(link, 'of-words')) return false;
  const name = analysis.is(link + 1, 'articles') ? link + 2 : link + 1;
  const { body, country, office, place, thing } = nameClassesOf(analysis);
  // "presidenta de la Subcomisión de Derechos Humanos del Parlamento Europeo": whose body it is, tells.
  for (let at = name + 1; at <= name + civilReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'civil-bodies'); at++) if (analysis.is(at, 'public-bodies')) return false;
  return analysis.isCapital(name) && !analysis.isCapital(name + 1) && ![body, country, office, place, thing].some((marks) => marks[name] === 1) && !analysis.is(name, 'state-bodies') && !analysis.is(name, 'public-bodies');
}

/** "l'Organisation internationale de la Francophonie", or "l'Organisation" and no more, in capitals: whether the body that begins at token `from` is one that States have made, or the one that speaks. */
function isOfStates(analysis: Analysis, from: number): boolean {
  if (analysis.isCapital(from) && analysis.norm(from + 1) === ',') return true;
  for (let at = from + 1; at <= from + civilReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'international-bodies')) return true;
  return false;
}

/** "The European Union's High Representative": whether the word at token `at` belongs to the name of the EU, and to no union of workers. */
function isOfEu(analysis: Analysis, at: number): boolean {
  return within(analysis.matches.actor, at - 1, at + 1).some(({ entry, to }) => entry.kind === 'eu' && to === at + 1);
}

/** "the teachers’ union President", "the KLF secretary": whether the word before an office in tokens `first`–`at`, where it stands in front of it, is for a body outside the State, or letters that are short for one that no State has. */
function isOfBodyBefore(analysis: Analysis, first: number, at: number): boolean {
  if (standsBeforeAdjectives(analysis)) return false;
  const before = first - 1;
  // "Neighbourhood Commissioner": what an office is for.
  if (analysis.is(before, 'portfolios') && analysis.isCapital(before)) return false;
  if (analysis.is(before, 'civil-bodies') || analysis.is(before, 'body-nouns')) return !isOfEu(analysis, before) && !analysis.is(before - 1, 'state-bodies');
  if (!isAcronym(analysis, before) || !analysis.is(at, 'civil-officers')) return false;
  const isKnown = analysis.is(before, 'international-bodies') || analysis.is(before, 'public-bodies') || nameClassesOf(analysis).country[before] === 1;
  return !isKnown && within(analysis.matches.actor, before, before + 1).length === 0;
}

/** Whether the office at token `at` is one outside the State: "president of the garment workers' union", "head of the Centre". */
export function isCivil(analysis: Analysis, at: number): boolean {
  const { body, office } = nameClassesOf(analysis);
  let first = at;
  while (office[first - 1]) first--;
  // "the organisation's Vice President"
  if (analysis.is(first - 1, 'possessives') && (analysis.is(first - 2, 'civil-bodies') || analysis.is(first - 2, 'body-nouns')) && !isOfEu(analysis, first - 2)) return true;
  if (isOfBodyBefore(analysis, first, at)) return true;
  let link = at + 1;
  // "president and treasurer of the union"
  while (office[link] || analysis.is(link, 'and-words') || analysis.is(link - 1, 'and-words')) link++;
  // "President of the" is an office in one.
  if (!analysis.is(link, 'of-words') && !analysis.is(link, 'asking-prepositions') && !analysis.any(Math.max(first, link - 2), link, 'of-words')) return false;
  // "Minister for Women and Youth".
  if (analysis.is(at, 'ministers') && analysis.is(link, 'asking-prepositions')) return false;
  if (isOfUnknownBody(analysis, at, link)) return true;
  const hasAdjectivesBehind = standsBeforeAdjectives(analysis);
  for (let token = link; token <= link + civilReach && analysis.norm(token) !== ','; token++) {
    // "Cooperativa Campesina X": where adjectives stand behind their noun, the first word tells.
    if (hasAdjectivesBehind && analysis.is(token, 'civil-bodies')) return !isOfStates(analysis, token) && !analysis.is(token + 1, 'state-bodies');
    // "Spokesperson for Neighbourhood and Enlargement".
    if (analysis.is(token, 'portfolios') && analysis.isCapital(token)) continue;
    // "Rural Press Union", "Human Rights League": the last word tells.
    if (body[token] && body[token + 1]) continue;
    // "the governor of the region".
    if (analysis.is(token, 'state-bodies') || (analysis.is(token, 'territories') && !analysis.isCapital(token))) return false;
    if (analysis.is(token, 'body-nouns') || analysis.is(token, 'civil-bodies')) return true;
    if (body[token]) return false;
  }
  return false;
}

/** Whether the last body that is named in tokens `from`–`to` is one outside the State; undefined where none is named. */
function endsWithCivilBody(analysis: Analysis, from: number, to: number): boolean | undefined {
  for (let before = to - 1; before >= from; before--) {
    if (analysis.is(before, 'state-bodies') || isOfEu(analysis, before)) return false;
    if (analysis.is(before, 'civil-bodies') || analysis.is(before, 'body-nouns')) return true;
  }
  return undefined;
}

/** "members of the coalition, among them its president, X": the office is in a body outside the State that was named before; with "its" in the sentences before too. */
export function isOfCivilOwner(analysis: Analysis, at: number): boolean {
  const { office } = nameClassesOf(analysis);
  let first = at;
  while (office[first - 1] || (first === at && analysis.isCapital(first - 1))) first--;
  const isThing = analysis.is(first - 1, 'thing-owners');
  if (!isThing && !analysis.is(at - 1, 'kin-owners')) return false;
  const { from } = analysis.sentenceAt(at);
  const owner = isThing ? first : at;
  const inSentence = endsWithCivilBody(analysis, Math.max(from, owner - ownerReach), owner - 1);
  return inSentence ?? (isThing && endsWithCivilBody(analysis, Math.max(0, from - toldReach), from) === true);
}
