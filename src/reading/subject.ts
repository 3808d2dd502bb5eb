import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { antecedentOf, behindOpening, firstOfChain, isSpeakers, opensWithPlural } from './antecedent.js';
import { isBesideOpener } from './beside-opener.js';
import { within } from './matches.js';
import { organisationBefore } from './organisations/head.js';
import { opensWithName } from './opens-with-name.js';
import { opensWithStance } from './opens-with-stance.js';
import { isOwnText } from './own-text.js';
import { type Actor, areConcernedGovernments, type FoundActor, speaksBesideEu } from './own-voices.js';
import { secondSubject } from './second-clause.js';
import { isBehindAdverbial, isBehindInsertion, isWishBehindAnd, lastBeforeAdverbs, stretchStart } from './stretch.js';
import { beforeWhom } from './whom.js';

export { actorsIn } from './actors.js';

/** A relative pronoun so near before a verb is its subject; whom it stands for, so near before the pronoun. */
const relativeReach = 2;
const antecedentReach = 4;

/** The subject of a verb, and where it stands (at the verb itself, empty, when nobody is named). */
interface Subject {
  readonly actor: Actor;
  readonly from: number;
  readonly to: number;
}

function nobody(verb: number): Subject {
  return { actor: 'none', from: verb, to: verb };
}

/** "Egypt: EU calls for": what stands before a colon is a heading. */
function behindColon(analysis: Analysis, from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) if (analysis.norm(at) === ':') return at + 1;
  return from;
}

/** In how many words a subject tells whose it is: "all our organisations". */
const determinerReach = 2;
/** Words before the verb that opens a sentence without a subject: "Asimismo, pide". */
const openingReach = 6;

/** The first of tokens `from`–`to` that is neither an adverb nor a pronoun before a verb: "También les | ha". */
function skipBeforeVerb(analysis: Analysis, from: number, to: number): number {
  let at = from;
  while (at < to && (analysis.is(at, 'subject-adverbs') || analysis.ends(at, 'adverb'))) at++;
  return at;
}

/** "Toma nota de … y anima al Congreso": the sentence begins with a verb, and its subject is whoever spoke before. */
function dropsSubject(analysis: Analysis, from: number, verb: number): boolean {
  const first = actorsIn(analysis, from, verb)[0]?.from ?? verb;
  const end = Math.min(first, from + openingReach);
  if (analysis.any(from, end, 'dropped-subject-verbs') || (first > from && opensWithStance(analysis, from))) return true;
  // "Instó a Vietnam a liberarlo y pidió": so it does in the past.
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  for (let at = from; at < end; at++) if (analysis.is(at, 'report-verbs') && !analysis.ends(at, 'participle')) return true;
  return opensWithDeed(analysis, from, end);
}

/** "Hicieron suya la petición de la familia", "Le ha trasladado su inquietud", "Se reunió con el ministro": in a language that leaves subjects out, whether tokens `from`–`to` open with a verb, whatever it is, that tells what whoever spoke before did; not "La acusó el fiscal", whose subject stands behind it. */
export function opensWithDeed(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('drops-subjects')) return false;
  const verbOrHelper = skipBeforeVerb(analysis, from, to);
  if (verbOrHelper >= to) return false;
  return (analysis.ends(verbOrHelper, 'told-verb') && (verbOrHelper === from || !analysis.is(verbOrHelper + 1, 'articles'))) || analysis.is(verbOrHelper, 'have-helpers');
}

/** "the Spokesperson, Anna Berg, and the Commissioner": the comma before the name between it and the comma at token `comma`; `comma` where no name stands there. */
function beforeApposition(analysis: Analysis, comma: number, sentenceFrom: number): number {
  let at = comma - 1;
  while (at > sentenceFrom && analysis.isCapital(at)) at--;
  return at < comma - 1 && analysis.norm(at) === ',' ? at : comma;
}

/** "The Delegation and the Embassies of France, Germany and Spain call on": where the list begins whose last members stand before the verb. */
function listStart(analysis: Analysis, start: number, end: number, sentenceFrom: number): number {
  let from = start;
  if (!analysis.any(start, end, 'and-words')) return from;
  while (from > sentenceFrom + 1 && analysis.norm(from - 1) === ',') {
    const member = beforeApposition(analysis, from - 1, sentenceFrom);
    if (actorsIn(analysis, sentenceFrom, member).at(-1)?.to !== member) break;
    from = stretchStart(analysis, member, sentenceFrom);
  }
  return from;
}

/** "She welcomes the release of the journalist X, and calls on": whether a pronoun is the sentence's subject, before anybody is named. */
function beginsWithPronoun(analysis: Analysis, from: number, verb: number): boolean {
  const named = actorsIn(analysis, from, verb)[0]?.from ?? verb;
  for (let at = from; at < named; at++) {
    if (analysis.is(at, 'clause-openers')) return false;
    if (analysis.is(at, 'subject-pronouns')) return !analysis.is(at, 'plural-pronouns');
  }
  return false;
}

/** Words that open the name of whoever did something: "por parte de". */
const agentLength = 3;

/** "rejects the arrest por parte de la fiscalía and demands": who did what is told, and no subject. */
function isAgent(analysis: Analysis, { from }: FoundActor): boolean {
  const behind = analysis.is(from - 1, 'articles') ? from - 1 : from;
  return analysis.phraseLength(behind - agentLength, 'agent-openers') === agentLength;
}

/** The actors named in tokens `from`–`to` that can be the subject of a verb behind them. */
function doersIn(analysis: Analysis, from: number, to: number): FoundActor[] {
  const doers = actorsIn(analysis, from, to).filter((actor) => !isAgent(analysis, actor));
  const last = doers.at(-1);
  // "Les familles nous demandent": the speaker is asked.
  return doers.length > 1 && last?.to === to && analysis.is(last.from, 'object-speakers') ? doers.slice(0, -1) : doers;
}

/** The EU where it is among those named, else the first one. */
function foremost(actors: readonly FoundActor[]): FoundActor | undefined {
  return actors.find(({ actor }) => actor === 'eu') ?? actors[0];
}

/** "We join the High Commissioner in reiterating our call": the verb whose subject does what the gerund at token `verb` tells. */
function joiningVerb(analysis: Analysis, verb: number, from: number): number | undefined {
  if (!analysis.ends(verb, 'gerund') || !analysis.is(verb - 1, 'gerund-prepositions')) return undefined;
  for (let at = verb - 2; at >= from; at--) if (analysis.is(at, 'joining-verbs')) return at;
  return undefined;
}

/** What opens a sentence whose subject is left out: "Según", "Aunque", "Junto con", "Conscientes de". */
const openers = ['opening-prepositions', 'clause-openers', 'companion-openers', 'deploring-words'] as const;

/** "Como socios del Paraguay, piden que": in a language that leaves subjects out, whether whoever is named stands in what opens the sentence before the comma at the verb, and is no subject. */
function isInOpening(analysis: Analysis, { actor }: FoundActor, sentenceFrom: number, verb: number): boolean {
  if (actor === 'eu' || !analysis.grammar.traits.has('drops-subjects') || analysis.norm(verb - 1) !== ',') return false;
  if (!analysis.isAny(sentenceFrom, openers)) return false;
  for (let at = sentenceFrom; at < verb - 1; at++) if (analysis.norm(at) === ',') return false;
  return true;
}

/** "des victimes qui | lui ont | demandé": nothing but pronouns, adverbs and a help verb. */
function isHelped(analysis: Analysis, from: number, verb: number): boolean {
  if (!analysis.is(verb - 1, 'have-helpers')) return false;
  for (let at = from; at < verb - 1; at++) if (!analysis.is(at, 'subject-adverbs') && !analysis.ends(at, 'adverb')) return false;
  return true;
}

/** Words of "in a note", "on Friday", between the name of a speaker and a relative clause. */
const occasionReach = 4;

/** "says Spokesperson X, | who calls on", "writes X in a note, | who": whether the relative at token `start`, behind a comma, stands for somebody of the EU, whose name and nothing else is told behind the office. */
function isSpokesperson(analysis: Analysis, start: number, sentenceFrom: number): boolean {
  if (analysis.norm(start - 1) !== ',' || !analysis.is(start, 'people-relatives')) return false;
  let end = start - 1;
  for (let at = end - 1; at > end - occasionReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'office-prepositions') && analysis.isCapital(at - 1)) end = at;
  const office = actorsIn(analysis, sentenceFrom, end).at(-1);
  if (office?.actor !== 'eu' || office.to === end) return false;
  for (let at = office.to; at < end; at++) if (!analysis.isCapital(at)) return false;
  return analysis.is(office.to - 1, 'issuing-nouns');
}

/** "the P5": letters that are short for a name. */
function isShortName(analysis: Analysis, at: number): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(analysis.text(at));
}

/** "La CIDH reitera | que seguirá de cerca": in a language that leaves subjects out, the body that issues statements, or whoever is left out, and says what opens with the word at token `opener`, which elsewhere is a relative. */
function sayerOfClause(analysis: Analysis, opener: number, verb: number): Subject | undefined {
  if (!analysis.grammar.traits.has('drops-subjects') || !analysis.is(opener, 'complementizers')) return undefined;
  if (!analysis.is(opener - 1, 'speech-words') && !analysis.is(opener - 1, 'stressing-verbs') && !analysis.is(opener - 1, 'report-verbs')) return undefined;
  const sayer = subjectOf(analysis, opener - 1);
  if (sayer.actor === 'eu' && sayer.to < opener && actorsIn(analysis, sayer.from, sayer.to).some(({ issues }) => issues)) return sayer;
  // "Al mismo tiempo, solicita su libertad y reitera que mantendrá".
  return sayer.actor === 'none' && dropsSubject(analysis, analysis.sentenceAt(opener).from, opener - 1) ? nobody(verb) : undefined;
}

/**
 * Who is the subject of the verb at token `verb`: whoever is named between the verb and the comma or clause before it;
 * where nobody is ("… and calls on"), whoever spoke first in the sentence. `none` when the sentence names nobody:
 * in bullets and lists of verbs that is the one who spoke before. A verb whose ending says "we" is the EU's.
 */
export function subjectOf(analysis: Analysis, verb: number): Subject {
  if (analysis.ends(verb, 'first-person')) return { actor: 'eu', from: verb, to: verb };
  // "L'UE, par la voix de sa porte-parole, a exhorté", "a condamné l'arrestation de l'avocate et a exhorté": the aside, or the joint, stands before the help verb.
  if ((analysis.norm(verb - 2) === ',' || analysis.is(verb - 2, 'and-words')) && analysis.is(verb - 1, 'have-helpers') && analysis.syntax.isPast(analysis, verb)) return subjectOf(analysis, verb - 1);
  const sentence = analysis.sentenceAt(verb);
  const joining = joiningVerb(analysis, verb, sentence.from);
  if (joining !== undefined) return subjectOf(analysis, joining);
  let end = verb;
  let start = stretchStart(analysis, end, sentence.from);
  // "La enviada vio al ministro, a quien pidió": the subject is the sentence's.
  const whom = beforeWhom(analysis, start, verb);
  if (whom !== undefined) {
    const doer = dropsSubject(analysis, sentence.from, whom) ? undefined : foremost(doersIn(analysis, sentence.from, whom));
    return doer === undefined ? nobody(verb) : { actor: speaksBesideEu(analysis, doer, sentence.from, verb) ? 'eu' : doer.actor, from: doer.from, to: doer.to };
  }
  // "the trial, which we expect to be fair": there the pronoun is the object.
  // "une femme qui nous demande": the speaker is asked.
  // Not "une femme, qui nous demande": there the speaker is.
  // "la libération que nous demandons", "à laquelle nous appelons": where no subject is left out, the speaker is it.
  const isAskedSpeaker = analysis.is(verb - 1, 'object-speakers') && (analysis.is(start, 'people-relatives') || analysis.grammar.traits.has('drops-subjects'));
  const isObject = start < verb && analysis.is(start, 'relatives') && !isAskedSpeaker && (analysis.is(start + 1, 'subject-pronouns') || actorsIn(analysis, start + 1, verb).length > 0);
  if (isObject) start++;
  // "condena la detención, al tiempo que pide": the subject is the sentence's.
  const isBeside = start < verb && isBesideOpener(analysis, start) && doersIn(analysis, start + 1, verb).length === 0;
  if (!isBeside && start < verb && analysis.is(start, 'relatives') && (verb - start <= relativeReach || isHelped(analysis, start + 1, verb))) {
    const sayer = sayerOfClause(analysis, start, verb);
    if (sayer !== undefined) return sayer;
    if (isOwnText(analysis, analysis.norm(start - 1) === ',' ? start - 2 : start - 1) || areConcernedGovernments(analysis, start, sentence.from)) return { actor: 'eu', from: start, to: start + 1 };
    // "the Secretary-General of the Organisation, Anna Berg, | who".
    const comma = analysis.norm(start - 1) === ',' ? beforeApposition(analysis, start - 1, sentence.from) : start;
    const end = comma === start - 1 ? start : comma;
    const antecedent = actorsIn(analysis, sentence.from, start).filter(({ to }) => to > end - antecedentReach).at(-1);
    // "the EU supports all those who call for": whoever stands right before the pronoun is meant.
    const isEu = antecedent?.actor === 'eu' && !analysis.any(antecedent.to, start + 1, 'back-pointers');
    return { actor: isEu || isSpokesperson(analysis, start, sentence.from) ? 'eu' : 'other', from: start, to: start + 1 };
  }
  // "She urges": who that is, another sentence says; in a statement it is the one who speaks.
  const before = lastBeforeAdverbs(analysis, end, start);
  if (analysis.is(before, 'subject-pronouns')) {
    if (analysis.is(before, 'plural-pronouns')) return isSpeakers(analysis, before, sentence.from) ? nobody(verb) : { actor: 'other', from: before, to: before + 1 };
    const antecedent = antecedentOf(analysis, before);
    return antecedent === undefined ? nobody(verb) : { actor: antecedent.actor, from: antecedent.from, to: antecedent.to };
  }
  // ", y pide": a verb that begins with its joint.
  const isJoined = analysis.is(verb, 'and-words') && analysis.isMark(verb - 1, ',)');
  // "La UE lamenta que la defensora siga presa y pide": where its joint counts to the verb.
  let isBehindAnd = isBeside || isJoined || analysis.is(before, 'and-words') || isBehindAdverbial(analysis, before + 1, start) || isWishBehindAnd(analysis, verb) || (analysis.is(verb, 'and-words') && !analysis.syntax.isVerb(analysis, verb + 1));
  // "Elle présente ses condoléances aux proches, demande que": a list of what she does.
  const goesOn = isBehindAnd || (analysis.norm(verb - 1) === ',' && start === end);
  if (!isJoined && analysis.norm(verb - 1) === ',' && start === end) {
    // "We, a coalition of organisations, call on": what stands between two commas is an aside; "and, bearing this in mind, expects" goes on behind it.
    end = stretchStart(analysis, end - 1, sentence.from) - 1;
    isBehindAnd = analysis.is(end - 1, 'and-words') || isBehindInsertion(analysis, verb, sentence.from);
    start = end > sentence.from ? stretchStart(analysis, end, sentence.from) : end;
  }
  // "… is concerned about the arrests of activists and calls on": the subject is the sentence's.
  // "our organisations call on": whoever speaks; not "On our visit I was told".
  if (!isBehindAnd && !analysis.is(start, 'opening-prepositions') && analysis.any(start, Math.min(start + determinerReach, end), 'speaking-owners')) return { actor: 'eu', from: start, to: end };
  // "The EU is concerned by this sentence and the Rapporteur calls on": a subject of its own behind a whole clause.
  const second = isBehindAnd ? undefined : secondSubject(analysis, verb, sentence.from);
  if (!isBehindAnd) start = second ?? listStart(analysis, start, end, sentence.from);
  const own = isBehindAnd || start >= end ? [] : doersIn(analysis, start, end);
  // "While welcoming the Minister's pledge, the Support Group calls on": whoever speaks, by a name of its own.
  if (!isBehindAnd && own.length === 0 && start + 1 < end && analysis.is(start, 'subject-determiners') && ((analysis.is(start + 1, 'speaking-nouns') && analysis.isCapital(start + 1)) || (start + 2 === end && isShortName(analysis, start + 1) && analysis.norm(start - 1) === ','))) return nobody(verb);
  if (second !== undefined && own.length === 0) return { actor: 'other', from: second, to: end };
  if (own.length === 0 && (dropsSubject(analysis, sentence.from, verb) || (goesOn && beginsWithPronoun(analysis, behindOpening(analysis, behindColon(analysis, sentence.from, verb), verb), verb)))) return nobody(verb);
  // "They share the concern of defenders, and exhort": whoever the pronoun stands for.
  const opener = behindOpening(analysis, sentence.from, verb);
  if (own.length === 0 && opensWithPlural(analysis, opener) && isSpeakers(analysis, opener, sentence.from)) return nobody(verb);
  const head = behindColon(analysis, sentence.from, verb);
  // "Berg welcomes the ruling of the Court and demands".
  if (goesOn && own.length === 0 && opensWithName(analysis, head, verb)) return nobody(verb);
  const found = foremost(own) ?? foremost(doersIn(analysis, head, verb));
  const organisation = found === undefined || found.actor === 'eu' || speaksBesideEu(analysis, found, sentence.from, verb) ? undefined : organisationBefore(analysis, head, verb, start, goesOn);
  if (organisation) return { actor: 'other', from: organisation.from, to: organisation.to };
  // "En Burundi, insta al Gobierno a": a place, and whoever spoke before.
  if (!found || isInOpening(analysis, found, sentence.from, verb) || (analysis.is(found.from - 1, 'place-prepositions') && analysis.is(verb, 'dropped-subject-verbs'))) return nobody(verb);
  // "La UE, junto con Noruega, Suiza y el Reino Unido, insta".
  const first = found.actor === 'authority' && analysis.norm(verb - 1) === ',' ? actorsIn(analysis, sentence.from, found.from)[0] : undefined;
  if (first?.actor === 'eu' && analysis.norm(first.to) === ',' && analysis.is(first.to + 1, 'companion-openers')) return { actor: 'eu', from: first.from, to: first.to };
  return { actor: speaksBesideEu(analysis, found, sentence.from, verb) ? 'eu' : found.actor, from: found.from, to: found.to };
}

/** "The EU deplores the raids. | It urges Togo to work with the UN. | It calls on": first token of the first sentence before that of a pronoun that does not open with it; of the paragraph's first one where all do. */
function behindSamePronoun(analysis: Analysis, pronoun: number): number {
  let from = firstOfChain(analysis, analysis.sentenceAt(pronoun - 1).from);
  while (from > 0 && analysis.norm(behindOpening(analysis, from, analysis.sentenceAt(from).to)) === analysis.norm(pronoun)) from = firstOfChain(analysis, analysis.sentenceAt(from - 1).from);
  return from;
}

/** "The experts condemned the arrest. They called on", "« … », said the High Commissioner. She urged": whether the pronoun at the head of a sentence stands for a body that issues statements; at the head of a paragraph for whoever spoke before, where it tells what was asked. */
function isPronounOfIssuer(analysis: Analysis, pronoun: number, verb: number): boolean {
  const first = pronoun === 0 ? 0 : behindSamePronoun(analysis, pronoun);
  if (first === 0 && analysis.norm(behindOpening(analysis, 0, pronoun + 1)) === analysis.norm(pronoun)) return analysis.syntax.isPast(analysis, verb);
  const named = actorsIn(analysis, first, pronoun);
  return analysis.is(pronoun, 'plural-pronouns') ? named[0]?.issues === true : named.some(({ issues }) => issues) && !named.some(({ actor }) => actor === 'eu');
}

/** "La CIDH pide": whether the subject of the verb at token `verb` is a body that issues statements itself, taken for whoever speaks. */
export function isOfIssuer(analysis: Analysis, verb: number): boolean {
  const sentence = analysis.sentenceAt(verb);
  const found = subjectOf(analysis, verb);
  if (found.from === verb && analysis.is(sentence.from, 'subject-pronouns')) return isPronounOfIssuer(analysis, sentence.from, verb);
  if (found.actor !== 'eu') return false;
  const named = within(analysis.matches.actor, found.from, found.to);
  // "The EU's | Special Representative": part of a name of the EU.
  return named.some(({ entry }) => entry.settings.issues === true) && !named.some(({ entry, from, to }) => entry.kind === 'eu' && from === found.from && to === found.to);
}
