import type { Analysis } from '../analysis.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { aliasKind, isCalledSo, isOtherNameOfBody } from './aliases.js';
import { type Accepted, type Named, resolvedOnce } from './as-before.js';
import { Bodies } from './bodies.js';
import { capitalsOf } from './capitals.js';
import { isInNameField } from './entry-fields.js';
import { foldName } from './fold-name.js';
import { foreignTokens } from './foreign.js';
import { belongsToName, describesNext, goesOnBehindApposition, holdsOffice, isBesideBodyInList, isOfAnotherNoun, joins, joinsBehindAside, opensClause, opensListOfPeople } from './lists.js';
import { isAllCapitals, isShortLineEnd, isTitleCase, nameClassesOf } from './name-classes.js';
import { type PersonDraft, Persons } from './persons.js';
import { KeptOfWords } from '../kept-of-words.js';
import { within } from '../matches.js';
import { isParty } from './score.js';
import { mayShareSurnames, sharedSurnames } from './shared-surname.js';

/** "N", "N.": a word that is one letter. */
const oneLetter = /^.\.?$/u;

/** "Ms N.": whether an initial is all that stands for somebody, who is not named then. */
function isLetter(analysis: Analysis, { from, to }: Candidate): boolean {
  return oneLetter.test(analysis.text(from)) && (to - from === 1 || (to - from === 2 && analysis.norm(from + 1) === '.'));
}

/** "Mme Iranian": one word that tells a nationality. An ask for somebody of that name would name nobody. */
function isDemonym(analysis: Analysis, { from, to }: Candidate): boolean {
  return to - from === 1 && within(analysis.countries, from, to).some(({ kind }) => kind !== 'name');
}

/** A member of a list beside one with this score is likelier a person, by so much. */
const sureScore = 1;
const listBonus = 2;
/** A member of a list of organisations or places ("members of A, B and C", "in A, B and C") is so much likelier none. */
const otherListPenalty = 3;

/** A candidate, and whether the statement says elsewhere that the name is an organisation's. */
interface Weighed {
  readonly candidate: Candidate;
  readonly isKnownBody: boolean;
}

const acceptedBefore = new KeptOfWords<Analysis, { readonly bodies: string; readonly accepted: readonly Accepted[] }>();

/** Candidates that are persons, as they were before where the statement says of none of them newly that it is an organisation. */
function acceptedOf(analysis: Analysis, bodies: Bodies): readonly Accepted[] {
  const candidates = candidatesOf(analysis);
  if (candidates.length === 0) return [];
  // By place in the paragraph; of most none is.
  let key = '';
  for (const candidate of candidates) if (bodies.has(analysis, candidate)) key += `${candidate.from} `;
  const before = acceptedBefore.get(analysis);
  if (before?.bodies === key) return before.accepted;
  const foreign = foreignTokens(analysis);
  const accepted = accept(analysis, candidates.flatMap((candidate) => (foreign[candidate.from] ? [] : [{ candidate, isKnownBody: bodies.has(analysis, candidate) }])));
  acceptedBefore.set(analysis, { bodies: key, accepted });
  return accepted;
}

/** "…, Rosa Quispe and Teo Vera, Condemned by Groups": a verb in a title. */
function isParticiple(analysis: Analysis, { from, to, isTitled }: Candidate): boolean {
  return to - from === 1 && !isTitled && analysis.ends(from, 'participle') && isTitleCase(analysis);
}

/**
 * Whether a list goes on from a candidate to a member that is a person by its own score: "Nandar, Suwarno and Haris Azwar".
 * Asked in the order of the candidates: what a list leads to holds of all its members up to there, and is looked for once.
 */
function leadsToSure(analysis: Analysis, all: readonly Weighed[]): (index: number) => boolean {
  let looked = -1;
  let leads = false;
  return (index) => {
    if (index <= looked) return leads;
    for (looked = index; ; looked++) {
      const left = all[looked]?.candidate;
      const right = all[looked + 1];
      if (!left || !right || right.isKnownBody || right.candidate.isBody || right.candidate.isPlace || !joins(analysis, left, right.candidate)) return (leads = false);
      if (right.candidate.score > sureScore) return (leads = true);
    }
  };
}

/** Those that are persons by their own score, as members of a list of persons ("A, B, C and D"), or as another name of one. */
function accept(analysis: Analysis, all: readonly Weighed[]): Accepted[] {
  const kept: Candidate[] = [];
  const accepted: Accepted[] = [];
  // Whether the list that a candidate stands in is one of organisations or places, or one of people.
  let isOther = false;
  let isOfPlaces = false;
  let isOfPeople = false;
  // Whether a member before it, in the same list, is a person by its own score.
  let isOfSure = false;
  const leads = leadsToSure(analysis, all);
  all.forEach(({ candidate, isKnownBody }, index) => {
    const previous = all[index - 1]?.candidate;
    const person = kept.at(-1);
    const isBehindAside = person !== undefined && person !== previous && joinsBehindAside(analysis, person, candidate);
    const followsOne = isBehindAside || (previous !== undefined && (previous.score > sureScore || isOfSure) && person === previous && joins(analysis, previous, candidate));
    isOfSure = followsOne;
    const inList = followsOne || (leads(index) && !describesNext(analysis, candidate, all[index + 1]?.candidate));
    const goesOn = isOther && !isBehindAside && !isInNameField(analysis, candidate.from) && previous !== undefined && joins(analysis, previous, candidate) && !((previous.isPlace || isOfPlaces) && (opensClause(analysis, previous, candidate) || isOfAnotherNoun(analysis, previous, candidate))) && !holdsOffice(analysis, previous, candidate) && !goesOnBehindApposition(analysis, kept.at(-1), previous, candidate);
    isOfPeople = opensListOfPeople(analysis, candidate) || (isOfPeople && previous !== undefined && joins(analysis, previous, candidate));
    const isOwner = previous !== undefined && kept.at(-1) === previous && belongsToName(analysis, previous, candidate);
    isOfPlaces = candidate.isPlace || (goesOn && isOfPlaces);
    isOther = isKnownBody || candidate.isBody || candidate.isPlace || (goesOn && !candidate.isTitled);
    const forList = isBesideBodyInList(analysis, candidate) || isParticiple(analysis, candidate) ? 0 : isOwner ? -otherListPenalty : isOther ? (goesOn ? -otherListPenalty : 0) : inList || isOfPeople ? listBonus : 0;
    const last = kept.at(-1);
    const alias = last && last === previous ? aliasKind(analysis, last, candidate) : undefined;
    if (alias === 'nickname' && last && !isKnownBody) accepted.push({ aliasOf: last, isNickname: true, ...candidate });
    if (isKnownBody || alias === 'nickname' || (!alias && (isCalledSo(analysis, candidate, last) || isOtherNameOfBody(analysis, candidate))) || (candidate.score + forList <= 0 && !alias) || isLetter(analysis, candidate) || isDemonym(analysis, candidate)) return;
    kept.push(candidate);
    accepted.push({ aliasOf: alias && last, ...candidate });
  });
  return accepted;
}

/**
 * Whether the words from token `at` on repeat a full name found before, where a longer run hides it ("the Nobel Prize winner X",
 * "Prize X"); the end of it, or undefined. The name of a foundation or a library is none.
 */
function knownNameEnd(analysis: Analysis, at: number, persons: Persons): number | undefined {
  const { body, capitalized } = nameClassesOf(analysis);
  const end = persons.fullNameEnd(analysis, at);
  return end === undefined || body[at - 1] || (capitalized[end] && !isShortLineEnd(analysis, end)) ? undefined : end;
}

/** Adds the single words that are persons by their own evidence ("Ms Titieva"), where surnames are shared with that of the name behind them. */
function addSingles(analysis: Analysis, paragraph: number, accepted: readonly Accepted[], persons: Persons, { mayShare, named }: { readonly mayShare: boolean; readonly named: ReadonlySet<string> }): void {
  const { capitalized } = nameClassesOf(analysis);
  const shared = mayShare ? sharedSurnames(analysis, accepted) : undefined;
  accepted.forEach(({ from, to, aliasOf }, index) => {
    if (to - from > 1 || !capitalized[from] || aliasOf || named.has(`${paragraph} ${from}`)) return;
    const surname = shared?.get(index);
    if (!surname || !persons.addSharing(analysis, { paragraph, from, to }, surname)) persons.add(analysis, { paragraph, from, to });
  });
}

/** Adds the words that repeat a part of a name found before, outside of what has been added. */
function addKnownForms(analysis: Analysis, paragraph: number, accepted: readonly Candidate[], persons: Persons): void {
  // End of the last name that was added here.
  let taken = 0;
  // Both are in the order of the text.
  let next = 0;
  for (const { at, part, standsAlone } of capitalsOf(analysis)) {
    while (next < accepted.length && (accepted[next] as Candidate).to <= at) next++;
    if (at < taken || (accepted[next]?.from ?? Infinity) <= at || !persons.has(part)) continue;
    const end = knownNameEnd(analysis, at, persons);
    if (isParty(analysis, at, end ?? at + 1)) continue;
    if (end !== undefined) {
      persons.add(analysis, { paragraph, from: at, to: end });
      taken = end;
    } else if (standsAlone) {
      persons.add(analysis, { paragraph, from: at, to: at + 1 });
    }
  }
}

/** Folded words of those who are accepted where capitals tell something. */
function namesInSmall(analyses: readonly Analysis[], accepted: readonly (readonly Accepted[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  analyses.forEach((analysis, paragraph) => {
    if (isAllCapitals(analysis)) return;
    for (const { from, to } of accepted[paragraph] ?? []) for (let at = from; at < to; at++) names.add(foldName(analysis.text(at)));
  });
  return names;
}

/** "JAILING OF JOURNALISTS SAD DAY FOR THE PRESS": in a title all in capitals whoever stands behind an honorific or an office is a person, and of others who is named below it, or two words where nobody is. */
function sureInCapitals(analyses: readonly Analysis[], accepted: readonly (readonly Accepted[])[]): readonly (readonly Accepted[])[] {
  let names: ReadonlySet<string> | undefined;
  return accepted.map((candidates, paragraph) => {
    const analysis = analyses[paragraph] as Analysis;
    if (candidates.length === 0 || !isAllCapitals(analysis)) return candidates;
    const { honorific, office } = nameClassesOf(analysis);
    const known = (names ??= namesInSmall(analyses, accepted));
    return candidates.filter(({ from, to }) => {
      if (honorific[from - 1] || office[from - 1]) return true;
      if (known.size === 0) return to - from > 1;
      for (let at = from; at < to; at++) if (known.has(foldName(analysis.text(at)))) return true;
      return false;
    });
  });
}

function wordsOf(analysis: Analysis, from: number, to: number): string {
  return analysis.tokens.slice(from, to).map(({ text }) => foldName(text)).join(' ');
}

/**
 * Resolves the candidates of all paragraphs into persons: first the runs that are persons by their own evidence, then the
 * single words that are, then words that are a part of a name found so ("Titiev" after "Oyub Titiev"), wherever they stand.
 */
function resolve({ analyses, accepted, mayShare }: Named): Persons {
  const persons = new Persons();
  const nicknames = new Map<string, PersonDraft>();
  // Single names that a full one of the same person follows, by paragraph and token.
  const named = new Set<string>();
  analyses.forEach((analysis, paragraph) => {
    const drafts = new Map<number, PersonDraft | undefined>();
    for (const { from, to, aliasOf, isNickname } of accepted[paragraph] ?? []) {
      const called = wordsOf(analysis, from, to);
      // "Mr Osei, writing as Kofi Bright": a surname that somebody bears who was named before.
      const known = (aliasOf && (drafts.get(aliasOf.from) ?? persons.bearerOf(analysis, { paragraph, from: aliasOf.from, to: aliasOf.to }))) ?? nicknames.get(called);
      // "X “Little Y” and Z", later "Little Y and Z".
      if (isNickname) {
        if (known && to - from > 1) nicknames.set(called, known);
      } else if (known) drafts.set(from, persons.addAlias(analysis, { paragraph, from, to }, known));
      else if (to - from > 1) {
        const draft = persons.add(analysis, { paragraph, from, to });
        drafts.set(from, draft);
        // "Ko Suwarno, also known as Kyaw Min Thu"
        if (!draft || !aliasOf) continue;
        persons.addAlias(analysis, { paragraph, from: aliasOf.from, to: aliasOf.to }, draft);
        named.add(`${paragraph} ${aliasOf.from}`);
      }
    }
  });
  analyses.forEach((analysis, paragraph) => addSingles(analysis, paragraph, accepted[paragraph] ?? [], persons, { mayShare, named }));
  if (persons.drafts.length > 0) analyses.forEach((analysis, paragraph) => addKnownForms(analysis, paragraph, accepted[paragraph] ?? [], persons));
  for (const draft of persons.drafts) draft.mentions.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return persons;
}

/** The people whom paragraphs name. */
export function personsIn(analyses: readonly Analysis[]): readonly PersonDraft[] {
  const bodies = new Bodies(analyses);
  const accepted = sureInCapitals(analyses, analyses.map((analysis) => acceptedOf(analysis, bodies)));
  return resolvedOnce({ analyses, accepted, mayShare: mayShareSurnames(analyses) }, resolve).drafts;
}
