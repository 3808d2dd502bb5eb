import type { Token } from '../statement/types.js';
import { type Analysis, isSource, isTextBefore, isTextBehind, leavesOutSayer, sayerAtHead, sayerBefore, sourceOpenerLength } from './analysis.js';
import { KeptOfWords } from './kept-of-words.js';
import { holding, startingAt, within } from './matches.js';
import { ministryBeside } from './ministry.js';
import { candidatesOf } from './people/candidates.js';
import { ownQuotation } from './quotation.js';
import { isIssuing } from './recommendations/holder.js';
import { isSaying } from './recommendations/saying-classes.js';
import { isOfAnotherState } from './recommendations/spokespeople.js';
import { followsEu } from './recommendations/speech.js';
import { ownerOfOffice } from './third-country.js';
import { tellingIn } from './words.js';

/* “We hope that she will be freed,” she said: whether she is somebody who speaks for the EU, by who is told of before. */

/** How far behind a quotation the verb of saying stands, how far before one that no such verb follows, and how far from it whoever said it. */
const sayingReach = 14;
const sayerReach = 8;
/** So near behind a name and its comma stands the office. */
const appositionReach = 5;

/** Who is told of first in a sentence: somebody who speaks for the EU, a minister, or somebody else, by the last word of the name where one is given; undefined where nobody is. */
type Told = { readonly who: 'eu' | 'minister' | 'other'; readonly surname?: string } | undefined;

/** What a noun tells of whom a sentence tells, in one look: most words tell nothing. The last is of others than those of the EU. */
const minister = 1;
const diplomat = 2;
const other = 4;
const nounsIn = tellingIn(({ classes }, { norm }) => (classes.ministers.has(norm) ? minister : 0) | (classes.diplomats.has(norm) ? diplomat | other : 0) | (classes.kin.has(norm) || classes['thanked-offices'].has(norm) ? other : 0));

/** "the EU Ambassador", "Mogherini": whether the words for the EU from token `from` on name one person, and whose office it is. */
function isPersonOfEu(analysis: Analysis, { entry, from, to }: Analysis['matches']['actor'][number]): boolean {
  if (entry.kind !== 'eu' || entry.settings.pronoun === true || ownerOfOffice(analysis, from, to) !== undefined) return false;
  return entry.settings.names === 'person' || (['diplomats', 'title-words', 'issuing-nouns', 'thanked-offices'] as const).some((name) => analysis.any(from, to, name));
}

/** "Karin Lund, EU Ambassador to Togo": the office behind a name. */
function isOfficeBehind(analysis: Analysis, to: number): boolean {
  return analysis.norm(to) === ',' && within(analysis.matches.actor, to, to + appositionReach).some((actor) => isPersonOfEu(analysis, actor));
}

/** How far behind the word for diplomats stands who sent them: "the ambassadors of European Union countries". */
const senderReach = 4;

/** Whether tokens `from`–`to` name the EU. */
function isEuNamed(analysis: Analysis, from: number, to: number): boolean {
  return within(analysis.matches.actor, from, to).some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true);
}

/** "EU ambassadors", "the ambassadors of European Union countries": whether the diplomats at token `at` are sent by the EU or its countries. */
function areOfEu(analysis: Analysis, at: number): boolean {
  return isEuNamed(analysis, at - 1, at) || (analysis.is(at + 1, 'of-words') && isEuNamed(analysis, at + 2, at + 2 + senderReach));
}

/** "The envoys said": whether the diplomats at token `at` are those who were told of before. */
function areTheSame(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'plural') && analysis.is(at - 1, 'articles') && !analysis.is(at + 1, 'of-words');
}

/** How far behind a verb of saying whoever said it is named: "said Norway's Foreign Minister, X". */
const namedReach = 5;

/** What begins at token `at`, the last of its kind that was looked at being `next`: both are asked for from left to right. */
class Beginning<T extends { readonly from: number }> {
  readonly #all: readonly T[];
  #next = 0;

  constructor(all: readonly T[]) {
    this.#all = all;
  }

  at(at: number): T | undefined {
    while ((this.#all[this.#next]?.from ?? at) < at) this.#next++;
    const found = this.#all[this.#next];
    return found?.from === at ? found : undefined;
  }
}

/** Who is told of first in tokens `from`–`to`. */
function firstTold(analysis: Analysis, from: number, to: number): Told {
  const voices = new Beginning(within(analysis.matches.actor, from, to));
  const people = within(candidatesOf(analysis), from, to).filter(({ score }) => score > 0);
  const names = new Beginning(people);
  const nouns = nounsIn(analysis.grammar);
  for (let at = from; at < to; at++) {
    if (analysis.quoted[at]) continue;
    const { word } = analysis.tokens[at] as Token;
    const told = nouns.of(word);
    const voice = voices.at(at);
    if (voice !== undefined && isPersonOfEu(analysis, voice)) return { who: 'eu' };
    if (told & minister || analysis.phraseLength(at, 'foreign-ministers') > 0) return { who: 'minister' };
    if (told & diplomat && areOfEu(analysis, at)) return { who: 'eu' };
    const name = names.at(at);
    if (name !== undefined) return { who: isOfficeBehind(analysis, name.to) ? 'eu' : 'other', surname: analysis.norm(name.to - 1) };
    if (told & diplomat && areTheSame(analysis, at)) continue;
    // "Special Representative | Berger": the name tells whose.
    const titled = voice?.entry.settings.issues === true ? startingAt(people, voice.to)[0] : undefined;
    if (titled !== undefined) return { who: 'other', surname: analysis.norm(titled.to - 1) };
    if (told & other || voice?.entry.settings.issues === true) return { who: 'other' };
  }
  return undefined;
}

/** ", EU spokesperson X | said": the token behind the comma, or the mark, behind which whoever said it is named before the verb at token `verb`; undefined where none stands. */
function sayerStart(analysis: Analysis, from: number, verb: number, reach = sayerReach): number | undefined {
  for (let at = verb - 1; at > Math.max(from, verb - reach); at--) if (analysis.tokens[at]?.kind !== 'word') return analysis.norm(at) === ',' || analysis.tokens[at]?.kind === 'quote' ? at + 1 : undefined;
  return undefined;
}

/** Who is told of first in a sentence; behind what is said whoever said it: "…,” said Foreign Minister X, "…, spokesperson X said". */
function toldIn(analysis: Analysis, from: number, to: number): Told {
  for (let verb = to - 1; verb > from; verb--) {
    if (!analysis.is(verb, 'speech-words') || analysis.quoted[verb]) continue;
    if (analysis.tokens[verb - 1]?.kind === 'word') {
      const start = sayerStart(analysis, from, verb);
      const sayer = start === undefined ? undefined : firstTold(analysis, start, verb);
      if (sayer !== undefined) return sayer;
      continue;
    }
    // "X, the EU Ambassador, urged": behind a verb of asking those are named who are asked.
    if (holding(analysis.matches.ask, verb).length > 0) continue;
    const told = firstTold(analysis, verb + 1, Math.min(to, verb + 1 + namedReach));
    if (told !== undefined) return told;
    // "said Haugen": a surname alone.
    if (analysis.isCapital(verb + 1)) return { who: 'other', surname: analysis.norm(verb + 1) };
    // "X, the chief spokesperson of the EU's service, said in a statement": the office between two commas.
    const office = analysis.norm(verb - 1) === ',' ? sayerStart(analysis, from, verb - 1, sayingReach) : undefined;
    const holder = office === undefined ? undefined : firstTold(analysis, office, verb);
    if (holder !== undefined) return holder;
  }
  return firstTold(analysis, from, to);
}

/** Who is told of last before token `end` in a paragraph: first in the nearest sentence that tells of somebody. */
function toldBefore(analysis: Analysis, end: number): Told {
  for (let to = end; to > 0; ) {
    const { from } = analysis.sentenceAt(to - 1);
    const told = toldIn(analysis, from, to);
    if (told !== undefined) return told;
    to = from;
  }
  return undefined;
}

const last = new KeptOfWords<Analysis, Told | null>();

/** Who is told of last in a paragraph; undefined where nobody is. */
function toldLast(analysis: Analysis): Told {
  let told = last.get(analysis);
  if (told === undefined) last.set(analysis, (told = toldBefore(analysis, analysis.tokens.length) ?? null));
  return told ?? undefined;
}

/** Whether whoever is told of speaks for those whose statement it is: the EU, or a third State. */
function isSpeaker(told: Told, speakers: string, spokespeople: string): boolean {
  if (told === undefined) return false;
  return told.who === 'eu' || (told.who === 'minister' && speakers !== '') || (told.surname !== undefined && spokespeople.split(' ').includes(told.surname));
}

/** Whether whoever is told of has a name, and speaks for nobody whose statement it is. */
function isNamedOther(told: Told, spokespeople: string): boolean {
  return told?.who === 'other' && told.surname !== undefined && !spokespeople.split(' ').includes(told.surname);
}

/**
 * By paragraph, whether somebody who speaks for the EU, or for those whose statement it is, was told of last before it.
 * @param speakers the third States whose statement it is
 * @param spokespeople the surnames of those who speak for them, or for the EU
 */
export function whereEuSpeaks(analyses: readonly Analysis[], title: Analysis | undefined, speakers: string, spokespeople: string): readonly boolean[] {
  let told: Told;
  return analyses.map((analysis) => {
    const before = told;
    if (analysis !== title) told = toldLast(analysis) ?? told;
    return isSpeaker(before, speakers, spokespeople);
  });
}

/** Who speaks for the EU, or for the third States whose statement it is: the surnames of those who do, with spaces between, and whether somebody who does was told of last before the paragraph. */
export interface Speaking {
  readonly spokespeople?: string;
  /** The surnames, and the offices, of those in office whose own text it is, with spaces between. */
  readonly issuing?: string;
  readonly isEuSpeaking?: boolean;
  /** The third States whose statement it is, by their codes. */
  readonly speakers: string;
}

/** Whether a pronoun stands for no person: the one that opens a cleft too. */
function isOfThing(analysis: Analysis, pronoun: number | undefined): boolean {
  return pronoun !== undefined && analysis.is(pronoun, 'cleft-openers');
}

/** "declared", "fait valoir", "selon Mme Berg", "selon elle": whether words from token `at` on tell that somebody says what is quoted. */
function isSayingAt(analysis: Analysis, at: number): boolean {
  const source = sourceOpenerLength(analysis, at);
  return analysis.is(at, 'speech-words') || analysis.phraseLength(at, 'speech-phrases') > 0 || isSource(analysis, at) || (source > 0 && analysis.is(at + source, 'subject-pronouns'));
}

/** How far before a quotation a verb of saying stands that has no subject of its own: "adding that: “…”". */
const joinedReach = 3;

/** "The statement further deplored the arrests, adding: “…”": whether the text that opens the sentence says what is quoted from token `begin` on; not "The statement came after the Minister deplored them and said: “…”". */
function isSaidByTextAtHead(analysis: Analysis, begin: number): boolean {
  for (let verb = begin - 1; verb >= Math.max(0, begin - joinedReach); verb--) {
    const noun = sayerAtHead(analysis, verb);
    if (noun === undefined || analysis.is(noun, 'subject-pronouns')) continue;
    const says = analysis.is(noun + 1, 'subject-adverbs') || analysis.ends(noun + 1, 'adverb') ? noun + 2 : noun + 1;
    return isSaying(analysis, says);
  }
  return false;
}

/**
 * “We urge Togo to release her”, concludes Berg; “We hope that she will be freed,” she said: whether what is quoted around token `at` is told of one of those who speak for the EU:
 * by name, or by a pronoun where somebody who speaks for it was told of last.
 */
export function isSaidForEu(analysis: Analysis, at: number, { issuing = '', spokespeople = '', isEuSpeaking = false, speakers }: Speaking): boolean {
  if (analysis.quoted[at] !== ownQuotation) return false;
  const names = spokespeople.split(' ');
  let begin = at;
  while (analysis.quoted[begin - 1] === ownQuotation) begin--;
  if (isSaidByTextAtHead(analysis, begin) && followsEu(analysis, begin)) return true;
  let end = at;
  while (analysis.quoted[end] === ownQuotation) end++;
  for (const [from, to] of [[end, end + sayingReach], [Math.max(0, begin - sayingReach), begin]] as const) for (let verb = from; verb < to; verb++) {
    const head = verb < begin ? sayerAtHead(analysis, verb) : undefined;
    if ((head === undefined && !isSayingAt(analysis, verb)) || analysis.quoted[verb]) continue;
    // "a-t-elle déclaré"; not where somebody else was told of last by name.
    if ((analysis.is(verb - 1, 'inverted-pronouns') || analysis.is(verb, 'inverted-pronouns')) && !isNamedOther(toldBefore(analysis, begin), spokespeople) && followsEu(analysis, verb)) return true;
    // "the statement added".
    if (isTextBefore(analysis, verb) && followsEu(analysis, begin)) return true;
    // "the State Department said", in a statement of its State.
    const ministry = speakers === '' ? undefined : ministryBeside(analysis, verb);
    if (ministry !== undefined && !isOfAnotherState(analysis, ministry, speakers)) return true;
    // "añade el comunicado", "lit-on dans le communiqué".
    if (isTextBehind(analysis, verb + Math.max(1, analysis.phraseLength(verb, 'speech-phrases'), sourceOpenerLength(analysis, verb)) - 1)) return true;
    for (let name = verb - 2; name < verb + sayerReach; name++) if (names.includes(analysis.norm(name)) && analysis.isCapital(name)) return true;
    // "a souligné la présidente", "the Minister said", in a text of hers.
    if ([verb - 1, verb + 2].some((office) => analysis.is(office - 1, 'articles') && isIssuing(analysis, office, issuing))) return true;
    // "escribió el diplomático", "a écrit le diplomate": another word for whoever was told of.
    const isOtherWord = analysis.is(verb + 1, 'articles') && analysis.is(verb + 2, 'eu-by-other-words') && !analysis.is(verb + 3, 'of-words');
    const pronoun = [sayerBefore(analysis, verb), verb + 1, head ?? verb].find((each) => analysis.is(each, 'subject-pronouns'));
    if (!isOtherWord && pronoun === undefined && !leavesOutSayer(analysis, verb)) continue;
    // "it added": no person.
    const told = isOfThing(analysis, pronoun) ? undefined : toldBefore(analysis, begin);
    // "The Delegation voiced concern. It added:": whoever the sentence before tells of first.
    return told === undefined ? isEuSpeaking || (analysis.sentenceAt(begin).from > 0 && followsEu(analysis, begin)) : isSpeaker(told, speakers, spokespeople);
  }
  return false;
}

/** "The High Representative condemned the arrest. She | called on": whether the pronoun at token `at` stands for somebody who speaks for the EU, or for those whose statement it is, by who was told of last. */
export function isPronounOfSpeaker(analysis: Analysis, at: number, { spokespeople = '', isEuSpeaking = false, speakers }: Speaking): boolean {
  if (!analysis.is(at, 'single-pronouns')) return false;
  const told = toldBefore(analysis, analysis.sentenceAt(at).from);
  return told === undefined ? isEuSpeaking : isSpeaker(told, speakers, spokespeople);
}
