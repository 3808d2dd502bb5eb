import type { Analysis } from '../analysis.js';
import type { FoundActor } from '../own-voices.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { type Addressee, authority } from './addressee.js';
import { ownerOfDuty } from './named-inside.js';
import { behindOpening } from './normative.js';
import { asksOfPronoun } from './pronoun.js';
import type { Trigger } from './trigger.js';

/** Words between a preposition and the actor that belongs to it: "in the neighbouring Republic". */
const prepositionReach = 3;
/** Words behind "is the duty of" in which an authority is named. */
const ownerReach = 6;
/** Words between "be" and its participle, and between "by" and who does it. */
const participleReach = 3;
const doerReach = 5;

/** "violence in Togo must end", "Togo's treatment of lawyers must change": named in the subject, and not the one who is to act. */
function isAside(analysis: Analysis, from: number, actor: { readonly from: number; readonly to: number }): boolean {
  if (analysis.is(actor.to, 'possessives')) return true;
  for (let at = actor.from - 1; at >= Math.max(from, actor.from - prepositionReach); at--) {
    // "ceux qui, au Togo, militent", "la loi soumise au Parlement".
    if (analysis.is(at, 'side-prepositions') || (analysis.is(at, 'addressee-prepositions') && !analysis.is(at, 'of-words')) || (analysis.is(at, 'place-prepositions') && at === actor.from - 1)) return true;
    if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'of-words')) return false;
  }
  return false;
}

/** First token behind the participle of the passive that a modal asks for ("must be released"); undefined where it asks in the active. */
function behindPassive(analysis: Analysis, { to }: Trigger, end: number): number | undefined {
  const isOpen = analysis.is(to - 1, 'be-infinitive');
  const be = isOpen ? to - 1 : skipAdverbs(analysis, to, end);
  if (!isOpen && !analysis.is(be, 'be-infinitive')) return undefined;
  for (let at = be + 1; at <= Math.min(be + participleReach, end - 1); at++) {
    if (analysis.ends(at, 'participle')) return at + 1;
    if (!analysis.ends(at, 'adverb') && !analysis.is(at, 'passive-adverbs')) return undefined;
  }
  return undefined;
}

/** "must be allowed by the security forces to work". */
function doerBehind(analysis: Analysis, from: number, end: number): Addressee | undefined {
  for (let at = from; at < end; at++) {
    // "must be released after having been held by the police": those who did something else.
    if (analysis.is(at, 'clause-openers')) return undefined;
    if (!analysis.is(at, 'doer-links')) continue;
    const doer = authority(actorsIn(analysis, at + 1, Math.min(end, at + 1 + doerReach))[0]);
    if (doer) return doer;
  }
  return undefined;
}

/** "They must respect": those who were named last. */
function meantByPronoun(analysis: Analysis, from: number): Addressee {
  const named = actorsIn(analysis, 0, from).filter(({ actor, value, to }) => actor === 'authority' && value !== undefined && !analysis.is(to, 'possessives')).at(-1);
  return { from, to: from + 1, value: named?.value ?? 'authorities' };
}

/** Words of whoever is to act, behind the verb, before what is acted on: "las autoridades uzbekas". */
const subjectReach = 4;

/** "Han de abordar las autoridades uzbekas la situación": where a subject may stand behind its verb, an authority right behind the infinitive that has an object of its own behind it. */
function subjectBehind(analysis: Analysis, { to }: Trigger, end: number): Addressee | undefined {
  const verb = skipAdverbs(analysis, to, end);
  if (!analysis.grammar.traits.has('drops-subjects') || !analysis.syntax.isVerb(analysis, verb) || !analysis.is(verb + 1, 'articles')) return undefined;
  const [found] = actorsIn(analysis, verb + 1, Math.min(end, verb + 1 + subjectReach));
  if (!found || found.from > verb + 2) return undefined;
  for (let at = found.to; at < Math.min(end, found.to + subjectReach); at++) {
    if (analysis.is(at, 'articles') || analysis.is(at, 'case-determiners')) return analysis.is(at - 1, 'of-words') ? undefined : authority(found);
    if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'noun-phrase-enders')) return undefined;
  }
  return undefined;
}

/** "Membre du Conseil de l'Europe, | la Turquie | est tenue": the authority right before a modal, behind the comma of what it is called first. */
function behindItsDescription(analysis: Analysis, from: number, modal: number): FoundActor | undefined {
  const last = actorsIn(analysis, from, modal).at(-1);
  if (last?.actor !== 'authority' || last.to !== modal) return undefined;
  const before = analysis.is(last.from - 1, 'articles') ? last.from - 2 : last.from - 1;
  return before > from && analysis.norm(before) === ',' ? last : undefined;
}

/**
 * Who is to do what a modal asks for: the subject ("the authorities must release"), or whoever is named behind a passive ("must be released by the court").
 * Cannot do: a pronoun whose noun stands in another paragraph (the authorities are taken for it).
 * @param end end of the clause
 */
export function addresseeOfModal(analysis: Analysis, trigger: Trigger, end: number): Addressee | undefined {
  const from = trigger.subject?.from ?? trigger.from;
  // "To protect them is the duty of the authorities."
  if (trigger.entry?.settings.of === 'authority') return authority(actorsIn(analysis, trigger.to, Math.min(end, trigger.to + ownerReach))[0]);
  const behind = behindPassive(analysis, trigger, end);
  if (behind !== undefined) return doerBehind(analysis, behind, end) ?? ownerOfDuty(analysis, from, trigger.from);
  if (asksOfPronoun(analysis, trigger)) return meantByPronoun(analysis, from);
  const start = behindOpening(analysis, from, trigger.from);
  return authority(actorsIn(analysis, start, trigger.from).find((actor) => !isAside(analysis, start, actor))) ?? (start > from ? authority(actorsIn(analysis, from, start).find((actor) => !isAside(analysis, from, actor))) : undefined) ?? authority(behindItsDescription(analysis, from, trigger.from)) ?? subjectBehind(analysis, trigger, end);
}
