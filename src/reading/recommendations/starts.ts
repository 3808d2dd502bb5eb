import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct, opensClause } from './clause.js';

/* Where an ask of its own begins behind a joint: each function answers for one form of it. */

/** Words that may stand before the noun of a nominal ask, and before the participle of a passive one. */
const nominalReach = 6;
const passiveReach = 9;
/** Words between "on" and the infinitive of another addressee, and behind a joint to a word of access. */
const addresseeReach = 20;
/** Words of another addressee in which an authority is named. */
const actorReach = 5;
const accessReach = 3;

/** Whether an ask begins at token `at` (behind a joint, before `to`). */
export type StartsAsk = (analysis: Analysis, at: number, to: number) => boolean;

/** A verb in its base form, with or without what marks an infinitive. */
export const startsVerbal: StartsAsk = (analysis, at, to) => {
  if (analysis.syntax.isInfinitive(analysis, at, to)) return true;
  const verb = skipAdverbs(analysis, at, to);
  if (verb >= to || analysis.isCapital(verb)) return false;
  if (analysis.syntax.isVerb(analysis, verb)) return true;
  if (!isAct(analysis, verb, 'verb')) return false;
  // "respect and access to": a noun of the same form is told by what follows it.
  const isNoun = analysis.is(verb + 1, 'same-form-followers');
  return !isNoun || analysis.is(verb, 'acts-with-preposition');
};

/** Articles and adjectives, then a noun of action. */
export const startsNominal: StartsAsk = (analysis, at, to) => {
  const first = analysis.is(at, 'nominal-openers') ? at + 1 : at;
  for (let noun = first; noun < Math.min(first + nominalReach, to); noun++) {
    if (isAct(analysis, noun, 'noun')) return true;
    if (analysis.tokens[noun]?.kind !== 'word' || analysis.is(noun, 'noun-phrase-enders')) return false;
  }
  return false;
};

/** "including" or a gerund goes on asking: ", granting her access", "including by releasing", "including the release of". */
export const startsFurther: StartsAsk = (analysis, at, to) => {
  let start = analysis.is(at, 'further-openers') ? at + 1 : at;
  if (analysis.is(start, 'further-prepositions')) start++;
  const verb = skipAdverbs(analysis, start, to);
  if (within(analysis.matches.act, verb, to).find(({ from }) => from === verb)?.entry.kind === 'gerund') return true;
  return analysis.is(at, 'including-words') && (analysis.syntax.isInfinitive(analysis, start, to) || startsNominal(analysis, start, to));
};

/** "access to a doctor, regular contact with his family": access of another kind is another ask. */
export const startsAccess: StartsAsk = (analysis, at, to) => analysis.any(at, Math.min(at + accessReach, to), 'access-nouns');

/** "calls on A to … and on B to …", "urges the Government to … and the Parliament to …": another addressee is another ask. */
export const startsAddressee: StartsAsk = (analysis, at, to) => {
  const isActor = (): boolean => (analysis.is(at, 'articles') || analysis.is(at, 'addressee-prepositions') || analysis.is(at, 'addressee-joints')) && actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority');
  if (!analysis.is(at, 'infinitive-addressees') && !isActor()) return false;
  for (let token = at + 1; token < Math.min(at + addresseeReach, to); token++) {
    if (analysis.syntax.isInfinitive(analysis, token, to) || (analysis.is(at, 'addressee-joints') && opensClause(analysis, token, to))) return true;
  }
  return false;
};

/** "ensure that … and that …". */
export const startsThat: StartsAsk = (analysis, at, to) => opensClause(analysis, at, to);

/** The same asked for others: "release X and all other prisoners", "as well as of those detained". */
export const startsOthers: StartsAsk = (analysis, at, to) => {
  const first = analysis.is(at, 'repeated-prepositions') ? at + 1 : at;
  if (first >= to || analysis.phraseLength(first, 'other-groups') === 0) return false;
  return !analysis.is(first + 1, 'no-people') && !analysis.is(first + 2, 'no-people-further');
};

/** A passive ask of its own: "and all charges dropped", "and must be tried fairly". */
export const startsPassive: StartsAsk = (analysis, at, to) => {
  for (let token = at; token < Math.min(at + passiveReach, to); token++) {
    const kind = analysis.tokens[token]?.kind;
    if ((kind !== 'word' && kind !== 'number') || (token > at && analysis.is(token, 'passive-enders'))) return false;
    if (isAct(analysis, token, 'participle')) return true;
  }
  return false;
};
