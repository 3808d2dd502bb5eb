import file from './weights.yaml';
import { type Place, places } from './beside.js';

/** What rules tell of a mention that decides nothing by itself. */
export const tellings = ['isAskedFor', 'isCalled', 'isOwnerOfKin', 'isQuoted', 'reacts', 'remarks', 'voices', 'asksForBody', 'isInsulted', 'isOnlyNamed'] as const;
export type Telling = (typeof tellings)[number];

/** In hundredths of the natural logarithm of the odds: above 0 speaks for somebody being concerned. */
export interface Weights {
  /** Of nobody in particular. */
  readonly usual: number;
  readonly told: Readonly<Partial<Record<Telling, number>>>;
  /** By what stands beside a name, as `keysOfWord` and signs have it, and by where. */
  readonly beside: Readonly<Record<string, Readonly<Partial<Record<Place, number>>>>>;
}

/** A weight for each place; undefined where a key has none. */
export class WeightTable {
  readonly usual: number;
  readonly told: Weights['told'];
  readonly #beside: ReadonlyMap<string, Float64Array>;

  constructor({ usual, told, beside }: Weights) {
    this.usual = usual;
    this.told = told;
    this.#beside = new Map(Object.entries(beside).map(([key, byPlace]) => [key, Float64Array.from(places, (place) => byPlace[place] ?? 0)]));
  }

  /** By number of the place. */
  of(key: string): Float64Array | undefined {
    return this.#beside.get(key);
  }
}

let table: WeightTable | undefined;

/** The weights that `npm run learn` found. */
export function weightTable(): WeightTable {
  return (table ??= new WeightTable(file() as Weights));
}
