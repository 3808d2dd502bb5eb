import type { Analysis } from '../analysis.js';
import { endingAt, startingAt, within } from '../matches.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { candidatesOf } from './candidates.js';
import { isDoerBeside } from './doers.js';
import { isAcronym, nameClassesOf } from './name-classes.js';
import { voices } from './voices.js';

/* Those whom a text names without telling anything of them: who comments on it, who speaks for a body or a country, after whom a prize is called. */

/** Words of an office in small letters between whose it is and the name: "Amnesty's deputy director". */
const officeReach = 5;

/** Words between a name and its comma and what its bearer is, and of all that stands before the next comma. */
const nounReach = 4;
const appositionReach = 14;

/** Words of "that bears the name of". */
const namesakeReach = 7;

/** "X, an analyst at the Institute, said", « X, politologue, estime »: what makes somebody speak of others stands behind the name and its comma, and the voice behind the next. */
function commentsInApposition(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  const end = Math.min(analysis.sentenceAt(to).to, to + appositionReach);
  let noun = to + 1;
  while (noun < to + nounReach && !analysis.is(noun, 'commenting-nouns') && analysis.tokens[noun]?.kind === 'word' && !analysis.is(noun, 'and-words') && !analysis.is(noun, 'relatives')) noun++;
  if (!analysis.is(noun, 'commenting-nouns')) return false;
  for (let comma = noun + 1; comma < end; comma++) if (analysis.norm(comma) === ',') return voices(analysis, comma + 1);
  return false;
}

/** Words of a second name. */
const partnerReach = 6;

/** "X | and Y, co-presidents": the token behind the name of somebody who is named with another; `to` where nobody is. */
export function behindPartner(analysis: Analysis, to: number): number {
  if (!analysis.is(to, 'and-words')) return to;
  let end = to + 1;
  while (end < to + partnerReach && (analysis.isCapital(end) || analysis.norm(end) === '.' || analysis.norm(end) === '-')) end++;
  return end > to + 1 ? end : to;
}

/** Words between a name's comma and the office of its bearer. */
const heldReach = 4;

/** "X, Executive Director of the forum, criticised the use of": whether an officer of a body says what they think of it behind the name and the office, and nothing is told there of what was done to them. */
export function remarksInOffice(analysis: Analysis, to: number): boolean {
  const comma = behindPartner(analysis, to);
  if (analysis.norm(comma) !== ',') return false;
  const end = analysis.sentenceAt(to).to;
  let held = comma + 1;
  const { office } = nameClassesOf(analysis);
  while (held < comma + heldReach && !analysis.is(held, 'thanked-offices') && office[held] !== 1 && analysis.tokens[held]?.kind === 'word') held++;
  // "X and Y, co-presidents, fear for".
  if (!(analysis.is(held, 'thanked-offices') || office[held] === 1) || !(analysis.norm(held + 1) === ',' || analysis.is(held + 1, 'of-words') || analysis.is(held + 1, 'asking-prepositions') || analysis.is(held + 1, 'place-prepositions'))) return false;
  for (let at = held + 1; at < Math.min(end, comma + appositionReach); at++) {
    if (analysis.norm(at) !== ',') continue;
    const verb = skipAdverbs(analysis, analysis.is(at + 1, 'have-helpers') ? at + 2 : at + 1, end);
    return analysis.is(verb, 'reacting-verbs') && !tellsOfSubject(analysis, verb, end);
  }
  return false;
}

/** "criticised the law and was arrested", "criticised the law. He has been held": whether what was done to the subject of a clause is told behind its verb, or at the head of the next sentence. */
export function tellsOfSubject(analysis: Analysis, verb: number, end: number): boolean {
  for (let at = verb + 1; at < end; at++) if (analysis.is(at, 'and-words') && (analysis.is(at + 1, 'be-forms') || analysis.is(at + 1, 'have-helpers') || analysis.is(at + 1, 'copulas'))) return true;
  return analysis.is(end, 'single-pronouns') && analysis.any(end + 1, end + heldReach + 1, 'done-after-name');
}

/** "Analyst X said", "the lawmaker X agreed", « l'analyste X estime », "según el analista X": whoever is called by what makes them speak of others, and speaks. */
function comments(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, people } = nameClassesOf(analysis);
  let noun = from - 1;
  while (honorific[noun] === 1 && !analysis.is(noun, 'commenting-nouns')) noun--;
  // « l'analyste politique X ».
  if (analysis.grammar.traits.has('nouns-first') && !analysis.is(noun, 'commenting-nouns') && (analysis.ends(noun, 'adjective') || people[noun] === 1)) noun--;
  return (analysis.is(noun, 'commenting-nouns') && voices(analysis, to)) || commentsInApposition(analysis, to);
}

/** "X of Amnesty International said", « X, d'Amnesty International, a demandé »: whose organisation's somebody is stands between the name and the voice. */
function isOfSpeakingBody(analysis: Analysis, to: number): boolean {
  const link = analysis.norm(to) === ',' ? to + 1 : to;
  if (!analysis.is(link, 'of-words') && !analysis.is(link, 'origin-prepositions')) return false;
  const first = analysis.is(link + 1, 'articles') ? link + 2 : link + 1;
  return startingAt(analysis.matches.actor, first).some(({ entry, to: end }) => entry.settings.issues === true && voices(analysis, analysis.norm(end) === ',' ? end + 1 : end));
}

/** "union president X said", "the group's director X told reporters": whose officer somebody is, whatever the body is called, stands before the name, and the voice behind it. */
function isSpeakingOfficer(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(from - 1, 'thanked-offices') || analysis.isCapital(from - 1) || !voices(analysis, to)) return false;
  return analysis.is(from - 2, 'possessives') || analysis.is(from - 2, 'civil-bodies') || analysis.is(from - 2, 'body-nouns');
}

/** "Human Rights Watch's X called for", "CPJ's deputy director X said": whose organisation's somebody is stands before the name, and the voice behind it. */
function speaksForBody(analysis: Analysis, from: number, to: number): boolean {
  if (isOfSpeakingBody(analysis, to) || isSpeakingOfficer(analysis, from, to)) return true;
  if (!voices(analysis, to)) return false;
  let owner = from - 1;
  while (owner > from - officeReach && analysis.tokens[owner]?.kind === 'word' && !analysis.is(owner, 'possessives')) owner--;
  // "Human Rights Watch senior researcher X said".
  if (analysis.is(from - 1, 'thanked-offices') && within(analysis.matches.actor, from - 1 - officeReach, from - 1).some(({ entry, to: end }) => end > owner && end < from && entry.settings.issues === true)) return true;
  if (!analysis.is(owner, 'possessives')) return false;
  return isAcronym(analysis, owner - 1) || within(analysis.matches.actor, owner - officeReach, owner).some(({ entry, to: end }) => end === owner && entry.settings.issues === true);
}

/** "an award named after X", « le prix qui porte le nom de X »: after whom something is called. */
export function isNamesake(analysis: Analysis, from: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  let end = from;
  while (honorific[end - 1] === 1 || role[end - 1] === 1 || analysis.is(end - 1, 'articles')) end--;
  for (let at = end - 2; at > end - namesakeReach; at--) if (analysis.phraseLength(at, 'namesake-phrases') === end - at) return true;
  return false;
}

/** "a member of the circle founded by the lawyer X": whether somebody is told of as who began the body of somebody named before, and nothing behind a comma is told of them. */
export function isFounderBeside(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] === 1 || role[link] === 1 || analysis.is(link, 'articles') || analysis.norm(link) === '.') link--;
  if (!analysis.is(link, 'doer-links') || !analysis.is(link - 1, 'founded-words') || (analysis.norm(to) === ',' && analysis.is(to + 1, 'relatives'))) return false;
  const { from: start } = analysis.sentenceAt(from);
  return within(candidatesOf(analysis), start, link - 1).some(({ score, isBody, isPlace }) => score > 0 && !isBody && !isPlace);
}

/** Whether a mention names somebody of whom nothing is told there but what they say of others, or what bears their name. */
export function isOnlyNamed(analysis: Analysis, from: number, to: number): boolean {
  return isDoerBeside(analysis, from, to) || comments(analysis, from, to) || speaksForBody(analysis, from, to) || isNamesake(analysis, from) || isFounderBeside(analysis, from, to);
}

/** "Norway's X voiced concern": whether whoever is told of as a country's speaks there for it. */
export function speaksForItsCountry(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(from - 1, 'possessives') && endingAt(analysis.countries, from - 1).length > 0 && voices(analysis, to);
}
