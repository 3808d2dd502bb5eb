import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { within } from '../matches.js';
import { askedTokens } from '../recommendations/asks.js';
import type { Role } from '../types.js';
import { candidatesOf } from './candidates.js';
import { isContact } from './contacts.js';
import { isBehindKin, isKin, isOwnerOfKin } from './kin.js';
import { nameClassesOf } from './name-classes.js';
import { isDiplomat, isOfficial, isVoiceOfEu } from './offices.js';
import type { PersonDraft } from './persons.js';

/* How far from a name, in tokens, the words stand that tell what the person is. */
const victimReachBefore = 8;
const victimReachBehind = 16;
const askedReach = 48;
/** A word of a list counts so little of that way. */
const listStep = 0.25;
const speakerReach = 4;
const speechReach = 20;
/** How far before the comma and the name of whoever speaks the office stands. */
const officeReach = 9;

/** Whether a word belongs to a list of people: "the poet X, the editor Y, the Speaker of the House, Z, and". */
function isOfList(analysis: Analysis, at: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  return analysis.isCapital(at) || honorific[at] === 1 || role[at] === 1 || analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'list-joints') || analysis.is(at, 'articles') || (analysis.is(at, 'of-words') && analysis.isCapital(at - 1));
}

/** "el número de víctimas asesinadas": where adjectives stand behind their noun, a participle right behind a plural is said of it. */
function isOfNounBefore(analysis: Analysis, at: number): boolean {
  if (analysis.grammar.classes['complement-openers'].size === 0 || !analysis.ends(at, 'plural') || !analysis.ends(at - 1, 'plural')) return false;
  if (analysis.tokens[at - 1]?.kind !== 'word' || analysis.isCapital(at - 1) || analysis.is(at - 1, 'small-numbers')) return false;
  // "X y Y, periodistas detenidos": the persons themselves.
  const isApposition = nameClassesOf(analysis).role[at - 1] === 1 || analysis.is(at - 1, 'kin');
  return !isApposition || analysis.is(at - 2, 'of-words') || analysis.is(at - 2, 'articles');
}

/** "Judge X sentenced Pilar Condori", "X arrested her": what somebody did, right before the one to whom. */
function isOwnDeed(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'done-after-name') && !analysis.ends(to, 'gerund') && (analysis.isCapital(to + 1) || analysis.is(to + 1, 'object-openers'));
}

/** "X, Y and Z were arrested"; in "the Minister regrets that X was arrested" and "the Minister met X, who was arrested" it is somebody else. */
function isDoneTo(analysis: Analysis, to: number, limit: number): boolean {
  if (isOwnDeed(analysis, to)) return false;
  const others = within(candidatesOf(analysis), to, limit);
  let isListOver = false;
  for (let at = to, distance = 0; at < limit && distance < victimReachBehind; at++) {
    // "visited the arrested": with an article it is a noun for others; "la peine de mort": so it is behind a preposition.
    if (analysis.is(at, 'done-after-name') && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'infinitive-markers') && !isOfNounBefore(analysis, at) && !analysis.syntax.isDeed(analysis, at)) return true;
    if (analysis.is(at, 'complementizers')) return false;
    if (isListOver && others.some(({ from, score }) => from === at && score > 0)) return false;
    isListOver ||= !isOfList(analysis, at);
    distance += isListOver ? 1 : listStep;
  }
  return false;
}

/** "raised his case with Foreign Minister X", "a letter on her release to the President, X": between the preposition and the name nothing stands but an office. */
function isApproached(analysis: Analysis, at: number, from: number): boolean {
  if (!analysis.is(at, 'approach-prepositions')) return false;
  const { office } = nameClassesOf(analysis);
  let isOffice = false;
  for (let word = at + 1; word < from; word++) {
    isOffice ||= office[word] === 1;
    if (office[word] !== 1 && !analysis.isCapital(word) && !analysis.is(word, 'articles') && !analysis.is(word, 'office-links') && analysis.norm(word) !== ',') return false;
  }
  return isOffice;
}

/** "the detained journalist's brother, X": done to whose brother he is. */
function isOfOwner(analysis: Analysis, at: number): boolean {
  return nameClassesOf(analysis).role[at + 1] === 1 && analysis.is(at + 2, 'possessives');
}

/** "the Special Rapporteur on torture, Ms X": what an office is for, before the comma and the name, was done to nobody who is named. */
function isOfOffice(analysis: Analysis, at: number, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  return analysis.norm(comma) === ',' && analysis.is(at - 1, 'office-prepositions') && office[at - 2] === 1;
}

/** Whether the person is the one to whom something was done, at one mention; what was done to a list was done to each of it. */
function isVictim(analysis: Analysis, from: number, to: number): boolean {
  const sentence = analysis.sentenceAt(from);
  // "the murder of the daughter of X": done to her.
  if (isOwnerOfKin(analysis, from)) return isDoneTo(analysis, to, sentence.to);
  let distance = 0;
  for (let at = from - 1; at >= sentence.from && distance <= victimReachBefore && analysis.tokens[at]?.kind !== 'quote'; at--) {
    if (analysis.is(at, 'done-before-name') && !isOfOwner(analysis, at) && !isOfOffice(analysis, at, from)) return true;
    if (analysis.is(at, 'doer-prepositions')) return false;
    if (isApproached(analysis, at, from)) break;
    distance += isOfList(analysis, at) ? listStep : 1;
  }
  // "his lawyer X said he is detained": somebody else is.
  const isOfAnother = isBehindKin(analysis, from) && analysis.is(to, 'speech-words') && analysis.is(to + 1, 'subject-pronouns');
  if (!isOfAnother && isDoneTo(analysis, to, sentence.to)) return true;
  const owned = analysis.syntax.ownedBehind(analysis, to);
  return owned !== undefined && analysis.is(owned, 'done-before-name');
}

/** "Among those concerned are the reporter X and Y": said in so many words, whatever office somebody has besides. */
function isAmongConcerned(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  let distance = 0;
  for (let at = from - 1; at >= sentence.from && distance <= victimReachBefore; at--) {
    if (analysis.phraseLength(at, 'among-concerned', from) > 0) return true;
    distance += isOfList(analysis, at) ? listStep : 1;
  }
  return false;
}

/** "a duty to protect X", "the release of X, her husband Y and": somebody for whom something is asked. */
function isAskedFor(analysis: Analysis, from: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - askedReach);
  for (let at = from - 1; at >= first; at--) {
    if ((from - at <= victimReachBefore && analysis.is(at, 'asked-before-name')) || analysis.is(at, 'release-verbs')) return askedTokens(analysis)[from] === 1;
  }
  return false;
}

/** "his wife, Ms X", "her lawyer X", "X, his mother", "the mother of the blogger X": somebody near the person concerned. */
function isRelative(analysis: Analysis, from: number, to: number): boolean {
  // "X, la madre de Facundo".
  if (analysis.norm(to) === ',') for (let at = to + 1; at <= to + 2; at++) if (analysis.is(at, 'kin') && analysis.is(at + 1, 'of-words') && analysis.isCapital(at + 2)) return true;
  return isBehindKin(analysis, from) || isOwnerOfKin(analysis, from) || (analysis.norm(to) === ',' && [to + 2, to + 3].some((at) => isKin(analysis, at) && !analysis.isCapital(at + 1)));
}

/** "Amnesty International's Deputy Regional Director": whose office it is stands before it, in capitals. */
function isOfficeOfBody(analysis: Analysis, from: number): boolean {
  let isOwned = false;
  for (let at = from; at < from + officeReach && (analysis.isCapital(at) || analysis.is(at, 'possessives') || analysis.is(at, 'articles')); at++) {
    isOwned ||= analysis.is(at, 'possessives');
    if (isOwned && analysis.is(at, 'thanked-offices')) return true;
  }
  return false;
}

/** "…, said X, Regional Director of Amnesty International": somebody who speaks for an organisation. */
function isQuotedSpeaker(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(to) !== ',' || !(analysis.any(to + 1, to + speakerReach, 'thanked-offices') || isOfficeOfBody(analysis, to + 1))) return false;
  const { from: start, to: end } = analysis.sentenceAt(from);
  // "X, Deputy Director of the Centre, warned"
  for (let at = to + 2; at < Math.min(end, to + speechReach); at++) if (analysis.norm(at) === ',') return analysis.is(from - 1, 'speech-words') || analysis.is(at + 1, 'voicing-verbs') || (analysis.any(at, end, 'speech-words') && analysis.tokens.slice(to, end).some(({ kind }) => kind === 'quote'));
  return analysis.is(from - 1, 'speech-words') || (analysis.any(Math.max(start, to), Math.min(end, to + speechReach), 'speech-words') && analysis.tokens.slice(to, end).some(({ kind }) => kind === 'quote'));
}

/** "X, Deputy Director of the Centre, said:" at the end of a paragraph, whose words are in the next. */
function speaksNext(analysis: Analysis, from: number, to: number): boolean {
  const end = analysis.tokens.length;
  if (analysis.norm(end - 1) !== ':' || analysis.norm(to) !== ',' || analysis.sentenceAt(from).to !== end) return false;
  return (analysis.any(to + 1, to + speakerReach, 'thanked-offices') || isOfficeOfBody(analysis, to + 1)) && analysis.any(to + 1, end, 'speech-words');
}

/** "The Centre's Deputy Regional Director for Asia, X, said: “…”": the office of an organisation stands before the name and its comma. */
function isTitledSpeaker(analysis: Analysis, from: number, to: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  if (analysis.norm(from - 1) !== ',' || !analysis.any(Math.max(start, from - officeReach), from - 1, 'thanked-offices')) return false;
  const isSaid = analysis.is(analysis.norm(to) === ',' ? to + 1 : to, 'speech-words') || analysis.any(Math.max(start, from - speechReach), from, 'speech-words');
  return isSaid && analysis.tokens.slice(start, end).some(({ kind }) => kind === 'quote');
}

/** "“…,” said X": somebody who speaks for others, where nothing was done to them. */
function isQuoted(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  const { role } = nameClassesOf(analysis);
  let verb = from - 1;
  // "said senior advocacy officer X"
  if (role[verb] || analysis.is(verb, 'thanked-offices')) while (verb > from - speakerReach - 1 && analysis.tokens[verb]?.kind === 'word' && !analysis.is(verb, 'speech-words') && !analysis.is(verb, 'articles')) verb--;
  return analysis.is(verb, 'speech-words') && analysis.tokens.slice(start, verb).some(({ kind }) => kind === 'quote');
}

/** "« … », a déclaré Mme X": the one whose words these are, in a statement that quotes the EU's own voice. */
function isVoice(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let verb = from - 1;
  while (honorific[verb] === 1) verb--;
  if (!analysis.is(verb, 'speech-words')) return false;
  for (let at = verb - 1; at > verb - speakerReach; at--) if (analysis.tokens[at]?.kind === 'quote') return !analysis.quoted[at - 1];
  return false;
}

/** "Communiqué de M. X", at the head of a line: whoever issues the statement. */
function issues(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] === 1) link--;
  return analysis.is(link, 'issuer-links') && analysis.is(link - 1, 'title-words') && analysis.isCapital(link - 1) && analysis.tokens[link - 2]?.kind !== 'word';
}

/** How far before "of" the word for who rules stands, with adjectives between. */
const ruleReach = 4;

/** "el régimen ilegítimo y dictatorial de": the word for who rules, and where adjectives stand behind their noun these. */
function isRule(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'rule-nouns')) return true;
  if (analysis.grammar.classes['complement-openers'].size === 0) return false;
  for (let before = at; before > at - ruleReach; before--) {
    if (analysis.is(before, 'rule-nouns')) return true;
    if (analysis.tokens[before]?.kind !== 'word' || analysis.isCapital(before) || analysis.is(before, 'articles') || analysis.is(before, 'noun-phrase-enders')) return false;
  }
  return false;
}

/** "the X regime", "X's regime", "the regime of X", "el régimen X", "X lacks any democratic legitimacy": who rules a country, whatever the title. */
function rules(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  const owned = analysis.syntax.ownedBehind(analysis, to);
  let of = from - 1;
  // "the government of Nobel laureate X"
  while (analysis.isCapital(of) || honorific[of] || role[of]) of--;
  const isOfRule = analysis.is(of, 'of-words') && (isRule(analysis, of - 1) || analysis.is(of - 1, 'rulers-of'));
  return analysis.is(to, 'rule-nouns') || analysis.is(from - 1, 'rule-nouns') || (owned !== undefined && analysis.is(owned, 'rule-nouns')) || isOfRule || analysis.phraseLength(to, 'rule-denials') > 0;
}

/** "the Head of Delegation [in Togo, X] met": an editor's note behind an office says who holds it. */
function isInserted(analysis: Analysis, from: number): boolean {
  const { office } = nameClassesOf(analysis);
  let open = from - 1;
  while (open > from - officeReach && analysis.norm(open) !== '[') open--;
  return analysis.norm(open) === '[' && office.subarray(Math.max(0, open - speakerReach), open).includes(1);
}

/** What one mention tells of the role of a person, and is looked at first: of most it tells enough. */
interface Evidence {
  readonly isAmongConcerned: boolean;
  /** A press contact, a diplomat, or a voice of the EU: no other mention makes that a defender, unless it says so outright. */
  readonly isStaff: boolean;
  readonly isSpeaker: boolean;
  readonly isVictim: boolean;
}

const evidence = new ByWords((analysis: Analysis, from, to): Evidence => ({
  isAmongConcerned: isAmongConcerned(analysis, from),
  isStaff: isContact(analysis, from, to) || isDiplomat(analysis, to) || isVoiceOfEu(analysis, from, to),
  isSpeaker: isQuotedSpeaker(analysis, from, to) || isTitledSpeaker(analysis, from, to),
  // "The X regime has jailed": done by it.
  isVictim: !analysis.is(to, 'rule-nouns') && isVictim(analysis, from, to),
}));

/** What else it tells. */
interface MoreEvidence {
  readonly isRelative: boolean;
  /** A line that is a name and nothing else is a signature. */
  readonly signs: boolean;
  readonly isVoice: boolean;
  readonly isOfficial: boolean;
  readonly isAskedFor: boolean;
  readonly isQuoted: boolean;
  readonly speaksNext: boolean;
}

const moreEvidence = new ByWords((analysis: Analysis, from, to): MoreEvidence => ({
  isRelative: isRelative(analysis, from, to) || analysis.is(from - 1, 'counsel-honorifics'),
  signs: to - from === analysis.tokens.length,
  isVoice: isVoice(analysis, from) || issues(analysis, from),
  isOfficial: isOfficial(analysis, from, to) || rules(analysis, from, to) || isInserted(analysis, from),
  isAskedFor: isAskedFor(analysis, from),
  isQuoted: isQuoted(analysis, from),
  speaksNext: speaksNext(analysis, from, to),
}));

/**
 * The role of a person, over all mentions: whom the text calls one of those concerned is a defender; official by an office or as a voice of the EU, unless something was done to them
 * ("former President X was sentenced"); press contacts speak for the EU; relatives and lawyers are other; everybody else is a defender, the person concerned.
 */
export function roleOf(draft: PersonDraft, analyses: readonly Analysis[]): Role {
  const first = draft.mentions.map(({ paragraph, from, to }) => evidence.of(analyses[paragraph] as Analysis, from, to));
  if (first.some((mention) => mention.isAmongConcerned)) return 'defender';
  if (first.some(({ isStaff }) => isStaff)) return 'official';
  if (first.some(({ isSpeaker }) => isSpeaker)) return 'other';
  if (first.some(({ isVictim }) => isVictim)) return 'defender';
  const told = draft.mentions.map(({ paragraph, from, to }) => moreEvidence.of(analyses[paragraph] as Analysis, from, to));
  if (told.every(({ isQuoted: isSaid }) => isSaid)) return 'other';
  if (told.some(({ isRelative: isNear }) => isNear) && !told.some(({ isAskedFor: isConcerned }) => isConcerned)) return 'other';
  if (told.every(({ signs }) => signs) || told.some(({ isOfficial, isVoice }) => isOfficial || isVoice)) return 'official';
  return told.some((mention) => mention.speaksNext) ? 'other' : 'defender';
}
