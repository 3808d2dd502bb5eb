import type { Analysis } from './analysis.js';
import { memberStates } from './country.js';
import { KeptOfWords } from './kept-of-words.js';
import { within } from './matches.js';
import type { Voice } from './own-voices.js';
import { candidatesOf } from './people/candidates.js';
import { officeMark, offices } from './recommendations/holder.js';
import { ministersIn, officialsIn } from './recommendations/spokespeople.js';
import { saysAt } from './opens-with-name.js';
import { saysOfItself } from './stance.js';
import { skipAdverbs } from './syntax/syntax.js';
import { ownerOfOffice } from './third-country.js';

/* "Statement by Kaisa Salmela, President of the European Parliament": by name, somebody in office whose own text it is, who is told of in it by the surname: "Salmela calls on", “…,” said Salmela. */

/** So many paragraphs behind the title name whose text it is. */
const openingParagraphs = 3;
/** Words from the comma behind a name to whose office it is: "Chair of the Subcommittee on Human Rights of the". */
const officeReach = 14;
/** Words from that comma, behind its article, to the noun for the office: "French Foreign | Minister". */
const nounReach = 4;

/** What is no part of an office: "X, who was received by", "X, arrested by". */
const noOffice = ['people-relatives', 'be-forms', 'have-helpers', 'speech-words', 'report-verbs', 'done-after-name', 'doer-prepositions'] as const;

/** Whose statement it is, as far as it is told. */
interface Of {
  readonly speakers: string;
  readonly voice: Voice;
}

/** The token behind the words of an office that begins at token `from`: before a mark, or before what no office has. */
function officeEnd(analysis: Analysis, from: number): number {
  let to = from;
  while (to < from + officeReach && analysis.tokens[to]?.kind === 'word' && !analysis.isAny(to, noOffice)) to++;
  return to;
}

/** "Minister of Foreign Affairs of Luxembourg", "French Minister", « ministre française »: whether a minister of a Member State, or of one of those that speak, is what tokens `from`–`to` tell. */
function isOwnMinister(analysis: Analysis, from: number, to: number, speakers: string): boolean {
  if (!analysis.any(from, Math.min(to, from + nounReach), 'ministers')) return false;
  const [owner] = within(analysis.countries, from, to);
  return owner !== undefined && (memberStates.has(owner.country) || speakers.includes(owner.country));
}

/** "President of the European Parliament", "MEP", in the text of a body that issues statements "UN Special Rapporteur": whether such an office is what tokens `from`–`to` tell. */
function isOwnOffice(analysis: Analysis, from: number, to: number, voice: Voice): boolean {
  return within(analysis.matches.actor, from, to).some(({ entry, from: at, to: end }) => {
    if (entry.settings.issues === true) return voice === 'issuer';
    return entry.kind === 'eu' && entry.settings.pronoun !== true && ownerOfOffice(analysis, at, end) === undefined;
  });
}

/** The noun for the office of the EU's, of a State's or a body's that speaks, behind the comma at token `comma` behind a name; undefined where none stands there. */
function officeBehind(analysis: Analysis, comma: number, { speakers, voice }: Of): number | undefined {
  if (analysis.norm(comma) !== ',' && !analysis.isMark(comma, '–—-(')) return undefined;
  const from = analysis.is(comma + 1, 'articles') ? comma + 2 : comma + 1;
  const to = officeEnd(analysis, from);
  let noun = from;
  while (noun < Math.min(to, from + nounReach) && !analysis.isAny(noun, offices)) noun++;
  if (noun === Math.min(to, from + nounReach)) return undefined;
  return voice === 'organisation' || isOwnOffice(analysis, from, to, voice) || isOwnMinister(analysis, from, to, speakers) ? noun : undefined;
}

/** A line above the text: no sentence. */
function isLine({ tokens }: Analysis): boolean {
  return !/[.!?…”"»:]/u.test(tokens.at(-1)?.text ?? '');
}

/** Whether a name at tokens `from`–`to` is that of a subject, or of whoever says something, or has somebody say it: at the head of its sentence, beside a verb of saying, "the spokesperson of X". */
function isSpeaking(analysis: Analysis, from: number, to: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (from === start || analysis.is(from - 1, 'speech-words') || analysis.is(from - 1, 'title-words')) return true;
  if (analysis.is(from - 1, 'of-words') && analysis.any(from - nounReach, from, 'issuing-nouns')) return true;
  return analysis.is(skipAdverbs(analysis, to, to + nounReach), 'speech-words');
}

/** The surname of a holder, and the office as it is called without a name: "the Minister". */
function namesOf(analysis: Analysis, to: number, office: number): string[] {
  return [analysis.norm(to - 1), officeMark + analysis.norm(office)];
}

/** The names of those whom a title, a line or the first sentences name with their office behind the name. */
function holdersIn(analysis: Analysis, isHead: boolean, of: Of): string[] {
  return candidatesOf(analysis).flatMap(({ from, to, score }) => {
    if (score <= 0 || analysis.quoted[from] || !(isHead || isSpeaking(analysis, from, to))) return [];
    const office = officeBehind(analysis, to, of);
    return office === undefined ? [] : namesOf(analysis, to, office);
  });
}

/** "La présidente Outi Salmela approuve": the names of whoever holds a bare office and says something of itself at the head of a text, below a title that names the EU. */
function holderAtHead(analysis: Analysis): string[] {
  const office = analysis.is(0, 'articles') ? 1 : 0;
  if (!analysis.isAny(office, offices)) return [];
  const holder = candidatesOf(analysis).find(({ from, score }) => from === office + 1 && score > 0);
  return holder !== undefined && saysAt(analysis, holder.to) ? namesOf(analysis, holder.to, office) : [];
}

/** Names of those whose office stands in a paragraph, with the office where the paragraph begins with it. */
function withOffice(analysis: Analysis, names: readonly string[]): readonly string[] {
  const office = analysis.is(0, 'articles') ? 1 : 0;
  return names.length > 0 && analysis.isAny(office, offices) ? [...names, officeMark + analysis.norm(office)] : names;
}

interface Kept {
  readonly key: string;
  readonly names: readonly string[];
}

const kept = new KeptOfWords<Analysis, Kept>();

function namesIn(analysis: Analysis, isTitle: boolean, of: Of): readonly string[] {
  const key = [isTitle, of.voice, of.speakers].join(' ');
  let found = kept.get(analysis);
  if (found?.key !== key) {
    const isHead = isTitle || isLine(analysis);
    kept.set(analysis, (found = { key, names: [...holdersIn(analysis, isHead, of), ...(isHead ? officialsIn(analysis) : [])] }));
  }
  return found.names;
}

/** Whether a title names the EU, by more than a pronoun. */
function namesEu({ matches }: Analysis): boolean {
  return matches.actor.some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true);
}

/**
 * The surnames of those in office whose own text it is, with spaces between, and their offices behind a mark; empty where the title and the first paragraphs name none.
 * @param speakers the third States whose statement it is
 */
export function issuingPeople(title: Analysis | undefined, body: readonly Analysis[], speakers: string, voice: Voice): string {
  const of = { speakers, voice };
  const opening = body.slice(0, openingParagraphs);
  const first = opening.find((analysis) => !isLine(analysis));
  // "La Présidente du Parlement européen Kaisa Salmela condamne".
  const inFirst = first === undefined || title === undefined ? [] : withOffice(first, [...officialsIn(first), ...ministersIn(first, speakers)]);
  const atHead = first !== undefined && title !== undefined && voice !== 'organisation' && namesEu(title) ? holderAtHead(first) : [];
  return [...new Set([...(title ? namesIn(title, true, of) : []), ...opening.flatMap((analysis) => namesIn(analysis, false, of)), ...inFirst, ...atHead])].join(' ');
}

/** Whether the title, a line or the first sentences name a minister of a Member State whose own text it is. */
export function namesOwnMinister(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  const names = issuingPeople(title, body, '', undefined).split(' ');
  const texts = title ? [title, ...body.slice(0, openingParagraphs)] : body.slice(0, openingParagraphs);
  return texts.some((analysis) => analysis.tokens.some(({ index: at }) => analysis.is(at, 'ministers') && names.includes(officeMark + analysis.norm(at))));
}

/** Words of a stance behind an office: ", Director of Open Courts Watch, | has today condemned". */
function endOfOffice(analysis: Analysis, noun: number): number {
  const end = officeEnd(analysis, noun);
  return analysis.norm(end) === ',' ? end + 1 : end;
}

/** "Statement by Kaisa Lind, Director of Open Courts": whether a paragraph tells, behind the name of whoever heads an organisation that no lexicon knows, whose text it is, or what that person says. */
function tellsCivilHolder(analysis: Analysis, isHead: boolean): boolean {
  return candidatesOf(analysis).some(({ from, to, score }) => {
    const isFirst = from === analysis.sentenceAt(from).from;
    const isAuthor = isHead && (isFirst || (analysis.any(Math.max(0, from - nounReach), from, 'title-words') && (analysis.is(from - 1, 'doer-links') || analysis.is(from - 1, 'of-words'))));
    if (score <= 0 || !(isAuthor || isFirst)) return false;
    const noun = officeBehind(analysis, to, { speakers: '', voice: 'organisation' });
    if (noun === undefined || analysis.isAny(noun, ['ministers', 'diplomats', 'house-members']) || !analysis.is(noun + 1, 'of-words') && !isHead) return false;
    const end = endOfOffice(analysis, noun);
    // "has today condemned", « a condamné ».
    let verb = end;
    while (verb < end + nounReach && (analysis.is(verb, 'have-helpers') || analysis.is(verb, 'perfect-helpers') || analysis.is(verb, 'today-words') || analysis.ends(verb, 'adverb'))) verb++;
    return isAuthor || saysOfItself(analysis, end) || analysis.is(verb, 'report-verbs');
  });
}

/** Whether the title, a line or the first sentence of a text in which nobody is known to speak tells that somebody speaks for an organisation. */
export function isOfCivilHolder(title: Analysis | undefined, body: readonly Analysis[]): boolean {
  return (title !== undefined && tellsCivilHolder(title, true)) || body.slice(0, openingParagraphs).some((analysis) => tellsCivilHolder(analysis, isLine(analysis)));
}
