import type { Analysis } from '../analysis.js';
import { actorsBehindOpening, firstOfChain, opensWithPlural } from '../antecedent.js';
import { subjectOfStatement } from '../issuing-subject.js';
import { within } from '../matches.js';
import { saysBareClause } from './bare-clause.js';
import { isOfText, isToldAsNews } from './news.js';
import { opensMainClause } from './own-clause.js';
import { lastBeforeAdverbs } from '../stretch.js';
import { sourceOf } from './sayer.js';
import { isToldAsPast, isToldBySubject } from './asking.js';
import { stateThatAsks } from '../state-that-asks.js';
import { hasOtherSubject } from '../other-subject.js';
import { actorsIn, isOfIssuer, subjectOf } from '../subject.js';

/** How far behind a verb of saying stands its "that": "is of the opinion that". Right before the subject of a modal it is found wherever the verb stands. */
const complementizerReach = 3;

/** Whether somebody says or thinks with the verb at token `at` what a clause behind it tells. */
function reports(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'reporting-verbs') || analysis.is(at, 'asserting-verbs') || analysis.phraseLength(at, 'asserting-phrases') > 0;
}

/** "The Commission stresses that", "The Council recalls that": a noun alone for whoever speaks, with the capital of a name. */
function isNamedShort(analysis: Analysis, verb: number): boolean {
  const helper = lastBeforeAdverbs(analysis, verb, Math.max(analysis.sentenceAt(verb).from, 1));
  const noun = analysis.is(helper, 'have-helpers') ? helper - 1 : helper;
  return analysis.is(noun, 'speaking-nouns') && analysis.isCapital(noun) && analysis.is(noun - 1, 'articles');
}

/** In how many words at the head of a sentence it is told when something was said. */
const timeReach = 4;
/** Words of "In its previous statement of 12 March". */
const dayReach = 8;

/** "On 12 March the EU said that she must be released", "In its statement of 12 March": whether a day opens the sentence of a verb, which a report can be of, and any other statement tells of the past. */
function opensWithDay(analysis: Analysis, from: number, verb: number): boolean {
  return analysis.is(from, 'opening-prepositions') && analysis.any(from + 1, Math.min(from + dayReach, verb), 'earlier-times');
}

/** "In March the EU stressed that she must be released", "Last year we said that": said in the past, of another day, with which the sentence opens; "had stressed that". */
function isSaidOnOtherDay(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  const opens = analysis.is(from, 'opening-prepositions') ? analysis.any(from + 1, from + timeReach, 'earlier-times') : analysis.is(from, 'earlier-words') && !analysis.is(from + 1, 'today-words');
  return (opens || analysis.is(verb - 1, 'earlier-words')) && isToldAsPast(analysis, verb) && !isToldBySubject(analysis, verb) && !isToldAsNews(analysis, verb);
}

/**
 * Who says it, where somebody else does: "The UN experts say that she must be released", "the Court ruled, on 3 May, that the law must be changed".
 * @param from where the subject of the modal begins
 * @returns the verb of saying where whoever issues the statement may be its subject, true where it is somebody else, undefined where nobody else says it
 */
export function reporterOf(analysis: Analysis, from: number, modal: number): number | true | undefined {
  const sentence = analysis.sentenceAt(modal);
  // "The court ruled that she was guilty, but the authorities must release her".
  if (from < modal && opensMainClause(analysis, from, sentence.from)) return undefined;
  // "Selon Mme Berg, elle doit être libérée": whether she speaks for the EU, the statement tells.
  if (sourceOf(analysis, modal) !== undefined) return undefined;
  if (analysis.is(sentence.from, 'reporting-openers') && !actorsIn(analysis, sentence.from, modal).some(({ actor, from: at }) => actor === 'eu' || (actor === 'authority' && at >= from))) return true;
  if (isAccordingToOthers(analysis, sentence.from, modal) || isOpinionOfOthers(analysis, sentence.from, modal)) return true;
  // "describes how prisoners must sleep on the floor"; not "sees no reason why she should be held".
  for (let at = from + 1; at < modal; at++) if (analysis.is(at, 'manner-questions')) return true;
  if (isUnderLaw(analysis, sentence.from, modal) && !actorsIn(analysis, from, modal).some(({ actor }) => actor === 'authority')) return true;
  // "Having said this, the authorities must": what goes on, and no report.
  for (let at = sentence.from + analysis.phraseLength(sentence.from, 'opening-phrases'); at < modal; at++) {
    // "State authorities should": a noun.
    if (!reports(analysis, at) || analysis.isCapital(at)) continue;
    // "told the court that the law must be respected and | should be amended": the subject is left out behind "and".
    const saysThat = analysis.any(at + 1, from === modal ? modal : at + complementizerReach, 'complementizers') || (at < from && analysis.is(from - 1, 'complementizers')) || saysBareClause(analysis, at, modal);
    if (!saysThat) continue;
    if (isOfIssuer(analysis, at) || isOfText(analysis, at)) return at;
    if (isPronounOfAuthority(analysis, at - 1) || isSaidOnOtherDay(analysis, at)) return true;
    if (opensWithDay(analysis, sentence.from, at) && isToldAsPast(analysis, at) && subjectOf(analysis, at).actor === 'eu') return at;
    if (isNamedShort(analysis, at)) continue;
    if (hasOtherSubject(analysis, at) || (subjectOf(analysis, at).actor !== 'eu' && !analysis.is(at - 1, 'subject-pronouns'))) return subjectOfStatement(analysis, at) === undefined ? true : at;
  }
  return undefined;
}

/** "Chile lamenta su muerte y sostiene que debe investigarse": the third State that says so, where it, or its government, is the subject of the verb of saying; undefined where none is. */
export function stateThatReports(analysis: Analysis, modal: number): string | undefined {
  for (let at = analysis.sentenceAt(modal).from; at < modal; at++) {
    if (!analysis.is(at, 'reporting-verbs') || analysis.isCapital(at) || !analysis.any(at + 1, modal, 'complementizers')) continue;
    const { actor, ...subject } = subjectOf(analysis, at);
    return actor === 'authority' ? stateThatAsks(analysis, subject) : undefined;
  }
  return undefined;
}

/** In how many words those are named whose view is told: "d'après les autorités". */
const sourceReach = 8;

/** "According to the opposition, the Government must resign": others are named, and nobody of the EU, before the comma. */
function isAccordingToOthers(analysis: Analysis, from: number, modal: number): boolean {
  if (!analysis.is(from, 'reporting-openers') && analysis.phraseLength(from, 'reporting-phrases') === 0) return false;
  let comma = from;
  while (comma < modal && analysis.norm(comma) !== ',') comma++;
  // "According to his mother, she must be released".
  for (let at = from + 1; at < comma; at++) if (analysis.is(at, 'kin-owners') && analysis.is(at + 1, 'kin')) return true;
  const [source] = actorsIn(analysis, from, Math.min(comma, from + sourceReach));
  return comma < modal && source !== undefined && source.actor !== 'eu' && !source.issues && source.value !== 'state';
}

/** Most words of those whose opinion opens a sentence: "In the view of most lawyers and journalists of the country,". */
const opinionReach = 12;

/** "In the view of the bar association, the law should be repealed": whether an opinion opens the sentence that is not told to be the EU's, nor a text's. */
function isOpinionOfOthers(analysis: Analysis, from: number, modal: number): boolean {
  const length = analysis.phraseLength(from, 'opinion-openers');
  if (length === 0 || analysis.is(from, 'reporting-openers')) return false;
  let comma = from + length;
  while (comma < Math.min(modal, from + opinionReach) && analysis.norm(comma) !== ',') comma++;
  if (analysis.norm(comma) !== ',' || analysis.any(from, comma, 'own-words') || within(analysis.matches.instrument, from, comma).length > 0) return false;
  return !actorsIn(analysis, from, comma).some(({ actor, issues }) => actor === 'eu' || issues);
}

/** "The Spokesperson stressed that she had to be released": the verb with which a report tells that the EU said it; undefined where the EU did not. */
export function reporterInNews(analysis: Analysis, modal: number): number | undefined {
  for (let at = modal - 1; at >= analysis.sentenceAt(modal).from; at--) {
    if (analysis.is(at, 'reporting-verbs') && (analysis.any(at + 1, modal, 'complementizers') || saysBareClause(analysis, at, modal))) return analysis.syntax.isPast(analysis, at) && isToldAsNews(analysis, at) ? at : undefined;
  }
  return undefined;
}

/** Words of "Under the new law". */
const lawReach = 5;

/** "Under the new law any gathering must be notified": what a law of the country says; not "Under international law". */
function isUnderLaw(analysis: Analysis, from: number, modal: number): boolean {
  const opener = from + analysis.phraseLength(from, 'accordance-openers');
  // « en vertu du nouveau décret »: the article is in the opener.
  const determiner = opener > from ? (analysis.is(opener - 1, 'article-prepositions') ? opener - 1 : opener) : from + 1;
  if ((opener === from && !analysis.is(from, 'opening-prepositions')) || !(analysis.is(determiner, 'case-determiners') || determiner === opener - 1)) return false;
  for (let at = determiner + 1; at < Math.min(modal, determiner - 1 + lawReach); at++) {
    if (analysis.is(at, 'statute-nouns')) return true;
    if (analysis.is(at, 'state-nouns')) return false;
  }
  return false;
}

/** "The Government says that the law is needed. It claims that", "The Minister spoke. She said that": a pronoun at the head of its sentence, behind one that names an authority first. */
function isPronounOfAuthority(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  if (at !== from || from === 0 || !(analysis.is(at, 'asked-pronouns') || analysis.is(at, 'single-pronouns'))) return false;
  const first = firstOfChain(analysis, analysis.sentenceAt(from - 1).from);
  const named = actorsBehindOpening(analysis, first, from)[0];
  // "The Representative asked the authorities to act. He recalled that": whoever stands at the head of the sentence.
  const isHead = named !== undefined && (analysis.is(at, 'asked-pronouns') || named.from <= first + 1);
  return !opensWithPlural(analysis, first) && isHead && named.actor === 'authority';
}
