import { actorsIn } from '../reading/subject.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { covers } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { explicitStrength } from './addressed.js';
import { cuesOf } from './cues/index.js';
import { normAt, textOf } from './fixes/tokens.js';
import { locate, wordsOf } from './located.js';
import { once } from './once.js';

/** Most words between a verb and the "to" of what is encouraged. */
const longestObject = 14;

const defendersOf = once(({ people }) => new SpanIndex(people.filter(({ role }) => role === 'defender').flatMap(({ mentions }) => mentions), (mention) => mention));

/** Whether an ask only encourages or invites those who have no power to do what the statement is about. */
function encouragesPowerless(reading: Reading, ask: Recommendation): boolean {
  const found = ask.strength <= explicitStrength ? locate(reading, ask.trigger) : undefined;
  const cues = cuesOf(reading.statement.language);
  if (!found || !cues.encourages.test(normAt(found.paragraph.plain, found.tokens.to - 1))) return false;
  const { analysis, tokens, paragraph } = found;
  const { plain } = paragraph;
  const sentence = analysis.sentenceAt(tokens.from);
  const words = plain.tokens.slice(tokens.to, Math.min(sentence.to, tokens.to + longestObject)).map(({ norm }) => norm);
  // "We encourage the protection of journalists" is said to nobody, and asks for something.
  const size = words.findIndex((word) => cues.toDo.test(word));
  if (size < 1 || actorsIn(analysis, tokens.to, tokens.to + size).some(({ actor }) => actor === 'authority')) return false;
  const ofOthers = words.findIndex((word, index) => cues.ofOthers.test(word) && !cues.memberOf.test(words[index - 1] ?? ''));
  const end = tokens.to + (ofOthers < 1 ? size : Math.min(size, ofOthers));
  const object = textOf(plain, tokens.to, end);
  if (cues.powerless.test(object)) return true;
  const span = paragraph.spanOf({ start: plain.tokens[tokens.to]?.start ?? 0, end: plain.tokens[end - 1]?.end ?? 0 });
  if (defendersOf(reading).overlapping(span).some((mention) => covers(span, mention))) return true;
  // "They have my respect, and I encourage them to carry on": nobody in power was spoken of.
  return cues.pronounObject.test(object) && !actorsIn(analysis, analysis.sentenceAt(Math.max(0, sentence.from - 1)).from, tokens.from).some(({ actor }) => actor === 'authority');
}

/** "Nobody must be detained merely for speaking": said to nobody, so that no verdict rests on it; "nobody must enjoy impunity for this killing" wants one deed cleared up. */
function isOfNobody(reading: Reading, { ask, content, trigger }: Recommendation): boolean {
  return ask !== 'investigate' && content.start < trigger.start && cuesOf(reading.statement.language).nobody.test(wordsOf(reading, content));
}

/** What a statement asks of those who can do it. */
export const asksOf = once((reading: Reading): readonly Recommendation[] => reading.recommendations.filter((ask) => !encouragesPowerless(reading, ask) && !isOfNobody(reading, ask)));
