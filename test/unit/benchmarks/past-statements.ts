import type { PastStatement } from '../../../src/benchmarks/library/view.js';

/* Past statements and drafts for the benchmarks that compare; all people and cases are invented. */

/** A past statement on an arrest in Honduras that asks for a release, with some things of its own. */
export function past(more: Partial<PastStatement> = {}): PastStatement {
  return {
    key: 'past.statement.md', title: 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro', date: '2024-03-11',
    country: 'HN', level: 'spokesperson', event: 'detention', people: ['Iria Montoro'], releaseAskedFor: [], closed: [], usesTerm: true,
    asks: [{ scope: 'case', ask: 'release', strength: 4 }], instruments: [], followUp: false, hedges: 0, ...more,
  };
}

/** Past statements on arrests in three other countries. */
export function elsewhere(more: Partial<PastStatement> = {}): PastStatement[] {
  return [['KE', 'Wanjiru Otieno'], ['TG', 'Élise Amavi'], ['KZ', 'Aizhan Bekova']].map(([country = '', name = '']) => past({ key: country, title: `Statement by the Spokesperson on the arrest of ${name}`, country, people: [name], ...more }));
}

/** A draft on an arrest in Honduras. */
export function arrest(body: string, { level = 'spokesperson', date = '2025-06-01' }: { readonly level?: string; readonly date?: string } = {}): string {
  return `---\ndate: ${date}\ncountry: HN\nlevel: ${level}\n---\n\n# Honduras: on the arrest of human rights defender Abril Quiroz\n\n${body}\n`;
}
