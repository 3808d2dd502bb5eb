import { english } from './people-frames-en.js';
import { spanish } from './people-frames-es.js';
import { french } from './people-frames-fr.js';
import { type Cell, concerned, filled, type Language, others, testGrid } from './people-grid.js';

/* Who is named beside the one concerned: those in office, relatives, lawyers, colleagues, those who did it or are written about, further people concerned, and what bears a name. */

const frames = { en: english, fr: french, es: spanish };

/** The names that a frame is tried with: three persons each, so that all names come in turn. */
const tries = 3;

function rowsOf(language: Language): Map<string, Cell[]> {
  const { title, before, ...kinds } = frames[language];
  const people = language === 'en' ? concerned : concerned.filter(({ isWoman }) => !isWoman);
  const rows = new Map<string, Cell[]>();
  let turn = 0;
  for (const kind of ['beside', 'concerned', 'nobody'] as const) {
    for (const frame of kinds[kind]) {
      const cells: Cell[] = [];
      for (let at = 0; at < tries; at++, turn++) {
        const person = people[turn % people.length];
        const other = others[(turn * 5 + at) % others.length];
        const opening = before[turn % before.length];
        if (!person || other === undefined || opening === undefined) continue;
        const expected = { [person.full]: 'concerned', ...(kind !== 'nobody' && { [other]: kind }) } as const;
        cells.push({ language, title, text: `${filled(opening, person)}${at % 2 === 0 ? ' ' : '\n\n'}${filled(frame, person, other)}`, expected });
      }
      rows.set(frame, cells);
    }
  }
  return rows;
}

describe('Grid: who is named beside the one concerned', () => {
  describe('in English', () => testGrid(rowsOf('en')));
  describe('in French', () => testGrid(rowsOf('fr')));
  describe('in Spanish', () => testGrid(rowsOf('es')));
});
