import type { Example } from '../types.js';
import type { PastStatement } from './view.js';

/* Past statements and drafts of the pages on comparing; all people and cases are invented. */

const release: PastStatement = {
  key: '2024-iria-montoro.statement.md', file: '2024-iria-montoro.statement.md', title: 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro', date: '2024-03-11',
  country: 'HN', level: 'spokesperson', event: 'detention', people: ['Iria Montoro'], releaseAskedFor: ['Iria Montoro'], closed: [], usesTerm: true,
  asks: [{ scope: 'case', ask: 'release', strength: 4 }], instruments: [], followUp: false, hedges: 0,
};

/** A past statement on an arrest elsewhere, with some things of its own. */
function elsewhere(country: string, name: string, more: Partial<PastStatement> = {}): PastStatement {
  return { ...release, key: `${country}.statement.md`, file: `${country}.statement.md`, title: `Statement by the Spokesperson on the arrest of ${name}`, country, people: [name], releaseAskedFor: [name], ...more };
}

function honduras(body: string, level = 'spokesperson'): string {
  return `---\ndate: 2025-06-01\ncountry: HN\nlevel: ${level}\n---\n\n# Honduras: on the arrest of human rights defender Abril Quiroz\n\n${body}\n`;
}

const arrested = 'Abril Quiroz was arrested on Monday.';
const asked = `${arrested} We call on the authorities of Honduras to release Abril Quiroz immediately.`;

export const levelFitExamples: readonly Example[] = [
  { past: [release], text: honduras(arrested), status: 'met', findings: [] },
  { past: [{ ...release, level: 'hrvp' }], text: honduras(arrested), status: 'partial', findings: ['lower'] },
  { past: [{ ...release, level: 'declaration' }], text: honduras(arrested, 'local'), status: 'missing', findings: ['lower'] },
  { past: [], text: honduras(arrested), status: 'not-applicable', findings: [] },
  { text: honduras(arrested), status: 'unknown', findings: [] },
];

export const inCountryExamples: readonly Example[] = [
  { past: [release], text: honduras(asked), status: 'met', findings: [] },
  { past: [release], text: honduras(arrested), status: 'missing', findings: ['case-ask'] },
  { past: [release], text: honduras(`${arrested} The EU hopes that the authorities of Honduras will release Abril Quiroz.`), status: 'partial', findings: ['weaker-verb'], fixed: honduras(`${arrested} The EU calls on the authorities of Honduras to release Abril Quiroz.`) },
  { past: [{ ...release, instruments: ['ICCPR'], followUp: true }], text: honduras(asked), status: 'partial', findings: ['obligations', 'follow-up'] },
  { past: [], text: honduras(asked), status: 'not-applicable', findings: [] },
  { text: honduras(asked), status: 'unknown', findings: [] },
];

const others = [elsewhere('KE', 'Wanjiru Otieno'), elsewhere('VN', 'Tran Thi Mai', { hedges: 2 }), elsewhere('RU', 'Ivan Gusev', { instruments: ['ICCPR'] })];

export const acrossCountriesExamples: readonly Example[] = [
  { past: others, text: honduras(asked), status: 'met', findings: [] },
  { past: others, text: honduras(`${arrested} The EU hopes that Abril Quiroz will be released.`), status: 'missing', findings: ['weaker'] },
  { past: others.slice(0, 2), text: honduras(arrested), status: 'not-applicable', findings: [] },
  { text: honduras(arrested), status: 'unknown', findings: [] },
];

export const openCasesExamples: readonly Example[] = [
  { past: [release], text: honduras(`${asked} We repeat our call for the release of human rights defender Iria Montoro.`), status: 'met', findings: [] },
  { past: [release], text: honduras(asked), status: 'missing', findings: ['not-recalled'] },
  { past: [{ ...release, key: '2025', date: '2025-01-20', event: 'release', releaseAskedFor: [], closed: ['Iria Montoro'], asks: [] }, release], text: honduras(asked), status: 'not-applicable', findings: [] },
  { text: honduras(asked), status: 'unknown', findings: [] },
];

const belarus = elsewhere('BY', 'Aliaksei Bialiauski');

function onBelarus(name: string): string {
  return `---\ndate: 2025-06-01\ncountry: BY\n---\n\n# Belarus: on the trial of human rights defender ${name}\n\nThe trial of ${name} began on Monday.\n`;
}

export const namesSpelledAlikeExamples: readonly Example[] = [
  { past: [belarus], text: onBelarus('Aliaksei Bialiauski'), status: 'met', findings: [] },
  { past: [belarus], text: onBelarus('Alyaksey Byalyauski'), status: 'partial', findings: ['near-miss'] },
  { past: [belarus], text: onBelarus('Aliaksandra Bialevich'), status: 'not-applicable', findings: [] },
  { text: onBelarus('Aliaksei Bialiauski'), status: 'unknown', findings: [] },
];
