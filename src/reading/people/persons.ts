import type { Analysis } from '../analysis.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { isCapitalized, nameClassesOf } from './classify.js';

/** A mention of a person in a paragraph, by tokens. */
export interface TokenMention {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate | undefined;
}

/** A person while the text is being read: name parts in the order of the fullest form, and where they stand. */
export interface PersonDraft {
  /** Folded words of the fullest form. */
  parts: readonly string[];
  /** The fullest form as written. */
  name: string;
  readonly mentions: TokenMention[];
}

/** A person's word in the form in which spellings are compared: no accents, no apostrophes, no hyphens. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʻʼ`´.]/gu, '')
    .replace(/[‐‑‒–-]/gu, '')
    .replace(/ı/gu, 'i');
}

const titles = /^(?:mr|mrs|ms|dr|prof)$/u;

function partsOf(analysis: Analysis, from: number, to: number): string[] {
  return analysis.tokens.slice(from, to).filter((token) => token.kind === 'word').map((token) => foldName(token.text)).filter((part) => part !== '' && !titles.test(part));
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

  /** The person of whose name `part` is a word. */
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

/**
 * Resolves the candidates of all paragraphs into persons: first the runs that are persons by their own evidence,
 * then single words that are a part of a name found so ("Titiev" after "Oyub Titiev"), wherever they stand.
 */
export function resolvePersons(analyses: readonly Analysis[]): Persons {
  const persons = new Persons();
  const accepted = analyses.map((analysis) => membersOfLists(analysis, candidatesOf(analysis)));
  // Longer names first within the whole text would lose the order; two passes keep it: full names, then short forms.
  accepted.forEach((candidates, paragraph) => {
    for (const candidate of candidates) if (candidate.to - candidate.from > 1) persons.add(analyses[paragraph] as Analysis, { paragraph, from: candidate.from, to: candidate.to, candidate });
  });
  analyses.forEach((analysis, paragraph) => {
    const taken = new Set<number>();
    for (const { from, to } of accepted[paragraph] ?? []) if (to - from > 1) for (let at = from; at < to; at++) taken.add(at);
    const singles = new Map((accepted[paragraph] ?? []).filter(({ from, to }) => to - from === 1).map((candidate) => [candidate.from, candidate]));
    const { never, country, calendar } = nameClassesOf(analysis);
    for (let at = 0; at < analysis.tokens.length; at++) {
      if (taken.has(at) || !isCapitalized(analysis.tokens[at])) continue;
      const single = singles.get(at);
      const part = foldName(analysis.tokens[at]?.text ?? '');
      const knownForm = persons.has(part) && part.length > 1 && !never[at] && !country[at] && !calendar[at] && isAlone(analysis, at);
      if (single || knownForm) persons.add(analysis, { paragraph, from: at, to: at + 1, candidate: single });
    }
  });
  for (const draft of persons.drafts) draft.mentions.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return persons;
}

/** Whether a capitalized word is not part of a longer run ("Sakharov" in "Sakharov Prize" is no mention of him). */
function isAlone(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1];
  const after = analysis.tokens[at + 1];
  const { honorific, office, role } = nameClassesOf(analysis);
  const beforeIsName = isCapitalized(before) && !honorific[at - 1] && !office[at - 1] && !role[at - 1] && at > analysis.sentenceAt(at).from;
  return !isCapitalized(after) && !beforeIsName;
}

/** Candidates that are persons: by their own score, or as members of a list of persons ("A, B, C and D"). */
function membersOfLists(analysis: Analysis, candidates: readonly Candidate[]): Candidate[] {
  const joins = (left: Candidate, right: Candidate): boolean => {
    const between = analysis.tokens.slice(left.to, right.from);
    return between.length <= 5 && between.length > 0 && between.every((token) => /^(?:,|;|and|y|&|as|well|mr|ms|mrs|mr\.|ms\.|mrs\.|dr|dr\.|or)$/u.test(token.norm));
  };
  const kept: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const previous = candidates[index - 1];
    const next = candidates[index + 1];
    const inList = (previous && joins(previous, candidate) && previous.score > 1 && kept.at(-1) === previous) || (next && joins(candidate, next) && next.score > 1);
    if (candidate.score + (inList ? 2 : 0) > 0) kept.push(candidate);
  });
  return kept;
}
