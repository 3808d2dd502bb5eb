import type { Analysis } from '../../analysis.js';
import { actorsIn } from '../../subject.js';
import { opensClause } from '../clause.js';
import { startsNominal } from '../starts.js';
import { isAskedFor } from './asked-for.js';
import type { Place, Tokens } from './place.js';
import { behindSpeaker } from './speaker.js';

/* What links what is asked for with the words that ask: "is", "remains", "c'est". */

/** Words between the words that ask and the link, which name whoever is asked. */
const linkReach = 16;
/** Words of what opens a sentence before its comma. */
const openingReach = 8;
/** How far behind a link a colon parts what is asked for from words that say nothing: "the same as in May:". */
const colonReach = 14;

/** Whether a form of "be", or another verb that links a subject with what it is, stands at token `at`. */
export function isLink(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'linking-verbs');
}

/** The link right before token `at`, past adverbs: "is therefore | what"; undefined where none stands, or it is denied. */
export function linkBefore(analysis: Analysis, at: number, from: number): number | undefined {
  let link = at - 1;
  while (link > from && !isLink(analysis, link) && (analysis.is(link, 'asking-adverbs') || analysis.ends(link, 'adverb') || analysis.is(link, 'negations'))) link--;
  return link > from && isLink(analysis, link) && !analysis.any(link - 1, at, 'negations') ? link : undefined;
}

/** First token of what stands before a link: behind what opens the sentence ("However,", "As before,"), or behind a semicolon. */
function clauseStart(analysis: Analysis, link: number): number {
  const sentence = analysis.sentenceAt(link);
  let { from } = sentence;
  for (let at = link - 1; at > sentence.from; at--) if (analysis.norm(at) === ';') {
    from = at + 1;
    break;
  }
  if (analysis.is(from, 'act-adverbs') || analysis.ends(from, 'adverb') || analysis.is(from, 'contrast-words') || analysis.is(from, 'opening-prepositions')) {
    for (let at = from + 1; at < Math.min(link, from + openingReach); at++) if (analysis.norm(at) === ',') return at + 1;
  }
  return from;
}

/** "A, B and C: these are": what a pronoun behind a colon, or a dash, takes up. */
function withoutTakenUp(analysis: Analysis, from: number, link: number): number {
  const isTakenUp = analysis.is(link - 1, 'demonstratives') && (analysis.norm(link - 2) === ':' || analysis.isMark(link - 2, ',–—'));
  return isTakenUp && link - 2 > from ? link - 2 : link;
}

/** What is asked for before the link at token `link`; undefined where nothing of the kind stands there. @param named where whoever is asked may be named */
export function placeBefore(analysis: Analysis, link: number, named: Tokens): Place | undefined {
  const from = clauseStart(analysis, link);
  const to = withoutTakenUp(analysis, from, link);
  return isAskedFor(analysis, from, to) ? { isBefore: true, from, to, named } : undefined;
}

/** Whether the words between those that ask and the link name nobody but who speaks and who is asked: "to both sides", "la UE a las autoridades". */
function namesOnlyAsked(analysis: Analysis, words: number, to: number): boolean {
  const from = behindSpeaker(analysis, words, to);
  if (from === to) return true;
  if (!analysis.is(from, 'asked-prepositions')) return false;
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'clause-openers') || analysis.isMark(at, ';:') || analysis.syntax.isInfinitive(analysis, at, to)) return false;
  return true;
}

/** The first link behind token `from`, past whoever is asked; undefined where something else stands before it. */
function linkBehind(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + linkReach); at++) {
    if (!isLink(analysis, at)) continue;
    // "Ce que nous demandons, c'est": a pronoun takes up what the words that ask open.
    const end = analysis.is(at - 1, 'cleft-openers') && analysis.norm(at - 2) === ',' ? at - 2 : at;
    return namesOnlyAsked(analysis, from, end) ? at : undefined;
  }
  return undefined;
}

/** Behind a colon what is asked for needs no word by which it is known: "is the same as in May: no more hangings". */
function behindColon(analysis: Analysis, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + colonReach); at++) if (analysis.norm(at) === ':') return at + 1;
  return undefined;
}

/** First token behind the link, past adverbs: "is, once again, | that". */
function behindLink(analysis: Analysis, link: number, to: number): number {
  let at = link + 1;
  while (at < to && (analysis.is(at, 'asking-adverbs') || analysis.ends(at, 'adverb') || analysis.norm(at) === ',') && !analysis.is(at, 'infinitive-markers')) at++;
  return at;
}

/** First token of what is asked for behind the link; undefined where nothing is. @param asks first token behind the words that ask */
function startBehind(analysis: Analysis, asks: number, link: number, to: number): number | undefined {
  const at = behindLink(analysis, link, to);
  const first = analysis.is(at, 'asking-prepositions') ? at + 1 : at;
  const colon = behindColon(analysis, at, to);
  if (colon !== undefined && !opensClause(analysis, at, colon) && !startsNominal(analysis, first, colon)) return colon;
  if (opensClause(analysis, at, to)) return at;
  // "Notre demande est restée sans réponse": what became of it.
  if (colon === undefined && analysis.ends(at, 'participle') && !analysis.grammar.traits.has('drops-subjects') && analysis.grammar.traits.has('nouns-first')) return undefined;
  if (isAskedFor(analysis, first, to)) return at;
  // "Our appeal to all sides is to come back": whoever is asked is named.
  if (analysis.syntax.isInfinitive(analysis, at, to) && actorsIn(analysis, asks, link).some(({ actor }) => actor === 'authority')) return at;
  return undefined;
}

/** What is asked for behind a link behind the words that ask, which end before token `from`; undefined where nothing is. */
export function placeBehind(analysis: Analysis, from: number): Place | undefined {
  const { to } = analysis.sentenceAt(from - 1);
  const link = linkBehind(analysis, from, to);
  const start = link === undefined ? undefined : startBehind(analysis, from, link, to);
  return start === undefined ? undefined : { isBefore: false, from: start, to, named: { from, to: start } };
}
