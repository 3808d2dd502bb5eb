import { nearest } from '../nearest.js';
import type { FrontMatter, FrontMatterKey, FrontMatterProblem, FrontMatterValues } from './front-matter.js';
import { valueReaders } from './front-matter-values.js';
import { readYaml, type Written, type WrittenEntry } from './front-matter-yaml.js';
import { plainEntries } from './plain-front-matter.js';
import type { Span } from './span.js';

const knownKeys = Object.keys(valueReaders).filter(isKnownKey);

/** Whether a key of front matter is one of ours. */
export function isKnownKey(name: string): name is FrontMatterKey {
  return Object.hasOwn(valueReaders, name);
}

/** The letters of a word in one order, so that two swapped ones do not matter. */
function letters(word: string): string {
  return Array.from(word.toLowerCase()).sort().join('');
}

/** Unknown keys are allowed, so that a key is only called misspelt when it is one slip away from a known one that is not there, and does not hold a list where that holds none ("languages"). */
function misspelt({ name, value }: WrittenEntry, present: ReadonlySet<string>): FrontMatterKey | undefined {
  const takes = (known: FrontMatterKey): boolean => value.kind !== 'list' || valueReaders[known](value).problems.every(({ kind }) => kind !== 'wrong-type');
  const missing = knownKeys.filter((known) => !present.has(known) && takes(known));
  const swapped = missing.find((known) => letters(known) === letters(name));
  const [near] = nearest(name, missing, 1, (length) => (length < 4 ? 0 : length < 8 ? 1 : 2));
  return swapped ?? missing.find((known) => known === near);
}

/** The reader's value under its key: one step that keeps key and value type together. */
function valueOf<Key extends FrontMatterKey>(key: Key, written: Written): { readonly values: Pick<FrontMatterValues, Key> | undefined; readonly problems: readonly FrontMatterProblem[] } {
  const read = valueReaders[key](written);
  return {
    values: read.value === undefined ? undefined : ({ [key]: read.value } as Pick<FrontMatterValues, Key>),
    problems: read.problems.map((problem) => ({ ...problem, key })),
  };
}

/**
 * Reads a statement's front matter.
 * @param yamlSource The YAML between the fences.
 * @param offset Where `yamlSource` starts in the file, in UTF-16 code units.
 * @param span The whole front matter in the file, fences included.
 * @returns Values that are right, where each known key stands, and everything that is wrong, in order; spans are offsets
 *   into the file and inside `span`. Aliases are followed one step; custom tags mean nothing. Nothing throws.
 */
export function readFrontMatter(yamlSource: string, offset: number, span: Span): FrontMatter {
  const plain = plainEntries(yamlSource);
  const { entries, problems: formal } = plain ? { entries: plain, problems: [] } : readYaml(yamlSource);
  const inFile = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const problems: FrontMatterProblem[] = [...formal];
  const at: Partial<Record<FrontMatterKey, { key: Span; value: Span | undefined }>> = {};
  let values: FrontMatterValues = {};
  const present = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const { name, key, value } = entry;
    if (!isKnownKey(name)) {
      const known = misspelt(entry, present);
      // A key whose value would be wrong under the other name is not renamed for the drafter: one fault would come in the place of another.
      const isRight = known !== undefined && (value.kind === 'empty' || valueReaders[known](value).problems.length === 0);
      if (known !== undefined) problems.push({ kind: 'misspelt-key', key: name, value: name, detail: known, ...(isRight && { allowed: [known] }), ...key });
    } else if (at[name] !== undefined) {
      problems.push({ kind: 'duplicate-key', key: name, ...key });
    } else {
      at[name] = { key: inFile(key), value: value.kind === 'empty' ? undefined : inFile(value) };
      if (value.kind === 'empty') continue;
      const read = valueOf(name, value);
      values = { ...values, ...read.values };
      problems.push(...read.problems);
    }
  }
  problems.sort((left, right) => left.start - right.start);
  return { span, values, at, problems: problems.map((problem) => ({ ...problem, ...inFile(problem) })) };
}
