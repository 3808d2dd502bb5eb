import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import { authority } from '../addressee.js';
import type { Tokens } from './place.js';
import { behindAdverbs, behindSpeaker } from './speaker.js';

/* A clause at the end of a sentence that only tells who asks, and of whom: ", pide la UE a las autoridades", « , demande la délégation ». */

/** Words between a mark and a verb of asking that tell who asks: "como la Unión Europea vuelve a". */
const tagReach = 8;
/** Most words behind the verb of such a clause, which name who asks and who is asked. */
const namesReach = 30;
/** Words of a name. */
const nameLength = 4;
/** Most words between the names in such a clause. */
const adjectiveReach = 2;

function isEdge(analysis: Analysis, at: number): boolean {
  return analysis.isMark(at, ',:;–—') || analysis.tokens[at]?.kind === 'quote';
}

/** Whether the word at token `at` begins a thing that is asked for, or a clause of it, and so is none of whoever is asked: "pide a las autoridades | su libertad". */
function startsAsked(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'infinitive-markers') || analysis.is(at, 'articles') || analysis.is(at, 'complementizers') || analysis.is(at, 'kin-owners');
}

/** First token behind whoever is asked, named behind "a", "de" at token `at`; `at` where nobody is. */
function behindAsked(analysis: Analysis, at: number, end: number): number {
  if (!analysis.is(at, 'addressee-joints') && !analysis.is(at, 'infinitive-markers') && !analysis.is(at, 'of-words')) return at;
  const named = actorsIn(analysis, at + 1, end)[0];
  if (!named || !authority(named) || named.from > at + adjectiveReach) return at;
  let to = named.to;
  while (to < end && to < named.to + adjectiveReach && analysis.tokens[to]?.kind === 'word' && !startsAsked(analysis, to)) to++;
  return to;
}

/** "«…», reclamó | Berg": whether nothing but a name, with its honorific at most, stands in tokens `from`–`to`. */
function isName(analysis: Analysis, from: number, to: number): boolean {
  const first = analysis.is(from, 'short-honorifics') ? from + 1 : from;
  if (first >= to || to - first > nameLength || within(analysis.countries, first, to).length > 0) return false;
  for (let at = first; at < to; at++) if (!analysis.isCapital(at) || analysis.tokens[at]?.kind !== 'word') return false;
  return true;
}

/**
 * ", pide la UE a las autoridades", ", como vuelve a pedir la UE", ": así lo reclama la UE": the mark before a clause with a verb of asking
 * in which nothing stands besides who asks and who is asked; undefined where something is asked for.
 */
export function tagStart(analysis: Analysis, { from: verb, to: behind }: Tokens): number | undefined {
  const sentence = analysis.sentenceAt(verb);
  let from = verb;
  while (from > sentence.from && from > verb - tagReach && !isEdge(analysis, from - 1)) {
    if (analysis.is(from - 1, 'owning-relatives')) return undefined;
    if (analysis.is(from - 1, 'noun-phrase-enders') && !analysis.is(from - 1, 'complementizers') && !analysis.is(from - 1, 'of-words')) return undefined;
    from--;
  }
  if (from === sentence.from || !isEdge(analysis, from - 1)) return undefined;
  let end = behind;
  while (end < sentence.to && !analysis.isMark(end, ',;:.') && analysis.tokens[end]?.kind !== 'quote') end++;
  if (end - behind > namesReach) return undefined;
  if (analysis.is(verb, 'speech-words') && isName(analysis, behind, end)) return from - 1;
  const afterSpeaker = behindSpeaker(analysis, behind, end);
  const afterAsked = behindAsked(analysis, afterSpeaker, end);
  // "is what the EU, once more, asks of Togo": without its subject, where none is left out, the verb goes on with what stands before the mark.
  const hasSubject = from < verb || analysis.grammar.traits.has('drops-subjects');
  const isNamed = afterSpeaker > behindAdverbs(analysis, behind) || (hasSubject && afterAsked > afterSpeaker);
  return isNamed && behindAdverbs(analysis, afterAsked) === end ? from - 1 : undefined;
}
