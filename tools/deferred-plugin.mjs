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
 * @returns {import('esbuild').Plugin}
 */
export function deferredPlugin() {
  return {
    name: 'deferred',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`) }, ({ path, namespace }) => (namespace === 'deferred' ? undefined : { path, namespace: 'deferred' }));
      build.onResolve({ filter: /^\..*\/[\w-]+\.js$/ }, ({ path, importer, namespace }) => {
        const module = namespace === 'file' ? modulePaths.get(resolve(dirname(importer), path.replace(/\.js$/, ''))) : undefined;
        return module === undefined ? undefined : { path: module, namespace: 'deferred' };
      });
      build.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({
        contents: calling(path in modules ? `${inProject(path)}.ts` : path, packages[path] ?? modules[path] ?? []),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
