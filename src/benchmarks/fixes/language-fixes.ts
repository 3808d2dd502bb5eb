import type { Analysis } from '../../reading/analysis.js';
import type { HedgeKind, Reading, Recommendation } from '../../reading/types.js';
import type { EventKind } from '../../statement/front-matter.js';
import type { PlainText } from '../../statement/types.js';
import type { Located } from '../located.js';
import type { HedgeFixes } from '../no-hedging/hedge-in-place.js';
import type { PlainEdit } from './plain-edit.js';
import type { TokenRange } from './tokens.js';

/** What a role noun becomes. */
export interface TermForNoun {
  /** The noun with the words that belong to it ("women's rights activist"). */
  readonly noun: TokenRange;
  /** Terms to choose from, the best first. */
  readonly terms: readonly string[];
  /** The first term says the same as the noun, so that no second thought is needed. */
  readonly certain: boolean;
}

/** Fixes that call a person by the term. */
export interface TermFixes {
  /** What the term makes of a role noun; undefined for nouns that say nothing of a person's work, and for somebody else ("no lawyer"). */
  ofNoun(plain: PlainText, noun: TokenRange): TermForNoun | undefined;
  /** Puts a term in the place of a role noun. */
  replaceNoun(plain: PlainText, noun: TokenRange, term: string): PlainEdit[];
  /**
   * Puts the term beside a name, in the plural beside a list of names; several ways where it is not known which form the person takes.
   * @param isName whether a token belongs to the name of a person concerned
   */
  insert?(plain: PlainText, name: TokenRange, isName: (token: number) => boolean): readonly { readonly edits: readonly PlainEdit[]; readonly term: string }[];
}

/** Fixes that name people. */
export interface NameFixes {
  /** Names in a row: A, B and C. */
  list(names: readonly string[]): string;
  /** A name to fill in. */
  readonly placeholder: string;
  /** Adds the names of people who are only counted. */
  nameGroup(plain: PlainText, counted: TokenRange, names: readonly string[]): PlainEdit[] | undefined;
  /** Adds the name of one person to the noun that means them. */
  nameOne(plain: PlainText, noun: TokenRange, name: string): PlainEdit[] | undefined;
}

/** A stronger way to ask. */
export interface Raising {
  /** The strong verb in its form: "calls on". */
  readonly words: string;
  readonly edits: readonly PlainEdit[];
  /** It needs no second look, and says who is asked. */
  readonly certain: boolean;
}

/** An ask to insert: a short name of it, and the sentence. */
export interface ReadyAsk {
  readonly what: string;
  readonly text: string;
  /** The sentence has a `[NAME]` or a `[COUNTRY]` to fill in. */
  readonly placeholders: boolean;
}

/** Who speaks in a sentence: "The European Union calls", "We call", "I call". */
export type Voice = 'third' | 'we' | 'I';

/** Asks in one language, before there is a draft that says of whom. What is asked for stands from the verb on: "release A immediately". */
export interface AskWords {
  /** What to ask for the people of the case, the most fitting first. @param names none where they are to be filled in */
  ofCase(event: EventKind, names: readonly string[]): readonly string[];
  /** What to ask for the country at large, the most fitting first. */
  ofSituation(event: EventKind): readonly string[];
  /** The sentence that asks. @param authorities for the middle of a sentence */
  sentence(voice: Voice, authorities: string, what: string): string;
  /** Names in a row: A, B and C. */
  list(names: readonly string[]): string;
  /** A name to fill in. */
  readonly name: string;
  /** Authorities whose country is to be filled in, for the middle of a sentence. */
  readonly authorities: string;
}

/** Words of the statement's language that messages speak of. */
export interface AdviceWords {
  /** The term in the singular, for somebody whose gender is not known, and in the plural. */
  readonly term: string;
  readonly terms: string;
  /** Strong ways to ask, the usual first. */
  readonly strong: readonly string[];
  readonly immediately: string;
  readonly unconditionally: string;
}

/**
 * What can be written into a statement of one language: every word that a fix inserts comes from here.
 * What a language lacks is not offered; nothing is borrowed from another.
 */
export interface LanguageFixes {
  readonly advice: AdviceWords;
  readonly term?: TermFixes;
  readonly names?: NameFixes;
  readonly hedges: Readonly<Partial<Record<HedgeKind, HedgeFixes>>>;
  /** "So-called" in the form that it takes before token `at`; undefined where that cannot be told. */
  distance?(plain: PlainText, at: number): string | undefined;
  /** Whom an ask is addressed to when the draft names nobody ("the Honduran authorities"), for the middle of a sentence; undefined when it is not sure whose authorities they are. */
  authoritiesOf?(reading: Reading): string | undefined;
  /** The authorities of a country, for the middle of a sentence. @param country ISO 3166-1 alpha-2; undefined where the language has no adjective of it */
  authoritiesIn(country: string): string | undefined;
  /** Says who must do what an ask asks for. */
  address?(found: Located, ask: Recommendation, authorities: string): PlainEdit[] | undefined;
  /** Ways to ask more strongly, the best first. */
  raise?(analysis: Analysis, found: TokenRange): readonly Raising[];
  /** Some of these ways bring a subject forward, where it may stand behind words that are taken for it. */
  readonly bringsForward?: true;
  /** Ways to ask for a release now, each with the words that it adds. */
  hasten?(plain: PlainText, content: TokenRange): readonly { readonly words: string; readonly edits: readonly PlainEdit[] }[];
  readonly askWords: AskWords;
  /** Asks for the people of the case, the most fitting first. */
  caseAsks?(reading: Reading): readonly ReadyAsk[];
  /** Asks for the country at large, the most fitting first. */
  situationAsks?(reading: Reading): readonly ReadyAsk[];
}
