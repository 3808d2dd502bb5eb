import type { Analysis } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { foldName } from './fold-name.js';
import { nameClassesOf } from './name-classes.js';

/** A capitalized word that may repeat one of a name found before. */
export interface Capital {
  readonly at: number;
  readonly part: string;
  /** Whether it can be a name by itself. */
  readonly standsAlone: boolean;
}

/** Whether a capitalized word is not part of a longer run ("Sakharov" in "Sakharov Prize" is no mention of him). */
function isAlone(analysis: Analysis, at: number): boolean {
  const { capitalized, honorific, never, office, role } = nameClassesOf(analysis);
  const beforeIsName = capitalized[at - 1] && !never[at - 1] && !honorific[at - 1] && !office[at - 1] && !role[at - 1] && at > analysis.sentenceAt(at).from;
  return !capitalized[at + 1] && !beforeIsName;
}

/** "Ana.Berg@example.org", "Ana. Berg@…": a word of an address, which is cut at its full stop. */
function isInAddress({ tokens }: Analysis, at: number): boolean {
  return tokens[at + 1]?.text === '.' && tokens[at + 2]?.text.includes('@') === true;
}

const capitals = new KeptOfWords<Analysis, readonly Capital[]>();

/** The capitalized words of a paragraph. Depends on the paragraph alone. */
export function capitalsOf(analysis: Analysis): readonly Capital[] {
  let found = capitals.get(analysis);
  if (!found) {
    const { calendar, capitalized, country, honorific, never } = nameClassesOf(analysis);
    const all: Capital[] = [];
    for (let at = 0; at < capitalized.length; at++) {
      if (!capitalized[at] || isInAddress(analysis, at)) continue;
      const part = foldName(analysis.text(at));
      all.push({ at, part, standsAlone: part.length > 1 && (!never[at] || honorific[at - 1] === 1) && !country[at] && !calendar[at] && isAlone(analysis, at) });
    }
    capitals.set(analysis, (found = all));
  }
  return found;
}
