import { KeptOfWords } from '../kept-of-words.js';
import type { Analysis } from '../analysis.js';
import { endingAt, within } from '../matches.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';

/** In what form a word of the lexicon says what is done. */
const forms = ['verb', 'participle', 'finite', 'gerund', 'noun'] as const;
export type ActForm = (typeof forms)[number];

/** By token, the forms that an act of this one word stands in: bits. */
const actsAt = new KeptOfWords<Analysis, Uint8Array>();

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

/** In how many words a verb tells whom it frees: "free the two", "free political prisoners". */
const freedReach = 4;

/** Words with which those who are to be freed begin, besides names and plurals. */
const freedClasses = ['indefinite-articles', 'case-determiners', 'case-pronouns', 'general-quantifiers', 'back-pointers', 'articles', 'people-nouns'] as const;

/** "Authorities must free trade unionist": headlines leave out the article. */
function isBeforeBareRole(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at - 1, 'infinitive-markers') && !endingAt(analysis.matches.ask, at).some(({ entry }) => entry.kind === 'modal')) return false;
  return within(analysis.matches.term, at + 1, at + freedReach).some(({ entry, from }) => from === at + 1 && (entry.kind === 'role' || entry.kind === 'hrd'));
}

/** Whether those who are to be freed begin at a token: "the", "all", "him". */
function startsFreed(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, freedClasses) || analysis.phraseLength(at, 'everybody-phrases') > 0;
}

/** "to immediately free and compensate all", "must free and fully rehabilitate her": the first of two verbs with the same people behind them; not "be free and enjoy their rights". */
function freesAndMore(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at + 1, 'and-words') || !startsFreed(analysis, skipAdverbs(analysis, at + 2, at + freedReach) + 1)) return false;
  let first = at;
  while (isActAdverb(analysis, first - 1) || (analysis.is(first - 1, 'and-words') && isActAdverb(analysis, first - 2))) first--;
  return analysis.is(first - 1, 'infinitive-markers') || endingAt(analysis.matches.ask, first).some(({ entry }) => entry.kind === 'modal');
}

/** "transparent and free from interference", "a safe and free environment": an adjective, behind which nobody stands who could be freed. */
export function isFreeOfObject(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'ambiguous-releases')) return false;
  if (isBeforeBareRole(analysis, at)) return false;
  if (freesAndMore(analysis, at)) return false;
  if (analysis.is(at + 1, 'free-followers')) return true;
  // "free, immediately and without conditions, all" is the act.
  // "free, too, all others".
  if (analysis.norm(at + 1) === ',') return !isActAdverb(analysis, at + 2) && !(analysis.phraseLength(at + 2, 'once-more') > 0 && analysis.norm(at + 3) === ',');
  // "free at once all those", "free without delay all the"; "free immediately the two".
  const phrase = at + 1 + analysis.phraseLength(at + 1, 'act-phrases');
  const adverbs = skipAdverbs(analysis, phrase, at + freedReach);
  const behind = adverbs + analysis.phraseLength(adverbs, 'act-phrases');
  // "free “human rights defenders”".
  const first = analysis.tokens[behind]?.kind === 'quote' ? behind + 1 : behind;
  if (startsFreed(analysis, first)) return false;
  // "safe and free conditions": the second of two adjectives.
  if (analysis.is(at - 1, 'and-words') && analysis.is(at - 2, 'short-adjectives')) return true;
  for (let freed = first; freed < first + freedReach && analysis.tokens[freed]?.kind === 'word'; freed++) {
    // "free newspapers", "free opposition parties": no people; "free without conditions all those" is the act.
    if (analysis.is(freed, 'free-things') && !analysis.is(freed - 1, 'opening-prepositions')) return true;
    // "free reporting and access": what is joined to it is no people either.
    if (analysis.is(freed, 'noun-phrase-enders') || analysis.is(freed, 'asking-prepositions') || (freed > first && analysis.is(freed, 'and-words'))) break;
    if (analysis.isCapital(freed) || analysis.ends(freed, 'plural')) return false;
  }
  return true;
}

/** How far behind "libertad" it is told how soon, or whose. */
const freedomReach = 2;

/** Who is told behind "libertad de": "un obispo", "dos mineros", "todos los presos", "sus hijos", "la Sra. X". */
const peopleOpeners = ['general-quantifiers', 'short-honorifics', 'back-pointers', 'indefinite-articles', 'small-numbers', 'case-pronouns', 'demonstratives'] as const;

/** "su libertad", "la libertad inmediata", "la libertad de X", "la libertad de todos los presos": that of people, who are to be let go; not "la libertad de prensa", "su libertad de movimiento". */
export function isFreedomOfPeople(analysis: Analysis, noun: number): boolean {
  if (!analysis.is(noun, 'freedom-nouns')) return false;
  if (!analysis.is(noun + 1, 'of-words')) return analysis.is(noun + 1, 'immediate') || analysis.is(noun - 1, 'owning-relatives');
  const whose = noun + freedomReach;
  return analysis.isCapital(whose) || analysis.is(whose + 1, 'short-honorifics') || analysis.isAny(whose, peopleOpeners);
}
