import type { Checked } from '../check.js';
import { strengthOf } from '../comparison/strength.js';
import { languageOf } from '../lexicon/language.js';
import type { HedgeKind } from '../reading/types.js';
import type { EventKind, Level } from '../statement/front-matter.js';

/** What a survey counts of one statement. */
export interface SurveyRow {
  readonly file: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2 of the country addressed; undefined where it cannot be told. */
  readonly country: string | undefined;
  readonly level: Level | undefined;
  /** ISO 8601; undefined where it has none. */
  readonly date: string | undefined;
  readonly event: EventKind;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Its language is one that the readers know; where it is not, nobody can tell what the text says, and only its front matter counts. */
  readonly isRead: boolean;
  readonly words: number;
  /** The people concerned, by name. */
  readonly people: readonly string[];
  readonly usesTerm: boolean;
  readonly onCase: boolean;
  readonly onSituation: boolean;
  readonly asksRelease: boolean;
  readonly citesObligations: boolean;
  readonly hedges: Readonly<Partial<Record<HedgeKind, number>>>;
  readonly translated: boolean;
  /** How many things it asks for. */
  readonly asks: number;
  /** Mean strength of what it asks for, 1 to 5; 0 where it asks for nothing. */
  readonly strength: number;
}

function hedgesOf({ hedges }: Checked['reading']): SurveyRow['hedges'] {
  const counts: Partial<Record<HedgeKind, number>> = {};
  for (const { kind } of hedges) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Instruments that bind a State, or lay down what all States have agreed to; guidelines of the EU itself are none. */
function isObligation({ id }: { readonly id: string }): boolean {
  return !id.startsWith('EU-');
}

/**
 * What a survey counts of one statement.
 * @param file its name, as the survey's report shows it
 */
export function surveyRow(file: string, { reading }: Pick<Checked, 'reading'>): SurveyRow {
  const { recommendations, statement: { frontMatter: { values } } } = reading;
  return {
    file,
    title: reading.title ?? file,
    country: reading.country,
    level: reading.level,
    date: reading.date,
    event: reading.event,
    language: reading.language,
    isRead: languageOf(reading.language) !== undefined,
    words: reading.words,
    people: reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name),
    usesTerm: reading.terms.hrd.length > 0,
    onCase: recommendations.some(({ scope }) => scope === 'case'),
    onSituation: recommendations.some(({ scope }) => scope === 'situation'),
    asksRelease: recommendations.some(({ ask }) => ask === 'release'),
    citesObligations: reading.instruments.some(isObligation),
    hedges: hedgesOf(reading),
    translated: (values.translations?.length ?? 0) > 0,
    asks: recommendations.length,
    strength: strengthOf(reading),
  };
}
