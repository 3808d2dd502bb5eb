import type { Analysis } from '../../analysis.js';
import { splitNominal } from '../content-lists.js';
import type { Content } from '../content.js';
import { startsNominal } from '../starts.js';
import { isAskedFor } from './asked-for.js';
import { behindCleftOpener } from './cleft.js';
import { isLink, placeBefore } from './link.js';
import type { Place, Tokens } from './place.js';
import { speakerReach } from './speaker.js';

/* Words of asking in a relative clause, which tells of what is asked for: "Her release is a step that we urge", « C'est sa libération que nous demandons ». */

/** Words of "a right of Ms X" before its relative clause. */
const headReach = 8;
/** Words behind the words that ask, in a clause between two commas. */
const asideReach = 14;
/** Most words of what such a clause tells of, where it says itself what is asked for. */
const toldReach = 6;

/** "a step | that the EU encourages", "something | for which it calls": the relative before the words that ask, with whoever speaks, or an aside, between; undefined where none stands. */
function relativeOf(analysis: Analysis, verb: number): number | undefined {
  const { from } = analysis.sentenceAt(verb);
  let commas = 0;
  for (let at = verb - 1; at > Math.max(from, verb - speakerReach); at--) {
    if (analysis.norm(at) === ',') commas++;
    if (analysis.is(at, 'relatives')) {
      // "something of which we take note, and we ask": one comma ends the relative clause.
      if (commas % 2 === 1) return undefined;
      const first = analysis.is(at - 1, 'asking-prepositions') || analysis.is(at - 1, 'addressee-prepositions') ? at - 1 : at;
      // "for which it called and for which it calls again": the same relative, once more.
      return analysis.is(first - 1, 'and-words') ? relativeOf(analysis, first - 1) : first;
    }
    if (analysis.isMark(at, ';:') || analysis.is(at, 'clause-openers')) return undefined;
  }
  return undefined;
}

/** "is | a step", "are the steps", "is something": the link before the head of a relative clause; undefined where none stands. */
function linkBeforeHead(analysis: Analysis, relative: number): number | undefined {
  const { from } = analysis.sentenceAt(relative);
  for (let at = relative - 1; at > Math.max(from, relative - headReach); at--) {
    if (isLink(analysis, at)) {
      const head = analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'indefinite-articles') || analysis.is(at + 1, 'vague-pronouns') || analysis.is(at + 1, 'own-words');
      return head ? at : undefined;
    }
    if (analysis.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Where what a verb of asking in a relative clause asks for stands: before the link and the head of the clause, or between a link that opens the sentence and the clause; undefined where neither is. */
export function placeOfRelative(analysis: Analysis, { from, to }: Tokens): Place | undefined {
  const relative = relativeOf(analysis, from);
  if (relative === undefined) return undefined;
  const named = { from: to, to: analysis.sentenceAt(from).to };
  const cleft = behindCleftOpener(analysis, relative);
  if (cleft !== undefined && isAskedFor(analysis, cleft, relative)) return { isBefore: true, from: cleft, to: relative, named };
  const link = linkBeforeHead(analysis, relative);
  return link === undefined ? undefined : placeBefore(analysis, link, named);
}

/** What the main clause goes on with behind a relative clause: its verb, or what stands before that. */
const goingOn = ['linking-verbs', 'copulas', 'be-forms', 'have-helpers', 'negations'] as const;

/** A relative clause between two commas, `from` and `to`, in which the speaker asks; what it tells of begins at `head`. */
export interface AskingAside extends Tokens {
  readonly head: number;
}

/** "A dialogue, for which I call once again, is", "Ces accusations, dont l'UE demande l'abandon, sont": the clause in which words that ask stand; undefined where they are in none. */
export function askingAside(analysis: Analysis, { from, to }: Tokens): AskingAside | undefined {
  const relative = relativeOf(analysis, from);
  if (relative === undefined || analysis.norm(relative - 1) !== ',' || analysis.is(relative, 'people-relatives')) return undefined;
  const sentence = analysis.sentenceAt(relative);
  for (let at = to; at < Math.min(sentence.to - 1, to + asideReach); at++) {
    if (analysis.norm(at) !== ',') continue;
    return analysis.isAny(at + 1, goingOn) ? { from: relative - 1, to: at, head: sentence.from } : undefined;
  }
  return undefined;
}

/** What is asked for in such a clause: what it tells of, with what stands in it. @param inside what it asks for itself @param asks first token behind the words that ask */
export function contentsOfAside(analysis: Analysis, { from, head }: AskingAside, inside: readonly Content[], asks: number): readonly Content[] {
  const [first, ...rest] = inside;
  if (first) return from - head <= toldReach ? [{ ...first, from: head }, ...rest] : inside;
  return startsNominal(analysis, head, from) ? withAsking(splitNominal(analysis, head, from), asks) : [];
}

/** What stands before words that ask; the last of it has them. */
export function withAsking(contents: readonly Content[], asks: number): Content[] {
  return contents.map((content, index) => (index === contents.length - 1 ? { ...content, to: asks } : content));
}
