import { type Analysis, sayerBefore, sourceOpenerLength } from '../analysis.js';
import { actorsIn } from '../actors.js';
import { candidatesOf } from '../people/candidates.js';
import { KeptOfWords } from '../kept-of-words.js';
import { subjectOfStatement } from '../issuing-subject.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import { sourceBetween } from './own-words.js';
import { isSaying } from './saying-classes.js';

/* 'Selon Mme Berg, elle "doit être libérée"': a few quoted words that somebody is told by name to have said; whether they speak for the EU, the statement tells. */

/** How far before a mark stands the verb of whoever is quoted, and how far behind a quotation who said it. */
const sayingReach = 12;
const behindReach = 6;
/** Words of a name. */
const nameLength = 4;

/** The last token of the name that begins at token `at`, with its honorific; undefined where none does. */
export function nameAt(analysis: Analysis, at: number): number | undefined {
  let last = analysis.is(at, 'short-honorifics') ? at + 1 : at;
  if (!analysis.isCapital(last) || analysis.tokens[last]?.kind !== 'word') return undefined;
  while (last < at + nameLength && analysis.isCapital(last + 1) && analysis.tokens[last + 1]?.kind === 'word') last++;
  return last;
}

/** The last token of the name behind "according to", or "in the view of", at token `at`; undefined where no name stands there. */
function nameOfSource(analysis: Analysis, at: number): number | undefined {
  const length = Math.max(sourceOpenerLength(analysis, at), analysis.phraseLength(at, 'opinion-openers'));
  return length > 0 ? (nameAt(analysis, at + length) ?? describedSource(analysis, at + length)) : undefined;
}

/** Words of who a source is, before the comma: "the director of Open Courts Watch". */
const sourceReach = 12;

/** "According to | his mother, Vera Karpenka,", "Según | el Sr. Karpenka,": the last token of the name that ends what begins at token `from` with an article, or with whose they are; undefined where none does. */
function describedSource(analysis: Analysis, from: number): number | undefined {
  if (!analysis.is(from, 'articles') && !analysis.is(from, 'kin-owners')) return undefined;
  if (analysis.is(from + 1, 'short-honorifics')) return nameAt(analysis, from + 1);
  let comma = from + 1;
  while (comma < from + sourceReach && analysis.tokens[comma]?.kind === 'word') comma++;
  if (analysis.norm(comma) !== ',') return undefined;
  const person = candidatesOf(analysis).find(({ from: first, to, score }) => score > 0 && first > from && (to === comma || (first === comma + 1 && analysis.norm(to) === ',')));
  return person && person.to - 1;
}

/** ', a ajouté Mme Berg', ', dijo Berg', ', selon Mme Berg': whose words stand before token `end`, told right behind them. */
function nameBehind(analysis: Analysis, end: number): number | undefined {
  for (let at = end; at < end + behindReach; at++) {
    const name = nameOfSource(analysis, at) ?? (analysis.is(at, 'speech-words') ? nameAt(analysis, at + 1) : undefined);
    if (name !== undefined) return name;
    if (analysis.isMark(at, '.;:')) return undefined;
  }
  return undefined;
}

/** 'Selon Mme Berg, elle doit être libérée': the last token of a name before the comma behind "according to", which opens the sentence of token `at`; undefined where none does. */
export function sourceOf(analysis: Analysis, at: number): number | undefined {
  const { from } = analysis.sentenceAt(at);
  const name = nameOfSource(analysis, from);
  // "In the view of EU Member States, she must be released".
  if (name === undefined || actorsIn(analysis, from, name + 1).some(({ actor }) => actor === 'eu')) return undefined;
  return analysis.norm(name + 1) === ',' ? name : undefined;
}

/** 'X "must be released", she said', 'Berg said the law "must be withdrawn"': in English the pronoun, or the last token of the name, right before the verb that tells in the past who said a few quoted words, before them or behind; undefined where none stands. */
function sayerInEnglish(analysis: Analysis, from: number, mark: number, end: number): number | undefined {
  const tells = (verb: number): boolean => analysis.is(verb, 'speech-words') && analysis.is(verb, 'report-verbs');
  let verb = mark - 1;
  while (verb >= Math.max(from, mark - sayingReach) && !isSaying(analysis, verb)) verb--;
  if (verb < Math.max(from, mark - sayingReach)) for (verb = end; verb < end + behindReach && !tells(verb); verb++) if (analysis.isMark(verb, '.;:')) return undefined;
  if (!tells(verb)) return undefined;
  const sayer = sayerBefore(analysis, verb);
  if (analysis.is(sayer, 'single-pronouns') || (analysis.isCapital(sayer) && analysis.tokens[sayer]?.kind === 'word')) return sayer;
  return verb >= end ? nameAt(analysis, verb + 1) : undefined;
}

/** 'Berg “calls on Togo to free him”', 'Elle « exige »': the name or the pronoun right before the mark behind which the verb at token `verb` opens the quotation; undefined where none stands there. */
function askerBefore(analysis: Analysis, mark: number, verb: number): number | undefined {
  const asker = sayerBefore(analysis, mark);
  if (!isVerbOfAsking(analysis, verb) || verb > mark + 2 || (verb === mark + 2 && !analysis.ends(mark + 1, 'adverb'))) return undefined;
  return analysis.tokens[asker]?.kind === 'word' && (analysis.is(asker, 'single-pronouns') || analysis.isCapital(asker)) ? asker : undefined;
}

const quotedTo = new KeptOfWords<Analysis, Uint32Array>();

/** Where the quoted words end to which token `at` belongs; `at` where it is not quoted. A whole page may be quoted, and asks in each sentence. */
function quotedUntil(analysis: Analysis, at: number): number {
  let ends = quotedTo.get(analysis);
  if (!ends) {
    const { quoted, tokens } = analysis;
    quotedTo.set(analysis, (ends = new Uint32Array(tokens.length)));
    for (let token = tokens.length - 1; token >= 0; token--) ends[token] = quoted[token] ? Math.max(ends[token + 1] ?? 0, token + 1) : token;
  }
  return ends[at] ?? at;
}

/**
 * The last token of the name of whoever is told to have said the few quoted words around token `at`, where nobody of the EU is told to;
 * undefined where no name is told.
 */
export function sayerOf(analysis: Analysis, at: number): number | undefined {
  const { from } = analysis.sentenceAt(at);
  let mark = at;
  while (mark > from && analysis.quoted[mark - 1]) mark--;
  const end = quotedUntil(analysis, at);
  if (mark === from) return undefined;
  const asker = askerBefore(analysis, mark, at);
  if (asker !== undefined) return asker;
  if (!analysis.grammar.traits.has('nouns-first')) return sayerInEnglish(analysis, from, mark, end);
  const between = sourceBetween(analysis, mark);
  const source = between === undefined ? sourceOf(analysis, at) : nameOfSource(analysis, between);
  if (source !== undefined || analysis.tokens[mark - 1]?.kind !== 'word') return source;
  for (let verb = mark - 1; verb >= Math.max(from, mark - sayingReach); verb--) if (isSaying(analysis, verb)) return subjectOfStatement(analysis, verb);
  return nameBehind(analysis, end);
}
