import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import type { Ask, Scope } from '../../types.js';
import type { Content } from '../content.js';
import { isDeterminer } from './case-nouns.js';
import { type Concern, type Evidence, isOfCase } from './concern.js';
import { doneToSeveral } from './deeds-of-several.js';
import { isDeedOfAsked } from './owners.js';

/* What an ask is taken for whose words tell nobody: by what it speaks of, or by its kind. */

/** A scope, and whether words of the ask tell it; where none does, it is the kind's. */
export interface Scoped extends Pick<Evidence, 'isOnDeeds'> {
  readonly scope: Scope;
  readonly isTold: boolean;
}

/** Those asks on a case that go on with what the ask before in the same list speaks of. */
const ofContext = new Set<Ask>(['investigate', 'access']);

/** So near before "who" stands whom it means. */
const antecedentReach = 3;

/** How far before a noun of violations a word picks out those spoken of. */
const violationReach = 3;

/** "killings | of this kind", "murders | like these": whether words behind a noun tell that what was told is one of those; not "all killings of this kind". */
function areLikeTold(analysis: Analysis, noun: number): boolean {
  return !analysis.any(noun - violationReach, noun, 'general-quantifiers') && (analysis.is(noun + 1, 'of-words') || analysis.is(noun + 1, 'like-words')) && analysis.is(noun + 2, 'demonstratives') && !analysis.ends(noun + 3, 'plural');
}

/** "violations of human rights", "all reported abuses"; not "these violations", "violations of this kind", nor what an inquiry is to look into besides ("the clashes, including reports of torture"). */
function isOfViolations(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to && !(analysis.norm(at - 1) === ',' && analysis.is(at, 'including-words')); at++) if (analysis.is(at, 'violation-nouns')) return !analysis.any(at - violationReach, at, 'demonstratives') && !areLikeTold(analysis, at);
  return false;
}

/** "look into every allegation of torture", "any complaint": whichever is made, and not those that were told. */
function isOfEachAllegation(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'allegations') && !analysis.ends(at, 'plural') && analysis.is(at - 1, 'general-quantifiers') && !analysis.is(at + 1, 'against-words')) return true;
  return false;
}

/** "all allegations of torture", "all the reports of abuse", in a statement on the country that names nobody: whichever are made. */
function areAllAllegations(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'allegations') && analysis.any(at - violationReach, at, 'general-quantifiers') && !analysis.is(at - 1, 'demonstratives')) return true;
  return false;
}

/** "Courts must be able to work independently": any of the country, as the subject, where a plural without an article means that. */
function areAnyCourts(analysis: Analysis, from: number): boolean {
  const { from: first } = analysis.sentenceAt(from);
  return !analysis.grammar.traits.has('generic-articles') && analysis.is(first, 'courts') && analysis.ends(first, 'plural');
}

/** How far behind a visit the country stands: "visits of the UN Working Group to the country". */
const visitReach = 12;

/** "to visit the country", "visits from UN experts to Tibet", "a visit of the Working Group": whether whoever is let in is let into the country. */
function opensCountry(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (analysis.phraseLength(at, 'visiting-bodies', to) > 0) return true;
    if (!analysis.is(at, 'entering-words')) continue;
    for (let place = at + 1; place < Math.min(to, at + visitReach); place++) {
      const isNamed = within(analysis.countries, place, place + 1).some(({ kind }) => kind === 'name') && (place === at + 1 || analysis.is(place - 1, 'infinitive-markers') || analysis.is(place - 1, 'articles'));
      if (isNamed || (analysis.is(place, 'country-owners') && analysis.is(place - 1, 'articles'))) return true;
    }
  }
  return false;
}

/** "an inquiry into the abductions and killings", in a statement on people whom nobody names: those that were told; not "all killings", "any violation". */
export function isOfTold(analysis: Analysis, from: number, to: number): boolean {
  return !analysis.any(from, to, 'general-quantifiers') && !analysis.any(from, to, 'case-wideners') && !analysis.any(from, to, 'open-pointers');
}

/** "give the Red Cross access to all places of detention", "open the prisons". */
function opensPlacesOfDetention(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'places-of-detention', to) > 0) return true;
  return false;
}

/** Events after which hearings are still to be held. */
const beforeCourts = new Set<EventKind>(['charges', 'trial', 'conviction']);

/** "allow the presence of observers", "that diplomats be permitted to attend", in a statement on a trial: that trial, unless what is opened is told ("open trials to diplomats"). */
export function opensTheTrial(analysis: Analysis, from: number, to: number, ask: Ask, { event, isOnCase, isThematic }: Concern): boolean {
  return ask === 'access' && isOnCase && !isThematic && beforeCourts.has(event) && analysis.any(from, to, 'attending-words') && !analysis.any(from, to, 'trial-nouns') && within(analysis.countries, from, to).length === 0;
}

/** "hopes that the pardon will be extended", in a statement on somebody who is free. */
export function freesByAmnesty(analysis: Analysis, from: number, to: number, ask: Ask, { event, isNamed }: Concern): boolean {
  return ask === 'release' && event === 'release' && isNamed && analysis.any(from, to, 'amnesties');
}

/** Adjectives between a determiner and its noun. */
const adjectives = 2;

/** Whether a word for things of the country stands in tokens: "freedoms", "the practice"; not "put the measures into practice". */
function speaksOfCountry(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const length = analysis.phraseLength(at, 'carried-out');
    if (length > 0) at += length - 1;
    else if (analysis.is(at, 'situation-nouns')) return true;
  }
  return false;
}

/** How far before trials it is told that they are to end: "put an end to all politically motivated trials". */
const endReach = 8;
/** How far before trials their determiner stands: "the many politically motivated". */
const determinerReach = 4;

/** "put an end to politically motivated trials", "stop prosecutions": a plural without a determiner, in a language in which it means any of the kind. */
function endsManyTrials(analysis: Analysis, from: number, to: number): boolean {
  const isGeneric = analysis.grammar.traits.has('generic-articles');
  for (let at = from + 1; at < to; at++) {
    if (!isGeneric && !analysis.any(Math.max(from, at - endReach), at, 'ending-verbs')) continue;
    if (!(analysis.is(at, 'trial-nouns') || analysis.is(at, 'struck-nouns'))) continue;
    // "mettre fin aux procès politiques".
    if (isGeneric && analysis.is(at - 1, 'generic-articles') && analysis.is(at + 1, 'kind-adjectives')) return true;
    if (isGeneric || !analysis.ends(at, 'plural')) continue;
    let before = at - 1;
    while (before > at - determinerReach && !isDeterminer(analysis, before) && !analysis.is(before, 'noun-phrase-enders') && !analysis.is(before, 'ending-verbs')) before--;
    if (!isDeterminer(analysis, before) && before > at - determinerReach) return true;
  }
  return false;
}

/** Events that put somebody before a court, or may. */
const beforeJudges = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction']);

/** How far behind its article "trial" stands: "an open and fair trial". */
const oneTrialReach = 5;

/** "guarantee a fair trial, in line with the rule of law", in a statement on somebody before a court: theirs; not "the right to a fair trial", "a fair trial for everyone". */
export function asksForOneTrial(analysis: Analysis, from: number, to: number, ask: Ask, { event, isOnCase, isThematic }: Concern): boolean {
  if (ask !== 'fair-trial' || !isOnCase || isThematic || !beforeJudges.has(event)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'general-quantifiers') || analysis.phraseLength(at, 'everybody-phrases') > 0 || analysis.is(at, 'whoever-words')) return false;
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'indefinite-articles') || analysis.is(at - 1, 'infinitive-markers') || analysis.is(at - 1, 'of-words')) continue;
    for (let noun = at + 1; noun < Math.min(to, at + oneTrialReach); noun++) if (analysis.is(noun, 'case-nouns') && analysis.is(noun, 'event-nouns')) return true;
  }
  return false;
}

/** How far behind its article the word for a court stands: "the Constitutional Court". */
const courtReach = 3;

/** "that the Court of Appeal will take this into account", "the court will decide without fear", in a statement on somebody before a court: theirs; not "the courts", nor what is asked of a law. */
export function isOfTheCourt(analysis: Analysis, from: number, to: number, ask: Ask, { event, isNamed, isOnCase, isThematic }: Concern): boolean {
  if (!isNamed || !isOnCase || isThematic || !beforeJudges.has(event)) return false;
  // "The Supreme Court must protect the judges who remain".
  if (ask === 'law' || ask === 'protect') return false;
  const first = analysis.is(from, 'complementizers') ? from + 1 : from;
  if (!analysis.is(first, 'articles')) return false;
  for (let at = first + 1; at < Math.min(to, first + 1 + courtReach); at++) if (analysis.is(at, 'courts')) return !analysis.ends(at, 'plural');
  return false;
}

/** Whether a word for a principle stands in tokens: "le droit à un procès équitable"; not "les droits de la défense", which are those of whoever is before the court. */
function speaksOfPrinciple(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const length = analysis.phraseLength(at, 'defence-rights', to);
    if (length > 0) at += length - 1;
    else if (analysis.is(at, 'principle-nouns')) return true;
  }
  return false;
}

/** "a fair trial for all", "due process to all", "the right of all to a fair trial", "garantizar a todos | un juicio justo". */
function isForAll(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (analysis.is(at, 'general-quantifiers') && (analysis.is(at - 1, 'asking-prepositions') || analysis.is(at - 1, 'of-words') || analysis.is(at - 1, 'infinitive-markers')) && (analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'infinitive-markers') || analysis.is(at + 1, 'indefinite-articles') || analysis.is(at + 1, 'and-words') || at + 1 >= to)) return true;
  return false;
}

/**
 * Whether tokens `from`–`to`, which name neither people nor case, speak of the country: "human rights", "the right to a fair trial", an instrument.
 * @param isOfUnnamed whether the statement is on what happened to people whom nobody names
 */
export function leansToSituation(analysis: Analysis, from: number, to: number, ask: Ask, { event, isNamed, isThematic }: Pick<Concern, 'event' | 'isNamed' | 'isThematic'>, isOfUnnamed: boolean): boolean {
  if (analysis.any(from, to, 'repeating-words')) return true;
  // "further visits" are those of whoever came before.
  // "cooperate with the Special Rapporteur, | who must be granted access to the country".
  if (ask === 'access' && analysis.is(from, 'relatives') && analysis.any(from - antecedentReach, from, 'outsiders')) return true;
  if (ask === 'access') return opensPlacesOfDetention(analysis, from, to) || opensCountry(analysis, from, to) || analysis.any(from, to, 'outsiders') || analysis.any(from, to, 'principle-nouns') || analysis.any(from, to, 'open-pointers');
  // "stop their abuse of the courts".
  for (let at = from; at < to; at++) if (isDeedOfAsked(analysis, at)) return true;
  if ((ask === 'fair-trial' || ask === 'drop-charges') && endsManyTrials(analysis, from, to)) return true;
  // "respect the rights of the defence as laid down in article 14", in a statement on people who are before no court.
  if (ask === 'fair-trial' && isOfUnnamed && !beforeJudges.has(event) && within(analysis.matches.instrument, from, to).length > 0) return true;
  // "respect the right to a fair trial", in a statement on somebody who is before no court.
  if (ask === 'fair-trial' && !isOfUnnamed && !beforeJudges.has(event) && analysis.any(from, to, 'protected-rights') && !analysis.grammar.traits.has('generic-articles')) return true;
  if (ask === 'fair-trial') return speaksOfPrinciple(analysis, from, to) || areAnyCourts(analysis, from) || isForAll(analysis, from, to);
  // "end the practice of detention without contact".
  if (ask === 'release' && analysis.any(from, to, 'practice-nouns')) return true;
  if (ask === 'investigate' && !isOfUnnamed && isOfEachAllegation(analysis, from, to)) return true;
  if (ask === 'investigate' && isThematic && !isNamed && areAllAllegations(analysis, from, to)) return true;
  if (ask === 'investigate' && isOfViolations(analysis, from, to) && !(isOfUnnamed && isOfTold(analysis, from, to))) return true;
  if (isOfCase(ask)) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'relatives')) return true;
  // "cooperate with the UN Special Procedures": on all that they look into.
  for (let at = from; ask === 'other' && at < to; at++) if (analysis.phraseLength(at, 'visiting-bodies', to) > 0) return true;
  return speaksOfCountry(analysis, from, to) || within(analysis.matches.instrument, from, to).length > 0;
}


/** "the titling of Indigenous lands", "allow peaceful marches": a plural without a determiner, in a language in which it means any of the kind; not "give clear instructions", which are for somebody. */
function speaksOfAny(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.grammar.traits.has('generic-articles')) return false;
  const verb = analysis.is(from, 'infinitive-markers') ? from + 1 : from;
  for (let at = verb + 1; at < to; at++) {
    if (!analysis.ends(at, 'plural') || analysis.is(at, 'given-things') || analysis.is(at, 'thing-owners') || analysis.is(at, 'copulas') || analysis.isCapital(at)) continue;
    for (let before = at - 1; before >= at - 1 - adjectives && !isDeterminer(analysis, before) && !analysis.is(before, 'thing-owners'); before--) {
      // "put an end to abductions".
      if (before === verb || analysis.is(before, 'of-words') || (analysis.is(before, 'infinitive-markers') && analysis.is(before - 1, 'ending-verbs'))) return true;
    }
  }
  return false;
}

/** "have the incidents of violence investigated", "look into the attacks": deeds with an article and nothing behind them that says which, and so those that were told. */
function isOfDeedsTold(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.grammar.traits.has('generic-articles')) return false;
  for (let at = from + 1; at < to; at++) {
    if (!analysis.is(at, 'pointed-nouns') || !(analysis.is(at - 1, 'articles') || (analysis.is(at - 2, 'articles') && !analysis.is(at - 1, 'noun-phrase-enders')))) continue;
    const end = analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'attack-nouns') ? at + 3 : at + 1;
    if (end >= to || analysis.tokens[end]?.kind !== 'word' || analysis.ends(end, 'participle') || analysis.is(end, 'be-forms')) return true;
  }
  return false;
}

/** How far behind the first word of a clause its subject begins: « à ce que | le mécanisme ». */
const subjectReach = 3;

/** « que les forces de l'ordre s'abstiennent de tout usage de la force », « à ce que le calme soit rétabli »: a clause with a subject of its own, behind which nothing speaks of the case; not « que soient retirés les mandats ». */
function hasOwnSubject(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('generic-articles')) return false;
  for (let at = from; at < Math.min(to - 1, from + subjectReach); at++) if (analysis.is(at, 'complementizers')) return analysis.isAny(at + 1, ['articles', 'indefinite-articles']);
  return false;
}

/** What speaks of those who did it, or of what they did. */
const ofDeed = ['back-pointers', 'pointing-words', 'case-nouns', 'culprits', 'case-pronouns'] as const;

/** "bring whoever killed her to court": a trial of those who did it, and not due process for all. */
function isOfCulprits(analysis: Analysis, from: number, to: number): boolean {
  return ofDeed.some((name) => analysis.any(from, to, name));
}

/** "the authors of the violations found in the report", "no victim": whatever was done, and not what was told. */
function speaksOfManyDeeds(analysis: Analysis, from: number, to: number): boolean {
  return analysis.any(from, to, 'violation-nouns') || analysis.any(from, to, 'general-quantifiers');
}

/** What brings nobody before a court. */
const beforeNoCourt = new Set<EventKind>(['attack-or-threat', 'disappearance', 'release']);

/** What can be asked for the living alone. */
const ofLiving = new Set<Ask>(['release', 'drop-charges', 'access']);

/**
 * The scope of an ask by its kind, in a statement on a case.
 * @param before the scope of the ask before in the same list
 */
export function scopeOfKind(analysis: Analysis, { from, to }: Pick<Content, 'from' | 'to'>, ask: Ask, before: Scoped | undefined, { event, isNamed, isThematic }: Pick<Concern, 'event' | 'isNamed' | 'isThematic'>): Scope {
  // Nobody who was killed can be freed or visited: others are.
  if (event === 'killing' && isNamed && (ofLiving.has(ask) || (ask === 'fair-trial' && !isOfCulprits(analysis, from, to)))) return 'situation';
  // "guarantee the presumption of innocence", in a statement on somebody who was attacked or is missing, and before no court.
  if (ask === 'fair-trial' && isNamed && beforeNoCourt.has(event) && analysis.any(from, to, 'defence-nouns') && !isOfCulprits(analysis, from, to)) return 'situation';
  // "try the killers and protect those under threat": whoever was killed is not among them.
  if (event === 'killing' && ask === 'protect' && analysis.any(from, to, 'back-pointers')) return 'situation';
  // "must end repression and hold perpetrators to account": what the ask before speaks of tells.
  if (before?.scope === 'situation' && before.isTold && ofContext.has(ask) && !(ask === 'investigate' && (isNamed || (doneToSeveral.has(event) && !speaksOfManyDeeds(analysis, from, to))) && before.isOnDeeds === false) && !(ask === 'investigate' && isNamed && !isThematic && isOfDeedsTold(analysis, from, to))) return 'situation';
  if (isOfCase(ask)) return 'case';
  if (speaksOfAny(analysis, from, to) || hasOwnSubject(analysis, from, to)) return 'situation';
  return ask === 'law' || ask === 'respect-rights' || ask === 'enabling-space' || isThematic ? 'situation' : (before?.scope ?? 'situation');
}
