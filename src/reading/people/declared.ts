import { beginsWithSmall } from '../../letters.js';
import type { Analysis } from '../analysis.js';
import { foldName } from './fold-name.js';
import type { PersonDraft } from './persons.js';

/** A name of the front matter's `defenders`. */
export interface Declared {
  readonly name: string;
  readonly parts: readonly string[];
  /** Its place in the list of the front matter. */
  readonly order: number;
}

/** A name of the front matter, honorifics apart where the text's language knows them. */
export function declaredOf(written: string, order: number, analysis: Analysis | undefined): Declared {
  const honorifics = analysis?.grammar.classes['short-honorifics'];
  const words = written.split(/\s+/u);
  const bare = words.filter((word) => honorifics?.has(word.toLowerCase()) !== true);
  const name = (bare.length > 0 ? bare : words).join(' ');
  return { name, parts: name.split(' ').map(foldName), order };
}

/** The declared names by a word of theirs, in the order of the front matter: a list of thousands is looked through once. */
export function byWord(declared: readonly Declared[], wordsOf: (name: Declared) => readonly string[]): ReadonlyMap<string, readonly Declared[]> {
  const found = new Map<string, Declared[]>();
  for (const name of declared) {
    for (const word of new Set(wordsOf(name))) {
      const those = found.get(word);
      if (those) those.push(name);
      else found.set(word, [name]);
    }
  }
  return found;
}

/**
 * The declared name that a person of the text bears: two words of it, or its only one; of a person named by surname alone ("Mr X") the only name that has it.
 * @param declared the declared names by each of their words (`parts`)
 */
export function declaredFor(draft: PersonDraft, declared: ReadonlyMap<string, readonly Declared[]>): Declared | undefined {
  const near = new Set(draft.parts.flatMap((part) => declared.get(part) ?? []));
  if (draft.parts.length === 1) return near.size === 1 ? [...near][0] : undefined;
  return [...near].filter(({ parts }) => parts.filter((part) => draft.parts.includes(part)).length >= Math.min(2, parts.length)).sort((one, other) => one.order - other.order)[0];
}

/**
 * The persons of declared names that no reader of names has found ("Nandar", with nothing beside it): wherever a name stands
 * in the text letter by letter. None of a name that stands nowhere, and of what begins small: no name, but words ("a teacher").
 */
export function draftsOf(declared: readonly Declared[], analyses: readonly Analysis[]): ReadonlyMap<Declared, PersonDraft> {
  if (declared.length === 0) return new Map();
  const firsts = new Set(declared.map(({ name }) => firstWord(name)));
  // Thousands may have one first word: "Person A", "Person B".
  const byStart = byWord(declared, ({ name }) => [name.split(' ', 2).join(' ')]);
  const mentions = new Map<Declared, PersonDraft['mentions'][number][]>();
  analyses.forEach(({ tokens }, paragraph) => {
    tokens.forEach(({ text }, from) => {
      if (!firsts.has(text) || beginsWithSmall(text)) return;
      const [alone = [], longer = []] = [byStart.get(text), byStart.get(`${text} ${tokens[from + 1]?.text ?? ''}`)];
      for (const one of alone.length > 0 && longer.length > 0 ? [...alone, ...longer].sort((a, b) => a.order - b.order) : [...alone, ...longer]) {
        const words = one.name.split(' ');
        if (!words.every((word, index) => tokens[from + index]?.text === word)) continue;
        const mention = { paragraph, from, to: from + words.length };
        const those = mentions.get(one);
        if (those) those.push(mention);
        else mentions.set(one, [mention]);
      }
    });
  });
  return new Map([...mentions].map(([one, those]) => [one, { parts: one.parts, name: one.name, mentions: those, aliases: [], sex: undefined, ruled: undefined }]));
}

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}
