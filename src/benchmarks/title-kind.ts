import type { Reading } from '../reading/types.js';
import { cuesOf } from './cues/index.js';

/** Least letters of a word for people. */
const shortest = 5;
/** "all human rights | defenders": no kind of people yet; and defenders themselves, of whom those of the case are held to be some. */
const noKind = /(?:rights|droits|derechos)$|(?:^| )(?:defender|défenseu|defensor)/u;

/** Letters of what stands before the kind in a title: "of", "des". With an adjective before it the title tells of some of the kind. */
const shortWord = 3;
/** What tells which of a kind are meant: "all leaders | of the opposition". */
const narrowing = new Set(['of', 'from', 'in', 'de', 'des', 'du', 'del', 'en', 'au', 'aux']);

/** Whether a title has some words as a whole, and as what it is on: not as a part of a longer name ("of the Union of rural leaders"). */
function isInTitle(title: string, kind: string): boolean {
  const told = ` ${title.toLowerCase().replace(/[^\p{L}’'-]+/gu, ' ')} `;
  const place = told.indexOf(` ${kind} `);
  return place >= 0 && (told.slice(0, place).split(' ').at(-1) ?? '').length <= shortWord;
}

/** "release all rural leaders", where the title is "on the conviction of rural leaders" and names nobody: those of the case, by what the title calls them; not "all leaders of the opposition". */
export function asksForKindOfTitle({ statement: { title, language }, people }: Reading, kind: string): boolean {
  if (title === undefined || people.some(({ role, firstIn }) => role === 'defender' && firstIn === 'title')) return false;
  const words = cuesOf(language).allOfKind.exec(kind)?.[1]?.toLowerCase().split(' ') ?? [];
  for (let size = words.length; size > 0; size--) {
    const first = words.slice(0, size).join(' ');
    if (first.length >= shortest && first.endsWith('s') && !narrowing.has(words[size] ?? '') && !noKind.test(first) && isInTitle(title, first)) return true;
  }
  return false;
}
