import type { Paint } from '../formats/paint.js';
import type { Io } from './io.js';
import { paintIn } from './paint-in.js';

/**
 * Whether there are colours: `--color` and `--no-color` speak first, then NO_COLOR, then FORCE_COLOR, then the terminal.
 * Sources: no-color.org, force-color.org.
 * @param asked What the options say; undefined when nothing.
 */
export function wantsColour(asked: boolean | undefined, { env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  const { NO_COLOR: without = '', FORCE_COLOR: forced = '', TERM: terminal } = env;
  const byEnvironment = without === '' && ((forced !== '' && forced !== '0') || (forced !== '0' && stdout.isTerminal && terminal !== 'dumb'));
  return asked ?? byEnvironment;
}

/** Colours as options, environment and terminal want them. */
export function paintFor(asked: boolean | undefined, io: Pick<Io, 'env' | 'stdout'>): Paint {
  return paintIn(wantsColour(asked, io));
}
