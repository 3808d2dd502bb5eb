import type { EventKind } from '../../../statement/front-matter.js';
import { isOfNoPerson } from '../../../statement/of-no-person.js';
import { isOnMany, isToldInFull, namesGroup } from './measures.js';
import type { Walk } from './walk.js';

/* "annul the fine", "give back the computers", "provide protection": what belongs to somebody, was laid on or is needed by somebody, without the name. */

/** Whether a participle stands between an article and the noun at a token: "the seized material". */
function isBehindArticle({ analysis, at }: Walk): boolean {
  if (analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'demonstratives')) return true;
  return (analysis.is(at - 2, 'articles') || analysis.is(at - 2, 'demonstratives')) && (analysis.ends(at - 1, 'participle') || analysis.is(at - 1, 'personal-things'));
}

/** How far behind "seized" it is told from whom. */
const takenReach = 6;

/** "the computers | seized on Friday", "the funds | taken from her": whether a participle stands behind the noun that tells nothing of an organisation or a group. */
function isTakenFromNobodyElse({ analysis, at, to, concern }: Walk): boolean {
  if (!analysis.ends(at + 1, 'participle') || analysis.is(at + 1, 'attaching-words')) return false;
  for (let from = at + 2; from < Math.min(to, at + takenReach); from++) if (analysis.isAny(from, ['organisation-nouns', 'named-bodies']) || namesGroup(analysis, from, concern.isPerson)) return false;
  return true;
}

/** Events after which somebody needs protection. */
const endangering = new Set<EventKind>(['attack-or-threat', 'smear', 'surveillance', 'ill-treatment']);

/** "provide adequate protection", "keep up the protection measures", in a statement on somebody who was threatened: theirs, where nothing behind it tells whose. */
export function isProtectionOfPerson({ analysis, at, to, ask, concern }: Walk): boolean {
  if (ask !== 'protect' || !concern.hasMain || !concern.isOnCase || concern.isThematic || !endangering.has(concern.event)) return false;
  const length = analysis.phraseLength(at, 'protection-measures');
  const end = length > 0 ? at + length : at + 1;
  return (length > 0 || (analysis.is(at, 'protection-words') && !analysis.is(at - 1, 'of-words'))) && (end >= to || isToldInFull(analysis, end, concern.isPerson));
}

/** Events in which several attacks on one person are told. */
const ofAttacks = new Set<EventKind>(['attack-or-threat', 'smear']);

/** "The attacks must stop", "put an end to the smear campaign", in a statement on somebody who was attacked, or is smeared. */
function areAttacksOnPerson({ analysis, at, concern: { event } }: Walk): boolean {
  if (event === 'smear' && analysis.is(at, 'smear-nouns')) return true;
  return ofAttacks.has(event) && analysis.is(at, 'attack-nouns') && analysis.is(at - 1, 'articles') && !analysis.grammar.traits.has('generic-articles');
}

/** "restore the licence", in a statement on somebody named: theirs, where nothing behind it tells whose, and the sentence and the one before tell of no organisation that was closed. */
export function isThingOfPerson(walk: Walk): boolean {
  const { analysis, at, ask, concern } = walk;
  if (analysis.isCapital(at) || !(analysis.is(at, 'personal-things') || areAttacksOnPerson(walk))) return false;
  if (!concern.hasMain || !concern.isNamed || !concern.isOnCase || concern.isThematic || ask === 'law' || isOfNoPerson(concern.event)) return false;
  return isBehindArticle(walk) && (isToldInFull(analysis, at + 1, concern.isPerson) || isTakenFromNobodyElse(walk)) && !isOnMany(analysis, at, concern);
}
