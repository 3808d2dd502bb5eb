import type { SurveyRow } from '../../../src/survey/row.js';

let count = 0;

/** A row made by hand: a statement of no place and no day that says nothing, but for what is given. */
export function row(given: Partial<SurveyRow> = {}): SurveyRow {
  return {
    file: `${++count}.md`, title: 'Statement', country: undefined, level: undefined, date: undefined, eventDate: undefined, event: 'other', language: 'en', isRead: true, isCoded: false, words: 100, people: [], usesTerm: false,
    onCase: false, onSituation: false, asksRelease: false, releaseAskedFor: given.asksRelease === true ? given.people ?? [] : [], closed: given.event === 'release' ? given.people ?? [] : [], citesObligations: false,
    isHedged: Object.keys(given.hedges ?? {}).length > 0, hedges: {}, translated: false, asks: 0, strength: 0, ...given,
  };
}

export function rows(many: number, given: Partial<SurveyRow>): SurveyRow[] {
  return Array.from({ length: many }, () => row(given));
}

/** A row as plain values, however it is kept. */
export function plainRow({ file, title, country, level, date, eventDate, event, language, isRead, isCoded, words, people, usesTerm, onCase, onSituation, asksRelease, isReleaseUnknown, releaseAskedFor, closed, citesObligations, isHedged, hedges, translated, asks, strength }: SurveyRow): SurveyRow {
  return {
    file, title, country, level, date, eventDate, event, language, isRead, isCoded, words, people, usesTerm, onCase, onSituation, asksRelease, ...(isReleaseUnknown && { isReleaseUnknown }), releaseAskedFor, closed, citesObligations, isHedged, hedges,
    translated, asks, strength,
  };
}
