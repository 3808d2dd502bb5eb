import type { Span } from '../../statement/span.js';
import type { Paragraph, Statement } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { belowPage } from '../below-page.js';
import { ByWords } from '../by-words.js';
import { endingAt, tokenSpan } from '../matches.js';
import type { Mention, Person, Role } from '../types.js';
import { nameClassesOf } from './name-classes.js';
import { byWord, declaredFor, declaredOf, type Declared, draftsOf } from './declared.js';
import { type PersonDraft, spelledMost, strayHyphen } from './persons.js';
import { closingOf, standsBelow } from './below-text.js';
import { personsIn } from './resolve.js';
import { isToldOf } from './entry-fields.js';
import { isListed } from './listed-lines.js';
import { isLine, rolesOf } from './role.js';

/** As most paragraphs name nobody. */
const nobody = new Uint8Array(0);

/** The people of a statement, and for the other readers which tokens name a person concerned. */
export interface People {
  readonly people: readonly Person[];
  /** Press contacts and those who sign below the text: named in the file, and nobody in the statement. */
  readonly contacts: readonly Person[];
  /** By paragraph, where a token belongs to the name of a person concerned: 2 of one whom the statement is about, 1 of others; else 0. Empty where the paragraph names none. */
  readonly concerned: readonly Uint8Array[];
  /** Whether the statement is about somebody whom it names. */
  readonly hasMain: boolean;
}

/** The number of the first paragraph that is neither title nor heading, and none above the title; -1 where there is none. */
function firstOf(paragraphs: readonly Paragraph[]): number {
  const title = paragraphs.findIndex((candidate) => candidate.kind === 'title');
  return paragraphs.findIndex((candidate, index) => index > title && candidate.kind !== 'title' && candidate.kind !== 'heading');
}

/** Paragraphs that people are named in, as far as each person has to know. */
interface Text {
  readonly paragraphs: readonly Paragraph[];
  readonly analyses: readonly Analysis[];
  /** `firstOf` them. */
  readonly first: number;
}

function placeOf({ paragraphs, first }: Text, paragraph: number): Person['firstIn'] {
  if (paragraphs[paragraph]?.kind === 'title') return 'title';
  return paragraph <= first ? 'first-paragraph' : 'body';
}

/** Where a name stands in its paragraph's plain text, without a dash that is written onto its end. */
const nameSpans = new ByWords((analysis: Analysis, from, to): Span => {
  const { start, end } = tokenSpan(analysis, from, to);
  return { start, end: end - (strayHyphen.exec(analysis.plain.text.slice(start, end))?.[0].length ?? 0) };
});

function roleNounBefore(paragraphs: readonly Paragraph[], analyses: readonly Analysis[], paragraph: number, from: number): Person['roleNoun'] {
  const analysis = analyses[paragraph] as Analysis;
  const { honorific } = nameClassesOf(analysis);
  let end = from;
  while (end > 0 && (honorific[end - 1] || analysis.norm(end - 1) === ',')) end--;
  const noun = endingAt(analysis.matches.term, end).find(({ entry }) => entry.kind === 'role' || entry.kind === 'hrd');
  return noun && paragraphs[paragraph]?.spanOf(tokenSpan(analysis, noun.from, noun.to));
}

/** "Mr Karisa" is a surname, and no full name; a person who has one name only is called by it ("Nandar"). */
function isSurnameOnly(analyses: readonly Analysis[], draft: PersonDraft): boolean {
  return draft.parts.length === 1 && draft.mentions.some(({ paragraph, from }) => analyses[paragraph]?.is(from - 1, 'short-honorifics') === true);
}

function personOf(text: Text, draft: PersonDraft, role: Role, wanted: Declared | undefined): Person {
  const { paragraphs, analyses } = text;
  const full = isSurnameOnly(analyses, draft) || (wanted && wanted.parts.length > 1 && draft.parts.length === 1) ? Infinity : Math.min(2, draft.parts.length);
  const mentions: Mention[] = [];
  for (const { paragraph, from, to, isFull } of draft.mentions) {
    const span = paragraphs[paragraph]?.spanOf(nameSpans.of(analyses[paragraph] as Analysis, from, to));
    if (span) mentions.push({ full: isFull === true || to - from >= full, start: span.start, end: span.end });
  }
  const first = draft.mentions[0];
  const roleNoun = first && roleNounBefore(paragraphs, analyses, first.paragraph, first.from);
  const name = wanted && wanted.parts.length > draft.parts.length ? wanted.name : spelledMost(draft, analyses, (paragraph) => paragraphs[paragraph]?.kind === 'title');
  return { name, role, mentions, firstIn: placeOf(text, first?.paragraph ?? 0), ...(roleNoun && { roleNoun }) };
}

/** Whether somebody is nothing but an entry of a list, marked as one or below a line that opens it: one of those whom it names, and nobody who signs. */
function isEntry({ mentions }: PersonDraft, { paragraphs, analyses }: Text): boolean {
  return mentions.every(({ paragraph, from, to }) => {
    const analysis = analyses[paragraph] as Analysis;
    if (isLine(analysis, from, to)) return paragraphs[paragraph]?.kind === 'item' || isListed(analyses, paragraph);
    return isToldOf(analysis, from) && isListed(analyses, paragraph);
  });
}

/** Of so many people named at the beginning, where no title names one, a statement is; of more it tells one after the other. */
const mostAbout = 3;

/** Those whom a statement is about: who stands in its title, else the few whom its first paragraph names. */
function about(people: readonly Person[]): ReadonlySet<Person> {
  const defenders = people.filter(({ role }) => role === 'defender');
  const titled = defenders.filter(({ firstIn }) => firstIn === 'title' || firstIn === 'front-matter');
  if (titled.length > 0) return new Set(titled);
  return new Set(defenders.length > mostAbout ? [] : defenders.filter(({ firstIn }) => firstIn === 'first-paragraph'));
}

/**
 * Reads the people whom a statement names: full names, short forms and repetitions resolved into persons, with role and place.
 * Front matter's `defenders` are people concerned, also where the text does not name them.
 * Cannot do: single names without honorific, role noun or list that the front matter does not name; names in small letters; two people of one full name.
 */
export function peopleOf(statement: Statement, paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): People {
  const declared = (statement.frontMatter.values.defenders ?? []).map((name, order): Declared => declaredOf(name, order, analyses[0]));
  const declaredBy = byWord(declared, ({ parts }) => parts);
  const concerned = analyses.map(() => nobody);
  const found = new Set<Declared>();
  const text: Text = { paragraphs, analyses, first: firstOf(paragraphs) };
  const drafts = [...personsIn(analyses)];
  const wantedAs = new Map(drafts.map((draft) => [draft, declaredFor(draft, declaredBy)]));
  const isDeclared = drafts.map((draft) => wantedAs.get(draft) !== undefined);
  const roles = rolesOf(drafts, analyses, (draft) => wantedAs.get(draft) !== undefined || isEntry(draft, text));
  const people = drafts.map((draft, index) => {
    const wanted = wantedAs.get(draft);
    if (wanted) found.add(wanted);
    return personOf(text, draft, roles[index] ?? 'other', wanted);
  });
  const further = draftsOf(declared.filter((name) => !found.has(name)), analyses);
  for (const wanted of declared) {
    const draft = further.get(wanted);
    if (!draft) continue;
    found.add(wanted);
    drafts.push(draft);
    isDeclared.push(true);
    people.push(personOf(text, draft, 'defender', wanted));
  }
  // Whom front matter declares is no contact, wherever the name stands.
  const closing = people.length > 0 ? closingOf(analyses) : undefined;
  const below = people.length > 0 ? belowPage(paragraphs, analyses) : undefined;
  const contacts = new Set(people.filter(({ role }, index) => !isDeclared[index] && (drafts[index]?.mentions.every(({ paragraph }) => below?.[paragraph] === 1) === true || standsBelow(drafts[index] as PersonDraft, role === 'official', paragraphs, analyses, closing))));
  const inText = people.filter((person) => !contacts.has(person));
  const main = about(inText);
  people.forEach((person, index) => {
    if (person.role !== 'defender' || contacts.has(person)) return;
    for (const { paragraph, from, to } of drafts[index]?.mentions ?? []) {
      if (concerned[paragraph] === nobody) concerned[paragraph] = new Uint8Array(analyses[paragraph]?.tokens.length ?? 0);
      concerned[paragraph]?.fill(main.has(person) ? 2 : 1, from, to);
    }
  });
  const missing = declared.filter((name) => !found.has(name)).map(({ name }): Person => ({ name, role: 'defender', mentions: [], firstIn: 'front-matter' }));
  return { people: [...inText, ...missing], contacts: [...contacts], concerned, hasMain: main.size > 0 };
}
