import { spawn } from 'node:child_process';
import { endGroup, inGroup } from './process-group.mjs';
import { root } from './places.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] the project's root unless said otherwise
 * @property {Record<string, string>} [env] besides the environment of this script
 * @property {number} [timeout] milliseconds after which the command is killed
 * @property {(line: string) => void} [onLine] gets each line of output as it comes
 */

/**
 * Runs a command and collects what it says, on both outputs.
 * Rejects only when the command cannot be started; a code other than 0 is for the caller to judge.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function runCommand(command, args, { cwd = root, env = {}, timeout, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', ...inGroup });
    const kill = () => { endGroup(child); };
    process.once('exit', kill);
    let output = '';
    let timedOut = false;
    const clock = timeout === undefined ? undefined : setTimeout(() => { timedOut = true; kill(); }, timeout);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ piece) => {
        output += piece;
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach((line) => onLine?.(line));
      });
      stream.on('end', () => { if (rest !== '') onLine?.(rest); });
    }
    const settle = () => {
      clearTimeout(clock);
      process.off('exit', kill);
    };
    child.once('error', (error) => { settle(); reject(error); });
    child.once('close', (code) => { settle(); resolve({ code: code ?? 1, output, timedOut }); });
  });
}

/**
 * Runs a command that must succeed, and returns what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export async function mustRun(command, args, options) {
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}.\n${output.trim()}`);
  return output;
}
