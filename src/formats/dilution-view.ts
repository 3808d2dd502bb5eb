import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import type { Change } from '../comparison/changes.js';
import type { Dilution, VersionScore } from '../comparison/dilution.js';
import { type CompareWords, compareWords } from './compare-words.js';

export interface DilutionViewOptions {
  readonly locale: Locale;
  /** For a panel: what stands in the later text is a button with the action `go`, whose `data-value` is its place there. */
  readonly leadsTo?: true;
}

/** What became of a draft, as elements for a page or a panel. */
export function dilutionView(earlier: string, later: string, { score, losses, gains }: Dilution, { locale, leadsTo }: DilutionViewOptions): Element {
  const words = compareWords(locale);
  const version = (heading: string, name: string, { met, applicable, strength }: VersionScore): Element => h('tr', [
    h('th', { scope: 'row' }, heading), h('td', name), h('td', words.met(met, applicable)), h('td', `${strength.toLocaleString(locale)}/5`),
  ]);
  const list = (heading: string, changes: readonly Change[], say: CompareWords['losses'], side: 'weaker' | 'stronger', sign: string): Element[] => (
    changes.length === 0 ? [] : [h('section', { className: [side] }, [
      h('h2', `${heading} (${changes.length})`),
      h('ul', changes.map((change) => {
        const place = change[side];
        const said = [h('span', { ariaHidden: 'true' }, `${sign} `), say[change.kind](change.what, change.now)];
        if (leadsTo === undefined || place === null) return h('li', said);
        const value = `${place.start}-${place.end}`;
        return h('li', [h('button', { type: 'button', className: ['place'], dataAction: 'go', dataValue: value, dataKey: `go ${value}` }, said)]);
      })),
    ])]
  );
  return h('main', [
    h('h1', words.dilution),
    h('table', { className: ['versions'] }, [h('thead', [h('tr', [h('td'), ...[words.version.name, words.version.benchmarks, words.version.strength].map((heading) => h('th', { scope: 'col' }, heading))])]), h('tbody', [version(words.earlier, earlier, score.earlier), version(words.later, later, score.later)])]),
    ...(losses.length === 0 ? [h('p', words.nothingLost)] : list(words.lost, losses, words.losses, 'weaker', '−')),
    ...list(words.won, gains, words.gains, 'stronger', '+'),
  ]);
}
