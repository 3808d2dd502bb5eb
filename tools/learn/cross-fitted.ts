import { hashOf } from '../../src/text-hash.js';
import type { PersonExample } from './examples.js';
import { type Learned, scored } from './logistic.js';

/**
 * The score of each example by what was learned of texts of other parts than its own.
 * @param folds so many parts
 */
export function crossFitted(examples: readonly PersonExample[], folds: number, learnOf: (examples: readonly PersonExample[]) => Learned): ReadonlyMap<PersonExample, number> {
  const foldOf = ({ text }: PersonExample): number => hashOf(text) % folds;
  const scores = new Map<PersonExample, number>();
  for (let fold = 0; fold < folds; fold++) {
    const learned = learnOf(examples.filter((example) => foldOf(example) !== fold));
    for (const example of examples) if (foldOf(example) === fold) scores.set(example, scored(learned, example));
  }
  return scores;
}
