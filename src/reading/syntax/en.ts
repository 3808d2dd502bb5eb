import file from '../../lexicon/en/syntax.yaml';
import { isRecord } from '../../lexicon/shape.js';
import { endsIn, readClasses, readEndings } from '../../lexicon/word-classes.js';
import { beginsWithSmall } from '../../letters.js';
import type { Words } from '../words.js';
import { skipAdverbs, type Syntax } from './syntax.js';

const content = file();
const { classes: classSection, endings: endingSection } = isRecord(content) ? content : {};
const classes = readClasses(classSection, [
  'infinitive-blockers', 'perfect-helpers', 'perfect-adverbs', 'call-nouns', 'call-plurals', 'call-determiners', 'call-owners', 'call-prepositions', 'inverting-modals', 'after-bare-modal', 'inverted-openers', 'no-plurals', 'after-inverted', 'inverting-negations',
  'have-forms', 'bare-have', 'after-have', 'no-bare-verbs', 'object-openers', 'judging-words',
], 'en/syntax.yaml, classes');
const endings = readEndings(endingSection, ['past', 'regular-past', 'perfect', 'no-bare-verb', 'inverted-noun', 'no-plural'], 'en/syntax.yaml, endings');

/** How far behind a modal "have" makes it a regret. */
const regretReach = 4;
/** How far before "should" the "that" of its clause stands. */
const judgedReach = 12;

/** "to" with adverbs and a verb behind it, which no ending tells: anything but a word that begins a noun phrase. */
function isInfinitive(words: Words, at: number, to: number): boolean {
  if (!words.is(at, 'infinitive-markers')) return false;
  // "to “immediately release” him".
  const verb = skipAdverbs(words, words.tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1, to);
  return verb < to && words.tokens[verb]?.kind === 'word' && !classes['infinitive-blockers'].has(words.norm(verb)) && !words.isCapital(verb);
}

function isNegatedInfinitive(words: Words, at: number): boolean {
  return words.is(at, 'negations') && words.is(at + 1, 'infinitive-markers');
}

function isPast(words: Words, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && (words.ends(before, 'adverb') || classes['perfect-adverbs'].has(words.norm(before)))) before--;
  return classes['perfect-helpers'].has(words.norm(before)) || endsIn(words.norm(verb), endings.past);
}

function isCall(words: Words, at: number): boolean {
  const norm = words.norm(at);
  // "responding to demands for elections": no infinitive is a plural.
  if (at === 0 || !classes['call-nouns'].has(norm) || words.is(at - 1, 'infinitive-markers')) return at > 0 && words.is(at - 1, 'infinitive-markers') && classes['call-plurals'].has(norm);
  // "when a relevant request is made".
  if (words.is(at + 1, 'be-forms')) return true;
  // "Amnesty International urges": the last word of a name.
  if (words.isCapital(at - 1) && words.isCapital(at - 2)) return false;
  const before = words.norm(at - 1);
  // "their rightful hope for".
  if (words.ends(at - 1, 'adjective-before-noun') && classes['call-owners'].has(words.norm(at - 2))) return true;
  // "the families' appeal".
  return ((before === "'" || before === '’') && words.ends(at - 2, 'plural')) || classes['call-determiners'].has(before) || (classes['call-prepositions'].has(before) && classes['call-plurals'].has(norm));
}

/** Behind a comma a subject tells the condition (", should he be convicted", ", should charges follow"), a verb the aside before it ("The police, for their part, should say"). */
function beginsSubject(words: Words, at: number): boolean {
  return classes['object-openers'].has(words.norm(at)) || words.is(at, 'subject-pronouns') || words.is(at, 'general-words') || words.isCapital(at) || words.ends(at, 'plural');
}

/** "protests", "violence": a noun that no word before it tells; "always", "focus", "sentence" may be none. */
function isBareNoun(words: Words, at: number): boolean {
  const norm = words.norm(at);
  return endsIn(norm, endings['inverted-noun']) || (words.ends(at, 'plural') && !endsIn(norm, endings['no-plural']) && !classes['no-plurals'].has(norm));
}

/** "ready to act should the ban stay", "should Belarus carry it out", "should violence continue": behind a clause that is whole a subject tells the condition. "should all be freed", "should IMMEDIATELY free them" ask. */
function opensCondition(words: Words, modal: number, at: number): boolean {
  const norm = words.norm(at);
  if (classes['inverted-openers'].has(norm)) return true;
  if (words.isCapital(at)) return !words.isCapital(modal) && !words.ends(at, 'adverb') && !classes['no-plurals'].has(norm);
  return classes['after-inverted'].has(words.norm(at + 1)) && isBareNoun(words, at);
}

/** "Should he be convicted": the modal stands before its subject. */
function isInverted(words: Words, from: number, to: number, sentenceFrom: number): boolean {
  if (!classes['inverting-modals'].has(words.norm(from))) return false;
  if (from === sentenceFrom || (from === sentenceFrom + 1 && words.tokens[sentenceFrom]?.kind === 'quote')) return true;
  // "nor should the decree be a shield": what is not to be.
  if (classes['after-bare-modal'].has(words.norm(to)) || classes['inverting-negations'].has(words.norm(from - 1))) return false;
  return words.isMark(from - 1, ',;:—–') ? beginsSubject(words, to) : opensCondition(words, from, to);
}

/** "has to date been held", "have to this day not said": how long, and no duty. */
function isUntilNow(words: Words, to: number): boolean {
  return words.is(to - 1, 'infinitive-markers') && (words.norm(to) === 'date' || (words.is(to, 'demonstratives') && words.norm(to + 1) === 'day'));
}

/** "should have been", "ought never to have spent"; "must have access" is none. */
function isRegret(words: Words, to: number): boolean {
  // "must have unhindered access": a participle that is an adjective.
  if (words.is(to + 2, 'access-nouns')) return false;
  if (classes['have-forms'].has(words.norm(to)) && endsIn(words.norm(to + 1), endings.perfect)) return true;
  for (let at = to; at < to + regretReach; at++) {
    // "must protect those who have been threatened": what befell those for whom something is asked.
    if (words.is(at, 'relatives')) return false;
    if (!classes['bare-have'].has(words.norm(at))) continue;
    // "should not have to wait".
    if (words.is(at + 1, 'infinitive-markers') && words.is(at - 1, 'negations')) return false;
    return classes['after-have'].has(words.norm(at + 1)) || endsIn(words.norm(at + 1), endings['regular-past']);
  }
  return false;
}

/** "It is unacceptable that there should be political prisoners": what is judged, not asked. */
function isJudged(words: Words, from: number, sentenceFrom: number): boolean {
  if (!classes['inverting-modals'].has(words.norm(from))) return false;
  for (let at = from - 1; at > Math.max(sentenceFrom, from - judgedReach); at--) if (words.is(at, 'complementizers')) return classes['judging-words'].has(words.norm(at - 1));
  return false;
}

/** "and tell the public": a word with an object right behind it, which is no small word and has no ending of another form. */
function isBareVerb(words: Words, at: number): boolean {
  const norm = words.norm(at);
  if (!classes['object-openers'].has(words.norm(at + 1)) || classes['no-bare-verbs'].has(norm) || words.tokens[at]?.kind !== 'word' || !beginsWithSmall(words.text(at))) return false;
  return !endsIn(norm, endings['no-bare-verb']);
}

/** English: infinitives behind "to", the past in -ed or behind "have", possession by 's. */
export const english: Syntax = {
  isInfinitive,
  isNegatedInfinitive,
  opensClause: (words, at) => words.is(at, 'complementizers'),
  isVerb: isBareVerb,
  isPast,
  isCall,
  isUnreal: (words, from, to, sentenceFrom) => isInverted(words, from, to, sentenceFrom) || isUntilNow(words, to) || isRegret(words, to) || isJudged(words, from, sentenceFrom),
  // "The equipment that was seized must be returned": a clause of its own has a subject before its verb.
  describesSubject: (words, at) => words.is(at, 'complementizers') && (words.is(at + 1, 'copulas') || words.is(at + 1, 'perfect-helpers')),
  isObjectPronoun: () => false,
  askedBefore: () => undefined,
  // "Release Ms Duarte now.": the head of a sentence, with whoever or whatever it is about right behind; "Free elections" and "Free reporting is" are none, "Stop harassing lawyers" is one.
  isCommand: (words, at) => (words.is(at, 'imperatives') || words.is(at, 'sentence-imperatives')) && (words.isCapital(at) || words.isMark(at - 1, ':;') || words.is(at - 1, 'command-openers')) && (words.is(at + 1, 'case-pronouns') || (words.isCapital(at + 1) && words.is(at, 'imperatives')) || (words.ends(at + 1, 'plural') && words.is(at, 'letting-verbs')) || (words.ends(at + 1, 'gerund') && !words.is(at, 'adjective-verbs')) || classes['object-openers'].has(words.norm(at + 1))),
  // "Judge X convicted the lawyer"; "X, convicted in May" and "X was convicted" are none.
  isDeed: (words, at) => words.isCapital(at - 1) && words.is(at + 1, 'articles'),
  // "The Government has asked the court to ban it. It demands": the pronoun for a body.
  agrees: (words, _article, pronoun) => words.norm(pronoun) === 'it',
  ownedBehind: (words, at) => (words.is(at, 'possessives') ? at + 1 : undefined),
};
