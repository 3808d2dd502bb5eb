import type { CheckList, CheckListItem, CheckListSection } from '../../publish/check-list/types.js';
import { checkListSections } from '../../publish/check-list/types.js';

/** A row of the check-list. Ids stay the same while a draft is edited, so that selection and folding stay too. */
export type CheckListRow =
  | { readonly kind: 'section'; readonly id: string; readonly section: CheckListSection; readonly open: number; readonly rows: readonly CheckListRow[] }
  | { readonly kind: 'met'; readonly id: string; readonly count: number; readonly rows: readonly CheckListRow[] }
  | { readonly kind: 'item'; readonly id: string; readonly item: CheckListItem };

/** The check-list as rows: sections, and in each what is open first. Benchmarks that are met are folded away: they would hide the two that are not. */
export function checkListRows({ items }: CheckList): readonly CheckListRow[] {
  return checkListSections.flatMap((section): CheckListRow[] => {
    const own = items.filter((item) => item.section === section);
    if (own.length === 0) return [];
    const open = own.filter(({ state }) => state === 'open');
    const rest = own.filter(({ state }) => state !== 'open');
    const met = section === 'wording' ? rest.filter(({ state }) => state === 'done') : [];
    const rows: CheckListRow[] = [
      ...[...open, ...rest.filter((item) => !met.includes(item))].map(itemRow),
      ...(met.length > 0 ? [{ kind: 'met' as const, id: `${section}/met`, count: met.length, rows: met.map(itemRow) }] : []),
    ];
    return [{ kind: 'section', id: `section/${section}`, section, open: open.length, rows }];
  });
}

function itemRow(item: CheckListItem): CheckListRow {
  return { kind: 'item', id: item.id, item };
}

/** The rows that a row unfolds to. */
export function rowsIn(row: CheckListRow): readonly CheckListRow[] {
  return row.kind === 'item' ? [] : row.rows;
}

/** The first thing that is open. */
export function firstOpen(rows: readonly CheckListRow[]): CheckListRow | undefined {
  return rows.flatMap(rowsIn).find((row) => row.kind === 'item' && row.item.state === 'open');
}

/** The row under which a row stands. */
export function rowAbove(rows: readonly CheckListRow[], id: string): CheckListRow | undefined {
  for (const row of rows) {
    const inside = rowsIn(row);
    const found = inside.some((each) => each.id === id) ? row : rowAbove(inside, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All that is seen of the rows, without their places in the text: while it stays, nothing need be drawn anew. */
export function checkListFace(rows: readonly CheckListRow[]): string {
  return JSON.stringify(rows, (key, value: unknown) => (key === 'place' ? undefined : value));
}
