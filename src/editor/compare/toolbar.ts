import type { Element } from 'hast';
import { h } from 'hastscript';
import * as vscode from 'vscode';

/** A list from which one value narrows down the past statements that are offered. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function button(action: string, label: string, disabled = false): Element {
  return h('button', { type: 'button', dataAction: action, dataValue: '', dataKey: action, disabled }, label);
}

function list({ name, label, chosen, choices }: Filter): Element {
  const all = { value: '', label: vscode.l10n.t('all') };
  return h('label', [label, ' ', h('select', { name, dataKey: `filter ${name}` }, [all, ...choices].map(({ value, label: shown }) => h('option', { value, selected: value === chosen }, shown)))]);
}

/** Which past statement is shown, why, and what leads to the next. */
export function pastToolbar(place: { readonly at: number; readonly of: number; readonly why: readonly string[] }, filters: readonly Filter[]): Element {
  const { at, of, why } = place;
  return h('div', { className: ['tools'], role: 'toolbar', ariaLabel: vscode.l10n.t('Past statements') }, [
    button('previous', vscode.l10n.t('Previous'), at === 0),
    button('next', vscode.l10n.t('Next'), at + 1 >= of),
    h('span', { role: 'status' }, [vscode.l10n.t('{0} of {1}', at + 1, of), ...(why.length === 0 ? [] : [` – ${why.join(', ')}`])]),
    button('pick', vscode.l10n.t('Choose another…')),
    button('diff', vscode.l10n.t('Open as a difference')),
    ...filters.map(list),
  ]);
}

/** What leads from the view of an earlier version to VS Code's own. */
export function earlierToolbar(): Element {
  return h('div', { className: ['tools'], role: 'toolbar', ariaLabel: vscode.l10n.t('Earlier version') }, [
    button('pick', vscode.l10n.t('Choose another…')),
    button('diff', vscode.l10n.t('Open as a difference')),
  ]);
}
