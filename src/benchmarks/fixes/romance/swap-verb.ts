import type { Analysis } from '../../../reading/analysis.js';
import { actorsIn } from '../../../reading/subject.js';
import type { Raising } from '../language-fixes.js';
import { replaceTokens } from '../replace-words.js';
import { normAt, type TokenRange } from '../tokens.js';
import { formOf } from './own-verbs.js';
import type { RaiseWords } from './raise-words.js';

/** How far behind a verb its addressee stands, in tokens. */
const reach = 4;

/** Puts a strong verb in the place of a weak one that takes the same words: "encourage les autorités à" → "appelle les autorités à". */
export function swapVerb({ swaps }: RaiseWords, analysis: Analysis, found: TokenRange): readonly Raising[] {
  const { plain } = analysis;
  for (let at = found.from; at < found.to; at++) {
    const norm = normAt(plain, at);
    const behind = plain.tokens.slice(at + 1, at + 1 + reach).map((token) => token.norm).join(' ');
    const swap = swaps.find(({ weak, before }) => weak.test(norm) && (before === undefined || before.test(behind)));
    if (!swap) continue;
    const isAddressed = actorsIn(analysis, found.to, Math.min(found.to + reach, analysis.sentenceAt(at).to)).some(({ actor }) => actor === 'authority');
    return swap.strong.flatMap((forms, index) => {
      const words = forms[formOf(norm)];
      const edits = replaceTokens(plain, { from: at, to: at + 1 }, words);
      return edits.length === 0 ? [] : [{ words, edits, certain: index === 0 && isAddressed }];
    });
  }
  return [];
}
