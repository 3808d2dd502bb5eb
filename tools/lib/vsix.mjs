import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { mustRun } from './command.mjs';
import { inProject, vsixFile } from './places.mjs';

/** Bytes. Three tenths of what there is are the words of three languages, which grow with what is read; the pictures of the walkthrough are a twentieth. */
const largest = 2_500_000;

const needed = ['extension/package.json', 'extension/dist/extension.js', 'extension/dist/web/extension.js', 'extension/dist/panel/main.js', 'extension/media/panel.css'];
const unwanted = /node_modules|\.map$|\.tsx?$|^extension\/(src|test|tools|bench|out)|\/\./i;

/**
 * Packages the extension, and makes sure that what ships is what should.
 * @returns {Promise<{ bytes: number, files: string[] }>}
 */
export async function packageExtension() {
  const vsce = inProject('node_modules/@vscode/vsce/vsce');
  await mustRun(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsixFile]);
  const bytes = statSync(vsixFile).size;
  const content = unzipSync(readFileSync(vsixFile));
  const files = Object.keys(content).sort();
  const faults = [
    ...(bytes > largest ? [`it has ${bytes} bytes, more than ${largest}`] : []),
    ...needed.filter((name) => !files.some((file) => file.toLowerCase() === name)).map((name) => `${name} is missing`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `${file} should not be in it`),
    ...files.filter((file) => file.endsWith('.js') && Buffer.from(content[file] ?? []).includes('sourceMappingURL')).map((file) => `${file} has a source map`),
  ];
  if (faults.length > 0) throw new Error(`The package is not as it should be:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return { bytes, files };
}
