import type { Paragraph } from '../statement/types.js';
import { type Analysis, tokenSpan } from './analysis.js';
import type { CountedGroup } from './types.js';

const numbers: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, dozen: 12,
};

/** People counted but not named: "three activists", "two other human rights defenders". A count that a list of names follows is none. */
export function countedGroupsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: (token: number) => boolean): CountedGroup[] {
  const found: CountedGroup[] = [];
  for (const { entry, from, to } of analysis.matches.term) {
    if (entry.kind !== 'role' && entry.kind !== 'hrd' && entry.kind !== 'hrd-short') continue;
    if (!/(?:s|men|women|people)$/u.test(analysis.tokens[to - 1]?.norm ?? '')) continue;
    const sentence = analysis.sentenceAt(from);
    for (let at = from - 1; at >= Math.max(sentence.from, from - 3); at--) {
      const word = analysis.tokens[at];
      if (!word || word.kind === 'punctuation') break;
      const count = numbers[word.norm] ?? (/^\d{1,3}$/u.test(word.norm) ? Number(word.norm) : undefined);
      if (count === undefined || count < 2) continue;
      const named = Array.from({ length: Math.min(8, sentence.to - to) }, (_, offset) => to + offset).some(isConcerned);
      if (!named && found.at(-1)?.end !== paragraph.spanOf(tokenSpan(analysis, at, to)).end) {
        found.push({ ...paragraph.spanOf(tokenSpan(analysis, at, to)), count, noun: paragraph.spanOf(tokenSpan(analysis, from, to)) });
      }
      break;
    }
  }
  return found;
}
