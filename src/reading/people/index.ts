import type { Statement } from '../../statement/types.js';
import { type Analysis, tokenSpan } from '../analysis.js';
import type { Mention, Person } from '../types.js';
import { nameClassesOf } from './classify.js';
import { foldName, resolvePersons } from './persons.js';
import { roleOf } from './role.js';

/** The people of a statement, and for the other readers which tokens name a person concerned. */
export interface People {
  readonly people: readonly Person[];
  /** Whether token `token` of paragraph `paragraph` belongs to the name of a person concerned. */
  isConcerned(paragraph: number, token: number): boolean;
}

function placeOf(statement: Statement, paragraph: number): Person['firstIn'] {
  const kind = statement.paragraphs[paragraph]?.kind;
  if (kind === 'title') return 'title';
  const first = statement.paragraphs.findIndex((candidate) => candidate.kind !== 'title' && candidate.kind !== 'heading');
  return paragraph <= first ? 'first-paragraph' : 'body';
}

function roleNounBefore(statement: Statement, analyses: readonly Analysis[], paragraph: number, from: number): Person['roleNoun'] {
  const analysis = analyses[paragraph] as Analysis;
  const { honorific } = nameClassesOf(analysis);
  let end = from;
  while (end > 0 && (honorific[end - 1] || analysis.tokens[end - 1]?.norm === ',')) end--;
  const noun = analysis.matches.term.filter(({ entry, to }) => (entry.kind === 'role' || entry.kind === 'hrd') && to === end).sort((a, b) => a.from - b.from)[0];
  return noun && statement.paragraphs[paragraph]?.spanOf(tokenSpan(analysis, noun.from, noun.to));
}

/**
 * Reads the people whom a statement names: full names, short forms and repetitions resolved into persons, with role and place.
 * Front matter's `defenders` are people concerned, also where the text does not name them.
 * Cannot do: single names without honorific, role noun or list; names in small letters; two people of one full name.
 */
export function peopleOf(statement: Statement, analyses: readonly Analysis[]): People {
  const { drafts } = resolvePersons(analyses);
  const wanted = (statement.frontMatter.values.defenders ?? []).map((name) => ({ name, parts: name.split(/\s+/u).map(foldName) }));
  const concerned = analyses.map((analysis) => new Uint8Array(analysis.tokens.length));
  const found = new Set<string>();
  const people = drafts.map((draft): Person => {
    const declared = wanted.find(({ parts }) => parts.filter((part) => draft.parts.includes(part)).length >= Math.min(2, parts.length));
    if (declared) found.add(declared.name);
    const role = declared ? 'defender' : roleOf(draft, analyses);
    if (role === 'defender') for (const { paragraph, from, to } of draft.mentions) concerned[paragraph]?.fill(1, from, to);
    const full = draft.parts.length;
    const mentions = draft.mentions.flatMap(({ paragraph, from, to }): Mention[] => {
      const span = statement.paragraphs[paragraph]?.spanOf(tokenSpan(analyses[paragraph] as Analysis, from, to));
      return span ? [{ ...span, full: to - from >= Math.min(2, full) }] : [];
    });
    const first = draft.mentions[0];
    const roleNoun = first && roleNounBefore(statement, analyses, first.paragraph, first.from);
    return { name: draft.name, role, mentions, firstIn: placeOf(statement, first?.paragraph ?? 0), ...(roleNoun && { roleNoun }) };
  });
  for (const { name } of wanted) if (!found.has(name)) people.push({ name, role: 'defender', mentions: [], firstIn: 'front-matter' });
  return { people, isConcerned: (paragraph, token) => concerned[paragraph]?.[token] === 1 };
}
