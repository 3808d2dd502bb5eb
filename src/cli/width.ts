import type { Output } from './io.js';

/** Columns for reports; a pipe gets a width that reads well. */
export function widthOf({ columns = 100 }: Pick<Output, 'columns'>): number {
  return Math.min(columns, 140);
}
