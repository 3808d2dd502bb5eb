/* Logistic regression with an L1 penalty, so that few keys have a weight: FISTA (Beck and Teboulle, 2009), which comes to the one best solution, the same at each run. */

/** Something with a number for some keys, and whether it is what is to be told. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly isSo: boolean;
  /** Counts as so many. */
  readonly weight: number;
}

/** In natural logarithms of odds; a key that tells nothing has none. */
export interface Learned {
  readonly usual: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Steps until nothing moves any more that matters. */
const steps = 600;

/** Keys that fewer examples have tell nothing. */
const fewest = 4;

/** Numbers of the columns that an example has something in, and what. */
interface Row {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  readonly isSo: number;
  readonly weight: number;
}

const odds = (score: number): number => 1 / (1 + Math.exp(-score));

/** The keys that enough examples have, in order. */
function knownKeys(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([key]) => key).sort();
}

/** Column 0 is 1 in all of them. */
function rowOf({ features, isSo, weight }: Example, numbers: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([key, value]): [number, number][] => { const column = numbers.get(key); return column === undefined ? [] : [[column, value]]; });
  return { columns: Uint32Array.from([0, ...known.map(([column]) => column)]), values: Float64Array.from([1, ...known.map(([, value]) => value)]), isSo: isSo ? 1 : 0, weight };
}

function scoreOf({ columns, values }: Row, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < columns.length; at++) score += (weights[columns[at] as number] as number) * (values[at] as number);
  return score;
}

/** How the loss changes with each weight, over all rows. */
function slopeOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const row of rows) {
    const error = row.weight * (odds(scoreOf(row, weights)) - row.isSo);
    const { columns, values } = row;
    for (let at = 0; at < columns.length; at++) slope[columns[at] as number] = (slope[columns[at] as number] as number) + error * (values[at] as number);
  }
  return slope;
}

/** The largest curvature of the loss, by power iteration: a quarter of that of the rows' squares. */
function curvatureOf(rows: readonly Row[], width: number): number {
  let vector = new Float64Array(width).fill(1 / Math.sqrt(width));
  let length = 0;
  for (let step = 0; step < 20; step++) {
    const next = new Float64Array(width);
    for (const row of rows) {
      const score = row.weight * scoreOf(row, vector);
      row.columns.forEach((column, at) => { next[column] = (next[column] as number) + score * (row.values[at] as number); });
    }
    length = Math.hypot(...next);
    vector = next.map((value) => value / length);
  }
  return length / 4;
}

/**
 * @param examples those to learn of
 * @param penalty how much a weight of 1 costs, in the natural logarithm of the likelihood of all examples; what is usual costs nothing
 */
export function learn(examples: readonly Example[], penalty: number): Learned {
  const known = knownKeys(examples);
  const numbers = new Map(known.map((key, at) => [key, at + 1]));
  const rows = examples.map((example) => rowOf(example, numbers));
  const width = known.length + 1;
  // A little over it, since power iteration comes from below.
  const rate = 1 / (1.05 * curvatureOf(rows, width));
  let weights = new Float64Array(width);
  let ahead = weights.slice();
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const slope = slopeOf(rows, ahead);
    const before = weights;
    weights = ahead.map((weight, column) => {
      const moved = weight - rate * (slope[column] as number);
      return column === 0 ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * penalty);
    });
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = weights.map((weight, column) => weight + ((momentum - 1) / grown) * (weight - (before[column] as number)));
    momentum = grown;
  }
  return { usual: weights[0] ?? 0, weights: new Map(known.flatMap((key, at) => { const weight = weights[at + 1] as number; return weight === 0 ? [] : [[key, weight] as const]; })) };
}

/** The score of an example: above 0 it is more likely so than not. */
export function scored({ usual, weights }: Learned, { features }: Example): number {
  let score = usual;
  for (const [key, value] of features) score += (weights.get(key) ?? 0) * value;
  return score;
}
