import { bundle } from '../lib/bundles.mjs';
import { onPath } from '../lib/debian.mjs';
import { runCommand } from '../lib/command.mjs';
import { inProject } from '../lib/places.mjs';
import { Tally } from '../lib/tally.mjs';

/** Milliseconds after which the suites are taken to hang. */
const patience = 180_000;

/** Whether a desktop VS Code was named to test in. */
export const hasDesktop = () => (process.env.VSCODE_EXECUTABLE ?? '') !== '';

/** Runs the suites in the desktop VS Code that VSCODE_EXECUTABLE names. */
export async function desktop() {
  await Promise.all([bundle('extension'), bundle('suite')]);
  const tally = new Tally({ listAll: true });
  const script = inProject('tools/desktop-run.mjs');
  const screen = hiddenScreen();
  const [command, args] = screen === undefined ? [process.execPath, [script]] : [screen, ['-a', process.execPath, script]];
  const { code, timedOut } = await runCommand(command, args, { timeout: patience, onLine: (line) => { tally.take(line); } });
  if (timedOut) return tally.outcome(`Nothing ended the tests within ${patience / 1000} seconds.`);
  return tally.outcome(code === 0 ? undefined : `VS Code ended with code ${code}.`);
}

/** The program that gives a window a screen that nobody sees, on Linux without a display. */
function hiddenScreen() {
  const hidden = process.platform === 'linux' && process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined;
  return hidden ? onPath('xvfb-run') : undefined;
}
