import type { Analysis } from '../analysis.js';
import { behindDateline } from '../dateline.js';
import { saysBareClause } from './bare-clause.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { behindTold } from './behind-told.js';
import { commentBefore } from './inserted-comment.js';

/* Where the subject of a modal begins: what is to be done to, or who is to act. */

/** How far before a relative clause the article of what it tells of stands. */
const antecedentReach = 4;
/** Most words between an authority and the modal behind it: "les autorités togolaises". */
const nationReach = 2;

/** From the noun to the modal of its clause: "rights, which must". */
const valueLength = 3;

/** "the courts that signed the warrants have to": a relative clause behind an authority belongs to the subject; "tells the authorities that she must" opens another clause. */
function isOfAuthority(analysis: Analysis, at: number, modal: number): boolean {
  if (!analysis.is(at, 'complementizers') || at + 1 >= modal || actorsIn(analysis, Math.max(0, at - antecedentReach), at).at(-1)?.to !== at) return false;
  return !analysis.isCapital(at + 1) && analysis.ends(at + 1, 'participle') && analysis.is(at + 2, 'articles');
}

/** Words of an aside between a subject and its modal. */
const subjectAsideReach = 18;

/** Words of an aside without a verb: "more than ever". */
const shortAside = 4;

function holdsName(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.isCapital(at)) return true;
  return false;
}

/** Whether the aside that a comma opens at token `comma` tells of what stands before it: a participle, what others ask too ("as the Working Group has asked"), or a relative clause, "and" before it or not, with a verb behind its pronoun. */
function opensAside(analysis: Analysis, comma: number, modal: number): boolean {
  if (analysis.ends(comma + 1, 'gerund') || (analysis.is(comma + 1, 'role-openers') && comma + 2 < modal - 1)) return true;
  // « La libération de X, plus que jamais, est essentielle »: a few words with no verb.
  if (modal - comma - 2 <= shortAside && !analysis.isAny(comma + 1, ['and-words', 'relatives', 'complementizers', 'clause-openers', 'conditionals']) && !isClause(analysis, comma + 1, modal - 1) && !holdsName(analysis, comma + 1, modal - 1)) return true;
  const relative = analysis.is(comma + 1, 'and-words') ? comma + 2 : comma + 1;
  return analysis.is(relative, 'relatives') && relative + 2 < modal;
}

/** "a thorough inquiry, establishing the facts and the motives, should", "M. X, que personne n'a revu, doit": the comma that opens the aside before a modal; the modal where none does. */
function asideOfSubject(analysis: Analysis, modal: number, floor: number): number {
  const comment = commentBefore(analysis, modal, floor);
  if (comment) return comment.comma;
  if (analysis.norm(modal - 1) !== ',') return modal;
  for (let comma = modal - 3; comma > Math.max(floor, modal - subjectAsideReach); comma--) if (analysis.norm(comma) === ',') return opensAside(analysis, comma, modal) ? comma : modal;
  return modal;
}

/** How far behind the comma before it a word of "quels qu'ils soient" stands that could open a clause. */
const concessionReach = 3;

/** "the authors, quels qu'ils soient, must": an aside on the subject opens no clause of its own. */
function isInConcession(analysis: Analysis, at: number): boolean {
  for (let opener = at - concessionReach; opener <= at; opener++) if (analysis.norm(opener - 1) === ',' && opener + analysis.phraseLength(opener, 'concessive-openers') > at) return true;
  return false;
}

/** Words of a head before the clause that tells of it: "a full and impartial inquiry that". */
const headReach = 8;

/** "A retrial that meets all standards is needed": a "that" behind a noun with its indefinite article at the head of the sentence, right before a verb that is no helper, tells of the noun. */
function isOfHead(analysis: Analysis, at: number, from: number): boolean {
  if (!analysis.is(at, 'complementizers') || !analysis.is(at, 'relatives') || at - from > headReach || !analysis.is(from, 'indefinite-articles') || !analysis.ends(at + 1, 'plural')) return false;
  for (let word = from + 1; word < at; word++) if (analysis.tokens[word]?.kind !== 'word' || analysis.is(word, 'copulas') || analysis.is(word, 'have-helpers') || analysis.is(word, 'reporting-verbs')) return false;
  return true;
}

/** "a full and impartial inquiry", "une enquête complète et impartiale": an "and" between two words that tell of one noun; what has an article of its own, or is a pronoun ("et elles doivent"), begins another subject. */
function joinsAdjectives(analysis: Analysis, at: number, modal: number): boolean {
  if (!analysis.is(at, 'and-words') || analysis.tokens[at + 1]?.kind !== 'word' || analysis.isCapital(at + 1) || analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'indefinite-articles') || analysis.is(at + 1, 'case-determiners') || analysis.is(at + 1, 'subject-pronouns')) return false;
  const standsBehindNoun = analysis.grammar.traits.has('nouns-first');
  return standsBehindNoun ? at + 2 === modal : analysis.is(at - 2, 'indefinite-articles') && at + 2 < modal;
}

/** "insist that much more and speedier reform is necessary": behind words that ask with "that", all up to the modal is its subject, where no verb stands between. */
function isSubjectOfClause(analysis: Analysis, afterAsk: number, modal: number): boolean {
  if (afterAsk <= analysis.sentenceAt(modal).from || !analysis.is(afterAsk - 1, 'complementizers') || afterAsk === modal) return false;
  for (let at = afterAsk; at < modal; at++) if (analysis.tokens[at]?.kind === 'punctuation' || analysis.is(at, 'be-forms') || analysis.is(at, 'future-helpers') || analysis.is(at, 'relatives') || analysis.is(at, 'finite-acts')) return false;
  return true;
}

/** "leur libération, ainsi | que l'abandon des charges, est indispensable": a word that opens clauses, at the end of what joins a second half to a subject. */
function endsAddingJoint(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'complementizers') && [at - 1, at - 2].some((first) => first >= 0 && first + analysis.phraseLength(first, 'adding-joints') === at + 1);
}

/** What no noun phrase of a subject has. */
const verbsBetween = ['be-forms', 'have-helpers', 'future-helpers', 'infinitive-markers', 'relatives', 'complementizers'] as const;

/** "must be freed, and the persecution of the Kabye and their associations must stop": an "and" inside of a subject that begins behind a comma and "and", where no verb stands between. */
function isInNewSubject(analysis: Analysis, at: number, floor: number): boolean {
  for (let before = at - 1; before > floor; before--) {
    if (analysis.tokens[before]?.kind === 'punctuation' || analysis.isAny(before, verbsBetween) || isAct(analysis, before, 'participle')) return false;
    if (analysis.is(before, 'and-words')) return before < at - 1 && analysis.norm(before - 1) === ',';
  }
  return false;
}

/** Words of “That inquiry”. */
const pointingLength = 2;

/**
 * First token of the noun phrase before a modal: behind the clause's opener, or the sentence's start. Commas and "and" may belong
 * to it ("X, Y and Z must be released"), unless another ask stands before: then they part the two.
 */
export function subjectStart(analysis: Analysis, modal: number, afterAsk: number): number {
  const { from } = analysis.sentenceAt(modal);
  // "To that end, funding is crucial".
  const opening = from + analysis.phraseLength(from, 'opening-phrases');
  const floor = Math.max(behindDateline(analysis, from), opening > from && opening < modal ? (analysis.norm(opening) === ',' ? opening + 1 : opening) : from, afterAsk);
  // "es inaceptable y se deben respetar sus derechos": a clause that has no subject before its verb.
  if (analysis.phraseLength(modal - 1, 'impersonal-passives') > 1 && analysis.is(modal - 2, 'and-words')) return modal - 1;
  if (isSubjectOfClause(analysis, afterAsk, modal)) return afterAsk;
  const isEdge = (at: number): boolean => {
    if (isOfHead(analysis, at, floor)) return false;
    if (isOfAuthority(analysis, at, modal) || joinsAdjectives(analysis, at, modal) || isInConcession(analysis, at) || analysis.syntax.describesSubject(analysis, at, modal)) return false;
    // "That inquiry must be independent": at the head of a sentence, before one noun, it points back.
    if (at === from && modal - at === pointingLength && analysis.is(at, 'complementizers') && analysis.is(at, 'relatives') && !analysis.ends(at + 1, 'plural')) return false;
    // "those that took place must be investigated".
    if (analysis.is(at, 'complementizers') && analysis.is(at, 'relatives') && analysis.is(at - 1, 'back-pointers') && at > floor) return false;
    if ((analysis.is(at, 'subject-edges') && !endsAddingJoint(analysis, at)) || analysis.isMark(at, ';:')) return true;
    if (saysBareClause(analysis, at, modal)) return true;
    // "shows how urgently | the courts need to be reformed".
    if (analysis.ends(at, 'adverb') && analysis.is(at - 1, 'manner-questions')) return true;
    return afterAsk > from && !isBehindStop && ((analysis.is(at, 'and-words') && !isInNewSubject(analysis, at, floor)) || analysis.norm(at) === ',');
  };
  // "calls on Togo to cooperate: the replies and the urgent appeals must": behind a stop, "and" belongs to the subject.
  let stop = modal - 1;
  while (stop >= floor && !analysis.isMark(stop, ';:')) stop--;
  const isBehindStop = stop >= floor;
  let start = asideOfSubject(analysis, modal, floor);
  while (start > floor && !isEdge(start - 1)) start--;
  // "expects X to be freed and reiterates its position that all those in A and in B must be freed".
  for (let at = start - 1; at > floor; at--) if (analysis.is(at, 'complementizers') && !analysis.is(at + 1, 'copulas') && analysis.is(at - 1, 'stance-nouns')) start = at + 1;
  // "This release is a step that should be followed by others": the step is the subject.
  if (analysis.is(modal - 1, 'relatives')) for (let at = modal - 2; at > start; at--) if (analysis.is(at, 'copulas') && analysis.is(at + 1, 'indefinite-articles')) return at + 1;
  const law = afterAsk > from ? undefined : ofLaw(analysis, floor, modal);
  if (law !== undefined) return law;
  // "is accountable for security and has the duty to act": behind another ask the subject is left out.
  if (start === modal) return afterAsk > from && analysis.is(modal - 1, 'and-words') ? modal : floor;
  return ofValues(analysis, start, modal) ?? behindConcession(analysis, start, modal, from) ?? behindClause(analysis, start, modal) ?? behindTold(analysis, start, asideOfSubject(analysis, modal, floor), from) ?? behindCondition(analysis, start, modal);
}

/** Classes of words that are the verb of a clause, or its helper. */
const finiteVerbs = ['copulas', 'have-helpers', 'future-helpers', 'conceding-verbs'] as const;

/** Whether a clause with a verb of its own stands in tokens `from`–`to`. */
function isClause(analysis: Analysis, from: number, to: number): boolean {
  return finiteVerbs.some((name) => analysis.any(from, to, name)) || within(analysis.matches.ask, from, to).some(({ entry }) => entry.kind === 'modal');
}

/** What makes a verb before a comma one of a clause inside of the subject, or of a condition: "the lawyers who are held, and all others". */
const clauseOpeners = ['relatives', 'complementizers', 'conditionals', 'granting-openers'] as const;

/** "The killers are still free, and | the press must": a clause with a verb of its own before a comma and "and" is no part of the subject; undefined where none stands there. */
function behindClause(analysis: Analysis, start: number, modal: number): number | undefined {
  // "The trial has begun, and it must be fair": the pronoun stands for what the clause tells of.
  if (analysis.is(modal - 1, 'subject-pronouns') || clauseOpeners.some((name) => analysis.any(start, modal, name))) return undefined;
  let joint: number | undefined;
  for (let at = modal - 2; at > start; at--) {
    if (analysis.isAny(at, finiteVerbs)) return joint;
    if (analysis.is(at, 'and-words') && analysis.norm(at - 1) === ',') joint = at + 1;
  }
  return undefined;
}

/** "While I understand that order has to be kept, | force should not": what a clause of concession at the head of the sentence grants, up to its comma, is no part of the subject; undefined where there is none. */
function behindConcession(analysis: Analysis, start: number, modal: number, sentenceFrom: number): number | undefined {
  const opener = analysis.is(sentenceFrom, 'contrast-words') || analysis.is(sentenceFrom, 'and-words') ? sentenceFrom + 1 : sentenceFrom;
  if (!analysis.is(opener, 'granting-openers')) return undefined;
  let comma = modal - 1;
  while (comma > start && analysis.norm(comma) !== ',') comma--;
  return comma > start && comma < modal - 1 && isClause(analysis, opener + 1, comma) ? comma + 1 : undefined;
}

/** "If they mean it, the authorities should": a condition before the subject of its ask. */
function behindCondition(analysis: Analysis, start: number, modal: number): number {
  if (!analysis.any(start - 1, start + 1, 'conditionals') || analysis.norm(start) === ',') return start;
  // "Si está detenida, debe ser liberada": behind the condition the subject is left out.
  if (analysis.norm(modal - 1) === ',') return modal;
  let comma = modal - 2;
  while (comma > start && analysis.norm(comma) !== ',') comma--;
  if (comma <= start || analysis.is(comma + 1, 'conditionals')) return start;
  // "If Togo wants to be taken seriously, it must": the authority of the condition.
  // "If the Prime Minister wants calm, she should release": whoever holds its office, where an act is asked.
  const isOfAuthority = analysis.is(comma + 1, 'asked-pronouns') || (analysis.is(comma + 1, 'single-pronouns') && doesAct(analysis, modal));
  if (comma + 2 === modal && isOfAuthority && actorsIn(analysis, start, comma).some(({ actor }) => actor === 'authority')) return comma + 1;
  // "If they mean it, there must be an inquiry".
  if (comma + 2 === modal && analysis.is(comma + 1, 'existentials')) return comma + 1;
  // "If it goes ahead, the committee needs to take out": a subject of its own, of which an act is asked.
  if (analysis.is(comma + 1, 'articles') && comma + 2 < modal && doesAct(analysis, modal)) return comma + 1;
  return isDone(analysis, modal) || actorsIn(analysis, comma + 1, modal).some(({ actor, to }) => actor === 'authority' && modal - to <= nationReach) ? comma + 1 : start;
}

/** How far behind a modal the participle of what is to be done stands: "must at once be released". */
const passiveReach = 5;

/** "must be released": whether the modal at token `modal` asks for an act that is to be done to its subject. */
function isDone(analysis: Analysis, modal: number): boolean {
  for (let at = modal + 1; at < modal + passiveReach; at++) if (analysis.is(at, 'be-infinitive')) return isAct(analysis, skipAdverbs(analysis, at + 1, at + passiveReach), 'participle');
  return false;
}

/** "must strike out", "needs to take out": whether the modal at token `modal` asks its subject for an act. */
function doesAct(analysis: Analysis, modal: number): boolean {
  const verb = analysis.is(modal + 1, 'infinitive-markers') ? modal + 2 : modal + 1;
  return isAct(analysis, skipAdverbs(analysis, verb, modal + passiveReach), 'verb');
}

/** "the fate of X raises concern over fundamental rights, which must be respected": the rights, and not whatever is told before them; undefined where no such clause stands. */
function ofValues(analysis: Analysis, start: number, modal: number): number | undefined {
  const noun = modal - valueLength;
  return analysis.is(modal - 1, 'relatives') && analysis.norm(modal - 2) === ',' && analysis.is(noun, 'values') && noun > start ? noun : undefined;
}

/** Words of the name of a law, with its article, before the clause that tells of it. */
const lawReach = 16;

/** What opens the name of a law. */
const lawOpeners = ['articles', 'indefinite-articles', 'demonstratives', 'case-determiners'] as const;

/** "X was convicted under the Law on Public Gatherings, which should be repealed", ", a provision that must be amended": the law, where it is the one thing that can be done so, and not whatever is told before it; undefined where no such clause stands. */
function ofLaw(analysis: Analysis, start: number, modal: number): number | undefined {
  const relative = modal - 1;
  if (!analysis.is(relative, 'relatives') || analysis.is(relative, 'people-relatives')) return undefined;
  const isAdded = analysis.norm(relative - 1) === ',';
  const last = isAdded ? relative - 2 : relative - 1;
  for (let at = last; at > Math.max(start, last - lawReach) && analysis.tokens[at]?.kind !== 'punctuation'; at--) {
    if (!analysis.isAny(at, lawOpeners) || !analysis.any(at + 1, last + 1, 'told-statutes')) continue;
    const isTold = isAdded || (analysis.norm(at - 1) === ',' && analysis.is(at, 'indefinite-articles'));
    return isTold && askOf(analysis, at, analysis.sentenceAt(modal).to) === 'law' ? at : undefined;
  }
  return undefined;
}

/** Whether a clause that "that" opens at the head of the sentence is the subject that begins at token `from`. */
export function isClauseSubject(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  return from === sentence.from + 1 && analysis.is(sentence.from, 'complementizers');
}
