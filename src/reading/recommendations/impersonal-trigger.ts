import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isAct } from './acts.js';
import { isGrantedDuty } from './granted-duty.js';
import { isGoodFor, isNoInfinitive, isSaidOfSubject, isWorthOfOwned } from './good-for.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { type Trigger, triggerOf } from './trigger.js';

/** "to continue supporting the country": what the speaker does; not "to continue releasing prisoners". */
function goesOnItself(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'going-on') && analysis.ends(verb + 1, 'gerund') && !isAct(analysis, verb + 1, 'gerund');
}

/** "cette situation qu'il faut résoudre": told of a thing, in a language whose "that" opens relative clauses without a verb of their own. */
function isToldOfNoun(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.is(at - 1, 'complementizers') || !analysis.is(at - 1, 'relatives')) return false;
  return analysis.is(at - 3, 'demonstratives') || analysis.is(at - 3, 'articles') || analysis.is(at - 3, 'indefinite-articles');
}

/** How far behind those whose choice it is the verb stands: "à la Macédoine du Nord de". */
const choiceReach = 8;

/** "Il revient à la Macédoine du Nord de choisir son chemin": that somebody is free to choose is granted, and asked of nobody. */
function isOwnChoice(analysis: Analysis, { entry, to }: Match): boolean {
  // "corresponde al" ends in the word before whose choice it is.
  if ((entry.settings.takes !== 'addressee' && !analysis.is(to - 1, 'giving-links')) || analysis.grammar.classes['own-choices'].isEmpty) return false;
  for (let at = to; at < to + choiceReach && analysis.tokens[at]?.kind === 'word'; at++) {
    // "corresponde al pueblo | decidir": without a mark; not "investigar y decidir".
    if (analysis.is(at, 'own-choices') && !analysis.is(at - 1, 'and-words')) return true;
    if (analysis.is(at, 'infinitive-markers') && (analysis.is(at + 1, 'own-choices') || analysis.syntax.isVerb(analysis, at + 1))) return analysis.is(at + 1, 'own-choices');
  }
  return false;
}

/** How far behind "should lead to" it is told for whom. */
const foreseenReach = 7;

/** "…, which should lead to the release of Ms X", "of these students", "to her release": what is foreseen for somebody in particular is asked for; "to the release of many" is not. */
function isForSomebody(analysis: Analysis, from: number): boolean {
  for (let at = from; at < from + foreseenReach && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'case-pronouns')) return true;
    // "of the individuals concerned": those of whom it was told.
    if (analysis.is(at, 'of-words')) return analysis.is(at + 1, 'short-honorifics') || ((analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'demonstratives')) && !analysis.is(at + 2, 'many-words') && analysis.ends(at + 2, 'plural')) || (analysis.isCapital(at + 1) && within(analysis.countries, at + 1, at + 2).length === 0);
  }
  return false;
}

/** "The Covenant, to which it is a party, obliges Togo to": whether a treaty, or another text that binds, is named before token `at` in its sentence. */
function isOfInstrument(analysis: Analysis, at: number): boolean {
  return within(analysis.matches.instrument, analysis.sentenceAt(at).from, at).length > 0;
}

/** "Urgently | needed is an inquiry", "…, and just as vital are fair trials": whether nothing but adverbs stands between token `at` and the beginning of its sentence, a mark or "and". */
function opensItsClause(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  let first = at;
  while (first > from && isActAdverb(analysis, first - 1)) first--;
  return first === from || analysis.tokens[first - 1]?.kind !== 'word' || analysis.is(first - 1, 'and-words') || analysis.is(first - 1, 'contrast-words');
}

/** "Il convient de | ne pas perdre de vue", "hay que | no olvidar": whether from token `at` on it is told what nobody is to forget. */
function isToMind(analysis: Analysis, at: number): boolean {
  let act = at;
  while (analysis.is(act, 'infinitive-markers') || analysis.is(act, 'negations') || (analysis.is(act - 1, 'negations') && analysis.is(act, 'act-adverbs'))) act++;
  return analysis.phraseLength(act, 'minding-phrases') > 0;
}

/** "It is important to recall that", "il convient de noter que", "hay que recordar que": what the speaker does, or the reader is told; not "to see to it that". */
function isOwnAct(analysis: Analysis, { entry, to }: Match): boolean {
  if (isToMind(analysis, to)) return true;
  if (analysis.is(to - 1, 'complementizers') && entry.settings.needs !== 'verb') return false;
  const act = analysis.is(to, 'infinitive-markers') ? to + 1 : to;
  return analysis.is(act, 'own-acts') && analysis.phraseLength(act, 'making-sure') === 0;
}

/** "Cette loi marque, il faut | le dire, un recul": a remark between two commas, whose verb has only a pronoun with it and is nothing that is to be done. */
function isInserted(analysis: Analysis, { from, to }: Match): boolean {
  if (analysis.norm(from - 1) !== ',' || analysis.norm(to + 2) !== ',' || !analysis.grammar.traits.has('nouns-first')) return false;
  return analysis.isAny(to, ['object-clitics', 'articles']) && analysis.tokens[to + 1]?.kind === 'word' && !isAct(analysis, to + 1, 'verb');
}

/** "It is essential that", "the law should": words that ask without saying who asks; undefined where a match of such words asks for nothing. */
export function impersonalTrigger(analysis: Analysis, match: Match): Trigger | undefined {
  if ((match.entry.settings.subject === 'instrument' && !isOfInstrument(analysis, match.from)) || isInserted(analysis, match)) return undefined;
  // "that every tool needed is in place": told of the tools.
  if (match.entry.settings.opens === 'clause' && !opensItsClause(analysis, match.from)) return undefined;
  // "the law, which should lead to the release of many": what is foreseen of it.
  if (match.entry.settings.foresees === true && analysis.is(match.from - 1, 'relatives') && !isForSomebody(analysis, match.to)) return undefined;
  // "ceux qui portent la responsabilité de ces crimes": of nobody's duty, where no verb says with whom it lies.
  if (match.entry.settings.needs === 'lying' && !analysis.any(match.to, analysis.sentenceAt(match.from).to, 'lying-verbs')) return undefined;
  // "Ce crime rappelle combien il est urgent d'agir": what shows how urgent that is, and nobody who asks; not "l'UE souligne combien".
  const { from } = analysis.sentenceAt(match.from);
  // "Without independent courts there can be no rule of law": what comes of what is missing.
  if (match.entry.settings.needs === 'head' && analysis.is(from, 'lacking-words')) return undefined;
  if (analysis.is(match.from - 1, 'degree-openers') && (analysis.is(from, 'demonstratives') || analysis.is(from, 'pointing-words'))) return undefined;
  // "It is essential to the protection of rights": what something is good for.
  if (match.entry.settings.marker === 'infinitive' && analysis.is(match.to - 1, 'infinitive-markers') && isNoInfinitive(analysis, match.to - 1)) return undefined;
  if (isToldOfNoun(analysis, match.from)) return undefined;
  // "It is important for us to": the EU speaks of itself.
  const whom = analysis.is(match.to, 'asked-links') ? match.to + 1 : match.to;
  if (analysis.phraseLength(whom, 'ourselves') > 0) return undefined;
  // "c'est au tour de X d'être condamné".
  // "s'il faut en croire sa famille".
  if (analysis.is(match.to, 'idiom-followers') || analysis.phraseLength(match.to, 'idiom-phrases') > 0) return undefined;
  // "protegerla, como corresponde a un Estado": how something is, and not what is to be done.
  if (analysis.is(match.from - 1, 'clause-openers') && analysis.is(match.from - 1, 'no-modal-subjects')) return undefined;
  // "It is important to recall that", "to continue supporting": said of the speaker, or to the reader.
  if (isOwnAct(analysis, match)) return undefined;
  if (analysis.is(match.to - 1, 'infinitive-markers') && goesOnItself(analysis, match.to)) return undefined;
  // "es preciso que nos empeñemos en", "que trabajemos juntos": what all of us are to do.
  const doer = skipAdverbs(analysis, match.to, analysis.sentenceAt(match.from).to);
  if (analysis.is(match.to - 1, 'complementizers') && analysis.ends(doer, 'first-person')) return undefined;
  if (isOwnChoice(analysis, match)) return undefined;
  return isGoodFor(analysis, match.to) || isSaidOfSubject(analysis, match) || isWorthOfOwned(analysis, match) || isGrantedDuty(analysis, match.from) ? undefined : triggerOf(match, 'impersonal');
}
