import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { foldName } from './fold-name.js';

/** Spellings of one name begin alike; so many letters may differ in a name that has so many; so many are compared. */
const startLength = 4;
const mostChanged = 1;
const shortestSpelled = 10;
const mostSpellings = 20;
/** Weighs more than any place in a text. */
const namedBefore = 1e13;
const sameSex = 1e14;
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
  /** By an honorific before one of the mentions. */
  sex: Sex | undefined;
}

type Sex = 'female' | 'male';

/** What the honorific before a mention tells: "Mr X", "Ms X". */
function sexOf(analysis: Analysis, { from }: TokenMention): Sex | undefined {
  if (analysis.is(from - 1, 'female-honorifics')) return 'female';
  return analysis.is(from - 1, 'male-honorifics') ? 'male' : undefined;
}

function placeOf({ paragraph, from }: TokenMention): number {
  return paragraph * 1e6 + from;
}

/** A name as it stands in a paragraph: its folded words, and as written. */
interface Written {
  readonly parts: readonly string[];
  /** Folded halves of a double surname: "Mohammadi-Rostami" is "Rostami" too. */
  readonly halves: readonly string[];
  readonly name: string;
  /** The words without the articles that are joined to them ("El-Zayat", later "Mr Zayat"); undefined where none is. */
  readonly bare: readonly string[] | undefined;
}

const joined = /^(\p{L}{1,3})[-‑‐–](\p{L}.*)$/u;
/** A double surname; shorter halves are syllables ("Jin-Young"). */
const doubled = /^(\p{Lu}[\p{L}'’]{4,})[-‑](\p{Lu}[\p{L}'’]{4,})$/u;
/** A dash written onto the end of a name: "X- and". */
export const strayHyphen = /[-‐‑–]+$/u;

const written = new ByWords((analysis: Analysis, from, to): Written => {
  const tokens = analysis.tokens.slice(from, to);
  const honorifics = analysis.grammar.classes['short-honorifics'];
  const articles = analysis.grammar.classes['name-articles'];
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const fold = (texts: readonly string[]): string[] => texts.map(foldName).filter((part) => part !== '' && !honorifics.has(part));
  const withoutArticle = (text: string): string => {
    const [, article, rest] = joined.exec(text) ?? [];
    return article !== undefined && rest !== undefined && articles.has(article.toLowerCase()) ? rest : text;
  };
  const bare = words.map(withoutArticle);
  const halves = words.length > 1 ? (doubled.exec(words.at(-1) ?? '')?.slice(1).map((half) => foldName(half)) ?? []) : [];
  const name = analysis.plain.text.slice(tokens[0]?.start, tokens.at(-1)?.end).replace(/\s+/gu, ' ').replace(strayHyphen, '');
  return { parts: fold(words), halves, bare: bare.some((text, index) => text !== words[index]) ? fold(bare) : undefined, name };
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

  /** Adds a mention to the person that it is a form of (of several one of the same sex, named before, the last of these), else as a new person; gives the person. */
  add(analysis: Analysis, mention: TokenMention): PersonDraft | undefined {
    const { parts, halves, name, bare } = written.of(analysis, mention.from, mention.to);
    if (parts.length === 0) return undefined;
    const sex = sexOf(analysis, mention);
    const known = this.#find(parts, placeOf(mention), sex) ?? this.#findSpelling(parts, mention);
    if (!known) {
      const draft: PersonDraft = { parts, name, mentions: [mention], aliases: [], sex };
      this.drafts.push(draft);
      this.#index(draft, parts);
      for (const half of halves) this.#addOther(draft, [half]);
      if (bare) this.#addOther(draft, bare);
      const start = parts.join('').slice(0, startLength);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), draft].slice(-mostSpellings));
      return draft;
    }
    known.mentions.push(mention);
    known.sex ??= sex;
    // "al Hathloul", "al-Hathloul": the other spelling has words of its own, by which short forms are found.
    if (!isFormOf(parts, known.parts) && !isFormOf(known.parts, parts)) {
      this.#addOther(known, parts);
    }
    if (parts.length > known.parts.length) {
      known.parts = parts;
      known.name = name;
      this.#index(known, parts);
      if (bare) this.#addOther(known, bare);
    }
    return known;
  }

  #addOther(draft: PersonDraft, parts: readonly string[]): void {
    draft.aliases.push(parts);
    this.#index(draft, parts);
  }

  /** Adds another name of a person found before. */
  addAlias(analysis: Analysis, mention: TokenMention, person: PersonDraft): PersonDraft {
    const { parts } = written.of(analysis, mention.from, mention.to);
    person.mentions.push(mention);
    this.#addOther(person, parts);
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

  #find(parts: readonly string[], place: number, sex: Sex | undefined): PersonDraft | undefined {
    const near = new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []));
    let best: PersonDraft | undefined;
    let mostLikely = -Infinity;
    for (const draft of near) {
      const fits = [draft.parts, ...draft.aliases].some((name) => isFormOf(parts, name)) || isFormOf(draft.parts, parts);
      const likely = fits ? this.#likelihood(draft, place, sex) : -Infinity;
      if (likely > mostLikely) [best, mostLikely] = [draft, likely];
    }
    return best;
  }

  /** How likely a short form at `place` means a person, next to others who bear the name: of the same sex, named before, and last. */
  #likelihood({ mentions, sex: known }: PersonDraft, place: number, sex: Sex | undefined): number {
    const first = mentions[0];
    const last = mentions.at(-1);
    if (!first || !last) return -1;
    return placeOf(last) + (placeOf(first) < place ? namedBefore : 0) + (known && sex && known !== sex ? 0 : sameSex);
  }

  /** Another spelling of a full name ("Abdel Fattah", "Abd El-Fatah"): a letter or two differ in a long name. Two people of one list have two names. */
  #findSpelling(parts: readonly string[], mention: TokenMention): PersonDraft | undefined {
    const name = parts.join('');
    if (parts.length < 2 || name.length < shortestSpelled) return undefined;
    const isNear = (draft: PersonDraft): boolean => draft.mentions.some(({ paragraph, from }) => paragraph === mention.paragraph && Math.abs(from - mention.from) < listWidth);
    return this.#byStart.get(name.slice(0, startLength))?.find((draft) => draft.parts.length > 1 && (draft.parts.join('') === name || (distance(draft.parts.join(''), name) <= mostChanged && !isNear(draft))));
  }
}
