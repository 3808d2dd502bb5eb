import type { Language } from '../../src/lexicon/language.js';
import type { Span } from '../../src/statement/span.js';

/**
 * One label: the words, and, where these stand more than once in the file, which time (`nth`, from 1).
 * `start` and `end` are filled in from them. An `optional` label may be found or not; verdicts do not count it.
 */
export interface Label extends Partial<Span> {
  readonly text: string;
  readonly nth?: number;
  readonly optional?: boolean;
}

export interface GoldRecommendation extends Label {
  readonly scope: string;
  readonly ask: string;
  readonly strength: number;
  readonly addressee?: string;
  readonly passive: boolean;
  /** `both`: it is asked for the people of the case and for others. `implied`: for many, of whom the people of the case are held to be some. */
  readonly reach?: 'both' | 'implied';
}

export interface GoldPerson {
  readonly name: string;
  /** A press contact, or somebody who signs below the text. */
  readonly optional?: boolean;
  readonly role: string;
  readonly mentions: Label[];
}

/** What a careful reader found in a test statement, in the shape of `forthright read --format json`. */
export interface GoldFile {
  readonly language: Language;
  /** ISO 3166-1 alpha-2; none for a statement on no country, or on many. */
  readonly country?: string;
  readonly level: string;
  readonly event: string;
  readonly people: GoldPerson[];
  readonly recommendations: GoldRecommendation[];
  readonly hedges: (Label & { readonly kind: string })[];
  readonly labels: Label[];
  readonly instruments: Label[];
  readonly followUps: Label[];
  readonly terms: { readonly hrd: (Label & { readonly ofPerson: boolean })[] };
  readonly verdicts: Readonly<Record<string, string>>;
  /** Why a verdict is what it is, where the labels do not tell. */
  readonly why?: Readonly<Record<string, string>>;
  /** Words that are a name of somebody here and elsewhere in the file something else. */
  readonly notMentions?: readonly string[];
}

/** Every label of a gold file, with the list that it stands in. */
export function labelsOf(gold: GoldFile): { where: string; label: Label }[] {
  const lists = { recommendations: gold.recommendations, hedges: gold.hedges, labels: gold.labels, instruments: gold.instruments, followUps: gold.followUps, 'terms.hrd': gold.terms.hrd };
  return [
    ...gold.people.flatMap((person) => person.mentions.map((label) => ({ where: `mention of ${person.name}`, label }))),
    ...Object.entries(lists).flatMap(([where, labels]) => labels.map((label: Label) => ({ where, label }))),
  ];
}
