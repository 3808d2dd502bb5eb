import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { inAscii } from './lib/ascii.mjs';
import { inProject } from './lib/places.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

/** Values that are plain JSON, by key, of each exported record. @typedef {Readonly<Record<string, Readonly<Record<string, unknown>>>>} Built */

/** A list of numbers, or a text, that was taken out of a value: the keys that lead to it, and where it begins and ends among the numbers, or texts. @typedef {readonly [keys: readonly string[], from: number, to: number]} Taken */

/** So many whole numbers in a row are read sooner from a file of their own than as JSON. */
const fewestNumbers = 1000;

/** So long a text, whose signs take one byte each, is read sooner from a file of its own, where none of them is an escape. */
const shortestText = 30_000;

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
        return { contents: folder === undefined ? await inside(built) : beside(built, folder, basename(path, '.built.ts')), loader: 'js' };
      });
    },
  };
}

/** @param {string} path @returns {Promise<Built>} */
async function workOut(path) {
  const exported = /** @type {Record<string, Record<string, () => unknown>>} */ (await imported(path));
  return Object.fromEntries(Object.entries(exported).map(([name, functions]) => [name, Object.fromEntries(Object.entries(functions).map(([key, work]) => [key, work()]))]));
}

/**
 * What a module of the sources exports.
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function imported(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], plugins: [yamlPlugin()], logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/** What packs graphs, once somebody has asked for it. @type {Promise<typeof import('../src/lexicon/pack-graph.js')> | undefined} */
let packing;

/**
 * A module that has the JSON in itself, and graphs packed: as JSON they were a third of the extension, which is compressed and may come over the network.
 * @param {Built} built
 */
async function inside(built) {
  packing ??= /** @type {NonNullable<typeof packing>} */ (imported(inProject('src/lexicon/pack-graph.ts')));
  const { isGraph, packGraph } = await packing;
  /** @param {unknown} value @returns {boolean} */
  const hasGraph = (value) => isGraph(value) || (isMapping(value) && Object.values(value).some(hasGraph));
  /** @param {unknown} value @returns {string} */
  const codeOf = (value) => {
    if (isGraph(value)) return `unpackGraph(${JSON.stringify(packGraph(value))})`;
    if (isMapping(value) && hasGraph(value)) return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${codeOf(inner)}`).join(', ')}}`;
    return typeof value === 'string' ? JSON.stringify(value) : `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  };
  const module = moduleOf(built, (_name, _key, value) => `(${codeOf(value)})`);
  return module.includes('unpackGraph(') ? `import { unpackGraph } from ${JSON.stringify(inProject('src/lexicon/packed-graph.ts'))};\n${module}` : module;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isMapping(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A module that reads the JSON from files, which are written. In ASCII: one byte a letter is read soonest. Long lists of numbers stand in a file beside it, four bytes a number.
 * @param {Built} built
 * @param {string} folder
 * @param {string} about begins the names of the files
 */
function beside(built, folder, about) {
  mkdirSync(folder, { recursive: true });
  return `import { readFileSync } from 'node:fs';\nimport { endianness } from 'node:os';\nimport { join } from 'node:path';\n${putBack.toString()}\n${withNumbers.toString()}\n${withTexts.toString()}\n${moduleOf(built, (name, key, value) => {
    const file = `${about}.${name}.${key}`;
    const { json, numbers, takenNumbers, texts, takenTexts } = withoutLong(value);
    /** @param {string} end */
    const place = (end) => `join(__dirname, ${JSON.stringify(`${file}.${end}`)})`;
    writeFileSync(join(folder, `${file}.json`), inAscii(json));
    let code = `JSON.parse(readFileSync(${place('json')}, 'latin1'))`;
    if (takenTexts.length > 0) {
      writeFileSync(join(folder, `${file}.texts`), texts, 'latin1');
      code = `withTexts(${code}, readFileSync(${place('texts')}, 'latin1'), ${JSON.stringify(takenTexts)})`;
    }
    if (takenNumbers.length > 0) {
      const bytes = Buffer.alloc(numbers.length * 4);
      numbers.forEach((number, at) => bytes.writeInt32LE(number, at * 4));
      writeFileSync(join(folder, `${file}.numbers`), bytes);
      code = `withNumbers(${code}, readFileSync(${place('numbers')}), endianness() === 'BE', ${JSON.stringify(takenNumbers)})`;
    }
    return code;
  })}`;
}

/**
 * Whether a value is a long list of whole numbers of 32 bits.
 * @param {unknown} value
 * @returns {value is readonly number[]}
 */
function isNumbers(value) {
  return Array.isArray(value) && value.length >= fewestNumbers && value.every((number) => typeof number === 'number' && number === (number | 0));
}

/**
 * Whether a value is a long text of which each sign takes one byte.
 * @param {unknown} value
 * @returns {value is string}
 */
function isLongText(value) {
  return typeof value === 'string' && value.length >= shortestText && !/[\u0100-\uFFFF]/.test(value);
}

/**
 * Takes long lists of whole numbers and long texts out of a value.
 * @param {unknown} value plain JSON
 */
function withoutLong(value) {
  /** @type {number[]} */
  const numbers = [];
  let texts = '';
  /** @type {Taken[]} */
  const takenNumbers = [];
  /** @type {Taken[]} */
  const takenTexts = [];
  /** @param {unknown} part @param {readonly string[]} keys @returns {unknown} */
  const rest = (part, keys) => {
    if (isNumbers(part) && keys.length > 0) {
      takenNumbers.push([keys, numbers.length, numbers.length + part.length]);
      for (const number of part) numbers.push(number);
      return undefined;
    }
    if (isLongText(part) && keys.length > 0) {
      takenTexts.push([keys, texts.length, texts.length + part.length]);
      texts += part;
      return undefined;
    }
    return isMapping(part) ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, rest(inner, [...keys, key])])) : part;
  };
  return { json: JSON.stringify(rest(value, [])), numbers, takenNumbers, texts, takenTexts };
}

/**
 * Puts back what was taken out of a value; runs in the program.
 * @throws {Error} where there is more of it, or less, than when the program was built
 * @param {Record<string, unknown>} value
 * @param {number} length how much there is
 * @param {readonly Taken[]} taken
 * @param {(from: number, to: number) => unknown} part
 */
function putBack(value, length, taken, part) {
  // Left by a build that broke off: numbers of another lexicon lead nowhere, or round and round.
  if (length !== (taken.at(-1)?.[2] ?? 0)) throw new Error('A file of this program does not belong to it. Build or install it again.');
  for (const [keys, from, to] of taken) {
    /** @type {Record<string, any>} */
    let holder = value;
    for (const key of keys.slice(0, -1)) holder = holder[key];
    holder[keys.at(-1) ?? ''] = part(from, to);
  }
  return value;
}

/**
 * Puts texts back into a value; runs in the program.
 * @param {Record<string, unknown>} value
 * @param {string} texts
 * @param {readonly Taken[]} taken
 */
function withTexts(value, texts, taken) {
  return putBack(value, texts.length, taken, (from, to) => texts.slice(from, to));
}

/**
 * Puts lists of numbers back into a value; runs in the program.
 * @param {Record<string, unknown>} value
 * @param {Buffer} bytes the numbers, the lowest of four bytes first
 * @param {boolean} isBigEndian whether this machine has the highest first
 * @param {readonly Taken[]} taken
 */
function withNumbers(value, bytes, isBigEndian, taken) {
  if (isBigEndian) bytes.swap32();
  // A file of such a size is read into memory of its own, which is looked at as it is.
  const isAligned = bytes.byteOffset % 4 === 0;
  const numbers = new Int32Array(isAligned ? bytes.buffer : Uint8Array.from(bytes).buffer, isAligned ? bytes.byteOffset : 0, bytes.byteLength >> 2);
  return putBack(value, bytes.byteLength / 4, taken, (from, to) => numbers.subarray(from, to));
}

/**
 * @param {Built} built
 * @param {(name: string, key: string, value: unknown) => string} codeOf code that gives a value
 */
function moduleOf(built, codeOf) {
  return Object.entries(built).map(([name, values]) => `export const ${name} = {\n${Object.entries(values).map(([key, value]) => `  ${JSON.stringify(key)}: () => ${codeOf(name, key, value)},`).join('\n')}\n};`).join('\n');
}
