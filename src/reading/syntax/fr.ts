import file from '../../lexicon/fr/syntax.yaml';
import { isRecord } from '../../lexicon/shape.js';
import { endsIn, readClasses, readEndings } from '../../lexicon/word-classes.js';
import type { Words } from '../words.js';
import { skipAdverbs, type Syntax } from './syntax.js';

/** The words of `syntax.yaml`, checked. */
function readWords() {
  const content = file();
  const { classes, endings } = isRecord(content) ? content : {};
  return {
    classes: readClasses(classes, [
  'no-infinitives', 'subjunctives', 'plain-subjunctives', 'telling', 'viewing', 'clause-openers-of-two', 'perfect-helpers', 'perfect-adverbs', 'deed-helpers', 'suffered', 'call-nouns', 'nouns-without-object', 'call-determiners', 'borne-verbs', 'planned', 'date-words', 'served', 'often', 'negations-behind', 'lived', 'hardships', 'faced', 'told', 'again-words', 'ceased', 'unsure-yet', 'checked', 'infinitive-takers', 'nouns-like-verbs',
  'object-pronouns', 'addressee-pronouns', 'foreseeing-modals', 'soon-words', 'weekdays', 'months-told', 'spans-of-time', 'coming', 'deadlines', 'masculine-articles', 'feminine-articles', 'masculine-pronouns', 'feminine-pronouns',
], 'fr/syntax.yaml, classes'),
    endings: readEndings(endings, ['infinitive', 'past'], 'fr/syntax.yaml, endings'),
  };
}

let known: ReturnType<typeof readWords> | undefined;

/** Read when the first French text is. */
function own(): ReturnType<typeof readWords> {
  return (known ??= readWords());
}

/** How far behind "que" the verb stands that tells a wish from a relative clause. */
const subjunctiveReach = 14;
/** "libérez", "rendez-lui", "faites". */
const commandForm = /ez(?:-|$)|ites$/u;
/** How far behind "leur demande" the infinitive stands that tells the verb. */
const infinitiveReach = 3;
/** How far behind a modal the verb of a plan stands, and the date that tells the plan from an ask. */
const planVerbReach = 3;
const planReach = 18;

/** How far behind one wish of a list "et que" opens its last one. */
const wishListReach = 60;

/** A verb in its infinitive, by its ending. */
function isVerb(words: Words, at: number): boolean {
  const norm = words.norm(at);
  return words.tokens[at]?.kind === 'word' && endsIn(norm, own().endings.infinitive) && !own().classes['no-infinitives'].has(norm) && !words.isCapital(at);
}

/** "à", "de" with pronouns, negation and adverbs, and a verb: "de ne pas les poursuivre". */
function isInfinitive(words: Words, at: number, to: number): boolean {
  // "des mesures visant à rétablir", "à même de rétablir": what something is good for.
  if (!words.is(at, 'infinitive-markers') || own().classes['infinitive-takers'].has(words.norm(at - 1))) return false;
  // "à « garantir les libertés »": words that are taken up.
  const verb = skipAdverbs(words, words.tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1, to);
  return verb < to && isVerb(words, verb);
}

/** Forms of the subjunctive that are none of the indicative too, or that no noun has: "garantisse", "enquêtent". */
const ofWish = /(?:isse|issent|[^m]ent)$/u;

/** Whether the subject of a clause that begins behind "que" does something that is wanted, or something that is told. */
function isWanted(words: Words, from: number, to: number, isAct: (token: number) => boolean): boolean {
  for (let at = from; at < Math.min(to, from + subjunctiveReach); at++) {
    const norm = words.norm(at);
    if (own().classes.subjunctives.has(norm) || (at > from && ofWish.test(norm) && isAct(at))) return true;
    if (own().classes.telling.has(norm) || /^[;:]$/u.test(norm)) return false;
    if (norm !== ',') continue;
    // "que les témoins, comme leurs proches, soient protégés".
    const close = closingComma(words, at, to);
    if (close === undefined || at === from) return false;
    at = close;
  }
  return false;
}

/** The comma that closes the aside which the one at token `comma` opens. */
function closingComma(words: Words, comma: number, to: number): number | undefined {
  for (let at = comma + 2; at < Math.min(to, comma + asideReach); at++) if (words.norm(at) === ',') return at;
  return undefined;
}

/** How far before "et que" the relative clause stands with which it goes on. */
const relativeReach = 20;

/** "l'effort qu'elles ont fait, et que soutient la loi": behind a relative clause that tells of something, a verb right behind "et que" goes on telling. */
function goesOnTelling(words: Words, at: number, to: number, isAct: (token: number) => boolean): boolean {
  if (words.tokens[at + 1]?.kind !== 'word' || words.isCapital(at + 1) || words.isAny(at + 1, subjectOpeners) || isWanted(words, at + 1, to, isAct)) return false;
  for (let before = at - 2; before > Math.max(0, at - relativeReach); before--) if (words.is(before, 'complementizers')) return words.is(before + 1, 'subject-pronouns') && own().classes.telling.has(words.norm(skipAdverbs(words, before + 2, at)));
  return false;
}

/** With these the subject of a clause begins. */
const subjectOpeners = ['subject-pronouns', 'articles', 'indefinite-articles', 'case-determiners', 'general-quantifiers'] as const;

/** Whether the first verb behind token `from` that could be of a wish can be of nothing else. */
function isPlainWish(words: Words, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + subjunctiveReach) && !/^[,;:]$/u.test(words.norm(at)); at++) if (own().classes.subjunctives.has(words.norm(at))) return own().classes['plain-subjunctives'].has(words.norm(at));
  return false;
}

/** Most words of an aside behind "que". */
const asideReach = 10;

/** "demande que, d'ici là, | il soit soigné": first token behind the aside that a comma right behind "que" opens; behind "que" where none does. */
function behindAside(words: Words, que: number, to: number): number {
  if (words.norm(que + 1) !== ',') return que + 1;
  for (let comma = que + 3; comma < Math.min(to, que + asideReach); comma++) if (words.norm(comma) === ',') return comma + 1;
  return que + 1;
}

/** "qu'elle | a ratifié", "qu'elle | considère comme": whether a verb behind a pronoun tells of what stands before its clause. */
function tellsOf(words: Words, verb: number): boolean {
  const { classes } = own();
  const norm = words.norm(verb);
  // "qu'elles tiennent parole": a wish, where no "pour" tells what something is held for.
  return classes.telling.has(norm) || (classes.viewing.has(norm) && (words.norm(verb + 1) === 'pour' || !classes['plain-subjunctives'].has(norm)));
}

/** "pour que", "à ce que", or a "que" that opens no relative clause. */
function opensClause(words: Words, at: number, to: number, isAct: (token: number) => boolean): boolean {
  if (!words.is(at, 'complementizers')) {
    // "contre le travail forcé et ce qu'il en reste": without "à" or "de" before it, a thing.
    if (words.norm(at) === 'ce' && !words.is(at - 1, 'infinitive-markers')) return false;
    const next = words.norm(at + 1) === 'ce' ? at + 2 : at + 1;
    return (own().classes['clause-openers-of-two'].has(words.norm(at)) || next === at + 2) && words.is(next, 'complementizers');
  }
  // "que ce soit en ligne ou dans la rue": wherever.
  if (words.norm(at + 1) === 'ce' && words.norm(at + 2) === 'soit') return false;
  if (words.is(at - 1, 'and-words')) return !goesOnTelling(words, at, to, isAct);
  if (words.is(at + 1, 'subject-pronouns')) return !tellsOf(words, skipAdverbs(words, at + 2, to));
  // "attend des autorités, comme toujours, que X soit libéré".
  return (words.norm(at - 1) !== ',' || isInListOfWishes(words, at, to) || isPlainWish(words, at + 1, to)) && isWanted(words, behindAside(words, at, to), to, isAct);
}

function isPast(words: Words, verb: number): boolean {
  // "n'a cessé de réclamer": asked for up to now.
  if (words.is(verb - 1, 'of-words') && own().classes.ceased.has(words.norm(verb - 2))) return true;
  let before = verb - 1;
  while (before >= 0 && (words.ends(before, 'adverb') || own().classes['perfect-adverbs'].has(words.norm(before)))) before--;
  return own().classes['perfect-helpers'].has(words.norm(before)) || endsIn(words.norm(verb), own().endings.past);
}

/** First token behind the words between a verb and what it takes: "presse | instamment | le", "demande | une nouvelle fois | de". */
function behindAgain(words: Words, from: number): number {
  let at = from;
  while (own().classes['again-words'].has(words.norm(at)) && !isInfinitive(words, at, words.tokens.length)) at++;
  return at;
}

/** "presse les autorités", "presse tous les États", "L'UE presse Moroni"; not "l'attaché de presse tous les". */
function hasObject(words: Words, at: number): boolean {
  const behind = behindAgain(words, at + 1);
  if (words.isCapital(behind) && words.isCapital(at - 1)) return true;
  return words.is(behind, 'articles') || (words.is(behind, 'general-quantifiers') && words.is(behind + 1, 'articles') && !words.is(at - 1, 'of-words'));
}

/** "la demande", "liberté de la presse"; "leur demande" is both, and a verb where an infinitive follows: "leur demande de lever". */
function isCall(words: Words, at: number): boolean {
  // "L'UE s'engage à", "à s'engager dans": what somebody takes upon itself.
  if (words.is(at - 1, 'reflexive-pronouns')) return true;
  if (own().classes['nouns-without-object'].has(words.norm(at)) && !hasObject(words, at)) return true;
  if (!own().classes['call-nouns'].has(words.norm(at)) || !own().classes['call-determiners'].has(words.norm(at - 1))) return false;
  if (!own().classes['addressee-pronouns'].has(words.norm(at - 1)) || words.is(at - 1, 'articles')) return true;
  const from = behindAgain(words, at + 1);
  // "elle leur demande la libération de X": a verb with its object; "leur demande des nouvelles".
  if (words.is(at - 2, 'subject-pronouns') && (words.is(from, 'articles') || words.norm(from) === 'des')) return false;
  for (let next = from; next < from + infinitiveReach; next++) if (isInfinitive(words, next, words.tokens.length)) return false;
  return true;
}

/** "Le verdict doit être rendu le 3 mai": a plan, not an ask. */
function isPlanned(words: Words, to: number): boolean {
  let isPlan = false;
  for (let at = to; at < to + planReach && !words.isMark(at, '.;:'); at++) {
    isPlan ||= at < to + planVerbReach && own().classes.planned.has(words.norm(at));
    if (isPlan && (own().classes['date-words'].has(words.norm(at)) || (words.norm(at) === 'le' && words.tokens[at + 1]?.kind === 'number'))) return true;
  }
  return false;
}

/** How far behind a passive the day is told on which it is to be done. */
const dayReach = 14;

/** "lundi", "le 14 mars", "la semaine prochaine", "dans deux semaines", "dans les prochains jours", "en octobre": whether a time begins at token `at`. */
function isDay(words: Words, at: number): boolean {
  const { classes } = own();
  const norm = words.norm(at);
  if (classes.weekdays.has(norm)) return true;
  if (words.tokens[at + 1]?.kind === 'number') return norm === 'le' && (classes['months-told'].has(words.norm(at + 2)) || words.tokens[at + 2]?.kind !== 'word');
  if (classes['spans-of-time'].has(norm)) return classes.coming.has(words.norm(at + 1)) || (words.is(at - 1, 'small-numbers') && words.norm(at - 2) === 'dans');
  if (classes.coming.has(norm)) return classes['spans-of-time'].has(words.norm(at + 1));
  return classes['months-told'].has(norm) && (words.norm(at - 1) === 'en' || words.norm(at - 2) === 'mois');
}

/** "doivent être présentés à un juge lundi", "doit passer en jugement en mai": what is to happen on a day, where no other participle or clause has the day for itself ("libérer les militants arrêtés lundi"); "avant lundi" and "dès lundi" ask. */
function isOnDay(words: Words, to: number): boolean {
  const be = skipAdverbs(words, to, to + planVerbReach);
  if (!words.is(be, 'be-infinitive') || words.is(be + 1, 'clause-openers')) return false;
  const from = skipAdverbs(words, be + 1, be + planVerbReach);
  for (let at = from + 1; at < from + dayReach && words.tokens[at]?.kind !== 'punctuation' && !words.is(at, 'clause-openers'); at++) {
    if (own().classes.deadlines.has(words.norm(at))) return false;
    if (isDay(words, at) && !words.is(at - 1, 'of-words')) return at === from + 1 || !words.ends(at - 1, 'participle') || words.is(at - 1, 'noun-phrase-enders');
  }
  return false;
}

/** How far behind "vivre" it is told how. */
const lifeReach = 4;

/** "doivent souvent quitter le pays", "doivent vivre en exil": how people live, and not how they should; "doivent vivre sans peur" asks. */
function isHardLife(words: Words, to: number, verb: number): boolean {
  if (own().classes.often.has(words.norm(to))) return true;
  if (!own().classes.lived.has(words.norm(verb))) return false;
  for (let at = verb + 1; at <= verb + lifeReach && words.tokens[at]?.kind === 'word' && words.norm(at) !== 'sans'; at++) if (own().classes.hardships.has(words.norm(at))) return true;
  return false;
}

/** "Il doit désormais purger une peine de cinq ans": what somebody has to bear. */
function isServed(words: Words, to: number): boolean {
  const verb = skipAdverbs(words, to, to + planVerbReach);
  // "Les criminels doivent savoir que": said to them.
  if (own().classes.told.has(words.norm(verb)) && words.is(verb + 1, 'complementizers')) return true;
  return isHardLife(words, to, verb) || own().classes.served.has(words.norm(verb)) || (words.norm(verb) === 'faire' && own().classes.faced.has(words.norm(verb + 1)));
}

/** "les violences dont elles ont été victimes | doivent", "la procédure dont il fait l'objet | doit": whether the word at token `at` opens a clause on the subject of the modal at token `modal`, with a verb of its own. */
function opensClauseOnSubject(words: Words, at: number, modal: number): boolean {
  if (words.norm(at) !== 'dont' || words.norm(at - 1) === ',') return false;
  return clauseVerbs.some((name) => words.any(at + 1, modal, name));
}

const clauseVerbs = ['have-helpers', 'be-forms', 'copulas', 'patient-verbs', 'clause-verbs'] as const;

/** How far behind a modal it is told that something is near. */
const soonReach = 5;

/** "devrait être prochainement libéré": what is going to happen. */
function isForeseen(words: Words, from: number, to: number): boolean {
  if (!own().classes['foreseeing-modals'].has(words.norm(from))) return false;
  for (let at = to; at < to + soonReach; at++) if (own().classes['soon-words'].has(words.norm(at))) return true;
  return false;
}

/** Prepositions before a pronoun for somebody. */
const prepositions = ['addressee-prepositions', 'against-words', 'asking-prepositions', 'companion-links', 'place-prepositions'] as const;

/** "les droits de l'homme leur doivent beaucoup": what somebody owes. */
function isOwed(words: Words, from: number): boolean {
  // "les charges qui pèsent sur lui doivent", "retenues contre elle doivent": behind a preposition it stands for somebody.
  if (words.isAny(from - 2, prepositions)) return false;
  return own().classes['addressee-pronouns'].has(words.norm(from - 1)) && !words.is(from - 1, 'articles');
}

/** How far before a modal the relative pronoun stands that is its object. */
const objectReach = 8;

/** "les défis que le pays doit relever", "les épreuves qu'elle a dû": what somebody has to overcome, told of a noun before it; not "que le pays doit relever ces défis". */
function isBorne(words: Words, from: number, to: number): boolean {
  if (!own().classes['borne-verbs'].has(words.norm(to)) || words.is(to + 1, 'articles') || words.is(to + 1, 'demonstratives') || words.is(to + 1, 'indefinite-articles')) return false;
  for (let at = from - 1; at > from - objectReach; at--) if (words.is(at, 'complementizers')) return words.is(at, 'relatives');
  return false;
}

/** "doit encore être vérifié": what is not sure yet; "devrait en principe être entendu": what is going to happen. */
function isUnsure(words: Words, to: number): boolean {
  if (words.norm(to) === 'en' && words.norm(to + 1) === 'principe') return true;
  return own().classes['unsure-yet'].has(words.norm(to)) && words.is(to + 1, 'be-infinitive') && own().classes.checked.has(words.norm(to + 2));
}

/** "que X soit libéré, que Y et que Z": behind a comma "que" goes on with a list of wishes, which "et que" closes; else it tells of what stands before it. */
function isInListOfWishes(words: Words, at: number, to: number): boolean {
  for (let next = at + 2; next < Math.min(to, at + wishListReach) && !words.isMark(next, ';:'); next++) if (words.is(next, 'complementizers') && words.is(next - 1, 'and-words')) return true;
  return false;
}

/** French: infinitives by their ending behind "à" and "de", the past behind "avoir", pronouns before the verb. */
export const french: Syntax = {
  isInfinitive,
  isNegatedInfinitive: () => false,
  isVerb,
  opensClause,
  isPast,
  isCall,
  isUnreal: (words, from, to) => isOwed(words, from) || isForeseen(words, from, to) || isPlanned(words, to) || isOnDay(words, to) || isServed(words, to) || isUnsure(words, to) || isBorne(words, from, to),
  isCommand: (words, at) => words.is(at, 'imperatives') && commandForm.test(words.norm(at)),
  isDeed: (words, at) => own().classes['deed-helpers'].has(words.norm(at - 1)) && !own().classes.suffered.has(words.norm(at)),
  agrees: (words, article, pronoun) => (own().classes['feminine-articles'].has(words.norm(article)) && own().classes['feminine-pronouns'].has(words.norm(pronoun))) || (own().classes['masculine-articles'].has(words.norm(article)) && own().classes['masculine-pronouns'].has(words.norm(pronoun))),
  ownedBehind: () => undefined,
  describesSubject: opensClauseOnSubject,
  // "le devoir de protéger": a noun; "qu'il ne les exécute pas": between both parts of a negation stands a verb.
  isObjectPronoun: (words, at) => own().classes['object-pronouns'].has(words.norm(at)) && !own().classes['nouns-like-verbs'].has(words.norm(at + 1)) && (isVerb(words, at + 1) || words.is(at - 1, 'subject-pronouns') || (words.is(at - 1, 'negations') && own().classes['negations-behind'].has(words.norm(at + 2)))),
  askedBefore: (words, verb) => (own().classes['addressee-pronouns'].has(words.norm(verb - 1)) ? verb - 1 : undefined),
};
