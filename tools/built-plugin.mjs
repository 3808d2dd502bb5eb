import { build as bundle } from 'esbuild';
import { yamlPlugin } from './yaml-plugin.mjs';

/** What was worked out, by file. @type {Map<string, Promise<string>>} */
const known = new Map();

/**
 * Works out `*.built.ts` when the project is built, so that nobody who starts it has to: such a file exports records of
 * functions that give plain JSON, and in their place come functions that parse that JSON. Without this plugin all is the same, only later.
 * @returns {import('esbuild').Plugin}
 */
export function builtPlugin() {
  return {
    name: 'built',
    setup(build) {
      build.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
        const contents = known.get(path) ?? workOut(path);
        known.set(path, contents);
        return { contents: await contents, loader: 'js' };
      });
    },
  };
}

/** @param {string} path */
async function workOut(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], plugins: [yamlPlugin()], logLevel: 'warning' });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /** @type {Record<string, Record<string, () => unknown>>} */
  const exported = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(exported).map(([name, functions]) => `export const ${name} = {\n${Object.entries(functions).map(property).join('\n')}\n};`).join('\n');
}

/** @param {[string, () => unknown]} entry */
function property([key, workedOut]) {
  return `  ${JSON.stringify(key)}: () => JSON.parse(${JSON.stringify(JSON.stringify(workedOut()))}),`;
}
