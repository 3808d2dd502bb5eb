import { within } from '../matches.js';
import type { Analysis } from '../analysis.js';
import { placeholdersIn } from '../../statement/placeholders.js';
import { behindCalling } from './behind-calling.js';
import { type Before, beforeName, nothingBefore } from './before.js';
import { trim } from './edges.js';
import { isInPlaceField } from './entry-fields.js';
import { isInitial } from './name-classes.js';
import { isOfState } from './of-state.js';
import { isTown } from './places-named.js';
import { holderBehindBody } from './held-body.js';
import { holderBehindTown, isBehindTown } from './holder-behind-town.js';
import { isBesideBody, isCalledPlace, scoreOf } from './score.js';
import { struckBehindPlace } from './struck-behind-place.js';
import { isSurname } from './surnames.js';
import { KeptOfWords } from '../kept-of-words.js';
import { runEnd } from './run-end.js';
import { RunWords } from './run-words.js';

/** A run of words that may name a person. Tokens, end exclusive, without honorific, office and role noun. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** For and against a person; above zero it is one. */
  readonly score: number;
  /** Whether an honorific, an office or a role noun stands before it. */
  readonly isTitled: boolean;
  /** Whether the words beside it tell an organisation, or a place. */
  readonly isBody: boolean;
  readonly isPlace: boolean;
}

/** What a paragraph's runs of capitalized words hold. */
export interface Runs {
  readonly candidates: readonly Candidate[];
  /** Names inside the names of organisations, laws and places ("Human Rights Centre X"), by tokens. */
  readonly insideBodies: readonly { readonly from: number; readonly to: number }[];
}

/** A shorter role noun in a run of capitalized words is part of the name. */
const shortestRole = 4;

/** So near before the name of a prize stands who was given it: "the laureate of the". */
const laureateReach = 6;

/** In how many words behind a name and its comma the office stands. */
const officeReach = 4;
const issuingOffices = ['thanked-offices', 'house-members', 'ministers', 'diplomats', 'heads'] as const;

/** "Declaración de | Ana Lund, eurodiputada": where the name begins of whoever issues a text, told by the office behind it; `from` where the run tells none. "Declaración de San José" has a name of its own. */
function behindIssuing(analysis: Analysis, from: number, to: number): number {
  const name = from + 2;
  if (to - name < 2 || !analysis.is(name - 1, 'issuer-links') || !(analysis.is(from, 'title-words') || analysis.is(from, 'speaking-texts'))) return from;
  // "Declaración de | Ana Lund y Per Dahl sobre", at the head of a title; a capital gives documents its name.
  const topic = analysis.is(to, 'and-words') && analysis.isCapital(to + 1) && analysis.isCapital(to + 2) ? to + 3 : to;
  if (from === 0 && analysis.is(topic, 'on-or-against') && !analysis.is(name, 'articles') && within(analysis.countries, name, to).length === 0) return name;
  if (analysis.norm(to) !== ',') return from;
  return issuingOffices.some((office) => analysis.any(to + 1, to + 1 + officeReach, office)) ? name : from;
}

/** The score of what is no person whatever stands beside it. */
const noneScore = -9;

class CandidateReader {
  readonly #candidates: Candidate[] = [];
  readonly #insideBodies: { readonly from: number; readonly to: number }[] = [];
  readonly #words: RunWords;
  readonly #analysis: Analysis;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#words = new RunWords(analysis);
  }

  read(): Runs {
    const { sentences, text, tokens } = this.#analysis.plain;
    // "[WERE ADMITTED OR REFUSED]" is to be filled in, and nobody.
    const gaps = text.includes('[') ? placeholdersIn(text) : [];
    // "#FreeThem" is a word to look for.
    const isGap = (at: number): boolean => (gaps.length > 0 && gaps.some(({ start, end }) => start <= (tokens[at]?.start ?? 0) && (tokens[at]?.start ?? 0) < end)) || this.#analysis.norm(at - 1) === '#';
    for (const sentence of sentences) {
      for (let at = sentence.from; at < sentence.to; ) {
        const end = this.#words.classes.capitalized[at] && !isGap(at) ? runEnd(this.#words, at, sentence.to) : at;
        if (end > at) this.#readRun(at, end);
        at = Math.max(end, at + 1);
      }
    }
    return { candidates: this.#candidates, insideBodies: this.#insideBodies };
  }

  /** What a run holds: persons, each behind an office, a role noun or an honorific; without these one at most. */
  #readRun(from: number, to: number): void {
    const { classes } = this.#words;
    // "Martin Luther King Street" holds no king.
    if (to - from > 2 && classes.place[to - 1] && !classes.particle[to - 1] && !isSurname(this.#analysis, to - 1)) {
      this.#keepInside(from, to);
      return;
    }
    const called = behindCalling(this.#words, from, to);
    let before = called === undefined ? nothingBefore : { ...nothingBefore, role: true };
    let start = called ?? Math.max(behindIssuing(this.#analysis, from, to), struckBehindPlace(this.#words, from, to), holderBehindTown(this.#words, from, to));
    for (let at = start; at < to; at++) {
      const { honorific, office, role } = this.#titleAt(at, start, to);
      if (!honorific && !office && !role) continue;
      const isTown = at === start + 1 && isBehindTown(this.#words, at, to);
      if (at > start && !honorific && !isTown && !this.#words.some(start, at, (token) => this.#words.isNoName(token))) this.#accept(start, at, before);
      // "Mesa Campesina de X": a role noun that is an adjective of the body before it says nothing of the place behind "de".
      const isOfPlace = role && at > from && this.#analysis.grammar.traits.has('nouns-first') && this.#analysis.is(at + 1, 'of-words');
      start = at + 1;
      before = { honorific, office: office || (before.office && honorific), role: role && !isOfPlace };
    }
    this.#accept(start, to, before);
  }

  /** Which title the word at token `at` is in the run that ends at `to`, where nothing from `start` on is one. */
  #titleAt(at: number, start: number, to: number): Before {
    const { classes } = this.#words;
    if (!(classes.honorific[at] || classes.office[at] || classes.role[at]) || isSurname(this.#analysis, at)) return nothingBefore;
    return {
      // "Mahbub Rabbi Tonoy": behind a name it is a name, but "Ana Duarte Mr Osei" is two.
      honorific: classes.honorific[at] === 1 && !(at === start && this.#isNameBehindHonorific(at)) && classes.body[at] !== 1 && !this.#words.isBehindBody(at) && at < to - 1 && (at === start || this.#words.isNoName(at - 1) || this.#analysis.is(at, 'short-honorifics') || (at === start + 1 && isBehindTown(this.#words, at, to))),
      // "Hassan Ali Sultan": behind two names it is a name.
      office: classes.office[at] === 1 && !(at === to - 1 && at - start >= 2 && this.#analysis.is(at, 'office-names')),
      // "Miembros de X": whose members they are.
      // "the National Folklore Ensemble": what begins the name of a body, and no "Ghanaian national".
      role: classes.role[at] === 1 && !(classes.body[at] === 1 && this.#analysis.isCapital(at) && this.#analysis.is(at - 1, 'articles') && !this.#words.titleCase) && this.#analysis.norm(at).length >= shortestRole && !(at === start && !this.#analysis.isCapital(at - 1) && this.#analysis.ends(at, 'plural') && this.#analysis.is(at + 1, 'of-words')) && !(at > start && this.#words.isRoleOfBody(at)),
    };
  }

  /** "U Ko Naing": an honorific that names begin with too, behind another one. */
  #isNameBehindHonorific(at: number): boolean {
    return this.#analysis.is(at, 'honorific-names') && this.#words.classes.honorific[at - 1] === 1;
  }

  /** Takes what a run holds for candidates, without the words at its edges that are no part of a name. */
  #accept(start: number, end: number, behind: Before): void {
    const { classes } = this.#words;
    const holder = holderBehindBody(this.#words, start, end);
    if (holder !== undefined) {
      this.#keepInside(start, holder);
      this.#keep(holder, end, { ...nothingBefore, role: true });
      return;
    }
    const { from, to, holdsOffice, isBody, endsInPeople } = trim(this.#words, start, end, behind.honorific);
    if (isBody || (from > start && behind.role && !behind.honorific && this.#isGroupsName(start))) {
      this.#keepInside(from, to);
      return;
    }
    // "Saudi Arabia's Mohamed Al Otaibi", "Journalist X After Sentencing": what is no name parts the run, and a title belongs to the piece behind it.
    let piece = from;
    for (let at = from; at <= to; at++) {
      // "Consejo de las Siete Aldeas", "Asamblea Maya X": a number, or a people, in the name of a body.
      if (at > piece && at < to && (this.#analysis.grammar.numbers.has(this.#analysis.norm(at)) || (this.#analysis.is(at, 'names-of-peoples') && this.#analysis.grammar.traits.has('nouns-first'))) && this.#words.some(piece, at, (word) => this.#words.isBody(word))) continue;
      const isEdge = at === to || (this.#words.isNoName(at, behind.honorific || (endsInPeople && at === to - 1)) && (this.#words.allCaps || (!isInitial(this.#analysis, at) && !classes.particle[at])));
      if (!isEdge) continue;
      // "San José de Apartadó": what belongs to a place.
      if (at > piece && !this.#words.isSmallParticle(piece)) this.#acceptPiece(piece, at, piece !== from ? nothingBefore : holdsOffice ? { ...behind, office: true } : behind);
      piece = at + 1;
    }
  }

  /** "Doctors Without Frontiers": whether a small word in capitals at token `at` stands right behind a role noun in the plural, in a text that does not write all words so. */
  #isGroupsName(at: number): boolean {
    return !this.#words.titleCase && this.#words.classes.never[at] === 1 && this.#analysis.isCapital(at) && this.#analysis.isCapital(at - 1) && this.#analysis.ends(at - 1, 'plural') && !this.#analysis.is(at, 'and-words');
  }

  /** Takes the words of a run between those that are no name for a candidate. */
  #acceptPiece(from: number, to: number, behind: Before): void {
    // "the Sister Almaz Prize": what bears a name with its honorific has an article.
    const isNamedAfter = behind.honorific && to - from > 1 && this.#words.isBody(to - 1) && this.#analysis.is(from - 2, 'articles');
    // "the Guild of Polish Schools".
    const isBehindPeople = to - from === 1 && this.#words.classes.country[from - 1] === 1 && this.#analysis.isCapital(from - 1) && this.#analysis.is(from - 2, 'of-words') && this.#analysis.isCapital(from - 3) && !this.#words.titleCase;
    // "Field Officer": what kind of office it is.
    const isKindOfOffice = to - from === 1 && !behind.honorific && this.#analysis.is(to, 'thanked-offices') && this.#analysis.isCapital(to) && !this.#analysis.grammar.traits.has('nouns-first');
    if (isNamedAfter || isBehindPeople || isKindOfOffice || (!behind.honorific && this.#words.some(from, to, (at) => this.#words.isBody(at)))) this.#keepInside(from, to);
    else this.#keep(from, to, beforeName(this.#analysis, from, behind));
  }

  #keep(from: number, to: number, behind: Before): void {
    const isOfEntry = isInPlaceField(this.#analysis, from);
    // "51, teacher, Brest": what somebody is in an entry of fields is no title of a town.
    const before = isOfEntry ? nothingBefore : behind;
    const isTitled = before.honorific || before.office || before.role;
    const isBody = !isTitled && isBesideBody(this.#analysis, from, to);
    const isPlace = !isTitled && ((isCalledPlace(this.#analysis, from) && !isOfState(this.#analysis, from, to, to - from)) || isTown(this.#analysis, from, to) || isOfEntry);
    this.#candidates.push({ from, to, score: isOfEntry ? noneScore : scoreOf(this.#analysis, from, to, before, this.#words.titleCase), isTitled, isBody, isPlace });
  }

  /** Keeps the names in a run that names something else. */
  #keepInside(from: number, to: number): void {
    const { thing, body } = this.#words.classes;
    for (let at = from; at < to; at++) {
      let end = at;
      // "Nobel Peace Prize X": who was given a prize is a person.
      const isHolder = thing[at - 1] === 1 && body[at - 1] !== 1;
      while (end < to && !this.#words.isBody(end) && !this.#words.isNoName(end)) end++;
      if (thing[at - 1] === 1 && end - at > 1 && this.#analysis.any(from - laureateReach, from, 'laureates')) this.#keep(at, end, { ...nothingBefore, role: true });
      else if (end > at && !isHolder) this.#insideBodies.push({ from: at, to: end });
      at = Math.max(at, end);
    }
  }
}

const cache = new KeptOfWords<Analysis, Runs>();

/** The runs of a paragraph's capitalized words. Depends on the paragraph alone. */
export function runsOf(analysis: Analysis): Runs {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = new CandidateReader(analysis).read()));
  return found;
}

/** The runs of a paragraph that may name a person, with what speaks for it. */
export function candidatesOf(analysis: Analysis): readonly Candidate[] {
  return runsOf(analysis).candidates;
}
