import type { Analysis } from '../analysis.js';

/* What somebody is allowed to do goes on behind a joint. */

/** "allow the Rapporteur to visit the region and meet with all": what somebody is allowed to do goes on with a verb of visitors and speakers, without a mark of its own. */
export function goesOnWithAllowedAct(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (!analysis.is(joint, 'and-words') || next !== joint + 1 || !(analysis.is(next, 'allowed-acts') || analysis.phraseLength(next, 'exercised-rights') > 0)) return false;
  // "that people can assemble and make use of their rights".
  if (analysis.any(begin, joint, 'ability-words')) return true;
  let taker = begin;
  while (taker < joint && !analysis.is(taker, 'takers-of-infinitives') && !(analysis.is(taker, 'giving-participles') && analysis.is(taker + 1, 'infinitive-markers'))) taker++;
  for (let at = taker + 1; at < joint; at++) if (analysis.is(at, 'infinitive-markers')) return true;
  return false;
}

/** "to allow rallies to take place | and to be covered by the press": whether the ask before a joint lets something happen. */
export function isBeingAllowed(analysis: Analysis, begin: number, joint: number): boolean {
  const verb = analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin;
  return analysis.is(verb, 'allowing-verbs') && analysis.any(verb + 1, joint, 'infinitive-markers');
}

/** "to allow the Red Cross | and the Director of the clinic to see her": whether the ask before a joint lets something happen, and does not tell yet what. */
export function isYetToBeAllowed(analysis: Analysis, begin: number, joint: number): boolean {
  const verb = analysis.is(begin, 'infinitive-markers') ? begin + 1 : begin;
  return analysis.is(verb, 'allowing-verbs') && !analysis.any(verb + 1, joint, 'infinitive-markers');
}

/** "to stop inciting the army | and the police to shoot": whether the ask before a joint tells whom somebody makes do something, and not yet what. */
export function isYetToBeInduced(analysis: Analysis, begin: number, joint: number): boolean {
  let verb = joint - 1;
  while (verb >= begin && !analysis.is(verb, 'inducing-verbs')) verb--;
  if (verb < begin) return false;
  for (let at = verb + 1; at < joint; at++) if (analysis.syntax.isInfinitive(analysis, at, joint) || analysis.syntax.isVerb(analysis, at)) return false;
  return true;
}

/** Words between "allow" and the aside behind whoever is allowed to act. */
const allowedReach = 6;

/** "allow the Ambassador, accompanied by two colleagues, to visit her", "laisser l'association, fermée en mai, reprendre ses travaux": the infinitive behind an aside is what somebody is allowed to do. */
export function isBehindAsideOfAllowed(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  const isBare = analysis.syntax.isVerb(analysis, next);
  if (analysis.norm(next - 1) !== ',' || !(isBare || analysis.is(next, 'infinitive-markers'))) return false;
  let open = joint - 1;
  while (open > begin && analysis.norm(open) !== ',') open--;
  if (open <= begin) return false;
  // "refrain from all attempts, by word or deed, to interfere".
  if (!isBare && analysis.is(open - 1, 'takers-of-infinitives')) return true;
  // "all citizens, regardless of their party, to speak".
  const isOfAll = analysis.phraseLength(open + 1, 'example-openers') > 0;
  // "autoriser son épouse, Mme X, à lui rendre visite".
  const isName = analysis.is(open + 1, 'short-honorifics') && analysis.isCapital(joint - 1);
  if (!isBare && !isOfAll && !isName && (!analysis.ends(open + 1, 'participle') || !analysis.is(open + 2, 'noun-phrase-enders'))) return false;
  let taker = open - 1;
  while (taker >= begin && !analysis.is(taker, 'allowing-verbs') && !(isName && analysis.is(taker, 'takers-of-infinitives') && analysis.syntax.isVerb(analysis, taker))) taker--;
  return taker >= begin && open - taker <= allowedReach && !analysis.any(taker, open, 'infinitive-markers');
}
