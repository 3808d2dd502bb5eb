import type { Analysis } from '../../../reading/analysis.js';
import type { Raising } from '../language-fixes.js';
import { replaceTokens } from '../replace-words.js';
import { normAt, type TokenRange } from '../tokens.js';
import { formOf } from './own-verbs.js';
import type { RaiseWords } from './raise-words.js';

/** "se réjouirait de la libération" → "demande la libération": what would be welcome is asked for. */
export function raiseWelcome({ welcome, withoutOf, ask, isThat, isDeterminer }: RaiseWords, analysis: Analysis, found: TokenRange): Raising | undefined {
  const { plain } = analysis;
  const words = plain.tokens.slice(found.from, found.to).map(({ norm }) => norm);
  const match = welcome.exec(words.join(' '));
  const verb = match?.[1] ?? match?.[2];
  if (verb === undefined || isThat.test(words.at(-1) ?? '') || isThat.test(normAt(plain, found.to))) return undefined;
  // The preposition may be the last of the words found, with or without its article, or stand behind them.
  const article = withoutOf(words.at(-1) ?? '');
  const text = [ask[formOf(verb)], ...(article === undefined || article === '' ? [] : [article])].join(' ');
  // What is welcome must be a thing: "desearía recordar" asks for nothing.
  if ((article === undefined || article === '') && !isDeterminer.test(normAt(plain, found.to))) return undefined;
  const edits = replaceTokens(plain, found, text);
  return edits.length === 0 ? undefined : { words: ask[formOf(verb)], edits, certain: false };
}
