import type { Analysis } from '../../../reading/analysis.js';
import type { LanguageFixes, Raising } from '../language-fixes.js';
import { raiseClause } from './raise-clause.js';
import { raiseImpersonal, raiseInvited, raiseModal } from './raise-modal.js';
import { raiseWelcome } from './raise-welcome.js';
import type { RaiseWords } from './raise-words.js';
import { swapVerb } from './swap-verb.js';
import type { TokenRange } from '../tokens.js';

/** Makes the fixes that ask more strongly; the best first. */
export function raiseWith(words: RaiseWords): NonNullable<LanguageFixes['raise']> {
  return (analysis: Analysis, found: TokenRange): readonly Raising[] => {
    const must = raiseModal(words, analysis, found) ?? raiseInvited(words, analysis, found) ?? raiseImpersonal(words, analysis, found) ?? raiseWelcome(words, analysis, found);
    if (must) return [must];
    const clause = raiseClause(words, analysis, found);
    return [...(clause ? [clause] : []), ...swapVerb(words, analysis, found)];
  };
}
