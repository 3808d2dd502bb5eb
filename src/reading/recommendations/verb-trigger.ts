import { isAskedOfEu } from '../eu-is-asked.js';
import type { Analysis, Match } from '../analysis.js';
import { startingAt, startingIn, within } from '../matches.js';
import { hasOtherSubject } from '../other-subject.js';
import type { Actor } from '../own-voices.js';
import { actorsIn, isOfIssuer, subjectOf } from '../subject.js';
import { isAskedOfOne } from './asked-of-one.js';
import { isNoInfinitive } from './good-for.js';
import { isOfThing, isToEvent, isToldOfObject } from './no-speaker.js';
import { placeOfVerb } from './apart/index.js';
import type { Place } from './apart/place.js';
import { pointsBackFrom } from './apart/pointer.js';
import { isSpoken } from './apart/speaker.js';
import { isAimOfOthers, isDeedOfOthers, isInContactClause, isInObjectRelative, isOfRelative, isToldOfPast } from './told.js';
import { sayerOfGerund, toldWith } from './told-with.js';
import { type Trigger, triggerOf } from './trigger.js';
import { isTrustOfOthers } from './trust.js';
import { isInsertedComment } from './inserted-comment.js';
import { isAsking, isAskingAdverb, isGoingOn, isOwnWish, isPassive, isToldAsPast, phaseStart } from './asking.js';
import { isOrganisation, isToldOfOrganisation } from '../organisations/subject.js';
import { holderBefore } from './holder.js';
import { isOfOffice, subjectOfStatement } from '../issuing-subject.js';
import { stateOfOffice, stateThatAsks } from '../state-that-asks.js';

/** "to | continue to encourage", "to | keep inviting": first token of the words for going on with what a verb tells; the verb itself where none stand before it. */
function startOfGoingOn(analysis: Analysis, verb: number): number {
  const phase = analysis.ends(verb, 'gerund') ? verb - 1 : analysis.is(verb - 1, 'infinitive-markers') ? verb - 2 : verb;
  return phase < verb && !analysis.is(phase, 'infinitive-markers') && analysis.is(phase, 'asking-adverbs') && analysis.is(phase - 1, 'infinitive-markers') ? phase : verb;
}

/** "calls on the authorities to invite", "to continue to invite": an act that somebody is asked for; "and wishes to encourage" is none. */
export function isAsked(analysis: Analysis, asking: number): boolean {
  const verb = startOfGoingOn(analysis, asking);
  // "and takes this occasion to encourage".
  // "a appelé à sa libération et a exhorté": a help verb without its accent is one too.
  return analysis.is(verb - 1, 'infinitive-markers') && !analysis.syntax.isPast(analysis, asking) && !isAskingAdverb(analysis, verb - 2) && !analysis.is(verb - 2, 'occasions');
}

/** "The EU calls on Togo to repeal the law and invite the Rapporteur": behind the speaker's verb in the singular, one in its base form is what somebody is asked to do. */
function isOfAsked(analysis: Analysis, { from, to }: Match, sentenceFrom: number): boolean {
  if (!analysis.is(from - 1, 'and-words') || analysis.grammar.traits.has('nouns-first') || analysis.ends(from, 'plural') || analysis.ends(from, 'gerund') || analysis.ends(from, 'participle') || to - from !== 1) return false;
  const own = startingIn(analysis.matches.ask, sentenceFrom, from).find((ask) => ask.entry.kind === 'verb');
  return own !== undefined && (analysis.ends(own.from, 'plural') || actorsIn(analysis, to, to + visitorReach)[0]?.issues === true);
}

/** In how many words behind "invite" a visitor is named: "the Special Rapporteur". */
const visitorReach = 3;

/** Most words between asking and what the speaker asks for itself: "à rendre visite". */
const ownReach = 3;

/** How far behind "access" it is told for whom: "to the whole of the country for aid workers". */
const accessReach = 9;

/** "asks for access to the camps for aid workers": whether what is asked for up to token `to` is for others, and no step of the speaker. */
function isAccessForOthers(analysis: Analysis, to: number): boolean {
  if (!analysis.is(to - 1, 'access-nouns')) return false;
  for (let at = to; at < to + accessReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'asking-prepositions') && analysis.tokens[at + 1]?.kind === 'word') return true;
  return false;
}

/** "will request a meeting with the Minister", "demandera à rencontrer": a step that the speaker takes, where nobody in power is asked for it; "request permission to visit" asks those who give it. */
function isOwnStep(analysis: Analysis, { from, to }: Match): boolean {
  return startingAt(analysis.matches['follow-up'], from).some((step) => !isAccessForOthers(analysis, step.to) && step.to > to && step.to <= to + ownReach && !analysis.is(step.to - 2, 'infinitive-markers') && !actorsIn(analysis, to, step.to).some(({ actor }) => actor === 'authority'));
}

/** Words of a law between "as" and its verb: "as the country's law demands". */
const lawReach = 4;

/** "as the law demands", "comme l'exige la loi": how something is to be done, by what others say. */
function isByRule(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb - 1, 'articles') || analysis.is(verb - 1, 'case-pronouns')) return analysis.is(verb - 2, 'role-openers');
  if (!analysis.is(verb - 1, 'law-words') && !analysis.is(verb - 1, 'law-nouns') && !analysis.is(verb - 1, 'situation-nouns')) return false;
  for (let at = verb - 2; at >= verb - 1 - lawReach; at--) if (analysis.is(at, 'role-openers')) return true;
  return false;
}

/** How far behind "calls for" the inquiry is named that a deed calls for. */
const inquiryReach = 9;

/** "These latest murders call for a prompt, impartial and thorough investigation": what was done calls for an inquiry. */
function isOfDeed(analysis: Analysis, { entry, to }: Match, verb: number): boolean {
  return entry.settings.deeds === true && analysis.is(verb - 1, 'deed-nouns') && analysis.any(to, to + inquiryReach, 'inquiry-nouns');
}

/** "should, as the EU has asked, be met": what the speaker has asked before, told between two commas. */
function isToldBeside(analysis: Analysis, verb: number): boolean {
  let at = verb - 1;
  while (analysis.is(at, 'have-helpers') || analysis.ends(at, 'adverb')) at--;
  const speaker = at < verb - 1 ? actorsIn(analysis, analysis.sentenceAt(verb).from, at + 1).at(-1) : undefined;
  if (speaker?.to !== at + 1 || speaker.actor !== 'eu') return false;
  const first = analysis.is(speaker.from - 1, 'articles') ? speaker.from - 1 : speaker.from;
  return analysis.is(first - 1, 'role-openers') && analysis.norm(first - 2) === ',';
}

/** ", comme elle appelle", ", as we call on": what the speaker does elsewhere too. */
function isComparison(analysis: Analysis, verb: number): boolean {
  // "comme l'appellent ses auteurs", "Comme le demandent les Nations unies,": what others call something, or ask.
  const asked = analysis.syntax.askedBefore(analysis, verb) ?? verb;
  if (isToldBeside(analysis, verb)) return true;
  const opener = analysis.is(asked - 1, 'subject-pronouns') || analysis.phraseLength(asked - 1, 'ourselves') > 0 ? asked - 2 : asked - 1;
  return analysis.is(opener, 'role-openers') && (analysis.norm(opener - 1) === ',' || opener === analysis.sentenceAt(verb).from);
}

/** Words between "if" and the verb of its clause: "si les autorités togolaises veulent". */
const conditionReach = 5;

/** "S'ils veulent que les relations s'améliorent": a verb in a clause that opens with a condition asks nothing. */
function isCondition(analysis: Analysis, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - conditionReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'conditionals')) return true;
  return false;
}

/** How far before an infinitive the relative stands whose clause it ends. */
const clauseReach = 20;

/** "X, qui n'a fait qu'exprimer ses idées et | plaider pour": one of several infinitives of a clause that tells of somebody. */
function isOfTellingClause(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb - 1, 'and-words') || !analysis.syntax.isVerb(analysis, verb)) return false;
  let isListed = false;
  for (let at = verb - 2; at > verb - clauseReach && analysis.tokens[at]?.kind === 'word'; at--) {
    // "des journalistes, venus lui apporter leur soutien et | demander": what others came for.
    if (isListed && (analysis.is(at, 'relatives') || analysis.is(at, 'motion-words'))) return true;
    isListed ||= analysis.syntax.isVerb(analysis, at) && !analysis.is(at - 1, 'articles');
  }
  return false;
}

/** "Al Gobierno se le pide que la libere": an authority that opens the sentence is asked, and whoever asks is left out. */
function isImpersonal(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.is(verb - 2, 'impersonal-pronouns') || !analysis.is(verb - 1, 'case-pronouns') || analysis.syntax.isPast(analysis, verb)) return false;
  return analysis.is(from, 'addressee-openers') && actorsIn(analysis, from, verb)[0]?.actor === 'authority';
}

/** How far before a pronoun those stand whom it means. */
const publicReach = 8;

/** "répondu aux manifestants, en les invitant au calme": whether the pronoun before a verb stands for people who were spoken to. */
function isSaidToPublic(analysis: Analysis, verb: number): boolean {
  const asked = analysis.syntax.askedBefore(analysis, verb);
  return asked !== undefined && analysis.any(Math.max(analysis.sentenceAt(verb).from, asked - publicReach), asked, 'publics');
}

/** Words between a relative pronoun and the verb of asking in its clause: "which we have long", and of whoever is asked behind it: "aux autorités togolaises". */
const objectReach = 5;

/** "to open the dialogue which we have long called for", "le dialogue que nous réclamons depuis mai": a verb that asks for what stands before its relative pronoun, behind which nothing is asked. */
function isOfAskedThing(analysis: Analysis, { from, to }: Match): boolean {
  let relative = from - 1;
  while (relative > from - objectReach && analysis.tokens[relative]?.kind === 'word' && !analysis.is(relative, 'relatives')) relative--;
  if (!analysis.is(relative, 'relatives') || analysis.is(relative, 'owning-relatives') || analysis.is(relative - 1, 'reporting-verbs')) return false;
  const asked = actorsIn(analysis, to, to + objectReach)[0];
  const nation = asked && within(analysis.countries, asked.to, asked.to + 1)[0];
  const end = nation?.to ?? asked?.to ?? to;
  return end >= analysis.sentenceAt(from).to || analysis.isMark(end, '.;') || analysis.is(end, 'earlier-words') || (analysis.is(end, 'opening-prepositions') && analysis.is(end, 'before-year'));
}

/** How far behind a verb of asking the rest of an idiom stands. */
const idiomReach = 16;

/** "calls the independence of the courts into question": whether a verb is part of an idiom, and asks nobody to do anything. */
function isIdiom(analysis: Analysis, { to }: Match): boolean {
  const end = Math.min(to + idiomReach, analysis.sentenceAt(to - 1).to);
  for (let at = to; at < end && !analysis.syntax.isInfinitive(analysis, at, end); at++) if (analysis.phraseLength(at, 'idiom-phrases') > 0) return true;
  return false;
}

/** "The raids on Batumi | Press show": behind the rest of a name, and before what is told of it; not "Duarte Urges authorities to", "Missions Call for". */
function endsName(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  if (!analysis.isCapital(from - 1) || to - from !== 1 || analysis.isCapital(to) || analysis.tokens[to]?.kind !== 'word') return false;
  return !analysis.is(to, 'noun-phrase-enders') && !analysis.is(to, 'articles') && !analysis.is(to, 'asking-prepositions') && actorsIn(analysis, analysis.sentenceAt(from).from, to + visitorReach).every((actor) => actor.to < from - 1 || actor.from > to + visitorReach);
}

/** "the Charities and | Trusts Registration Act": behind "and" in the name of a law, which ends in what laws are called. */
function isInNameOfLaw(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  if (to - from !== 1 || !analysis.is(from - 1, 'and-words') || !analysis.isCapital(from - 2)) return false;
  for (let at = to; analysis.isCapital(at); at++) if (analysis.is(at, 'statute-nouns')) return !analysis.isCapital(at + 1);
  return false;
}

/** "Press and Communication Director", "Network for Press Safety": a noun in a name, and no verb. */
function isInName(analysis: Analysis, { from, to }: Match): boolean {
  if (!analysis.isCapital(from) || from === analysis.sentenceAt(from).from) return false;
  // "the Open Village Trust, which".
  if (analysis.isCapital(from - 1) && analysis.tokens[to]?.kind === 'punctuation') return true;
  if (endsName(analysis, { from, to }) || isInNameOfLaw(analysis, { from, to })) return true;
  return analysis.isCapital(to) ? analysis.is(from - 1, 'asking-prepositions') || analysis.is(from - 1, 'of-words') : analysis.is(to, 'and-words') && analysis.isCapital(to + 1);
}

/** @param goesOn whether an ask stands before it in the same sentence */
export function verbTrigger(analysis: Analysis, match: Match, goesOn: boolean): Trigger | undefined {
  if (isInName(analysis, match) || isToEvent(analysis, match.to)) return undefined;
  // "Les charges, demande l'UE, doivent": told beside what is asked for.
  if (isInsertedComment(analysis, match.from)) return undefined;
  const edge = pointsBackFrom(analysis, match);
  const apart = edge === undefined ? placeOfVerb(analysis, match) : undefined;
  const trigger = (edge !== undefined || apart) && asksHere(analysis, match) ? triggerOf(match, 'verb') : askingVerb(analysis, match, goesOn, apart);
  return trigger && { ...trigger, ...(edge !== undefined && { edge }), ...(apart && { apart }) };
}

/** "lo que pide la UE es su liberación", "debe ser liberada, pide la UE": whether a verb of asking, for what stands elsewhere in its sentence, is the speaker's, who asks now. */
function asksHere(analysis: Analysis, match: Match): boolean {
  return !isToldAsPast(analysis, match.from) && isSpoken(analysis, match);
}

/** What stands before an infinitive of asking that tells what somebody did: "al solicitar apoyo", "venues réclamer leurs terres", "condenada por pedir elecciones", "su delito ha sido reclamar elecciones". */
const deedOpeners = ['doing-openers', 'motion-words', 'reason-prepositions', 'be-forms'] as const;

/** Words of those who are made to ask: "all the editors in town". */
const madeReach = 6;

/** "by making all editors | ask for new cards", "forcing her to | request": what somebody is made to ask for, behind a gerund. */
function isMadeTo(analysis: Analysis, verb: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || analysis.ends(verb, 'gerund') || analysis.ends(verb, 'participle')) return false;
  if (analysis.ends(verb, 'plural') || analysis.is(verb - 1, 'subject-pronouns') || analysis.is(verb - 1, 'and-words')) return false;
  for (let at = verb - 2; at >= verb - madeReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'complementizers'); at--) if (analysis.is(at, 'making-gerunds')) return true;
  return false;
}

/** Whether a verb of asking tells what others did; "a supplié son frère, avant d'appeler à une marche": what they did next; "was able to advise the Government": what they could do. */
function isDeedTold(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb - 1, 'infinitive-markers') && (analysis.is(verb - 2, 'before-openers') || analysis.is(verb - 2, 'ability-words'))) return true;
  // "the crime of calling for a strike".
  if (analysis.ends(verb, 'gerund') && analysis.is(verb - 1, 'of-words') && analysis.is(verb - 2, 'crime-nouns')) return true;
  // "acusada de llamar a la rebelión".
  if (analysis.is(verb - 1, 'of-words') && analysis.is(verb - 2, 'accusing-words')) return true;
  // "and could advise the Government".
  if (analysis.is(verb - 1, 'ability-words') || isMadeTo(analysis, verb)) return true;
  return analysis.syntax.isVerb(analysis, verb) && analysis.isAny(verb - 1, deedOpeners);
}

/** The strength of what is wished for. */
const weakest = 1;

/** Whether a verb of asking tells, by its form and what stands beside it, of something else than that the speaker asks. */
function isOtherUse(analysis: Analysis, match: Match, apart: Place | undefined): boolean {
  const { needs } = match.entry.settings;
  // "PRESS / FOR FURTHER DETAILS": whom the press may ring up; not "would welcome further information".
  if (analysis.phraseLength(match.to, 'contact-phrases') > 0 && Number(match.entry.settings.strength) > weakest) return true;
  if ((needs === 'fronted' && apart === undefined) || (needs === 'authority' && isIdiom(analysis, match))) return true;
  if (isToldOfPast(analysis, match.from) || isTrustOfOthers(analysis, match) || isDeedTold(analysis, match.from) || isAskedOfEu(analysis, match.from)) return true;
  // "…, comme elle appelle tous les États à le faire": told beside what is asked for.
  return isComparison(analysis, match.from) || isByRule(analysis, match.from) || isOfTellingClause(analysis, match.from) || isCondition(analysis, match.from, analysis.sentenceAt(match.from).from);
}

/** Whether a verb of asking behind another ask of its sentence is part of that: what was asked for, or what somebody is asked to do. */
function isOfAskBefore(analysis: Analysis, match: Match): boolean {
  if (isOfAskedThing(analysis, match) || isAsked(analysis, match.from) || isOfAsked(analysis, match, analysis.sentenceAt(match.from).from)) return true;
  // "calls on all to talk and seek a way out": the infinitive goes on, and the speaker does not ask with it.
  return match.entry.settings.asked === 'bare' && analysis.is(match.from - 1, 'and-words') && !analysis.ends(match.from, 'plural');
}

/** The first word of a verb of asking, with the words for how it is asked, and that it is asked again: "once more | urges". */
function startOfAsking(analysis: Analysis, match: Match): number {
  const { from } = analysis.sentenceAt(match.from);
  let verb = phaseStart(analysis, match.from);
  // "joins the UN in | calling": no adverb, as in "in particular".
  if (analysis.ends(verb, 'gerund') && analysis.is(verb - 1, 'gerund-prepositions')) return verb;
  while (verb > from && (isAskingAdverb(analysis, verb - 1) || isGoingOn(analysis, verb)) && !analysis.is(verb - 1, 'subject-pronouns')) verb--;
  return verb;
}

/** Whether a gerund, or an infinitive, tells of whoever stands before it, and not of the speaker. */
function isOfWhoeverBefore(analysis: Analysis, match: Match, verb: number, actor: Actor): boolean {
  if (analysis.ends(match.from, 'gerund')) {
    // "convicted for calling for": the act of whoever was convicted.
    if (analysis.is(verb - 1, 'gerund-prepositions') && actor !== 'eu') return true;
    // "a charter, calling for reform": in a sentence in which nobody speaks, the gerund tells of the charter.
    if (actor === 'none' && verb === match.from && verb > analysis.sentenceAt(verb).from && analysis.norm(verb - 1) === ',') return true;
  }
  // "the right to speak and to demand change": in a sentence in which the EU does not speak, what others want to do; not "allow me to call on".
  return actor === 'none' && verb < match.from && analysis.is(verb, 'infinitive-markers') && !analysis.is(verb - 1, 'object-speakers');
}

/**
 * "to write to the authorities, en leur demandant de": whether the authority that is found for the subject is whom a pronoun before the verb stands for;
 * so in a sentence in which the EU speaks first: "The EU recalls that Togo signed the treaty, et l'encourage à".
 */
function asksSubject(analysis: Analysis, { from }: Match, verb: number, actor: Actor): boolean {
  if (analysis.syntax.askedBefore(analysis, from) === undefined) return false;
  return analysis.ends(from, 'gerund') || (actor === 'authority' && actorsIn(analysis, analysis.sentenceAt(from).from, verb)[0]?.actor === 'eu');
}

/** "Amnesty International asks": whether a subject is a body that issues statements; not "the report of Amnesty International". */
function isIssuer(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const before = analysis.is(from - 1, 'articles') ? from - 2 : from - 1;
  return !analysis.is(before, 'of-words') && within(analysis.matches.actor, from, to).some(({ entry }) => entry.settings.issues === true);
}

/** How far before "and" what somebody can do begins: "can turn to the Court Martial Appeal Court | and". */
const powerReach = 14;

/** "that they can turn to the court and | ask the President for a pardon": whether a verb goes on with what others than the speaker can do. */
function isOfAbility(analysis: Analysis, verb: number): boolean {
  // "that they may appeal, and asks": the speaker's own.
  if (!analysis.is(verb - 1, 'and-words') || /[^s]s$/u.test(analysis.norm(verb))) return false;
  const { from } = analysis.sentenceAt(verb);
  for (let at = verb - 2; at > Math.max(from, verb - powerReach) && !analysis.isMark(at, ',;:'); at--) {
    if (!analysis.is(at, 'future-helpers') || !analysis.is(at, 'ability-words')) continue;
    // "notes that the two men can": the clause has a subject of its own.
    return (subjectOf(analysis, at).actor !== 'eu' || analysis.any(Math.max(from, at - powerReach), at - 1, 'complementizers')) && !analysis.is(at - 1, 'object-speakers');
  }
  return false;
}

/** The ask of a verb whose subject is looked for before token `verb`; undefined where somebody else asks. */
function askBySubject(analysis: Analysis, match: Match, verb: number, apart: Place | undefined): Trigger | undefined {
  const trigger = triggerOf(match, 'verb');
  // "La oficina insta": in its own statement.
  const holder = hasOtherSubject(analysis, verb) ? holderBefore(analysis, verb) : undefined;
  if (holder !== undefined && !isOfDeed(analysis, match, verb) && !isOfOffice(analysis, verb)) return { holder, ...trigger };
  if (hasOtherSubject(analysis, verb)) return isOfDeed(analysis, match, verb) ? trigger : isOfOffice(analysis, verb) ? { isOfBody: true, ...trigger } : undefined;
  const { actor, ...subject } = subjectOf(analysis, verb);
  if (actor === 'none' ? isOfThing(analysis, match, verb) : actor === 'eu' && subject.to === verb && isToldOfObject(analysis, match, subject.from) && apart === undefined) return undefined;
  if (isOfWhoeverBefore(analysis, match, verb, actor) || isOfAbility(analysis, match.from)) return undefined;
  // "The Minister, Mr X, is invited to": asked in office.
  if (isPassive(analysis, match.from) && isAskedOfOne(analysis, match.from) && (actor !== 'authority' || analysis.any(subject.to, match.from, 'relatives'))) return undefined;
  // An authority may be the subject of a passive only ("the authorities are called upon to"); a bare gerund behind it is its own act.
  if (actor === 'authority' && !isPassive(analysis, match.from) && !asksSubject(analysis, match, verb, actor)) {
    const state = stateThatAsks(analysis, subject);
    const held = holderBefore(analysis, verb);
    return state === undefined && held === undefined ? undefined : { ...(state !== undefined && { state }), ...(held !== undefined && { holder: held }), ...trigger };
  }
  const office = actor === 'eu' && subject.to <= verb ? stateOfOffice(analysis, subject, verb) : undefined;
  if (office !== undefined) return { state: office, ...trigger };
  const { from } = analysis.sentenceAt(match.from);
  if (actor === 'other' && isIssuer(analysis, subject)) return { isOfIssuer: true, ...trigger };
  if (actor === 'other' && isOrganisation(analysis, from, verb, subject)) return { isOfOrganisation: true, ...trigger };
  if (actor === 'other') return (subjectOfStatement(analysis, verb) ?? 0) > from ? { isOfBody: true, ...trigger } : undefined;
  return isPassive(analysis, match.from) ? { subject, ...trigger } : trigger;
}

/** The ask of a verb that stands behind another ask in its sentence or not, by the clause that it stands in. */
function askInClause(analysis: Analysis, match: Match, goesOn: boolean, apart: Place | undefined): Trigger | undefined {
  const { from } = analysis.sentenceAt(match.from);
  const verb = startOfAsking(analysis, match);
  if (goesOn && (isInContactClause(analysis, verb) || isInObjectRelative(analysis, verb, match.to))) return undefined;
  // "urges the authorities to … and trusts that": the speaker of the ask before goes on speaking.
  // Spanish has "y" among the adverbs of asking: "y también pide".
  if (goesOn && (analysis.is(verb - 1, 'and-words') || (verb < match.from && analysis.is(verb, 'and-words')))) return triggerOf(match, 'verb');
  if (isOfRelative(analysis, match, verb, from) || isDeedOfOthers(analysis, verb, from) || isAimOfOthers(analysis, verb, from)) return undefined;
  // "Como organizaciones que abogamos por": what the speakers are.
  if (analysis.ends(match.from, 'first-person')) return analysis.is(match.from - 1, 'complementizers') && analysis.ends(match.from - 2, 'plural') && !analysis.is(match.from - 2, 'articles') ? undefined : triggerOf(match, 'verb');
  // "The organisations called on", "She urged": whose statement it is, tells whether they are told or ask.
  if (isToldAsPast(analysis, match.from) && !isPassive(analysis, match.from) && subjectOfStatement(analysis, verb) !== undefined) return triggerOf(match, 'verb');
  if (isToldAsPast(analysis, match.from) && isToldOfOrganisation(analysis, match.from) && !isOfIssuer(analysis, match.from)) return { isOfOrganisation: true, ...triggerOf(match, 'verb') };
  if (isImpersonal(analysis, match.from, from)) return triggerOf(match, 'verb');
  return askBySubject(analysis, match, verb, apart);
}

/** @param apart where what is asked for stands, where that is not behind the verb */
function askingVerb(analysis: Analysis, match: Match, goesOn: boolean, apart: Place | undefined): Trigger | undefined {
  // "weekly calls to her children": no infinitive that says what is to be done.
  if (match.entry.settings.marker === 'infinitive' && isNoInfinitive(analysis, match.to - 1)) return undefined;
  if (!isAsking(analysis, match) || isOwnStep(analysis, match) || isOwnWish(analysis, match)) return undefined;
  if (analysis.ends(match.from, 'gerund') && isSaidToPublic(analysis, match.from)) return undefined;
  // "« … », a-t-elle dit, avant d'appeler", "a condamné l'arrestation, appelant": told as the verb before it.
  const told = toldWith(analysis, match.from);
  if (told !== undefined) return { told, ...triggerOf(match, 'verb') };
  const sayer = sayerOfGerund(analysis, match.from);
  if (sayer !== undefined) return { sayer, ...triggerOf(match, 'verb') };
  if (isOtherUse(analysis, match, apart) || (goesOn && isOfAskBefore(analysis, match))) return undefined;
  return askInClause(analysis, match, goesOn, apart);
}
