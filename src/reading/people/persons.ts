import { LetterPattern } from '../../letters.js';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import type { Role } from '../types.js';
import { foldName } from './fold-name.js';
import { areSpellings, areSurnameSpellings, surnameKeys } from './spellings.js';

/** Spellings of one name begin or end in the same letters, so many; so many are compared. */
const edgeLength = 4;
const mostSpellings = 20;
/** Of those who share a word of their names the last so many are told apart by it: thousands are called "Ana", and whoever is meant bears another word that few do. */
const mostNamesakes = 100;
/** Nobody is called by more other names. */
const mostAliases = 30;
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
  /** Whether it names the person in full with a surname that stands elsewhere: "Leyla and Arif Mammadli". */
  readonly isFull?: boolean;
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
  /** The role that rules tell, once it has been asked for. */
  ruled: Role | 'accused' | 'untold' | undefined;
}

type Sex = 'female' | 'male';

const nobody: readonly PersonDraft[] = [];

/** What the honorific before a mention tells, "Mr X", "Ms X", or the word for a relative, "his wife, X". */
function sexOf(analysis: Analysis, { from }: TokenMention): Sex | undefined {
  if (analysis.is(from - 1, 'female-honorifics')) return 'female';
  if (analysis.is(from - 1, 'male-honorifics')) return 'male';
  const kin = analysis.norm(from - 1) === ',' ? from - 2 : from - 1;
  if (analysis.is(kin, 'female-kin')) return 'female';
  return analysis.is(kin, 'male-kin') ? 'male' : undefined;
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
  /** `edgesOf` its words. */
  readonly edges: readonly string[];
}

const joined = new LetterPattern(String.raw`^(\p{L}{1,3})[-‑‐–](\p{L}.*)$`);
/** A double surname; shorter halves are syllables ("Jin-Young"). */
const doubled = new LetterPattern(String.raw`^(\p{Lu}[\p{L}'’]{4,})[-‑](\p{Lu}[\p{L}'’]{4,})$`);
/** Marks for where a word may be parted, and others that nobody sees. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** A dash written onto the end of a name: "X- and". */
export const strayHyphen = /[-‐‑–]+$/u;

const written = new ByWords((analysis: Analysis, from, to): Written => {
  const tokens = analysis.tokens.slice(from, to);
  const honorifics = analysis.grammar.classes['short-honorifics'];
  const articles = analysis.grammar.classes['name-articles'];
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  // "Ana Duarte Sr": behind a name it tells father from son.
  const fold = (texts: readonly string[]): string[] => texts.map(foldName).filter((part, at) => part !== '' && (!honorifics.has(part) || (at === texts.length - 1 && at > 1)));
  const withoutArticle = (text: string): string => {
    const [, article, rest] = joined.exec(text) ?? [];
    return article !== undefined && rest !== undefined && articles.has(article.toLowerCase()) ? rest : text;
  };
  const bare = words.map(withoutArticle);
  const halves = words.length > 1 ? (doubled.exec(words.at(-1) ?? '')?.slice(1).map((half) => foldName(half)) ?? []) : [];
  const name = analysis.plain.text.slice(tokens[0]?.start, tokens.at(-1)?.end).replace(/\s+/gu, ' ').replaceAll(invisible, '').replace(strayHyphen, '');
  const parts = fold(words);
  return { parts, halves, bare: bare.some((text, index) => text !== words[index]) ? fold(bare) : undefined, name, edges: edgesOf(parts) };
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

/** Whether a name has more words than another one, or has whole words where the other has initials: "Rasim Karimov", "R. Karimov". */
function isFuller(parts: readonly string[], known: readonly string[]): boolean {
  if (parts.length !== known.length) return parts.length > known.length;
  return known.some((part, index) => part.length === 1 && (parts[index]?.length ?? 0) > 1) && isFormOf(known, parts);
}

function isInCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** A title, in which accents and joined articles are as often left out, tells half as much of how a name is spelled. */
const titleWeight = 0.5;
/** So does a hyphen that keeps a line together a little less than a plain one. */
const tiedWeight = 0.9;

/** The full name as a text spells it most often, of those with the same letters; the first of those that are as frequent. */
export function spelledMost({ mentions, name, parts }: PersonDraft, analyses: readonly Analysis[], isTitle: (paragraph: number) => boolean): string {
  if (mentions.length < 2 || parts.length < 2) return name;
  const letters = parts.join('');
  const counts = new Map<string, number>();
  for (const { paragraph, from, to } of mentions) {
    if (to - from < 2) continue;
    const form = written.of(analyses[paragraph] as Analysis, from, to);
    if (form.parts.join('') === letters && (form.name === name || !isInCapitals(form.name))) counts.set(form.name, (counts.get(form.name) ?? 0) + (isTitle(paragraph) ? titleWeight : 1) * (form.name.includes('\u2011') ? tiedWeight : 1));
  }
  let best = name;
  for (const [form, count] of counts) if (count > (counts.get(best) ?? 0)) best = form;
  return best;
}

/** By what a full name is found among other spellings: its first letters and its last. */
function edgesOf(parts: readonly string[]): readonly string[] {
  const name = parts.join('');
  return [`${name.slice(0, edgeLength)}…`, `…${name.slice(-edgeLength)}`];
}

/** Whether a sentence ends between two names, which stand in no list then. */
function isSentenceBetween(analysis: Analysis, one: number, other: number): boolean {
  const { to } = analysis.sentenceAt(Math.min(one, other));
  return to <= Math.max(one, other) && analysis.norm(to - 1) === '.';
}

/** People of a statement as they are found, in the order of the text. */
export class Persons {
  readonly drafts: PersonDraft[] = [];
  readonly #byPart = new Map<string, PersonDraft[]>();
  /** Words of names by `surnameKeys`, for other spellings of them. */
  readonly #wordsByKey = new Map<string, string[]>();
  /** Full names by their first letters, and by their last, for other spellings of them. */
  readonly #byEdge = new Map<string, PersonDraft[]>();

  /** Adds a mention to the person that it is a form of (of several one of the same sex, named before, the last of these), else as a new person; gives the person. */
  add(analysis: Analysis, mention: TokenMention): PersonDraft | undefined {
    const form = written.of(analysis, mention.from, mention.to);
    const { parts, halves, name, bare, edges } = form;
    if (parts.length === 0) return undefined;
    const sex = sexOf(analysis, mention);
    const known = this.#find(parts, placeOf(mention), sex) ?? this.#findSpelling(analysis, form, mention, sex) ?? this.#findSurname(analysis, parts, mention, sex);
    if (!known) {
      const draft: PersonDraft = { parts, name, mentions: [mention], aliases: [], sex, ruled: undefined };
      this.drafts.push(draft);
      this.#index(draft, parts);
      for (const half of halves) this.#addOther(draft, [half]);
      if (bare) this.#addOther(draft, bare);
      for (const edge of edges) this.#byEdge.set(edge, [...(this.#byEdge.get(edge) ?? []), draft].slice(-mostSpellings));
      return draft;
    }
    known.mentions.push(mention);
    known.sex ??= sex;
    // "al Hathloul", "al-Hathloul": the other spelling has words of its own, by which short forms are found.
    if (!isFormOf(parts, known.parts) && !isFormOf(known.parts, parts)) {
      this.#addOther(known, parts);
    }
    if (isFuller(parts, known.parts)) {
      known.parts = parts;
      known.name = name;
      this.#index(known, parts);
      if (bare) this.#addOther(known, bare);
    } else if (parts.length === known.parts.length && isInCapitals(known.name) && !isInCapitals(name)) known.name = name;
    return known;
  }

  #addOther(draft: PersonDraft, parts: readonly string[]): void {
    if (draft.aliases.some((alias) => alias.length === parts.length && alias.every((part, index) => part === parts[index]))) return;
    draft.aliases.push(parts);
    if (draft.aliases.length > mostAliases) draft.aliases.shift();
    this.#index(draft, parts);
  }

  /** Adds a person of whom the given name stands at `mention` and the surname, which others share, at other tokens; nothing where the single word is a form of a name found before. */
  addSharing(analysis: Analysis, mention: TokenMention, surname: { readonly from: number; readonly to: number }): boolean {
    const given = written.of(analysis, mention.from, mention.to);
    if (given.parts.some((part) => this.#byPart.has(part))) return false;
    const shared = written.of(analysis, surname.from, surname.to);
    const parts = [...given.parts, ...shared.parts];
    const draft: PersonDraft = { parts, name: `${given.name} ${shared.name}`, mentions: [{ ...mention, isFull: true }], aliases: [], sex: sexOf(analysis, mention), ruled: undefined };
    this.drafts.push(draft);
    this.#index(draft, parts);
    return true;
  }

  /** The person found before of whose name a mention is a form; undefined where there is none. */
  bearerOf(analysis: Analysis, mention: TokenMention): PersonDraft | undefined {
    return this.#find(written.of(analysis, mention.from, mention.to).parts, placeOf(mention), sexOf(analysis, mention));
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
    const bearers = this.#byPart.get(first) ?? nobody;
    // Where more bear the first word than are kept, they are found by the next.
    const likely = bearers.length < mostNamesakes ? bearers : this.#byPart.get(foldName(analysis.text(at + 1))) ?? nobody;
    const found = likely.find(({ parts }) => parts.length > 1 && parts[0] === first && parts.every((part, offset) => part === foldName(analysis.text(at + offset))));
    return found && at + found.parts.length;
  }

  /** Whether `part` is a word of the name of a person found so far. */
  has(part: string): boolean {
    return this.#byPart.has(part);
  }

  #index(draft: PersonDraft, parts: readonly string[]): void {
    for (const part of parts) {
      const drafts = this.#byPart.get(part);
      if (!drafts) {
        this.#byPart.set(part, [draft]);
        for (const key of surnameKeys(part)) {
          const words = this.#wordsByKey.get(key);
          if (words) words.push(part);
          else this.#wordsByKey.set(key, [part]);
        }
      } else if (!drafts.includes(draft)) {
        drafts.push(draft);
        if (drafts.length > mostNamesakes) drafts.shift();
      }
    }
  }

  #find(parts: readonly string[], place: number, sex: Sex | undefined): PersonDraft | undefined {
    let best: PersonDraft | undefined;
    let mostLikely = -Infinity;
    // Whoever bears several of the words is looked at several times, and is no likelier then.
    for (const part of parts) {
      for (const draft of this.#byPart.get(part) ?? nobody) {
        if (!isFormOf(parts, draft.parts) && !draft.aliases.some((alias) => isFormOf(parts, alias)) && !isFormOf(draft.parts, parts)) continue;
        const likely = this.#likelihood(draft, place, sex);
        if (likely > mostLikely) [best, mostLikely] = [draft, likely];
      }
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

  /** Whoever alone has another spelling of the surname of "Mr Dushkevich" ("Ihar Dushkievich"), where both stand in no sentence together. */
  #findSurname(analysis: Analysis, parts: readonly string[], { from }: TokenMention, sex: Sex | undefined): PersonDraft | undefined {
    const [surname = ''] = parts;
    if (parts.length !== 1 || sex === undefined) return undefined;
    const words = new Set(Array.from(surnameKeys(surname)).flatMap((key) => this.#wordsByKey.get(key) ?? []));
    const found = Array.from(words).filter((word) => areSurnameSpellings(word, surname)).flatMap((word) => (this.#byPart.get(word) ?? nobody).filter((draft) => draft.parts.length > 1 && (draft.sex ?? sex) === sex && draft.parts.at(-1) === word));
    const other = found[0]?.parts.at(-1);
    if (other === undefined || found.length > 1) return undefined;
    const sentence = analysis.sentenceAt(from);
    return analysis.tokens.slice(sentence.from, sentence.to).some(({ text }) => foldName(text) === other) ? undefined : found[0];
  }

  /** Another spelling of a full name ("Abdel Fattah", "Abd El-Fatah"). Two people of one list have two names, and Mr X is not Ms X. */
  #findSpelling(analysis: Analysis, { parts, edges }: Written, mention: TokenMention, sex: Sex | undefined): PersonDraft | undefined {
    if (edges.every((edge) => !this.#byEdge.has(edge))) return undefined;
    const isNear = (draft: PersonDraft): boolean => draft.mentions.some(({ paragraph, from }) => paragraph === mention.paragraph && Math.abs(from - mention.from) < listWidth && !isSentenceBetween(analysis, from, mention.from));
    const isOther = (draft: PersonDraft): boolean => draft.sex !== undefined && sex !== undefined && draft.sex !== sex;
    const isSame = (draft: PersonDraft): boolean => draft.parts.join('') === parts.join('') || (!isNear(draft) && !isOther(draft));
    for (const edge of edges) {
      const found = this.#byEdge.get(edge)?.find((draft) => areSpellings(draft.parts, parts) && isSame(draft));
      if (found) return found;
    }
    return undefined;
  }
}
