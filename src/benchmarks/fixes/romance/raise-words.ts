import type { AskedVerbs } from './asked-verbs.js';
import type { VerbForms } from './own-verbs.js';

/** A weak verb with a strong one that stands in the same sentence without any other change. */
export interface Swap {
  /** Forms of the weak verb; one word. */
  readonly weak: RegExp;
  /** Strong verbs, the usual first. */
  readonly strong: readonly VerbForms[];
  /** What must follow the words found, as words in normal form parted by spaces. */
  readonly before?: RegExp;
}

/** What strengthening an ask needs to know of a language. Patterns are tried on one word in normal form where nothing else is said. */
export interface RaiseWords {
  readonly verbs: AskedVerbs;
  readonly isThat: RegExp;
  readonly isAnd: RegExp;
  /** "And" before a word that begins with its own sound, and elsewhere, where the language has two: "e", "y". */
  readonly andBefore?: { readonly changed: string; readonly plain: string };
  readonly isAdverb: RegExp;
  readonly isRelative: RegExp;
  readonly isNegation: RegExp;
  /** Pronouns that stand before a verb, and stay there before its infinitive. */
  readonly isClitic: RegExp;
  /** "devrait" → "doit". */
  readonly modals: Readonly<Record<string, string>>;
  readonly must: { readonly one: string; readonly many: string };
  /** "invité", "encouragées"; with "est" or "sont" before and "à" behind. */
  readonly invited: RegExp;
  readonly is: Readonly<Record<string, 'one' | 'many'>>;
  /** What opens an infinitive that is asked for. */
  readonly infinitiveMarker: RegExp;
  /** "il" of "il est essentiel que"; undefined where the language has none. */
  readonly impersonal: RegExp;
  /** Subjunctives of helping verbs with what they are behind "must": "soit" → "doit être". */
  readonly wished: Readonly<Record<string, { readonly number: 'one' | 'many'; readonly infinitive: string }>>;
  /** A finite form in the plural. */
  readonly isMany: RegExp;
  readonly swaps: readonly Swap[];
  /** A wish with a clause: the verbs that carry form and person, and what they become before "que". */
  readonly wish: RegExp;
  /** "souhaiter que" takes the form that "demander que" takes; "espérer que" does not. */
  readonly wishTakesSubjunctive: RegExp;
  /** "sera" → "soit": what the clause of a wish becomes behind "demander que". */
  readonly toSubjunctive: Readonly<Record<string, string>>;
  /** Words that would welcome something, in normal form with spaces; the first group is the verb that carries form and person. */
  readonly welcome: RegExp;
  /** What is left of "of" with its article: "du" → "le", "de" → ""; undefined for another word. */
  withoutOf(norm: string): string | undefined;
  /** A verb in the future, which another verb of the wish is not turned without. */
  readonly isFuture: RegExp;
  readonly call: VerbForms;
  readonly ask: VerbForms;
  /** The authorities behind "call": "al Gobierno"; and what stands between these and the infinitive. */
  callOn(authorities: string): string;
  readonly callTo: string;
  /** What stands before a clause in the subjunctive instead, where the language has it: "a que". */
  readonly callThat?: string;
  /** An infinitive with pronouns that stood before the finite verb: "la libérer", "liberarla". */
  withPronouns(pronouns: string, infinitive: string): string;
  /** Words behind which something is named: articles, possessives. */
  readonly isDeterminer: RegExp;
  /** Words before the wish that belong to its verb and go with it: "ne", "se". */
  readonly beforeWish: RegExp;
}
