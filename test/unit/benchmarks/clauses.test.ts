import assert from 'node:assert/strict';
import type { Clause, Clauses } from '../../../src/benchmarks/clauses/clauses.js';
import { clausesFor } from '../../../src/benchmarks/clauses/index.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
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

describe('Clauses in an NGO’s text', () => {
  const ngo = (language: Language): string => draft(language, '').replace('---\n\n', 'level: ngo\nevent: conviction\ncountry: HN\n---\n\n').replace(/\n$/u, 'Iria Montoro.\n');

  for (const language of languages) {
    it(`never speak for the EU (${language})`, () => {
      const inserted = check(ngo(language)).findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)));
      assert.ok(inserted.length > 0);
      for (const text of inserted) assert.doesNotMatch(text, /European Union (?:will|calls|reiterates)|Union européenne (?:appelle|demandera|soulèvera|réitère)|Unión Europea (?:insta|pedirá|planteará|reitera)|EU diplomats|diplomates de l’UE|Diplomáticos de la UE|commits? us|nous engage|nos compromete|EU acts|UE agit|UE actúa/u);
    });

    const clauses = clausesFor(read(readStatement(ngo(language))));
    for (const [id, of] of Object.entries(meeting) as [BenchmarkId, (clauses: Clauses) => readonly Clause[]][]) {
      for (const clause of of(clauses)) it(`meet ${id} (${language}): ${clause}`, () => assert.equal(statusOf(id, draft(language, clause).replace('---\n\n', 'level: ngo\n---\n\n')), 'met'));
    }
  }
});
