import type { Analysis, Match } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* Sayings, which ask nothing of anybody, and what is said like one and asks. */

/** How far behind "nobody must" impunity is named, and what for. */
const impunityReach = 4;
/** How far behind a modal it is told that somebody is held merely for something. */
const mereReach = 7;
/** The strength of "should". */
const adviceStrength = 3;
/** Most words of a maxim's subject right before its modal: "no human rights defender". */
const maximReach = 4;

/** "No one should be held for an opinion", "her work is legitimate, and nobody must be punished for it": said to nobody. */
export function isMaxim(analysis: Analysis, from: number, modal: number): boolean {
  if (analysis.phraseLength(from, 'maxim-subjects') > 0) return true;
  for (let at = Math.max(from, modal - maximReach); at < modal; at++) if (at + analysis.phraseLength(at, 'maxim-subjects') === modal) return true;
  return false;
}

/** "Nobody must enjoy impunity for this murder": said of one deed, and no maxim. */
export function isOnImpunity(analysis: Analysis, to: number, from = to, modal = to): boolean {
  // "No one responsible for these crimes should be spared", "Nobody involved in her torture must".
  for (let at = from; at < modal; at++) if (analysis.is(at, 'blame-words') && analysis.any(at + 1, modal, 'case-determiners')) return true;
  for (let at = to; at < to + impunityReach; at++) if (analysis.is(at, 'impunity-words')) return analysis.any(at + 1, at + impunityReach, 'case-determiners');
  return false;
}

/** "Nobody must be detained merely for writing", "for their opinions": what States are not to do, and no saying; "No one should be held for an opinion" is one. */
export function isOnMereDeed(analysis: Analysis, from: number, { entry, from: modal, to }: Match): boolean {
  if (!isMaxim(analysis, from, modal) || !analysis.is(to, 'be-infinitive') || !analysis.ends(to + 1, 'participle')) return false;
  if (analysis.any(to + 2, to + mereReach, 'mere-words')) return true;
  return Number(entry.settings.strength) > adviceStrength && analysis.any(to + 2, to + mereReach, 'rights-exercised');
}

/** Words between a modal and its verb: « ne doit plus jamais ». */
const adverbsReach = 3;
/** How far behind "aucun" its noun may still stand before the modal: « aucun syndicaliste ni aucun journaliste », « aucun défenseur des droits humains ». */
const nobodyReach = 8;

/** Whether the subject of a modal is nobody of a kind: « aucun avocat »; not « nul ». */
function isNobody(analysis: Analysis, from: number, modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(from, modal - nobodyReach) && !analysis.isMark(at, ',;:'); at--) if (analysis.is(at, 'nobody-determiners')) return true;
  return false;
}

/** « Aucun avocat ne doit être inquiété », « aucun enfant ne doit subir de représailles »: what is to be done to nobody, which a modal of full strength asks. */
export function isToSufferNobody(analysis: Analysis, from: number, { entry, from: modal, to }: Match): boolean {
  if (Number(entry.settings.strength) <= adviceStrength || !isNobody(analysis, from, modal)) return false;
  const verb = skipAdverbs(analysis, to, to + adverbsReach);
  return analysis.is(verb, 'suffering-verbs') && (!analysis.is(verb, 'be-infinitive') || analysis.ends(verb + 1, 'participle'));
}

/** "The Government, as all governments, has the duty to protect whoever is in its custody": a duty that is said to be that of all, and is asked of none. */
export function isDutyOfAll(analysis: Analysis, from: number, { from: modal, to }: Match): boolean {
  if (!analysis.any(modal, to, 'duty-nouns')) return false;
  for (let at = from + 1; at < modal - 1; at++) if (analysis.norm(at - 1) === ',' && analysis.is(at, 'likeness-words') && analysis.is(at + 1, 'general-quantifiers')) return true;
  return false;
}
