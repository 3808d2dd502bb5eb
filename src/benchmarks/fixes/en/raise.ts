import type { Analysis } from '../../../reading/analysis.js';
import type { Raising } from '../language-fixes.js';
import type { TokenRange } from '../tokens.js';
import { raiseImpersonal, raiseModal, raisePassiveInvitation } from './raise-modal.js';
import { raiseVerb } from './raise-verb.js';

/** Puts a strong verb in the place of a weak one, found at `tokens`; the best first. */
export function raise(analysis: Analysis, tokens: TokenRange): readonly Raising[] {
  const must = raisePassiveInvitation(analysis, tokens) ?? raiseModal(analysis, tokens) ?? raiseImpersonal(analysis, tokens);
  if (must) return [{ words: 'must', edits: must, certain: false }];
  return (['call', 'urge', 'demand'] as const).flatMap((verb) => {
    const raised = raiseVerb(analysis, tokens, verb);
    return raised ? [{ words: raised.words, edits: raised.edits, certain: verb === 'call' && raised.plain && raised.addressed }] : [];
  });
}
