import type { Analysis } from '../analysis.js';
import { foldName } from './fold-name.js';

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
}

function partsOf(analysis: Analysis, from: number, to: number): string[] {
  const honorifics = analysis.grammar.classes['short-honorifics'];
  return analysis.tokens.slice(from, to).filter((token) => token.kind === 'word').map((token) => foldName(token.text)).filter((part) => part !== '' && !honorifics.has(part));
}

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

  /** Adds a mention to the person that it is a form of (of several the one named last), else as a new person. */
  add(analysis: Analysis, mention: TokenMention): void {
    const parts = partsOf(analysis, mention.from, mention.to);
    if (parts.length === 0) return;
    const known = this.#find(parts);
    const name = analysis.plain.text.slice(analysis.tokens[mention.from]?.start, analysis.tokens[mention.to - 1]?.end).replace(/\s+/gu, ' ');
    if (!known) {
      const draft: PersonDraft = { parts, name, mentions: [mention] };
      this.drafts.push(draft);
      this.#index(draft);
      return;
    }
    known.mentions.push(mention);
    if (parts.length > known.parts.length) {
      known.parts = parts;
      known.name = name;
      this.#index(known);
    }
  }

  /** Whether `part` is a word of the name of a person found so far. */
  has(part: string): boolean {
    return this.#byPart.has(part);
  }

  #index(draft: PersonDraft): void {
    for (const part of draft.parts) {
      const drafts = this.#byPart.get(part);
      if (!drafts) this.#byPart.set(part, [draft]);
      else if (!drafts.includes(draft)) drafts.push(draft);
    }
  }

  #find(parts: readonly string[]): PersonDraft | undefined {
    const near = new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []));
    let best: PersonDraft | undefined;
    for (const draft of near) {
      const fits = isFormOf(parts, draft.parts) || isFormOf(draft.parts, parts);
      if (fits && (!best || this.#last(draft) > this.#last(best))) best = draft;
    }
    return best;
  }

  #last(draft: PersonDraft): number {
    const mention = draft.mentions.at(-1);
    return mention ? mention.paragraph * 1e6 + mention.from : -1;
  }
}
