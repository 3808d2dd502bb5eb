/** Drafts for measuring: paragraphs of the project's own test statements, so that no two drafts have a paragraph in common. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../tools/lib/places.mjs';

const folder = inProject('test/statements/en/development');
// Always the same ninety, whatever else is developed on: figures of before and after are of the same texts.
const paragraphs = readdirSync(folder)
  .filter((file) => file.endsWith('.statement.md') && Number.parseInt(file, 10) <= 90)
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/u, '').split(/\n{2,}/u))
  .filter((paragraph) => /\p{L}/u.test(paragraph));

/**
 * A draft of about so many words. Each paragraph ends in words that no other draft has, so that nothing is found in a cache.
 * @param {number} number tells drafts apart
 * @param {number} words
 */
export function draft(number, words) {
  /** @type {string[]} */
  const parts = [];
  let count = 0;
  for (let at = number * 7; count < words; at++) {
    const part = `${paragraphs[at % paragraphs.length] ?? ''} Number ${number} of part ${parts.length}.`;
    parts.push(part);
    count += part.split(/\s+/u).length;
  }
  return parts.join('\n\n');
}

const undone = ['The charges against %, who did nothing but write, must be dropped.', 'The sentence against % should be reviewed.', '% must be released.', 'The house of % should be given back.', 'The attack on % must be investigated.'];

/**
 * A draft of about so many characters in which all that is asked is asked of nobody: to say who must do it, the whole is read again for each.
 * @param {number} number tells drafts apart
 * @param {number} characters
 */
export function unaddressed(number, characters) {
  let text = `# Honduras: Statement by the Spokesperson on trial ${number}\n`;
  for (let at = 0; text.length < characters; at++) text += `\n${(undone[at % undone.length] ?? '').replace('%', `Ana Duarte${number}x${at}`)}\n`;
  return text;
}

/** Somebody types this in the middle of a draft: the text after each key. @param {string} text @param {number} keys */
export function keystrokes(text, keys) {
  const sentence = ' We ask that she and the others be released before the end of the month.';
  const middle = text.indexOf(' ', text.length >> 1);
  return Array.from({ length: keys }, (_, key) => {
    const typed = sentence.repeat(Math.ceil(keys / sentence.length)).slice(0, key + 1);
    return text.slice(0, middle) + typed + text.slice(middle);
  });
}
