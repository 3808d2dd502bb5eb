import type { Analysis } from './analysis.js';
import { firstOfVerb, helperOf } from './recommendations/verb-group.js';
import { overlapsAny, within } from './matches.js';
import { owningRelativeOf } from './owning-relative.js';
import { actorsIn } from './subject.js';

/* "She urged the authorities": subjects of which only the whole statement tells whether they are whoever issues it. */

/** First token before `end` behind adverbs that stand between a subject and its verb; the subject's last. */
function lastOfSubject(analysis: Analysis, end: number, from: number): number {
  // "a par ailleurs exhorté".
  let at = (helperOf(analysis, end) ?? end) - 1;
  while (at > from && (analysis.ends(at, 'adverb') || analysis.is(at, 'subject-adverbs') || analysis.is(at, 'perfect-helpers') || analysis.is(at, 'today-words'))) at--;
  // "Haddad on Monday urged".
  return analysis.is(at, 'days-of-week') && analysis.is(at - 1, 'office-prepositions') && at - 1 > from ? at - 2 : at;
}

/** Words of an aside between a subject and its verb: ", Ida Thorne,", ", who visited the country in March,". */
const asideReach = 14;

/** The last token before the aside that ends with the comma at token `close`, in a sentence that begins at token `from`; `close` where none does. */
function beforeAside(analysis: Analysis, close: number, from: number): number {
  for (let open = close - 1; open > Math.max(from, close - asideReach); open--) {
    if (analysis.norm(open) !== ',') continue;
    const first = open + 1;
    return analysis.isCapital(first) || analysis.is(first, 'relatives') || analysis.is(first, 'indefinite-articles') ? open - 1 : close;
  }
  return close;
}

/** "The Office's | spokesperson", "The | spokesperson of the Office", "One of the | experts": the noun for those who issue statements, or speak for them, of a subject from token `from` to token `last`; undefined where it has none. */
function officeIn(analysis: Analysis, from: number, last: number): number | undefined {
  for (let at = from; at <= last; at++) if (analysis.tokens[at]?.kind === 'punctuation') return undefined;
  const isOwned = analysis.is(last - 1, 'kin-owners') && !analysis.is(last - 1, 'case-pronouns');
  if (analysis.is(last, 'issuing-nouns') && (isOwned || analysis.is(from + 1, 'of-words'))) return last;
  const noun = from + 1;
  const opens = analysis.is(from, 'articles') || analysis.is(from, 'indefinite-articles') || analysis.is(from, 'kin-owners');
  return opens && noun < last && analysis.is(noun, 'issuing-nouns') && (analysis.is(noun + 1, 'of-words') || analysis.is(noun + 1, 'asking-prepositions')) ? noun : undefined;
}

/** Whether a subject that begins at token `at` opens its sentence, or stands behind what opens it: "In her letter, | she". */
function opensClause(analysis: Analysis, at: number, from: number): boolean {
  return at === from || analysis.norm(at - 1) === ',' || analysis.tokens[at - 1]?.kind === 'quote';
}

/** "Lawlor urged", "Ms Mary Lawlor called on", "Mr Lund and Ms Berg asked": nothing but a name, or two, stands before the verb. */
function isName(analysis: Analysis, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (!analysis.isCapital(at) && analysis.tokens[at]?.kind === 'word' && !(at > from && at < last && analysis.is(at, 'and-words') && analysis.isCapital(at + 1))) return false;
  if (analysis.ends(from, 'told-verb')) return false;
  if (analysis.is(last, 'articles') || analysis.is(last, 'perfect-helpers') || analysis.is(last, 'subject-adverbs') || analysis.is(last, 'report-verbs')) return false;
  return analysis.tokens[last]?.kind === 'word' && !analysis.is(last, 'clause-openers') && !overlapsAny(analysis.matches.actor, { from, to: last + 1 }) && actorsIn(analysis, from, last + 1).length === 0;
}

/** Words at the head of a sentence in which its subject ends: "The Special Representative", "Ms Mary Lawlor". */
const headReach = 5;

/** "He called on the court and | reiterated": the subject at the head of the sentence, of which a verb behind "and" goes on to tell. */
function subjectAtHead(analysis: Analysis, from: number, verb: number): number | undefined {
  // "«Nobody should be jailed», she said and": what is quoted first has a subject of its own.
  // "En la nota, reconocieron los avances y pidieron": what opens the sentence is no subject.
  if (analysis.tokens[from]?.kind === 'quote' || analysis.is(from, 'opening-prepositions')) return undefined;
  for (let at = from; at < Math.min(verb, from + headReach); at++) {
    if (analysis.is(at, 'subject-pronouns')) return at === from ? at : undefined;
    if (analysis.is(at, 'issuing-nouns')) return analysis.is(from, 'articles') ? at : undefined;
    if (!analysis.isCapital(at) && analysis.tokens[at]?.kind === 'word') return at > from && isName(analysis, from, at - 1) ? at - 1 : undefined;
  }
  return undefined;
}

/** “…,” Haddad said, | and urged: the last token of the name, or the pronoun, right before the verb of saying before "and" at token `joint`, behind what is quoted; undefined where none stands. */
function sayerOfSpeech(analysis: Analysis, joint: number): number | undefined {
  const verb = analysis.norm(joint - 1) === ',' ? joint - 2 : joint - 1;
  const mark = verb - 2;
  if (!analysis.is(verb, 'speech-words') || !analysis.is(verb, 'report-verbs') || (analysis.tokens[mark]?.kind !== 'quote' && analysis.tokens[mark - 1]?.kind !== 'quote' && analysis.tokens[mark - 2]?.kind !== 'quote')) return undefined;
  return analysis.is(verb - 1, 'subject-pronouns') || isName(analysis, verb - 1, verb - 1) ? verb - 1 : undefined;
}

/** Whether a verb stands right behind a relative that stands for somebody whose name is right before its comma: "dijo Van Loon, quien | instó". */
function isRelativeOfName(analysis: Analysis, verb: number): boolean {
  const name = verb - 3;
  return analysis.is(verb - 1, 'relatives') && analysis.norm(verb - 2) === ',' && analysis.isCapital(name) && analysis.any(analysis.sentenceAt(verb).from, name, 'speech-words') && within(analysis.countries, name, name + 1).length === 0 && actorsIn(analysis, name, name + 1).length === 0;
}

/**
 * The last token of a subject right before the verb at token `verb` that can be whoever issues the statement, though the words alone do not tell:
 * a pronoun, a name, an office or body told with its article; behind "and" that at the head of the sentence; undefined where it is none.
 */
export function subjectOfStatement(analysis: Analysis, verb: number): number | undefined {
  const { from } = analysis.sentenceAt(verb);
  // In Spanish "y" counts among the adverbs with which a verb of asking begins.
  const joint = analysis.is(verb, 'and-words') ? verb : firstOfVerb(analysis, verb) - 1;
  if (analysis.is(joint, 'and-words')) return subjectAtHead(analysis, from, joint) ?? sayerOfSpeech(analysis, joint);
  const relative = owningRelativeOf(analysis, verb);
  if (relative !== undefined) return subjectAtHead(analysis, from, relative);
  // "said Berg, | who called on": whoever is named right before the comma.
  if (isRelativeOfName(analysis, verb)) return verb - 3;
  const behind = lastOfSubject(analysis, verb, from);
  if (behind < from || behind >= verb) return undefined;
  const last = analysis.norm(behind) === ',' ? beforeAside(analysis, behind, from) : behind;
  const office = officeIn(analysis, from, last);
  if (office !== undefined) return office;
  // "Ström, who visited Togo in May, urged": a name, and no pronoun.
  if (last < behind) return isName(analysis, from, last) || (last === from + 1 && analysis.is(from, 'articles') && analysis.is(last, 'issuing-nouns')) ? last : undefined;
  if (analysis.is(last, 'subject-pronouns')) return opensClause(analysis, last, from) ? last : undefined;
  // "Las dos organizaciones", "Ambas organizaciones".
  // "El alto funcionario", "le haut diplomate".
  const isBetween = analysis.is(last - 1, 'small-numbers') || analysis.is(last - 1, 'high-words');
  const first = isBetween && (analysis.is(last - 2, 'articles') || !analysis.is(last - 1, 'small-numbers')) ? last - 2 : last - 1;
  if (analysis.is(last, 'issuing-nouns')) return (analysis.is(first, 'articles') || analysis.is(first, 'small-numbers')) && opensClause(analysis, first, from) ? last : undefined;
  // "El embajador Luis Terraza pidió".
  if (analysis.is(from, 'articles') && analysis.is(from + 1, 'issuing-nouns') && isName(analysis, from + 2, last)) return from + 1;
  return isName(analysis, behindOpener(analysis, from, last), last) ? last : undefined;
}

/** "En declaraciones a la radio, | Berg pidió": where the name that ends at token `last` begins behind an opening phrase and its comma; else where the sentence does. */
function behindOpener(analysis: Analysis, from: number, last: number): number {
  if (!analysis.grammar.traits.has('drops-subjects') || !analysis.is(from, 'opening-prepositions')) return from;
  let first = last;
  while (first > from && analysis.isCapital(first - 1)) first--;
  return analysis.isCapital(last) && analysis.norm(first - 1) === ',' ? first : from;
}

/** "La oficina | insta", "Los expertos | piden": whether the subject right before a verb is an office, or those who hold one, told by nothing but its noun with the article; not "las organizaciones", who may be others. */
export function isOfOffice(analysis: Analysis, verb: number): boolean {
  const noun = subjectOfStatement(analysis, verb);
  return noun !== undefined && analysis.is(noun, 'issuing-nouns') && !analysis.is(noun, 'organisation-nouns') && analysis.is(noun - 1, 'articles');
}
