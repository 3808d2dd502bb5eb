import type { Analysis } from '../analysis.js';
import type { Candidate } from './candidates.js';
import { nameClassesOf } from './name-classes.js';

/** Where people have one name, or the surname stands first: "Suwarno and Haris Azwar" are no two Azwars. ISO 3166-1 alpha-2. */
const otherwiseNamed = new Set(['AF', 'BD', 'BN', 'BT', 'CN', 'ER', 'ET', 'HK', 'ID', 'IN', 'KH', 'KP', 'KR', 'LA', 'LK', 'MM', 'MN', 'MO', 'MY', 'PK', 'SG', 'TL', 'TW', 'VN']);

/** Whether a statement is on a country in which two people named together may be told by a surname that stands once. */
export function mayShareSurnames(analyses: readonly Analysis[]): boolean {
  return !analyses.some(({ countries }) => countries.some(({ country }) => otherwiseNamed.has(country)));
}

/** Tokens of a surname, end exclusive. */
interface Surname {
  readonly from: number;
  readonly to: number;
}

/** The surname of a name of two words ("Arif Mammadli"), with its particles ("Juan de la Cruz"); of longer names nothing tells where it begins. */
function surnameOf(analysis: Analysis, { from, to }: Candidate): Surname | undefined {
  const { capitalized } = nameClassesOf(analysis);
  let names = 0;
  for (let at = from; at < to; at++) if (capitalized[at]) names++;
  return names === 2 && capitalized[from] && to - from >= 2 ? { from: from + 1, to } : undefined;
}

/** "Leyla and Arif Mammadli": the surname that a single name of a paragraph's people shares with the name behind it, by its place among them. In a list of more than two, single names are likelier whole ones. */
export function sharedSurnames(analysis: Analysis, people: readonly Candidate[]): ReadonlyMap<number, Surname> {
  const found = new Map<number, Surname>();
  const { honorific, office } = nameClassesOf(analysis);
  for (let index = 0; index < people.length - 1; index++) {
    const left = people[index] as Candidate;
    const right = people[index + 1] as Candidate;
    const begin = honorific[right.from - 1] ? right.from - 1 : right.from;
    // "Ko Suwarno and Haris Azwar": an honorific of those who have one name.
    if (honorific[left.from - 1] && !analysis.is(left.from - 1, 'short-honorifics')) continue;
    if (left.to - left.from !== 1 || office[left.from - 1] || begin - left.to !== 1 || !analysis.is(left.to, 'and-words')) continue;
    const isLonger = analysis.norm(left.from - 1) === ',' && people[index - 1]?.to === left.from - 1;
    const surname = isLonger ? undefined : surnameOf(analysis, right);
    if (surname) found.set(index, surname);
  }
  return found;
}
