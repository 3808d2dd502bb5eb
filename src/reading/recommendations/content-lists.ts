import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { addresseeEnd, authority, isPublic } from './addressee.js';
import type { Content } from './content.js';
import { split } from './split.js';
import { type StartsAsk, startsBareVerb, startsFinite, startsNominal, startsThat, startsVerbal } from './starts.js';
import { startsGapped, startsPassive, startsPassiveClause } from './starts-passive.js';
import { startsAgain, startsBy, startsForNoun, startsMarkedNoun, startsSameMarker, startsSamePreposition } from './starts-preposition.js';
import { startsAddressee, startsAddresseeOfClause, startsForClause, startsOtherAddressee, startsSubject, startsSubjectAt } from './starts-addressee.js';
import { startsDoer } from './starts-doer.js';

/** How far behind the beginning of an infinitive "be" makes it a passive. */
const passiveReach = 3;

/** Whether an infinitive at token `at` is a passive: "to be released". */
export function isPassiveInfinitive(analysis: Analysis, at: number): boolean {
  return analysis.any(at + 1, at + 1 + passiveReach, 'be-infinitive');
}

/** Gives what begins with another addressee that addressee ("… and on B to …"); the public is asked for nothing. */
function withAddressees(analysis: Analysis, contents: readonly Content[]): Content[] {
  return contents.flatMap((content) => {
    if (!startsAddressee(analysis, content.from, content.to) && !startsAddresseeOfClause(analysis, content.from, content.to)) return [content];
    const begin = analysis.is(content.from, 'infinitive-addressees') ? content.from + 1 : content.from;
    if (isPublic(analysis, begin, content.to)) return [];
    const named = addresseeEnd(analysis, begin, content.to);
    const addressee = named && authority(actorsIn(analysis, begin, named.end)[0]);
    return [addressee ? { addressee, ...content } : content];
  });
}

/** "calls for the verdict to be quashed and all limits on her work lifted": behind a passive infinitive, a second one that leaves out "to be". */
function startsLeftOut(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at - 1, 'and-words') || !startsPassive(analysis, at, to)) return false;
    for (let before = first; before < at; before++) if (analysis.is(before, 'infinitive-markers') && analysis.is(before + 1, 'be-infinitive')) return true;
    return false;
  };
}

/** Verbs whose object does something too: "allow the press and the families to be heard". */
function isBehindPermission(analysis: Analysis, from: number, at: number): boolean {
  return analysis.any(from, at, 'takers-of-infinitives');
}

/** "expects both sides to lay down their arms and freedom of expression to be protected": behind an infinitive, a subject of its own with a passive one. */
function startsOwnSubject(first: number): StartsAsk {
  return (analysis, at, to) => {
    if (!analysis.is(at - 1, 'and-words') || isBehindPermission(analysis, first, at)) return false;
    return startsSubject(analysis, at, to) || ((analysis.is(at, 'values') || analysis.is(at + 1, 'values')) && startsSubjectAt(analysis, at, to));
  };
}

/** What infinitives ask for. "calls on A to … and on B to …": B is asked for the second. */
export function splitVerbal(analysis: Analysis, from: number, to: number): Content[] {
  return withAddressees(analysis, split(analysis, from, to, [startsVerbal, startsAddressee, startsThat, startsPassiveClause, startsForClause, startsForNoun(from), startsMarkedNoun(from), startsOwnSubject(from)]));
}

/** What clauses ask of an addressee before them; "pide al Congreso que … y al Gobierno que …": the other is asked for the second. */
export function splitClauseOfAddressee(analysis: Analysis, from: number, to: number): Content[] {
  const starts = [startsBareVerb, startsFinite, startsPassive, startsThat, startsDoer, ...startsMarkedAlike(analysis, from)];
  return withAddressees(analysis, split(analysis, from, to, !analysis.grammar.classes['addressee-joints'].isEmpty ? [startsAddressee, ...starts] : [startsAddresseeOfClause, ...starts]));
}

/** "insta a que libere a X y a entablar un diálogo": behind a clause with a preposition of its own, an infinitive with the same one; none where the clause at token `from` has no such preposition. */
function startsMarkedAlike(analysis: Analysis, from: number): readonly StartsAsk[] {
  const marker = analysis.is(from, 'clause-links') ? from : analysis.is(from, 'complementizers') ? from - 1 : from - 2;
  if (!analysis.is(marker, 'infinitive-markers') || !analysis.is(marker + 1, 'complementizers')) return [];
  return [(_, at, to) => analysis.norm(at) === analysis.norm(marker) && analysis.syntax.isInfinitive(analysis, at, to)];
}

/** Behind "that" an infinitive tells the purpose and is no ask of its own: "that investigations are held, to bring them to justice". */
export const splitClause = (analysis: Analysis, from: number, to: number): Content[] => split(analysis, from, to, [startsBareVerb, startsFinite, startsPassive, startsGapped, startsThat, startsDoer, ...startsMarkedAlike(analysis, from), ...(analysis.is(from - 1, 'doer-links') ? [startsBy] : [])]);
export const splitPassive = (analysis: Analysis, from: number, to: number): Content[] => {
  // "asks for her whereabouts to be clarified and for her release".
  const behindFor = analysis.is(from, 'asking-prepositions') || analysis.is(from - 1, 'asking-prepositions') ? [startsAgain(from)] : [];
  return split(analysis, from, to, [startsVerbal, startsPassive, startsGapped, startsForClause, ...behindFor, startsSubject]);
};
/** What somebody wants done: "wants the killers found and the charges dropped". */
export const splitDone = (analysis: Analysis, from: number, to: number): Content[] => split(analysis, from, to, [startsPassive, startsGapped]);
export const splitNominal = (analysis: Analysis, from: number, to: number, ...more: readonly StartsAsk[]): Content[] => {
  const isFor = analysis.is(from, 'asking-prepositions') || analysis.is(from - 1, 'asking-prepositions');
  // "calls for her release and on the authorities to respect the law": the call goes on with whom it is made to.
  const behindFor = isFor ? [startsAgain(from), startsOtherAddressee] : analysis.is(from - 1, 'addressee-prepositions') && !analysis.is(from - 1, 'infinitive-markers') ? [startsSamePreposition(from)] : [];
  return withAddressees(analysis, split(analysis, from, to, [...behindFor, startsNominal, startsSameMarker(from), startsForClause, startsLeftOut(from), ...more]));
};

/** In a clause whose subject is asked, a pronoun that begins it stands for those asked: "expects of the State that it release X and that it …". */
export function behindPronouns(analysis: Analysis, contents: readonly Content[]): Content[] {
  return contents.map((content) => {
    let act = content.from;
    while (act < content.to && (analysis.is(act, 'complementizers') || analysis.is(act, 'clause-links'))) act++;
    return analysis.is(act, 'subject-pronouns') ? { act: act + 1, ...content } : content;
  });
}
