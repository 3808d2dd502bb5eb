import type { Paragraph, Sentence } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { tokenSpan, within } from '../matches.js';
import { actorsIn } from '../subject.js';
import type { Ask, Recommendation, Scope } from '../types.js';
import { isAct } from './acts.js';
import type { Addressee } from './addressee.js';
import { askedInSentenceBefore } from './again.js';
import { askOf } from './ask.js';
import { asksOf } from './asks.js';
import { withoutExpected } from './expected.js';
import type { FoundAsk } from './found-ask.js';
import { isObjectPronoun, jointLength } from './clause.js';
import { kindsOf } from './kinds.js';
import { entryAsks, type Lead } from './lead.js';
import { isPassive } from './passive.js';
import { asksOfPronoun } from './pronoun.js';
import { startsOthers } from './starts.js';
import { type Concern, concernAfterExecution, type Evidence, evidenceOf, followsGroupAlone, isDutyAlone, isOfAnotherCountry, type Scoped, scopeOf, withoutOccasion } from './scope/index.js';
import { isOfThoseInText } from './scope/in-headline.js';
import type { Trigger } from './trigger.js';
import { isToldOfIssuer } from './told-of-issuer.js';
import type { Content } from './content.js';

/** Up to this strength an ask only encourages. */
const weak = 2;

/** What only those who hold somebody, or judge them, can do. */
const byHolders = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'investigate', 'access']);

/** Whom an ask does not mean for the people of a case: all sides, who are asked to talk, to show restraint, to respect a result, and companies. */
const ofNoCase = new Set<Addressee['value']>(['parties', 'company']);

/** Whether all sides, companies, or all States, are asked for something that is for the country whatever case stands beside it. */
function isAskedOfAll(analysis: Analysis, { addressee, contents }: FoundAsk['asked'], index: number, ask: Ask): boolean {
  const asked = contents.slice(0, index + 1).findLast((one) => one.addressee !== undefined)?.addressee ?? addressee;
  if (asked === undefined) return false;
  if (asked.value === 'state') return analysis.any(asked.from - 1, asked.to, 'general-quantifiers') && within(analysis.countries, asked.from, asked.to).length === 0;
  return !byHolders.has(ask) && ofNoCase.has(asked.value);
}

/** What is asked of nothing that was done, unless its words tell of deeds. */
const ofFreedoms = new Set<Ask>(['respect-rights', 'enabling-space', 'law', 'protect']);

/** Nouns for what an inquiry can be held into. */
const deeds = ['violation-nouns', 'abuse-nouns', 'attack-nouns', 'deed-nouns', 'struck-nouns', 'repression-nouns', 'impunity-words', 'pointed-nouns', 'allegations', 'practice-nouns'] as const;

/** Whether an ask speaks of deeds, so that an inquiry that is asked for behind it may be one into these: "put an end to attacks on reporters"; not "respect freedom of expression". */
function speaksOfDeeds(analysis: Analysis, { from, to }: Content): boolean {
  return deeds.some((name) => analysis.any(from, to, name));
}

/** Whom each of a list of asks is for; "their" behind an ask for a group is the group's. */
function scopesOf(analysis: Analysis, { trigger, asked }: FoundAsk, asks: readonly Ask[], concern: Concern, preceding: (Evidence & Scoped) | undefined): (Evidence & Scoped)[] {
  const scopes: (Evidence & Scoped)[] = [];
  asked.contents.forEach((content, index) => {
    const ask = asks[index] as Ask;
    const span = askedInSentenceBefore(analysis, trigger) ?? withoutOccasion(analysis, withoutActor(analysis, trigger, content), ask, concern.isPerson);
    // "All abuses must be investigated and the perpetrators must be tried": the ask before in the same sentence tells of what.
    const before = scopes.at(-1) ?? (ask === 'investigate' || (trigger.form === 'modal' && content.from >= trigger.from) ? preceding : undefined);
    const living = concernAfterExecution(analysis, span, ask, trigger.from, concern);
    const evidence = evidenceOf(analysis, span, { ask, trigger: trigger.from }, living, before);
    const asksAll = (isAskedOfAll(analysis, asked, index, ask) && !namesAny(span, concern)) || (ask !== 'release' && isOfAnotherCountry(analysis, trigger.from, span.to, concern));
    const { scope, isTold } = asksAll ? { scope: 'situation' as const, isTold: true } : scopeOf(analysis, span, ask, evidence, isOnCase(content, living), before, living);
    scopes.push({ scope, isTold, namesGroup: evidence.namesGroup, isOnDeeds: concern.isThematic || !concern.hasMain || !ofFreedoms.has(ask) || speaksOfDeeds(analysis, content) });
    // "assume their responsibility and investigate her abduction": the duty is that of the case.
    const duty = index - 1;
    if (duty >= 0 && scope === 'case' && evidence.scope === 'case' && isDutyAlone(analysis, asked.contents[duty] as Content, asks[duty] as Ask)) scopes[duty] = { scope, isTold, namesGroup: false };
  });
  return scopes;
}

/** Whether an ask that does not tell whom it is for is for the people of the case: in a statement on many things, where somebody was named before it. */
function isOnCase({ to }: Content, concern: Concern): boolean {
  return concern.isOnCase && (!concern.isThematic || !concern.isNamed || namesAny({ from: 0, to }, concern));
}

function namesAny({ from, to }: Pick<Content, 'from' | 'to'>, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) if (isPerson(at)) return true;
  return false;
}

/** Words between a joint and "other": "and in all the other trials". */
const caseReach = 4;

/** How far behind others it is told that they are of the case. */
const companionReach = 8;

/** "everyone arrested with them": the people of the case. */
function areCompanions(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + companionReach); at++) if (analysis.is(at, 'case-pronouns') && analysis.is(at - 1, 'companion-links')) return true;
  return false;
}

/** How far behind "those who" stands to whom they did something. */
const victimReach = 4;

/** "and those who threatened her be held to account": who did something to the people of the case. */
function didItToCase(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(from, 'back-pointers') || !analysis.is(from + 1, 'relatives')) return false;
  for (let at = from + 2; at < Math.min(to, from + victimReach); at++) if (analysis.is(at, 'case-pronouns') && analysis.syntax.isPast(analysis, at - 1) && analysis.any(at + 1, to, 'be-infinitive')) return true;
  return false;
}

/** "in her appeal and in the other trials": what is asked in other cases too. */
function startsOtherCases(analysis: Analysis, from: number): boolean {
  let at = from;
  while (at < from + caseReach && !analysis.is(at, 'besides-words')) at++;
  return at > from && at < from + caseReach && (analysis.is(from, 'place-prepositions') || analysis.is(from, 'of-words')) && analysis.ends(at + 1, 'plural') && (analysis.is(at + 1, 'counted-events') || analysis.is(at + 1, 'case-nouns'));
}

/** Words of "all other such", of "the many other", before "attacks". */
const widenersReach = 3;
/** How far behind "other attacks" it is told on whom: "on her". */
const onWhomReach = 5;

/** "investigate this killing and every other attack", "this crime and all similar ones": the same asked for other deeds; not "the other charges against him". */
function startsOtherDeeds(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  const first = analysis.is(from, 'articles') && analysis.is(from + 1, 'many-words') ? from + 2 : from;
  let deed = first;
  while (deed < first + widenersReach && (analysis.is(deed, 'general-quantifiers') || analysis.is(deed, 'besides-words') || analysis.is(deed, 'like-words'))) deed++;
  if (!analysis.is(deed, 'deed-nouns') || !(analysis.is(deed - 1, 'besides-words') || analysis.is(deed - 1, 'like-words')) || deed === first) return false;
  for (let at = deed + 1; at < Math.min(to, deed + onWhomReach); at++) if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
  return true;
}

/** "that her case be looked at again, and the cases of all who are jailed for their views". */
function startsCasesOfOthers(analysis: Analysis, from: number): boolean {
  return analysis.is(from, 'articles') && analysis.is(from + 1, 'case-nouns') && analysis.ends(from + 1, 'plural') && analysis.is(from + 2, 'of-words') && analysis.is(from + 3, 'general-quantifiers') && analysis.phraseLength(from + 4, 'back-references') === 0;
}

/** "and | with her | everybody else": length of the words that tell in whose company others are to be given what is asked. */
function companyLength(analysis: Analysis, at: number, joint: number): number {
  if (joint === 0) return 0;
  const link = analysis.is(at, 'companion-links') ? at : at + 1;
  if (!analysis.is(link, 'companion-links') || !analysis.is(link + 1, 'case-pronouns')) return 0;
  return link + 2 - at + (analysis.norm(link + 2) === ',' ? 1 : 0);
}

/** Whether "those who" did something stands at a token: "those who ordered this crime"; not "those who were arrested". */
function isDoer(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives') && !analysis.is(at + 2, 'copulas') && (analysis.syntax.isPast(analysis, at + 2) || analysis.is(at + 2, 'irregular-deeds'));
}

/** "those responsible, | | those who ordered it", "(an inquiry, so that) those who ordered this crime | and | those who carried it out (are tried)": both of one deed, behind other words of the ask too. */
function areBothDoers(analysis: Analysis, from: number, joint: number, second: number): boolean {
  if (!isDoer(analysis, second)) return false;
  for (let at = from; at < joint; at++) if (isDoer(analysis, at) || analysis.phraseLength(at, 'back-references') > 0) return true;
  return false;
}

/** How far behind a joint "other" stands: "and all those other". */
const otherReach = 4;

/** "(her murder must be investigated) and | those responsible brought to justice", "and all those involved": who is to answer for it, and nobody for whom it is asked too; not "and all other killings". */
function areToAnswer(analysis: Analysis, from: number, ask: Ask): boolean {
  return ask === 'investigate' && !analysis.any(from, from + otherReach, 'besides-words') && !analysis.any(from, from + otherReach, 'of-words');
}

/** "an inquiry, and for | those responsible to be tried", "and | all those involved": those who did what is asked about, and nobody for whom more is asked. */
function pointsToTold(analysis: Analysis, from: number): boolean {
  const first = analysis.is(from, 'repeated-prepositions') ? from + 1 : from;
  return analysis.phraseLength(first, 'back-references') > 0 || (analysis.is(first, 'general-quantifiers') && analysis.phraseLength(first + 1, 'back-references') > 0);
}

/** "the cases of X | and | of many others", "release her and dozens of others": so many others beside somebody who is named before, by name or pronoun. */
function startsManyOthers(analysis: Analysis, begin: number, joint: number, from: number, concern: Concern): boolean {
  if (analysis.phraseLength(analysis.is(from, 'repeated-prepositions') ? from + 1 : from, 'many-others') === 0) return false;
  return namesAny({ from: begin, to: joint }, concern) || analysis.any(begin, joint, 'case-pronouns');
}

/** "its duty to investigate this crime and to protect | those who defend human rights": whether one duty that is recalled goes on, behind a joint, with an infinitive of its own for people at large. */
function isDutyToOthers(analysis: Analysis, from: number, to: number, concern: Concern): boolean {
  if (!analysis.is(from, 'infinitive-markers') || !analysis.syntax.isInfinitive(analysis, from, to)) return false;
  for (let at = from + 1; at < to; at++) if (concern.isPerson(at) || analysis.is(at, 'case-pronouns') || analysis.is(at, 'demonstratives')) return false;
  return evidenceOf(analysis, { from, to }, { ask: askOf(analysis, from, to), trigger: from }, concern, undefined).namesGroup;
}

/** "release X and all other prisoners": asked for others too. */
function namesOthers(analysis: Analysis, { from, to }: Content, ask: Ask, isRecalled: boolean, concern: Concern): boolean {
  // "Those who carried out and those who ordered this attack": all who did it.
  const areCulprits = analysis.is(from, 'back-pointers') && analysis.is(from + 1, 'relatives');
  for (let at = from; at < to; at++) {
    const joint = jointLength(analysis, at, to);
    // "against her, as well as against all others".
    const length = joint > 0 && analysis.is(at + joint, 'struck-links') ? joint + 1 : joint + companyLength(analysis, at + joint, joint);
    if (length > 0 && ((startsOthers(analysis, at + length, to) && !areToAnswer(analysis, at + length, ask)) || startsManyOthers(analysis, from, at, at + length, concern) || (isRecalled && isDutyToOthers(analysis, at + length, to, concern)) || startsOtherCases(analysis, at + length) || startsCasesOfOthers(analysis, at + length) || startsOtherDeeds(analysis, at + length, to, concern)) && !(ask === 'investigate' && pointsToTold(analysis, at + length)) && !areCompanions(analysis, at + length, to) && !didItToCase(analysis, at + length, to) && !(areCulprits && analysis.is(at + length + 1, 'relatives')) && !areBothDoers(analysis, from, at, at + length)) return true;
  }
  return false;
}

/** What is asked for people who are held, or on trial. */
const ofHeld = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'access']);

/** "The harassment of lawyers goes on. We call on Togo to release them": where somebody is named, the pronoun for a group spoken of since is for the others too. */
function meansOthers(analysis: Analysis, { from, to }: Content, ask: Ask, trigger: Trigger, concern: Concern): boolean {
  if (!concern.isNamed || namesAny({ from, to }, concern)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'plural-pronouns') && (isAct(analysis, at - 1, 'verb') || isObjectPronoun(analysis, at))) return followsGroupAlone(analysis, trigger.from, concern, ofHeld.has(ask) || analysis.any(at, to, 'custody-nouns') || analysis.is(at - 1, 'release-verbs') || analysis.is(at + 1, 'release-verbs'));
  return false;
}

/** Words of those who hold power, named one after the other. */
const actorsReach = 8;

/** Whether nothing but two of those who hold power, or but judges, stands in tokens `from`–`to`: "the prosecutor and the judges", "los jueces". */
function isActorAlone(analysis: Analysis, from: number, to: number): boolean {
  if (to - from > actorsReach) return false;
  const actors = actorsIn(analysis, from, to);
  const [first] = actors;
  if (first === undefined || actors.some(({ actor }) => actor !== 'authority') || actors.at(-1)?.to !== to) return false;
  return analysis.any(from, to, 'and-words') ? actors.length > 1 : first.value === 'judiciary' && first.from <= (analysis.tokens[from]?.kind === 'quote' ? from + 2 : from + 1);
}

/** "They should respect", "that they respect": the pronoun stands for those who are asked, and not for the people of the case. */
function withoutActor(analysis: Analysis, trigger: Trigger, content: Content): Content {
  if (content.act !== undefined) return { from: content.act, to: content.to };
  // "All those concerned need to talk": those who are to act.
  if (trigger.form === 'modal' && content.from < trigger.from && actorsIn(analysis, content.from, trigger.from).at(-1)?.value === 'parties') return { from: trigger.to, to: content.to };
  // "appelle à sa | libération": the pronoun belongs to the words that ask.
  if (content.from === trigger.to && analysis.is(trigger.to - 1, 'case-pronouns')) return { from: trigger.to - 1, to: content.to };
  // "Beyond these cases Togo needs to": what opens the sentence is not what is asked for.
  if (trigger.form === 'modal' && content.from < trigger.from && analysis.is(content.from, 'opening-prepositions')) {
    const actor = actorsIn(analysis, content.from, trigger.from).at(-1);
    // "Whoever endangers the peace in Togo must answer for it": no actor.
    if (actor?.actor === 'authority' && actor.to === trigger.from && !analysis.is(actor.from - 1, 'place-prepositions')) return { from: actor.from, to: content.to };
  }
  // "La Fiscalía y los jueces han de acelerar el proceso": whoever is to act.
  if (trigger.form === 'modal' && content.from < trigger.from && isActorAlone(analysis, content.from, trigger.from)) return { from: trigger.to, to: content.to };
  if (trigger.form !== 'modal' || content.from >= trigger.to || !asksOfPronoun(analysis, trigger)) return content;
  return { from: trigger.to, to: content.to };
}

/** "encourages Ms X to go on": said to the people of the case, who are asked for nothing. */
function encouragesConcerned(analysis: Analysis, { trigger, asked: { addressee } }: FoundAsk, concern: Concern): boolean {
  if (trigger.strength > weak || !addressee || actorsIn(analysis, addressee.from, addressee.to).some(({ actor }) => actor === 'authority')) return false;
  return namesAny(addressee, concern);
}

/** The first token of the first ask of a trigger, which has the words that ask; undefined where these stand behind it, or in it. */
function firstOfAsk({ form, from, to }: FoundAsk['trigger'], content: Content): number | undefined {
  if (form === 'modal' || (content.from < from && content.to <= to) || content.to <= from) return undefined;
  return Math.min(from, content.from);
}

/** The first token of what is asked: behind a quotation mark; with the "not" that stands before an infinitive, "to withdraw the law and | not to apply it". */
function firstOfContent(analysis: Analysis, { from }: Content): number {
  if (analysis.tokens[from]?.kind === 'quote') return from + 1;
  return analysis.is(from, 'infinitive-markers') && analysis.is(from - 1, 'negations') ? from - 1 : from;
}

/** The recommendations of one trigger: each thing it asks for is one. */
function recommendationsOfAsk(paragraph: Paragraph, analysis: Analysis, found: FoundAsk, concern: Concern, preceding: (Evidence & Scoped) | undefined, askBefore: Ask | undefined): { recommendations: Recommendation[]; last: (Evidence & Scoped) | undefined } {
  const { trigger, asked: { addressee, contents } } = found;
  const span = (from: number, to: number): { start: number; end: number } => paragraph.spanOf(tokenSpan(analysis, from, to));
  const asks = kindsOf(analysis, trigger, contents, askBefore, concern);
  const scopes = scopesOf(analysis, found, asks, concern, preceding);
  const recommendations = contents.map((content, index) => {
    const { scope } = scopes[index] as { scope: Scope };
    // "calls on all sides to stop and on the courts to see to it that …, and that …": whoever was asked last.
    const asked = contents.slice(0, index + 1).findLast((one) => one.addressee !== undefined)?.addressee ?? addressee;
    return {
      scope: paragraph.kind === 'title' && isOfThoseInText(analysis, content, asks[index] as Ask, concern) ? 'case' : scope,
      namesConcerned: namesAny(withoutOccasion(analysis, content, asks[index] as Ask, concern.isPerson), concern),
      namesOthers: namesOthers(analysis, content, asks[index] as Ask, trigger.entry?.settings.needs === 'duty', concern) || meansOthers(analysis, content, asks[index] as Ask, trigger, concern),
      ask: asks[index] as Ask,
      strength: trigger.strength,
      ...(asked && { addressee: asked.value, addresseeSpan: span(asked.from, asked.to) }),
      passive: isPassive(analysis, trigger, content),
      trigger: span(trigger.from, trigger.to),
      content: span(content.from, content.to),
      immediate: analysis.any(content.from, content.to, 'immediate'),
      ...span(index === 0 ? firstOfAsk(trigger, content) ?? firstOfContent(analysis, content) : firstOfContent(analysis, content), content.to),
    };
  });
  return { recommendations, last: scopes.at(-1) };
}

/** The recommendations of several triggers, in order: one may go on with what the one before in its sentence speaks of. */
function recommendationsOfAsks(paragraph: Paragraph, analysis: Analysis, asks: readonly FoundAsk[], ofStatement: Concern): Recommendation[] {
  // "EU calls for the release of those arrested", as a title: of those whom the text goes on to name.
  const isBeforeNames = paragraph.kind === 'title' && ofStatement.isNamed && !namesAny({ from: 0, to: analysis.tokens.length }, ofStatement);
  const concern = isBeforeNames ? { ...ofStatement, isNamed: false } : ofStatement;
  let before: { sentence: Sentence; last: (Evidence & Scoped) | undefined; ask: Ask | undefined } | undefined;
  return asks.flatMap((each) => {
    const found = withoutExpected(analysis, each, concern);
    const sentence = analysis.sentenceAt(found.trigger.from);
    const { recommendations, last } = recommendationsOfAsk(paragraph, analysis, found, concern, before?.sentence === sentence ? before.last : undefined, before?.ask);
    before = { sentence, last, ask: recommendations.at(-1)?.ask };
    return recommendations;
  });
}

/**
 * The recommendations of a paragraph: one an ask, a list of three is three.
 * Cannot do: asks that only a whole paragraph makes clear ("This has to change"), and a speaker named in another paragraph.
 * @param lead the asking line that a list stands below, for its entries
 * @param concern the people concerned, as this paragraph names them, and whether the statement has a case at all
 */
export function recommendationsOf(paragraph: Paragraph, analysis: Analysis, lead: Lead | undefined, concern: Concern): Recommendation[] {
  // "UN experts have urged Togo to:", above commands: without a lead of the statement's own, entries are what others ask.
  const takesCommands = !lead && (paragraph.kind !== 'item' || analysis.grammar.traits.has('drops-subjects'));
  const own = recommendationsOfAsks(paragraph, analysis, asksOf(analysis).filter((found) => (found.trigger.entry !== undefined || takesCommands) && !encouragesConcerned(analysis, found, concern) && !isToldOfIssuer(analysis, found.trigger, concern, concern.isPerson)), concern);
  const entries = recommendationsOfAsks(paragraph, analysis, entryAsks(paragraph, analysis, lead), concern);
  const above = lead?.addressee;
  // "X must be freed or let go should …": what a modal asks for can begin before what is asked for in front of it.
  return [...own, ...entries.map((entry) => (above === undefined || entry.addressee !== undefined ? entry : { ...entry, addressee: above }))].sort((one, other) => one.start - other.start);
}
