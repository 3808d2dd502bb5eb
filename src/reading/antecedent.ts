import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { KeptOfWords } from './kept-of-words.js';
import { startingAt, within } from './matches.js';
import type { FoundActor } from './own-voices.js';
import { speaksBesideEu } from './own-voices.js';

/* Whom a pronoun that is a subject stands for, by what the sentences before it in its paragraph begin with. */

/** Whether a pronoun for several stands at token `from` as a subject: "They", « Ils ». */
export function opensWithPlural(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'plural-pronouns') && analysis.is(from, 'subject-pronouns');
}

/** Classes of words at the head of a sentence that are no adjective, though they may end like one. */
const noAdjectives = ['subject-determiners', 'indefinite-articles', 'case-determiners', 'general-quantifiers', 'subject-pronouns', 'clause-openers', 'conditionals', 'small-numbers'] as const;

/** Words of what opens a sentence before its comma: "Conscious of the part that civil society plays, they". */
const openingReach = 30;

/** Whether a participle or a gerund opens a sentence, behind adverbs or not: "Deeply concerned by the verdict, they", "Fully respecting the courts, they"; not "Nothing". */
function opensWithParticiple(analysis: Analysis, from: number): boolean {
  let verb = from;
  while (analysis.ends(verb, 'adverb')) verb++;
  return analysis.ends(verb, 'participle') || analysis.ends(verb, 'gerund');
}

/** "In a letter to the Minister, | the ambassadors ask", "Conscious of the part of civil society, | they ask": first token behind what opens a sentence; `from` where nothing does. */
export function behindOpening(analysis: Analysis, from: number, to: number): number {
  const isAdjective = analysis.ends(from, 'plural') && !analysis.isMark(from + 1, ',') && !analysis.isAny(from, noAdjectives);
  // "Tout en saluant la décision du ministre, | ils rappellent".
  const isGerund = analysis.is(from, 'gerund-openers') && analysis.is(from + 1, 'opening-prepositions') && analysis.ends(from + 2, 'gerund');
  if (!isAdjective && !isGerund && !analysis.is(from, 'opening-prepositions') && !opensWithParticiple(analysis, from)) return from;
  for (let at = from + 1; at < Math.min(to, from + openingReach); at++) if (analysis.norm(at) === ',') return at + 1;
  return from;
}

/** The actors of a sentence, or of its beginning, first those behind what opens it, if any are named there. */
export function actorsBehindOpening(analysis: Analysis, from: number, to: number): FoundActor[] {
  const actors = actorsIn(analysis, from, to);
  // "Brussels deplored the arrest of several activists, among them the lawyer X": who stands at the head is no adjective, whatever the name ends in.
  if (actors.length === 0 || actors[0]?.from === from) return actors;
  const start = behindOpening(analysis, from, to);
  const behind = start === from ? actors : actors.filter((actor) => actor.from >= start);
  return behind.length > 0 ? behind : actors;
}

/** What opens a clause or a phrase that stands before the main one, besides prepositions and participles. */
const clauseOpeners = ['clause-openers', 'conditionals', 'deploring-words', 'companion-openers', 'clause-modals'] as const;

/** "While the police", "Now that the police", "Together with": whether a clause or a phrase opens a sentence. */
function opensClause(analysis: Analysis, from: number): boolean {
  return analysis.isAny(from, clauseOpeners) || analysis.is(from + 1, 'clause-openers');
}

/** "While the police have closed the file, | they call on", "Together with the family, | they ask": whether what opens a sentence and ends right before a pronoun tells of nobody for whom it can stand: only of those who are in power, or of who is beside the speaker. */
function isBehindClause(analysis: Analysis, pronoun: number, sentenceFrom: number): boolean {
  if (analysis.norm(pronoun - 1) !== ',' || !opensClause(analysis, sentenceFrom)) return false;
  return analysis.is(sentenceFrom, 'companion-openers') || actorsIn(analysis, sentenceFrom, pronoun).every(({ actor }) => actor === 'authority');
}

/** "| They deplore this", "While the police have closed the file, | they call on": the pronoun for several that is the subject of a sentence, behind what opens it or not. */
function pronounOfSentence(analysis: Analysis, from: number): number | undefined {
  const { to } = analysis.sentenceAt(from);
  const head = behindOpening(analysis, from, to);
  if (opensWithPlural(analysis, head)) return head;
  if (!opensClause(analysis, from)) return undefined;
  for (let at = from + 1; at < Math.min(to, from + openingReach); at++) if (opensWithPlural(analysis, at) && isBehindClause(analysis, at, from)) return at;
  return undefined;
}

/** "They deplore this. They call on all parties to": the first token of the sentence whose subject the pronouns behind it stand for. */
export function firstOfChain(analysis: Analysis, from: number): number {
  let before = from;
  while (before > 0 && pronounOfSentence(analysis, before) !== undefined) before = analysis.sentenceAt(before - 1).from;
  return before;
}

/** What befalls people: "arrests", "attacks". */
const deeds = ['counted-events', 'deed-nouns', 'attack-nouns', 'struck-nouns'] as const;

/** Whether a sentence tells first of what befell somebody: "The arrests since the vote are a step back"; not "The arrested lawyers". */
function opensWithDeed(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'articles') && analysis.isAny(from + 1, deeds) && !analysis.is(from + 1, 'culprits') && !analysis.is(from + 1, 'general-nouns');
}

/** "The missions are concerned. | These threats add to a climate of fear. | They call on": the first token of the sentence before those that open with a pointer at what was told, or with what befell people, and name nobody who can act. */
function behindComments(analysis: Analysis, from: number): number {
  const isComment = (at: number): boolean => ((analysis.is(at, 'demonstratives') || analysis.is(at, 'open-pointers')) && !analysis.is(at, 'case-pronouns')) || opensWithDeed(analysis, at);
  let before = from;
  // "The attacks on journalists": on whom does not act.
  const namesActor = (at: number): boolean => actorsIn(analysis, at, analysis.sentenceAt(at).to).some(({ actor }) => actor !== 'other' || !opensWithDeed(analysis, at));
  while (before > 0 && isComment(before) && !namesActor(before)) before = analysis.sentenceAt(before - 1).from;
  return before;
}

/** "They must be released. | They call on": whether those for whom the pronoun at token `pronoun` stands have to do something, which nobody who issues a statement tells of themselves in this way. */
function haveTo(analysis: Analysis, pronoun: number): boolean {
  return startingAt(analysis.matches.ask, pronoun + 1).some(({ entry }) => entry.kind === 'modal');
}

/** "Families may visit if they ask for it", "The missions met. They call on": whether those who are named first, in this sentence or the one before, are the EU's. */
export function isSpeakers(analysis: Analysis, pronoun: number, sentenceFrom: number): boolean {
  const isHead = behindOpening(analysis, sentenceFrom, pronoun + 1) === pronoun || isBehindClause(analysis, pronoun, sentenceFrom);
  const named = isHead ? undefined : actorsIn(analysis, sentenceFrom, pronoun)[0];
  if (named !== undefined || sentenceFrom === 0) return named === undefined || named.actor === 'eu' || named.issues;
  // "The missions are concerned. The arrests go on. They call on A. They also call on".
  const before = behindComments(analysis, firstOfChain(analysis, behindComments(analysis, analysis.sentenceAt(sentenceFrom - 1).from)));
  // "They deplore this. They call on": at the head of its paragraph the pronoun stands for whoever speaks.
  const head = before === 0 ? pronounOfSentence(analysis, 0) : undefined;
  if (head !== undefined && !haveTo(analysis, head)) return true;
  const [doer, second] = actorsBehindOpening(analysis, before, sentenceFrom);
  return doer !== undefined && (doer.actor === 'eu' || doer.issues || isBesideEu(analysis, doer, second) || speaksBesideEu(analysis, doer, before, sentenceFrom));
}

/** "| Norway and the EU are alarmed. They call on": whether a State is named with the EU behind "and". */
function isBesideEu(analysis: Analysis, doer: FoundActor, second: FoundActor | undefined): boolean {
  if (second?.actor !== 'eu' || doer.value !== 'state') return false;
  const and = analysis.is(second.from - 1, 'articles') ? second.from - 2 : second.from - 1;
  return and === doer.to && analysis.is(and, 'and-words');
}

/** Whether an actor can be nobody who issues statements: "la famille", "le ministre"; not a State, nor "la Commission". */
function isOther(analysis: Analysis, { actor, value, issues, from, to }: FoundActor): boolean {
  if (actor === 'authority') return value !== 'state' && value !== 'other' && within(analysis.countries, from, to).length === 0;
  return actor === 'other' && !issues && !analysis.isCapital(from);
}

const headsBefore = new KeptOfWords<Analysis, ReadonlyMap<number, number>>();

/** By where a sentence begins, where the one before it does that begins with another word: what begins with "They" a hundred times is gone over once. */
function headBefore(analysis: Analysis, from: number): number {
  let heads = headsBefore.get(analysis);
  if (!heads) {
    const found = new Map<number, number>();
    let before = 0;
    for (const { from: start } of analysis.plain.sentences) {
      found.set(start, before > 0 && analysis.norm(before) === analysis.norm(start) ? found.get(before) ?? 0 : before);
      before = start;
    }
    headsBefore.set(analysis, (heads = found));
  }
  return heads.get(from) ?? 0;
}

/** "Le comité demande sa libération. Il exhorte": who at the head of the sentence before is not the issuer, and has the pronoun's gender, so that it stands for them; undefined where nobody is. */
export function antecedentOf(analysis: Analysis, pronoun: number): FoundActor | undefined {
  const { from } = analysis.sentenceAt(pronoun);
  if (pronoun !== from || from === 0) return undefined;
  const before = headBefore(analysis, from);
  if (!analysis.syntax.agrees(analysis, before, pronoun)) return undefined;
  const doer = actorsIn(analysis, before, from).find((actor) => actor.from === before + 1);
  return doer && isOther(analysis, doer) && !speaksBesideEu(analysis, doer, before, from) ? doer : undefined;
}
