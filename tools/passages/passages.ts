import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import path from 'node:path';
import type { Scope } from '../../src/reading/types.js';

/** Words that careful readers marked: `sure` unless two of them could differ. */
export interface Marked {
  readonly text: string;
  readonly sure?: boolean;
}

/** Words that ask for something. */
export interface MarkedAsk extends Marked {
  readonly scope: Scope;
  readonly strength: 'clear' | 'weak';
}

/** What a line of `test/passages/LANGUAGE.jsonl` says. */
interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly others: readonly string[];
  readonly asks: readonly MarkedAsk[];
  readonly hedges: readonly Marked[];
  readonly maybe: readonly (Marked & { readonly what: 'recommendation' | 'hedge' })[];
}

/** A few sentences with their title, and what careful readers say is in them. */
export interface Passage extends Line {
  readonly language: string;
  /** As a statement is written, with its title. */
  readonly text: string;
}

/** All passages of the project; those of `test/passages/held-out` stand there. */
export function readPassages(folder = 'test/passages'): Passage[] {
  return globSync(`${folder}/*.jsonl`).sort().flatMap((file) => {
    const language = path.basename(file, '.jsonl');
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line): Passage => {
      const said = JSON.parse(line) as Line;
      return { ...said, language, text: `---\nlanguage: ${language}\n---\n\n# ${said.title}\n\n${said.text}\n` };
    });
  });
}
