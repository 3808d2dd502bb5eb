import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { inAscii } from './lib/ascii.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

/** Text of JSON, by key, of each exported record. @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Built */

/** What was worked out, by file. @type {Map<string, Promise<Built>>} */
const known = new Map();

/**
 * Works out `*.built.ts` when the project is built, so that nobody who starts it has to: such a file exports records of
 * functions that give plain JSON, and in their place come functions that parse that JSON. Without this plugin all is the same, only later.
 * @param {string} [folder] for a CommonJS program of Node: where it will stand, and JSON goes into files beside it. Each is read when it is
 *   asked for, and the program, which is read at every start, is smaller by a third.
 * @returns {import('esbuild').Plugin}
 */
export function builtPlugin(folder) {
  return {
    name: 'built',
    setup(build) {
      build.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
        const working = known.get(path) ?? workOut(path);
        known.set(path, working);
        const built = await working;
        return { contents: folder === undefined ? inside(built) : beside(built, folder, basename(path, '.built.ts')), loader: 'js' };
      });
    },
  };
}

/** @param {string} path @returns {Promise<Built>} */
async function workOut(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], plugins: [yamlPlugin()], logLevel: 'warning' });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {Record<string, Record<string, () => unknown>>} */
  const exported = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(Object.entries(exported).map(([name, functions]) => [name, Object.fromEntries(Object.entries(functions).map(([key, work]) => [key, JSON.stringify(work())]))]));
}

/**
 * A module that has the JSON in itself.
 * @param {Built} built
 */
function inside(built) {
  return moduleOf(built, (_name, _key, json) => JSON.stringify(json));
}

/**
 * A module that reads the JSON from files, which are written. In ASCII: one byte a letter is read soonest.
 * @param {Built} built
 * @param {string} folder
 * @param {string} about begins the names of the files
 */
function beside(built, folder, about) {
  mkdirSync(folder, { recursive: true });
  return `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n${moduleOf(built, (name, key, json) => {
    const file = `${about}.${name}.${key}.json`;
    writeFileSync(join(folder, file), inAscii(json));
    return `readFileSync(join(__dirname, ${JSON.stringify(file)}), 'latin1')`;
  })}`;
}

/**
 * @param {Built} built
 * @param {(name: string, key: string, json: string) => string} textOf code that gives a value's JSON
 */
function moduleOf(built, textOf) {
  return Object.entries(built).map(([name, values]) => `export const ${name} = {\n${Object.entries(values).map(([key, json]) => `  ${JSON.stringify(key)}: () => JSON.parse(${textOf(name, key, json)}),`).join('\n')}\n};`).join('\n');
}
