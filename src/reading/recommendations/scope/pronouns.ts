import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { actorsIn } from '../../subject.js';
import { isActAdverb, skipAdverbs } from '../../syntax/syntax.js';
import { isAct } from '../acts.js';
import { isObjectPronoun } from '../clause.js';
import { isOwnerInPower } from './owners.js';

/* Whether a pronoun stands for people of the case, for those who are asked, or for somebody who acts. */

/** How far behind a pronoun what it owns tells the State by it, and its verb what it stands for. */
const ownedReach = 3;
const verbReach = 3;
/** How far before a relative pronoun the duty stands that it tells of: "las obligaciones internacionales que". */
const dutyReach = 2;
/** How far behind "both" an "and" joins two things. */
const pairReach = 4;

/** What stands behind "these last" and makes them no pronoun: "ces derniers jours", "estos últimos ataques". */
const nounsBehind = ['latter-nouns', 'case-nouns', 'counted-events', 'pointed-nouns', 'general-nouns', 'organisation-nouns'] as const;

/** "the latter", "ces derniers": how many tokens, from `at` on, stand for whoever was named last; 0 where none do. */
export function latterLength(analysis: Analysis, at: number): number {
  const length = analysis.phraseLength(at, 'latter-phrases');
  return length > 0 && !analysis.isAny(at + length, nounsBehind) ? length : 0;
}

/** "them", "their", "suspenderlas"; not "su", which stands for one as well. */
export function isPlural(analysis: Analysis, at: number): boolean {
  return (analysis.is(at, 'plural-pronouns') && !analysis.is(at, 'either-number')) || analysis.ends(at, 'enclitic-plural');
}

/** "them", "his trial", "they are released"; not "their obligations", and not "as they promised": there the pronoun stands for those who are asked. */
export function isPronounOfCase(analysis: Analysis, at: number): boolean {
  if (latterLength(analysis, at) > 0) return true;
  // "rappelle aux autorités qu'il leur incombe de": those whose duty it is.
  if (analysis.is(at + 1, 'duty-verbs')) return false;
  // "les pourparlers qui permettraient de le conclure": an agreement.
  if (isObjectPronoun(analysis, at)) return !analysis.is(at + 1, 'verbs-of-things') && !standsForDoing(analysis, at);
  // "cooperate with his Office": whoever speaks for it.
  if (analysis.is(at + 1, 'outside-bodies') && analysis.isCapital(at + 1)) return false;
  if (!analysis.is(at, 'case-pronouns') || standsForThing(analysis, at)) return false;
  // Not "the rights given to him by the Constitution": there the noun is that of whoever gives.
  if (ownsWhatIsOfState(analysis, at) && !isBehindReturn(analysis, at)) return false;
  // "end their persecution of the press": of those who are asked.
  if (isOwnerInPower(analysis, at)) return false;
  // "amenazas contra ella", "s'en prendre à elle": no subject; not "c'est à elles de les libérer".
  const isBehindMarker = analysis.is(at - 1, 'infinitive-markers') && !analysis.is(at + 1, 'infinitive-markers');
  return !analysis.is(at, 'asked-pronouns') || analysis.isAny(at - 1, ['side-prepositions', 'on-or-against']) || isBehindMarker || analysis.is(at - 1, 'general-quantifiers') || isDoneTo(analysis, at);
}

/** "ceux qui défendent les droits doivent pouvoir le faire": what was said that they do; not "le faire libérer". */
function standsForDoing(analysis: Analysis, at: number): boolean {
  const length = analysis.phraseLength(at, 'doing-so');
  return length > 0 && !analysis.syntax.isInfinitive(analysis, at + length, at + length + 1);
}

/** "their obligations", "their own international commitments"; not "protect her | from further attacks", "let him leave | the country": what stands behind a preposition or an article of its own is not theirs. */
function ownsWhatIsOfState(analysis: Analysis, at: number): boolean {
  if (analysis.is(at + 1, 'doer-links')) return false;
  // "que se le permita la entrada en el país": where "his" is a word of its own, a pronoun behind "se" owns nothing.
  if (analysis.grammar.traits.has('drops-subjects') && !analysis.is(at, 'kin-owners') && analysis.is(at - 1, 'impersonal-pronouns')) return false;
  // "accept her candidacy": what one person holds or stands for.
  if (!isPlural(analysis, at) && (analysis.is(at + 1, 'held-by-people') || analysis.is(at + 2, 'held-by-people'))) return false;
  // "sa mise en œuvre".
  const isCut = (noun: number): boolean => !analysis.grammar.traits.has('generic-articles') && analysis.isAny(noun, ['noun-phrase-enders', 'articles', 'doer-links']);
  for (let noun = at + 1; noun < at + 1 + ownedReach && !isCut(noun); noun++) if (analysis.is(noun, 'state-nouns')) return true;
  return false;
}

/** "que regrese a su país", "volver a su país": of whoever returns, and not of the State. */
function isBehindReturn(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'infinitive-markers') && (analysis.is(at - 2, 'finite-acts') || analysis.is(at - 2, 'patient-verbs'));
}

/** Whether a word that looks like a pronoun for people stands for efforts, duties, a thing, or for nothing at all. */
function standsForThing(analysis: Analysis, at: number): boolean {
  // "welcomes the efforts of the Government and encourages it to pursue them".
  if (analysis.is(at - 1, 'effort-verbs')) return true;
  // "mener les réformes à leur terme", "pour leur part".
  if (analysis.is(at + 1, 'idiom-nouns')) return true;
  // "to avail themselves of", "what they committed themselves to": those who are asked.
  if (analysis.is(at - 1, 'self-binding')) return true;
  // "les engagements internationaux de leur pays": of those who are bound.
  if (analysis.is(at - 1, 'of-words') && analysis.any(at - 1 - dutyReach, at - 1, 'duty-nouns')) return true;
  // "las obligaciones que le impone el Pacto": the State that is bound.
  if (analysis.is(at - 1, 'relatives') && analysis.any(at - 1 - dutyReach, at - 1, 'duty-nouns')) return true;
  // "the obligations of the country, among them": no people.
  if (analysis.is(at - 1, 'part-openers')) return true;
  // "a dialogue, celui-ci étant": it stands for the thing before the comma.
  if (analysis.norm(at - 1) === ',' && analysis.ends(at + 1, 'gerund')) return true;
  // "the Covenants, both of which it has ratified": no people.
  if (analysis.is(at, 'small-numbers') && analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'relatives') && !analysis.is(at + 2, 'people-relatives') && !analysis.is(at + 2, 'object-relatives')) return true;
  // "both those who ordered the crime and those who carried it out": no pronoun.
  if (analysis.is(at, 'small-numbers') && analysis.is(at + 1, 'back-pointers')) return true;
  // "in both regions": of places, and not of people.
  if (analysis.is(at, 'small-numbers') && analysis.is(at + 1, 'counted-things')) return true;
  // "Some of the proposals are good, and we hope that they will be adopted": what is done to texts, and not to people.
  if (analysis.is(at, 'asked-pronouns') && isOfTexts(analysis, at)) return true;
  if (analysis.is(at, 'plural-pronouns') && seesThroughTexts(analysis, at)) return true;
  // "both online and offline": no pronoun.
  return analysis.is(at, 'small-numbers') && analysis.tokens[at + 1]?.kind === 'word' && analysis.any(at + 1, at + pairReach, 'coordinators');
}

/** How far behind "they will be" a participle stands. */
const textReach = 5;

/** "they will soon be adopted", "it be enacted". */
function isOfTexts(analysis: Analysis, at: number): boolean {
  for (let done = at + 2; done <= at + textReach && analysis.tokens[done]?.kind === 'word'; done++) if (analysis.is(done, 'text-participles') || analysis.phraseLength(done, 'text-deeds') > 0) return analysis.any(at + 1, done, 'be-infinitive') || analysis.any(at + 1, done, 'be-forms');
  return false;
}

/** "expect to see them | firmly put into practice", "expect them | to be carried out": what is done to reforms or promises. */
function seesThroughTexts(analysis: Analysis, at: number): boolean {
  for (let done = at + 1; done <= at + textReach && analysis.tokens[done]?.kind === 'word'; done++) {
    if (analysis.is(done, 'text-participles') || analysis.phraseLength(done, 'text-deeds') > 0 || analysis.phraseLength(skipAdverbs(analysis, done + 1, done + textReach), 'carried-out') > 0) return true;
    if (!isActAdverb(analysis, done) && !analysis.is(done, 'infinitive-markers') && !analysis.is(done, 'be-infinitive')) return false;
  }
  return false;
}

/** How far behind "are" a participle, or what one is free to do, may stand. */
const natureReach = 4;

/** "The authorities need to show they are genuine": behind whoever holds power, a pronoun of which only a quality is told. */
function isOfAskedNature(analysis: Analysis, at: number, verb: number): boolean {
  for (let done = verb + 1; done < verb + natureReach; done++) if (analysis.ends(done, 'participle') || analysis.is(done, 'infinitive-markers') || analysis.is(done, 'place-prepositions')) return false;
  const { from } = analysis.sentenceAt(at);
  return actorsIn(analysis, from, at).some(({ actor }) => actor === 'authority') && !analysis.any(from, at, 'case-nouns') && !analysis.any(from, at, 'general-nouns');
}

/** "they are released", "they can see a lawyer": what a pronoun that could be those who are asked does is what is done to, or for, people of the case. */
function isDoneTo(analysis: Analysis, at: number): boolean {
  if (analysis.phraseLength(at + 1, 'impersonal-passives') > 0) return false;
  // "standards to which they are party".
  if (analysis.is(at + 1, 'be-forms') && analysis.is(at + 2, 'bound-words')) return false;
  for (let verb = at + 1; verb <= at + verbReach; verb++) {
    // "show they are genuine": those who are asked.
    // "that they be released".
    if (analysis.is(verb, 'be-infinitive')) return true;
    if (analysis.is(verb, 'be-forms')) return !isOfAskedNature(analysis, at, verb);
    if (analysis.is(verb, 'patient-verbs')) return !analysis.ends(verb + 1, 'participle');
  }
  return false;
}

/** Whether a pronoun at `at` is the object of the verb that stands before it, at token `verb` or one word behind; not "to defend themselves", "to do their work". */
export function isObjectOfVerb(analysis: Analysis, verb: number, at: number): boolean {
  return (at - verb === 1 || (at - verb === 2 && isAct(analysis, at - 1, 'verb'))) && analysis.is(at, 'plural-pronouns') && analysis.is(at, 'object-openers');
}

/** Whether a pronoun at `at` stands for somebody who acts in the same ask: "give the experts what they need"; not "let lawyers visit them": whoever does something is not whom it is done to. */
export function standsForActor(analysis: Analysis, from: number, at: number): boolean {
  if (!analysis.is(at, 'plural-pronouns')) return false;
  const last = actorsIn(analysis, from, at).filter(({ actor }) => actor === 'other').at(-1);
  return last !== undefined && !isObjectOfVerb(analysis, analysis.is(last.to, 'infinitive-markers') ? last.to + 1 : last.to, at);
}

/** "autoriser le CICR à lui rendre visite", "que le Rapporteur puisse le rencontrer": before the verb of whoever is let in, a pronoun in the singular stands for somebody else. */
function isObjectOfOutsider(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'plural-pronouns') || analysis.ends(at, 'plural')) return false;
  if (!isObjectPronoun(analysis, at) && !(analysis.is(at, 'case-pronouns') && analysis.grammar.traits.has('generic-articles') && analysis.syntax.isVerb(analysis, at + 1))) return false;
  return analysis.is(at - 1, 'ability-words') || (analysis.is(at - 1, 'infinitive-markers') && analysis.tokens[at - 2]?.kind === 'word' && !analysis.is(at - 2, 'coordinators'));
}

/** "cooperate with the Rapporteur, Ms X, and allow her to visit the country": the pronoun stands for somebody who looks at the country. */
export function standsForOutsider(analysis: Analysis, at: number, trigger: number, isPerson: (token: number) => boolean): boolean {
  if (isObjectOfOutsider(analysis, at)) return false;
  const { from } = analysis.sentenceAt(at);
  for (let before = at - 1; before >= from && !isPerson(before); before--) {
    // "The Commission urges Togo to find the killers and bring them to trial": whoever asks.
    if (before === trigger - 1 && analysis.is(at, 'plural-pronouns')) continue;
    if (analysis.is(before, 'outsiders') && !analysis.ends(before, 'plural') && within(analysis.matches.actor, before, before + 1).length > 0) return true;
  }
  return false;
}
