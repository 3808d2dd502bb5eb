import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Behind, Lead } from './survey-behind.js';

/** What stands in a cell: words, a number, or an element. */
export type Cell = string | number | Element;

/** A table with no more rows stays on one page of paper. */
const fewRows = 14;

export interface TableOptions {
  /** How many rows at the end are totals. */
  readonly totals?: number;
  /** False where a heading right above says the same. */
  readonly isCaptioned?: boolean;
}

function content(cell: Cell | undefined): ElementContent[] {
  return cell === undefined ? [] : [typeof cell === 'object' ? cell : { type: 'text', value: String(cell) }];
}

/** A table of which the first cell of each row is its heading. It scrolls by itself where it is too wide, and can be reached by keyboard then. */
export function table(caption: string, head: readonly string[], body: readonly (readonly Cell[])[], { totals = 0, isCaptioned = true }: TableOptions = {}): Element {
  const row = ([first, ...cells]: readonly Cell[]): Element => h('tr', [h('th', { scope: 'row' }, content(first)), ...cells.map((cell) => h('td', content(cell)))]);
  return h('div', { className: ['wide'], tabIndex: 0, role: 'region', ariaLabel: caption }, [h('table', body.length <= fewRows ? { className: ['short'] } : {}, [
    ...(isCaptioned ? [h('caption', caption)] : []),
    h('thead', [h('tr', head.map((cell) => h('th', { scope: 'col' }, cell)))]),
    h('tbody', body.slice(0, body.length - totals).map(row)),
    ...(totals === 0 ? [] : [h('tfoot', body.slice(-totals).map(row))]),
  ])]);
}

/** Words of a cell that stay together between spaces: an interval is not torn at its dash. */
function together(shown: string): Element {
  return h('span', shown.split(/ (?=[[(])/u).flatMap((part, at): (string | Element)[] => [...(at === 0 ? [] : [' ']), whole(part)]));
}

/** Words that are not torn apart at the end of a line, such as a day. */
export function whole(shown: string): Element {
  return h('span', { className: ['whole'] }, shown);
}

/** A figure that leads to the statements behind it, where anything leads anywhere and there are any. */
export function figure(shown: string | number, behind: Behind, lead: Lead | undefined): Cell {
  const words = typeof shown === 'string' && shown.includes('[') ? together(shown) : String(shown);
  if (lead === undefined || behind.parts.every(({ rows }) => rows.length === 0)) return words;
  return h('button', { type: 'button', className: ['behind'], dataAction: 'behind', dataValue: lead(behind), dataKey: `figure ${behind.name}`, ariaLabel: behind.name }, [words]);
}

/** So many files or statements are listed in one place: no one reads more there, and a page of a hundred thousand lines opens nowhere. */
export const mostFiles = 200;

/** A list of files or of statements under what is said of them; nothing where there are none. @param more what is said of those that are not listed, where there are any */
export function files(said: string, names: readonly Cell[], more: string | undefined): Element[] {
  if (names.length === 0) return [];
  return [h('section', [h('h3', said), h('ul', { className: ['files'] }, names.map((name) => h('li', content(name)))), ...(more === undefined ? [] : [h('p', more)])])];
}
