import type { Analysis } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { isGap } from './gaps.js';
import { isAcronym, nameClassesOf } from './name-classes.js';

/* Entries that tell of somebody in fields, as lists and tables have them: "X, 51, teacher, Brest, arrested on 3 May", "X | lawyer | Minsk". */

/** What a token is to such an entry: of its name, of a place or a body that belongs to whoever is named, of anything else. */
const nameField = 1;
const placeField = 2;
/** As the first, where something is told of whoever is named in words that begin small, or a number. */
const toldField = 3;

/** An entry has no more tokens, and no more fields. */
const longestEntry = 80;
const mostFields = 12;
/** A field of more words is a clause, of text. */
const longestField = 12;
/** A name, or the name of a place, has no more words. */
const longestName = 6;
const longestPlace = 4;

type Kind = 'name' | 'word' | 'age' | 'calling' | 'told';

/** A part of an entry between two marks or gaps. Tokens, end exclusive. */
interface Field {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** The mark before it; a gap is none. */
  readonly mark: string;
}

/** A byline tells the hour. */
const clock = /^\d{1,2}[:.h]\d{2}$/u;

const parting = ',;|–—/()-';

/** How many names stand between `from` and `to`, where nothing else does; 0 where something else does. An honorific is none. */
function namesIn(analysis: Analysis, from: number, to: number): number {
  const { capitalized, particle, honorific, office, role } = nameClassesOf(analysis);
  let names = 0;
  for (let at = from; at < to; at++) {
    if ((role[at] === 1 || office[at] === 1) && at === from) return 0;
    if (honorific[at] === 1 && names === 0) continue;
    if (capitalized[at] === 1) names++;
    else if (particle[at] !== 1 && analysis.norm(at) !== '.' && analysis.tokens[at]?.kind !== 'quote') return 0;
  }
  return to - from > longestName ? 0 : names;
}

function kindOf(analysis: Analysis, from: number, to: number): Kind {
  const { body, country, honorific, calendar, role } = nameClassesOf(analysis);
  // "Embajada de Norlandia".
  if (analysis.is(from, 'embassies') || (body[from] === 1 && to - from > 1 && analysis.is(from + 1, 'of-words'))) return 'told';
  const names = namesIn(analysis, from, to);
  if (names > 1 || (names === 1 && honorific[from] === 1)) return country[from] === 1 ? 'word' : 'name';
  if (names === 1) return calendar[from] === 1 ? 'told' : 'word';
  if (/^\d{1,2}$/u.test(analysis.norm(from)) && calendar[from + 1] !== 1) return 'age';
  // "human rights lawyer", "a teacher": what somebody is, and nothing that is told.
  if (role[from] === 1 || (!analysis.isCapital(from) && to - from <= 2 && !analysis.ends(from, 'participle'))) return 'calling';
  return 'told';
}

/** The fields of a sentence; none where it tells with a verb, or joins names by "and". */
function fieldsOf(analysis: Analysis, from: number, to: number): Field[] {
  const fields: Field[] = [];
  let start = from;
  let mark = '';
  const end = (at: number, next: number, behind: string): void => {
    if (at > start) fields.push({ from: start, to: at, kind: kindOf(analysis, start, at), mark });
    start = next;
    mark = behind;
  };
  for (let at = from; at < to; at++) {
    if (at - start > longestField || clock.test(analysis.norm(at))) return [];
    if (analysis.is(at, 'have-helpers') || analysis.is(at, 'copulas') || (analysis.is(at, 'and-words') && analysis.isCapital(at + 1) && analysis.isCapital(at - 1))) return [];
    if (at > start && isGap(analysis, at)) end(at, at, '');
    const isNumber = fields.length === 0 && analysis.tokens[at]?.kind === 'number';
    if (analysis.isMark(at, parting) || (fields.length === 0 && analysis.norm(at) === ':')) end(at, at + 1, analysis.norm(at));
    // "1  X  lawyer": the number of a row.
    else if (isNumber && isGap(analysis, at + 1)) start = at + 1;
  }
  end(to, to, '');
  return fields;
}

/** Whether a field is one word, or a few, between others that are of another kind, and none of a row of such words: "Ana, Luis, Eva". */
function standsAlone(analysis: Analysis, fields: readonly Field[], index: number): boolean {
  const isWord = (other: Field | undefined): boolean => other?.kind === 'word' && nameClassesOf(analysis).country[other.from] !== 1;
  return !isWord(fields[index - 1]) && !isWord(fields[index + 1]);
}

const kinWords = ['kin-owners', 'blood-kin', 'female-kin', 'male-kin'] as const;

/** Whether the words of a field are those of a place, of an entry whose name is the field `name`. */
function isPlace(analysis: Analysis, fields: readonly Field[], index: number, name: number): boolean {
  const field = fields[index] as Field;
  const hasTold = fields.some(({ kind }) => kind === 'age' || kind === 'calling' || kind === 'told');
  if (field.kind === 'word') {
    if (!hasTold && (fields.length !== 2 || field.mark === '(' || index < name)) return false;
    // "QUISPE, Rosa Elvira": a surname before the others.
    return standsAlone(analysis, fields, index) && !(index < name && isAcronym(analysis, field.from));
  }
  // "X, 51, Y, 34": behind several such fields the next name goes on with what the first did.
  const behindName = fields[name + 1]?.kind;
  const before = fields[index - 1];
  // "with his brother, Y".
  if (!before || kinWords.some((name) => analysis.any(before.from, before.to, name))) return false;
  return field.kind === 'name' && index > name + 1 && field.to - field.from <= longestPlace && nameClassesOf(analysis).honorific[field.from] !== 1 && (behindName === 'age' || behindName === 'calling') && fields[index + 1]?.kind !== behindName;
}

function mark(analysis: Analysis, from: number, to: number, marks: Uint8Array): void {
  const fields = fieldsOf(analysis, from, to);
  if (fields.length < 2 || fields.length > mostFields) return;
  let name = fields.findIndex(({ kind }) => kind === 'name');
  // "Nandar; teacher; Dawei": somebody of one name.
  if (name < 0 && fields[0]?.kind === 'word' && fields[1]?.kind !== 'word') name = 0;
  if (name < 0 || name > 2) return;
  const { from: first, to: last } = fields[name] as Field;
  const isTold = fields.some(({ kind, from: start }) => kind !== 'name' && kind !== 'word' && (!analysis.isCapital(start) || analysis.is(start, 'embassies')));
  marks.fill(isTold ? toldField : nameField, first, last);
  fields.forEach((field, index) => {
    if (index !== name && isPlace(analysis, fields, index, name)) marks.fill(placeField, field.from, field.to);
  });
}

const none = new Uint8Array(0);
const kept = new KeptOfWords<Analysis, Uint8Array>();

/** Where an entry that ends in a semicolon, or in a full stop, ends without it. */
function withoutEnd(analysis: Analysis): number {
  const last = analysis.tokens.length;
  return analysis.isMark(last - 1, '.;,') ? last - 1 : last;
}

/** The mark of an entry has no more tokens: "•", "12.-", "|". */
const longestMark = 3;

/** The first word of an entry behind its mark. */
function firstWord(analysis: Analysis): number {
  let at = 0;
  while (at <= longestMark && analysis.tokens[at]?.kind !== 'word' && !isGap(analysis, at + 1)) at++;
  return analysis.tokens[at]?.kind === 'word' ? at : 0;
}

function read(analysis: Analysis): Uint8Array {
  const { tokens, plain: { sentences } } = analysis;
  if (tokens.length > longestEntry || tokens.length < 3 || analysis.norm(tokens.length - 1) === ':') return none;
  const end = Math.min(withoutEnd(analysis), sentences[0]?.to ?? 0);
  const marks = new Uint8Array(tokens.length);
  mark(analysis, firstWord(analysis), end, marks);
  return marks;
}

function marksOf(analysis: Analysis): Uint8Array {
  let marks = kept.get(analysis);
  if (marks === undefined) kept.set(analysis, (marks = read(analysis)));
  return marks;
}

function fieldAt(analysis: Analysis, at: number): number | undefined {
  return marksOf(analysis)[at];
}

/** Whether a word stands in the field of an entry that names whoever it tells of. */
export function isInNameField(analysis: Analysis, at: number): boolean {
  const field = fieldAt(analysis, at);
  return field === nameField || field === toldField;
}

/** Whether a word stands in such a field, and others of its entry tell something, so that capitals are those of a name though most words have them. */
export function isToldOf(analysis: Analysis, at: number): boolean {
  return fieldAt(analysis, at) === toldField;
}

/** Whether a word stands in a field of an entry that is no name: of a town, or of a body. */
export function isInPlaceField(analysis: Analysis, at: number): boolean {
  return fieldAt(analysis, at) === placeField;
}

/** Whether a paragraph is an entry that names somebody in one of its first fields, and tells something of them. */
export function hasName(analysis: Analysis): boolean {
  return marksOf(analysis).includes(toldField);
}
