/** Prints how large the bundles in dist/ are, as they stand and compressed. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inProject } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';

plainErrors();

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0).padStart(6)} kB`;

for (const file of ['dist/cli.js', 'dist/extension.js', 'dist/web/extension.js']) {
  if (!existsSync(inProject(file))) throw new Error(`${file} is missing: run npm run build first.`);
  const content = readFileSync(inProject(file));
  console.log(`${file.padEnd(24)}${kilobytes(content.length)}${kilobytes(gzipSync(content).length)} compressed`);
}
