import { Kept } from '../../statement/kept.js';
import type { Analysis } from '../analysis.js';

/** In what form a word of the lexicon says what is done. */
const forms = ['verb', 'participle', 'finite', 'gerund', 'noun'] as const;
export type ActForm = (typeof forms)[number];

/** By token, the forms that an act of this one word stands in: bits. */
const actsAt = new Kept<Analysis, Uint8Array>();

function bitOf(form: string): number {
  return 1 << forms.indexOf(form as ActForm);
}

function actsOf(analysis: Analysis): Uint8Array {
  let acts = actsAt.get(analysis);
  if (!acts) {
    acts = new Uint8Array(analysis.tokens.length);
    for (const { entry, from, to } of analysis.matches.act) if (to - from === 1) acts[from] = (acts[from] as number) | bitOf(entry.kind);
    actsAt.set(analysis, acts);
  }
  return acts;
}

/** Whether an act of the lexicon in one of some forms stands at token `at`. */
export function isAct(analysis: Analysis, at: number, form: ActForm, orForm: ActForm = form): boolean {
  const acts = actsOf(analysis)[at];
  return acts !== undefined && acts !== 0 && (acts & (bitOf(form) | bitOf(orForm))) !== 0;
}
