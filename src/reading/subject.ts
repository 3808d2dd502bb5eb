import { type Analysis, within } from './analysis.js';

/** Who acts or speaks: the EU, those whom it addresses, somebody else, or nobody named. */
export type Actor = 'eu' | 'authority' | 'other' | 'none';

/** Words that open a clause of its own: what stands before them is no subject of a verb behind them. */
const clauseOpeners = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'whilst', 'because', 'since', 'if', 'whether', 'although', 'though', 'as', 'after', 'before', 'until', 'unless', 'but', 'what', 'how', 'why']);
interface FoundActor {
  readonly actor: Actor;
  /** The addressee's name in the reading, for an authority. */
  readonly value: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The actors named in tokens `from`–`to`, in order; a country that is not part of a longer name is an authority. */
export function actorsIn(analysis: Analysis, from: number, to: number): FoundActor[] {
  const found: FoundActor[] = within(analysis.matches.actor, from, to).map(({ entry, from: start, to: end }) => ({
    actor: entry.kind === 'eu' ? 'eu' : entry.kind === 'authority' ? 'authority' : 'other',
    value: typeof entry.settings.value === 'string' ? entry.settings.value : undefined,
    from: start,
    to: end,
  }));
  for (const country of within(analysis.countries, from, to)) {
    if (country.kind === 'name') found.push({ actor: 'authority', value: 'state', from: country.from, to: country.to });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Left edge of the stretch before token `at`: behind a comma, a dash, a clause's opener, or the sentence's start. */
function stretchStart(analysis: Analysis, at: number, sentenceFrom: number): number {
  for (let token = at - 1; token >= sentenceFrom; token--) {
    const { norm } = analysis.tokens[token] as { norm: string };
    if (/^[,;:(—–]$/u.test(norm)) return token + 1;
    if (clauseOpeners.has(norm)) return token;
  }
  return sentenceFrom;
}

/** The last token before `end` that is no adverb and no help verb. */
function lastBeforeAdverbs(analysis: Analysis, end: number, start: number): number {
  let at = end - 1;
  while (at > start && /ly$|^(?:would|will|also|again|once|therefore|further|equally)$/u.test(analysis.tokens[at]?.norm ?? '')) at--;
  return at;
}

/** "Egypt: EU calls for": what stands before a colon is a heading. */
function behindColon(analysis: Analysis, from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) if (analysis.tokens[at]?.norm === ':') return at + 1;
  return from;
}

/** The EU where it is among those named, else the first one. */
function foremost(actors: readonly FoundActor[]): FoundActor | undefined {
  return actors.find(({ actor }) => actor === 'eu') ?? actors[0];
}

/**
 * Who is the subject of the verb at token `verb`: whoever is named between the verb and the comma or clause before it;
 * where nobody is ("… and calls on"), whoever spoke first in the sentence. `none` when the sentence names nobody:
 * in bullets and lists of verbs that is the one who spoke before.
 */
export function subjectOf(analysis: Analysis, verb: number): { actor: Actor; from: number; to: number } {
  const sentence = analysis.sentenceAt(verb);
  let end = verb;
  let start = stretchStart(analysis, end, sentence.from);
  const opener = analysis.tokens[start]?.norm ?? '';
  const isRelative = start < verb && /^(?:who|whom|whose|which|that)$/u.test(opener) && verb - start <= 2;
  if (isRelative) {
    const antecedent = actorsIn(analysis, Math.max(sentence.from, start - 4), start).at(-1);
    return { actor: antecedent?.actor === 'eu' ? 'eu' : 'other', from: start, to: start + 1 };
  }
  const before = analysis.tokens[end - 1]?.norm;
  // "She urges": who that is, another sentence says; in a statement it is the one who speaks.
  if (/^(?:she|he|it|they)$/u.test(analysis.tokens[lastBeforeAdverbs(analysis, end, start)]?.norm ?? '')) return { actor: 'none', from: verb, to: verb };
  if (before === ',' && start === end) {
    // "We, a coalition of organisations, call on": what stands between two commas is an aside.
    end = stretchStart(analysis, end - 1, sentence.from) - 1;
    start = end > sentence.from ? stretchStart(analysis, end, sentence.from) : end;
  }
  // "… is concerned about the arrests of activists and calls on": the subject is the sentence's.
  const own = before === 'and' || start >= end ? [] : actorsIn(analysis, start, end);
  const found = foremost(own) ?? foremost(actorsIn(analysis, behindColon(analysis, sentence.from, verb), verb));
  return found ? { actor: found.actor, from: found.from, to: found.to } : { actor: 'none', from: verb, to: verb };
}
