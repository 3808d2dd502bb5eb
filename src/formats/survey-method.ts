import type { Locale } from '../benchmarks/types.js';
import { measuredLanguages, type MeasuredLanguage, type ReaderScore } from '../survey/measured.js';
import { hedgeKinds, measureNames } from '../survey/measures.js';
import { readingWords } from './read-words.js';
import { type ExplainedFigure, surveyMethodWords } from './survey-method-words.js';
import { valueName } from './survey-names.js';
import { surveyWords } from './survey-words.js';

/** A part of the method: words with `code` and **strong** in them, a table, or a list. */
export type MethodPart =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

const order: readonly ExplainedFigure[] = ['namesIndividual', 'usesTerm', 'caseRecommendation', 'situationRecommendation', 'asksRelease', 'citesObligations', 'hedges', 'hedgesByKind', 'translated', 'strength', 'delay', 'people', 'openCase'];

/** Hits of all that should be, or that were, in per cent; a dash of none. */
function percent(hits: number, others: number): string {
  return hits + others === 0 ? '–' : String(Math.round((100 * hits) / (hits + others)));
}

function scoreCells(score: ReaderScore | undefined): readonly string[] {
  return score === undefined ? ['–', '–', '–'] : [percent(score.hits, score.alarms), percent(score.hits, score.misses), String(score.hits + score.misses)];
}

/** One table of all languages: for each figure, how often what is counted is so, how often what is so is counted, and of how many that is known. */
function reliability(locale: Locale): readonly MethodPart[] {
  const [words, survey, reading] = [surveyMethodWords(locale), surveyWords(locale), readingWords(locale)];
  const languages = Object.entries(measuredLanguages);
  const nameOf = (language: string): string => (locale === 'fr' ? valueName('language', language, locale).toLowerCase() : valueName('language', language, locale));
  const row = (name: string, score: (measured: MeasuredLanguage) => ReaderScore | undefined): readonly string[] => [name, ...languages.flatMap(([, measured]) => scoreCells(score(measured)))];
  return [
    {
      kind: 'table', caption: words.measured(languages.map(([language, { statements }]) => [statements, nameOf(language)])),
      head: [words.heads.figure, ...languages.flatMap(([language]) => [words.reliability.precision, words.reliability.recall, words.reliability.labelled].map((head) => words.kind(nameOf(language), head)))],
      rows: [
        ...measureNames.flatMap((name) => (name === 'translated' ? [] : [row(survey.short[name], ({ figures }) => figures[name])])),
        ...hedgeKinds.map((kind) => row(words.kind(survey.short.hedges, reading.hedges[kind]), ({ figures }) => figures[`hedges:${kind}`])),
      ],
    },
    ...languages.map(([language, { right, strength }]): MethodPart => ({
      kind: 'text',
      text: words.kind(nameOf(language), words.joined([
        ...(['country', 'level', 'event'] as const).map((field) => words.right(survey.dimensions[field].toLowerCase(), right[field][0] ?? 0, right[field][1] ?? 0)),
        words.distance(strength.distance.toLocaleString(locale, { maximumFractionDigits: 1 }), strength.of),
      ])),
    })),
  ];
}

/** How a survey counts, how sure that is, and what must not be concluded: the same for reports and for the documentation. */
export function surveyMethod(locale: Locale): readonly MethodPart[] {
  const words = surveyMethodWords(locale);
  return [
    { kind: 'text', text: words.opening },
    { kind: 'heading', text: words.counted },
    { kind: 'table', caption: words.counted, head: [words.heads.figure, words.heads.when, words.heads.of], rows: order.map((name) => [words.figures[name].name, words.figures[name].when, words.figures[name].of]) },
    { kind: 'text', text: words.fields },
    { kind: 'heading', text: words.sure },
    { kind: 'text', text: words.byNumber },
    { kind: 'text', text: words.byReading },
    ...reliability(locale),
    { kind: 'text', text: words.unmeasured },
    { kind: 'heading', text: words.mustNot },
    { kind: 'list', entries: words.nots },
    { kind: 'text', text: words.closing },
  ];
}
