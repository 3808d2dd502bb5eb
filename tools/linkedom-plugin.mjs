import { dirname, join } from 'node:path';

/** Importers that are linkedom's own. */
const itself = /[\\/]node_modules[\\/]linkedom[\\/]/;

/**
 * Has linkedom once, with what is used of it. Its part for workers is all of it a second time, with its packages put in. Documents are parsed and
 * gone through: nobody asks what a style sheet says or draws on a canvas, and of the parser's package linkedom itself uses the parser only.
 * @returns {import('esbuild').Plugin}
 */
export function linkedomPlugin() {
  return {
    name: 'linkedom',
    setup(build) {
      build.onResolve({ filter: /^linkedom\/worker$/ }, ({ importer, kind, resolveDir }) => build.resolve('linkedom', { importer, kind, resolveDir }));
      build.onResolve({ filter: /^canvas$/ }, ({ importer }) => (itself.test(importer) ? { path: join(dirname(importer), 'canvas-shim.cjs') } : undefined));
      build.onResolve({ filter: /^cssomnom\/parse$/ }, ({ importer }) => (itself.test(importer) ? { path: 'style-sheets', namespace: 'linkedom' } : undefined));
      build.onResolve({ filter: /^htmlparser2$/ }, async ({ importer, kind, namespace, resolveDir }) => {
        if (namespace === 'linkedom' || !itself.test(importer)) return undefined;
        const whole = await build.resolve('htmlparser2', { importer, kind, namespace: 'linkedom', resolveDir });
        return { path: join(dirname(whole.path), 'Parser.js'), sideEffects: false };
      });
      build.onLoad({ filter: /^style-sheets$/, namespace: 'linkedom' }, () => ({ contents: "export function parse() { throw new Error('Style sheets are not parsed here.'); }" }));
    },
  };
}
