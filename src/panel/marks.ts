/** Where the middle of a mark is. */
function middle(mark: Element): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** In which direction each arrow leads. */
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest mark in a direction, those straight ahead first; undefined where there is none. */
function nearest(from: Element, marks: readonly Element[], [dx, dy]: readonly [x: number, y: number]): Element | undefined {
  const start = middle(from);
  const ahead = marks.flatMap((mark) => {
    const { x, y } = middle(mark);
    const [along, across] = [(x - start.x) * dx + (y - start.y) * dy, Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx)];
    return along > 1 ? [{ mark, distance: along + 4 * across }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.mark;
}

/** The mark that a key leads to. */
function ledTo(key: string, mark: Element, marks: readonly Element[]): Element | undefined {
  const direction = arrows[key];
  if (direction !== undefined) return nearest(mark, marks, direction);
  return key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : undefined;
}

/** Lets the marks of a picture be walked with arrows, Home and End, and be pressed with Enter and the space bar: elements of a picture are no buttons by themselves. */
export function listenToMarks(): void {
  document.addEventListener('keydown', (event) => {
    const mark = event.target instanceof SVGElement ? event.target.closest('[data-action]') : null;
    const picture = mark?.closest('svg');
    if (!mark || !picture) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const next = ledTo(event.key, mark, [...picture.querySelectorAll('[data-action]')]);
    if (!(next instanceof SVGElement)) return;
    event.preventDefault();
    // One mark of a picture is reached with Tab: the one where one was last.
    mark.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}
