import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { isDoneAt } from '../done-to.js';
import { isDoneToPronoun } from './done-to-pronoun.js';
import { nameClassesOf } from './name-classes.js';
import { voices } from './voices.js';

/* Whoever is told of by what they did to the one concerned, or for them: "X, who represents him", "X, who presided over the trial", "a witness, X". */

/** Words of what somebody is, right before their name. */
const callingReach = 5;
/** So near before "on the orders of" stands what was ordered, with where and when. */
const orderedReach = 8;

/** Words of an apposition between the name's comma and "who": "the owner of the mine, who". */
const appositionReach = 7;

/** "him", "Mr Osei", "her," : whether whoever a verb right before token `at` is done to is told by a pronoun, or by an honorific; not "her work". */
function isOther(analysis: Analysis, at: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  // "que defiende al Sr. Osei".
  if (honorific[at] === 1 || ((analysis.is(at, 'approach-prepositions') || analysis.is(at, 'article-prepositions')) && honorific[at + 1] === 1 && analysis.grammar.traits.has('nouns-first'))) return true;
  if (!analysis.is(at, 'other-objects')) return false;
  return !analysis.is(at, 'kin-owners') || analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'function-words') || analysis.is(at + 1, 'place-prepositions');
}

/** "presided over the trial", "ordered the arrest": whether the verb at token `at` tells a part in what was done by those in charge, or by those who complained. */
function isPartInCase(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'case-doings')) return false;
  const article = analysis.is(at + 1, 'articles') ? at + 1 : at + 2;
  return analysis.is(article, 'articles') && analysis.is(article + 1, 'case-doing-nouns');
}

/** "who represents him", "who had threatened Ms X", « qui l'a menacée », "who led the raid": whether the relative clause that begins at token `who` tells what its subject did to another, or in the case. */
function doesToOther(analysis: Analysis, who: number): boolean {
  if (!analysis.is(who, 'relatives') || analysis.is(who, 'owning-relatives')) return false;
  // « qui la menaçait »; not « que la police a arrêté ».
  const isClitic = analysis.is(who, 'subject-relatives') ? analysis.is(who + 1, 'object-clitics') || analysis.is(who + 1, 'relative-clitics') : analysis.is(who + 1, 'object-clitics') && !analysis.is(who + 1, 'articles');
  if (isClitic) {
    const verb = analysis.is(who + 2, 'have-helpers') ? who + 3 : who + 2;
    // « que lo presenció todo »: nobody.
    return !analysis.is(verb + 1, 'general-quantifiers');
  }
  let verb = who + 1;
  while (verb < who + 3 && (analysis.is(verb, 'have-helpers') || analysis.ends(verb, 'adverb') || (analysis.is(verb, 'copulas') && analysis.ends(verb + 1, 'gerund')))) verb++;
  if (analysis.is(verb, 'copulas') || analysis.is(verb, 'be-forms')) return false;
  return isOther(analysis, verb + 1) || isPartInCase(analysis, verb);
}

/** "X, who represents him", "X, the landowner who filed the complaint,". */
function isDoerBehind(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  if (doesToOther(analysis, to + 1)) return true;
  if (!analysis.is(to + 1, 'articles') && !analysis.is(to + 1, 'indefinite-articles')) return false;
  for (let at = to + 2; at < to + appositionReach && analysis.tokens[at]?.kind === 'word' && !analysis.isCapital(at); at++) if (analysis.is(at, 'relatives')) return doesToOther(analysis, at);
  return false;
}

/** "Dr X examined him", "the dean, X, has expelled her": whether what whoever is named did to another, told by a pronoun, stands right behind the name. */
function isDoerByVerb(analysis: Analysis, from: number, to: number): boolean {
  if (nameClassesOf(analysis).honorific[from - 1] === 1 && analysis.norm(to) !== ',' && isDoneToPronoun(analysis, to)) return true;
  const at = analysis.norm(to) === ',' ? to + 1 : to;
  const verb = analysis.is(at, 'have-helpers') ? at + 1 : at;
  return analysis.tokens[verb]?.kind === 'word' && !analysis.isCapital(verb) && analysis.syntax.isPast(analysis, verb) && analysis.is(verb + 1, 'other-objects') && isOther(analysis, verb + 1);
}

/** Words between whoever asks and whose release it is: "has repeatedly called for the immediate and unconditional". */
const askReach = 4;

/** "The writer X has called for his release", « X a demandé sa libération »: whether whoever is named asks something that is done to people, for somebody else. */
function asksForOther(analysis: Analysis, to: number): boolean {
  if (!voices(analysis, to)) return false;
  const { to: end } = analysis.sentenceAt(to - 1);
  for (let at = to + 1; at < Math.min(end, to + 2 + askReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'kin-owners') && !analysis.is(at, 'possessives') && !analysis.is(at, 'owning-relatives')) return analysis.is(at + 1, 'release-nouns') || analysis.is(at + 2, 'release-nouns');
    if (analysis.is(at, 'complementizers') || analysis.is(at, 'relatives') || analysis.is(at, 'infinitive-markers')) return false;
  }
  return false;
}

/** "A witness, X", "X, a relative of the president": whether whoever is named is told of by where they stand, beside what is told; not "the witness X must be protected". */
function isBystander(analysis: Analysis, from: number, to: number): boolean {
  if (within(analysis.matches.ask, to, to + 2).some(({ from: verb }) => verb === to || (verb === to + 1 && analysis.norm(to) === ','))) return false;
  const noun = analysis.norm(from - 1) === ',' ? from - 2 : from - 1;
  if (analysis.is(noun, 'bystanders') && !analysis.isCapital(noun)) return true;
  // "called X as a witness".
  if (analysis.is(to, 'likeness-words') && analysis.is(to + 1, 'indefinite-articles') && analysis.is(to + 2, 'bystanders')) return true;
  return analysis.norm(to) === ',' && (analysis.is(to + 1, 'indefinite-articles') || analysis.is(to + 1, 'articles')) && analysis.is(to + 2, 'bystanders');
}

/** "He had accused X of corruption": whether somebody who is told by a pronoun or an honorific accused whoever is named. */
function isAccusedByOne(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let verb = from - 1;
  while (honorific[verb] === 1 || office[verb] === 1 || analysis.norm(verb) === '.' || analysis.is(verb, 'articles') || (analysis.is(verb, 'infinitive-markers') && !analysis.is(verb, 'of-words'))) verb--;
  if (!analysis.is(verb, 'accusing-verbs') || !analysis.is(to, 'of-words')) return false;
  const subject = analysis.is(verb - 1, 'have-helpers') ? verb - 2 : verb - 1;
  if (analysis.is(subject, 'single-pronouns') || analysis.is(subject, 'relatives')) return true;
  let first = subject;
  while (analysis.isCapital(first - 1)) first--;
  return analysis.isCapital(subject) && (honorific[first] === 1 || honorific[analysis.norm(first - 1) === '.' ? first - 2 : first - 1] === 1);
}

/** "interrogated by investigator X", "on the orders of Colonel X": whether nothing but what somebody is stands between a name at token `from` and the words that make them the doer of what was done to another. */
function isDoerBefore(analysis: Analysis, from: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  let at = from - 1;
  while (at > from - 1 - callingReach && (honorific[at] === 1 || office[at] === 1 || role[at] === 1 || analysis.norm(at) === '.' || analysis.is(at, 'articles') || analysis.is(at, 'heads'))) at--;
  if (analysis.is(at, 'doer-prepositions')) return isDoneAt(analysis, at - 1);
  if (!analysis.is(at, 'of-words') || !analysis.is(at - 1, 'deeds-of-office')) return false;
  for (let done = at - 2; done > at - 2 - orderedReach; done--) if (isDoneAt(analysis, done)) return true;
  return false;
}

/** Whether a mention names somebody who did something to the one concerned, or in the case, or of whom that one spoke; not "the murder of Y and of X, who drove him". */
export function isDoerBeside(analysis: Analysis, from: number, to: number): boolean {
  return (isDoerBehind(analysis, to) && !analysis.is(from - 1, 'of-words')) || isDoerByVerb(analysis, from, to) || asksForOther(analysis, to) || isBystander(analysis, from, to) || isAccusedByOne(analysis, from, to) || isDoerBefore(analysis, from);
}
