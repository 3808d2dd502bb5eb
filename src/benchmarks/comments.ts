import { messagesIn } from '../messages/index.js';
import { nearest } from '../nearest.js';
import type { Reading } from '../reading/types.js';
import { type JudgeContext, type RawFinding, type Rule, ruleIds } from './types.js';

function judge({ statement: { comments } }: Reading, { locale }: JudgeContext): RawFinding[] {
  const words = messagesIn(locale).comments;
  const unknown = comments.flatMap(({ rules }) => rules.filter(({ id }) => !ruleIds.some((known) => known === id)));
  return unknown.map(({ id, start, end }) => {
    const near = nearest(id, ruleIds, 1);
    return {
      start, end, kind: 'unknown-rule', message: words.unknownRule(id, near[0] ?? ''), actual: id, expected: near,
      fixes: near.map((rule) => ({ title: words.replace(rule), edits: [{ start, end, text: rule }], preferred: true as const })),
    };
  });
}

/** Comments that silence a rule that there is not. A check of the file, not a benchmark. */
export const comments: Rule = {
  id: 'comments',
  severity: 'warning',
  title: { en: 'Comments that silence rules', fr: 'Commentaires qui font taire une règle' },
  why: {
    en: 'A comment can silence a rule where the drafter knows better: for the next paragraph (ignore), or from there on (disable, enable). One that names no known rule does nothing, and nobody would notice.',
    fr: 'Un commentaire peut faire taire une règle là où vous savez mieux\u00A0: pour le paragraphe suivant (ignore), ou à partir de là (disable, enable). S’il nomme une règle inconnue, il ne fait rien, et personne ne le verrait.',
  },
  source: 'The project’s own: benchmarks are guidance, and the drafter decides.',
  remedies: ['Write the nearest known rule.'],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson\n\n<!-- forthright ignore no-hedging -->\n\nThe European Union takes note of the verdict.\n\n<!-- forthright disable direct-recommendation, level -->\n\nWe call on the authorities to act.\n\n<!-- forthright enable level -->\n',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson\n\n<!-- forthright ignore no-heding -->\n\nThe European Union takes note of the verdict.\n',
      findings: ['unknown-rule'],
      fixed: '# Honduras: Statement by the Spokesperson\n\n<!-- forthright ignore no-hedging -->\n\nThe European Union takes note of the verdict.\n',
    },
  ],
  judge,
};
