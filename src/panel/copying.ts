import type { Pressed } from './messages.js';

/** Puts what an element shows on the clipboard: as plain text, and formatted where that is wanted. */
async function copy(element: HTMLElement, isRich: boolean): Promise<void> {
  if (!isRich) {
    await navigator.clipboard.writeText(element.innerText.trim());
    return;
  }
  const as = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': as('text/html', element.innerHTML), 'text/plain': as('text/plain', element.innerText) })]);
}

/** Lets a button with `data-copy` copy the element whose `data-copied` is the same, and tells whether that was allowed. */
export function listenToCopying(tell: (message: Pressed) => void): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    const wanted = button?.getAttribute('data-copy');
    const element = wanted === undefined || wanted === null ? undefined : [...document.querySelectorAll<HTMLElement>('[data-copied]')].find((each) => each.getAttribute('data-copied') === wanted);
    if (element === undefined) return;
    copy(element, button?.getAttribute('data-copy-as') === 'rich').then(
      () => { tell({ kind: 'press', action: 'copied', value: '' }); },
      () => { tell({ kind: 'press', action: 'copy-failed', value: '' }); },
    );
  });
}
