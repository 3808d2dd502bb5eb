import { likeness, sameName } from '../facts/alike.js';
import { nameParts, soundKeys } from '../facts/sound-keys.js';
import { messagesIn } from '../messages/index.js';
import type { Person, Reading } from '../reading/types.js';
import { namesSpelledAlikeExamples } from './library/examples.js';
import { nothingToCompare, pastTold, referenceTo, withLibrary } from './library/past.js';
import type { KnownPerson, LibraryView } from './library/view.js';
import type { Benchmark, Edit, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

/** Spellings of the library that may be the person's, by the parts that they share. */
function candidates(person: Person, library: LibraryView): readonly KnownPerson[] {
  return [...new Set(soundKeys(person.name).flatMap((key) => library.peopleByKey(key)))];
}

/** A known spelling of the person: `same`, or the nearest one in the spelling that most statements have. */
function knownAs(person: Person, library: LibraryView): { readonly known: KnownPerson; readonly isSame: boolean } | undefined {
  const found = candidates(person, library).map((known) => ({ known, kind: sameName(person.name, known.name) })).filter(({ kind }) => kind !== 'other');
  const same = found.find(({ kind }) => kind === 'same');
  if (same) return { known: same.known, isSame: true };
  const [near] = found.sort((a, b) => b.known.statements.length - a.known.statements.length);
  return near && { known: near.known, isSame: false };
}

/** Words of a name as written. */
function wordsIn(name: string): readonly string[] {
  return name.split(/[\s\u00A0]+/u).filter((word) => word !== '');
}

/** What has to be written instead of some words of a name, word by word. */
function exchanges(own: string, known: string): readonly (readonly [string, string])[] {
  return wordsIn(own).flatMap((word): (readonly [string, string])[] => {
    const parts = nameParts(word).join('');
    const other = wordsIn(known).find((candidate) => ['spelling', 'slip'].includes(likeness(parts, nameParts(candidate).join(''))));
    return other === undefined || wordsIn(known).some((candidate) => nameParts(candidate).join('') === parts) ? [] : [[word, other]];
  });
}

/** A fix that spells the name everywhere as the library does. */
function respellFix(reading: Reading, { name, mentions }: Person, known: string, title: string): Fix[] {
  const { text } = reading.statement;
  const edits = mentions.flatMap(({ start, end }) => exchanges(name, known).flatMap(([word, other]): Edit[] => {
    const at = text.slice(start, end).indexOf(word);
    return at < 0 ? [] : [{ start: start + at, end: start + at + word.length, text: other }];
  })).sort((a, b) => a.start - b.start);
  return edits.length === 0 ? [] : [{ title, edits: edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0)) }];
}

function judgeNames(reading: Reading, library: LibraryView, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).namesSpelledAlike;
  const known = reading.people.filter(({ role, mentions }) => role === 'defender' && mentions.length > 0).flatMap((person) => {
    const found = knownAs(person, library);
    return found ? [{ person, ...found }] : [];
  });
  if (known.length === 0) return nothingToCompare;
  const evidence = known.flatMap(({ person }) => person.mentions.slice(0, 1).map(({ start, end }) => ({ start, end })));
  const findings = known.filter(({ isSame }) => !isSame).flatMap(({ person, known: { name, statements } }): RawFinding[] => {
    const [place] = person.mentions;
    const [past] = statements;
    if (!place || !past) return [];
    const message = words.nearMiss(person.name, name, pastTold(past, context));
    return [withFixes({ start: place.start, end: place.end, kind: 'near-miss', message, actual: person.name, expected: [name], past: referenceTo(past) }, () => respellFix(reading, person, name, words.write(name)))];
  });
  return { status: findings.length === 0 ? 'met' : 'partial', evidence, findings };
}

/** Names are spelled as earlier statements spell them. */
export const namesSpelledAlike: Benchmark = {
  id: 'names-spelled-alike',
  family: 'consistency',
  severity: 'warning',
  title: { en: 'Names spelled alike', fr: 'Noms écrits de même' },
  why: {
    en: 'Whoever looks for a name finds only one of its spellings. One spelling through all statements keeps a case together, for journalists, for lawyers, and in the EU’s own memory.',
    fr: 'Qui cherche un nom n’en trouve qu’une des graphies. La même dans toutes les déclarations garde le cas entier, pour la presse, pour les avocats et dans la mémoire de l’UE.',
  },
  source: 'The 2019 assessment, Conclusions: actions without follow-up stay single events; attention differs from person to person. The spelling of one name drifts between statements.',
  statuses: {
    met: 'Everybody whom the library knows is spelled as in one of its statements.',
    partial: 'A name is nearly one that the library knows: in another romanization, or one letter apart.',
    'not-applicable': 'The library knows nobody of these names.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['Spell the name everywhere as the library does. Whether it is the same person, only the drafter knows.'],
  examples: namesSpelledAlikeExamples,
  judge: withLibrary(judgeNames),
};
