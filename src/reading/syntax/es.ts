import file from '../../lexicon/es/syntax.yaml';
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
        'before-bare-infinitive', 'no-infinitives', 'present-in-ia', 'indicatives', 'subjunctives', 'call-determiners', 'object-pronouns', 'deeds-asked', 'done-to-things', 'harming', 'addressee-pronouns', 'content-askers', 'call-nouns', 'saying-before-que', 'reader-infinitives', 'have-infinitives', 'nouns-in-e', 'of-no-people', 'done-again', 'planned', 'date-words', 'served', 'served-nouns', 'nouns-never-commands', 'nouns-like-commands', 'behind-such-nouns'], 'es/syntax.yaml, classes'),
    endings: readEndings(endings, ['infinitive', 'with-pronoun', 'past', 'conditional'], 'es/syntax.yaml, endings'),
  };
}

let known: ReturnType<typeof readWords> | undefined;

/** Read when the first Spanish text is. */
function own(): ReturnType<typeof readWords> {
  return (known ??= readWords());
}

/** How far behind "que" the verb stands that tells what kind of clause it opens, and a regret behind a modal. */
const verbReach = 18;
const regretReach = 3;
/** How far before a modal the "que" of its clause stands, and how far before that the verb of saying. */
const subjectReach = 10;
const sayingReach = 6;

/** Whether the word at token `at` has the form of an infinitive, with or without a pronoun: "liberar", "liberarla"; behind an article it is a noun. */
function hasInfinitiveForm(words: Words, at: number): boolean {
  const { classes, endings } = own();
  return words.tokens[at]?.kind === 'word' && !words.isCapital(at) && words.norm(at).length > 2 && endsIn(words.norm(at), endings.infinitive) && !classes['no-infinitives'].has(words.norm(at)) && !words.is(at - 1, 'articles');
}

/** "a liberar", "a no obstaculizar", and behind a joint "liberar". */
function isInfinitive(words: Words, at: number, to: number): boolean {
  const { classes } = own();
  if (words.is(at, 'infinitive-markers')) {
    // "a «liberar a los detenidos» y a".
    const verb = skipAdverbs(words, words.tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1, to);
    return verb < to && (hasInfinitiveForm(words, verb) || words.is(verb, 'be-infinitive'));
  }
  if (at > 0 && !classes['before-bare-infinitive'].has(words.norm(at - 1))) return false;
  const verb = skipAdverbs(words, at, to);
  return verb < to && hasInfinitiveForm(words, verb);
}

/** Directly before a verb, and hardly ever before a noun in -e or -a. */
const beforeSubjunctive = /^(?:se|que|no|le|les|lo|los|las)$/u;

/** Subjunctives in -a of verbs in -er and -ir, by their stems: "proteja", "haga", "restituya"; "deja", "castiga", "garantiza" tell what is. */
const ofStem = /(?:ng|[ao]ig|alg|[ds]ig|hag|fag|tej|[lrx]ij|coj|[nr]j|uy|erz|enz)an?$/u;

/** Subjunctives of verbs in -ar. */
const endsInE = /(?:(?:[^aeiou]|[gq]u)en|[^aeiou]e|gue)$/u;

/** "que la | abandone", "que no la | castiguen"; not "que la | gente": nouns in -e are few. */
function isBehindLa(words: Words, at: number): boolean {
  return words.norm(at - 1) === 'la' && /^(?:que|no|se|y)$/u.test(words.norm(at - 2)) && !own().classes['nouns-in-e'].has(words.norm(at));
}

/** Whether a verb as it is asked for stands at token `at`: an act of the lexicon in the subjunctive is one by its place behind "que". */
function isSubjunctive(words: Words, at: number): boolean {
  const { classes } = own();
  const norm = words.norm(at);
  if (classes.subjunctives.has(norm)) return true;
  // Most verbs: -e and -en of -ar, -a and -an of the others; only words that stand where a verb does are asked about.
  // "todo lo posible".
  // "entre ellas las de la Declaración".
  // "que ya son cien".
  if (norm.length < 3 || norm.endsWith('ible') || words.is(at, 'of-words')) return false;
  return endsInE.test(norm) ? beforeSubjunctive.test(words.norm(at - 1)) || isBehindLa(words, at) : ofStem.test(norm) && beforeSubjunctive.test(words.norm(at - 1));
}

function isIndicative(words: Words, at: number): boolean {
  const { classes, endings } = own();
  const norm = words.norm(at);
  if (classes['present-in-ia'].has(norm)) return true;
  return classes.indicatives.has(norm) || (words.tokens[at]?.kind === 'word' && norm.length > 3 && !words.isCapital(at) && endsIn(norm, endings.past) && !/(?:cía|gía|sía|ría|tía|nía|día)s?$/u.test(norm));
}

/** Most words between a comma and "quienes": "todos los responsables, también | quienes lo ordenaron, sean juzgados". */
const asideReach = 4;

function opensAside(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - asideReach; before--) {
    if (words.norm(before) === ',') return true;
    if (words.tokens[before]?.kind !== 'word' || words.is(before, 'complementizers')) return false;
  }
  return false;
}

/** "que quienes", "que las personas que": a relative pronoun that describes the subject of the clause which opens at token `clause`. */
function opensInside(words: Words, at: number, clause: number): boolean {
  if (!words.is(at, 'relatives')) return false;
  return words.is(at, 'back-pointers') ? at === clause + 1 || opensAside(words, at) : at > clause + 2 && words.ends(at - 1, 'plural') && words.tokens[at - 1]?.kind === 'word';
}

/** "que las autoridades la liberen", "que se investigue"; not "que la detuvieron", "que sigue en prisión": the first verb that tells decides. */
function opensClause(words: Words, at: number, to: number, isAct: (token: number) => boolean): boolean {
  // "solicitamos se investigue": without its "que".
  if (words.norm(at) === 'se' && isAct(at + 1)) return true;
  // "confía en que la libere y en que nada le impida": a preposition belongs to it.
  if (!words.is(at, 'complementizers')) return words.is(at, 'clause-links') && words.is(at + 1, 'complementizers') && opensClause(words, at + 1, to, isAct);
  // "que quienes han cometido torturas rindan cuentas": the verb of a clause inside the subject tells nothing.
  let isInside = false;
  for (let verb = at + 1; verb < Math.min(to, at + verbReach); verb++) {
    if (opensInside(words, verb, at)) isInside = true;
    if (isIndicative(words, verb)) {
      if (!isInside) return false;
      if (!words.ends(verb + 1, 'participle')) isInside = false;
      continue;
    }
    if (isSubjunctive(words, verb) || isAct(verb)) return true;
    if (words.isMark(verb, '.;:')) break;
  }
  return false;
}

/** "cámara": longer words in -ara are verbs. */
const longestNounInAra = 6;

/** "pedimos que se archivara": the subjunctive of the past. */
function asksInPast(words: Words, verb: number): boolean {
  for (let at = verb + 1; at < verb + verbReach; at++) {
    if (words.isMark(at, '.;:')) return false;
    // "que la liberaran", and not "que la frontera": a noun stands behind "la" more often.
    if (words.norm(at - 1) === 'la' && /.{3}aran?$/u.test(words.norm(at)) && words.norm(at).length > longestNounInAra) return true;
    if (beforeSubjunctive.test(words.norm(at - 1)) && /(?:ar|ier|er)an?$/u.test(words.norm(at)) && words.norm(at).length > 4) return true;
  }
  return false;
}

/** "instó", "pedía"; a participle asks nothing here and now: "ha pedido", "la llamada ley". */
function isPast(words: Words, verb: number): boolean {
  const { classes, endings } = own();
  const norm = words.norm(verb);
  if (classes['present-in-ia'].has(norm)) return false;
  // "han vuelto a pedir": what was asked for again.
  if (words.is(verb - 1, 'infinitive-markers') && (words.ends(verb - 2, 'participle') || classes['done-again'].has(words.norm(verb - 2))) && (words.is(verb - 3, 'have-helpers') || endsIn(words.norm(verb - 2), endings.past))) return true;
  // "pedimos" is said of today and of yesterday: what is asked for tells.
  if (words.ends(verb, 'first-person') && !norm.endsWith('ríamos') && asksInPast(words, verb)) return true;
  return (endsIn(norm, endings.past) && !endsIn(norm, endings.conditional)) || words.ends(verb, 'participle');
}

/** "una demanda": a noun; "es lo que pedimos", "así lo pedimos", "y lo pedimos": what was asked for stands before; not "por lo que pedimos", which goes on. */
function isCall(words: Words, at: number): boolean {
  const { classes } = own();
  if (words.norm(at - 2) === 'lo' && words.is(at - 1, 'complementizers') && !words.is(at - 3, 'asking-prepositions')) return true;
  const pronoun = words.is(at - 1, 'have-helpers') ? at - 2 : at - 1;
  if (words.norm(pronoun) === 'lo' && words.norm(pronoun - 1) === 'así') return true;
  // "debe acabar ya: lo reclamamos con vehemencia", "y lo pedimos".
  if (words.norm(pronoun) === 'lo' && classes['content-askers'].has(words.norm(at)) && (words.isMark(pronoun - 1, ',;:—–') || words.is(pronoun - 1, 'and-words'))) return true;
  return at > 0 && classes['call-nouns'].has(words.norm(at)) && classes['call-determiners'].has(words.norm(at - 1));
}

/** Whether a verb stands right behind the "que" at token `at`, so that its clause has its own: "los presos que permanecen en la cárcel deben". */
function hasOwnVerb(words: Words, at: number, modal: number): boolean {
  let verb = at + 1;
  while (verb < modal && (words.is(verb, 'act-adverbs') || words.is(verb, 'subject-adverbs') || words.ends(verb, 'adverb'))) verb++;
  // "detenciones que no deberían tener cabida": the modal is the verb of the clause.
  if (verb >= modal) return false;
  const norm = words.norm(verb);
  if (verb >= modal - 1 && !words.is(modal - 1, 'act-adverbs')) return verb === modal - 1 && isIndicative(words, verb);
  if (words.tokens[verb]?.kind !== 'word' || words.isCapital(verb) || words.is(verb, 'subject-determiners') || words.is(verb, 'case-pronouns') || words.is(verb, 'empty-subjects') || words.is(verb, 'general-quantifiers') || words.is(verb, 'noun-phrase-enders') || words.is(verb, 'infinitive-markers')) return false;
  return norm.length > 2 && /(?:[aeoó]n?|á[ns]?|ía)$/u.test(norm);
}

/** Whether the clause before token `modal` begins with a "que" that describes, or tells what somebody else says: "los derechos que deben respetarse". */
function isBehindQue(words: Words, modal: number, sentenceFrom: number): boolean {
  const { classes } = own();
  for (let at = modal - 1; at >= Math.max(sentenceFrom, modal - subjectReach); at--) {
    if (words.isMark(at, ',;:.') || isIndicative(words, at)) return false;
    if (!words.is(at, 'complementizers')) continue;
    if (hasOwnVerb(words, at, modal)) return false;
    // "la excarcelación es un paso, que debe ser seguido de otros": behind a comma the clause says one thing more.
    if (at === modal - 1 && words.norm(at - 1) === ',') return false;
    // "subraya que … y que las autoridades deben": what is said goes on.
    const from = words.is(at - 1, 'and-words') ? sentenceFrom : Math.max(sentenceFrom, at - sayingReach);
    for (let saying = at - 1; saying >= from; saying--) if (classes['saying-before-que'].has(words.norm(saying))) return false;
    return true;
  }
  return false;
}

/** How far behind a modal the verb of a plan stands, the date that tells the plan from an ask, and a penalty behind its verb. */
const planVerbReach = 3;
const planReach = 14;
const penaltyReach = 4;

/** "debe comparecer el 12 de junio": a plan; "debe ahora cumplir una condena": what somebody has to bear. */
function isPlanned(words: Words, to: number): boolean {
  const { classes } = own();
  const verb = skipAdverbs(words, to, to + planVerbReach);
  if (classes.served.has(words.norm(verb))) for (let at = verb + 1; at <= verb + penaltyReach; at++) if (classes['served-nouns'].has(words.norm(at))) return true;
  if (!classes.planned.has(words.norm(verb))) return false;
  for (let at = verb + 1; at < verb + planReach && !words.isMark(at, '.;:'); at++) if (classes['date-words'].has(words.norm(at))) return true;
  return false;
}

/** "debe recordarse", "las medidas que deben adoptarse", "debería haber sido liberada", "se debe a". */
function isUnreal(words: Words, from: number, to: number, sentenceFrom: number): boolean {
  const { classes } = own();
  if (classes['reader-infinitives'].has(words.norm(to)) || words.is(to, 'infinitive-markers') || isBehindQue(words, from, sentenceFrom) || isPlanned(words, to)) return true;
  // "debe haber una investigación": what there is to be.
  for (let at = to; at < to + regretReach; at++) if (classes['have-infinitives'].has(words.norm(at))) return words.ends(skipAdverbs(words, at + 1, at + 1 + planVerbReach), 'participle');
  return false;
}

/** "que los pongan en libertad", "liberarla"; "hacerlo" stands for a deed. */
function isObjectPronoun(words: Words, at: number, isAct: (token: number) => boolean): boolean {
  const { classes, endings } = own();
  const norm = words.norm(at);
  if (words.tokens[at]?.kind === 'word' && !words.isCapital(at) && !classes['of-no-people'].has(norm) && endsIn(norm, endings['with-pronoun'])) return true;
  if (norm === 'lo' && classes['deeds-asked'].has(words.norm(at + 1))) return false;
  // "a quienes la amenazan": somebody is harmed; "los derechos y a quienes los defienden" says nothing of people.
  if (words.is(at - 1, 'relatives') && words.is(at - 1, 'back-pointers') && classes['object-pronouns'].has(norm)) return classes.harming.has(words.norm(at + 1));
  // "de qué se la acusa": two pronouns next to each other.
  if (words.norm(at - 1) === 'se' && classes['object-pronouns'].has(norm) && words.tokens[at + 1]?.kind === 'word' && !words.isCapital(at + 1)) return true;
  return classes['object-pronouns'].has(norm) && (isAct(at + 1) || (isSubjunctive(words, at + 1) && !classes['done-to-things'].has(words.norm(at + 1))) || hasInfinitiveForm(words, at + 1));
}

/** A command with a pronoun written onto it: "Libérese", "retírenlos". */
const imperative = /[áéíóú]\p{L}*(?:se|l[aoe]s?)$/u;

/** "Deroguen la ley", "Libérese de inmediato a todos", "Devuelvan de una vez las tierras": a subjunctive at the head of a sentence; not "Cese de hostilidades", "Sea cual sea". */
function isCommand(words: Words, at: number, isAct: (token: number) => boolean): boolean {
  // "Ataque a la prensa", "Informe sobre la tortura": a noun at the head of a title.
  const { classes } = own();
  if (classes['nouns-never-commands'].has(words.norm(at)) || (classes['nouns-like-commands'].has(words.norm(at)) && classes['behind-such-nouns'].has(words.norm(at + 1)))) return false;
  // "Creemos que", "Investiguemos": what the speakers do.
  return isAct(at) && !words.norm(at).endsWith('mos') && !endsIn(words.norm(at), own().endings.infinitive) && !words.is(at, 'be-infinitive') && !own().classes.subjunctives.has(words.norm(at)) && (!words.is(at + 1, 'of-words') || imperative.test(words.norm(at)) || words.ends(at, 'plural-verb')) && words.tokens[at + 1]?.kind === 'word';
}

/** Spanish: infinitives by their ending, asks in the subjunctive, the past by its ending or behind "haber"; possession stands before the name. */
export const spanish: Syntax = {
  isInfinitive,
  isNegatedInfinitive: () => false,
  opensClause,
  isVerb: hasInfinitiveForm,
  isPast,
  isCall,
  isUnreal,
  isCommand,
  // "los ha condenado": what its subject did.
  isDeed: (words, at) => words.is(at - 1, 'have-helpers'),
  agrees: () => false,
  ownedBehind: () => undefined,
  // "subraya que siguen presos y que deben": behind a verb of saying it tells what is said.
  describesSubject: (words, at, modal) => words.is(at, 'complementizers') && !own().classes['saying-before-que'].has(words.norm(at - 1)) && words.norm(at - 1) !== ',' && hasOwnVerb(words, at, modal),
  isObjectPronoun,
  // "les pide", "les ha pedido".
  askedBefore: (words, verb) => {
    const pronoun = words.is(verb - 1, 'have-helpers') ? verb - 2 : verb - 1;
    return own().classes['addressee-pronouns'].has(words.norm(pronoun)) ? pronoun : undefined;
  },
};
