import type { Pressed } from './messages.js';

/** Milliseconds after which a day that somebody types counts as typed: its digits come one by one. */
const pause = 800;

/** Tells of buttons that are pressed and of what is chosen in lists and fields. */
export function listenToControls(tell: (message: Pressed) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: HTMLInputElement | undefined;
  const tellDay = (): void => {
    clearTimeout(timer);
    if (waiting?.isConnected === true && waiting.value !== waiting.defaultValue) tell({ kind: 'choose', name: waiting.name, value: waiting.value });
    waiting = undefined;
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-action]') : null;
    if (button !== null) tell({ kind: 'press', action: button.getAttribute('data-action') ?? '', value: button.getAttribute('data-value') ?? '' });
  });

  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) tell({ kind: 'choose', name: target.name, value: target.value });
    else if (target instanceof HTMLInputElement && target.type === 'checkbox') tell({ kind: 'choose', name: target.name, value: target.checked ? 'true' : '' });
    else if (target instanceof HTMLInputElement) {
      clearTimeout(timer);
      waiting = target;
      timer = setTimeout(tellDay, pause);
    }
  });
  document.addEventListener('focusout', tellDay);

  // Nothing is sent anywhere: a form is only what its controls are told as.
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    tellDay();
  });
}
