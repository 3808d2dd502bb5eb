import { hasFrom } from '../../../../reading/matches.js';
import type { Located } from '../../../located.js';
import { endOfWords, joinsPredicate } from '../clause.js';

/** Whether what follows a hedge tells of a deed or a date, so that more than the hedge would go with it: "commends the Government for releasing three lawyers in May". */
export function carriesNews({ analysis, tokens }: Located): boolean {
  const end = endOfWords(analysis, tokens.from);
  let to = tokens.to;
  while (to < end && !joinsPredicate(analysis, to)) to++;
  return hasFrom(analysis.matches.act, tokens.to, to) || analysis.plain.tokens.slice(tokens.to, to).some(({ norm }) => /\d/u.test(norm));
}
