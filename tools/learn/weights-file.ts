import { tellings } from '../../src/reading/people/weighed/weights.js';
import type { Learned } from './logistic.js';

const hundredths = (weight: number): number => Math.round(weight * 100);

/** Words may hold marks that mean something in YAML. */
const quoted = (key: string): string => `'${key.replaceAll("'", "''")}'`;

function line(key: string, numbers: readonly (readonly [name: string, weight: number])[]): string {
  return `  ${quoted(key)}: { ${numbers.map(([name, weight]) => `${name}: ${weight}`).join(', ')} }`;
}

/**
 * Learned weights as a file of the sources, in hundredths, by key and place.
 * @param people of so many
 */
export function weightsFile({ usual, weights }: Learned, people: number): string {
  const byKey = new Map<string, [string, number][]>();
  for (const [feature, weight] of weights) {
    const [place = '', key] = feature.split(' ');
    if (key === undefined || hundredths(weight) === 0) continue;
    const those = byKey.get(key) ?? [];
    byKey.set(key, [...those, [place, hundredths(weight)]]);
  }
  const told = tellings.flatMap((telling) => { const weight = hundredths(weights.get(telling) ?? 0); return weight !== 0 ? [`${telling}: ${weight}`] : []; });
  return [
    `# What \`npm run learn\` found of ${people} people: how much it speaks for somebody being concerned, in hundredths of the natural logarithm of the odds.`,
    `# "=word" is a word, ":class" one of a class of a grammar, ".sign" what it is to names, "^" that the sentence has no word there.`,
    `usual: ${hundredths(usual)}`,
    `told: { ${told.join(', ')} }`,
    'beside:',
    ...[...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, numbers]) => line(key, numbers)),
    '',
  ].join('\n');
}
