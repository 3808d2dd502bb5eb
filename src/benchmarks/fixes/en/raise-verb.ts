import type { Analysis } from '../../../reading/analysis.js';
import { endOfWords } from './clause.js';
import { complementOf } from './complement.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence } from '../remove.js';
import { capitalised } from '../spelling.js';
import { tokenAt, type TokenRange } from '../tokens.js';
import { inForm, verbGroupAt } from './verb-group.js';
import { readWish } from './wish.js';

/** The strong verbs that an ask can get. */
export type StrongVerb = 'call' | 'urge' | 'demand';

/** What raising an ask gives. `plain` is whether nothing about it needs a second look. */
export interface Raised {
  readonly edits: readonly PlainEdit[];
  /** The strong verb in its form: "calls on", "urge". */
  readonly words: string;
  readonly plain: boolean;
  /** Who is asked, or nobody: "calls on the authorities to", or "calls for". */
  readonly addressed: boolean;
}

const preposition: Readonly<Record<StrongVerb, { readonly on: string; readonly for: string } | undefined>> = { call: { on: 'call on', for: 'call for' }, urge: undefined, demand: undefined };

/**
 * Puts a strong verb in the place of a weak one ("hopes that the authorities will release her" → "calls on the authorities
 * to release her") and turns what follows into what that verb takes.
 * @param found tokens of the words that make the ask
 * @returns undefined when the sentence is built in a way that is not understood, or the verb does not fit
 */
export function raiseVerb(analysis: Analysis, found: TokenRange, verb: StrongVerb): Raised | undefined {
  const { plain } = analysis;
  const wish = readWish(analysis, found);
  if (!wish) return undefined;
  const group = verbGroupAt(analysis, wish.verb, wish.end);
  if (!group) return undefined;
  const complement = complementOf(analysis, wish, endOfWords(analysis, wish.verb));
  if (!complement) return undefined;
  const particle = preposition[verb];
  if (verb === 'urge' && !complement.addressed) return undefined;
  if (verb === 'demand' && !complement.nominal) return undefined;
  const base = particle ? (complement.addressed ? particle.on : particle.for) : verb;
  const words = inForm(base, group.form);
  const withAdverbs = [...group.adverbs, words].join(' ');
  const text = opensSentence(plain, group.from) ? capitalised(withAdverbs) : withAdverbs;
  return {
    edits: [{ start: tokenAt(plain, group.from).start, end: tokenAt(plain, wish.from).start, text: `${text} ` }, ...complement.edits],
    words,
    addressed: complement.addressed,
    plain: complement.plain,
  };
}
