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

function reliability(language: keyof typeof measuredLanguages, locale: Locale): readonly MethodPart[] {
  const [words, survey, reading] = [surveyMethodWords(locale), surveyWords(locale), readingWords(locale)];
  const measured: MeasuredLanguage = measuredLanguages[language];
  const caption = words.measured(measured.statements, locale === 'fr' ? valueName('language', language, locale).toLowerCase() : valueName('language', language, locale));
  const rows = [
    ...measureNames.flatMap((name) => (name === 'translated' ? [] : [[survey.short[name], ...scoreCells(measured.figures[name])]])),
    ...hedgeKinds.map((kind) => [words.kind(survey.short.hedges, reading.hedges[kind]), ...scoreCells(measured.figures[`hedges:${kind}`])]),
  ];
  const fields = (['country', 'level', 'event'] as const).map((field) => words.right(survey.dimensions[field], measured.right[field][0] ?? 0, measured.right[field][1] ?? 0));
  return [
    { kind: 'table', caption, head: [words.heads.figure, words.reliability.precision, words.reliability.recall, words.reliability.labelled], rows },
    { kind: 'text', text: words.joined([...fields, words.distance(measured.strength.distance.toLocaleString(locale, { maximumFractionDigits: 1 }), measured.strength.of)]) },
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
    ...(['en', 'fr', 'es'] as const).flatMap((language) => reliability(language, locale)),
    { kind: 'text', text: words.unmeasured },
    { kind: 'heading', text: words.mustNot },
    { kind: 'list', entries: words.nots },
    { kind: 'text', text: words.closing },
  ];
}
