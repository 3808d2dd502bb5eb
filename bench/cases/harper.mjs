import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });

/** @param {string} text */
export const lint = (text) => linter.lint(text);
