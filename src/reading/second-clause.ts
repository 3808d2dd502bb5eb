import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { lastBeforeAdverbs } from './stretch.js';

/* "The EU is concerned by this sentence and | her family calls on": a clause behind "and", with a subject of its own. */

/** Most words of the subject of a second clause, and of the clause before it. */
const subjectReach = 16;
const clauseReach = 48;
/** How far behind its relative pronoun the verb of a relative clause stands. */
const relativeReach = 5;

/** Classes of words that are the verb of a clause whatever else stands in it, or its helper. */
export const plainVerbs = ['copulas', 'have-helpers', 'future-helpers'] as const;
/** Those that are the verb of a clause, or its helper. */
const finiteVerbs = [...plainVerbs, 'linking-verbs', 'sayings', 'stance-verbs', 'report-verbs'] as const;
/** What opens a noun phrase. */
const nounOpeners = ['articles', 'indefinite-articles', 'subject-determiners', 'case-determiners', 'general-quantifiers'] as const;
/** What stands before the verb of one who goes on, and is no subject. */
const noSubjects = ['opening-prepositions', 'asking-prepositions', 'place-prepositions', 'subject-adverbs', 'asking-adverbs', 'clause-openers', 'companion-openers', 'infinitive-markers', 'subject-pronouns', 'speaking-owners'] as const;

/** "supports the work of", "met the family", "apoya a la sociedad civil", "se reunió con": whether the word at token `at`, right behind the EU's name, is its verb. */
function isVerbOfEu(analysis: Analysis, at: number, from: number): boolean {
  const behind = analysis.is(at - 1, 'reflexive-pronouns') ? at - 1 : at;
  const eu = actorsIn(analysis, from, behind).at(-1);
  if (eu?.actor !== 'eu' || eu.to !== behind || analysis.tokens[at]?.kind !== 'word' || analysis.isCapital(at) || analysis.isAny(at, noSubjects) || analysis.is(at, 'of-words') || analysis.is(at, 'and-words')) return false;
  if (analysis.ends(at, 'told-verb') || (analysis.grammar.traits.has('drops-subjects') && analysis.is(at + 1, 'infinitive-markers'))) return true;
  return !analysis.is(at, 'possessives') && (analysis.ends(at, 'plural') || analysis.isCapital(at + 1) || analysis.isAny(at + 1, nounOpeners));
}

/** Whether the verb at token `at` is one of a relative clause: "the women who | were beaten". */
export function isInRelative(analysis: Analysis, at: number, from: number): boolean {
  for (let before = at - 1; before > Math.max(from, at - relativeReach - 1) && analysis.tokens[before]?.kind === 'word'; before--) if (analysis.is(before, 'relatives')) return true;
  return false;
}

/** Whether a clause that ends before token `joint` has a verb of its own, of these classes or, where the EU's name stands before it, any. */
export function isWhole(analysis: Analysis, joint: number, from: number, verbs: typeof finiteVerbs | typeof plainVerbs = finiteVerbs): boolean {
  for (let at = joint - 1; at > Math.max(from, joint - clauseReach); at--) {
    if (analysis.isMark(at, ';:')) return false;
    if ((analysis.isAny(at, verbs) || isVerbOfEu(analysis, at, from)) && !analysis.isCapital(at) && !isInRelative(analysis, at, from)) return true;
  }
  return false;
}

/** Whether the EU is named in tokens `from`–`to`. */
function namesEu(analysis: Analysis, from: number, to: number): boolean {
  return actorsIn(analysis, from, to).some(({ actor }) => actor === 'eu');
}

/** Whether the word at token `at` can open the subject of a clause, where a joint stands before it. */
export function opensSubject(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, nounOpeners) || (analysis.tokens[at]?.kind === 'word' && !analysis.isAny(at, noSubjects) && !analysis.ends(at, 'adverb') && !analysis.ends(at, 'gerund'));
}

/** Whether nothing but a noun phrase stands in tokens `from`–`to`, before the verb whose subject it is. */
function isSubject(analysis: Analysis, from: number, to: number): boolean {
  const last = lastBeforeAdverbs(analysis, to, from);
  if (analysis.isAny(from, nounOpeners) && last > from) return true;
  // « et des partis d'opposition demandent ».
  if (analysis.grammar.traits.has('nouns-first') && analysis.is(from, 'of-words') && last > from && analysis.ends(from + 1, 'plural')) return true;
  if (!opensSubject(analysis, from)) return false;
  return analysis.isCapital(from) || (analysis.ends(last, 'plural') && !analysis.ends(to, 'plural'));
}

/** "Ana Brandt,": where the name begins, behind a comma, that a comma at token `comma` closes; undefined where no name stands between two commas. */
function beforeName(analysis: Analysis, comma: number): number | undefined {
  let at = comma - 1;
  while (analysis.isCapital(at)) at--;
  return at < comma - 1 && analysis.norm(at) === ',' ? at : undefined;
}

/**
 * First token of the subject of the verb at token `verb`, where it stands behind an "and" that joins a second clause to a whole one: "The EU is concerned by
 * this sentence, and | her family calls on"; undefined where there is none: "The EU and Norway call on", "is concerned about A and B and calls on".
 */
export function secondSubject(analysis: Analysis, verb: number, sentenceFrom: number): number | undefined {
  const end = analysis.norm(verb - 1) === ',' ? beforeName(analysis, verb - 1) : verb;
  if (end === undefined) return undefined;
  let nearest: number | undefined;
  let first: number | undefined;
  for (let at = end - 2; at > Math.max(sentenceFrom + 1, verb - subjectReach); at--) {
    if (analysis.is(at, 'and-words') || analysis.is(at, 'contrast-words')) {
      nearest ??= at;
      first = at;
    } else if (analysis.tokens[at]?.kind === 'punctuation' || analysis.isAny(at, finiteVerbs) || analysis.is(at, 'clause-openers')) break;
  }
  if (nearest === undefined || first === undefined) return undefined;
  // "is concerned by A and the EU and Norway call on": both of them; « par les arrestations de A et de B et nous appelons »: the last one.
  const joint = namesEu(analysis, first, nearest) ? first : nearest;
  return isSubject(analysis, joint + 1, end) && isWhole(analysis, joint, sentenceFrom) ? joint + 1 : undefined;
}
