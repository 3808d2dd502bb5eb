import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import { tellsOfSubject } from './commenting.js';
import { isCivil, isOfCivilOwner } from './civil-offices.js';
import { nameClassesOf } from './name-classes.js';
import { endsOpener, isNamedBehind } from './named-behind.js';

/* Whose words a statement gives: those who are quoted, and those who issue it. */

/* How far from a name, in tokens, the words stand that tell a speaker. */
const speakerReach = 4;
const speechReach = 20;
/** How far before the comma and the name of whoever speaks the office stands. */
const officeReach = 9;
/** With what the office is for: "Director for Campaigns, Law, Outreach and Research, X". */
const titleReach = 12;

/** "the teachers’ union": whether a mark at token `at` is the apostrophe of a plural, and closes no quotation. */
function isApostrophe(analysis: Analysis, at: number): boolean {
  return /^['’]$/u.test(analysis.norm(at)) && analysis.ends(at - 1, 'plural') && analysis.tokens[at + 1]?.kind === 'word';
}

/** Whether a word for speech stands at token `at`; inside a sentence one with a capital is a name: "her husband Said X". */
function isSpeech(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'speech-words') && (!analysis.isCapital(at) || at === analysis.sentenceAt(at).from);
}

function hasSpeech(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpeech(analysis, at)) return true;
  return false;
}

/** "Amnesty International's Deputy Regional Director", "Lawyers Without Borders’ director": whose office it is stands before it, in capitals. */
function isOfficeOfBody(analysis: Analysis, from: number): boolean {
  let isOwned = false;
  const owns = (at: number): boolean => analysis.is(at, 'possessives') || isApostrophe(analysis, at);
  // "Amnesty's deputy director": behind whose it is, in small letters too.
  for (let at = from; at < from + officeReach && (analysis.isCapital(at) || owns(at) || analysis.is(at, 'articles') || (at > from && analysis.is(at, 'of-words')) || (isOwned && analysis.tokens[at]?.kind === 'word')); at++) {
    isOwned ||= owns(at);
    if (isOwned && analysis.is(at, 'thanked-offices')) return true;
  }
  return false;
}

/** Whether a quotation mark stands in tokens `from`–`to`; the apostrophe of "the teachers’ union" is none. */
function hasQuotation(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.tokens[at]?.kind === 'quote' && !isApostrophe(analysis, at)) return true;
  return false;
}

/** How far before a name the word for speech stands, with whom something was told between. */
const toldReach = 6;

/** "said | X", « a déclaré à l'agence Presse | X »: whether a word for speech stands before the name that begins at token `from`, with nothing but to whom between. */
function isBehindSpeech(analysis: Analysis, from: number): boolean {
  if (isSpeech(analysis, from - 1)) return true;
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let at = from - 1;
  while (at > from - toldReach && (analysis.isCapital(at) || analysis.is(at, 'articles') || analysis.is(at, 'body-nouns'))) at--;
  return at < from - 1 && (analysis.is(at, 'weak-place-prepositions') || analysis.is(at, 'infinitive-markers')) && isSpeech(analysis, at - 1);
}

/** "X, Regional Director of Amnesty International": behind the name and its comma stands an office in an organisation. */
function holdsOfficeOfBody(analysis: Analysis, from: number, to: number): boolean {
  // "X, jailed under President Y, wrote": of another.
  if (analysis.norm(to) !== ',' || isNamedBehind(analysis, to) || analysis.any(to + 1, to + speakerReach, 'done-after-name') || endsOpener(analysis, from, to)) return false;
  return analysis.any(to + 1, to + speakerReach, 'thanked-offices') || isOfficeOfBody(analysis, to + 1);
}

/** "…, said X, Regional Director of Amnesty International": somebody who speaks for an organisation. */
export function isQuotedSpeaker(analysis: Analysis, from: number, to: number): boolean {
  if (!holdsOfficeOfBody(analysis, from, to) || isOnOccasion(analysis, from)) return false;
  const { from: start, to: end } = analysis.sentenceAt(from);
  // "X, Deputy Director of the Centre, warned"
  for (let at = to + 2; at < Math.min(end, to + speechReach); at++) if (analysis.norm(at) === ',') return isBehindSpeech(analysis, from) || (analysis.is(at + 1, 'voicing-verbs') && !tellsOfSubject(analysis, at + 1, end)) || (hasSpeech(analysis, at, end) && hasQuotation(analysis, to, end));
  return isBehindSpeech(analysis, from) || (hasSpeech(analysis, Math.max(start, to), Math.min(end, to + speechReach)) && hasQuotation(analysis, to, end));
}

/** "X | urged the authorities", "X | has called on": whether whoever is named before token `at` asks there, not "X | is urged to". */
function asksBehindName(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'be-forms')) return false;
  return isVerbOfAsking(analysis, at) || (analysis.is(at, 'have-helpers') && isVerbOfAsking(analysis, at + 1));
}

/** "X, a researcher at Amnesty International, called on the authorities", "CPJ coordinator X demanded": somebody who asks for an organisation that issues statements. */
export function asksForBody(analysis: Analysis, from: number, to: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  // "X, a researcher at Amnesty International, called on the government to publish the file and was arrested".
  for (let at = to; at < end; at++) if (analysis.is(at, 'be-forms') && analysis.is(at + 1, 'done-after-name') && !analysis.is(at - 1, 'relatives')) return false;
  // "… He has been detained since".
  if (analysis.is(end, 'single-pronouns') && analysis.any(end + 1, end + speakerReach, 'done-after-name')) return false;
  const isIssuer = (first: number, last: number): boolean => within(analysis.matches.actor, first, last).some(({ entry }) => entry.settings.issues === true);
  if (analysis.is(from - 1, 'thanked-offices')) return asksBehindName(analysis, to) && isIssuer(Math.max(start, from - officeReach), from);
  if (!holdsOfficeOfBody(analysis, from, to)) return false;
  let comma = to + 1;
  while (comma < Math.min(end, to + speechReach) && analysis.norm(comma) !== ',') comma++;
  return asksBehindName(analysis, comma + 1) && (isIssuer(to, comma) || isOfficeOfBody(analysis, to + 1));
}

/** "Reacting to the arrest of X, president of the union, Y said": whoever is named in what opens a sentence, and not who speaks behind it. */
function isOnOccasion(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (!analysis.is(start, 'occasion-openers') && !analysis.ends(start, 'gerund')) return false;
  for (let at = start; at < from; at++) if (analysis.norm(at) === ',') return false;
  return analysis.any(start, from, 'of-words');
}

/** "X, Deputy Director of the Centre, said:" at the end of a paragraph, whose words are in the next. */
export function speaksNext(analysis: Analysis, from: number, to: number): boolean {
  const end = analysis.tokens.length;
  return analysis.norm(end - 1) === ':' && analysis.sentenceAt(from).to === end && !isOnOccasion(analysis, from) && holdsOfficeOfBody(analysis, from, to) && hasSpeech(analysis, to + 1, end);
}

/** "el secretario de Estado para África": whether an office of the State's own stands in tokens `from`–`to`. */
function isOfficeOfState(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'thanked-offices') && analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'law-owners')) return true;
  return false;
}

/** "The spokesperson of the movement", "the union's spokesperson": whether an office that the EU has too is one outside the State in tokens `from`–`to`; undefined where none is. */
function isCivilVoice(analysis: Analysis, from: number, to: number): boolean | undefined {
  const voices = within(analysis.matches.actor, from, to).filter(({ entry }) => entry.kind === 'eu');
  return voices.length === 0 ? undefined : voices.every(({ from: first, to: end }) => isCivil(analysis, end - 1) || isOfCivilOwner(analysis, first));
}

/** "Lawyers' Watch Director X said: “…”": whoever heads no public body, with that right before the name, and is quoted. */
function isQuotedHead(analysis: Analysis, from: number, to: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let office = from - 1;
  while (honorific[office]) office--;
  if (!analysis.is(office, 'heads') || !analysis.isCapital(office) || analysis.any(Math.max(0, from - speechReach), from, 'public-bodies')) return false;
  const { to: end } = analysis.sentenceAt(from);
  // What was said may be the next paragraph.
  return isSpeech(analysis, to) && (hasQuotation(analysis, to, end) || (end === analysis.tokens.length && analysis.norm(end - 1) === ':'));
}

/** "were killed, said its head, X", « a dit son directeur, X »: whether whose head tells something stands behind a word for speech, and before the comma and the name. */
function isToldByHead(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  for (let at = from - 2; at > Math.max(start, from - titleReach) && analysis.tokens[at]?.kind === 'word'; at--) {
    // "said the director of the Green Centre, X".
    if (isSpeech(analysis, at)) return (analysis.is(at + 1, 'articles') && (analysis.is(at + 2, 'thanked-offices') || analysis.is(at + 3, 'thanked-offices'))) || analysis.is(at + 1, 'kin-owners') || analysis.is(at + 1, 'thing-owners') || analysis.any(at + 1, from, 'possessives');
  }
  return false;
}

/** "The Centre's Deputy Regional Director for Asia, X, said: “…”": the office of an organisation stands before the name and its comma. */
export function isTitledSpeaker(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(from - 1) !== ',') return isQuotedHead(analysis, from, to);
  const { from: start, to: end } = analysis.sentenceAt(from);
  const first = Math.max(start, from - titleReach);
  const isVoice = isCivilVoice(analysis, first, from);
  // "el alto representante de la UE, X, recalcó".
  if (isVoice === false || analysis.any(first, from, 'diplomats') || analysis.any(start, from, 'international-bodies')) return false;
  if ((isVoice === undefined && !analysis.any(first, from - 1, 'thanked-offices')) || isOfficeOfState(analysis, first, from - 1)) return false;
  const verb = analysis.norm(to) === ',' ? to + 1 : to;
  // « le Secrétaire général, X, a réagi »: whose office it is, nobody tells.
  const isBare = analysis.isCapital(from - 2) && nameClassesOf(analysis).office[from - 2] === 1;
  const isSaid = isSpeech(analysis, analysis.is(verb, 'have-helpers') && !isBare ? verb + 1 : verb) || hasSpeech(analysis, Math.max(start, from - speechReach), from);
  // What was said may be the next paragraph.
  return isSaid && (hasQuotation(analysis, start, end) || isToldByHead(analysis, from) || (end === analysis.tokens.length && analysis.norm(end - 1) === ':'));
}

/** "“…,” said X": somebody who speaks for others, where nothing was done to them. */
export function isQuoted(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  const { role } = nameClassesOf(analysis);
  let verb = from - 1;
  // "said senior advocacy officer X"
  if (role[verb] || analysis.is(verb, 'thanked-offices')) while (verb > from - speakerReach - 1 && analysis.tokens[verb]?.kind === 'word' && !isSpeech(analysis, verb) && !analysis.is(verb, 'articles')) verb--;
  return isSpeech(analysis, verb) && hasQuotation(analysis, start, verb);
}

/** "“…,” X said", "“…,” Centre Director X of the Africa desk said": somebody who speaks behind what is quoted. */
export function speaksBehind(analysis: Analysis, from: number, to: number): boolean {
  const { role } = nameClassesOf(analysis);
  let verb = to;
  if (analysis.is(to, 'of-words')) while (verb < to + speakerReach + speakerReach && analysis.tokens[verb]?.kind === 'word' && !isSpeech(analysis, verb)) verb++;
  if (!isSpeech(analysis, verb)) return false;
  let before = from - 1;
  while (before > from - officeReach && (analysis.isCapital(before) || role[before] === 1 || (analysis.is(before, 'of-words') && analysis.isCapital(before - 1)))) before--;
  return analysis.tokens[before]?.kind === 'quote';
}

/** How far before the name of whoever is cited "according to" stands. */
const citedReach = 8;

/** "According to the lawyer X, Y was detained", « d'après X, », "according to the Rapporteur on torture, X.": who is cited for what is told of somebody else. */
export function isCited(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.tokens[to]?.kind === 'word' || isApostrophe(analysis, to) || analysis.norm(to) === '(') return false;
  // "According to the lawyer, X, a poet, was detained": the comma ends who is cited.
  const last = analysis.norm(from - 1) === ',' && analysis.norm(to) === '.' ? from - 2 : from - 1;
  const first = Math.max(analysis.sentenceAt(from).from, last - citedReach);
  // "Reports according to which X, a lawyer, was beaten": it is the reports that are cited.
  for (let at = last; at >= first && (analysis.tokens[at]?.kind === 'word' || isApostrophe(analysis, at)) && !analysis.isAny(at, ['relatives', 'relative-links']); at--) if (analysis.is(at, 'reporting-openers') || analysis.phraseLength(at, 'citing-phrases') > 0) return true;
  return false;
}

/** "« … », a déclaré Mme X": the one whose words these are, in a statement that quotes the EU's own voice. */
export function isVoice(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let verb = from - 1;
  while (honorific[verb] === 1) verb--;
  if (!isSpeech(analysis, verb)) return false;
  for (let at = verb - 1; at > verb - speakerReach; at--) if (analysis.tokens[at]?.kind === 'quote') return !analysis.quoted[at - 1];
  return false;
}

/** "X, Spokesperson for Neighbourhood,": whether a voice that the EU has too stands behind the name that begins at token `from`, and its comma, and is told of no body outside the State by a noun for it. */
function holdsVoice(analysis: Analysis, from: number): boolean {
  let comma = from + 1;
  while (analysis.isCapital(comma)) comma++;
  if (analysis.norm(comma) !== ',') return false;
  const held = analysis.is(comma + 1, 'articles') ? comma + 2 : comma + 1;
  return within(analysis.matches.actor, held, held + 1).some(({ entry }) => entry.kind === 'eu' && entry.settings.office === true) && isCivilVoice(analysis, held, held + 1) !== true;
}

/** So far from its beginning a line tells what is issued: "Joint oral statement | by". */
const longestIssuing = 3;

/** Those who issue one statement together are no more. */
const mostIssuers = 4;

/** "Statement by | X", "by | Ms X and Mr Y", « de | Mme X et de M. Y »: the preposition behind which those stand who issue something, with the honorifics and names of others before the name that begins at token `from`. */
function issuingLink(analysis: Analysis, from: number): number {
  const { honorific } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] === 1) link--;
  // “de la Sra. X”.
  if (link < from - 1 && analysis.is(link, 'articles') && !analysis.is(link, 'issuer-links')) link--;
  for (let others = 1; others < mostIssuers; others++) {
    // « et de M. Y »: the preposition stands before each of them.
    const joint = analysis.is(link, 'issuer-links') ? link - 1 : link;
    if (!analysis.is(joint, 'and-words') && analysis.norm(joint) !== ',') break;
    link = analysis.norm(joint - 1) === ',' ? joint - 2 : joint - 1;
    while (honorific[link] === 1 || (analysis.isCapital(link) && !analysis.is(link, 'title-words'))) link--;
    if (analysis.is(link, 'articles') && honorific[link + 1] === 1) link--;
  }
  return link;
}

/** "Communiqué de M. X", "Joint Statement by X", at the head of a line or of a title: whoever issues the statement. */
export function issues(analysis: Analysis, from: number): boolean {
  const link = issuingLink(analysis, from);
  // « Déclaration conjointe de ».
  const noun = analysis.is(link - 1, 'joint-adjectives') ? link - 2 : link - 1;
  if (!analysis.is(link, 'issuer-links') || !(analysis.is(noun, 'title-words') || analysis.is(noun, 'speaking-texts'))) return false;
  // "reads the statement by X, Spokesperson for Neighbourhood".
  if (holdsVoice(analysis, from)) return true;
  // "Oral statement by X", as a line.
  if (link <= longestIssuing && analysis.norm(analysis.tokens.length - 1) !== '.') return true;
  return analysis.is(noun, 'title-words') && analysis.isCapital(noun) && (analysis.tokens[noun - 1]?.kind !== 'word' || analysis.isCapital(noun - 1));
}

/** "Director of the OSCE Office", "the Special Rapporteur on torture, X": whether the office beside a name is one in a body that States have made together. */
export function speaksForStates(analysis: Analysis, from: number, to: number): boolean {
  const isOfStates = (at: number): boolean => analysis.is(at, 'international-bodies') || analysis.is(at, 'international-offices');
  const isWord = (at: number): boolean => analysis.tokens[at]?.kind === 'word' || isBracket(analysis, at);
  const { from: start, to: end } = analysis.sentenceAt(from);
  const first = analysis.norm(from - 1) === ',' ? from - 2 : from - 1;
  for (let at = first; at >= Math.max(start, from - speechReach) && isWord(at) && !isSpeech(analysis, at); at--) if (isOfStates(at)) return true;
  if (analysis.norm(to) !== ',') return false;
  // "X, spokesperson for foreign affairs of the European Union".
  const isOfEu = (at: number): boolean => within(analysis.matches.actor, at, end).some(({ entry, from: first }) => first === at && entry.kind === 'eu' && entry.settings.pronoun !== true && entry.settings.office !== true);
  for (let at = to + 1; at < Math.min(end, to + speechReach) && isWord(at) && !isSpeech(analysis, at); at++) if (isOfStates(at) || isOfEu(at)) return true;
  return false;
}

/** "(ODIHR)": what is short for a body stands in brackets behind it. */
function isBracket(analysis: Analysis, at: number): boolean {
  return analysis.norm(at) === '(' || analysis.norm(at) === ')';
}
