import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Grids of people: frames in which somebody is named × names of many cultures, whose right reading is known by how they are built. */

export type Language = 'en' | 'fr' | 'es';

/** Somebody invented: full name, how they are called later, whether a woman. */
export interface Named {
  readonly full: string;
  readonly short: string;
  readonly isWoman: boolean;
}

const woman = (full: string, short: string): Named => ({ full, short, isWoman: true });
const man = (full: string, short: string): Named => ({ full, short, isWoman: false });

/** Those whom the statements of the grids are about. */
export const concerned: readonly Named[] = [
  woman('Zhang Xiulan', 'Zhang'), man('Ahmed Al-Khatri', 'Al-Khatri'), woman('Olena Tkachuk', 'Tkachuk'), man('Tendai Mukwashi', 'Mukwashi'),
  woman('Marisol Quiej Tum', 'Quiej'), man('Farid Mammadzade', 'Mammadzade'), woman('Nguyen Thi Hoa', 'Hoa'), man('Jean-Bosco Ndayizeye', 'Ndayizeye'),
  woman('Wanjiku Kamau', 'Kamau'), man('Maksim Hrynevich', 'Hrynevich'), woman('Sudha Varadan', 'Varadan'), man('Aung Naing Soe', 'Aung Naing Soe'),
];

/** Those who are named beside them. */
export const others: readonly string[] = ['Lena Roth', 'Ibrahim Touré', 'Pavel Dvorak', 'Kim Hye-jin', 'Rosa Elvira Paucar', 'Hassan Al-Mansoor', 'Grace Atieno', 'Tomás Ibarra', 'Yusuf Karaman', 'Nino Beridze', 'Abdul Karim Rahimi', 'Mary Whitfield'];

/** What a frame makes of those whom it names: concerned, or only named beside them; who is not listed is nobody there. */
export type Expected = Readonly<Record<string, 'concerned' | 'beside'>>;

/** A text of a grid, below its title. */
export interface Cell {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly expected: Expected;
}

/** A frame with the names of one person, and of another one, in their places. */
export function filled(frame: string, { full, short, isWoman }: Named, other = ''): string {
  const [mr, he, him, his] = isWoman ? ['Ms', 'she', 'her', 'her'] : ['Mr', 'he', 'him', 'his'];
  const text = frame.replaceAll('{name}', full).replaceAll('{short}', short).replaceAll('{Mr}', mr).replaceAll('{he}', he).replaceAll('{him}', him).replaceAll('{his}', his).replaceAll('{other}', other);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is read otherwise than expected in a cell; empty where nothing is. */
function misreadOf({ language, title, text, expected }: Cell): string[] {
  const { people } = readingOf(`---\nlanguage: ${language}\n---\n\n# ${title}\n\n${text}\n`).reading;
  const read = new Map(people.map(({ name, role }) => [name, role === 'defender' ? 'concerned' : 'beside']));
  const wrong = [...read].filter(([name, role]) => expected[name] !== role).map(([name, role]) => `${name} is ${role}`);
  // Whoever is only named beside them may be left out.
  const missing = Object.entries(expected).filter(([name, role]) => role === 'concerned' && !read.has(name)).map(([name]) => `${name} is not read`);
  return [...wrong, ...missing];
}

/**
 * A test for each frame of a grid.
 * @param rows cells by frame
 * @param known frames that are known to be misread, with the reason; each must still be, so that the list stays true
 */
export function testGrid(rows: ReadonlyMap<string, readonly Cell[]>, known: Readonly<Record<string, string>> = {}): void {
  for (const frame of Object.keys(known)) assert.ok(rows.has(frame), `no such frame: ${frame}`);
  for (const [frame, cells] of rows) {
    const reason = known[frame];
    it(reason === undefined ? frame : `${frame} (misread: ${reason})`, () => {
      const misread = cells.flatMap((cell) => misreadOf(cell).map((wrong) => `${wrong}: ${cell.title} / ${cell.text}`));
      if (reason === undefined) assert.deepEqual(misread, []);
      else assert.notDeepEqual(misread, [], 'is read right by now: take it off the list');
    });
  }
}
