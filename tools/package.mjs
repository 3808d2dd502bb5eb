/** Packages the extension as forthright.vsix, checks its size and content, and lists them. */
import { relative } from 'node:path';
import { packageExtension } from './lib/vsix.mjs';
import { root, vsixFile } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';

plainErrors();
const { bytes, files } = await packageExtension();
console.log(files.map((file) => `  ${file}`).join('\n'));
console.log(`${relative(root, vsixFile)}: ${files.length} files, ${Math.round(bytes / 1000)} kB`);
