import type { EventKind, Level } from '../../statement/front-matter.js';
import type { Ask, Scope, Strength } from '../../reading/types.js';

/** Where a past statement is, and what it is called: what a finding that rests on it names. */
export interface PastReference {
  /** Unique in the library: the file's path or the web address. */
  readonly key: string;
  readonly title: string;
  /** ISO 8601, as exact as it is known: `2018`, `2018-05` or `2018-05-24`. */
  readonly date?: string;
  /** Path of its file in the library. */
  readonly file?: string;
  /** Its web address. */
  readonly url?: string;
}

/** One thing that a past statement asked for. */
export interface PastAsk {
  readonly scope: Scope;
  /** Undefined where only the strength is known, as in a statement that was coded by hand. */
  readonly ask?: Ask;
  readonly strength: Strength;
}

/** What a statement says, as far as comparing needs it. `codingOf` makes it from a reading; a record coded by hand has what its coder wrote down. */
export interface Coding {
  readonly event: EventKind;
  readonly level?: Level;
  /** ISO 3166-1 alpha-2 of the country addressed. */
  readonly country?: string;
  /** The people concerned, in the fullest form that it has. */
  readonly people: readonly string[];
  /** Those of them whose release it asked for. */
  readonly releaseAskedFor: readonly string[];
  /** Those of them whom it says to be free, or to be dead: their cases are not open any more. */
  readonly closed: readonly string[];
  /** They are called human rights defenders. */
  readonly usesTerm: boolean;
  readonly asks: readonly PastAsk[];
  /** Instruments cited: ids as the lexicon's instruments have them (`ICCPR`). */
  readonly instruments: readonly string[];
  /** A concrete next step is named. */
  readonly followUp: boolean;
  /** How many hedges it has. */
  readonly hedges: number;
}

/** A statement issued before. */
export interface PastStatement extends PastReference, Coding {}

/** A name as past statements spell it; a person with two spellings is here twice. */
export interface KnownPerson {
  readonly name: string;
  /** Those that spell it so, the newest first. */
  readonly statements: readonly PastStatement[];
}

/**
 * What judges ask of a library of past statements, made for one draft: the draft itself, its translations and its earlier
 * versions are not in it. Lists are in order of date, the newest first; statements without a date come last.
 * Judges ask after every key: answers come from an index, in a time that does not grow with the library.
 */
export interface LibraryView {
  /** Statements on a country (ISO 3166-1 alpha-2). */
  onCountry(country: string): readonly PastStatement[];
  /** Statements on a kind of event, on any country. */
  onEvent(event: EventKind): readonly PastStatement[];
  /** People one part of whose name has this key (`soundKeys`), each once. */
  peopleByKey(key: string): readonly KnownPerson[];
}
