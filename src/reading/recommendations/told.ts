import type { Analysis, Match } from '../analysis.js';
import { actorsIn, subjectOf } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isPassive } from './asking.js';
import { opensClause } from './clause.js';
import { isOfMany } from './of-many.js';
import { startsNominal } from './starts.js';

/* Verbs of asking that tell what others did, want or ask for, or what was done before. */

/** "The EU has raised this case, asking for her release": a gerund tells of what was done then. */
export function isToldOfPast(analysis: Analysis, verb: number): boolean {
  if (!analysis.ends(verb, 'gerund') || !(analysis.norm(verb - 1) === ',' || analysis.is(verb - 1, 'and-words'))) return false;
  return actorsIn(analysis, analysis.sentenceAt(verb).from, verb).some(({ actor, issues, to }) => {
    const first = skipAdverbs(analysis, to, verb);
    const past = analysis.is(first, 'have-helpers') ? skipAdverbs(analysis, first + 1, verb) : first;
    // "The Representative intervened at the time, asking for": of a body that issues statements, where the verb is none of saying.
    return (actor === 'eu' || (issues && !analysis.is(past, 'report-verbs'))) && past < verb && analysis.syntax.isPast(analysis, past);
  });
}

/** Most words between what others do, or have a right to, and the infinitive that says what for. */
const deedReach = 10;

/** "the right of every worker to | join others in their demands": what others have a right to do. */
export function isRightOfOthers(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.is(verb - 1, 'infinitive-markers')) return false;
  for (let at = verb - 2; at >= Math.max(from, verb - deedReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'protected-rights')) return !analysis.is(at - 1, 'own-words');
  return false;
}

/** Whether an infinitive that ends at token `end` belongs to what others do, or are: "the decision to try X", "who fought to end torture". */
function isDeedOfOthersBefore(analysis: Analysis, end: number, from: number): boolean {
  for (let at = end - 1; at >= Math.max(from, end - deedReach); at--) {
    if (analysis.norm(at) === ',') return false;
    if (analysis.is(at, 'infinitive-markers') && (analysis.is(at - 1, 'asking-deeds') || analysis.is(at - 2, 'people-relatives'))) return true;
  }
  return false;
}

/** "welcomes all actions by observers to demand her release": what others ask for; not "joins the efforts of the UN, and wishes to call". */
export function isDeedOfOthers(analysis: Analysis, verb: number, from: number): boolean {
  const marker = analysis.is(verb, 'infinitive-markers') ? verb : verb - 1;
  // "le Service pour l'action extérieure a exhorté": a help verb is no marker.
  if (!analysis.is(marker, 'infinitive-markers') || (marker < verb && analysis.is(marker, 'have-helpers') && analysis.syntax.isPast(analysis, verb))) return false;
  for (let at = marker - 1; at >= Math.max(from, verb - deedReach); at--) {
    // "the decision to try X and to ask for": a second infinitive of the same noun.
    if (analysis.is(at, 'and-words') && at === marker - 1) return isDeedOfOthersBefore(analysis, at, from);
    if (analysis.norm(at) === ',' || analysis.is(at, 'and-words')) return false;
    if (analysis.is(at, 'asking-deeds') || analysis.is(at, 'people-relatives')) return true;
  }
  return false;
}

/** "familiares que, reunidos en la iglesia, ayunan para | pedir": what those are after of whom a clause tells; not "que aprovechamos para pedir". */
function isAimInRelative(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.is(verb - 1, 'purpose-links') || !analysis.syntax.isVerb(analysis, verb)) return false;
  let at = verb - 2;
  for (; at > from && analysis.norm(at) !== ','; at--) {
    if (analysis.ends(at, 'first-person') || actorsIn(analysis, at, at + 1).some(({ actor }) => actor === 'eu')) return false;
    if (analysis.is(at, 'relatives')) return true;
  }
  // "que, reunidos en la iglesia,": an aside behind the pronoun.
  let open = at - 1;
  while (open > from && analysis.norm(open) !== ',') open--;
  return analysis.norm(at) === ',' && analysis.is(open - 1, 'relatives');
}

/** "Foro Andino difundió una nota para | reclamar": what those are after who stand by their name right before a verb in the past; those in power and the EU are told of elsewhere. */
function isAimOfNamed(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.is(verb - 1, 'purpose-links') || !analysis.syntax.isVerb(analysis, verb)) return false;
  let told = verb - 2;
  while (told > Math.max(from, verb - deedReach) && !analysis.syntax.isPast(analysis, told)) told--;
  const name = told - 1;
  if (!analysis.syntax.isPast(analysis, told) || name <= from || !analysis.isCapital(name)) return false;
  return !actorsIn(analysis, from, told).some(({ actor }) => actor === 'eu' || actor === 'authority');
}

/** Words from the verb of what a crowd did to what it did it for: "salieron a la calle en decenas de ciudades para". */
const crowdReach = 16;

/** "miles de personas salieron a la calle para | pedir": what a crowd, or a family, is after. */
function isAimOfCrowd(analysis: Analysis, verb: number, from: number): boolean {
  if (!analysis.is(verb - 1, 'purpose-links') || !analysis.syntax.isVerb(analysis, verb)) return false;
  let told = verb - 2;
  while (told > Math.max(from, verb - crowdReach) && !analysis.syntax.isPast(analysis, told)) told--;
  if (!analysis.syntax.isPast(analysis, told)) return false;
  return (['publics', 'thousands-words', 'kin'] as const).some((people) => analysis.any(from, told, people)) && !actorsIn(analysis, from, told).some(({ actor }) => actor === 'eu');
}

/** Words from a protest to what it is for: "grève de la faim depuis dix jours | pour". */
const protestReach = 7;
/** How far behind its first purpose a protest may have another one. */
const secondPurposeReach = 16;

/** "observe une grève de la faim pour protester contre leur arrestation et pour | demander": what those are after who protest, whoever they are; the EU does not. */
function isAimOfProtest(analysis: Analysis, verb: number, from: number): boolean {
  const link = analysis.is(verb - 1, 'purpose-links') ? verb - 1 : verb;
  if (!analysis.syntax.isVerb(analysis, verb) || (link === verb && !analysis.is(verb - 1, 'and-words'))) return false;
  let first = link;
  if (analysis.is(link - 1, 'and-words')) {
    first = link - 2;
    while (first > Math.max(from, link - secondPurposeReach) && !(analysis.is(first, 'purpose-links') && analysis.syntax.isVerb(analysis, first + 1))) first--;
  }
  if (!analysis.is(first, 'purpose-links')) return false;
  for (let at = first - 1; at > Math.max(from, first - protestReach) && analysis.tokens[at]?.kind !== 'punctuation'; at--) if (analysis.is(at, 'protest-words')) return true;
  return false;
}

/** "elle se battait pour améliorer les écoles, encourager l'ouverture et": one of several infinitives that say what somebody else was after. */
export function isAimOfOthers(analysis: Analysis, verb: number, from: number): boolean {
  if (isAimInRelative(analysis, verb, from) || isAimOfNamed(analysis, verb, from) || isAimOfCrowd(analysis, verb, from) || isAimOfProtest(analysis, verb, from)) return true;
  if (analysis.norm(verb - 1) !== ',' || !analysis.syntax.isVerb(analysis, verb) || subjectOf(analysis, verb).actor === 'eu') return false;
  for (let at = verb - 2; at > from; at--) if (analysis.is(at, 'purpose-links') && analysis.syntax.isVerb(analysis, at + 1)) return true;
  return false;
}

/** Most words between "what" and the verb of a clause that tells what something asks for. */
const tellingReach = 8;

/** Adverbs before a verb that asks. */
const askingReach = 3;

/** "The EU deplores what happened | and calls for", "will follow what happens and urge": behind "and" a verb in the form of the EU's own, which stands before the clause that opens at token `opener`. */
function goesOnBehindThing(analysis: Analysis, opener: number, verb: number): boolean {
  let joint = verb - 1;
  while (analysis.ends(joint, 'adverb') || analysis.is(joint, 'subject-adverbs')) joint--;
  if (!analysis.is(joint, 'and-words') || joint - opener < 2) return false;
  const subject = subjectOf(analysis, verb);
  if (subject.actor !== 'eu' || subject.to > opener || subject.to === verb) return false;
  const own = skipAdverbs(analysis, subject.to, verb);
  const asks = skipAdverbs(analysis, verb, verb + askingReach);
  if (analysis.is(own, 'future-helpers') ? analysis.ends(asks, 'plural') || isToldBy(analysis, asks) : analysis.ends(own, 'plural') !== analysis.ends(asks, 'plural') || isToldBy(analysis, own) !== isToldBy(analysis, asks)) return false;
  // "what happened", "what was done": of nobody who could ask.
  if (isToldBy(analysis, opener + 1) || analysis.is(opener + 1, 'be-forms') || analysis.is(opener + 1, 'have-helpers') || analysis.ends(opener + 1, 'plural')) return true;
  // "what Togo has promised, and expects": not in the clause's tense; "what the law asks of X and demands of Y".
  for (let told = opener + 2; told < joint; told++) if (isToldBy(analysis, told) || analysis.is(told, 'have-helpers')) return !isToldBy(analysis, asks);
  return false;
}

/** "with what the Charter demands of Togo", "counts on which she was tried": a clause that tells of something, and asks nothing. */
function isToldOfThing(analysis: Analysis, to: number, verb: number, from: number): boolean {
  // "rappelle au Togo les obligations qui lui incombent" reminds all the same.
  // "espera que | quienes siguen presos": behind the opener of what is asked it is the subject.
  if (analysis.is(to, 'relatives') && !analysis.is(to, 'complementizers') && !analysis.is(to - 1, 'duty-nouns') && !analysis.is(to - 1, 'complementizers')) return true;
  for (let at = verb - 1; at >= Math.max(from, verb - tellingReach); at--) {
    if (analysis.tokens[at]?.kind === 'punctuation') return false;
    if (analysis.is(at, 'telling-openers')) return !goesOnBehindThing(analysis, at, verb) && !analysis.is(at + 1, 'subject-pronouns') && !actorsIn(analysis, at, verb).some(({ actor }) => actor === 'eu');
  }
  return false;
}

/** Whether the verb at token `verb` is a past: "praised", "stood". */
function isToldBy(analysis: Analysis, verb: number): boolean {
  return analysis.syntax.isPast(analysis, verb) || analysis.is(verb, 'irregular-pasts');
}

/** "stands with all who reject violence, ask for a say and demand": behind the speaker's own verb in the singular, verbs in the plural are those of whom the relative clause tells. */
function isOfPlural(analysis: Analysis, verb: number, from: number): boolean {
  // "and again urges": the words that ask may begin with an adverb.
  let asks = verb;
  while (analysis.is(asks, 'subject-adverbs')) asks++;
  if (analysis.ends(asks, 'plural') || analysis.ends(asks, 'gerund') || analysis.is(verb - 1, 'infinitive-markers')) return false;
  const subject = subjectOf(analysis, verb);
  if (subject.actor !== 'eu' || subject.to === verb) return false;
  const own = skipAdverbs(analysis, subject.to, verb);
  // "The EU said it stood by all who reject violence, ask for a say and demand": nor does one in the present go on with what is told in the past.
  const isOfReport = isToldBy(analysis, own) && !isToldBy(analysis, asks);
  if (!(analysis.ends(own, 'plural') || isOfReport) || analysis.ends(subject.to - 1, 'plural') || analysis.any(from, own, 'and-words')) return false;
  for (let at = own + 1; at < verb; at++) if (analysis.is(at, 'people-relatives')) return true;
  return false;
}

/** How far before a relative stands the word for whoever it tells of: "anyone in Togo who". */
const whoeverReach = 3;

/** "Whoever governs the country, his family calls for": whether a subject of its own stands between the last comma and a verb. */
function hasSubjectBehindComma(analysis: Analysis, opener: number, verb: number): boolean {
  let start = verb;
  while (start > opener && analysis.norm(start - 1) !== ',') start--;
  return start > opener && start < verb && (analysis.is(start, 'subject-determiners') || analysis.is(start, 'subject-pronouns') || analysis.isCapital(start));
}

/**
 * "Whoever calls for violence breaks the law", "Anyone who incites others, demands violence or excuses it": at the head of its sentence a clause on whoever does so.
 * Not "Anyone who holds her is urged to", which asks whoever that is, nor what is said behind the clause or around it: "The EU, whoever governs, calls for".
 */
function isOfWhoever(analysis: Analysis, match: Match, verb: number, from: number): boolean {
  let opener = from;
  while (opener <= from + whoeverReach && !analysis.is(opener, 'whoever-words') && !analysis.is(opener, 'people-relatives')) opener++;
  const isOpen = analysis.is(opener, 'whoever-words') || (analysis.is(opener, 'people-relatives') && (analysis.is(from, 'general-words') || analysis.is(from, 'back-pointers')));
  if (opener >= verb || !isOpen || hasSubjectBehindComma(analysis, opener, verb)) return false;
  // "Whoever is urged to leave": there the passive is what the clause tells.
  if (isPassive(analysis, match.from) && !analysis.is(skipAdverbs(analysis, opener + 1, verb), 'passive-helpers')) return false;
  return !actorsIn(analysis, from, verb).some(({ actor }) => actor === 'eu');
}

/** "voir le médecin qu'elle demande et", "the release of X, which it demands": a relative clause whose pronoun asks for nothing behind its verb, which ends before token `to`: what it asks for is what the clause tells of. */
export function isInObjectRelative(analysis: Analysis, verb: number, to: number): boolean {
  if (!analysis.is(verb - 1, 'subject-pronouns') || !analysis.is(verb - 2, 'relatives')) return false;
  return analysis.is(to, 'and-words') || analysis.tokens[to]?.kind !== 'word';
}

/** Words of what a clause without a relative pronoun tells of: "the two doctors". */
const headReach = 4;
/** What opens the noun that such a clause tells of. */
const headOpeners = ['articles', 'indefinite-articles', 'general-quantifiers', 'case-determiners'] as const;

/**
 * "to let her see a doctor she trusts", "access to counsel they trust", "the reforms it calls for": behind an ask of its sentence, a verb whose pronoun stands right behind a noun tells of that noun.
 * Not "and in the letter it asks for": there the noun belongs to what opens the clause.
 */
export function isInContactClause(analysis: Analysis, verb: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || !analysis.is(verb - 1, 'subject-pronouns') || analysis.tokens[verb - 2]?.kind !== 'word') return false;
  // "access to counsel they trust": a bare noun behind its preposition.
  if ((analysis.is(verb - 3, 'infinitive-markers') || analysis.is(verb - 3, 'doer-links')) && !analysis.isCapital(verb - 2)) return true;
  for (let at = verb - 3; at >= verb - 2 - headReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'coordinators'); at--) {
    if (!analysis.isAny(at, headOpeners)) continue;
    return !analysis.is(at - 1, 'opening-prepositions') || (analysis.tokens[at - 2]?.kind === 'word' && !analysis.is(at - 2, 'coordinators'));
  }
  return false;
}

/** Words between a relative and the verb of its clause, which name the speaker, and of whoever is asked behind it. */
const speakerReach = 5;
const askedReach = 3;

/** Whether the clause in which the verb at token `verb` stands tells of a thing: "le dialogue que nous | réclamons". */
function isOnThing(analysis: Analysis, verb: number, from: number): boolean {
  for (let at = verb - 1; at > Math.max(from, verb - speakerReach) && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'relatives') && analysis.is(at, 'complementizers')) return analysis.tokens[at - 1]?.kind === 'word' && !analysis.is(at - 1, 'articles');
  return false;
}

/** "le dialogue que nous réclamons aux autorités depuis mai": a clause on what was asked for before, in which nothing but whoever is asked stands behind the verb. */
function isOfThingAsked(analysis: Analysis, { to }: Match, verb: number, from: number): boolean {
  if (!isOnThing(analysis, verb, from)) return false;
  const asked = actorsIn(analysis, to - 1, to + askedReach).find(({ actor, from: at }) => actor === 'authority' && at >= to - 1);
  if (asked === undefined || asked.to <= to || !analysis.is(to, 'asked-prepositions')) return false;
  const { to: end } = analysis.sentenceAt(verb);
  let at = asked.to;
  for (; at < end && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.syntax.isInfinitive(analysis, at, end) || analysis.syntax.isVerb(analysis, at) || opensClause(analysis, at, end) || (at <= asked.to + 1 && startsNominal(analysis, at, end))) return false;
  return analysis.norm(at) !== ':';
}

/** "adopted a resolution that calls for", "the law that demands": a clause on a text that is not the speaker's own says what that text does. */
function isOfOtherText(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb - 1, 'relatives') && analysis.is(verb - 2, 'texts-of-others') && !analysis.is(verb - 3, 'demonstratives') && !analysis.is(verb - 3, 'own-words');
}

/** Whether a verb of asking belongs to a clause that tells of something or somebody. @param match the words that ask @param verb its first word, adverbs before it included */
export function isOfRelative(analysis: Analysis, match: Match, verb: number, from: number): boolean {
  return isOfOtherText(analysis, verb) || isToldOfThing(analysis, match.to, verb, from) || isOfThingAsked(analysis, match, verb, from) || isOfPlural(analysis, verb, from) || isOfMany(analysis, match.from, from) || isOfWhoever(analysis, match, verb, from);
}
