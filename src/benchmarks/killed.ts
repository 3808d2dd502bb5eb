import { analyse } from '../reading/analysis.js';
import type { Person, Reading } from '../reading/types.js';
import { LetterPattern } from '../letters.js';
import type { Span } from '../statement/span.js';
import { once } from './once.js';

/** What may stand between "the murder" and the name of whoever was killed. */
const beforeName = new LetterPattern(String.raw`^\s+(?:of|de|du|des|del|d['’])(?:\s?[^\s,.;:()]+){0,6}\s?$`);
/** What may stand between a name and "was shot dead": an aside, a helping verb. */
const behindName = new LetterPattern(String.raw`^(?:,[^,.;:]{1,60},)?\s(?:(?:was|were|had been|has been|have been|a été|ont été|avait été|fue|fueron|ha sido)\s)?$`);

/** How far from a name words for a killing are looked for, in code units. */
const reach = 80;

/** Where the text tells of a killing. */
const killings = once(({ statement: { paragraphs } }: Reading): readonly Span[] => paragraphs.flatMap((paragraph) => {
  const { matches } = analyse(paragraph.plain);
  return matches.event.filter(({ entry: { kind } }) => kind === 'killing').flatMap(({ from, to }) => {
    const [first, last] = [paragraph.plain.tokens[from], paragraph.plain.tokens[to - 1]];
    return first && last ? [paragraph.spanOf({ start: first.start, end: last.end })] : [];
  });
}));

/** Whether a statement says of somebody that they were killed: "the murder of X", "X, a land defender, was shot dead"; not "X reported on the killing of miners". */
function isKilled(reading: Reading, { mentions }: Person): boolean {
  const { text } = reading.statement;
  const gap = (from: number, to: number, pattern: LetterPattern): boolean => to >= from && to - from <= reach && pattern.test(text.slice(from, to));
  return mentions.some(({ start, end }) => killings(reading).some((told) => gap(told.end, start, beforeName) || gap(end, told.start, behindName)));
}

/** Whether everybody whom a statement is about was killed: a trial that it tells of is that of others. */
export const areAllKilled = once((reading: Reading): boolean => {
  const concerned = reading.people.filter(({ role }) => role === 'defender');
  return concerned.length > 0 && concerned.every((person) => isKilled(reading, person));
});
