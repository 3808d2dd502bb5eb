import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { endingAt, within } from '../matches.js';
import type { Role } from '../types.js';
import { isAccusedOfTheKilling } from './accused.js';
import { isAgentOrHearer } from './agents.js';
import { isInCorrespondence, speaksOnBehalf } from './addressees.js';
import { isInByline, isLabel } from './bylines.js';
import { candidatesOf } from './candidates.js';
import { isFounderBeside, isNamesake, isOnlyNamed, remarksInOffice } from './commenting.js';
import { voices } from './voices.js';
import { isContact } from './contacts.js';
import { isAccusedOfKilling, isAmongCulprits } from './culprits.js';
import { asideOf } from './in-aside.js';
import { isInvertedSubject } from './inverted.js';
import { isInsulted } from './insulted.js';
import { isCalledKiller } from './killers.js';
import { isBehindKin, isBehindKinBeside, isBehindOwner, isHeldBehind, isKin, isOwnerOfKin, isServed, isStillInCustody } from './kin.js';
import { isOfKinList, opensKinList } from './kin-lists.js';
import { labelledRole } from './labelled.js';
import { nameClassesOf } from './name-classes.js';
import { isPostNominal } from './name-words.js';
import { isDiplomat } from './offices/before-office.js';
import { isOfficial } from './offices/index.js';
import { isOfEuParliament } from './offices/of-parliament.js';
import { isVoiceOfEu } from './offices/voice-of-eu.js';
import type { PersonDraft } from './persons.js';
import { opensBeforePronoun, pronounBefore } from './pronoun-clause.js';
import { hasSpokesperson, headsLine, isToldOfFurther, reacts } from './reacting.js';
import { rules } from './rulers.js';
import { isAimedAt } from './score.js';
import { asksForBody, isCited, isQuoted, isQuotedSpeaker, issues, isTitledSpeaker, isVoice, speaksBehind, speaksForStates, speaksNext } from './speakers.js';
import { isAmongConcerned, isVictim } from './victims.js';
import { isRemovalWelcomed, isSayerByCalling, tellsOfCase } from './tells-of-others.js';
import { isAskedFor, isAskedForBeside, isCaredFor, isSidedWith } from './asked-for.js';
import { isBesideSubject } from './struck-subject.js';
import { isExampleOfStruck } from './struck-examples.js';
import { isLikelyConcerned, type Mentioned, type Told } from './weighed/index.js';
import { type Telling, tellings } from './weighed/weights.js';

/** How far before the name an editor's bracket opens, and the office before it. */
const insertedReach = 9;
const heldReach = 4;

/** "X, his brother, | the poet Y", "X, su hermana, | Y": whether what stands behind kinship leads to the name of another, whose it is; in "X, his wife, Y and Z" too. */
function leadsToName(analysis: Analysis, behind: number): boolean {
  if (analysis.isCapital(behind)) return true;
  if (analysis.norm(behind) !== ',') return false;
  const { honorific, role } = nameClassesOf(analysis);
  let at = behind + 1;
  while (at < behind + heldReach + heldReach && !analysis.isCapital(at) && (honorific[at] === 1 || role[at] === 1 || analysis.ends(at, 'doer') || analysis.is(at, 'articles') || analysis.is(at, 'and-words') || analysis.is(at, 'former-words'))) at++;
  return analysis.isCapital(at);
}

/** "his wife, Ms X", "her lawyer X", "X, his mother", "the mother of the blogger X": somebody near the person concerned. */
function isRelative(analysis: Analysis, from: number, to: number): boolean {
  // "X, la madre de Facundo".
  if (analysis.norm(to) === ',') for (let at = to + 1; at <= to + 2; at++) if (analysis.is(at, 'kin') && analysis.is(at + 1, 'of-words') && analysis.isCapital(at + 2)) return true;
  return isBehindKin(analysis, from) || isBehindKinBeside(analysis, from) || isOfKinList(analysis, from) || isServed(analysis, from, to) || isBehindOwner(analysis, from, to) || (analysis.norm(to) === ',' && [to + 2, to + 3].some((at) => isKin(analysis, at) && !leadsToName(analysis, at + 1) && !opensKinList(analysis, at)));
}

/** So few words stand before the end of what opens a list of those to whom something was done. */
const openingReach = 6;

/** "Among them are X and his lawyer, Y", "Entre los detenidos figura X": somebody of those whom the sentence before tells of. */
function isOneOfThem(analysis: Analysis, from: number): boolean {
  const { from: start } = analysis.sentenceAt(from);
  if (!analysis.is(start, 'part-openers')) return false;
  return analysis.any(start + 1, Math.min(from, start + 2), 'plural-pronouns') || analysis.any(start + 1, Math.min(from, start + openingReach), 'done-after-name');
}

/** "the Head of Delegation [in Togo, X] met": an editor's note behind an office says who holds it. */
function isInserted(analysis: Analysis, from: number): boolean {
  const { office } = nameClassesOf(analysis);
  let open = from - 1;
  while (open > from - insertedReach && analysis.norm(open) !== '[') open--;
  // "[Managing Director of the External Action Service] X".
  if (analysis.norm(open) === '[' && analysis.norm(from - 1) === ']') return office.subarray(open, from).includes(1) || analysis.any(open, from, 'heads') || analysis.any(open, from, 'thanked-offices');
  return analysis.norm(open) === '[' && office.subarray(Math.max(0, open - heldReach), open).includes(1);
}

/** "Spokesperson for the UN High Commissioner for Human Rights: X", as a line: who speaks, with the office before a colon. */
function isAnnounced(analysis: Analysis, from: number, to: number): boolean {
  return to === analysis.tokens.length && analysis.norm(from - 1) === ':' && (analysis.is(0, 'issuing-nouns') || nameClassesOf(analysis).office[0] === 1);
}

/** Tokens of a list of lawyers before one of them. */
const counselReach = 8;

/** "Me X", "Mes X et Y". */
function isNamedAsCounsel(analysis: Analysis, from: number): boolean {
  let at = from - 1;
  while (at > from - counselReach && (analysis.isCapital(at) || analysis.norm(at) === ',' || analysis.is(at, 'and-words')) && !analysis.is(at, 'counsel-honorifics')) at--;
  return analysis.is(at, 'counsel-honorifics') && (at === from - 1 || analysis.norm(at) === 'mes');
}

/** How far before a name the words stand that ask, with the title between. */
const askedReach = 4;

/** "for Chairman X to make sure", "call on Commissioner X to explain": whoever is to do something by virtue of an office, though it is in no list; not "for Professor X to be freed". */
function isToAct(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(to, 'infinitive-markers') || analysis.is(to + 1, 'be-infinitive') || (analysis.is(to + 1, 'patient-verbs') && analysis.phraseLength(to + 1, 'making-sure') === 0)) return false;
  const { honorific } = nameClassesOf(analysis);
  if (!analysis.isCapital(from - 1) || honorific[from - 1] === 1) return false;
  let at = from - 1;
  while (at > from - askedReach && analysis.isCapital(at)) at--;
  return analysis.is(at, 'asking-prepositions') || analysis.is(at, 'infinitive-addressees') || endingAt(analysis.matches.ask, at + 1).length > 0;
}

/** "— X (@handle) November 14, 2024": below a post, whoever wrote it. */
function signsPost(analysis: Analysis, from: number, to: number): boolean {
  return analysis.norm(to) === '(' && analysis.text(to + 1).startsWith('@') && /^[-–—]$/u.test(analysis.norm(from - 1));
}

/** How far before a name the words begin that say whose words something is in: "in the words of". */
const citingReach = 6;

/** "the detention of Ms X, director of the Centre,", "the permit of X, director": whether a name stands behind "of", so that its bearer says nothing there; not "in the words of X". */
function isOfNoun(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let of = from - 1;
  while (honorific[of] === 1 || analysis.norm(of) === '.') of--;
  if (!analysis.is(of, 'of-words')) return false;
  for (let at = of - 1; at > of - citingReach; at--) if (analysis.phraseLength(at, 'citing-phrases') === of + 1 - at) return false;
  return true;
}

/** "Vice-President X was placed under house arrest": whether an office right before a name is one that countries have as well as the EU, and nothing of the EU's stands before it. */
function isOfAnyCountry(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'shared-offices') && within(analysis.matches.actor, from - 1 - insertedReach, from - 1).every(({ entry, to }) => entry.kind !== 'eu' || to < from - 1 - heldReach);
}

/** "X case: EU voices concern", as a line: whose case a headline names. */
function isNamedCase(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'case-nouns') && !analysis.grammar.traits.has('nouns-first') && analysis.norm(analysis.tokens.length - 1) !== '.';
}

/** "Before Y, secretary of the union, goes to court, X, director of the Centre, said:": whether nobody else is named behind token `to`. */
function isNamedLast(analysis: Analysis, to: number): boolean {
  return within(candidatesOf(analysis), to, analysis.tokens.length).every(({ score }) => score <= 0);
}

/** What one mention tells of the role of a person, and is looked at first: of most it tells enough. It is read as it is asked for: where one mention decides, the others are not looked at. */
class Evidence {
  #isAmongConcerned: boolean | undefined;
  #isCulprit: boolean | undefined;
  #isStaff: boolean | undefined;
  #isSpeaker: boolean | undefined;
  #isVictim: boolean | undefined;

  constructor(private readonly analysis: Analysis, private readonly from: number, private readonly to: number) {}

  get isAmongConcerned(): boolean {
    const { analysis, from, to } = this;
    return (this.#isAmongConcerned ??= isAmongConcerned(analysis, from) || isSidedWith(analysis, from, to));
  }

  /** One of those who did it. */
  get isCulprit(): boolean {
    const { analysis, from, to } = this;
    return (this.#isCulprit ??= isAmongCulprits(analysis, from) || isAccusedOfKilling(analysis, from, to) || isRemovalWelcomed(analysis, from) || isCalledKiller(analysis, from, to));
  }

  /** Accused of it. */
  get isAccused(): boolean {
    return isAccusedOfTheKilling(this.analysis, this.from, this.to);
  }

  /** A press contact, a diplomat, a voice of the EU or of the United Nations: no other mention makes that a defender, unless it says so outright. */
  get isStaff(): boolean {
    const { analysis, from, to } = this;
    return (this.#isStaff ??= isContact(analysis, from, to) || isDiplomat(analysis, from, to) || (isVoiceOfEu(analysis, from, to) && !isExampleOfStruck(analysis, from) && !(isOfAnyCountry(analysis, from) && isVictim(analysis, from, to))) || ((this.isSpeaker || isQuoted(analysis, from)) && speaksForStates(analysis, from, to)) || (isOfEuParliament(analysis, to) && !isVictim(analysis, from, to)));
  }

  get isSpeaker(): boolean {
    const { analysis, from, to } = this;
    return (this.#isSpeaker ??= ((isQuotedSpeaker(analysis, from, to) || (speaksNext(analysis, from, to) && isNamedLast(analysis, to) && !isOfficial(analysis, from, to))) && !isOfNoun(analysis, from)) || isTitledSpeaker(analysis, from, to));
  }

  get isVictim(): boolean {
    const { analysis, from, to } = this;
    // "The X regime has jailed": done by it.
    return (this.#isVictim ??= !rules(analysis, from, to) && !isNamesake(analysis, from) && !isFounderBeside(analysis, from, to) && !isCited(analysis, from, to) && !isToAct(analysis, from, to) && (isVictim(analysis, from, to) || isExampleOfStruck(analysis, from) || isAimedAt(analysis, from) || isNamedCase(analysis, to) || isStillInCustody(analysis, to)));
  }
}

const evidence = new ByWords((analysis: Analysis, from, to) => new Evidence(analysis, from, to));

/** "X", "Mme X": whether a paragraph is a name and nothing else. */
export function isLine(analysis: Analysis, from: number, to: number): boolean {
  let first = from;
  while (first > 0 && (nameClassesOf(analysis).honorific[first - 1] === 1 || analysis.norm(first - 1) === '.')) first--;
  return first === 0 && to === analysis.tokens.length;
}

/** What else it tells. */
interface MoreEvidence {
  readonly isRelative: boolean;
  /** Somebody whose relative is told of: "the mother of the former lawyer X". */
  readonly isOwnerOfKin: boolean;
  /** Named as lawyers are: "Me X". */
  readonly isCounsel: boolean;
  /** What somebody is stands right before the name: "l'avocate X". */
  readonly isCalled: boolean;
  /** A line that is a name and nothing else, or with "Ms" before it, is a signature. */
  readonly signs: boolean;
  readonly isVoice: boolean;
  readonly isOfficial: boolean;
  /** Somebody for whom something is asked, or one of those to whom something was done. */
  readonly isAskedFor: boolean;
  readonly isQuoted: boolean;
  readonly speaksNext: boolean;
  /** Of whom an opinion on what others did is told. */
  readonly reacts: boolean;
  readonly asksForBody: boolean;
  /** Insulted by what somebody else is held for. */
  readonly isInsulted: boolean;
  /** Who comments on it, speaks for a body, or gave a prize its name. */
  readonly isOnlyNamed: boolean;
  /** Who says for a body what it thinks of something, and whoever speaks at all. */
  readonly remarks: boolean;
  readonly voices: boolean;
  /** Named beside whoever something is told of, and nothing is told of them. */
  readonly isInPassing: boolean;
  /** Named in a byline: who wrote an article is nobody in it. */
  readonly isAuthor: boolean;
}

const moreEvidence = new ByWords((analysis: Analysis, from, to): MoreEvidence => ({
  isRelative: isRelative(analysis, from, to),
  isOwnerOfKin: isOwnerOfKin(analysis, from, to),
  isCounsel: isNamedAsCounsel(analysis, from),
  isCalled: nameClassesOf(analysis).role[from - 1] === 1 || endingAt(analysis.matches.term, from).length > 0,
  signs: isLine(analysis, from, to),
  isVoice: signsPost(analysis, from, to) || isVoice(analysis, from) || issues(analysis, from) || speaksOnBehalf(analysis, to) || headsLine(analysis, from, to) || tellsOfCase(analysis, from, to),
  isOfficial: isOfficial(analysis, from, to) || rules(analysis, from, to) || isInserted(analysis, from) || isAnnounced(analysis, from, to) || isToAct(analysis, from, to),
  isAskedFor: (isAskedFor(analysis, from) && !isToAct(analysis, from, to)) || isOneOfThem(analysis, from) || isAskedForBeside(analysis, from, to) || isCaredFor(analysis, from, to),
  isQuoted: isInCorrespondence(analysis, from, to) || hasSpokesperson(analysis, from, to) || isQuoted(analysis, from) || (isSayerByCalling(analysis, from, to) && !isOfficial(analysis, from, to)) || speaksBehind(analysis, from, to) || (isCited(analysis, from, to) && !isOfficial(analysis, from, to)),
  speaksNext: speaksNext(analysis, from, to),
  reacts: reacts(analysis, from, to),
  asksForBody: asksForBody(analysis, from, to),
  isInsulted: isInsulted(analysis, from),
  isOnlyNamed: isOnlyNamed(analysis, from, to),
  remarks: remarksInOffice(analysis, to),
  voices: voices(analysis, to),
  isInPassing: isInPassing(analysis, from, to),
  isAuthor: isInByline(analysis, from, to),
}));

/** "X, a friend of Y,", "She had met Y", "X was arrested in the car of Y", "was announced by Y": whether somebody is brought in by what is told of another. */
function isInPassing(analysis: Analysis, from: number, to: number): boolean {
  if (isHeldBehind(analysis, to)) return false;
  return asideOf(analysis, from, to) !== undefined || pronounBefore(analysis, from, to) !== undefined || opensBeforePronoun(analysis, from, to) || isInvertedSubject(analysis, from, to) || isBesideSubject(analysis, from, to) || isAgentOrHearer(analysis, from, to);
}

/** Where the letters behind a name end: "X QC", "X, MP". */
function behindLetters(analysis: Analysis, to: number): number {
  let end = to;
  while (isPostNominal(analysis, end)) end++;
  return end;
}

function mentionsOf(draft: PersonDraft, analyses: readonly Analysis[]): Mentioned[] {
  return draft.mentions.map(({ paragraph, from, to }) => ({ analysis: analyses[paragraph] as Analysis, from, to }));
}

/** Whether somebody of whom one mention tells that they are accused of the killing is told of so first, or nothing else was done to them: before, they may be concerned ("the execution of X"). */
function isIntroducedSo(mentions: readonly Evidence[]): boolean {
  return mentions[0]?.isAccused === true || mentions.every(({ isAccused, isVictim: wasStruck }) => isAccused || !wasStruck);
}

/**
 * The role that rules tell of a person, over all mentions: whom the text calls one of those concerned is a defender; official by an office or as a voice of the EU, unless something was done to them
 * ("former President X was sentenced"); press contacts speak for the EU; relatives and lawyers are other. "Accused" is whoever is told to have done what the statement tells of, if it is about somebody else. Undefined where they tell none.
 */
export function ruledRole(draft: PersonDraft, analyses: readonly Analysis[]): Role | 'accused' | undefined {
  const mentions = mentionsOf(draft, analyses);
  const labelled = mentions.map(({ analysis, from, to }) => labelledRole(analysis, from, to));
  if (labelled[0] !== undefined && labelled.every((role) => role === labelled[0])) return labelled[0];
  const first = mentions.map(({ analysis, from, to }) => evidence.of(analysis, from, behindLetters(analysis, to)));
  if (first.some((mention) => mention.isAmongConcerned)) return 'defender';
  if (first.some(({ isStaff }) => isStaff)) return 'official';
  if (first.some(({ isCulprit }) => isCulprit)) return 'other';
  if (first.some(({ isSpeaker }) => isSpeaker)) return 'other';
  if (first.some(({ isAccused }) => isAccused) && isIntroducedSo(first)) return mentions.some(({ analysis, from, to }) => moreEvidence.of(analysis, from, to).isAskedFor) ? 'defender' : 'accused';
  if (first.some(({ isVictim }) => isVictim)) return 'defender';
  const told = mentions.map(({ analysis, from, to }) => moreEvidence.of(analysis, from, to));
  if (told.every(({ isQuoted: isSaid }) => isSaid) || (told.some(({ remarks }) => remarks) && told.every((mention) => !mention.isOfficial && (mention.remarks || mention.voices || mention.isQuoted))) || told.some(({ isAuthor }) => isAuthor) || draft.mentions.some(({ paragraph, from, to }) => isLine(analyses[paragraph] as Analysis, from, to) && isLabel(analyses[paragraph - 1]))) return 'other';
  // "L'avocate X a reçu des menaces. Me X": a lawyer may be the one concerned, and is named otherwise then too.
  // "X has had no letters. Y, the mother of Mr X,": whoever is told of elsewhere is concerned.
  if ((told.some(({ isRelative: isNear }) => isNear) || told.every((mention) => mention.isOwnerOfKin) || (told.some(({ isCounsel }) => isCounsel) && !told.some(({ isCalled }) => isCalled))) && !told.some(({ isAskedFor: isConcerned }) => isConcerned)) return 'other';
  if (told.every(({ signs }) => signs) || told.some(({ isOfficial, isVoice }) => isOfficial || isVoice)) return 'official';
  const isOther = told.every((mention) => mention.isQuoted || mention.reacts || mention.isInPassing) || told.some((mention) => mention.speaksNext || ((mention.asksForBody || mention.isInsulted || mention.isOnlyNamed) && !told.some(({ isAskedFor: isConcerned }) => isConcerned)));
  if (isOther) return 'other';
  return mentions.some(({ analysis, from, to }) => isToldOfFurther(analysis, from, to)) ? 'defender' : undefined;
}

/** What rules tell of the mentions of a person that decides nothing by itself. */
export interface Besides {
  readonly mentions: readonly Mentioned[];
  readonly told: Told;
}

export function toldBesides(draft: PersonDraft, analyses: readonly Analysis[]): Besides {
  const mentions = mentionsOf(draft, analyses);
  const counts: Partial<Record<Telling, number>> = {};
  for (const { analysis, from, to } of mentions) {
    const mention = moreEvidence.of(analysis, from, to);
    for (const telling of tellings) if (mention[telling]) counts[telling] = (counts[telling] ?? 0) + 1;
  }
  return { mentions, told: counts };
}

/** The role that rules tell of a person, which is worked out once: `personsIn` gives the same persons after a key where nothing that is said of them has changed. */
function ruledOnce(draft: PersonDraft, analyses: readonly Analysis[]): Role | 'accused' | undefined {
  draft.ruled ??= ruledRole(draft, analyses) ?? 'untold';
  return draft.ruled === 'untold' ? undefined : draft.ruled;
}

/**
 * The roles of all persons of a text: those that rules tell; of whom they tell none, whoever is likely to be concerned, and everybody where rules tell it of nobody: a statement is about somebody.
 * @param isConcerned whether a person is one of those concerned whatever the text tells
 */
export function rolesOf(drafts: readonly PersonDraft[], analyses: readonly Analysis[], isConcerned: (draft: PersonDraft) => boolean): Role[] {
  const ruled = drafts.map((draft) => (isConcerned(draft) ? 'defender' : ruledOnce(draft, analyses)));
  const isSomebody = ruled.includes('defender');
  return drafts.map((draft, index) => {
    const role = ruled[index];
    if (role === 'accused') return isSomebody ? 'other' : 'defender';
    if (role) return role;
    if (!isSomebody) return 'defender';
    const { mentions, told } = toldBesides(draft, analyses);
    return isLikelyConcerned(mentions, told) ? 'defender' : 'other';
  });
}
