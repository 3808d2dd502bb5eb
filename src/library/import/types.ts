import type { Level } from '../../statement/front-matter.js';
import type { DecodingProblem } from '../../statement/decode.js';

/** What somebody gives to import: a file, pasted text, or what an address answered. */
export interface Given {
  /** The file's name, without folders; the address where there is no file. What it ends in tells its kind where its bytes do not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The answer's media type with its parameters, where it was fetched. */
  readonly contentType?: string;
  /** Where it was fetched from, after redirects. */
  readonly address?: string;
}

/** Why nothing can be imported from what was given. Sizes are bytes. */
export type ImportProblem =
  | DecodingProblem
  | { readonly problem: 'unknown-kind' | 'no-text' | 'too-complex' | 'broken-front-matter' }
  | { readonly problem: 'word-old' | 'word-protected' | 'word-damaged' | 'word-no-document' }
  | { readonly problem: 'word-too-large'; readonly limit: number }
  | { readonly problem: 'feed-damaged' | 'feed-empty' }
  /** A feed's entry that only names the page on which its text stands. */
  | { readonly problem: 'only-an-address'; readonly address: string };

/** Whether what came of a step is why there is nothing. */
export function isProblem<Outcome extends object>(outcome: Outcome): outcome is Extract<Outcome, { readonly problem: string }> {
  return 'problem' in outcome;
}

/** A date with what is known of its worth: where the publisher says when it was published, it is sure. */
export interface DateHint {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly sure: boolean;
}

/** A text that was taken out of what was given, with what stood around it and tells more. */
export interface Extracted {
  /** Markdown without front matter; the title is in it only where it is not told apart. */
  readonly body: string;
  readonly title?: string;
  /** YAML between the fences of a file that has front matter already. */
  readonly frontMatter?: string;
  /** In order of trust. */
  readonly dates: readonly DateHint[];
  /** Where it was published, as far as the file says. */
  readonly source?: string;
  /** BCP 47 primary subtag, as declared. */
  readonly language?: string;
}

export const askedKeys = ['title', 'date', 'country', 'level'] as const;
/** What is asked where it is not told for sure. */
export type AskedKey = (typeof askedKeys)[number];

/** What is known of a statement; what is not sure is in `unsure` alone. */
export interface Described {
  readonly title?: string;
  readonly date?: string;
  readonly country?: string;
  readonly level?: Level;
  readonly language?: string;
  readonly defenders?: readonly string[];
  readonly source?: string;
}

/** What the reader of a page is not sure of, with what it may be, likeliest first. */
export interface Unsure {
  readonly key: AskedKey;
  readonly candidates: readonly string[];
}

/** What the user says of what is imported. */
export type Told = Pick<Described, 'title' | 'date' | 'country' | 'level' | 'language'>;
