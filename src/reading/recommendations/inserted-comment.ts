import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { type FoundActor, speaksBesideEu } from '../own-voices.js';
import { actorsIn } from '../subject.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import { nameAt } from './sayer.js';
import { isSaying } from './saying-classes.js';

/* "Le Gouvernement, insiste l'UE, devrait", "Las autoridades, según la UE, deben": a clause between a subject and its modal that tells who says so, and is no part of the subject. */

/** A clause between two commas right before a modal that tells who says what stands round it. */
export interface InsertedComment {
  /** The comma that opens it. */
  readonly comma: number;
  /** Its verb, or the word that opens it ("selon"). */
  readonly verb: number;
  /** Who says so, where the lexicon knows them. */
  readonly speaker: FoundActor | undefined;
}

/** Words of such a clause, with what is told of whoever speaks: ", souligne Mme X, cheffe de la délégation,". */
const clauseReach = 18;
/** Words before its verb: "comme | l'a | rappelé". */
const verbReach = 4;
/** Words behind its verb in which whoever speaks is named. */
const speakerReach = 8;

/** What stands between the opener of a clause and its verb. */
const beforeVerb = ['asking-adverbs', 'subject-adverbs', 'have-helpers', 'role-openers'] as const;

/** Whether the verb of saying at token `at` asks, or tells, for whoever is named behind it. */
function isCommentVerb(analysis: Analysis, at: number): boolean {
  return isSaying(analysis, at) || analysis.is(at, 'reporting-openers') || isVerbOfAsking(analysis, at);
}

/** The verb of a comment that begins behind the comma at token `comma`; undefined where what stands there is none. */
function verbOf(analysis: Analysis, comma: number, close: number): number | undefined {
  for (let at = comma + 1; at < Math.min(close, comma + 1 + verbReach); at++) {
    if (isCommentVerb(analysis, at)) return at + 1 < close ? at : undefined;
    // « comme | le demande », « comme | l'a demandé ».
    if (!analysis.isAny(at, beforeVerb) && !(analysis.is(at - 1, 'role-openers') && analysis.isAny(at, ['object-clitics', 'articles']))) return undefined;
  }
  return undefined;
}

/**
 * The comment that stands right before the modal at token `modal`, or before its negation, in a language whose verbs stand before whoever says something; undefined where none does.
 * @param floor first token at which the subject may begin
 */
export function commentBefore(analysis: Analysis, modal: number, floor: number): InsertedComment | undefined {
  const close = analysis.is(modal - 1, 'negations') ? modal - 2 : modal - 1;
  if (analysis.norm(close) !== ',' || !analysis.grammar.traits.has('nouns-first')) return undefined;
  for (let comma = close - 2; comma > Math.max(floor, close - clauseReach); comma--) {
    if (analysis.norm(comma) !== ',') continue;
    const verb = verbOf(analysis, comma, close);
    if (verb !== undefined) return { comma, verb, speaker: actorsIn(analysis, verb + 1, Math.min(close, verb + 1 + speakerReach))[0] };
  }
  return undefined;
}

/** Whether the verb at token `verb` is that of a comment before a modal: "Les charges, demande l'UE, doivent". */
export function isInsertedComment(analysis: Analysis, verb: number): boolean {
  if (analysis.norm(verb - 1) !== ',') return false;
  for (const { entry, from } of analysis.matches.ask) {
    if (from > verb + clauseReach) return false;
    if (from > verb && entry.kind === 'modal' && commentBefore(analysis, from, analysis.sentenceAt(verb).from)?.verb === verb) return true;
  }
  return false;
}

/** "a déclaré | Maria Lund,", "dit | M. Agbo,": the last token of the name right behind a verb of saying; undefined where none stands there. */
export function nameBehindSaying(analysis: Analysis, verb: number): number | undefined {
  return analysis.is(verb, 'reporting-openers') ? undefined : nameAt(analysis, verb + 1);
}

/**
 * Whose words a comment says they are.
 * @returns `own` where the EU, or nobody, is named, `other` for somebody else, the State where one says so, and the verb where it may be whoever issues the statement
 */
export function voiceOfComment(analysis: Analysis, { comma, verb, speaker }: InsertedComment): 'own' | 'other' | { readonly state: string } | { readonly reporter: number } {
  // "Les autorités, a déclaré Maria Lund, doivent": who that is, the statement tells.
  if (speaker === undefined && !analysis.is(comma + 1, 'role-openers') && nameBehindSaying(analysis, verb) !== undefined) return { reporter: verb };
  // « a déclaré sa mère ».
  if (speaker === undefined && !analysis.is(comma + 1, 'role-openers') && analysis.is(verb + 1, 'kin-owners') && analysis.is(verb + 2, 'kin')) return 'other';
  // « comme le demande sa famille », "como pide su familia": what the speaker asks too.
  if (speaker === undefined || speaker.actor === 'eu' || analysis.is(comma + 1, 'role-openers')) return 'own';
  if (speaker.issues) return { reporter: verb };
  if (speaksBesideEu(analysis, speaker, analysis.sentenceAt(verb).from, verb)) return 'own';
  const state = speaker.value === 'state' ? within(analysis.countries, speaker.from, speaker.to)[0]?.country : undefined;
  return state === undefined ? 'other' : { state };
}
