import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { isCivil, isOfCivilOwner, standsBeforeAdjectives } from './civil-offices.js';
import { speaksForItsCountry } from './commenting.js';
import { speaksAtHead } from './head-speakers.js';
import { nameClassesOf } from './name-classes.js';
import { isInBrackets, isNamedBehind } from './named-behind.js';
import { officeUpTo } from './office-complement.js';

/* How many tokens from a name the words stand that tell an office. */
const voiceReach = 4;
const officeReach = 7;
const formerReach = 3;
const appositionReach = 24;
const civilReach = 8;
const thanksReach = 16;
const welcomeReach = 10;

/** A paragraph that is a signature is no longer than this. */
const longestSignature = 18;

/** "the High Representative of the European Union, X": whether an office of the EU, with nothing behind it but whose it is, stands before a comma and the name. */
function isBehindOfficeOfEu(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) !== ',') return false;
  const [held] = within(analysis.matches.actor, Math.max(analysis.sentenceAt(from).from, comma - appositionReach), comma).filter(({ entry, from: at, to }) => entry.kind === 'eu' && (office.subarray(at, to).includes(1) || analysis.any(at, to, 'heads')));
  if (!held) return false;
  const isOfEu = (token: number): boolean => within(analysis.matches.actor, held.to, comma).some(({ entry, from: at, to }) => entry.kind === 'eu' && at <= token && token < to);
  // "leur porte-parole, X", of associations; "la porte-parole de l'association, X".
  if (isOfCivilOwner(analysis, held.from) || (isCivil(analysis, held.to - 1) && !within(analysis.matches.actor, held.to, comma).some(({ entry }) => entry.kind === 'eu'))) return false;
  for (let at = held.to; at < comma; at++) if (!isOfEu(at) && !analysis.isCapital(at) && !analysis.is(at, 'office-prepositions') && !analysis.is(at, 'office-links') && !analysis.is(at, 'of-words') && !analysis.is(at, 'articles') && !analysis.is(at, 'and-words') && !analysis.is(at, 'place-prepositions') && analysis.tokens[at]?.kind === 'word') return false;
  return true;
}

/** Whether a voice of the EU ends in the name or just before it: "High Representative X". */
export function isVoiceOfEu(analysis: Analysis, from: number, to: number): boolean {
  if (isBehindOfficeOfEu(analysis, from)) return true;
  // "spokesman for the EU External Action Service X": more of whose voice it is.
  let first = from;
  while (first > from - voiceReach && analysis.isCapital(first - 1)) first--;
  if (within(analysis.matches.actor, first - officeReach, from).some(({ entry, to: end }) => entry.kind === 'eu' && entry.settings.names === 'person' && end >= first && end < from && !analysis.isCapital(end - 2))) return true;
  // "former Vice-President X": whoever held that office elsewhere.
  return within(analysis.matches.actor, Math.max(0, from - voiceReach), to).some(({ entry, from: at, to: end }) => entry.kind === 'eu' && end >= from && !analysis.any(at - formerReach, at, 'former-words'));
}

/** Whether an office stands before the name, and is not a former one: "Minister of Foreign Affairs, Mr X". */
function isBehindOffice(analysis: Analysis, from: number): boolean {
  const { country, honorific, office } = nameClassesOf(analysis);
  // "ODIHR, under Director X": a title; "the radio's director X" and the first word of a sentence are none.
  if (analysis.is(from - 1, 'heads') && analysis.isCapital(from - 1) && from - 1 > analysis.sentenceAt(from).from) return analysis.any(from - voiceReach * 2, from, 'public-bodies');
  // "la porte-parole sur l'état de santé de X": whose it is.
  if (analysis.is(from - 1, 'of-words')) return false;
  let isListed = false;
  let isOnTheme = false;
  for (let at = from - 1; at >= Math.max(0, from - officeReach); at--) {
    // "la haute représentante sur la santé de Mme X": whose health it is.
    if (honorific[at + 2] && !office[at] && analysis.is(at + 1, 'of-words')) return false;
    isOnTheme ||= analysis.is(at, 'theme-nouns');
    if (office[at]) {
      // "the former national Minister of Planning, Mr X": an office may be several words.
      let first = at;
      while (office[first - 1]) first--;
      // "déclaration du porte-parole sur la situation de X": rapporteurs have an office on a situation, spokespersons speak of one.
      return !(isOnTheme && !analysis.any(first, at + 1, 'thanked-offices')) && !(isListed && !analysis.ends(at, 'plural')) && !analysis.any(first - formerReach, at, 'former-words') && !isCivil(analysis, at) && !isOfCivilOwner(analysis, at);
    }
    // "déclaration du porte-parole sur M. X": of whom somebody in office speaks.
    const isAbout = analysis.is(at, 'office-prepositions') && !analysis.is(at, 'of-words') && !analysis.is(at, 'infinitive-markers');
    // The office may have its name before: "déclaration du porte-parole X sur Y".
    if (isAbout && at === from - 1 && office[at - 1]) return false;
    if (isAbout && (honorific[at + 1] || (at === from - 1 && analysis.isCapital(at - 1) && analysis.isCapital(at - 2) && (office[at - 3] || honorific[at - 3])))) return false;
    // "ministre des Affaires étrangères, l'honorable X"
    if (honorific[at]) continue;
    // "the Minister of Justice (X)", "[X]"
    if (at === from - 1 && (analysis.norm(at) === '(' || analysis.norm(at) === '[')) continue;
    // "the Attorney General (AG) X", "[High Representative] X"
    if (isInBrackets(analysis, at) || (at === from - 1 && analysis.norm(at) === ']')) continue;
    // "Ambassador to the HRC X": where the post is.
    if (at < from - 1 && analysis.is(at, 'articles') && analysis.is(at - 1, 'infinitive-markers') && office[at - 2]) {
      at--;
      continue;
    }
    // "Commissioners X and Y": all of a list hold an office that is in the plural.
    // "Minister for Women and Youth X": with more of what the office is for between, it joins no names.
    if (analysis.is(at, 'and-words') || (isListed && analysis.norm(at) === ',')) {
      isListed ||= at === from - 1 || honorific.subarray(at + 1, from).every((mark) => mark === 1);
      continue;
    }
    // "Special Rapporteur on Belarus X", "Special Rapporteur on Human Rights Defenders X"
    if (analysis.is(at, 'office-prepositions') && (country[at + 1] || (office[at - 1] && at + 1 < from && analysis.isCapital(at + 1) && !honorific[at + 1]))) continue;
    // "Statement By The High Representative On X": a small word that a title writes with a capital is no part of an office.
    if (analysis.norm(at) !== ',' && !analysis.is(at, 'office-links') && (!analysis.isCapital(at) || analysis.is(at, 'office-prepositions'))) return false;
  }
  return false;
}

/** Whether an office of the State's, or of States', goes on to token `end` with all that it is for: "le Commissaire à la Coopération et au Développement"; not "le juge d'instruction de Me X". */
function endsOffice(analysis: Analysis, end: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let last = end - 1;
  while (honorific[last]) last--;
  if (analysis.is(last, 'of-words') || analysis.is(last, 'office-prepositions')) return false;
  const at = officeUpTo(analysis, last + 1);
  if (at === undefined) return false;
  let first = at;
  while (office[first - 1]) first--;
  return !analysis.any(first - formerReach, first, 'former-words') && !isCivil(analysis, at) && !isOfCivilOwner(analysis, at);
}

/** "Haut-Commissaire aux droits de l'homme, X": the noun for somebody belongs to what the office is for. */
function isOfRights(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'of-words') && analysis.is(at - 3, 'principle-nouns');
}

/** "the representative of Bangladesh and former Foreign Minister, X": who speaks for a country, whatever else they were. */
function speaksForCountry(analysis: Analysis, comma: number): boolean {
  const { country } = nameClassesOf(analysis);
  for (let at = comma - 1; at > comma - appositionReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'country-speakers') && analysis.is(at + 1, 'of-words') && (country[at + 2] || country[at + 3])) return true;
  return false;
}

/** "appointed last week by the junta": whether tokens `from`–`comma` tell who gave somebody an office. */
function isAppointedBy(analysis: Analysis, from: number, comma: number): boolean {
  return analysis.is(from, 'appointed-words') && analysis.any(from + 1, comma, 'doer-prepositions');
}

/** "The Special Rapporteur on the situation of human rights defenders, X": an office that goes on to the comma before the name. */
function isInApposition(analysis: Analysis, from: number): boolean {
  const { country, honorific, office, role } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) === ',' && (speaksForCountry(analysis, comma) || endsOffice(analysis, comma))) return true;
  const hasAdjectivesBehind = standsBeforeAdjectives(analysis);
  let head = comma - 1;
  // "défenseurs des droits de l'homme": the first word tells of how many.
  while (hasAdjectivesBehind && role[head] && role[head - 1]) head--;
  if (analysis.norm(comma) !== ',' || (role[head] && !analysis.ends(head, 'plural') && !isOfRights(analysis, head))) return false;
  const { from: start } = analysis.sentenceAt(from);
  for (let at = comma - 1; at >= Math.max(start, comma - appositionReach) && (analysis.tokens[at]?.kind !== 'punctuation' || isInBrackets(analysis, at)); at--) {
    // "the head of the Presidential Council, Mr X"; of a union it is none.
    if (analysis.is(at, 'heads') && analysis.is(at + 1, 'of-words')) return headsPublicBody(analysis, at + 2);
    // "on the independence of judges and lawyers": what the office is for.
    const isAbout = office[at] === 1 && analysis.ends(at, 'plural') && !analysis.isCapital(at) && !analysis.is(at + 1, 'office-prepositions');
    if (office[at] && !isAbout) {
      // "el Relator Especial sobre la situación de los defensores, X"
      // "la relatora especial de la ONU", "el ministro de Exteriores británico, X".
      const isOfCountry = country[at + 1] === 1 && !analysis.isCapital(at + 1);
      const isAdjective = analysis.isCapital(at + 1) || isOfCountry || analysis.is(at + 1, 'office-adjectives') || (analysis.tokens[at + 1]?.kind === 'word' && !analysis.is(at + 1, 'office-prepositions') && !analysis.is(at + 1, 'relatives') && analysis.isCapital(at + 4));
      const next = hasAdjectivesBehind && isAdjective ? at + 2 : at + 1;
      return (analysis.is(next, 'office-prepositions') || (isOfCountry && next === comma) || isAppointedBy(analysis, at + 1, comma)) && !analysis.is(at - 1, 'former-words') && !isCivil(analysis, at);
    }
  }
  return false;
}

/** So few words stand between "as" and the office to which somebody is elected. */
const electedReach = 5;

/** "Madam X, what can be done?", "Director X, we welcome": who is asked a question, or spoken to in a debate, speaks for an office, as a rapporteur does. */
function isAsked(analysis: Analysis, from: number, to: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  const sentence = analysis.sentenceAt(from);
  let start = from;
  while (start > sentence.from && (honorific[start - 1] || analysis.is(start - 1, 'thanked-offices') || analysis.norm(start - 1) === '.')) start--;
  if (start === from || start !== sentence.from || analysis.norm(to) !== ',') return false;
  // "Ms X, we fear, is in danger" tells of her.
  return analysis.norm(sentence.to - 1) === '?' || (analysis.any(start, from, 'thanked-offices') && analysis.is(to + 1, 'speakers-to-others'));
}

/** An office begins so few words behind a name and its comma. */
const appositionOffice = 8;

/** "X, the foreign ministry spokesperson": whether a word can stand between an article and the noun of an office. */
function isBeforeNoun(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'of-words') && !analysis.is(at, 'and-words') && !analysis.is(at, 'clause-openers') && !analysis.is(at, 'place-prepositions') && !analysis.is(at, 'after-subject') && !analysis.is(at, 'done-after-name');
}

/** "the Subcommittee on Human Rights (DROI) of the European Parliament": whether the body that begins at token `from` is one of the State, or of States. */
function headsPublicBody(analysis: Analysis, from: number): boolean {
  for (let at = from; at <= from + civilReach && analysis.norm(at) !== ',' && analysis.norm(at) !== '.'; at++) {
    if (analysis.is(at, 'civil-bodies') && !analysis.is(at, 'state-bodies')) return false;
    if (analysis.is(at, 'public-bodies')) return true;
  }
  return false;
}

/** Whether an office stands behind the name: right behind it or behind a comma, or anywhere in a signature, a paragraph of name and office. */
function isBeforeOffice(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  const isSignature = analysis.tokens.length <= longestSignature && analysis.tokens.at(-1)?.text !== '.';
  if (from <= 2 && isSignature && analysis.syntax.ownedBehind(analysis, to) === undefined && office.subarray(to).includes(1)) return true;
  if (office[to]) return !isCivil(analysis, to);
  // "la reelección de X como Fiscal General", "to elect X as the country's new President", "X on her election as Deputy Commissioner"
  const opener = analysis.is(to + 1, 'kin-owners') && analysis.tokens[to + 2]?.kind === 'word' ? to + 3 : to;
  if (analysis.is(opener, 'role-openers')) {
    let held = opener + 1;
    while (held < opener + electedReach && !office[held] && analysis.tokens[held]?.kind === 'word' && !analysis.is(held, 'former-words')) held++;
    if (office[held]) return !isCivil(analysis, held);
  }
  // "its secretary, X, and its treasurer, Y": of the next.
  if (analysis.norm(to) !== ',' || (analysis.is(to + 1, 'and-words') && !analysis.is(to + 2, 'former-words') && !analysis.isCapital(to + 2))) return false;
  for (let at = to + 1; at < to + appositionOffice; at++) {
    if (office[at]) return !isOfNext(analysis, at) && !isNamedBehind(analysis, to) && !isCivil(analysis, at) && !analysis.is(at, 'former-words') && !analysis.is(at - 1, 'former-words');
    // "X, Chair of the Subcommittee on Human Rights"
    if (analysis.is(at, 'heads') && analysis.is(at + 1, 'of-words')) return headsPublicBody(analysis, at + 2);
    if (at > to + 1 && !isBeforeNoun(analysis, at)) return false;
  }
  return false;
}

/** "The EU warmly welcomes Professor X and Dr. Y": who came to report; "welcomes X's release" is of somebody else. */
function isWelcomed(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let before = from - 1;
  while (before > from - welcomeReach && (honorific[before] || office[before] || analysis.isCapital(before) || analysis.is(before, 'thanked-offices') || analysis.is(before, 'possessives') || (analysis.is(before, 'articles') && analysis.any(before + 1, from, 'thanked-offices')) || analysis.is(before, 'list-joints') || analysis.isMark(before, '.,'))) before--;
  return (honorific[from - 1] === 1 || office[from - 1] === 1 || analysis.norm(from - 1) === '.') && analysis.is(before, 'welcomes') && analysis.syntax.ownedBehind(analysis, to) === undefined;
}

/** So few words stand between the name and what somebody is thanked for: "for her very comprehensive report". */
const reportReach = 6;

/** "We thank Ms X for her report": who reports to the speaker holds an office, told or not. */
function hasReported(analysis: Analysis, from: number, to: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let verb = from - 1;
  while (honorific[verb] || analysis.norm(verb) === '.' || analysis.is(verb, 'approach-prepositions')) verb--;
  return analysis.is(verb, 'thanks') && analysis.is(to, 'asking-prepositions') && analysis.any(to + 1, to + reportReach, 'briefing-nouns');
}

/** "We thank the Regional Director of Amnesty International, X": somebody thanked for an office outside the State. */
function isThanked(analysis: Analysis, from: number, to: number): boolean {
  if (isWelcomed(analysis, from, to) || hasReported(analysis, from, to)) return true;
  const { from: start } = analysis.sentenceAt(from);
  return analysis.any(start, from, 'thanks') && analysis.any(Math.max(start, from - thanksReach), from, 'thanked-offices');
}

/** Words of "one of the independent experts" before its last. */
const oneOfReach = 5;

/** "One of the experts, X": of those who issue statements for States; of organisations it is none. */
function isOneOfIssuers(analysis: Analysis, from: number): boolean {
  const noun = from - 2;
  return analysis.norm(from - 1) === ',' && analysis.is(noun, 'issuing-nouns') && analysis.ends(noun, 'plural') && !analysis.is(noun, 'organisation-nouns') && !analysis.is(noun, 'civil-bodies') && analysis.any(Math.max(analysis.sentenceAt(from).from, noun - oneOfReach), noun, 'of-words');
}

/** "el Ministerio Público, dirigido por X", "el Ministerio que dirige X": who heads a body of the State. */
function heads(analysis: Analysis, from: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') && analysis.is(from - 1, 'heading-verbs') && analysis.is(from - 2, 'relatives')) {
    const isOfEu = within(analysis.matches.actor, from - 3, from - 2).some(({ entry, to }) => entry.kind === 'eu' && to === from - 2);
    return isOfEu || analysis.any(Math.max(analysis.sentenceAt(from).from, from - officeReach), from - 2, 'public-bodies');
  }
  return analysis.is(from - 1, 'doer-links') && analysis.is(from - 2, 'heads') && analysis.any(Math.max(analysis.sentenceAt(from).from, from - officeReach), from - 2, 'public-bodies');
}

/** « X, qui dirige la diplomatie européenne », "X, who heads the EU delegation": who is told behind the name to head what speaks for the EU or for a State. */
function isToldToHead(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',' || !analysis.is(to + 1, 'relatives') || !analysis.is(to + 2, 'heading-verbs')) return false;
  const end = Math.min(analysis.sentenceAt(to).to, to + officeReach);
  return analysis.any(to + 3, end, 'public-bodies') || analysis.any(to + 3, end, 'diplomacy') || within(analysis.matches.actor, to + 3, end).some(({ entry }) => entry.kind === 'eu');
}

/** How far before whoever leads it the talks are named. */
const talksReach = 6;

/** "the mediation led by Mr X", "la facilitation de M. X": who brings both sides together acts for an international body. */
function mediates(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] || office[link] || analysis.norm(link) === '.') link--;
  if (analysis.is(link, 'doer-links')) return analysis.any(Math.max(analysis.sentenceAt(from).from, link - talksReach), link, 'mediation-nouns');
  return analysis.is(link, 'of-words') && analysis.is(link - 1, 'mediation-nouns') && !analysis.is(link - 1, 'body-nouns');
}

/** "UN Special Rapporteur on the situation of human rights defenders X": what the office is on stands between it and the name, with no comma. */
function isBehindTheme(analysis: Analysis, from: number): boolean {
  const { role } = nameClassesOf(analysis);
  if (!role[from - 1] || !analysis.ends(from - 1, 'plural') || analysis.isCapital(from - 1)) return false;
  for (let at = from - 1; at > from - appositionReach; at--) {
    if (analysis.is(at, 'office-prepositions') && !analysis.is(at, 'of-words')) return analysis.any(at - formerReach, at, 'international-offices');
    if (!role[at] && !analysis.is(at, 'articles') && !analysis.is(at, 'of-words') && !analysis.is(at, 'situation-words')) return false;
  }
  return false;
}

/** "MEP X", "X MEP", "X, a Danish MEP". */
function isMember(analysis: Analysis, from: number, to: number): boolean {
  return analysis.is(from - 1, 'eu-members') || analysis.is(to, 'eu-members') || (analysis.norm(to) === ',' && analysis.any(to + 1, to + voiceReach, 'eu-members'));
}

/** "X said", "X and Y condemn": who is told to have spoken mostly speaks for a State, but not "the activist X said". */
function announces(analysis: Analysis, from: number, to: number): boolean {
  if (speaksForItsCountry(analysis, from, to)) return true;
  if (!analysis.is(to, 'official-verbs') && !speaksAtHead(analysis, from, to)) return false;
  const { honorific, role } = nameClassesOf(analysis);
  let before = from - 1;
  while (honorific[before]) before--;
  return role[before] !== 1;
}

/** Words in brackets behind a name: "(Belgium, SOC)", "(Latvia, EPP/CD)". */
const bracketReach = 9;

/** "The co-rapporteurs, X (Belgium, SOC) and Y (Latvia, EPP)": one more of those who hold an office in the plural, behind what stands in brackets beside the one before. */
function isListedBehindBracket(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'and-words') && analysis.norm(from - 1) !== ',') return false;
  if (analysis.norm(from - 2) !== ')') return false;
  let open = from - 3;
  while (open > from - bracketReach && analysis.norm(open) !== '(') open--;
  if (analysis.norm(open) !== '(') return false;
  let first = open;
  while (analysis.isCapital(first - 1)) first--;
  return first < open && (isInApposition(analysis, first) || isBehindOffice(analysis, first) || isListedBehindBracket(analysis, first));
}

/** Whether the words around a mention tell that the person speaks or acts for a State, the EU or an international body. */
export function isOfficial(analysis: Analysis, from: number, to: number): boolean {
  return isVoiceOfEu(analysis, from, to) || isMember(analysis, from, to) || isBehindOffice(analysis, from) || endsOffice(analysis, from) || isBehindTheme(analysis, from) || heads(analysis, from) || isToldToHead(analysis, to) || isInApposition(analysis, from) || isListedBehindBracket(analysis, from) || isOneOfIssuers(analysis, from) || isBeforeOffice(analysis, from, to) || isThanked(analysis, from, to) || mediates(analysis, from) || announces(analysis, from, to) || isAsked(analysis, from, to);
}

/** "To the family of X, Ambassador Y extends": the office of somebody else, whose name stands right behind it, where an office has no article before a name. */
function isOfNext(analysis: Analysis, at: number): boolean {
  return !analysis.grammar.traits.has('nouns-first') && analysis.isCapital(at + 1) && (analysis.isCapital(at + 2) || analysis.ends(at + 2, 'plural') || analysis.syntax.isPast(analysis, at + 2)) && within(analysis.matches.actor, at + 1, at + 3).length === 0 && !analysis.any(at + 1, at + 3, 'office-prepositions');
}

/** A diplomat is one whatever is done to them: "Ms X, Chargée d'Affaires of the EU Delegation, was arrested". */
export function isDiplomat(analysis: Analysis, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  if (analysis.norm(to) !== ',') return false;
  for (let at = to + 1; at < to + 4; at++) {
    if (office[at] && analysis.is(at, 'diplomats')) return !analysis.is(at - 1, 'former-words') && !isOfNext(analysis, at);
    // "X, Political Officer at the EU Delegation"
    if (analysis.is(at, 'embassy-staff') && analysis.is(at + 1, 'office-prepositions')) return analysis.any(at + 2, at + officeReach, 'embassies');
  }
  return false;
}
