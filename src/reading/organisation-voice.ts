import type { Analysis } from './analysis.js';
import { KeptOfWords } from './kept-of-words.js';
import { actorsIn } from './subject.js';

/* Whether a statement is that of an organisation which no lexicon knows: "La Red Global por la Prensa (RGP) condena". */

/** So many paragraphs behind the title open a statement. */
const openingParagraphs = 3;
/** A name is no longer than this, and an aside behind it neither: "con sede en Londres". */
const nameReach = 14;
const asideReach = 16;
/** Letters of what is short for a name. */
const acronym = /^\p{Lu}[\p{Lu}\d-]{2,}$/u;

/** Whether what stands at token `verb` is what those say of themselves who issue a statement: "condena", "expresses". */
function saysOfItself(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'dropped-subject-verbs') || analysis.is(verb, 'concern-words') || analysis.matches.ask.some(({ entry, from }) => from === verb && entry.kind === 'verb');
}

/** The token behind one name in capitals that begins at token `from`, with small words inside it; `from` where none does. */
function oneNameEnd(analysis: Analysis, from: number): number {
  let end = from;
  for (let at = from; at < from + nameReach; at++) {
    if (analysis.isCapital(at)) end = at + 1;
    else if (!(analysis.is(at, 'of-words') || analysis.is(at, 'articles') || analysis.is(at, 'and-words') || analysis.is(at, 'place-prepositions') || analysis.is(at, 'asking-prepositions') || analysis.is(at, 'without-words'))) break;
  }
  return end;
}

/** The token behind ", con sede en Londres," or "(RGP)" at token `at`. */
function behindAside(analysis: Analysis, at: number): number {
  const close = analysis.norm(at) === '(' ? ')' : analysis.norm(at) === ',' ? ',' : undefined;
  if (close === undefined) return at;
  for (let end = at + 1; end < at + asideReach; end++) if (analysis.norm(end) === close) return end + 1;
  return at;
}

/** The same of one name, or of a list: "La Liga de Juristas (LJ), Voces sin Muro y la Red Norte". */
function nameEnd(analysis: Analysis, from: number): number {
  let end = oneNameEnd(analysis, from);
  for (let last = end; last > from; ) {
    const joint = analysis.norm(last) === '(' ? behindAside(analysis, last) : last;
    const isLast = analysis.is(joint, 'and-words');
    if (!isLast && analysis.norm(joint) !== ',') break;
    const next = analysis.is(joint + 1, 'articles') ? joint + 2 : joint + 1;
    last = oneNameEnd(analysis, next);
    if (last === next) break;
    // Only a list that ends with "and" is one: "La Red Norte, Quito," is followed by where it has its seat.
    if (isLast || analysis.any(next, last, 'and-words')) end = last;
  }
  return end;
}

/** Whether the words of a name tell that it is an organisation's: what is short for it, an article before it, a noun for those who join. */
function isOrganisation(analysis: Analysis, head: number, from: number, end: number): boolean {
  for (let at = from; at < Math.min(analysis.tokens.length, end + 2); at++) if (acronym.test(analysis.text(at)) || analysis.is(at, 'organisation-nouns') || analysis.is(at, 'issuing-nouns') || (analysis.isCapital(at) && analysis.is(at, 'named-bodies'))) return true;
  return head < from && end - from > 1;
}

/** Whether an organisation by a name of its own says something of itself at the head of a sentence. */
export function namesOrganisation(analysis: Analysis, sentenceFrom: number, verb?: number): boolean {
  const from = analysis.is(sentenceFrom, 'articles') ? sentenceFrom + 1 : sentenceFrom;
  const end = nameEnd(analysis, from);
  if (end === from || !isOrganisation(analysis, sentenceFrom, from, end)) return false;
  if (actorsIn(analysis, from, end).some(({ actor }) => actor !== 'other')) return false;
  const behind = behindAside(analysis, behindAside(analysis, end));
  return verb === undefined ? saysOfItself(analysis, behind) : behind === verb;
}

const opened = new KeptOfWords<Analysis, boolean>();

/** Whether a text opens with what an organisation says of itself by its own name. */
export function isOfOrganisation(body: readonly Analysis[]): boolean {
  return body.slice(0, openingParagraphs).some((analysis) => {
    let names = opened.get(analysis);
    if (names === undefined) opened.set(analysis, (names = analysis.plain.sentences.some(({ from }) => namesOrganisation(analysis, from))));
    return names;
  });
}
