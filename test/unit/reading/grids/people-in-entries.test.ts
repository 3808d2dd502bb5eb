import { type Cell, concerned, type Expected, type Language, testGrid } from './people-grid.js';

/* Entries that tell of somebody in fields, as lists, tables and pages without their columns have them: orders of the fields × what parts them × lines. */

const titles: Record<Language, readonly [title: string, lead: string]> = {
  en: ['Norland: Statement by the Spokesperson on political prisoners', 'The European Union calls for the immediate release of the following human rights defenders:'],
  fr: ['Norlande : déclaration du porte-parole sur les prisonniers politiques', "L'Union européenne demande la libération immédiate des défenseurs des droits humains suivants :"],
  es: ['Norlandia: declaración del portavoz sobre los presos políticos', 'La Unión Europea pide la liberación inmediata de los siguientes defensores de los derechos humanos:'],
};

const towns = ['Brest', 'Kisumu', 'Mingora', 'Lutsk', 'Taunggyi', 'Ocotepeque'];

/** What is told of each of two, beside the name and the town. */
const fields: Record<Language, Readonly<Record<string, readonly [string, string]>>> = {
  en: { age: ['51', '34'], calling: ['teacher', 'journalist'], date: ['arrested on 3 May 2021', 'detained since January 2022'], charge: ['charged with extremism', 'convicted of incitement'], term: ['sentenced to 10 years', '8 years in prison'] },
  fr: { age: ['51 ans', '34 ans'], calling: ['enseignante', 'journaliste'], date: ['arrêtée le 3 mai 2021', 'détenu depuis janvier 2022'], charge: ["accusée d'extrémisme", 'condamné pour incitation'], term: ['condamnée à 10 ans', '8 ans de prison'] },
  es: { age: ['51 años', '34 años'], calling: ['maestra', 'periodista'], date: ['detenida el 3 de mayo de 2021', 'en prisión desde enero de 2022'], charge: ['acusada de extremismo', 'condenado por incitación'], term: ['condenada a 10 años', '8 años de prisión'] },
};

const orders = ['name age calling town date', 'name town calling', 'name calling town', 'name town date', 'name age town', 'name age town charge term', 'calling name town term', 'name calling term', 'name date town term', 'name term town'];

const partings: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  commas: (parts) => parts.join(', '),
  semicolons: (parts) => parts.join('; '),
  dashes: (parts) => parts.join(' – '),
  strokes: (parts) => parts.join(' | '),
  'a table': (parts) => `| ${parts.join(' | ')} |`,
  tabs: (parts) => parts.join('\t'),
  'two spaces': (parts) => parts.join('  '),
  brackets: ([first = '', ...rest]) => `${first} (${rest.join(', ')})`,
};

/** How two entries stand below the line that leads to them. */
const places: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'entries with dashes': (lines) => lines.map((line) => `- ${line}`).join('\n'),
  lines: (lines) => lines.join('\n'),
  paragraphs: (lines) => lines.join('\n\n'),
};

const rows = new Map<string, Cell[]>();
let turn = 0;
for (const language of ['en', 'fr', 'es'] as const) for (const order of orders) for (const [parting, part] of Object.entries(partings)) for (const [place, below] of Object.entries(places)) {
  if (parting === 'brackets' && !order.startsWith('name')) continue;
  if (parting === 'a table' && place !== 'lines') continue;
  turn++;
  const expected: Record<string, Expected[string]> = {};
  const lines = ([0, 1] as const).map((line) => {
    const name = concerned[(turn + line * 5) % concerned.length]?.full ?? '';
    expected[name] = 'concerned';
    const kinds = order.split(' ');
    return part(kinds.map((kind) => (kind === 'name' ? name : kind === 'town' ? towns[(turn + line) % towns.length] ?? '' : fields[language][kind]?.[line] ?? '')));
  });
  const [title, lead] = titles[language];
  const row = `${parting}, ${place}`;
  rows.set(row, [...(rows.get(row) ?? []), { language, title, text: `${lead}\n\n${below(lines)}`, expected }]);
}

describe('Whoever an entry of fields tells of is concerned, and the town in it is nobody', () => testGrid(rows));

/** Lines that look like entries, and are none. */
const others: readonly Cell[] = [
  { language: 'en', title: titles.en[0], text: 'The EU calls for the release of Zhang Xiulan, a teacher, and her brother, Farid Mammadzade, a poet.', expected: { 'Zhang Xiulan': 'concerned', 'Farid Mammadzade': 'concerned' } },
  { language: 'en', title: titles.en[0], text: 'The EU calls for the release of these people:\n\n- Zhang Xiulan, 51, Farid Mammadzade, 34, Wanjiku Kamau, 27', expected: { 'Zhang Xiulan': 'concerned', 'Farid Mammadzade': 'concerned', 'Wanjiku Kamau': 'concerned' } },
  { language: 'es', title: titles.es[0], text: 'La UE condena la redada, el lunes, en la fundación, y la detención de su directora, Wanjiku Kamau, de dos investigadores y de cinco estudiantes.', expected: { 'Wanjiku Kamau': 'concerned' } },
];

describe('Names that stand one a line below a line that asks for something', () => {
  testGrid(new Map((['en', 'fr', 'es'] as const).map((language) => {
    const [title, lead] = titles[language];
    const three = concerned.slice(2, 5).map(({ full }) => full);
    return [language, ['\n', '\n\n', '\n- '].map((parting) => ({ language, title, text: `${lead}\n\n${parting.trim() === '' ? '' : '- '}${three.join(parting)}`, expected: Object.fromEntries(three.map((name) => [name, 'concerned' as const])) }))];
  })));
});

describe('What is no entry of fields', () => testGrid(new Map(others.map((cell) => [cell.text, [cell]]))));
