import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { type Candidate, runsOf } from './candidates.js';
import { foldName } from './fold-name.js';

/** A name that is a person's with so much evidence is one though an organisation bears it too. */
const sureScore = 2.5;

const names = new ByWords((analysis: Analysis, from, to) => analysis.tokens.slice(from, to).map(({ text }) => foldName(text)).join(' '));

/**
 * Names that the statement uses of organisations: inside a longer name ("Human Rights Centre X"), or beside words that tell one
 * ("the closure of X"). Where they stand alone without other evidence ("according to X") they are no people.
 */
export class Bodies {
  readonly #names = new Set<string>();

  constructor(analyses: readonly Analysis[]) {
    for (const analysis of analyses) {
      const { candidates, insideBodies } = runsOf(analysis);
      for (const { from, to } of insideBodies) this.#names.add(names.of(analysis, from, to));
      for (const { from, to, isBody } of candidates) if (isBody) this.#names.add(names.of(analysis, from, to));
    }
  }

  /** Whether a candidate is an organisation, by what is said of the name elsewhere. */
  has(analysis: Analysis, { from, to, isTitled, score }: Candidate): boolean {
    return !isTitled && score < sureScore && this.#names.has(names.of(analysis, from, to));
  }
}
