import { toDom } from 'hast-util-to-dom';
import { listenToCopying } from './copying.js';
import { listenToControls } from './controls.js';
import { listenToMarks } from './marks.js';
import type { Pressed, Show } from './messages.js';

/* Runs inside a panel: builds what it is given as elements, never as markup, and tells the editor what is pressed. */

declare function acquireVsCodeApi(): { postMessage(message: Pressed): void };

const editor = acquireVsCodeApi();
const view = document.body;

/** A name by which an element is found again after everything was built anew. */
function keyOf(element: Element | null): string | undefined {
  return element?.getAttribute('data-key') ?? undefined;
}

/** Shows a tree; where the reader was, what was unfolded and what had the focus stay. */
function show({ tree }: Show): void {
  const focused = keyOf(document.activeElement);
  const unfolded = new Set([...document.querySelectorAll('details[open]')].map(keyOf));
  const { scrollX, scrollY } = window;
  view.replaceChildren(toDom(tree, { fragment: true }));
  for (const details of document.querySelectorAll('details')) if (keyOf(details) !== undefined && unfolded.has(keyOf(details))) details.open = true;
  if (focused !== undefined) [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => keyOf(element) === focused)?.focus({ preventScroll: true });
  window.scrollTo(scrollX, scrollY);
}

window.addEventListener('message', ({ data }: MessageEvent<Show>) => {
  show(data);
});

const tell = (message: Pressed): void => { editor.postMessage(message); };
listenToControls(tell);
listenToCopying(tell);
listenToMarks();
tell({ kind: 'ready' });
