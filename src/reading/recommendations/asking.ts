import type { Analysis, Match } from '../analysis.js';
import { behindAside } from '../aside.js';
import { subjectOfStatement } from '../issuing-subject.js';
import { isOwnText } from '../own-text.js';
import { isToldOfOrganisation } from '../organisations/subject.js';
import { actorsIn, isOfIssuer } from '../subject.js';
import { isAct } from './acts.js';
import { behindAgent, infinitiveBehind } from './behind-trigger.js';
import { dropsIssuer } from './drops-eu.js';
import { isToldAsNews, stateThatAsked } from './news.js';
import { toldWith } from './told-with.js';
import { startsNominal } from './starts.js';
import { skipAdverbs } from '../syntax/syntax.js';

/* Whether a verb of asking asks here and now. */

/** How far before a verb its negation stands, and how far behind "to" its verb. */
const negationReach = 3;
const adverbReach = 4;
/** Up to this strength a verb's gerund can tell how something is: "encouraging". */
const weak = 2;
/** Words of an aside between a wish, or "go on", and its infinitive. */
const asideReach = 12;
/** How far before a gerund the one beside it stands. */
const besideReach = 14;

/** "continue d'| appeler", "continuera, tant qu'il le faudra, d'| appeler": whether the infinitive at token `verb` stands behind a verb that tells that somebody goes on asking, or wants to ask, with an aside between. */
export function isGoingOn(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb - 1, 'of-words') || !analysis.syntax.isVerb(analysis, verb)) return false;
  if (analysis.norm(verb - 2) !== ',') return analysis.is(verb - 2, 'asking-adverbs');
  for (let comma = verb - 3; comma > verb - asideReach; comma--) if (analysis.norm(comma) === ',') return analysis.is(comma - 1, 'asking-adverbs');
  return false;
}

/** Words of "goes on" before a gerund. */
const phaseLength = 2;

/** "| goes on calling": first token of a verb of two words that tells that somebody goes on asking; the verb itself where none stands before it. */
export function phaseStart(analysis: Analysis, verb: number): number {
  return analysis.ends(verb, 'gerund') && analysis.phraseLength(verb - phaseLength, 'phase-phrases') === phaseLength ? verb - phaseLength : verb;
}

/** Whether the word at token `at` may stand between whoever asks, or is asked, and the verb: "strongly", "once again". */
export function isAskingAdverb(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'asking-adverbs') || analysis.ends(at, 'adverb');
}

/** Words of what is put in between the help verb and the participle of a passive. */
const insertionReach = 26;

/** The marks that open what is put in, by those that close it. */
const openingMarks: Readonly<Record<string, string>> = { ',': ',', '–': '–', '—': '—', ')': '(' };

/** "are, once more, | called upon", "is – in line with the opinion of May – | urged": the mark that opens what is put in before token `at`; `at` where nothing is. */
function beforeInsertion(analysis: Analysis, at: number): number {
  const close = at - 1;
  const opening = openingMarks[analysis.norm(close)];
  if (opening === undefined || !analysis.ends(at, 'participle')) return at;
  const floor = Math.max(analysis.sentenceAt(at).from + 1, close - insertionReach);
  for (let open = close - 2; open >= floor; open--) if (analysis.norm(open) === opening && analysis.is(open - 1, 'passive-helpers')) return open;
  return at;
}

/** "the authorities are called upon to", "are strongly encouraged to": those asked are the subject of the asking verb. */
export function isPassive(analysis: Analysis, at: number): boolean {
  let helper = beforeInsertion(analysis, at) - 1;
  while (helper > 0 && !analysis.is(helper, 'passive-helpers') && isAskingAdverb(analysis, helper)) helper--;
  return analysis.ends(at, 'participle') && (analysis.is(helper, 'passive-helpers') || isPerfectPassive(analysis, at));
}

/** "the authorities have been urged to": what was asked of them, and holds; not "have been asked again and again". */
function isPerfectPassive(analysis: Analysis, at: number): boolean {
  let helper = at - 1;
  while (helper > 0 && isAskingAdverb(analysis, helper) && !analysis.is(helper, 'often-words')) helper--;
  return analysis.is(helper, 'perfect-participles') && analysis.is(helper - 1, 'perfect-helpers');
}

/** "a resolution calling for": a gerund right behind a noun says what the noun does, not what the EU asks. */
function modifiesNoun(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  if (at === from || !analysis.ends(at, 'gerund') || isOwnText(analysis, at - 1) || phaseStart(analysis, at) < at) return false;
  // "a resolution condemning the attack and calling for": so does the gerund beside it.
  if (analysis.is(at - 1, 'and-words')) for (let other = at - 2; other > Math.max(from, at - besideReach) && analysis.tokens[other]?.kind === 'word'; other--) if (analysis.ends(other, 'gerund')) return isBehindNoun(analysis, firstAdverb(analysis, other));
  return isBehindNoun(analysis, at);
}

/** First token of the adverbs before a word: "| strongly condemning". */
function firstAdverb(analysis: Analysis, word: number): number {
  let at = word;
  while (isAskingAdverb(analysis, at - 1) && !analysis.is(at - 1, 'gerund-openers')) at--;
  return at;
}

function isBehindNoun(analysis: Analysis, gerund: number): boolean {
  return analysis.tokens[gerund - 1]?.kind === 'word' && !isAskingAdverb(analysis, gerund - 1) && !analysis.is(gerund - 1, 'gerund-openers');
}

/** "answer the just demands voiced by the people", "meet their justified demands", "heed the peaceful calls of": a noun, with its adjective and article; "the representative calls on", "the undersigned urge" are none. */
function isNounWithAdjective(analysis: Analysis, at: number): boolean {
  if (analysis.isCapital(at - 1) || !(analysis.is(at - 2, 'articles') || analysis.is(at - 2, 'case-determiners'))) return false;
  if (analysis.is(at - 1, 'short-adjectives')) return true;
  return analysis.ends(at - 1, 'adjective-before-noun') && (analysis.is(at + 1, 'of-words') || (analysis.ends(at - 1, 'participle') && analysis.ends(at, 'plural')));
}

/** Whether the word at token `at` is a verb, or a noun, in its bare form: "press", "request"; not "presses", "requesting". */
function isBare(analysis: Analysis, at: number): boolean {
  return !analysis.grammar.traits.has('nouns-first') && !analysis.ends(at, 'gerund') && !analysis.ends(at, 'participle') && (!analysis.ends(at, 'plural') || /ss$/u.test(analysis.norm(at)));
}

/** Words between "a" and the noun that it belongs to: "a free, safe and plural press". */
const nounReach = 6;
/** What ends the description of a noun, besides its preposition: "a court | must", "a chance | to". */
const descriptionEnders = ['articles', 'case-determiners', 'noun-phrase-enders', 'speakers-to-others', 'of-words', 'infinitive-markers', 'relatives', 'subject-pronouns', 'future-helpers', 'clause-modals', 'copulas', 'have-helpers'] as const;

/** "a free, safe and plural press for all": a bare form behind "a", with nothing but what describes it between; the verb of one who acts has an ending. */
function isDescribedNoun(analysis: Analysis, at: number): boolean {
  if (!isBare(analysis, at) || analysis.is(at - 1, 'and-words') || isAskingAdverb(analysis, at - 1)) return false;
  for (let before = at - 1; before >= Math.max(analysis.sentenceAt(at).from, at - nounReach); before--) {
    if (analysis.is(before, 'indefinite-articles')) return true;
    if (analysis.norm(before) === ',' || analysis.is(before, 'and-words')) continue;
    if (analysis.tokens[before]?.kind !== 'word' || analysis.isCapital(before) || analysis.ends(before, 'plural') || analysis.isAny(before, descriptionEnders)) return false;
  }
  return false;
}

/** "the cassation request of Mr Harbuz": a bare form before "of" is a noun, but right behind whoever asks ("we request of the authorities"). */
function isNounOfSomebody(analysis: Analysis, at: number): boolean {
  if (!isBare(analysis, at) || !analysis.is(at + 1, 'of-words') || analysis.tokens[at - 1]?.kind !== 'word') return false;
  if (analysis.is(at - 1, 'subject-pronouns') || analysis.is(at - 1, 'and-words') || isAskingAdverb(analysis, at - 1)) return false;
  return !analysis.ends(at - 1, 'plural') && actorsIn(analysis, Math.max(0, at - nounReach), at).at(-1)?.to !== at;
}

/** "the Court of Appeal to", "the Inter American Press Association": a noun. */
function isInName(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at) || analysis.ends(at, 'gerund')) return false;
  // "the Aden Appeal for self-government".
  if (analysis.isCapital(at - 1) && analysis.is(at - 2, 'articles') && !analysis.ends(at, 'plural')) return true;
  return analysis.is(at - 1, 'of-words') || (analysis.isCapital(at - 1) && analysis.isCapital(at + 1) && (!analysis.ends(at, 'plural') || /ss$/u.test(analysis.norm(at))));
}

/** What stands behind those who are asked in the passive: "are urged to release", "is reminded of its obligations". */
function takesPassive(analysis: Analysis, { settings }: Match['entry'], at: number, to: number): boolean {
  const verb = infinitiveBehind(analysis, behindAgent(analysis, at, to), to);
  if (analysis.syntax.isInfinitive(analysis, verb, to) || analysis.syntax.isNegatedInfinitive(analysis, verb)) return true;
  // "sont appelées à la retenue": in languages that mark a noun of action as they do an infinitive.
  const noun = behindAgent(analysis, at, to);
  if (settings.needs !== 'duty' && analysis.is(noun, 'nominal-openers') && !analysis.is(noun, 'of-words') && startsNominal(analysis, noun, to)) return true;
  return settings.needs === 'duty' && (analysis.is(at, 'of-words') || analysis.is(at, 'complementizers'));
}

/** First token behind the aside that begins with a comma at token `at`, where nobody in power is named; `at` where none does. */
function behindAsideOnNobody(analysis: Analysis, at: number): number {
  const end = behindAside(analysis, at, at + asideReach);
  return actorsIn(analysis, at, end).some(({ actor }) => actor === 'authority') ? at : end;
}

/** "asks to be given access": what others are to do; not "asks to be present". */
function isToBeDone(analysis: Analysis, be: number): boolean {
  if (!analysis.is(be, 'be-infinitive')) return false;
  const done = skipAdverbs(analysis, be + 1, be + adverbReach);
  return analysis.is(done, 'giving-participles') || isAct(analysis, done, 'participle');
}

/** "asks to attend the hearing", "would like, first of all, to offer": what the speaker wants to do itself; "asks to be told" asks others. */
export function isOwnWish(analysis: Analysis, { entry, from, to }: Match): boolean {
  if (entry.settings.infinitive === undefined || isPassive(analysis, from)) return false;
  const at = behindAsideOnNobody(analysis, to);
  return (analysis.syntax.isInfinitive(analysis, at, analysis.sentenceAt(from).to) || (to - from > 1 && analysis.is(to - 1, 'infinitive-markers') && analysis.syntax.isVerb(analysis, to))) && !isToBeDone(analysis, skipAdverbs(analysis, at + 1, at + adverbReach));
}

/** How far before a verb it is told that it is of today, in tokens. */
const todayReach = 12;
/** "called today on", "called on the authorities": the verb and the word behind it. */
const besideVerb = 2;

/** "The High Representative today called on the authorities": told of this day, and so asked still. */
function isOfToday(analysis: Analysis, verb: number): boolean {
  return analysis.any(Math.max(analysis.sentenceAt(verb).from, verb - todayReach), verb + besideVerb, 'today-words');
}

/** Whether a verb of asking tells what was asked before, and not today. */
export function isToldAsPast(analysis: Analysis, verb: number): boolean {
  return analysis.syntax.isPast(analysis, verb) && !isOfToday(analysis, verb);
}

/** "The experts called on", "She urged": told in the past of somebody who can be whoever issues the statement, of which only the statement tells whether it is theirs. */
export function isToldBySubject(analysis: Analysis, verb: number): boolean {
  return isOfIssuer(analysis, verb) || dropsIssuer(analysis, verb) || subjectOfStatement(analysis, verb) !== undefined || isToldOfOrganisation(analysis, verb);
}

/** "no pide"; not "no callaremos: pedimos", where a colon parts the two, nor "No obstante, pide", "will not cease to call on". */
function isNegated(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  for (let at = verb - 1; at >= Math.max(from, verb - negationReach) && !analysis.isMark(at, ':;'); at--) if (analysis.is(at, 'negations') && !analysis.is(at + 1, 'contrast-words') && !analysis.any(at + 1, verb, 'ending-verbs')) return true;
  return false;
}

/** How far behind a verb of asking stands what readers are asked to do. */
const readerActReach = 8;

/** "vous prie d'écrire au ministre", "vous prions d'agréer": what the readers of an appeal are asked, and not the authority that a letter is written to ("vous demandons de la libérer"). */
function isAskedOfReaders(analysis: Analysis, to: number): boolean {
  return analysis.grammar.classes['reader-acts'].isEmpty || analysis.any(to, to + readerActReach, 'reader-acts');
}

/** Whether a verb in the past is told of a body that issues statements, of the EU, a State or an organisation: of whom that can be told without the rest of the statement. */
export function isToldOfKnown(analysis: Analysis, verb: number): boolean {
  return isOfIssuer(analysis, verb) || isToldAsNews(analysis, verb) || stateThatAsked(analysis, verb) !== undefined || isToldOfOrganisation(analysis, verb);
}

/** "| Asking for justice is a right": whether the gerund that opens a sentence is the subject of its verb, and asks nothing; not "| Calling for the release of those who are held, the EU". */
function isSubjectAsGerund(analysis: Analysis, gerund: number): boolean {
  const { from, to } = analysis.sentenceAt(gerund);
  if (gerund > from + 1 || !analysis.ends(gerund, 'gerund') || !analysis.isCapital(gerund)) return false;
  for (let at = gerund + 1; at < to && analysis.norm(at) !== ','; at++) if (analysis.is(at, 'copulas') && !analysis.is(at - 1, 'relatives') && !analysis.is(at - 1, 'complementizers')) return true;
  return false;
}

/** Behind “encouraging” these tell how something is. */
const behindEncouraging = ['complementizers', 'infinitive-markers', 'sign-nouns'] as const;

/** Whether the words of a match ask here and now: no past, no noun, no passive of a verb that has none, not negated. */
export function isAsking(analysis: Analysis, { entry, from, to }: Match): boolean {
  // "Les experts ont demandé que", "Dix ONG ont demandé à": in the past they ask where a body that issues statements, a State or an organisation tells what it asked.
  // "M. Berg a demandé": whether whoever is named speaks for those whose statement it is, that tells.
  if (entry.settings.told === 'issuer' && !(analysis.syntax.isPast(analysis, from) && (isToldOfKnown(analysis, from) || subjectOfStatement(analysis, from) !== undefined))) return false;
  if (isPassive(analysis, from)) {
    if (entry.settings.passive !== true || !takesPassive(analysis, entry, to, analysis.sentenceAt(from).to)) return false;
  } else if (!analysis.is(from, 'asking-helpers') && ((isToldAsPast(analysis, from) && !isToldBySubject(analysis, from) && !isToldAsNews(analysis, from) && stateThatAsked(analysis, from) === undefined) || analysis.syntax.isCall(analysis, from))) {
    return false;
  }
  // "visit requests by the Rapporteur": a noun; not "exige par ailleurs".
  // "hace un llamamiento por la liberación": a preposition of asking too.
  const callsFor = analysis.is(to, 'asking-prepositions') && startsNominal(analysis, to, analysis.sentenceAt(from).to);
  if (analysis.is(to, 'doer-links') && !callsFor && !isPassive(analysis, from) && analysis.phraseLength(to, 'after-trigger-phrases') === 0) return false;
  // "It is encouraging that", "encouraging to see", "encouraging news": how something is.
  if (Number(entry.settings.strength) <= weak && analysis.ends(from, 'gerund') && analysis.isAny(to, behindEncouraging) && analysis.any(firstAdverb(analysis, from) - 1, from, 'be-forms')) return false;
  if (analysis.is(to, 'idiom-followers') || (analysis.is(from - 1, 'reader-pronouns') && isAskedOfReaders(analysis, to))) return false;
  // "establishing trust in the courts": a noun.
  // "underlines that trust in the courts matters".
  if ((analysis.ends(from - 1, 'gerund') || analysis.is(from - 1, 'complementizers')) && !analysis.ends(from, 'plural') && !analysis.ends(from, 'gerund') && analysis.is(to, 'place-prepositions')) return false;
  if (isSubjectAsGerund(analysis, from)) return false;
  // "laissant entendre que": what something tells, and no verb of asking.
  if (analysis.is(from - 1, 'allowing-verbs')) return false;
  // "a climate of trust": a noun.
  // Not "avant d'appeler", "continue d'appeler".
  if (analysis.is(from - 1, 'of-words') && to === from + 1 && !analysis.ends(from, 'gerund') && toldWith(analysis, from) === undefined && !isGoingOn(analysis, from)) return false;
  // "to uphold press freedom": what is to be upheld, and no verb beside it.
  if (isAct(analysis, from - 1, 'verb') && !isAskingAdverb(analysis, from - 1)) return false;
  // "Despite our calls for her release": a noun of the speaker's.
  if (analysis.is(from - 1, 'speaking-owners') && from - 1 > analysis.sentenceAt(from).from && !analysis.is(from - 2, 'and-words')) return false;
  return !isNegated(analysis, from) && !modifiesNoun(analysis, from) && !isInName(analysis, from) && !isNounWithAdjective(analysis, from) && !isDescribedNoun(analysis, from) && !(to === from + 1 && isNounOfSomebody(analysis, from));
}
