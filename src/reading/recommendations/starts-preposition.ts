import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { isBehindAnd } from './clause.js';
import { type StartsAsk, startsNominal } from './starts.js';

/* Where a noun begins behind a joint that is asked for with the preposition of the words that ask, once more. */

/** "calls on Togo to release X and for the release of all others": behind an infinitive without a preposition like it, what is called for as a noun. */
export function startsForNoun(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at, 'asking-prepositions') || !analysis.is(at - 1, 'and-words') || !analysis.is(at + 1, 'articles') || !startsNominal(analysis, at + 1, to)) return false;
    return !analysis.any(first, at - 1, 'asking-prepositions');
  };
}

/** "liberar | a X": in a language that writes a preposition before people who are an object, whether one stands there, and none that belongs to a noun ("acceso a"). */
function isBeforeObject(analysis: Analysis, at: number): boolean {
  return analysis.grammar.traits.has('drops-subjects') && !isAct(analysis, at - 1, 'noun') && !analysis.is(at - 1, 'takers-of-infinitives') && !analysis.ends(at - 1, 'common-noun');
}

/** "insta a liberar a X y a la apertura de una investigación", "appelle à libérer X et à une enquête": the infinitive's preposition stands again before what is called for as a noun, and nowhere between. */
export function startsMarkedNoun(first: number): StartsAsk {
  return (analysis, at, to) => {
    const marker = analysis.is(first, 'infinitive-markers') ? first : first - 1;
    if (!analysis.is(marker, 'infinitive-markers') || !analysis.is(marker, 'nominal-openers') || !analysis.is(at, 'nominal-openers') || !startsNominal(analysis, at, to)) return false;
    // "à travers la révision": no article stands behind it.
    if (analysis.is(at, 'infinitive-markers') && !analysis.is(at + 1, 'articles') && !analysis.is(at + 1, 'indefinite-articles')) return false;
    for (let inner = marker + 1; inner < at; inner++) if (analysis.is(inner, 'nominal-openers') && !isBeforeObject(analysis, inner)) return false;
    return true;
  };
}

/** "calls for the release of X and for the safety of all": the preposition of the call stands again; not "respect for X and for Y", where it belongs to a noun. */
export function startsAgain(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at, 'asking-prepositions') || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    if (analysis.is(at + 1, 'no-again') || analysis.is(at + 2, 'no-again')) return false;
    // "for his release, and for that of all others": one ask.
    if (analysis.is(at + 1, 'standing-pronouns') || analysis.is(at + 1, 'general-quantifiers')) return false;
    let inner = at - 2;
    while (inner > first && !analysis.is(inner, 'asking-prepositions')) inner--;
    // The only one before it is the call's own: "for work towards peace, and for restraint".
    if (inner <= first) return true;
    const isOfCall = analysis.norm(inner - 1) === ',' || analysis.is(inner - 1, 'and-words');
    // "for the protection of witnesses, for evidence to be kept and for full cooperation": without its article as the last of a list.
    if (!analysis.is(at + 1, 'articles')) return isOfCall && (startsNominal(analysis, at + 1, to) || startsNominal(analysis, inner, at));
    // The last one before it is that of another thing called for.
    return isOfCall;
  };
}

/** "insists on an end to the beatings and on a doctor for each of them": the preposition of the words that ask, once more, and nowhere between. */
export function startsSamePreposition(first: number): StartsAsk {
  return (analysis, at, to) => {
    const preposition = analysis.norm(first - 1);
    if (analysis.norm(at) !== preposition || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    for (let inner = first; inner < at; inner++) if (analysis.norm(inner) === preposition) return false;
    return true;
  };
}

/** In how many words those in power are named who are asked. */
const actorReach = 5;

/** "un llamado al cese de la violencia y a una salida acordada": what is called for stands behind the same preposition as whoever is asked, which stands nowhere between; not "a la calma y a las autoridades que". */
export function startsSameMarker(first: number): StartsAsk {
  const isMarker = (analysis: Analysis, at: number): boolean => analysis.is(at, 'nominal-openers') && !analysis.is(at, 'asking-prepositions');
  return (analysis, at, to) => {
    const marker = isMarker(analysis, first) ? first : first - 1;
    if (!isMarker(analysis, marker) || !isMarker(analysis, at) || !isBehindAnd(analysis, at) || at + 2 >= to) return false;
    for (let inner = marker + 1; inner < at; inner++) if (isMarker(analysis, inner)) return false;
    // "un llamado al diálogo y a la calma": one mood, and nothing that is to be done.
    return askOf(analysis, marker, at) !== 'other' && !actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority') && !analysis.syntax.isInfinitive(analysis, at, to);
  };
}

/** "should be followed by the release of X and by the repeal of the law": the preposition of what is to follow stands again. */
export const startsBy: StartsAsk = (analysis, at, to) => analysis.is(at, 'doer-links') && startsNominal(analysis, at + 1, to);
