import type { Entry } from '../lexicon/entry.js';
import type { EventKind } from '../statement/front-matter.js';
import { isOfAccusation } from './accusations.js';
import type { Analysis, Match } from './analysis.js';
import { type First, isBackground, isBesideInTitle, isNextStep } from './background.js';
import { isClosureBesidePeople } from './beside-people.js';
import { happensThere } from './happens-there.js';
import { holding, within, withoutOverlaps } from './matches.js';
import { askedTokens } from './recommendations/asks.js';
import { opensWithContrast } from './hedges/contrast.js';
import { endsWhatWasTold, isNoRelease, type Told } from './released.js';
import { strikesSome } from './struck-some.js';
import { subjectOf } from './subject.js';

/** No line of place and date has more tokens, and none with a number by which a page is filed. */
const datelineLength = 12;
const filedLength = 30;

/** Whether a title asks for a release, and does not tell of it: "calls for the release of X", "Release X"; not "welcomes the release of X but insists that exile is no solution". */
function asks(title: Analysis, { from, to }: Match): boolean {
  const first = title.tokens.find((token) => token.kind === 'word')?.index;
  if (first !== undefined && title.is(first, 'release-verbs')) return true;
  const { from: start } = title.sentenceAt(from);
  return title.matches.ask.some((ask) => ask.from >= start && ask.from < to) && (askedTokens(title)[from] === 1 || !title.is(from - 1, 'articles'));
}

/** How far from "ago" or "last year" stands what happened then. */
const pastReach = 12;

const year = /^(?:19|20)\d\d$/u;

/** The year, without a day, that opens the sentence of token `at`: "In 2016 …", "In May 2016 …", "En mayo de 2016 …". */
function openingYear(analysis: Analysis, at: number): number | undefined {
  const { from } = analysis.sentenceAt(at);
  if (!analysis.is(from, 'before-year')) return undefined;
  const behind = [from + 1, from + 2, ...(analysis.is(from + 2, 'of-words') ? [from + 3] : [])];
  const found = behind.find((place) => year.test(analysis.text(place)));
  return found === undefined ? undefined : Number(analysis.text(found));
}

/** The year in which a statement speaks: that of its date, else the latest that it tells; asked for only where a sentence opens with a year. */
type SpeaksIn = () => number;

function speaksIn(title: Analysis | undefined, body: readonly Analysis[], date: string | undefined): SpeaksIn {
  return () => (date ? Number(date.slice(0, 4)) : [...(title ? [title] : []), ...body].reduce((latest, { tokens }) => tokens.reduce((last, { text }) => (year.test(text) ? Math.max(last, Number(text)) : last), latest), 0));
}

/**
 * "Two years ago she was arrested": what happened before is not what the statement is about, where it tells of something else.
 * What the sentence puts in a year happened before where the statement speaks in a later one, or has told of something else first.
 */
function isPast(analysis: Analysis, { from }: Match, { speaks, isTold }: { speaks: SpeaksIn; isTold: boolean }): boolean {
  const sentence = analysis.sentenceAt(from);
  const opening = openingYear(analysis, from);
  if (opening !== undefined && (isTold || opening < speaks())) return true;
  const near = within(analysis.matches.event, Math.max(sentence.from, from - pastReach), Math.min(sentence.to, from + pastReach));
  return near.some(({ entry }) => entry.settings.where === 'past');
}

/** "may be sentenced to ten years", "will be tried". */
function isToCome(analysis: Analysis, { from }: Match): boolean {
  return analysis.any(from - helperReach, from, 'future-helpers');
}

/** "EU denounces the killing of X": what others denounce, or had denounced, is told of them; what the EU denounces has happened. */
function isOfEu(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.settings.by !== 'others' || analysis.any(from - helperReach, from, 'relatives')) return false;
  const { actor } = subjectOf(analysis, from);
  return actor === 'eu';
}

/** How far before a participle its help verb stands. */
const helperReach = 3;

/** "The killing of a journalist must be investigated"; "an end to killings" is of none. */
function isOneKilling(analysis: Analysis, { entry, from, to }: Match): boolean {
  return entry.id === 'killing' && to - from === 1 && analysis.is(from - 1, 'articles') && !analysis.ends(from, 'plural');
}

/** How far before a word the noun for a body stands whose name holds both. */
const nameReach = 5;

/** "the Alliance Against Torture", "the Collective of Families of the Disappeared": what a body is called after has happened to nobody. */
function isInName(analysis: Analysis, { entry, from }: Match): boolean {
  // "the Civil Society Act".
  if (entry.kind === 'restrictive-law') return false;
  if (!analysis.isCapital(from) && !analysis.is(from - 1, 'against-words')) return false;
  for (let at = from - 1; at >= from - nameReach && (analysis.isCapital(at) || analysis.is(at, 'of-words') || analysis.is(at, 'articles') || analysis.is(at, 'and-words') || analysis.is(at, 'against-words') || analysis.is(at, 'asking-prepositions')); at--) if (analysis.isCapital(at) && analysis.is(at, 'named-bodies')) return true;
  return false;
}

interface Looking {
  readonly speaks: SpeaksIn;
  /** Titles tell what a statement is on: there what is asked counts too, and entries for titles. */
  readonly isTitle?: boolean;
  /** Whether what is asked for counts. */
  readonly withAsked?: boolean;
  /** Whether what happened long before counts. */
  readonly withPast?: boolean;
  /** Whether this is where a statement says what it is on. */
  readonly isOpening?: boolean;
  /** Whether what is told more than twice as often as the gravest counts instead. */
  readonly byShare?: boolean;
  /** Whether words that name no deed count: "the violence in Conakry". */
  readonly withVague?: boolean;
  /** The only sentence that counts. */
  readonly sentence?: { readonly from: number; readonly to: number };
}

/** Whether an entry counts in this place of the text. */
function isForPlace({ kind, settings: { where } }: Entry, { isTitle, isOpening }: Looking): boolean {
  if (where === 'title') return isTitle === true;
  if (where === 'opening') return isTitle === true || isOpening === true;
  return where === undefined && kind !== 'other';
}

/** Whether an entry counts in titles or in the opening alone, and this is neither. */
function isOfOtherPlace(entry: Entry, looking: Looking): boolean {
  return (entry.settings.where === 'title' || entry.settings.where === 'opening') && !isForPlace(entry, looking);
}

/** From this rank on, what was told is over when somebody is freed: an arrest, a sentence; not a killing. */
const endsWithRelease = 3;

/** What is told more than twice as often as the gravest; deaths in an attack outweigh it, however often it is told of. */
function oftenerThan(gravest: EventKind, times: ReadonlyMap<EventKind, number>): EventKind | undefined {
  let most: { kind: EventKind; count: number } | undefined;
  for (const [kind, count] of times) if (count > (most?.count ?? 2 * (times.get(gravest) ?? 0)) && !(gravest === 'killing' && kind === 'attack-or-threat')) most = { kind, count };
  return most?.kind;
}

function gravest(analyses: readonly Analysis[], looking: Looking): EventKind | undefined {
  let found: { kind: EventKind; rank: number } | undefined;
  /** Whether something was told that no year opens. */
  let isTold = false;
  let told: Told | undefined;
  /** How many times each is told. */
  const times = new Map<EventKind, number>();
  let first: First | undefined;
  for (const analysis of analyses) {
    if (first) first = { ...first, to: -1 };
    const asked = looking.isTitle || looking.withAsked ? undefined : askedTokens(analysis);
    // "la sentencia dictada contra": what counts in titles alone hides nothing elsewhere.
    for (const match of withoutOverlaps(analysis.matches.event.filter((event) => !isOfEu(analysis, event) && !isInName(analysis, event) && !isOfAccusation(analysis, event) && !isOfOtherPlace(event.entry, looking)))) {
      const { entry, from } = match;
      const rank = Number(entry.settings.rank);
      // What is asked for has not happened: "calls for a fair trial"; one killing that is to be investigated has.
      if ((asked?.[from] === 1 && !isOneKilling(analysis, match)) || !isForPlace(entry, looking)) continue;
      if (entry.settings.vague === true && looking.withVague === false) continue;
      if (!looking.isTitle && happensThere(analysis, match)) continue;
      if (looking.sentence && (from < looking.sentence.from || from >= looking.sentence.to)) continue;
      if (entry.kind === 'release' && entry.settings.where === 'title' && asks(analysis, match)) continue;
      // Where an arrest is told before it, somebody else was set free.
      const isEnd = entry.kind === 'release' && !looking.isTitle && found !== undefined && told !== undefined && found.rank >= endsWithRelease && endsWhatWasTold(analysis, match, told);
      if (entry.kind === 'release' && !looking.isTitle && ((found && !isEnd) || isNoRelease(analysis, match))) continue;
      if (!looking.isTitle && found !== undefined && told !== undefined && isClosureBesidePeople(analysis, match, found.kind, told)) continue;
      if (!looking.withPast && (isPast(analysis, match, { speaks: looking.speaks, isTold }) || isToCome(analysis, match))) continue;
      if (first && (looking.isTitle ? isBesideInTitle(analysis, match, first) : isBackground(analysis, match, first))) continue;
      const isNext = looking.isTitle === true && first !== undefined && isNextStep(analysis, match, first);
      first ??= { kind: entry.kind as EventKind, to: match.to, isAttack: false };
      first.isAttack ||= entry.kind === 'attack-or-threat';
      isTold ||= openingYear(analysis, from) === undefined;
      told = { analysis, at: from };
      if (looking.byShare === true) times.set(entry.kind as EventKind, (times.get(entry.kind as EventKind) ?? 0) + 1);
      if (!found || isEnd || isNext || rank < found.rank) found = { kind: entry.kind as EventKind, rank };
    }
  }
  return found && (oftenerThan(found.kind, times) ?? found.kind);
}

const filed = /^\d{6}[_-]\d|^\d{1,2}\/\d{1,2}\/\d{4}$/u;

/** "A court sentenced her on Monday. | The EU urges the authorities, in particular:": whether a sentence before the last tells of an event, and the last leads into no statement: "Here is the wording of the statement:". */
function tellsBeforeLast(analysis: Analysis): boolean {
  const { from: last, to } = analysis.sentenceAt(analysis.tokens.length - 1);
  return analysis.matches.event.some(({ entry, from }) => from < last && entry.kind !== 'other' && entry.settings.where === undefined) && !analysis.any(last, to, 'title-words');
}

/** "Colombo, 28 November 2019", "issued the following statement today:": lines that stand above the first paragraph and tell nothing. */
function isPreamble(analysis: Analysis): boolean {
  const { tokens } = analysis;
  const last = tokens.at(-1)?.text ?? '';
  const isFiled = tokens.length <= filedLength && tokens.some(({ text }) => filed.test(text));
  return (last === ':' && !tellsBeforeLast(analysis)) || ((tokens.length <= datelineLength || isFiled) && !/[.!?…”"»]$/u.test(last));
}

/** How long the formula may be by which those who issue a statement say so. */
const formulaLength = 60;

/** "This statement is issued by the Delegation in agreement with the Heads of Mission." */
function isFormula(analysis: Analysis): boolean {
  return analysis.tokens.length <= formulaLength && analysis.plain.sentences.length === 1 && analysis.matches.event.length === 0 && analysis.any(0, analysis.tokens.length, 'title-words');
}

/** How many paragraphs behind the title tell how a trial ended, of those that tell of an event at all. */
const outcomeParagraphs = 3;

/** "On the trial of X": where the first paragraphs tell of the sentence, the trial is over; "On jailed journalists": where the first one does, it jailed them. */
function outcomeOf(kind: EventKind | undefined, title: Analysis | undefined, body: readonly Analysis[], speaks: SpeaksIn): EventKind | undefined {
  if (kind === 'detention' && title?.matches.event.some(({ entry }) => entry.settings.jailed === true) === true) {
    const opening = openingOf(body);
    return opening && gravest([opening], { speaks, isOpening: true }) === 'conviction' ? 'conviction' : kind;
  }
  if (kind !== 'trial' && kind !== 'charges') return kind;
  // "On the charges against X": the first paragraph alone.
  const told = kind === 'charges' ? saying(body).slice(0, 1) : body.filter((analysis) => !isPreamble(analysis) && analysis.matches.event.length > 0).slice(0, outcomeParagraphs);
  const isOver = told.some((analysis) => analysis.matches.event.some((match) => match.entry.settings.outcome === true && !isPast(analysis, match, { speaks, isTold: false }) && askedTokens(analysis)[match.from] !== 1));
  return isOver ? 'conviction' : kind;
}

/** How many paragraphs behind a title on violence tell what was done. */
const worstParagraphs = 2;

/** "On the violence in Conakry", "on the attack on a newspaper": where the first paragraph tells of deaths, they are what was worst; not "on the threats against X". */
function worstOf(kind: EventKind | undefined, title: Analysis | undefined, body: readonly Analysis[], speaks: SpeaksIn): EventKind | undefined {
  // "Violence after the arrest of X".
  const isOnViolence = title?.matches.event.some(({ entry }) => entry.settings.vague === true) === true;
  // "On violence in public life", "on violence and intimidation": whatever the first paragraphs tell was done.
  const isOpen = isOnViolence || title?.any(0, title.tokens.length, 'abuse-nouns') === true;
  if ((kind !== 'attack-or-threat' && !(kind && isOnViolence)) || (!isOpen && title?.matches.event.some(({ entry }) => entry.settings.survived === true))) return kind;
  const opening = openingOf(body);
  if (opening && gravest([opening], { speaks, isOpening: true }) === 'killing') return 'killing';
  return isOpen && saying(body).slice(0, worstParagraphs).some((analysis) => gravest([analysis], { speaks }) === 'killing') ? 'killing' : kind;
}

/** "On the tenth anniversary of the killing of X": what else happened is told on this occasion only. */
function isAnniversary(title: Analysis | undefined): boolean {
  return title?.matches.event.some(({ entry }) => entry.settings.anniversary === true) === true;
}

/** "Today marks five years since the arrest of X": what that sentence tells is what the statement is on. */
function rememberedIn(opening: Analysis | undefined, looking: Looking): EventKind | undefined {
  const marked = opening?.matches.event.find(({ entry }) => entry.settings.marks === true);
  return opening && marked ? gravest([opening], { ...looking, withPast: true, sentence: opening.sentenceAt(marked.from) }) : undefined;
}

/** The paragraphs below the title that say something. */
function saying(body: readonly Analysis[]): readonly Analysis[] {
  return body.filter((analysis) => !isPreamble(analysis) && !isFormula(analysis));
}

/** The first paragraph below the title that says something. */
export function openingOf(body: readonly Analysis[]): Analysis | undefined {
  return body.find((analysis) => !isPreamble(analysis) && !isFormula(analysis));
}

/** What has happened, as the title says it, else the first paragraph; undefined where they tell of nothing. Of several events the gravest and latest step ("arrested in 2022 and sentenced yesterday" is a conviction). @param date that of the statement, where it is given */
export function eventToldAtOnce(title: Analysis | undefined, body: readonly Analysis[], date?: string): EventKind | undefined {
  const first = openingOf(body);
  const opening = first ? [first] : [];
  const titles = title ? [title] : [];
  const speaks = speaksIn(title, body, date);
  const toldNow = (withVague: boolean): EventKind | undefined => worstOf(outcomeOf(gravest(titles, { speaks, isTitle: true, withVague }), title, body, speaks), title, body, speaks)
    ?? (isAnniversary(title) ? gravest(titles, { speaks, isTitle: true, withPast: true, withVague }) : undefined)
    ?? rememberedIn(first, { speaks, isOpening: true, withVague })
    ?? gravest(opening, { speaks, isOpening: true, withVague });
  // "Two editors were pardoned. | However, X has been held since May": what a contrast sets against a release that opens the text is what it is on.
  if (titles.every(({ matches }) => matches.event.length === 0) && gravest(opening, { speaks, isOpening: true }) === 'release') {
    const next = saying(body)[1];
    const after = next && opensWithContrast(next) ? gravest([next], { speaks }) : undefined;
    if (after !== undefined) return after;
  }
  // "On the violence in Conakry": what the first paragraph tells of it, where it tells.
  return toldNow(false) ?? toldNow(true)
    ?? gravest(titles, { speaks, isTitle: true, withPast: true })
    ?? gravest(opening, { speaks, isOpening: true, withPast: true });
}

/**
 * Whether some paragraph tells that something was done to somebody, and not only that things of the kind happen: "the student who was killed", "the raid";
 * not "arrests and detentions".
 */
export function tellsOfOne(body: readonly Analysis[]): boolean {
  return body.some((analysis) => analysis.matches.event.some((match) => match.entry.settings.where === undefined && match.entry.kind !== 'other' && askedTokens(analysis)[match.from] !== 1 && isOfOne(analysis, match)));
}

/** What is done to people. */
const toPeople = new Set<string>(['detention', 'charges', 'trial', 'conviction', 'killing', 'disappearance', 'ill-treatment', 'attack-or-threat']);

/** Whether a paragraph tells what was done to some people: "several journalists were arrested", "the arrest of two members", "the recent arrests"; not "families of persons who disappeared". */
export function tellsOfSome(analysis: Analysis): boolean {
  return analysis.matches.event.some((match) => {
    const { entry: { kind, settings }, from, to } = match;
    // "explained by the prosecution": what a longer phrase tells to be no event.
    if (kind === 'charges' && holding(analysis.matches.event, from).some((other) => other.entry.settings.where === 'nowhere' && other.to >= to)) return false;
    // "the raid on the offices of an association": of nobody.
    if (kind === 'attack-or-threat' && holding(analysis.matches.event, from).some((other) => other.entry.kind === 'ngo-closure' && other.to >= to)) return false;
    if (settings.where !== undefined || !toPeople.has(kind) || askedTokens(analysis)[from] === 1 || isToCome(analysis, match)) return false;
    if (strikesSome(analysis, match)) return true;
    if (!(isOfOne(analysis, match) || isRecent(analysis, match))) return false;
    return !hasParticiple(analysis, match) || analysis.any(from - helperReach, to, 'struck-helpers') || analysis.any(from - helperReach, to, 'copulas') || analysis.any(from - helperReach, to, 'passive-helpers');
  });
}

/** "the recent arrests of defenders", "las recientes detenciones", "les arrestations récentes": some, and not all of the kind. */
function isRecent(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  if (analysis.is(from - 1, 'recent-adjectives')) return analysis.is(from - 2, 'articles') || analysis.is(from - 2, 'demonstratives');
  return analysis.is(to, 'recent-adjectives') && analysis.is(from - 1, 'articles');
}

/** Whether a participle tells it, alone or with other words: "arrested", "taken into custody", "were handed long terms". */
function hasParticiple(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (analysis.ends(at, 'participle')) return true;
  return false;
}

function isOfOne(analysis: Analysis, match: Match): boolean {
  if (hasParticiple(analysis, match)) return true;
  const { from, to } = match;
  return (analysis.is(from - 1, 'articles') || analysis.is(from - 1, 'indefinite-articles') || analysis.is(from - 1, 'demonstratives')) && !analysis.ends(to - 1, 'plural');
}

/** What is done to people otherwise than by law. */
const befalling = new Set<EventKind>(['killing', 'disappearance', 'ill-treatment', 'attack-or-threat']);

/** Whether a paragraph asks that somebody be freed, who is held thus. */
function asksForRelease(analysis: Analysis): boolean {
  const asked = askedTokens(analysis);
  return analysis.matches['ask-kind'].some(({ entry, from }) => entry.kind === 'release' && asked[from] === 1 && !analysis.is(from, 'ambiguous-releases'));
}

/** What has happened, where neither title nor first paragraph tells (`eventToldAtOnce`): what the text tells (the gravest, if nothing is told more than twice as often), what happened long before only where nothing else did. `other` when no event is told. @param isNamed whether anybody concerned is named: whoever is to be freed is held @param date that of the statement, where it is given */
export function eventInText(body: readonly Analysis[], isNamed: boolean, date?: string): { readonly event: EventKind; readonly isAsked: boolean } {
  const speaks = speaksIn(undefined, body, date);
  const told = gravest(body, { speaks, byShare: true }) ?? gravest(body, { speaks, withPast: true });
  if (told !== undefined) return { event: told, isAsked: false };
  const asked = gravest(body, { speaks, withAsked: true, withPast: true });
  // "calls for the release of X and the lifting of the travel ban": not "for the release of X and an inquiry into her torture".
  return { event: asked !== undefined && befalling.has(asked) ? asked : isNamed && body.some(asksForRelease) ? 'detention' : asked ?? 'other', isAsked: true };
}
