import { toDom } from 'hast-util-to-dom';
import type { Pressed, Show } from './messages.js';

/* Runs inside a panel: builds what it is given as elements, never as markup, and tells the editor what is pressed. */

declare function acquireVsCodeApi(): { postMessage(message: Pressed): void };

const editor = acquireVsCodeApi();
const view = document.body;

/** A name by which an element is found again after everything was built anew. */
function keyOf(element: Element | null): string | undefined {
  return element?.getAttribute('data-key') ?? undefined;
}

/** Shows a tree; where the reader was and what had the focus stay. */
function show({ tree }: Show): void {
  const focused = keyOf(document.activeElement);
  const { scrollX, scrollY } = window;
  view.replaceChildren(toDom(tree, { fragment: true }));
  if (focused !== undefined) [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => keyOf(element) === focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
}

window.addEventListener('message', ({ data }: MessageEvent<Show>) => {
  show(data);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-action]') : null;
  if (button !== null) editor.postMessage({ kind: 'press', action: button.getAttribute('data-action') ?? '', value: button.getAttribute('data-value') ?? '' });
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) editor.postMessage({ kind: 'choose', name: target.name, value: target.value });
});

editor.postMessage({ kind: 'ready' });
