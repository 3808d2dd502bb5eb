import { presentParticiple, thirdPerson } from '../../../lexicon/inflect.js';
import type { Analysis } from '../../../reading/analysis.js';
import { issuerBefore } from './issuer.js';
import { isAdverb, normAt, tokenAt } from '../tokens.js';

/** The form in which a verb stands, and so the one that a verb in its place must take. */
export type VerbForm = 'third' | 'base' | 'past' | 'gerund';

/** A verb with its helpers and adverbs ("would also very much welcome"). Tokens, end exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly form: VerbForm;
  /** Adverbs that a stronger verb keeps, as written. */
  readonly adverbs: readonly string[];
}

/** Adverbs that soften; they go with the weak verb. */
const softening = /^(?:very|much|sincerely|warmly|kindly|respectfully|gently|politely|only|simply|really|merely|cautiously|greatly|deeply|truly|still)$/u;
const modal = /^(?:would|could|might|may|should)$/u;

/** Form of `base` that fits. */
export function inForm(base: string, form: VerbForm): string {
  const [verb = '', ...particles] = base.split(' ');
  const past: Readonly<Record<string, string>> = { urge: 'urged', demand: 'demanded', be: 'was', condemn: 'condemned', deplore: 'deplored', welcome: 'welcomed' };
  const inflected = form === 'third' ? thirdPerson(verb) : form === 'gerund' ? presentParticiple(verb) : form === 'past' ? (past[verb] ?? `${verb}ed`) : verb === 'be' ? 'are' : verb;
  return [inflected, ...particles].join(' ');
}

function agreementAt(analysis: Analysis, group: number): VerbForm | undefined {
  return issuerBefore(analysis, group)?.agreement ?? agreementOfList(analysis, group);
}

/** "condemns the verdict and would welcome": the verb before tells what the subject is. */
function agreementOfList(analysis: Analysis, group: number): VerbForm | undefined {
  if (!/^(?:and|but)$/u.test(normAt(analysis.plain, group - 1))) return undefined;
  const { from } = analysis.sentenceAt(group);
  for (let at = from; at < group; at++) {
    const issuer = issuerBefore(analysis, at + 1);
    if (issuer && issuer.to === at + 1) return issuer.agreement;
  }
  return undefined;
}

/**
 * The verb group whose main verb stands at token `verb` (for "is confident" and "expresses the hope" up to `end`).
 * @returns undefined when its form, or the subject that decides it, cannot be told
 */
export function verbGroupAt(analysis: Analysis, verb: number, end: number): VerbGroup | undefined {
  const { plain } = analysis;
  const { from: first } = analysis.sentenceAt(verb);
  const adverbs: string[] = [];
  let from = verb;
  const skipAdverbs = (): void => {
    while (from > first && isAdverb(normAt(plain, from - 1)) && !/^(?:once)$/u.test(normAt(plain, from - 1))) {
      from--;
      if (!softening.test(normAt(plain, from))) adverbs.unshift(tokenAt(plain, from).text);
    }
  };
  skipAdverbs();
  let form: VerbForm | undefined = formOf(normAt(plain, verb));
  const helper = normAt(plain, from - 1);
  if (helper === 'to' && /^(?:like|wish|wishes|want|wants)$/u.test(normAt(plain, from - 2))) {
    const wish = normAt(plain, from - 2);
    from -= 2;
    skipAdverbs();
    form = wish.endsWith('s') ? 'third' : 'base';
    if (modal.test(normAt(plain, from - 1))) {
      from--;
      skipAdverbs();
      form = agreementAt(analysis, from);
    }
  } else if (modal.test(helper)) {
    from--;
    skipAdverbs();
    form = agreementAt(analysis, from);
  } else if (/^(?:is|are|am)$/u.test(helper) && form === 'gerund') {
    from--;
    skipAdverbs();
    form = helper === 'is' ? 'third' : 'base';
  }
  return form && { from, to: end, form, adverbs };
}

function formOf(norm: string): VerbForm {
  if (/ing$/u.test(norm)) return 'gerund';
  if (/ed$/u.test(norm)) return 'past';
  if (/^(?:is|has)$/u.test(norm)) return 'third';
  return /[^s]s$|expresses/u.test(norm) ? 'third' : 'base';
}
