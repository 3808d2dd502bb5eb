import type * as Plot from '@observablehq/plot';
import type { Element } from 'hast';
import type { Behind, Lead } from './survey-behind.js';

/** Draws one picture: a static SVG as elements. Its words stand in text nodes, its colours are the page's. */
export type Draw = (options: Plot.PlotOptions, label: string) => Element;
export type Marks = Pick<typeof Plot, 'cell' | 'text' | 'dot' | 'tickX' | 'ruleX' | 'line' | 'axisX'>;
export interface Charts {
  readonly marks: Marks;
  readonly draw: Draw;
}

/** Loads what draws, at first use: it is large, and most runs draw nothing. */
export async function loadCharts(): Promise<Charts> {
  const [plot, { parseHTML }, { fromDom }] = await Promise.all([import('./plot.js'), import('linkedom'), import('hast-util-from-dom')]);
  const { document } = parseHTML('<html><body></body></html>');
  const draw: Draw = (options, label) => {
    const drawn = plot.plot({ width: 720, className: 'chart', ...options, document });
    // Styles of its own would be refused in a panel: the page has them.
    drawn.querySelector('style')?.remove();
    const first = drawn.querySelector('[data-action]');
    first?.setAttribute('tabindex', '0');
    // Beside marks that lead somewhere, ticks and labels of axes only tell again what the marks are called.
    if (first) for (const part of drawn.children) if (part.querySelector('[data-action]') === null) part.setAttribute('aria-hidden', 'true');
    const svg = fromDom(drawn);
    if (svg.type !== 'element') throw new Error('A picture is one element.');
    return { ...svg, properties: { ...svg.properties, role: first ? 'group' : 'img', ariaLabel: label } };
  };
  return { marks: plot, draw };
}

/**
 * Lets marks lead to the statements behind them, by pointer and by keyboard: one of a picture's marks can be reached with Tab, arrows lead to the others.
 * @param data what the marks are drawn of
 * @param lead undefined for a picture in a file, where nothing leads anywhere
 */
export function leading<Datum>(data: readonly Datum[], behind: (datum: Datum) => Behind, lead: Lead | undefined): Plot.MarkOptions {
  if (lead === undefined) return {};
  return {
    render(index, scales, values, dimensions, context, next) {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      for (const [at, mark] of [...(drawn?.children ?? [])].entries()) {
        const datum = data[index[at] ?? -1];
        if (datum === undefined) continue;
        const found = behind(datum);
        const attributes = { 'data-action': 'behind', 'data-value': lead(found), 'data-key': `mark ${found.name}`, role: 'button', tabindex: '-1', 'aria-label': found.name };
        for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, value);
      }
      return drawn;
    },
  };
}
