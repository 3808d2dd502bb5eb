import { grammarOf } from '../../lexicon/index.js';
import { read } from '../../reading/index.js';
import type { Reading } from '../../reading/types.js';
import { readStatement } from '../../statement/index.js';
import type { Redacted } from './index.js';
import { wordsIn } from './name-words.js';

/** What somebody should look at before a redacted copy leaves. */
export interface Left {
  /** Words of names that are left all the same, as written: the copy must not be shared. */
  readonly leaks: readonly string[];
  /** Other words with capitals: places, organisations, and people whom the reader does not know as people. */
  readonly capitals: readonly string[];
}

/** Most words with capitals that are named. */
const mostCapitals = 30;

/** Every text that the copy holds: the file, and what its front matter and its paragraphs mean where they are escaped. */
function textsOf({ statement: { text, frontMatter: { values }, paragraphs } }: Reading): string[] {
  return [text, JSON.stringify(values), ...paragraphs.map(({ plain }) => plain.text)];
}

/** Runs of words with capitals inside sentences, each once. */
function capitalsOf({ statement: { paragraphs, language }, places, instruments }: Reading, labels: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const honorifics = grammarOf(language).classes['short-honorifics'];
  const isHonorific = (word: string): boolean => honorifics.has(word) || honorifics.has(`${word}.`);
  for (const paragraph of paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'heading')) {
    const known = [...places, ...instruments];
    for (const { from, to } of paragraph.plain.sentences) {
      let run: string[] = [];
      const end = (): void => {
        if (run.length > 0) found.add(run.join(' '));
        run = [];
      };
      for (const token of paragraph.plain.tokens.slice(from + 1, to)) {
        const { start } = paragraph.spanOf(token);
        const isName = token.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text) && !isHonorific(token.norm) && !labels.has(token.text) && !known.some((place) => place.start <= start && start < place.end);
        if (isName) run.push(token.text);
        else end();
      }
      end();
    }
  }
  return [...found].slice(0, mostCapitals);
}

/** Looks over a redacted copy: reads it anew, and tells what is left in it. */
export function leftIn({ text, people }: Redacted, { statement: { own, written }, places }: Reading): Left {
  const copy = read(readStatement(text, { language: written, own, once: true }));
  const telling = new Set(people.flatMap((person) => person.telling));
  const country = new Set(places.flatMap(({ start, end }) => wordsIn(text.slice(start, end)).map(({ folded }) => folded)));
  const leaks = textsOf(copy).flatMap((each) => wordsIn(each).filter(({ folded, isCapital }) => isCapital && telling.has(folded) && !country.has(folded)).map(({ start, end }) => each.slice(start, end)));
  const labels = new Set(people.flatMap(({ full, letter }) => [letter, ...full.split(' ')]));
  return { leaks: [...new Set(leaks)], capitals: capitalsOf(copy, labels) };
}
