import type { CatalogueRecord } from '../library/catalogue.js';
import { isObligation, type SurveyRow } from './row.js';

/** What a survey counts of a statement that was coded by hand. Its file is its key in the catalogue. */
export function codedRow({ key, title, country, level, date, event, language, words, people, releaseAskedFor, closed, usesTerm, asks, instruments, hedges }: CatalogueRecord): SurveyRow {
  const strengths = asks.map(({ strength }) => strength);
  return {
    file: key,
    title,
    country,
    level,
    date,
    eventDate: undefined,
    event,
    language,
    isRead: true,
    isCoded: true,
    words,
    people,
    usesTerm,
    onCase: asks.some(({ scope }) => scope === 'case'),
    onSituation: asks.some(({ scope }) => scope === 'situation'),
    asksRelease: asks.some(({ ask }) => ask === 'release'),
    ...(asks.some(({ scope, ask }) => scope === 'case' && ask === undefined) && { isReleaseUnknown: true as const }),
    releaseAskedFor,
    closed,
    citesObligations: instruments.some(isObligation),
    isHedged: hedges > 0,
    hedges: {},
    translated: false,
    asks: asks.length,
    strength: strengths.length === 0 ? 0 : strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length,
  };
}
