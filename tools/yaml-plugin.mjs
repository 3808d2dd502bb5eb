import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Turns `import phrases from './phrases.yaml'` into a function that gives the parsed content, so that the lexicon can be edited as YAML
 * while nothing that ships has to read YAML to start. It is JSON in a string until somebody asks: words of a language that no text is in cost nothing.
 * A file that is not YAML fails the build with its line and column.
 * @returns {import('esbuild').Plugin}
 */
export function yamlPlugin() {
  return {
    name: 'yaml',
    setup(build) {
      build.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        try {
          return { contents: `export default () => JSON.parse(${JSON.stringify(JSON.stringify(parse(text)))});`, loader: 'js' };
        } catch (error) {
          return { errors: [{ text: error instanceof Error ? error.message : String(error), location: { file: path } }] };
        }
      });
    },
  };
}
