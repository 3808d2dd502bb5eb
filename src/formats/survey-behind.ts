import type { RowList, Rows } from '../survey/rows.js';
import { type MeasureName, measures } from '../survey/measures.js';

/** The statements behind a figure, a cell or a point. */
export interface Behind {
  /** What the figure is of: "Honduras · hedges 2/9". */
  readonly name: string;
  /** The statements, in parts where the figure tells them apart. */
  readonly parts: readonly { readonly name: string; readonly rows: RowList }[];
}

/** Remembers what is behind something, and gives the value by which a press on it is known. */
export type Lead = (behind: Behind) => string;

/** All statements of a group. */
export function allBehind(name: string, rows: RowList): Behind {
  return { name, parts: [{ name: '', rows }] };
}

/** The statements of which a question can be asked: those that it holds of, and the others. */
export function shareBehind(name: string, rows: Rows, measure: MeasureName, parts: { readonly yes: string; readonly no: string }): Behind {
  const { applies, holds } = measures[measure];
  const asked = rows.filter(applies);
  return { name, parts: [{ name: parts.yes, rows: asked.filter(holds) }, { name: parts.no, rows: asked.filter((row) => !holds(row)) }] };
}
