import colours from 'picocolors';
import type { Paint } from '../formats/paint.js';
import type { Io } from './io.js';

/**
 * Colours, or none: `--color` and `--no-color` speak first, then NO_COLOR, then FORCE_COLOR, then the terminal.
 * Sources: no-color.org, force-color.org.
 * @param asked What the options say; undefined when nothing.
 */
export function paintFor(asked: boolean | undefined, { env, stdout }: Pick<Io, 'env' | 'stdout'>): Paint {
  const { NO_COLOR: without = '', FORCE_COLOR: forced = '', TERM: terminal } = env;
  const byEnvironment = without === '' && ((forced !== '' && forced !== '0') || (forced !== '0' && stdout.isTerminal && terminal !== 'dumb'));
  return colours.createColors(asked ?? byEnvironment);
}
