import { f1, precision, recall } from '../eval/score.js';
import type { Measured } from '../eval/measured.js';
import type { GoldSet } from './sets.js';

export interface MeasuredSet extends GoldSet {
  readonly statements: number;
  readonly measured: Measured;
}

const languages = { en: 'English', fr: 'French', es: 'Spanish' } as const;
const uses = {
  'held-out': 'held out: no rule was made of it',
  'opened': 'once held out, looked at since',
  'development': 'developed on',
} as const;

const spans = { people: 'people', recommendations: 'recommendations', hedges: 'hedges' } as const;

const agreements = {
  'verdict hrd-term': 'verdict on `hrd-term`',
  'verdict case-recommendation': 'verdict on `case-recommendation`',
  'verdict situation-recommendation': 'verdict on `situation-recommendation`',
  'verdict names-individual': 'verdict on `names-individual`',
  'verdict no-hedging': 'verdict on `no-hedging`',
  'verdict direct-recommendation': 'verdict on `direct-recommendation`',
  scope: 'case or situation',
  ask: 'kind of ask',
  strength: 'strength of an ask',
  event: 'event',
} as const;

const percent = (share: number): string => (share * 100).toFixed(1);

/** Precision, recall and F1 of what is found, per cent. */
function found({ measured }: MeasuredSet, kind: keyof typeof spans): string {
  const score = measured.scores.get(kind);
  return score ? `${percent(precision(score))}, ${percent(recall(score))}, **${percent(f1(score))}**` : '–';
}

/** How often something is right, per cent. */
function right({ measured }: MeasuredSet, what: keyof typeof agreements): string {
  const agreement = measured.agreements.get(what);
  return agreement ? percent(agreement.right / agreement.all) : '–';
}

function titleOf({ language, use, statements }: MeasuredSet): string {
  return `\`${language}/${use}\` (${statements}), ${uses[use]}`;
}

function table(sets: readonly MeasuredSet[], titles: readonly string[], rows: readonly (keyof typeof agreements)[]): string {
  return [
    `| | ${titles.join(' | ')} |`,
    `|---|${titles.map(() => '---|').join('')}`,
    ...Object.entries(spans).map(([kind, name]) => `| ${name} | ${sets.map((set) => found(set, kind as keyof typeof spans)).join(' | ')} |`),
    ...rows.map((what) => `| ${agreements[what]} right | ${sets.map((set) => right(set, what)).join(' | ')} |`),
  ].join('\n');
}

/** The page on how well each set of test statements is read. */
export function accuracyPage(sets: readonly MeasuredSet[]): string {
  const parts = Object.entries(languages).map(([language, name]) => {
    const ofLanguage = sets.filter((set) => set.language === language);
    return `## ${name}\n\n${table(ofLanguage, ofLanguage.map(titleOf), Object.keys(agreements) as (keyof typeof agreements)[])}\n`;
  });
  return `# How well it reads

Written by \`npm run accuracy\`; \`npm run eval -- FOLDER\` measures one set, with \`--misses\` what was missed in it. Test statements are about invented people and cases, labelled by readers who have not seen the code ([how](../test/statements/README.md)). Of people, recommendations and hedges the table gives precision, recall and F1 in per cent: a span counts when it overlaps the labelled one, one for one. Of the rest it gives how often it is right, in per cent.

Rules were made of what was missed in the sets that are developed on or have been looked at. Expect the figures of the sets that are held out: what is missed there was listed only behind the last rule. English statements 201 to 1294 and from 1448 on, French ones from 41 and Spanish ones from 28 on are built as real statements are, one by one; the others hold more of what is hard than reality does. [What is missed, and why](reading-misses.md).

${parts.join('\n')}`;
}

/** The README's part on it: the held-out sets alone. */
export function accuracySummary(sets: readonly MeasuredSet[]): string {
  const heldOut = sets.filter(({ use }) => use === 'held-out');
  const titles = heldOut.map(({ language, use, statements }) => `${languages[language]}, \`${language}/${use}\` (${statements})`);
  return table(heldOut, titles, ['verdict hrd-term', 'verdict case-recommendation', 'verdict situation-recommendation', 'scope', 'ask', 'event']);
}
