import type { Analysis, Match } from './analysis.js';
import { memberStates } from './country.js';
import { isInBranch } from './branch.js';
import { KeptOfWords } from './kept-of-words.js';
import { endingAt, holding, longestMatch, startingAt, within } from './matches.js';
import type { FoundActor } from './own-voices.js';
import { isVerbOfAsking } from './verb-of-asking.js';

/* Who is named: the EU, those in power, others. */

/** "État de droit", "au cours", "golpe de Estado": the word for an authority is part of a phrase that names none. */
function isNoActor(analysis: Analysis, at: number): boolean {
  return analysis.phraseLength(at, 'no-actors') > 0 || analysis.phraseLength(at - 1, 'no-actors') === 2 || analysis.phraseLength(at - 2, 'no-actors') > 2;
}

/** "Our appeal to Minsk is that": whether a place stands inside of the words that ask. */
function isInsideAsk(analysis: Analysis, from: number, to: number): boolean {
  return holding(analysis.matches.ask, from).some((ask) => (ask.entry.kind === 'noun' || ask.entry.kind === 'verb') && ask.from < from && ask.to > to);
}

/** "Minsk | calls on": whether what stands right before token `at` asks there; of an infinitive or a gerund it is not the subject. */
function asksRightBehind(analysis: Analysis, at: number): boolean {
  return isVerbOfAsking(analysis, at) && !analysis.ends(at, 'gerund') && !analysis.syntax.isVerb(analysis, at);
}

/** "demands that Minsk release", "it is for Minsk to", "corresponde a Minsk": whether a place stands where whoever is asked does, behind words that ask. */
function isWhereAsked(analysis: Analysis, from: number, to: number): boolean {
  const endsAt = (end: number): boolean => within(analysis.matches.ask, end - longestMatch, end).some((ask) => ask.to === end);
  if (analysis.is(from - 1, 'complementizers')) return endsAt(from) || endsAt(from - 1);
  return (analysis.is(to, 'infinitive-markers') || analysis.syntax.isVerb(analysis, to)) && endsAt(from);
}

/** "calls on Minsk to", "Minsk must", "Minsk calls on": a capital that stands for its State; not "in Minsk", "the Minsk court". */
function isSeatOfState(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (isWhereAsked(analysis, from, to)) return true;
  if (analysis.is(from - 1, 'place-prepositions') || analysis.is(from - 1, 'articles') || analysis.is(from - 1, 'of-words') || analysis.is(from - 1, 'side-prepositions')) return false;
  if (analysis.isCapital(from - 1) || analysis.isCapital(to)) return false;
  if (isInsideAsk(analysis, from, to) || asksRightBehind(analysis, to)) return true;
  // "Minsk is urged to".
  if (analysis.is(to, 'passive-helpers') && within(analysis.matches.ask, to, analysis.tokens.length).some((ask) => ask.entry.settings.passive === true && ask.from === to + 1)) return true;
  return analysis.is(to, 'infinitive-markers') || within(analysis.matches.ask, to, analysis.tokens.length).some((ask) => ask.entry.kind === 'modal' && (ask.from === to || (ask.from === to + 1 && analysis.ends(to, 'adverb'))));
}

/** Most words before "delegation", the nation's name and an adjective among them, and behind it: "of the Republic of". */
const delegationReach = 4;

/** "asks the delegation of Togo to", "invites the distinguished Togolese delegation to": those who sit for their State at a meeting, right behind words that ask; not "the Delegation to Togo", "the EU Delegation". */
function isAskedDelegation(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from, 'delegation-nouns')) return false;
  let first = from;
  while (first > from - delegationReach && analysis.tokens[first - 1]?.kind === 'word' && !analysis.is(first, 'articles')) first--;
  if (!analysis.is(first, 'articles') || endingAt(analysis.matches.ask, first).length === 0) return false;
  return within(analysis.countries, first, from).some(({ country, kind }) => kind === 'adjective' && !memberStates.has(country)) || (analysis.is(from + 1, 'of-words') && within(analysis.countries, from + 2, from + 2 + delegationReach).some(({ country, kind }) => kind === 'name' && !memberStates.has(country)));
}

/** How far behind a form of "be" the word for a concern stands. */
const concernReach = 3;

/** "Parliament calls for", "Parliament strongly condemned", « Le Parlement exhorte », « Les députés demandent »: the European one, which resolutions name so; not "the Parliament", "Parliament must", « Le Parlement togolais ». */
function isParliamentOfEu(analysis: Analysis, from: number): boolean {
  const first = analysis.grammar.traits.has('nouns-first') && analysis.is(from - 1, 'articles') ? from - 1 : from;
  if (!analysis.is(from, 'own-parliaments') || !(analysis.isCapital(from) || first < from) || (analysis.tokens[first - 1]?.kind === 'word' && first > analysis.sentenceAt(from).from)) return false;
  let verb = from + 1;
  while (analysis.ends(verb, 'adverb') || analysis.is(verb, 'subject-adverbs') || analysis.is(verb, 'have-helpers')) verb++;
  if (analysis.is(verb, 'be-forms')) return analysis.any(verb + 1, verb + 1 + concernReach, 'concern-words');
  return analysis.is(verb, 'sayings') || analysis.is(verb, 'report-verbs') || isVerbOfAsking(analysis, verb);
}

/** An actor by a phrase of the lexicon; undefined where the phrase names none. */
function actorOf(analysis: Analysis, { entry: { kind, settings }, from, to }: Match): FoundActor | undefined {
  // "Amnistía pide", and not "una amnistía": a name that is a noun in small letters.
  if (isNoActor(analysis, from) || (settings.written === 'capital' && !analysis.isCapital(from))) return undefined;
  if (settings.office === true && isAskedDelegation(analysis, to - 1)) return { actor: 'authority', value: 'state', issues: false, from, to };
  return {
    actor: kind === 'eu' || (settings.value === 'parliament' && isParliamentOfEu(analysis, from)) ? 'eu' : kind === 'authority' ? 'authority' : 'other',
    value: typeof settings.value === 'string' ? settings.value : undefined,
    issues: settings.issues === true,
    from,
    to,
  };
}

const phrases = new KeptOfWords<Analysis, readonly FoundActor[]>();

/** The actors of a paragraph by phrases: readers ask for those of some part of it some five times a sentence. */
function actorsByPhrase(analysis: Analysis): readonly FoundActor[] {
  let found = phrases.get(analysis);
  if (!found) phrases.set(analysis, (found = analysis.matches.actor.map((match) => actorOf(analysis, match)).filter((actor) => actor !== undefined)));
  return found;
}

/** Whether an actor has more words than another one that it covers, or is as long and ends behind it. */
function isLonger(other: FoundActor, one: FoundActor): boolean {
  return (other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from) || (other.from > one.from && other.from < one.to && other.to > one.to && other.to - other.from >= one.to - one.from);
}

/** Whether an actor at place `place` of those in order of `from` is part of a longer one beside it. */
function isPartOfLonger(inOrder: readonly FoundActor[], one: FoundActor, place: number): boolean {
  for (let before = place - 1; before >= 0; before--) {
    const other = inOrder[before] as FoundActor;
    if (one.from - other.from > longestMatch) break;
    if (isLonger(other, one)) return true;
  }
  for (let behind = place + 1; behind < inOrder.length; behind++) {
    const other = inOrder[behind] as FoundActor;
    if (other.from >= one.to) break;
    if (isLonger(other, one)) return true;
  }
  return false;
}

function isInOrder(actors: readonly FoundActor[]): boolean {
  for (let at = 1; at < actors.length; at++) if ((actors[at] as FoundActor).from < (actors[at - 1] as FoundActor).from) return false;
  return true;
}

/** The actors named in tokens `from`–`to`, in order; a country that is not part of a longer name is an authority. */
export function actorsIn(analysis: Analysis, from: number, to: number): FoundActor[] {
  const byPhrase = actorsByPhrase(analysis);
  const found = within(byPhrase, from, to);
  for (const country of within(analysis.countries, from, to)) {
    if (isInBranch(analysis, country)) {
      if (!found.some((actor) => actor.to === country.from)) found.push({ actor: 'other', value: undefined, issues: false, from: country.from, to: country.to });
      continue;
    }
    // "the Peruvian State".
    if (country.kind === 'adjective' && country.to < to && analysis.is(country.to, 'law-owners') && analysis.isCapital(country.to)) found.push({ actor: 'authority', value: 'state', issues: false, from: country.from, to: country.to + 1 });
    // "the Belarusian side", "la partie bélarusse": whoever negotiates for a State.
    if (country.kind === 'adjective' && !memberStates.has(country.country)) {
      if (country.to < to && analysis.is(country.to, 'state-sides')) found.push({ actor: 'authority', value: 'state', issues: false, from: country.from, to: country.to + 1 });
      else if (country.from > from && analysis.grammar.traits.has('nouns-first') && analysis.is(country.from - 1, 'state-sides')) found.push({ actor: 'authority', value: 'state', issues: false, from: country.from - 1, to: country.to });
    }
    // "Hong Kong residents", "Hong Kong authorities": whoever they are, and not the State.
    if ((country.kind === 'name' || (country.kind === 'capital' && !memberStates.has(country.country) && isSeatOfState(analysis, country))) && !startingAt(byPhrase, country.to).some((actor) => actor.to <= to)) found.push({ actor: 'authority', value: 'state', issues: false, from: country.from, to: country.to });
  }
  if (found.length < 2) return found;
  const inOrder = isInOrder(found) ? found : found.sort((a, b) => a.from - b.from);
  // "member states", "UN Member States": the longest name of an actor is the one.
  // "la delegación | europea": of two that share a word, as long as each other, the last.
  return inOrder.filter((one, place) => !isPartOfLonger(inOrder, one, place));
}
