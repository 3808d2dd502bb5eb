import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { Fix } from '../../../types.js';
import type { PlainEdit } from '../../plain-edit.js';
import { capitalEdit, opensSentence } from '../../remove.js';
import { replaceTokens } from '../../replace-words.js';
import { findToken, normAt, opensNothing, tokenAt } from '../../tokens.js';
import { formOf, type VerbForms } from '../own-verbs.js';
import { dropAside } from './drop.js';
import { isIssuerAt, type SentenceWords } from './sentence.js';

/** Words with which notes are taken, and verbs that judge instead. Patterns are tried on one word in normal form. */
export interface NoteWords extends SentenceWords {
  readonly isThat: RegExp;
  /** The first word of a sentence that may go on with the EU as its subject: "elle", in Spanish a verb. */
  readonly goesOnOfEu: RegExp;
  /** A gerund: a note in passing. */
  readonly gerund: RegExp;
  /** What may be welcomed, what is to be mourned, and what is only said. */
  readonly good: RegExp;
  readonly death: RegExp;
  readonly neutral: RegExp;
  withoutOf(norm: string): string | undefined;
  readonly welcome: readonly VerbForms[];
  readonly mourn: readonly VerbForms[];
  readonly condemn: readonly VerbForms[];
  /** What the EU feels at what it notes. */
  readonly concern: RegExp;
  /** A determiner: what is noted is a thing. */
  readonly determiner: RegExp;
}

/** So many letters of a verb and of a noun are the same where one is made of the other. */
const stem = 6;

/** "prend note de la condamnation" → "déplore la condamnation". */
function judged(words: NoteWords, place: HedgeInPlace): Fix[] {
  const { analysis, tokens, messages } = place;
  const { plain } = analysis;
  // The preposition is the last of the words found, or stands behind them.
  const isInside = words.withoutOf(normAt(plain, tokens.to - 1)) !== undefined;
  const preposition = isInside ? tokens.to - 1 : tokens.to;
  const article = words.withoutOf(normAt(plain, preposition));
  // A reader may have taken the article of what is noted along.
  const own = words.determiner.test(normAt(plain, tokens.to - 1)) ? tokens.to - 1 : tokens.to;
  const to = article === undefined ? own : preposition + 1;
  if (words.isThat.test(normAt(plain, tokens.to - 1))) return [];
  if ((article === undefined || article === '') && !words.determiner.test(normAt(plain, to))) return [];
  const noun = plain.tokens.slice(to, to + 4).map(({ norm }) => norm);
  if (noun.some((norm) => words.neutral.test(norm))) return [];
  // "prend note de la loi et de la libération": two things, of which one verb may not judge.
  const rest = plain.tokens.slice(to, analysis.sentenceAt(to).to);
  if (rest.some(({ norm, index }) => words.isAnd.test(normAt(plain, index - 1)) && words.withoutOf(norm) !== undefined)) return [];
  const verbs = noun.some((norm) => words.death.test(norm)) ? words.mourn : noun.some((norm) => words.good.test(norm)) ? words.welcome : words.condemn;
  const form = formOf(normAt(plain, tokens.from));
  return inFile(place, verbs.flatMap((forms) => {
    const verb = forms[form];
    // "condamne la condamnation"
    if (noun.some((norm) => norm.slice(0, stem) === verb.slice(0, stem))) return [];
    return fixOf(messages.noHedging.judge(verb), replaceTokens(plain, { from: tokens.from, to }, article === undefined || article === '' ? verb : `${verb} ${article}`));
  }));
}

/** "L'UE note que X a été condamné." → "X a été condamné."; undefined where the EU goes on in the same sentence. */
function unwrapped(words: NoteWords, { analysis, tokens }: HedgeInPlace): PlainEdit[] | undefined {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(tokens.from);
  const that = findToken(plain, { from: tokens.to - 1, to: tokens.to + 3 }, ({ norm }) => words.isThat.test(norm));
  // "prend note des réformes que": of the reforms, and no fact.
  if (plain.tokens.slice(tokens.to - 1, that).some(({ norm }) => words.withoutOf(norm) !== undefined || words.determiner.test(norm))) return undefined;
  if (that < 0 || !isIssuerAt(words, analysis, sentence.from) || !opensSentence(plain, sentence.from)) return undefined;
  if (plain.tokens.slice(sentence.from, tokens.from).some(({ norm }) => norm === ',') || opensNothing(normAt(plain, that + 1))) return undefined;
  // The next sentence says more of the EU without naming it.
  if (words.goesOnOfEu.test(normAt(plain, sentence.to))) return undefined;
  if (plain.tokens.slice(that + 1, sentence.to).some(({ norm }) => words.speaks.test(norm) || words.isThat.test(norm) || /^[;:]$/u.test(norm))) return undefined;
  return [{ start: tokenAt(plain, sentence.from).start, end: tokenAt(plain, that + 1).start, text: '' }, ...capitalEdit(plain, that + 1)];
}

/** What is noted is said plainly, or judged; a note in passing is deleted. Never preferred: whether it is established only the drafter knows. */
export function noteTakingIn(words: NoteWords): HedgeFixes {
  return (place) => {
    const { analysis, tokens, messages } = place;
    if (words.gerund.test(normAt(analysis.plain, tokens.from))) return deletion(place, dropAside(words, analysis, tokens), false);
    // "note avec préoccupation que": the concern is the EU's own and stays.
    const hasConcern = analysis.plain.tokens.slice(tokens.from, tokens.to).some(({ norm }) => words.concern.test(norm));
    const plainly = hasConcern ? [] : inFile(place, fixOf(messages.noHedging.stateFact, unwrapped(words, place)));
    return plainly.length > 0 ? plainly : judged(words, place);
  };
}
