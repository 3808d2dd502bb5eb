import { dirname, resolve } from 'node:path';
import { inProject } from './lib/places.mjs';

/**
 * Packages and modules of which only functions are used, and by few runs: they are evaluated with the first call. Starting
 * does not wait for them, and what is kept for a start holds nothing of them.
 * franc-min unpacks its languages when it is evaluated, which takes longer than reading a statement; picocolors asks for standard
 * output, which takes as long to load. What counts the columns of text makes patterns of all of Unicode.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packages = {
  'fast-string-truncated-width': ['default'],
  'fast-wrap-ansi': ['wrapAnsi'],
  'franc-min': ['franc'],
  'picocolors': ['createColors'],
  'yaml': ['Document', 'isAlias', 'isCollection', 'isMap', 'isNode', 'isScalar', 'isSeq', 'parse', 'parseDocument', 'stringify', 'visit'],
};

/** Those that read what is not plain, with their packages, and what belongs to one language. @type {Readonly<Record<string, readonly string[]>>} */
const modules = {
  'src/statement/front-matter-yaml': ['readYaml'],
  'src/statement/markdown': ['parseMarkdown'],
  'src/statement/parsed-sentences': ['parsedSentences'],
  'src/benchmarks/respectful-language/finder': ['makeFinder'],
  'src/benchmarks/fixes/en/index': ['english'],
  'src/benchmarks/fixes/fr/index': ['french'],
  'src/benchmarks/fixes/es/index': ['spanish'],
};

/**
 * Those of which a program of the command line has a file beside it, by the file's name: it is read whole at every start, and with these it would be
 * larger by a third. They have packages and data that nobody else needs.
 */
const apart = {
  'franc-min': 'franc-min',
  'src/statement/markdown': 'markdown',
  'src/statement/parsed-sentences': 'parsed-sentences',
  'src/benchmarks/respectful-language/finder': 'respectful-finder',
};

/**
 * The files that stand beside the programs, by name, and what each is made of.
 * @type {Readonly<Record<string, string>>}
 */
export const filesApart = Object.fromEntries(Object.entries(apart).map(([path, name]) => [name, path in modules ? `${inProject(path)}.ts` : path]));

const modulePaths = new Map(Object.keys(modules).map((path) => [inProject(path), path]));

/**
 * A module of functions that call those of another one; what has a capital is a class, and "default" stands for the function that has no name.
 * @param {string} path
 * @param {readonly string[]} names
 */
function calling(path, names) {
  const asked = `require(${JSON.stringify(path)})`;
  return names.map((name) => `export ${name === 'default' ? name : `const ${name} =`} function (...values) { return ${/^[A-Z]/.test(name) ? `new (${asked}.${name})` : `${asked}.${name}`}(...values); };`).join('\n');
}

/**
 * Puts such a package or module behind functions that call it.
 * @param {boolean} [hasFilesApart] for a CommonJS program of Node beside which `filesApart` stand
 * @returns {import('esbuild').Plugin}
 */
export function deferredPlugin(hasFilesApart = false) {
  return {
    name: 'deferred',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`) }, ({ path, namespace }) => (namespace === 'deferred' ? undefined : { path, namespace: 'deferred' }));
      build.onResolve({ filter: /^\..*\/[\w-]+\.js$/ }, ({ path, importer, namespace }) => {
        const module = namespace === 'file' ? modulePaths.get(resolve(dirname(importer), path.replace(/\.js$/, ''))) : undefined;
        return module === undefined ? undefined : { path: module, namespace: 'deferred' };
      });
      if (hasFilesApart) build.onResolve({ filter: /^\.\/[\w-]+\.js$/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => {
        const file = hasFilesApart && path in apart ? `./${apart[/** @type {keyof typeof apart} */ (path)]}.js` : undefined;
        return { contents: calling(file ?? (path in modules ? `${inProject(path)}.ts` : path), packages[path] ?? modules[path] ?? []), resolveDir: import.meta.dirname };
      });
    },
  };
}
