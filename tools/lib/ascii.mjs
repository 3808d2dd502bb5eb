/**
 * Writes other letters than ASCII as escapes, which mean the same in JSON and in a program's strings, regular expressions and names.
 * @param {string} text
 */
export function inAscii(text) {
  return text.replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
