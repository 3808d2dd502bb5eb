import type { Paragraph, Sentence } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { tokenSpan, within } from '../matches.js';
import { actorsIn } from '../subject.js';
import type { Ask, Recommendation, Scope } from '../types.js';
import type { Addressee } from './addressee.js';
import { askedInSentenceBefore } from './again.js';
import { asksOf } from './asks.js';
import { withoutExpected } from './expected.js';
import { meansOthers, namesAny, namesOthers } from './for-others.js';
import type { FoundAsk } from './found-ask.js';
import { kindsOf } from './kinds.js';
import { entryAsks, type Lead } from './lead.js';
import { isPassive } from './passive.js';
import { asksOfPronoun } from './pronoun.js';
import { type Concern, concernAfterExecution, doneToSeveral, type Evidence, evidenceOf, isDutyAlone, isOfAnotherCountry, type Scoped, scopeOf, withoutOccasion } from './scope/index.js';
import { isOfThoseInText } from './scope/in-headline.js';
import type { Trigger } from './trigger.js';
import { opensList } from './opens-list.js';
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

/** Whether an ask speaks of deeds, so that an inquiry that is asked for behind it may be one into these: "put an end to attacks on reporters"; not "respect freedom of expression", nor, where the statement tells what was done to people, anything else that names no deed ("open a dialogue"). */
function speaksOfDeeds(analysis: Analysis, { from, to }: Content, ask: Ask, { hasMain, isThematic, event }: Concern): boolean {
  if (isThematic || !(doneToSeveral.has(event) || (hasMain && ofFreedoms.has(ask)))) return true;
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
    scopes.push({ scope, isTold, namesGroup: evidence.namesGroup, isOnDeeds: speaksOfDeeds(analysis, content, ask, concern) });
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
  // "Faute d'une inculpation fondée sur la loi, | elles doivent être relâchées": what opens the sentence before the pronoun of those for whom it is asked.
  if (trigger.form === 'modal' && content.from < trigger.from - 2 && analysis.is(trigger.from - 1, 'subject-pronouns') && analysis.norm(trigger.from - 2) === ',') return { from: trigger.from - 1, to: content.to };
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
  const own = recommendationsOfAsks(paragraph, analysis, asksOf(analysis).filter((found) => (found.trigger.entry !== undefined || takesCommands) && !opensList(analysis, found) && !encouragesConcerned(analysis, found, concern) && !isToldOfIssuer(analysis, found.trigger, concern, concern.isPerson)), concern);
  const entries = recommendationsOfAsks(paragraph, analysis, entryAsks(paragraph, analysis, lead), concern);
  const above = lead?.addressee;
  // "X must be freed or let go should …": what a modal asks for can begin before what is asked for in front of it.
  return [...own, ...entries.map((entry) => (above === undefined || entry.addressee !== undefined ? entry : { ...entry, addressee: above }))].sort((one, other) => one.start - other.start);
}
