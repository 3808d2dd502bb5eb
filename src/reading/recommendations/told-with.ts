import type { Analysis } from '../analysis.js';
import { subjectOf } from '../subject.js';
import { isToldAsNews } from './news.js';
import { speechBefore, speechBetweenCommas } from './speech.js';

/* "« … », a-t-elle dit, avant d'appeler", "condamne l'arrestation, avant d'inviter": a report goes on with an infinitive or a gerund in what it tells. */

/** The first verb before token `end` that tells in the past, outside of quotation marks, what the EU said or asked; undefined where none does. */
function deedBefore(analysis: Analysis, end: number): number | undefined {
  for (let at = analysis.sentenceAt(end).from; at < end; at++) if (!analysis.quoted[at] && (analysis.is(at, 'report-verbs') || analysis.phraseLength(at, 'speech-phrases') > 0) && isToldAsNews(analysis, at)) return at;
  return speechBefore(analysis, end);
}

/** How far before a gerund behind "et" the one stands with which it goes on. */
const gerundReach = 16;

/** ", appelant", ", en invitant", ", tout en exhortant": the comma behind which the gerund at token `verb` stands beside what is told; undefined where it does not. */
function commaBefore(analysis: Analysis, verb: number): number | undefined {
  let at = verb - 1;
  while (analysis.tokens[at]?.kind === 'word' && (analysis.is(at, 'gerund-openers') || analysis.ends(at, 'adverb'))) at--;
  // ", rappelant son attachement aux libertés et | invitant": one gerund goes on with another.
  if (analysis.tokens[at]?.kind === 'word' && analysis.any(at + 1, verb, 'and-words')) {
    while (at > verb - gerundReach && analysis.tokens[at]?.kind === 'word') at--;
    return analysis.norm(at) === ',' && analysis.ends(at + 1, 'gerund') ? at : undefined;
  }
  return analysis.norm(at) === ',' ? at : undefined;
}

/**
 * The verb in the past with which a verb of asking at token `verb` goes on, so that it is told as that one is: a gerund behind a comma,
 * an infinitive behind "avant de", or behind "et" where speech stands before it ("« … », a-t-elle lancé, et d'appeler"). Undefined where it goes on with none.
 */
export function toldWith(analysis: Analysis, verb: number): number | undefined {
  if (analysis.ends(verb, 'gerund')) {
    const comma = commaBefore(analysis, verb);
    return comma === undefined ? undefined : (deedBefore(analysis, verb) ?? speechBetweenCommas(analysis, comma));
  }
  const marker = verb - 1;
  if (!analysis.is(marker, 'infinitive-markers') || !analysis.syntax.isVerb(analysis, verb)) return undefined;
  if (analysis.is(marker - 1, 'before-openers')) return deedBefore(analysis, marker);
  return analysis.is(marker - 1, 'and-words') && analysis.norm(marker - 2) === ',' ? speechBefore(analysis, marker) : undefined;
}

/** Words of "said on Monday in a statement" before a comma. */
const sayingReach = 8;

/** "Such arrests must stop, Lindqvist | said in a statement, urging": the name or pronoun of whoever is told to have said what stands before the gerund at token `verb`, of whom only the statement tells whether they speak for the EU; undefined where none stands there. */
export function sayerOfGerund(analysis: Analysis, verb: number): number | undefined {
  if (!analysis.ends(verb, 'gerund')) return undefined;
  const comma = commaBefore(analysis, verb) ?? 0;
  for (let at = comma - 1; at > comma - sayingReach && analysis.tokens[at]?.kind === 'word'; at--) {
    // "Lindqvist | condemned the sentence, urging".
    const tells = analysis.is(at, 'speech-words') || (analysis.is(at, 'report-verbs') && analysis.isCapital(at - 1));
    if (analysis.quoted[at] || !tells || !analysis.syntax.isPast(analysis, at)) continue;
    // "said Karin Lund, urging".
    const isNamedBehind = at + 1 < comma && analysis.tokens.slice(at + 1, comma).every(({ index }) => analysis.isCapital(index));
    const isSayer = isNamedBehind || analysis.isCapital(at - 1) || analysis.is(at - 1, 'subject-pronouns');
    return isSayer && subjectOf(analysis, at).actor === 'none' ? (isNamedBehind ? comma : at) - 1 : undefined;
  }
  return undefined;
}
