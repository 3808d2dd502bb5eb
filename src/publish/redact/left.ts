import { grammarOf } from '../../lexicon/index.js';
import { languageOf } from '../../lexicon/language.js';
import { analyse } from '../../reading/analysis.js';
import { read } from '../../reading/index.js';
import { type NameClasses, nameClassesOf } from '../../reading/people/name-classes.js';
import type { Reading } from '../../reading/types.js';
import { readStatement } from '../../statement/index.js';
import { SpanIndex } from '../../statement/span-index.js';
import type { Redacted } from './index.js';
import { wordsIn } from './name-words.js';

/** What somebody should look at before a redacted copy leaves. */
export interface Left {
  /** Words of names that are left all the same, as written: the copy must not be shared. */
  readonly leaks: readonly string[];
  /** Words with capitals that look like somebody's name: people whom the reader does not know as people, and places. */
  readonly names: readonly string[];
  /** Other words with capitals: organisations, laws, offices. */
  readonly capitals: readonly string[];
}

/** Most words with capitals that are named, of each kind. */
const mostNamed = 30;

/** What no name of a person is. A word may be several things. */
const noNames = ['body', 'thing', 'calendar', 'office', 'role', 'never', 'country', 'common'] as const satisfies readonly (keyof NameClasses)[];

/** "EU", "OSCE". */
const acronym = /^\p{Lu}{2,6}s?$/u;

/** Words side by side in letters that have no capitals: Arabic, Hebrew, Chinese, … */
const uncapitalized = /(?!\p{Script=Latin})\p{Lo}[\p{Lo}\p{M}]*(?:[\s·-]+\p{Lo}[\p{Lo}\p{M}]*)*/gu;

/** Every text that the copy holds: the file, and what its front matter and its paragraphs mean where they are escaped. */
function textsOf({ statement: { text, frontMatter: { values }, paragraphs } }: Reading): string[] {
  return [text, JSON.stringify(values), ...paragraphs.map(({ plain }) => plain.text)];
}

/** Runs of words with capitals, each once. What begins a sentence counts only with another behind it, since the capital is the sentence's. */
function runsIn(reading: Reading, labels: ReadonlySet<string>): Pick<Left, 'names' | 'capitals'> {
  const { statement: { paragraphs, language }, places, instruments } = reading;
  const names = new Set<string>();
  const capitals = new Set<string>();
  const honorifics = grammarOf(language).classes['short-honorifics'];
  const isHonorific = (word: string): boolean => honorifics.has(word) || honorifics.has(`${word}.`);
  const known = new SpanIndex([...places, ...instruments], (place) => place);
  for (const paragraph of paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'heading')) {
    const { plain } = paragraph;
    const classes = nameClassesOf(analyse(plain));
    const isName = (at: number): boolean => {
      const token = plain.tokens[at];
      if (token?.kind !== 'word' || !/^\p{Lu}\p{L}/u.test(token.text) || isHonorific(token.norm) || labels.has(token.text)) return false;
      const { start } = paragraph.spanOf(token);
      return known.overlapping({ start, end: start + 1 }).length === 0;
    };
    for (const { from, to } of plain.sentences) {
      for (let at = from; at < to; at++) {
        if (!isName(at)) continue;
        let end = at + 1;
        for (let next = end; next < to && (isName(next) || classes.particle[next] === 1); next++) if (isName(next)) end = next + 1;
        const run = plain.tokens.slice(at, end).map(({ text }) => text).join(' ');
        // What stands last tells what it is: a court, a law; a surname may stand behind a first name that is another word too.
        const isLikely = !acronym.test(run) && noNames.every((kind) => classes[kind][end - 1] !== 1);
        if (at > from || end > at + 1) (isLikely ? names : capitals).add(run);
        at = end - 1;
      }
    }
  }
  return { names: [...new Set([...inOtherLetters(reading), ...names])].slice(0, mostNamed), capitals: [...capitals].slice(0, mostNamed) };
}

/** In a language that is read, all of which have capitals: words in letters that have none. They are somebody's name as a rule, and stand in titles too. */
function inOtherLetters({ statement: { paragraphs }, language }: Reading): readonly string[] {
  if (languageOf(language) === undefined) return [];
  // Marks of direction, which stand about such words, are no part of them.
  return paragraphs.flatMap(({ plain }) => plain.text.replaceAll(/\p{Cf}/gu, '').match(uncapitalized) ?? []);
}

/** Looks over a redacted copy: reads it anew, and tells what is left in it. */
export function leftIn({ text, people }: Redacted, { statement: { own, written }, places }: Reading): Left {
  const copy = read(readStatement(text, { language: written, own, once: true }));
  const telling = new Set(people.flatMap((person) => person.telling));
  const country = new Set(places.flatMap(({ start, end }) => wordsIn(text.slice(start, end)).map(({ folded }) => folded)));
  const leaks = textsOf(copy).flatMap((each) => wordsIn(each).filter(({ folded, isCapital }) => isCapital && telling.has(folded) && !country.has(folded)).map(({ start, end }) => each.slice(start, end)));
  const labels = new Set(people.flatMap(({ full, letter }) => [letter, ...full.split(' '), full.replaceAll(' ', '')]));
  return { leaks: [...new Set(leaks)], ...runsIn(copy, labels) };
}
