import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { goesOnWithAllowedAct, isBeingAllowed } from './allowed.js';
import { opensClause } from './clause.js';

/** Words of "see to it". */
const sureLength = 3;
/** How far before a joint a list of harms may begin. */
const harmReach = 8;
/** How far before "to" stands what it belongs to: "the right of all to speak". */
const takerReach = 6;

/** Whether a verb stands in tokens `from`–`to`: what stands before "and" is an ask, and not one of two subjects ("the verdict and the sentence be reviewed"). */
export function hasVerb(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.syntax.isInfinitive(analysis, from, to) || analysis.syntax.isVerb(analysis, from) || analysis.any(from, to, 'be-forms') || analysis.any(from, to, 'clause-verbs')) return true;
  return within(analysis.matches.act, from, to).some(({ entry, from: at }) => (entry.kind === 'participle' && !analysis.is(at - 1, 'articles')) || (entry.kind === 'verb' && !analysis.is(at - 1, 'no-verb-openers')));
}

/** Whether a comma stands in tokens `from`–`to`. */
export function hasComma(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.norm(at) === ',') return true;
  return false;
}

/** Whether a form of "be" or a helper of the future stands in tokens `from`–`to`. */
export function hasFiniteVerb(analysis: Analysis, from: number, to: number): boolean {
  // "those suspected of being, d'être responsables": an infinitive is no finite verb.
  for (let at = from; at < to; at++) if (analysis.is(at, 'be-forms') && !(analysis.is(at, 'be-infinitive') && analysis.is(at - 1, 'of-words'))) return true;
  return analysis.any(from, to, 'future-helpers');
}

/** First token of the clause behind a verb of the ask ("ensure that …") that holds token `joint`; undefined where none does. */
export function clauseBefore(analysis: Analysis, begin: number, joint: number, to: number): number | undefined {
  for (let at = joint - 1; at > begin; at--) if (opensClause(analysis, at, to) && (isAct(analysis, at - 1, 'verb') || analysis.is(at - 1, 'sure-words') || analysis.phraseLength(at - sureLength, 'making-sure') === sureLength)) return at;
  return undefined;
}

/** "generar entornos para que puedan trabajar y no haya miedo": a verb of the clause that tells what an ask is for. */
export function goesOnInPurposeClause(analysis: Analysis, begin: number, joint: number): boolean {
  for (let at = begin + 1; at < joint; at++) {
    if (!analysis.is(at, 'purpose-links') || !analysis.is(at + 1, 'complementizers')) continue;
    // "y a los tribunales para que liberen a X y cumplan la ley": right behind whoever else is asked it is what they are asked.
    if (!analysis.is(begin, 'addressee-joints') || actorsIn(analysis, begin, at).at(-1)?.to !== at) return true;
  }
  return false;
}

/** "que tout soit fait pour que la procédure et les droits soient respectés": the clause of a purpose has no verb before "and", only the first of two subjects. */
export function isSubjectOfPurpose(analysis: Analysis, begin: number, joint: number): boolean {
  let at = joint - 1;
  while (at > begin && !(analysis.is(at, 'complementizers') && analysis.is(at - 1, 'purpose-links'))) at--;
  return at > begin && !hasVerb(analysis, at + 1, joint);
}

/** Whether the clause that begins at token `clause` has one person for its subject, whose verb has an ending in English: "that she sees a lawyer"; not "that she and her lawyer". */
function isOnOnePerson(analysis: Analysis, clause: number): boolean {
  if (analysis.grammar.traits.has('nouns-first')) return false;
  let behind = clause + 2;
  if (analysis.is(clause + 1, 'short-honorifics')) while (analysis.isCapital(behind)) behind++;
  else if (!analysis.is(clause + 1, 'single-pronouns')) return false;
  return !analysis.is(behind, 'coordinators');
}

/** "ensure that proceedings follow the law and respect all norms": a verb of a clause inside the ask, which has no verb of another form; a semicolon, or the number of an entry, ends the clause. */
export function goesOnInClause(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const clause = analysis.isMark(joint, ',;') || analysis.norm(next - 1) === ')' ? undefined : clauseBefore(analysis, begin, joint, to);
  return clause !== undefined && !hasFiniteVerb(analysis, clause, joint) && !isOnOnePerson(analysis, clause);
}

/** First token before `to` that marks an infinitive; `from` where none does. */
function infinitiveBefore(analysis: Analysis, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'infinitive-markers')) return at;
  return from;
}

/** "a dialogue in order to end hostilities and work towards peace": a purpose with two verbs. */
export function goesOnInPurpose(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  // "medidas para restablecer la calma y a que se dialogue": a clause goes on with a clause.
  if (analysis.is(next, 'clause-links') && analysis.is(next + 1, 'complementizers') && (analysis.is(begin, 'complementizers') || analysis.is(begin - 1, 'complementizers'))) return false;
  let at = joint - 1;
  while (at > begin && analysis.phraseLength(at, 'purpose-openers') === 0 && !(analysis.is(at, 'purpose-links') && analysis.syntax.isVerb(analysis, at + 1))) at--;
  if (at <= begin) return false;
  // "doivent ouvrir une enquête pour établir les faits, et informer": where nothing marks an infinitive, the comma before "and" tells that the modal goes on.
  if (analysis.norm(joint) === ',' && analysis.is(next - 1, 'and-words') && analysis.is(at, 'purpose-links') && !analysis.is(begin, 'infinitive-markers') && !analysis.is(begin, 'complementizers')) return false;
  // "free X, so that he can travel, and release Y": a clause of purpose that two commas close.
  if (analysis.norm(joint) === ',' && analysis.is(next - 1, 'and-words') && analysis.norm(at - 1) === ',' && isAct(analysis, next, 'verb')) return false;
  // "que redoblen sus esfuerzos para proteger a X y lleven a cabo": what is no infinitive goes on with the verb before the purpose.
  if (analysis.is(at, 'purpose-links') && !analysis.is(next, 'infinitive-markers')) return analysis.syntax.isVerb(analysis, skipAdverbs(analysis, next, to));
  const isMarked = analysis.syntax.isInfinitive(analysis, next, to);
  // Behind an ask that is an infinitive itself, a marked one goes on asking: "to act in order to protect X and to release Y".
  // "and on the police to act in order to protect X and to investigate": so it does behind whoever else is asked.
  const marker = analysis.is(begin, 'infinitive-addressees') ? infinitiveBefore(analysis, begin, at) : begin;
  return !isMarked || !(analysis.syntax.isInfinitive(analysis, marker, to) || isAct(analysis, skipAdverbs(analysis, begin, to), 'verb'));
}

/** "s'associer", "reunirse": what people do themselves; not "s'abstenir", "abstenerse". */
function isReflexive(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb, 'reflexive-acts')) return false;
  return analysis.is(verb - 1, 'reflexive-pronouns') || analysis.ends(verb, 'reflexive');
}

/** "que pueda ver a sus abogados y preparar su defensa": what somebody is to be able to do goes on with an infinitive, where the ask is a clause. */
function goesOnWithAbility(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (analysis.is(next, 'infinitive-markers') || analysis.norm(joint) === ',' || !analysis.is(next - 1, 'coordinators') || !analysis.syntax.isVerb(analysis, skipAdverbs(analysis, next, to))) return false;
  for (let at = begin; at < joint; at++) {
    if (analysis.syntax.isInfinitive(analysis, at, joint) && analysis.is(at, 'infinitive-markers')) return false;
    if (analysis.is(at, 'ability-words')) return true;
  }
  return false;
}

/** "el derecho a reunirse y expresarse", "que chacun puisse s'exprimer et manifester": an infinitive without a mark goes on with what takes the one before; a verb that States are asked for does not. */
function goesOnWithBareInfinitive(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const isOfPeople = (at: number): boolean => analysis.syntax.isVerb(analysis, at) && (!isAct(analysis, at, 'verb') || isReflexive(analysis, at));
  if (analysis.is(next, 'infinitive-markers') || !isOfPeople(skipAdverbs(analysis, next, to))) return false;
  let taker = begin;
  while (taker < joint && !analysis.is(taker, 'takers-of-infinitives')) taker++;
  for (let verb = taker + 1; verb < joint; verb++) if (isOfPeople(verb)) return true;
  return false;
}

/** "de" and "d'" are one, "de" and "à" are two. */
function isSameMarker(analysis: Analysis, one: number, other: number): boolean {
  return analysis.is(one, 'of-words') === analysis.is(other, 'of-words');
}

/** "his rights, including the right to appeal, and to": the comma that opens an example right before the comma of a joint, which closes it; undefined where none does. */
function closedExampleStart(analysis: Analysis, begin: number, joint: number): number | undefined {
  if (analysis.norm(joint) !== ',' || !analysis.is(joint + 1, 'and-words')) return undefined;
  let at = joint - 1;
  while (at > begin && analysis.norm(at) !== ',') at--;
  return at > begin && analysis.is(at + 1, 'including-words') ? at : undefined;
}

/** "the right to speak and to assemble", "access to lawyers and to doctors": goes on with what "right" and "access" take; a verb that States are asked for does not. */
export function goesOnInObject(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (goesOnWithAbility(analysis, begin, joint, next, to) || goesOnWithBareInfinitive(analysis, begin, joint, next, to) || goesOnWithAllowedAct(analysis, begin, joint, next)) return true;
  const isExercise = analysis.phraseLength(next + 1, 'exercised-rights') > 0;
  if (!analysis.is(next, 'infinitive-markers') || (isAct(analysis, skipAdverbs(analysis, next + 1, to), 'verb') && !isExercise && !analysis.is(next + 1, 'allowed-acts')) || (analysis.is(next + 1, 'be-infinitive') && !analysis.is(next + 2, 'own-participles') && !isBeingAllowed(analysis, begin, joint))) return false;
  // "poner en libertad a X y a que": a clause goes on with another clause only.
  const isClause = analysis.is(next + 1, 'complementizers');
  const floor = closedExampleStart(analysis, begin, joint) === undefined ? begin + 1 : joint;
  // "access to medical care and to (fully) execute the judgments": a word with an object is no noun that "access" takes.
  const hasObject = analysis.is(skipAdverbs(analysis, next + 1, to) + 1, 'articles');
  for (let at = joint - 1; at > floor; at--) if (analysis.is(at, 'infinitive-markers') && isSameMarker(analysis, at, next) && analysis.is(at + 1, 'complementizers') === isClause && analysis.any(Math.max(begin, at - takerReach), at, 'takers-of-infinitives')) return !(hasObject && analysis.is(at - 1, 'access-nouns'));
  return false;
}

/** "instamos a que se abra un diálogo, que incluya a todos y permita": behind "a que" a bare "que" tells of what is asked for. */
export function goesOnInRelativeWish(analysis: Analysis, begin: number, next: number): boolean {
  const opener = analysis.is(begin, 'complementizers') ? begin : begin - 1;
  if (!analysis.is(opener, 'complementizers') || !analysis.is(opener - 1, 'clause-links')) return false;
  // "a que se libere a X, que está enferma, y | a que se investigue": another clause of the same form.
  if (analysis.is(next, 'clause-links') && analysis.is(next + 1, 'complementizers')) return false;
  // "a que cumplan sus obligaciones, que investiguen cada abuso y que los autores respondan": a list of what is asked.
  if (closesList(analysis, next)) return false;
  for (let at = begin + 1; at <= next; at++) if (analysis.norm(at - 1) === ',' && analysis.is(at, 'complementizers')) return true;
  return false;
}

/** Whether another clause behind "and" closes a list of clauses. */
function closesList(analysis: Analysis, next: number): boolean {
  const { to } = analysis.sentenceAt(next);
  for (let at = next; at < to; at++) if (analysis.is(at - 1, 'and-words') && analysis.is(at, 'complementizers')) return true;
  return false;
}

/** "pedimos un diálogo, que atienda las demandas": behind a noun and a comma a bare "que" tells of what is asked for, and opens no list. */
export function goesOnInRelativeOfNoun(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  return analysis.norm(joint) === ',' && next === joint + 1 && analysis.is(next, 'relatives') && analysis.is(next, 'complementizers') && analysis.is(begin, 'indefinite-articles') && !closesList(analysis, next);
}

/** "without fear of intimidation, arrest or prosecution": nouns of what nobody is to suffer, the word behind the joint one of them. */
export function goesOnInHarm(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const isBare = next + 1 >= to || analysis.is(next + 1, 'coordinators') || analysis.is(next + 1, 'noun-phrase-enders') || analysis.norm(next + 1) === ',';
  if (!isBare || analysis.is(next, 'infinitive-markers')) return false;
  for (let at = joint - 1; at > Math.max(begin, joint - harmReach); at--) {
    if (analysis.is(at, 'infinitive-markers') || analysis.is(at, 'complementizers')) return false;
    const length = analysis.phraseLength(at, 'harm-openers');
    if (length > 0) return at + length < joint;
  }
  return false;
}

/** "to release X, to end the raids, and to open a dialogue to find a way out and to enable a transition": behind the "and" that closes a list of infinitives, one more goes on with what the last of them is for. */
export function goesOnInLast(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  return analysis.norm(joint) !== ',' && analysis.is(next, 'infinitive-markers') && analysis.any(begin + 2, joint, 'infinitive-markers');
}

/** Words between a comma and the "or" that closes a list of what is not to be done. */
const negatedListReach = 10;

/** "in a way that does not intimidate, restrict or punish", "in a way that allows the press to work and to publish": goes on with the clause that tells how an ask is to be done. */
export function goesOnInManner(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  let opener = joint - 1;
  while (opener > begin && analysis.phraseLength(opener, 'manner-openers') === 0) opener--;
  if (opener <= begin) return false;
  const clause = opener + analysis.phraseLength(opener, 'manner-openers');
  // What somebody is enabled to do has no comma before its last member; a comma goes on with what is asked.
  if (analysis.norm(joint) !== ',' && analysis.any(clause, joint, 'infinitive-markers')) return true;
  if (analysis.is(next, 'infinitive-markers') || !analysis.any(clause, joint, 'negations')) return false;
  for (let at = joint; at < joint + negatedListReach; at++) if (analysis.is(at, 'coordinators')) return !analysis.is(at, 'and-words');
  return false;
}

/** "sans intimider, entraver ni sanctionner": verbs one after the other behind "without" tell how. */
export function goesOnWithout(analysis: Analysis, begin: number, joint: number): boolean {
  let at = joint - 1;
  while (at > begin && (analysis.syntax.isVerb(analysis, at) || analysis.norm(at) === ',' || analysis.is(at, 'coordinators'))) at--;
  return at < joint - 1 && analysis.is(at, 'without-words');
}

/** "be duly and impartially investigated": behind a form of "be" only adverbs stand before the joint, and the participle of both behind it. */
export function isBetweenAdverbs(analysis: Analysis, begin: number, joint: number): boolean {
  let before = joint - 1;
  while (before > begin && isActAdverb(analysis, before)) before--;
  return before < joint - 1 && analysis.is(joint, 'and-words') && (analysis.is(before, 'be-forms') || analysis.is(before, 'infinitive-markers'));
}

/** Words of a participle's aside between a subject and its verb. */
const asideReach = 16;

/** "a thorough inquiry, establishing the facts and naming the killers, to be opened": a participle between two commas tells of the subject before it, whose verb stands behind. */
export function isInAsideOfSubject(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  let open = joint;
  while (open > begin && !(analysis.norm(open) === ',' && analysis.ends(open + 1, 'gerund'))) open--;
  if (open <= begin || hasVerb(analysis, begin, open)) return false;
  for (let close = next; close < Math.min(to - 1, open + asideReach); close++) {
    if (analysis.norm(close) !== ',') continue;
    const verb = close + 1;
    return analysis.is(verb, 'future-helpers') || analysis.is(verb, 'be-infinitive') || (analysis.is(verb, 'infinitive-markers') && analysis.is(verb + 1, 'be-infinitive'));
  }
  return false;
}

/** "qu'une enquête, déjà ouverte par le parquet, établisse": whether a verb stands right behind the aside of a participle on its subject, before which no verb stands. */
function isBehindParticiple(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  let aside = joint - 1;
  while (aside > begin && analysis.norm(aside) !== ',') aside--;
  const first = skipAdverbs(analysis, analysis.is(aside + 1, 'recent-adverbs') ? aside + 2 : aside + 1, joint);
  return aside > begin && joint - aside < asideReach && (analysis.ends(first, 'participle') || isAct(analysis, first, 'participle')) && isAct(analysis, next, 'verb', 'finite') && !analysis.ends(next, 'participle') && !hasVerb(analysis, begin, aside);
}

/** "that others, who were tried for the same, will be freed", "that those still held, some for two years, are freed": right behind a comma, without a subject of its own, the verb of the subject that stands before an aside. */
export function isVerbBehindAside(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1) return false;
  // A list of what will be, without an "and" before its second member, has its first verb before the comma.
  if (analysis.is(next, 'future-helpers')) return hasComma(analysis, begin, joint) && !analysis.any(begin, joint, 'future-helpers');
  if (isBehindParticiple(analysis, begin, joint, next)) return true;
  if (!analysis.is(next, 'be-forms') || analysis.is(next, 'be-infinitive')) return false;
  let aside = joint - 1;
  while (aside > begin && !(analysis.norm(aside) === ',' && analysis.is(aside + 1, 'relatives'))) aside--;
  return aside > begin && !hasFiniteVerb(analysis, begin, aside);
}

/** In how many words a verb names by a pronoun what the one before names: "and to give effect to it". */
const sameReach = 4;

/** Whether nothing more is given to what a pronoun before token `next` stands for: "take it to heart"; not "grant it access", "enable it to resume". */
function endsWithPronoun(analysis: Analysis, next: number, to: number): boolean {
  if (next >= to || analysis.tokens[next]?.kind === 'punctuation' || analysis.ends(next, 'adverb') || analysis.is(next, 'and-words') || analysis.phraseLength(next, 'act-phrases') > 0) return true;
  return analysis.is(next, 'infinitive-markers') && !analysis.syntax.isInfinitive(analysis, next, to);
}

/** "wait for the opinion and take it to heart", "open an inquiry and publish its findings", "to respect this right, to protect it and": the thing asked for before, by its pronoun. */
export function goesOnInSame(analysis: Analysis, next: number, to: number): boolean {
  if (!analysis.is(next - 1, 'and-words') && analysis.norm(next - 1) !== ',') return false;
  const verb = skipAdverbs(analysis, analysis.is(next, 'infinitive-markers') ? next + 1 : next, to);
  if (!isAct(analysis, verb, 'verb')) return false;
  if (analysis.is(verb + 1, 'thing-owners') && analysis.is(next - 1, 'and-words')) return analysis.is(verb + 2, 'outcome-nouns');
  // "give effect to it".
  for (let at = verb + 1; at < Math.min(to, verb + sameReach) && !analysis.is(at, 'relatives'); at++) if (analysis.is(at, 'decision-pronouns')) return endsWithPronoun(analysis, at + 1, to);
  return false;
}
