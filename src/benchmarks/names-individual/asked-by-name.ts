import type { Person, Reading, Recommendation } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import { cuesOf } from '../cues/index.js';
import { wordsOf } from '../located.js';
import { once } from '../once.js';

/** So many code units at most stand between two people who are named in one breath. */
export const breath = 60;

const asksByPlace = once(({ recommendations }: Reading) => new SpanIndex(recommendations, (ask) => ask));

/** The asks that share words with a span of the file. */
export function asksOver(reading: Reading, span: Span): readonly Recommendation[] {
  return asksByPlace(reading).overlapping(span);
}

/** Whether one span of some lies within another span. */
function hasWithin(spans: SpanIndex<Span>, { start, end }: Span): boolean {
  return spans.overlapping({ start, end }).some((span) => start <= span.start && span.end <= end);
}

/**
 * "must release Mr X", "an inquiry into the assault on X": whether something is asked for somebody by name, as for those of the
 * case; not for one of a kind, "release X and all other political prisoners". Where the title says whose case it is (not
 * `isOpen`), only what is asked for both, and that somebody be protected, is of that case.
 */
export function isAskedForByName(reading: Reading, { mentions }: Person, early: SpanIndex<Span>, isOpen: boolean): boolean {
  const { text, language } = reading.statement;
  const { recallsOthers } = cuesOf(language);
  return mentions.some((mention) => asksOver(reading, mention).some(({ ask, scope, start, end }) =>
    scope === 'case' && start <= mention.start && mention.end <= end && (isOpen || ask === 'protect' || hasWithin(early, { start, end })) && !recallsOthers.test(text.slice(start, end))));
}

/** Whether somebody is to be protected with those of the case. */
export function isProtectedWith(reading: Reading, { mentions }: Person): boolean {
  const { recalls } = cuesOf(reading.statement.language);
  return mentions.some(({ start, end }) => asksOver(reading, { start, end }).some((asked) => asked.ask === 'protect' && asked.start <= start && start < asked.start + breath && end <= asked.end && !recalls.test(wordsOf(reading, asked))));
}

/** What may stand between a name and the sentence that asks for whoever bears it. */
const endsSentence = /^[^.;!?]*[.;]\s+$/u;
/** A pronoun at the head of a sentence: "He must be protected"; not French "il", which may stand for nobody. */
const opensWithPronoun = /^(?:he|she|elle|él|ella)\s/iu;

/** "There was a witness, X. He must be protected": whether the sentence right behind the first mention asks that its bearer be protected. */
export function isProtectedNext(reading: Reading, { mentions: [first] }: Person): boolean {
  if (!first) return false;
  const { text } = reading.statement;
  return asksOver(reading, { start: first.end, end: first.end + breath }).some(({ ask, scope, start, end }) => ask === 'protect' && scope === 'case' && start > first.end && endsSentence.test(text.slice(first.end, start)) && opensWithPronoun.test(text.slice(start, end)));
}
