import { type ConfigFiles, type Configuration, loadConfiguration } from '../../../src/config/load.js';
import { problemMessage } from '../../../src/config/message.js';

/** Files that are there for a test; one that cannot be read is a problem. */
export function memory(files: Readonly<Record<string, string | { readonly problem: string }>>): ConfigFiles {
  return {
    read: async (path) => {
      const file = await Promise.resolve(files[path]);
      return typeof file === 'string' ? { text: file } : file;
    },
  };
}

/** A configuration at /w/forthright.config.yaml. */
export async function loaded(text: string, others: Readonly<Record<string, string | { readonly problem: string }>> = {}): Promise<Configuration> {
  const found = await loadConfiguration('/w/forthright.config.yaml', memory({ '/w/forthright.config.yaml': text, ...others }));
  if (!found) throw new Error('The configuration is there.');
  return found;
}

/** What is wrong in it: file, line, column and message. */
export function said({ problems }: Configuration): string[] {
  return problems.map((problem) => `${problem.file.replace('/w/', '')}:${problem.line}:${problem.column}: ${problemMessage(problem, 'en')}`);
}

/** A phrase file with one entry of hedges. */
export function hedges(entry: string): string {
  return `group: hedge\nentries:\n  - ${entry.replaceAll('\n', '\n    ')}\n`;
}
