import Papa from 'papaparse';
import type { Locale } from '../../src/benchmarks/types.js';
import { type CsvTableName, csvTables } from '../../src/formats/csv-tables.js';
import { surveyCsv } from '../../src/formats/survey-csv.js';
import { survey } from '../../src/survey/index.js';
import { markdownTable } from './markdown-table.js';

interface Words {
  readonly heading: string;
  readonly opening: string;
  readonly head: readonly [string, string, string];
  readonly rows: Readonly<Record<CsvTableName, string>>;
  readonly closing: string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    heading: 'The tables', opening: '`--format csv` writes one tidy table: a row for each thing, a column for each figure, so that a spreadsheet or a program can filter and sort it. `--table` chooses which:',
    head: ['Table', 'One row for each', 'Columns'],
    rows: {
      figures: 'group (`--by country,year` crosses two), and each period with `--compare`; `--by statement` has one for each statement', people: 'person named', gaps: 'gap between two countries or two levels on the same kind of event, the widest first',
      changes: 'figure, with what became of it between the two periods of `--compare`', apart: 'file that was not counted (`unread`), or counted apart (`undated`, `countryless`, `foreign`, `translation`)',
    },
    closing: 'Shares are 0 to 1; `…Of` is of how many, `…Low` and `…High` are the interval. An empty cell cannot be told. `--decimal-comma` writes numbers with a comma and semicolons between cells, as spreadsheets in French or German expect. A cell that a spreadsheet would run as a formula begins with an apostrophe.',
  },
  fr: {
    heading: 'Les tableaux', opening: '`--format csv` écrit un tableau : une ligne par objet, une colonne par chiffre, pour qu’un tableur ou un programme puisse filtrer et trier. `--table` choisit lequel :',
    head: ['Tableau', 'Une ligne par', 'Colonnes'],
    rows: {
      figures: 'groupe (`--by country,year` en croise deux), et par période avec `--compare` ; `--by statement` en a une par déclaration', people: 'personne nommée', gaps: 'écart entre deux pays ou deux niveaux pour le même type d’événement, le plus grand d’abord',
      changes: 'chiffre, avec ce qu’il est devenu entre les deux périodes de `--compare`', apart: 'fichier qui n’a pas été compté (`unread`), ou l’a été à part (`undated`, `countryless`, `foreign`, `translation`)',
    },
    closing: 'Les parts vont de 0 à 1 ; `…Of` dit sur combien, `…Low` et `…High` sont l’intervalle. Une cellule vide ne peut pas être dite. `--decimal-comma` écrit les nombres avec une virgule et met des points-virgules entre les cellules, comme l’attend un tableur en français. Une cellule qu’un tableur exécuterait comme une formule commence par une apostrophe.',
  },
};

/** The columns that a table has, as it is written. */
function columnsOf(table: CsvTableName): readonly string[] {
  const csv = surveyCsv(survey([], { by: ['country'] }), { table, unread: [], hasDecimalComma: false });
  return Papa.parse<string[]>(csv.slice(1)).data[0] ?? [];
}

/** The part of the method's page on the tables that a survey is written as. */
export function tablesPart(locale: Locale): string {
  const { heading, opening, head, rows, closing } = words[locale];
  const code = (written: string): string => `\`${written}\``;
  const table = markdownTable(head, csvTables.map((name) => [code(name), rows[name], columnsOf(name).map(code).join(' ')]));
  return [`## ${heading}`, opening, table, closing].join('\n\n');
}
