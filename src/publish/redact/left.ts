import { grammarOf } from '../../lexicon/index.js';
import { languageOf } from '../../lexicon/language.js';
import { read } from '../../reading/index.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { readStatement } from '../../statement/index.js';
import { addressesIn } from './addresses.js';
import { covering, isClear } from './clear.js';
import type { Redacted } from './index.js';
import type { NameIndex } from './name-index.js';
import { runsIn } from './left-in-text.js';
import { runsOutside } from './left-outside.js';
import { isParticle, wordsIn } from './name-words.js';
import { isOrdinary } from './ordinary.js';
import { initialsIn } from './initials.js';
import { speltIn } from './pieces.js';

/** What somebody should look at before a redacted copy leaves. */
export interface Left {
  /** Words of names that are left all the same, as written: the copy must not be shared. */
  readonly leaks: readonly string[];
  /** Words that look like somebody's name: people whom the reader does not know as people, and places. */
  readonly names: readonly string[];
  /** What else may tell: organisations, laws, offices, initials, addresses. How many more there are, where it would be too many. */
  readonly capitals: readonly string[];
}

/** Most words that are named, of each kind. */
const mostNamed = 200;

/** The longest word that stands before the letters of a label. */
const longestBefore = 12;

/** Words side by side in letters other than Latin ones: Arabic, Hebrew, Chinese, Georgian, Cyrillic, … */
const otherLetters = /(?!\p{Script=Latin})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}][\p{L}\p{M}]*(?:[\s·-]+(?!\p{Script=Latin})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}][\p{L}\p{M}]*)*/gu;

/** Every text that the copy holds: the file, and what its front matter and its paragraphs mean where they are escaped. */
function textsOf({ statement: { text, frontMatter: { values }, paragraphs } }: Reading): string[] {
  return [text, JSON.stringify(values).replaceAll(/\\[nrt]/gu, ' '), ...paragraphs.map(({ plain }) => plain.text)];
}

/** In a language that is read, all of which have Latin letters: words in others. They are somebody's name as a rule, and stand in titles and addresses too. */
function inOtherLetters({ statement: { text, paragraphs }, language }: Reading): readonly string[] {
  if (languageOf(language) === undefined) return [];
  // Marks of direction, which stand about such words, are no part of them.
  return [text, ...paragraphs.map(({ plain }) => plain.text)].flatMap((each) => each.replaceAll(/\p{Cf}/gu, '').match(otherLetters) ?? []);
}

/** Words of the web that tell nobody. */
const ofAddresses: ReadonlySet<string> = new Set([
  'http', 'https', 'www', 'html', 'htm', 'pdf', 'php', 'aspx', 'com', 'org', 'net', 'int', 'eu', 'europa', 'eeas', 'ohchr', 'un', 'en', 'fr', 'es', 'utm', 'redacted', 'invalid', 'doc', 'docx', 'md', 'png', 'jpg', 'jpeg', 'svg', 'gif',
  'hrd', 'hr', 'forthright', 'example', 'index', 'news', 'press', 'statements', 'statement', 'node', 'content', 'uri', 'id', 'lex', 'eur', 'osce', 'coe', 'search', 'docs', 'ec',
]);

/** Addresses, hash tags and handles that are left; of addresses on the web those with a word that statements do not have. */
function addressesLeft(text: string, { statement: { language } }: Reading, labels: ReadonlySet<string>): readonly string[] {
  return addressesIn(text).flatMap(({ kind, words, start, end }) => {
    const written = text.slice(start, end);
    if (/redacted\.invalid/u.test(written) || labels.has(written.replace(/^[#@]/u, ''))) return [];
    return kind !== 'web' || words.some((word) => word.length > 1 && !ofAddresses.has(word) && !isOrdinary(word, language)) ? [written] : [];
  });
}

/** A part of a name inside of a word in small letters may tell somebody from so many letters on. */
const shortestInside = 5;

/** Words in small letters that are of a name, or have a part of one inside, and are no ordinary ones: somebody may be meant. */
function smallLeft(texts: readonly string[], index: NameIndex, { statement: { text, language, frontMatter: { span } } }: Reading): readonly string[] {
  const known = new Map<string, boolean>();
  const isOfName = (folded: string, written: string): boolean => {
    let isOne = known.get(folded);
    if (isOne === undefined) {
      const isMeant = index.whole(folded).length > 0 || index.inside(folded, shortestInside).length > 0 || (folded.length >= shortestInside && index.runTogether(folded, false) !== undefined);
      known.set(folded, (isOne = isMeant && !isOrdinary(written, language)));
    }
    return isOne;
  };
  // Keys of front matter are words of the form.
  const withoutKeys = text.slice(0, span?.end ?? 0).replaceAll(/^[\w-]+:/gmu, '') + text.slice(span?.end ?? 0);
  return [withoutKeys, ...texts.slice(1)].flatMap((each) => wordsIn(each).filter(({ folded, isCapital, start, end }) => !isCapital && isOfName(folded, each.slice(start, end))).map(({ start, end }) => each.slice(start, end)));
}

/** Names that are spelt letter by letter, or cut short to their first letters. */
function cutShort(text: string, { statement: { language } }: Reading, labels: ReadonlySet<string>): readonly string[] {
  const honorifics = grammarOf(language).classes['short-honorifics'];
  const spelt = speltIn(text).filter(({ isCapital, letters }) => isCapital && letters.length > 2);
  return [...spelt, ...initialsIn(text)].map(({ start, end }) => text.slice(start, end)).filter((written) => written.split(/[^\p{L}\p{M}]+/u).some((letter) => letter !== '' && !labels.has(letter) && !honorifics.has(letter.toLowerCase()) && !honorifics.has(`${letter.toLowerCase()}.`)));
}

/** The words of places of a text, folded. @param fewest in how many words a place is named at least */
function wordsOf(text: string, places: readonly Span[], fewest = 1): readonly string[] {
  return places.flatMap(({ start, end }) => {
    const words = wordsIn(text.slice(start, end)).map(({ folded }) => folded);
    return words.length < fewest ? [] : words;
  });
}

/** Each once, most first, and how many more there are. */
function shortened(words: Iterable<string>): { readonly named: readonly string[]; readonly more: number } {
  const all = [...new Set([...words].map((word) => word.replaceAll(/\s+/gu, ' ').trim()))];
  return { named: all.slice(0, mostNamed), more: Math.max(0, all.length - mostNamed) };
}

/** Looks over a redacted copy: reads it anew, and tells what is left in it. */
export function leftIn({ text, people, index }: Redacted, { statement: { own, written, text: original }, places }: Reading): Left {
  const copy = read(readStatement(text, { language: written, own, once: true }));
  const copied = copy.statement.text;
  const telling = new Set(people.flatMap((person) => person.telling).filter((word) => !isParticle(word)));
  const country = new Set([...wordsOf(original, places), ...wordsOf(copied, copy.places)]);
  // "Viet Nam" is nobody.
  const ofLongName = new Set(wordsOf(original, places, 2));
  const texts = textsOf(copy);
  const labels = new Set(people.flatMap(({ full, letter }) => [letter, ...full.split(' '), full.replaceAll(' ', '')]));
  // The fortieth is "Person AN", and An may be somebody's name.
  const isLabel = (each: string, { start, end }: Span): boolean => labels.has(each.slice(start, end)) && /\p{Lu}[\p{L}.]*[ \u00A0]$/u.test(each.slice(Math.max(0, start - longestBefore), start));
  const named = texts.flatMap((each) => wordsIn(each).filter((word) => word.isCapital && telling.has(word.folded) && !isLabel(each, word)).map(({ start, end, folded }) => ({ folded, written: each.slice(start, end) })));
  const inText = runsIn(copy, labels);
  const addresses = covering(addressesIn(copied));
  const outside = runsOutside(copy, labels, country, (place) => isClear(place, addresses));
  const names = shortened([...inOtherLetters(copy), ...inText.names, ...smallLeft(texts, index, copy), ...outside.names]);
  const capitals = shortened([
    ...inText.capitals,
    ...outside.capitals,
    ...cutShort(copied, copy, labels),
    // The country is named in every line, and somebody may be called like it.
    ...named.filter(({ folded }) => country.has(folded) && !ofLongName.has(folded)).map(({ written: word }) => word),
    ...addressesLeft(copied, copy, labels),
  ].filter((word) => !names.named.includes(word)));
  const more = names.more + capitals.more;
  return { leaks: [...new Set(named.filter(({ folded }) => !country.has(folded)).map(({ written: word }) => word))], names: names.named, capitals: [...capitals.named, ...(more > 0 ? [`… +${more}`] : [])] };
}
