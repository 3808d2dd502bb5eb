import type { Voice } from '../benchmarks/fixes/language-fixes.js';
import type { EventKind, Level } from '../statement/front-matter.js';

/** The people of a statement, as its sentences name them. */
export interface Concerned {
  /** The names in a row, or a placeholder. */
  readonly names: string;
  /** The names with the term human rights defender. */
  readonly defenders: string;
  readonly many: boolean;
  /** Nobody is concerned in person. */
  readonly nobody: boolean;
}

/** What one level says around the text. */
export interface LevelWords {
  readonly voice: Voice;
  /** The title. @param country as the language calls it, or a placeholder @param subject "the arrest of human rights defender A" */
  title(country: string, subject: string): string;
  /** Paragraphs above the facts. */
  readonly opening: readonly string[];
  /** Paragraphs at the end. */
  readonly closing: readonly string[];
}

/** What one kind of event says. */
export interface EventWords {
  /** What the statement is on, for title and assessment: "the detention of A". @param of the names, with the term or without */
  subject(of: string): string;
  /** What happened, with places to fill in. */
  facts(concerned: Concerned): string;
  /** What the issuer thinks of it, where it condemns nothing. */
  readonly verb?: 'welcome';
}

/** The words of a language with which a statement is begun. Asks, clauses and treaties are those that the fixes insert. */
export interface DraftWords {
  readonly levels: Readonly<Record<Level, LevelWords>>;
  readonly events: Readonly<Record<EventKind, EventWords>>;
  /** The names with the term, in the middle of a sentence. */
  defenders(names: string, many: boolean): string;
  /** What they do, as a sentence. */
  work(concerned: Concerned): string;
  assessment(voice: Voice, verb: 'condemn' | 'welcome', subject: string): string;
  /** Whether the EU saw the trial, to fill in. */
  readonly observation: string;
  /** The same in an NGO's text. */
  readonly observationOfNgo: string;
  /** A sentence on a treaty behind one on another treaty. */
  also(treaty: { readonly name: string; readonly feminine: boolean }, since: number): string;
  /** A treaty, without article, and a year to fill in, where the country is not known yet. */
  readonly treaty: string;
  readonly year: string;
  /** Authorities of a country of which the language has no adjective, for the middle of a sentence. */
  readonly authorities: string;
  /** Another ask to the same authorities behind the first. */
  furthermore(voice: Voice, what: string): string;
  readonly country: string;
  readonly contact: string;
  /** What is condemned or welcomed, to fill in: "the detention of A". */
  readonly whatHappened: string;
  /** How consent is recorded, to fill in. */
  readonly consent: string;
  /** A post on social media that names the person, and what is asked of whom. */
  readonly post: string;
}
