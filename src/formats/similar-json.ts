import type { SimilarStatement } from '../library/similar.js';
import { likenessText } from './similar-words.js';

/** What `forthright similar --format json` prints: version 1 of the public shape. Reasons are in English in every locale; what is not known is `null`. */
export function similarJson(similar: readonly SimilarStatement[]): object {
  return {
    version: 1,
    results: similar.map(({ record, score, why }) => ({
      file: record.file ?? null, title: record.title, score, why: why.map((likeness) => likenessText(likeness, 'en')),
      date: record.date ?? null, country: record.country ?? null, level: record.level ?? null, event: record.event, language: record.language,
      met: record.scorecard?.met ?? null, applicable: record.scorecard?.applicable ?? null, strength: record.strength ?? null, source: record.url ?? null,
    })),
  };
}
