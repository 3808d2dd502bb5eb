import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Turns `import phrases from './phrases.yaml'` into the parsed content, so that the lexicon can be edited as YAML
 * while nothing that ships has to read YAML to start.
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
          return { contents: JSON.stringify(parse(text)), loader: 'json' };
        } catch (error) {
          return { errors: [{ text: error instanceof Error ? error.message : String(error), location: { file: path } }] };
        }
      });
    },
  };
}
