import type { Root } from 'hast';

/* What a panel and the editor say to each other. The panel shows what it is given, and tells what was pressed; it decides nothing. */

/** To the panel: what to show. */
export interface Show {
  readonly kind: 'show';
  readonly tree: Root;
}

/** From the panel: it is ready; a button was pressed; something was chosen from a list. */
export type Pressed =
  | { readonly kind: 'ready' }
  | { readonly kind: 'press'; readonly action: string; readonly value: string }
  | { readonly kind: 'choose'; readonly name: string; readonly value: string };

/** Whether something that came from a panel is a message of ours. */
export function isPressed(message: unknown): message is Pressed {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  const has = (key: string): boolean => typeof (message as Readonly<Record<string, unknown>>)[key] === 'string';
  switch (message.kind) {
    case 'ready': return true;
    case 'press': return has('action') && has('value');
    case 'choose': return has('name') && has('value');
    default: return false;
  }
}
