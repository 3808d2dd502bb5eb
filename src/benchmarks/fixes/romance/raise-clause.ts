import type { Analysis } from '../../../reading/analysis.js';
import { isInside } from '../../../reading/matches.js';
import { actorsIn } from '../../../reading/subject.js';
import type { Raising } from '../language-fixes.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence } from '../remove.js';
import { capitalised } from '../spelling.js';
import { findToken, normAt, textOf, type TokenRange } from '../tokens.js';
import { formOf, type VerbForm } from './own-verbs.js';
import { put } from './raise-modal.js';
import type { RaiseWords } from './raise-words.js';

/** A wish for something said as a clause: its first word, the "que", and the form of its verb. */
interface WishedClause {
  readonly from: number;
  readonly that: number;
  readonly form: VerbForm;
  readonly subjunctive: boolean;
}

function wishAt(words: RaiseWords, { plain }: Analysis, found: TokenRange): WishedClause | undefined {
  const verb = findToken(plain, found, ({ norm }) => words.wish.test(norm));
  if (verb < 0) return undefined;
  const that = findToken(plain, { from: verb, to: found.to }, ({ norm }) => words.isThat.test(norm));
  if (that < 0) return undefined;
  let from = verb;
  while (words.beforeWish.test(normAt(plain, from - 1))) from--;
  const said = textOf(plain, verb, that + 1).toLowerCase();
  return { from, that, form: formOf(normAt(plain, verb)), subjunctive: words.wishTakesSubjunctive.test(said) };
}

/** The authority that is the whole subject of the clause behind "que", with its article; undefined where somebody else is. */
function subjectOf(analysis: Analysis, that: number, to: number): TokenRange | undefined {
  const actor = actorsIn(analysis, that + 1, Math.min(to, that + 6)).find(({ actor: kind, from }) => kind === 'authority' && from <= that + 2);
  if (!actor) return undefined;
  let end = actor.to;
  // An adjective of the country belongs to it.
  while (isInside(analysis.countries, { from: end, to: end + 1 })) end++;
  return { from: that + 1, to: end };
}

/** The verbs of the clause turned into infinitives: "libéreront X et abandonneront" → "à libérer X et à abandonner". */
function infinitives(words: RaiseWords, analysis: Analysis, from: number, to: number): PlainEdit[] | undefined {
  const { plain } = analysis;
  const edits: PlainEdit[] = [];
  for (let at = from; at < to; at++) {
    const norm = normAt(plain, at);
    if (words.isRelative.test(norm) || /^[;:]$/u.test(norm)) break;
    if (words.isThat.test(norm) && words.isAnd.test(normAt(plain, at - 1))) return undefined;
    const infinitive = words.verbs.infinitive(norm);
    const first = edits.length === 0;
    if (infinitive === undefined) {
      // The verb stands directly behind its subject, or the sentence is not understood.
      if (first && !words.isAdverb.test(norm) && !words.isClitic.test(norm)) return undefined;
      continue;
    }
    let start = at;
    while (words.isClitic.test(normAt(plain, start - 1))) start--;
    if (!first && !(words.isAnd.test(normAt(plain, start - 1)) || normAt(plain, start - 1) === ',')) continue;
    const asked = `${words.callTo} ${start === at ? infinitive : words.withPronouns(textOf(plain, start, at), infinitive)}`;
    // "e investigue": only before an "i" does "y" become "e".
    const isChanged = words.andBefore !== undefined && normAt(plain, start - 1) === words.andBefore.changed;
    edits.push(isChanged ? put(analysis, start - 1, at + 1, `${words.andBefore.plain} ${asked}`) : put(analysis, start, at + 1, asked));
  }
  return edits.length === 0 ? undefined : edits;
}

/**
 * A wish becomes a demand: "espère que les autorités libéreront X" → "appelle les autorités à libérer X",
 * "espère que X sera libéré" → "demande que X soit libéré".
 */
export function raiseClause(words: RaiseWords, analysis: Analysis, found: TokenRange): Raising | undefined {
  const { plain } = analysis;
  const wish = wishAt(words, analysis, found);
  if (!wish) return undefined;
  const { to } = analysis.sentenceAt(wish.that);
  const isOpening = opensSentence(plain, wish.from);
  const cased = (text: string): string => (isOpening ? capitalised(text) : text);
  const subject = subjectOf(analysis, wish.that, to);
  const goesOn = plain.tokens.slice(wish.that + 1, to).some(({ norm, index }) => words.isThat.test(norm) && words.isAnd.test(normAt(plain, index - 1)));
  const isFuture = plain.tokens.slice(wish.that + 1, to).some(({ norm }) => words.isFuture.test(norm));
  // "espera que las autoridades liberen a X, que …, y que dejen": both clauses stay as they are.
  if (subject && goesOn && words.callThat !== undefined && !isFuture) {
    const call = words.call[wish.form];
    return { words: call, edits: [put(analysis, wish.from, subject.to, cased(`${call} ${words.callOn(textOf(plain, subject.from, subject.to))} ${words.callThat}`))], certain: false };
  }
  const edits = subject && !goesOn && infinitives(words, analysis, subject.to, to);
  if (edits) {
    const call = words.call[wish.form];
    const addressed = put(analysis, wish.from, subject.to, cased(`${call} ${words.callOn(textOf(plain, subject.from, subject.to))}`));
    return { words: call, edits: [addressed, ...edits], certain: edits.length === 1 };
  }
  // What is wished for besides ("et que …") would stay in the form of a wish.
  if (plain.tokens.slice(wish.that + 1, to).some(({ norm }) => words.isThat.test(norm))) return undefined;
  const ask = words.ask[wish.form];
  const opening = put(analysis, wish.from, wish.that, cased(ask));
  if (wish.subjunctive) return isFuture ? undefined : { words: ask, edits: [opening], certain: false };
  for (let at = wish.that + 1; at < to; at++) {
    const norm = normAt(plain, at);
    const subjunctive = words.toSubjunctive[norm];
    if (words.isRelative.test(norm) || (subjunctive === undefined && words.isFuture.test(norm))) return undefined;
    if (subjunctive !== undefined) return { words: ask, edits: [opening, put(analysis, at, at + 1, subjunctive)], certain: false };
  }
  return undefined;
}
