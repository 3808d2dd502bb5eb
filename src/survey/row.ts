import { codingOf } from '../benchmarks/library/coding.js';
import { caseIn, isForOthers } from '../benchmarks/whose.js';
import type { Checked } from '../check.js';
import { strengthOf } from '../comparison/strength.js';
import { languageOf } from '../lexicon/language.js';
import { dateIn } from '../library/record.js';
import type { HedgeKind } from '../reading/types.js';
import type { EventKind, Level } from '../statement/front-matter.js';

/** What a survey counts of one statement. */
export interface SurveyRow {
  readonly file: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2 of the country addressed; undefined where it cannot be told. */
  readonly country: string | undefined;
  readonly level: Level | undefined;
  /** ISO 8601, as exact as it is known; undefined where it has none. */
  readonly date: string | undefined;
  /** The day of the event, ISO 8601, where the front matter tells it. */
  readonly eventDate: string | undefined;
  readonly event: EventKind;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Its language is one that the readers know; where it is not, nobody can tell what the text says, and only its front matter counts. */
  readonly isRead: boolean;
  /** It was coded by hand, in the built-in catalogue: which kinds of hedges it has, and whether it is translated, is not known. */
  readonly isCoded: boolean;
  readonly words: number;
  /** The people concerned, by name. */
  readonly people: readonly string[];
  readonly usesTerm: boolean;
  readonly onCase: boolean;
  readonly onSituation: boolean;
  readonly asksRelease: boolean;
  /** It was coded by hand, and what it asks for on the case was not noted: nobody can tell whether that is release. */
  readonly isReleaseUnknown?: true | undefined;
  /** Those of the people whose release it asks for, and those whom it says to be free or dead. */
  readonly releaseAskedFor: readonly string[];
  readonly closed: readonly string[];
  readonly citesObligations: boolean;
  readonly isHedged: boolean;
  /** How many hedges of each kind. */
  readonly hedges: Readonly<Partial<Record<HedgeKind, number>>>;
  readonly translated: boolean;
  /** How many things it asks for. */
  readonly asks: number;
  /** Mean strength of what it asks for, 1 to 5; 0 where it asks for nothing. */
  readonly strength: number;
}

function hedgesOf({ hedges }: Checked['reading']): SurveyRow['hedges'] {
  if (hedges.length === 0) return noHedges;
  const counts: Partial<Record<HedgeKind, number>> = {};
  for (const { kind } of hedges) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Most statements have none, so that one object serves them all. */
const noHedges: SurveyRow['hedges'] = {};

/** Instruments that bind a State, or lay down what all States have agreed to; guidelines of the EU itself are none. */
export function isObligation(id: string): boolean {
  return !id.startsWith('EU-');
}

/**
 * What a survey counts of one statement.
 * @param file its name, as the survey's report shows it
 * @param path from the folder that was named, with slashes; it tells the date where the front matter does not
 */
export function surveyRow(file: string, { reading }: Pick<Checked, 'reading'>, path = file.replace(/^.*[\\/]/u, '')): SurveyRow {
  const { recommendations, statement: { frontMatter: { values } } } = reading;
  const { people, releaseAskedFor, closed } = codingOf(reading);
  return {
    file,
    title: reading.title ?? file,
    country: reading.country,
    level: reading.level,
    date: reading.date ?? dateIn(path),
    eventDate: values.eventDate,
    event: reading.event,
    language: reading.language,
    isRead: languageOf(reading.language) !== undefined,
    isCoded: false,
    words: reading.words,
    people,
    usesTerm: reading.terms.hrd.length > 0,
    onCase: recommendations.some((ask) => caseIn(reading, ask) !== undefined),
    onSituation: recommendations.some((ask) => isForOthers(reading, ask)),
    asksRelease: recommendations.some(({ ask }) => ask === 'release'),
    releaseAskedFor,
    closed,
    citesObligations: reading.instruments.some(({ id }) => isObligation(id)),
    isHedged: reading.hedges.length > 0,
    hedges: hedgesOf(reading),
    translated: (values.translations?.length ?? 0) > 0,
    asks: recommendations.length,
    strength: strengthOf(reading),
  };
}
