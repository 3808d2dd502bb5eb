import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { foldName } from './fold-name.js';

/** Spellings of one name begin alike; so many letters may differ in a name that has so many; so many are compared. */
const startLength = 4;
const mostChanged = 1;
const shortestSpelled = 10;
const mostSpellings = 20;
/** Names so near each other, in tokens, are of different people. */
const listWidth = 40;

/** A mention of a person in a paragraph, by tokens. */
interface TokenMention {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A person while the text is being read: name parts in the order of the fullest form, and where they stand. */
export interface PersonDraft {
  /** Folded words of the fullest form. */
  parts: readonly string[];
  /** The fullest form as written. */
  name: string;
  readonly mentions: TokenMention[];
  /** Folded words of other names of the same person. */
  readonly aliases: (readonly string[])[];
}

/** A name as it stands in a paragraph: its folded words, and as written. */
interface Written {
  readonly parts: readonly string[];
  readonly name: string;
}

const written = new ByWords((analysis: Analysis, from, to): Written => {
  const tokens = analysis.tokens.slice(from, to);
  const honorifics = analysis.grammar.classes['short-honorifics'];
  const parts = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => foldName(text)).filter((part) => part !== '' && !honorifics.has(part));
  return { parts, name: analysis.plain.text.slice(tokens[0]?.start, tokens.at(-1)?.end).replace(/\s+/gu, ' ') };
});

/** Whether `short` can be a short form of `full`: all its words stand in it, in order. */
function isFormOf(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const part of short) {
    // "A. Khan" for "Ali Khan": an initial stands for a word.
    while (at < full.length && !(full[at] === part || (part.length === 1 && full[at]?.startsWith(part)))) at++;
    if (at === full.length) return false;
    at++;
  }
  return short.length > 0;
}

/** People of a statement as they are found, in the order of the text. */
export class Persons {
  readonly drafts: PersonDraft[] = [];
  readonly #byPart = new Map<string, PersonDraft[]>();
  /** Full names by their first letters, for other spellings of them. */
  readonly #byStart = new Map<string, PersonDraft[]>();

  /** Adds a mention to the person that it is a form of (of several the one named last), else as a new person; gives the person. */
  add(analysis: Analysis, mention: TokenMention): PersonDraft | undefined {
    const { parts, name } = written.of(analysis, mention.from, mention.to);
    if (parts.length === 0) return undefined;
    const known = this.#find(parts) ?? this.#findSpelling(parts, mention);
    if (!known) {
      const draft: PersonDraft = { parts, name, mentions: [mention], aliases: [] };
      this.drafts.push(draft);
      this.#index(draft, parts);
      const start = parts.join('').slice(0, startLength);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), draft].slice(-mostSpellings));
      return draft;
    }
    known.mentions.push(mention);
    // "al Hathloul", "al-Hathloul": the other spelling has words of its own, by which short forms are found.
    if (!isFormOf(parts, known.parts) && !isFormOf(known.parts, parts)) {
      known.aliases.push(parts);
      this.#index(known, parts);
    }
    if (parts.length > known.parts.length) {
      known.parts = parts;
      known.name = name;
      this.#index(known, parts);
    }
    return known;
  }

  /** Adds another name of a person found before. */
  addAlias(analysis: Analysis, mention: TokenMention, person: PersonDraft): PersonDraft {
    const { parts } = written.of(analysis, mention.from, mention.to);
    person.mentions.push(mention);
    person.aliases.push(parts);
    this.#index(person, parts);
    return person;
  }

  /** End of the full name of a person found before that begins at token `at`, word for word; undefined where none does. */
  fullNameEnd(analysis: Analysis, at: number): number | undefined {
    const first = foldName(analysis.text(at));
    const found = (this.#byPart.get(first) ?? []).find(({ parts }) => parts.length > 1 && parts[0] === first && parts.every((part, offset) => part === foldName(analysis.text(at + offset))));
    return found && at + found.parts.length;
  }

  /** Whether `part` is a word of the name of a person found so far. */
  has(part: string): boolean {
    return this.#byPart.has(part);
  }

  #index(draft: PersonDraft, parts: readonly string[]): void {
    for (const part of parts) {
      const drafts = this.#byPart.get(part);
      if (!drafts) this.#byPart.set(part, [draft]);
      else if (!drafts.includes(draft)) drafts.push(draft);
    }
  }

  #find(parts: readonly string[]): PersonDraft | undefined {
    const near = new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []));
    let best: PersonDraft | undefined;
    for (const draft of near) {
      const fits = [draft.parts, ...draft.aliases].some((name) => isFormOf(parts, name)) || isFormOf(draft.parts, parts);
      if (fits && (!best || this.#last(draft) > this.#last(best))) best = draft;
    }
    return best;
  }

  /** Another spelling of a full name ("Abdel Fattah", "Abd El-Fatah"): a letter or two differ in a long name. Two people of one list have two names. */
  #findSpelling(parts: readonly string[], mention: TokenMention): PersonDraft | undefined {
    const name = parts.join('');
    if (parts.length < 2 || name.length < shortestSpelled) return undefined;
    const isNear = (draft: PersonDraft): boolean => draft.mentions.some(({ paragraph, from }) => paragraph === mention.paragraph && Math.abs(from - mention.from) < listWidth);
    return this.#byStart.get(name.slice(0, startLength))?.find((draft) => draft.parts.length > 1 && (draft.parts.join('') === name || (distance(draft.parts.join(''), name) <= mostChanged && !isNear(draft))));
  }

  #last(draft: PersonDraft): number {
    const mention = draft.mentions.at(-1);
    return mention ? mention.paragraph * 1e6 + mention.from : -1;
  }
}
