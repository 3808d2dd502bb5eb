import { isCapitalized } from '../lexicon/word.js';
import { endsIn } from '../lexicon/word-classes.js';
import type { Paragraph, Token } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { countedBeside } from './counted-beside.js';
import { tokenSpan } from './matches.js';
import { nameClassesOf } from './people/name-classes.js';
import { headOf } from './term-head.js';
import type { CountedGroup } from './types.js';
import { tellingIn } from './words.js';

/** How far before its noun a number may stand ("two other human rights defenders"), and how far behind it names that make it no count. */
const numberReach = 3;
const namesReach = 8;
/** How far behind its noun a colon may stand that opens the list of names. */
const colonReach = 24;
/** How far before "and eleven others" somebody is named. */
const othersReach = 16;

const upToThreeDigits = /^\d{1,3}$/u;

/** A number in words, compounds too ("twenty-one"), or in up to three digits. */
function numberAt({ grammar: { numbers } }: Analysis, norm: string): number | undefined {
  if (norm.length <= 3 && upToThreeDigits.test(norm)) return Number(norm);
  if (!norm.includes('-')) return numbers.get(norm);
  const [tens, units] = norm.split('-');
  const first = numbers.get(tens ?? '');
  return units === undefined || first === undefined ? numbers.get(norm) : first + (numbers.get(units) ?? 1);
}

/** The number at a token; undefined for other words and for one. */
function countAt(analysis: Analysis, at: number): number | undefined {
  const count = numberAt(analysis, analysis.norm(at));
  return count === undefined || count < 2 ? undefined : count;
}

/** A number of two words whose last stands at a token: "3 000", "ochenta y tres". */
function wholeNumber(analysis: Analysis, at: number): { readonly at: number; readonly count: number } | undefined {
  const digits = analysis.norm(at);
  if (digits.length === 3 && /^\d{3}$/u.test(digits) && upToThreeDigits.test(analysis.norm(at - 1))) return { at: at - 1, count: Number(analysis.norm(at - 1) + digits) };
  if (!analysis.is(at - 1, 'and-words')) return undefined;
  const [tens, units] = [numberAt(analysis, analysis.norm(at - 2)), countAt(analysis, at)];
  if (tens === undefined || units === undefined || tens < 20 || tens % 10 !== 0 || units > 9) return undefined;
  return { at: at - 2, count: tens + units };
}

/** The nearest number before a noun, with nothing but words between. */
function countBefore(analysis: Analysis, noun: number): { readonly at: number; readonly count: number } | undefined {
  const first = Math.max(analysis.sentenceAt(noun).from, noun - numberReach);
  for (let at = noun - 1; at >= first && analysis.tokens[at]?.kind !== 'punctuation'; at--) {
    const whole = wholeNumber(analysis, at);
    if (whole) return whole;
    const count = countAt(analysis, at);
    if (count !== undefined && analysis.is(at - 1, 'vague-numbers')) return undefined;
    // "three attacks on bloggers": deeds are counted.
    if (count !== undefined && analysis.ends(at + 1, 'plural') && analysis.any(at + 2, noun, 'office-prepositions')) return undefined;
    // "eleven times by men": how often.
    if (count !== undefined && analysis.any(at + 1, noun, 'doer-prepositions')) return undefined;
    // "the 6 April protesters": a day.
    if (count !== undefined) return nameClassesOf(analysis).calendar[at + 1] === 1 ? undefined : { at, count };
  }
  return undefined;
}

/** Whether names follow a count: close by, or behind a colon; behind "including" they are not all. */
function isNamed(analysis: Analysis, from: number, isConcerned: (token: number) => boolean): boolean {
  const { to } = analysis.sentenceAt(from - 1);
  let end = from + namesReach;
  for (let at = from; at < Math.min(to, from + colonReach); at++) {
    if (analysis.is(at, 'part-openers')) return false;
    if (analysis.norm(at) === ':') end = at + namesReach;
    if (at < end && isConcerned(at)) return true;
  }
  return false;
}

/** "beaten by | two men": whether those counted from token `at` on are who did something. Spanish has one word for "by" and "for". */
function didIt(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'doer-links') && !analysis.grammar.traits.has('drops-subjects');
}

/** "Among | the twelve activists arrested is X": whether those counted from token `at` on are more than whoever is named behind them. */
function isPart(analysis: Analysis, at: number): boolean {
  const opener = analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
  return analysis.is(opener, 'part-openers') && opener === analysis.sentenceAt(at).from;
}

/** "X and eleven others": how many are told of by no noun, "others" at token `noun`, behind somebody whom the statement is about. */
function othersAt(analysis: Analysis, noun: number, isConcerned: (token: number) => boolean): number | undefined {
  if (!analysis.is(noun - 2, 'list-joints') && !analysis.is(noun - 2, 'companion-links')) return undefined;
  for (let at = noun - 2; at >= Math.max(analysis.sentenceAt(noun).from, noun - othersReach); at--) if (isConcerned(at)) return countAt(analysis, noun - 1);
  return undefined;
}

/** Words of "of his" between a number and its noun, and adjectives: "two of her programme officers". */
const staffReach = 4;

/** "six rangers, | among them X": whether some of those whom the noun at token `noun` counts are named right behind it. */
function picksOut(analysis: Analysis, noun: number, isConcerned: (token: number) => boolean): boolean {
  const opener = analysis.norm(noun + 1) === ',' ? noun + 2 : noun + 1;
  if (!analysis.is(opener, 'part-openers')) return false;
  for (let at = opener + 1; at <= opener + 2; at++) if (isConcerned(at)) return true;
  return false;
}

/** What a noun may be counted as without its being said who they are, in one look: "others", or those who work for somebody. */
const unnamed = 1;
const staff = 2;
const nounsIn = tellingIn((grammar, word) => {
  const { classes, endings, traits } = grammar;
  const { norm } = word;
  if (classes['unnamed-others'].has(norm)) return unnamed;
  // Where an adjective stands behind its noun, the last word tells little.
  if (traits.has('nouns-first') || isCapitalized.of(word) || classes['no-doers'].has(norm)) return 0;
  return endsIn(norm, endings.plural) && (endsIn(norm, endings.doer) || classes['staff-words'].has(norm)) ? staff : 0;
});

/** "X and two of his programme officers", "X and three accountants": where the number stands behind somebody whom the statement is about, before the noun for those who work at token `noun`; undefined where none does. */
function staffAt(analysis: Analysis, noun: number, isConcerned: (token: number) => boolean): { readonly at: number; readonly count: number } | undefined {
  if (analysis.ends(noun + 1, 'plural')) return undefined;
  let at = noun - 1;
  while (at > noun - staffReach && countAt(analysis, at) === undefined && analysis.tokens[at]?.kind === 'word') at--;
  const count = countAt(analysis, at);
  if (count === undefined) return undefined;
  if (picksOut(analysis, noun, isConcerned)) return { at, count };
  if (!analysis.is(at - 1, 'and-words')) return undefined;
  const named = analysis.norm(at - 2) === ',' ? at - 3 : at - 2;
  return isConcerned(named) ? { at, count } : undefined;
}

function overlaps(group: CountedGroup, others: readonly CountedGroup[]): boolean {
  return others.some(({ start, end }) => start < group.end && group.start < end);
}

/** Those whom the noun at token `at` counts without its being said who they are, by what `nounsIn` told of it; undefined where it counts none. */
function unnamedAt(paragraph: Paragraph, analysis: Analysis, at: number, told: number, isConcerned: (token: number) => boolean): CountedGroup | undefined {
  const employed = told === staff ? staffAt(analysis, at, isConcerned) : undefined;
  const count = told === unnamed && at > 1 ? othersAt(analysis, at, isConcerned) : employed?.count;
  if (count === undefined || isNamed(analysis, at + 1, isConcerned)) return undefined;
  return { count, noun: paragraph.spanOf(tokenSpan(analysis, at, at + 1)), ...paragraph.spanOf(tokenSpan(analysis, employed?.at ?? at - 1, at + 1)) };
}

/**
 * People counted but not named: "three activists", "two other human rights defenders". A count that a list of names follows is none.
 * Cannot do: "a group of", "dozens of".
 * @param isConcerned whether a token belongs to the name of a person concerned
 */
export function countedGroupsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: (token: number) => boolean): CountedGroup[] {
  const found: CountedGroup[] = [];
  for (const { entry, from, to } of analysis.matches.term) {
    if (entry.kind !== 'role' && entry.kind !== 'hrd' && entry.kind !== 'hrd-short') continue;
    const number = analysis.ends(headOf(analysis, { from, to }), 'plural') ? countBefore(analysis, from) : undefined;
    if (!number || (!isPart(analysis, number.at) && isNamed(analysis, to, isConcerned)) || didIt(analysis, number.at)) continue;
    const span = paragraph.spanOf(tokenSpan(analysis, number.at, to));
    // "five women activists": found by two entries, counted once.
    if (found.at(-1)?.end !== span.end) found.push({ count: number.count, noun: paragraph.spanOf(tokenSpan(analysis, from, to)), ...span });
  }
  const nouns = nounsIn(analysis.grammar);
  for (let at = 1; at < analysis.tokens.length; at++) {
    const told = nouns.of((analysis.tokens[at] as Token).word);
    if (told === 0) continue;
    const group = unnamedAt(paragraph, analysis, at, told, isConcerned);
    if (group && !overlaps(group, found)) found.push(group);
  }
  for (const { from, noun, count, isUncounted, isPart } of countedBeside(analysis, (at) => countAt(analysis, at), isConcerned)) {
    const span = paragraph.spanOf(tokenSpan(analysis, from, noun + 1));
    const known = found.findIndex(({ start, end }) => start < span.end && span.start < end);
    const group = found[known] ?? { ...span, count, noun: paragraph.spanOf(tokenSpan(analysis, noun, noun + 1)) };
    found.splice(known < 0 ? found.length : known, known < 0 ? 0 : 1, { ...group, isBeside: true, ...(isUncounted && { isUncounted }), ...(isPart && { isPart }) });
  }
  return found.sort((one, other) => one.start - other.start);
}
