import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import path from 'node:path';

/** A few sentences with their title, and whom careful readers take for concerned: a line of `test/passages/LANGUAGE.jsonl`. */
export interface Passage {
  readonly id: string;
  readonly language: string;
  /** As a statement is written. */
  readonly text: string;
  readonly people: readonly string[];
  readonly others: readonly string[];
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly others: readonly string[];
}

/** All passages of the project. */
export function readPassages(folder = 'test/passages'): Passage[] {
  return globSync(`${folder}/*.jsonl`).sort().flatMap((file) => {
    const language = path.basename(file, '.jsonl');
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line): Passage => {
      const { id, title, text, people, others } = JSON.parse(line) as Line;
      return { id, language, text: `---\nlanguage: ${language}\n---\n\n# ${title}\n\n${text}\n`, people, others };
    });
  });
}
