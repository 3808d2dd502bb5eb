/**
 * Packages of which only functions are used, and by few runs: their modules are evaluated with the first call.
 * franc-min unpacks its languages when it is evaluated, which takes longer than reading a statement, and retext-equality its phrases;
 * picocolors asks for standard output, which takes as long to load.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const deferred = { 'franc-min': ['franc'], 'retext-equality': ['default'], picocolors: ['createColors'] };

/**
 * Puts such a package behind functions that call it, so that starting does not wait for it.
 * @returns {import('esbuild').Plugin}
 */
export function deferredPlugin() {
  return {
    name: 'deferred',
    setup(build) {
      const names = Object.keys(deferred).join('|');
      build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path, namespace }) => (namespace === 'deferred' ? undefined : { path, namespace: 'deferred' }));
      build.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({
        contents: (deferred[path] ?? []).map((name) => `const ${name}Deferred = (...values) => require(${JSON.stringify(path)}).${name}(...values);\nexport { ${name}Deferred as ${name} };`).join('\n'),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
