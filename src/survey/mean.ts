/** The mean of some figures, with how far they are apart. */
export interface Mean {
  /** Undefined of none. */
  readonly mean: number | undefined;
  /** The variance of what they are a sample of; undefined of fewer than two. */
  readonly variance: number | undefined;
  readonly of: number;
}

/** The mean of some figures. */
export function meanOf(figures: readonly number[]): Mean {
  const of = figures.length;
  if (of === 0) return { mean: undefined, variance: undefined, of };
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / of;
  return { mean, variance: of < 2 ? undefined : figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / (of - 1), of };
}
