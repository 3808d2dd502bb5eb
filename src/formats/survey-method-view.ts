import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../benchmarks/types.js';
import { type MethodPart, surveyMethod } from './survey-method.js';
import { surveyMethodWords } from './survey-method-words.js';
import { table } from './survey-table.js';

/** Words with `code` and **strong** in them as elements. */
function marked(text: string): ElementContent[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/u).filter((part) => part !== '').map((part): ElementContent => {
    if (part.startsWith('`')) return h('code', part.slice(1, -1));
    return part.startsWith('**') ? h('strong', part.slice(2, -2)) : { type: 'text', value: part };
  });
}

/** @param counted the heading right above a table that says the same as its caption */
function element(part: MethodPart, counted: string): Element {
  switch (part.kind) {
    case 'heading': return h('h3', part.text);
    case 'text': return h('p', marked(part.text));
    case 'list': return h('ul', part.entries.map((entry) => h('li', marked(entry))));
    case 'table': return table(part.caption, part.head, part.rows.map((cells) => cells.map((cell) => h('span', marked(cell)))), { isCaptioned: part.caption !== counted });
  }
}

/** How it was counted, how sure that is, and what must not be concluded. @param isFolded shown only when somebody asks for it */
export function methodView(locale: Locale, isFolded: boolean): Element {
  const { title, counted } = surveyMethodWords(locale);
  const parts = surveyMethod(locale).map((part) => element(part, counted));
  if (isFolded) return h('section', { className: ['method'] }, [h('details', { dataKey: 'method' }, [h('summary', [h('strong', title)]), ...parts])]);
  return h('section', { className: ['method'] }, [h('h2', title), ...parts]);
}
