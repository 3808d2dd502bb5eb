import { ruleIds } from '../benchmarks/types.js';
import { type ConfigFile, configKeys } from './read-config.js';

/** What a configuration says, without where it says it. Treaties are compared in the order in which they are written, rules are not. */
type Said = Omit<ConfigFile, 'problems' | 'lexicon' | 'library'> & { readonly lexicon: readonly string[]; readonly library: readonly string[] };

/** What a configuration file says, without its faults and the places of its paths. */
function saidIn({ rules, language, include, exclude, treaties, lexicon, library }: ConfigFile): Said {
  return { rules, language, include, exclude, treaties, lexicon: lexicon.map(({ path }) => path), library: library.map(({ path }) => path) };
}

/**
 * Whether a changed file says what it should and nothing else new: whatever form it has, an edit that was made by lines has to show that.
 * @param before the file as it was
 * @param after the file as it would be
 * @param wanted the one thing that is to be otherwise
 */
export function saysOnly(before: ConfigFile, after: ConfigFile, wanted: Partial<Said>): boolean {
  const [should, does] = [{ ...saidIn(before), ...wanted }, saidIn(after)];
  return after.problems.length <= before.problems.length
    && configKeys.every((key) => (key === 'rules' ? ruleIds.every((id) => should.rules[id] === does.rules[id]) : JSON.stringify(should[key]) === JSON.stringify(does[key])));
}
