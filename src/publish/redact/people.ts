import type { Person, Reading } from '../../reading/types.js';
import { type Label, labelOf } from './labels.js';
import { initialsOf } from './initials.js';
import { joinedWords, smallSurname, tellingWords, wordsIn, writtenOtherwise } from './name-words.js';

/* Whose names are to go, and by which words each of them is known. */

/** Who is to be called by a letter. */
export interface RedactOptions {
  /** Officials keep their names: ministers, judges, spokespersons. */
  readonly keepsOfficials?: boolean;
  /** Names to be taken out besides those that are found, as somebody who looked says them: of people whom the reader does not know as people. */
  readonly names?: readonly string[];
}

/** Somebody whose name is to go. */
export interface Known {
  readonly label: Label;
  readonly person: Person;
  /** Folded words of all forms of the name. */
  readonly words: ReadonlySet<string>;
  /** Those of them that tell who it is, folded, also as they are written with other letters. */
  readonly telling: ReadonlySet<string>;
  /** Those that somebody who looked says in small letters. */
  readonly small: ReadonlySet<string>;
  /** Small words that are the last name of somebody, folded. */
  readonly smallSurnames: ReadonlySet<string>;
  /** The name cut short to the first letters of its words, folded. */
  readonly initials: ReadonlySet<string>;
}

/** So much white space at most stands between a first name and what the reader took for the whole. */
const mostSpace = 8;

/** No more names are taken for those of one person. */
const mostMeant = 50;

/** Gives those of a list that share a word with some words, each once, and those that have none; the whole list for no words. */
function sharing<Of>(list: readonly Of[], wordsOf: (one: Of) => readonly string[]): (words: readonly string[]) => readonly Of[] {
  const byWord = new Map<string, Of[]>();
  const wordless: Of[] = [];
  for (const one of list) {
    const words = new Set(wordsOf(one));
    if (words.size === 0) wordless.push(one);
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  }
  // Thousands of names may have the same words.
  const known = new Map<string, readonly Of[]>();
  return (words) => {
    if (words.length === 0) return list;
    const key = words.join(' ');
    let shared = known.get(key);
    if (!shared) known.set(key, (shared = [...new Set([...wordless, ...words.flatMap((word) => byWord.get(word) ?? [])])]));
    return shared;
  };
}

/** A name as front matter, or somebody who looked, says it. */
interface DeclaredName {
  readonly name: string;
  readonly telling: readonly string[];
  /** Somebody who looked says it. Whatever it is a part of is meant by it, too. */
  readonly isSaid: boolean;
}

/** Tells whose a declared name is, among the people whom the reader knows. */
class Matching {
  private readonly forms: ReadonlyMap<Person, readonly string[]>;
  private readonly telling = new Map<string, readonly string[]>();
  /** Who shares a word with a declared name: nobody else need be looked at, unless somebody who looked said it. */
  private readonly mayBe: (words: readonly string[]) => readonly Person[];

  constructor(private readonly text: string, private readonly people: readonly Person[]) {
    this.forms = new Map(people.map((person) => [person, [...new Set([person.name, ...person.mentions.map(({ start, end }) => text.slice(start, end))])]]));
    this.mayBe = sharing(people, (person) => this.formsOf(person).flatMap(tellingWords));
  }

  /** All that somebody is called, the whole name first. */
  formsOf(person: Person): readonly string[] {
    return this.forms.get(person) ?? [person.name];
  }

  /** Whether somebody whom the reader knows has a declared name. */
  isKnown(declared: DeclaredName): boolean {
    const candidates = declared.isSaid ? this.people : this.mayBe(declared.telling);
    return candidates.some((person) => person.name === declared.name || this.isMore(declared, person) || this.formsOf(person).some((form) => this.isOf(declared, form)));
  }

  /** Whether a declared name is one of somebody's: front matter declares those of defenders only. */
  isFor(declared: DeclaredName, person: Person): boolean {
    return (person.role === 'defender' && this.isOf(declared, person.name)) || this.isMore(declared, person);
  }

  /** Whether a name has two words that tell in common with a declared one, or the only one that it has. */
  private isOf({ telling }: DeclaredName, name: string): boolean {
    return this.tellingOf(name).filter((word) => telling.includes(word)).length >= Math.min(2, telling.length);
  }

  /** Whether the reader knows somebody by a part of the name alone, or leaves out its first word where that begins a sentence. */
  private isMore({ name, telling, isSaid }: DeclaredName, person: Person): boolean {
    if (!isSaid) return false;
    return tellingWords(person.name).every((word) => telling.includes(word)) || person.mentions.some(({ start }) => this.text.slice(Math.max(0, start - name.length - mostSpace), start).trimEnd().endsWith(name));
  }

  private tellingOf(name: string): readonly string[] {
    let telling = this.telling.get(name);
    if (!telling) this.telling.set(name, (telling = tellingWords(name)));
    return telling;
  }
}

/** Of declared names with the same words one, since the others tell nothing more; all that somebody who looked said. */
function distinct(declared: readonly DeclaredName[]): readonly DeclaredName[] {
  const keyOf = ({ name, telling, isSaid }: DeclaredName): string => (isSaid ? name : `${wordsIn(name).map(({ folded }) => folded).join(' ')}, ${telling.join(' ')}`);
  return [...new Map(declared.map((one) => [keyOf(one), one])).values()];
}

/** Everybody whose name is to go, with all forms of it; who stands in the front matter alone too, and whom somebody named who looked. */
export function knownPeople(reading: Reading, { keepsOfficials = false, names = [] }: RedactOptions): Known[] {
  const { text, written, frontMatter: { values: { defenders = [] } } } = reading.statement;
  const people = [...reading.people, ...reading.contacts].filter(({ role }) => !(keepsOfficials && role === 'official'));
  const matching = new Matching(text, people);
  const declared = [...defenders, ...names].map((name): DeclaredName => ({ name, telling: tellingWords(name), isSaid: names.includes(name) }));
  const unread = declared.filter((each) => !matching.isKnown(each));
  const everybody = [...people, ...unread.map(({ name }): Person => ({ name, role: 'defender', mentions: [], firstIn: 'front-matter' }))];
  const meantFor = (person: Person, index: number): readonly string[] => {
    // Whoever is known by front matter alone has that name.
    if (index >= people.length) return [];
    return meant(tellingWords(person.name)).filter((each) => matching.isFor(each, person)).slice(0, mostMeant).map(({ name }) => name);
  };
  const meant = sharing(distinct(declared), ({ telling, isSaid }) => (isSaid ? [] : telling));
  return everybody.map((person, index) => {
    const all = [...matching.formsOf(person), ...meantFor(person, index)];
    const inNames = all.flatMap((form) => wordsIn(form).map((word) => ({ ...word, text: form.slice(word.start, word.end) })));
    const telling = new Set(all.flatMap(tellingWords));
    const otherwise = [...inNames.flatMap(({ folded, text: word }) => (telling.has(folded) ? writtenOtherwise(word) : [])), ...all.flatMap(joinedWords)];
    return {
      person,
      label: labelOf(index, written),
      words: new Set([...inNames.map(({ folded }) => folded), ...otherwise]),
      telling: new Set([...telling, ...otherwise]),
      small: new Set(names.filter((name) => name === name.toLowerCase()).flatMap(tellingWords).filter((word) => telling.has(word))),
      smallSurnames: new Set(all.flatMap((name) => smallSurname(name) ?? [])),
      initials: new Set(all.flatMap(initialsOf)),
    };
  });
}
