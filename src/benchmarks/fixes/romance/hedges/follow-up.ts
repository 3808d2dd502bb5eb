import type { EventKind } from '../../../../statement/front-matter.js';
import { mayBeHeld } from '../../../held-now.js';
import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';
import { losesNothing } from '../../guards.js';
import { replaceTokens } from '../../replace-words.js';
import { normAt, tokenAt, type TokenRange } from '../../tokens.js';
import { formOf } from '../own-verbs.js';
import { dropAside, dropPredicate } from './drop.js';
import type { SentenceWords } from './sentence.js';

/** A step that the EU will take, by who takes it: "demandera", "demanderons", "demanderont". */
export interface Step {
  readonly verb: Readonly<Record<'third' | 'we' | 'they', string>>;
  readonly rest: string;
}

export interface FollowUpWords extends SentenceWords {
  readonly gerund: RegExp;
  /** Pronouns that stand before a verb and stand for what it follows: "en", "lo". */
  readonly clitic: RegExp;
  /** What the EU feels while it follows something; it says so instead, before a determiner. */
  readonly concern: RegExp;
  readonly expressed: Readonly<Record<'third' | 'we' | 'they', string>>;
  readonly determiner: RegExp;
  readonly steps: Readonly<Record<'meeting' | 'visit' | 'observation' | 'dialogue', Step>>;
}

const inCourt: readonly EventKind[] = ['charges', 'trial', 'conviction'];

function stepsFor({ steps: { meeting, visit, observation, dialogue } }: FollowUpWords, { reading }: HedgeInPlace): readonly Step[] {
  if (inCourt.includes(reading.event)) return [observation, meeting, dialogue];
  return reading.event === 'detention' && mayBeHeld(reading) ? [meeting, visit, dialogue] : [meeting, dialogue];
}

/** The predicate that begins with the words found, up to the next one of the EU's or the sentence's end; undefined where a remark follows behind a comma. */
function predicate(words: FollowUpWords, { analysis, tokens }: HedgeInPlace): TokenRange | undefined {
  const { plain } = analysis;
  let end = analysis.sentenceAt(tokens.from).to;
  while (end > tokens.to && (/^[.!?]$/u.test(normAt(plain, end - 1)) || plain.tokens[end - 1]?.kind === 'quote')) end--;
  let { from } = tokens;
  while (words.clitic.test(normAt(plain, from - 1))) from--;
  for (let at = tokens.to; at < end; at++) {
    if (/^[,;:]$/u.test(normAt(plain, at))) return undefined;
    if (words.isAnd.test(normAt(plain, at)) && words.speaks.test(normAt(plain, at + 1))) return { from, to: at };
  }
  return { from, to: end };
}

/** A vague promise becomes a step with a place and a date to fill in, or goes. */
export function followUpIn(words: FollowUpWords): HedgeFixes {
  return (place) => {
    const { analysis, tokens, paragraph, reading, hedge, messages } = place;
    const verb = normAt(analysis.plain, tokens.from);
    if (words.gerund.test(verb)) return deletion(place, dropAside(words, analysis, tokens), false);
    const form = formOf(verb);
    const range = predicate(words, place);
    if (form === 'gerund' || form === 'infinitive') return [];
    // "sigue con gran preocupación las condenas": what it follows is news, which a step must not take away.
    if (words.concern.test(normAt(analysis.plain, tokens.to - 1))) {
      const text = words.expressed[form];
      return words.determiner.test(normAt(analysis.plain, tokens.to)) ? inFile(place, fixOf(messages.noHedging.replaceBy(text), replaceTokens(analysis.plain, tokens, text))) : [];
    }
    // What is said of a person must not get lost with the promise.
    const steps = range === undefined || !losesNothing(reading, hedge, [paragraph.spanOf({ start: tokenAt(analysis.plain, range.from).start, end: tokenAt(analysis.plain, range.to - 1).end })]) ? [] : stepsFor(words, place).flatMap((step) => {
      const text = `${step.verb[form]} ${step.rest}`;
      return fixOf(messages.noHedging.nextStep(text), replaceTokens(analysis.plain, range, text), { placeholders: true });
    });
    return [...inFile(place, steps), ...deletion(place, dropPredicate(words, analysis, tokens), false)];
  };
}
