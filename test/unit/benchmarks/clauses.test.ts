import assert from 'node:assert/strict';
import type { Clause, Clauses } from '../../../src/benchmarks/clauses/clauses.js';
import { clausesFor } from '../../../src/benchmarks/clauses/index.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { type Language, languages } from '../../../src/lexicon/language.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { statusOf } from './drafts.js';

const titles: Readonly<Record<Language, string>> = {
  en: 'Honduras: Statement by the Spokesperson on the case of Iria Montoro',
  fr: 'Honduras : déclaration du porte-parole sur le cas d’Iria Montoro',
  es: 'Honduras: declaración del portavoz sobre el caso de Iria Montoro',
};

/** Words for gaps that, left open, could say anything. */
const filled: Readonly<Record<string, string>> = { '[NAME]': 'Iria Montoro', '[MINISTER]': 'the Minister of Justice', '[MINISTRE]': 'la ministre de la Justice', '[MINISTRO]': 'la ministra de Justicia' };

function draft(language: Language, clause: Clause): string {
  return `---\nlanguage: ${language}\n---\n\n# ${titles[language]}\n\n${clause.replaceAll(/\[\p{Lu}+\]/gu, (gap) => filled[gap] ?? gap)}\n`;
}

/** The clauses that are to meet a benchmark by themselves. */
const meeting: Readonly<Partial<Record<BenchmarkId, (clauses: Clauses) => readonly Clause[]>>> = {
  legitimacy: ({ legitimacy }) => legitimacy,
  'intersecting-risk': ({ policy }) => Object.values(policy),
  signposted: ({ guidelines }) => guidelines,
  'follow-up': ({ nextSteps }) => Object.values(nextSteps),
};

describe('Clauses to insert', () => {
  for (const language of languages) {
    const clauses = clausesFor(read(readStatement(draft(language, ''))));
    for (const [id, of] of Object.entries(meeting) as [BenchmarkId, (clauses: Clauses) => readonly Clause[]][]) {
      for (const clause of of(clauses)) it(`meet ${id}: ${clause}`, () => assert.equal(statusOf(id, draft(language, clause)), 'met'));
    }
  }
});
