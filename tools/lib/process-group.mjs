const windows = process.platform === 'win32';

/** Options of `spawn` with which a child leads a group, so that all that it starts can be ended with it. */
export const inGroup = { detached: !windows };

/**
 * Ends a child and whatever it has started that is still there, hanging or not.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // Nobody of the group is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Lets Ctrl+C end this script the ordinary way, so that what it has started and its temporary folders go with it.
 * @returns {() => void} undoes it
 */
export function exitOnSignal() {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const exit = () => { process.exit(130); };
  signals.forEach((signal) => process.once(signal, exit));
  return () => { signals.forEach((signal) => process.off(signal, exit)); };
}
