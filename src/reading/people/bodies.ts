import { KeptOfWords } from '../kept-of-words.js';
import type { Analysis } from '../analysis.js';
import { ByWords } from '../by-words.js';
import { isNamedByBody } from './beside-body.js';
import { type Candidate, runsOf } from './candidates.js';
import { foldName } from './fold-name.js';
import { isInMarks } from './score.js';

/** A name that is a person's with so much evidence is one though an organisation bears it too. */
const sureScore = 3;

const names = new ByWords((analysis: Analysis, from, to) => analysis.tokens.slice(from, to).map(({ text }) => foldName(text)).join(' '));

/** "members of the street theatre “X Y”": a name in quotation marks behind the word for a body. */
function isInMarksBehindBody(analysis: Analysis, from: number, to: number): boolean {
  return isInMarks(analysis, from, to) && analysis.is(from - 2, 'body-nouns');
}

const bodyNames = new KeptOfWords<Analysis, readonly string[]>();

/** Those of one paragraph. */
function bodyNamesOf(analysis: Analysis): readonly string[] {
  let found = bodyNames.get(analysis);
  if (!found) {
    const { candidates, insideBodies } = runsOf(analysis);
    found = [...insideBodies, ...candidates.filter(({ from, to, isBody, isTitled }) => isBody || (!isTitled && (isNamedByBody(analysis, from) || isInMarksBehindBody(analysis, from, to))))].map(({ from, to }) => names.of(analysis, from, to));
    bodyNames.set(analysis, found);
  }
  return found;
}

/**
 * Names that the statement uses of organisations: inside a longer name ("Human Rights Centre X"), or beside words that tell one
 * ("the closure of X"). Where they stand alone without other evidence ("according to X") they are no people.
 */
export class Bodies {
  readonly #names = new Set<string>();

  constructor(analyses: readonly Analysis[]) {
    for (const analysis of analyses) for (const name of bodyNamesOf(analysis)) this.#names.add(name);
  }

  /** Whether a candidate is an organisation, by what is said of the name elsewhere; where its own word for a body stands before it, its score tells. */
  has(analysis: Analysis, { from, to, isTitled, score }: Candidate): boolean {
    return !isTitled && score < sureScore && this.#names.size > 0 && this.#names.has(names.of(analysis, from, to)) && !isNamedByBody(analysis, from);
  }
}
