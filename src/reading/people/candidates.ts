import type { Analysis } from '../analysis.js';
import { placeholdersIn } from '../../statement/placeholders.js';
import { isBehindKin } from './kin.js';
import { isInitial, isShortLineEnd, isTitleCase, type NameClasses, nameClassesOf } from './name-classes.js';
import { isFirstName, isNameAllTheSame, isPostNominal } from './name-words.js';
import { type Before, isBesideBody, isCalledPlace, scoreOf } from './score.js';
import { isSurname } from './surnames.js';
import { KeptOfWords } from '../kept-of-words.js';

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

/** Particles that may stand in a row inside a name: "de la Cruz". */
const particleReach = 3;
/** A nickname inside a name has so many words at most. */
const nicknameReach = 3;
/** A shorter role noun in a run of capitalized words is part of the name. */
const shortestRole = 4;

/** What is short for a body: "USN". */
const acronym = /^\p{Lu}{2,6}$/u;

/** So near behind a name and its comma stands what somebody is. */
const appositionReach = 5;

const nothing: Before = { honorific: false, office: false, role: false };

class CandidateReader {
  readonly #candidates: Candidate[] = [];
  readonly #insideBodies: { readonly from: number; readonly to: number }[] = [];
  readonly #classes: NameClasses;
  readonly #titleCase: boolean;
  readonly #analysis: Analysis;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#classes = nameClassesOf(analysis);
    this.#titleCase = isTitleCase(analysis);
  }

  read(): Runs {
    const { sentences, text, tokens } = this.#analysis.plain;
    // "[WERE ADMITTED OR REFUSED]" is to be filled in, and nobody.
    const gaps = text.includes('[') ? placeholdersIn(text) : [];
    const isGap = (at: number): boolean => gaps.some(({ start, end }) => start <= (tokens[at]?.start ?? 0) && (tokens[at]?.start ?? 0) < end);
    for (const sentence of sentences) {
      for (let at = sentence.from; at < sentence.to; ) {
        const end = this.#classes.capitalized[at] && !isGap(at) ? this.#runEnd(at, sentence.to) : at;
        if (end > at) this.#readRun(at, end);
        at = Math.max(end, at + 1);
      }
    }
    return { candidates: this.#candidates, insideBodies: this.#insideBodies };
  }

  /** End of a run of capitalized words, with the particles inside it ("Juan de la Cruz"). */
  #runEnd(from: number, limit: number): number {
    let end = from + 1;
    for (let at = from + 1; at < limit; at++) {
      const token = this.#analysis.tokens[at];
      if (isShortLineEnd(this.#analysis, at)) break;
      const nicknameEnd = this.#nicknameEnd(at, limit);
      if (nicknameEnd > at) at = nicknameEnd;
      if (this.#classes.capitalized[at]) end = at + 1;
      else if (this.#joinsSurnames(from, at, limit)) continue;
      // Two initials with a missing space, or the full stop of an initial.
      else if (token?.text === '.' && (isInitial(this.#analysis, at - 1) || this.#classes.honorific[at - 1])) continue;
      else if (!(token?.kind === 'word' && this.#classes.particle[at] && at - end < particleReach)) break;
    }
    return end;
  }

  /** "Maria “Nena” Lopez": where the name goes on behind a nickname in marks that opens at `at`; else `at`. */
  #nicknameEnd(at: number, limit: number): number {
    const { capitalized, body, never, role } = this.#classes;
    const { tokens } = this.#analysis;
    if (tokens[at]?.kind !== 'quote' || capitalized[at - 1] !== 1 || body[at - 1] || role[at - 1]) return at;
    let close = at + 1;
    while (close <= at + nicknameReach && capitalized[close]) close++;
    const next = close + 1;
    const goesOn = close > at + 1 && tokens[close]?.kind === 'quote' && next < limit && capitalized[next] === 1 && !body[next] && !never[next];
    return goesOn ? next : at;
  }

  /** "Ramón Ortega y Gasset": one surname more behind a first name and a surname; not "Juan Pérez y Ana Gómez". */
  #joinsSurnames(from: number, at: number, limit: number): boolean {
    const { capitalized, role, honorific, office } = this.#classes;
    const next = at + 1;
    if (!this.#analysis.is(at, 'surname-joints') || next >= limit || at - from < 2 || !capitalized[at - 1] || !capitalized[at - 2] || !capitalized[next] || capitalized[next + 1]) return false;
    if (role[next] || honorific[next] || office[next] || this.#classes.particle[next + 1]) return false;
    return !this.#some(from, next + 1, (token) => this.#isNoName(token) || this.#isBody(token)) && !/^\p{Lu}{2,}$/u.test(this.#analysis.text(next));
  }

  /** What a run holds: persons, each behind an office, a role noun or an honorific; without these one at most. */
  #readRun(from: number, to: number): void {
    const classes = this.#classes;
    // "Martin Luther King Street" holds no king.
    if (to - from > 2 && classes.place[to - 1] && !classes.particle[to - 1] && !isSurname(this.#analysis, to - 1)) {
      this.#keepInside(from, to);
      return;
    }
    let before = nothing;
    let start = from;
    for (let at = from; at < to; at++) {
      // "Mahbub Rabbi Tonoy": behind a name it is a name, but "Ana Duarte Mr Osei" is two.
      const honorific = classes.honorific[at] === 1 && !isSurname(this.#analysis, at) && classes.body[at] !== 1 && !this.#isBehindBody(at) && at < to - 1 && (at === start || this.#isNoName(at - 1) || this.#analysis.is(at, 'short-honorifics'));
      // "Hassan Ali Sultan": behind two names it is a name.
      const office = classes.office[at] === 1 && !isSurname(this.#analysis, at) && !(at === to - 1 && at - start >= 2 && this.#analysis.is(at, 'office-names'));
      const role = classes.role[at] === 1 && !isSurname(this.#analysis, at) && this.#analysis.norm(at).length >= shortestRole && !(at > start && this.#isOfBody(at));
      if (!honorific && !office && !role) continue;
      if (at > start && !honorific && !this.#some(start, at, (token) => this.#isNoName(token))) this.#accept(start, at, before);
      start = at + 1;
      before = { honorific, office: office || (before.office && honorific), role };
    }
    this.#accept(start, to, before);
  }

  /** "Movimiento Campesino X", "Colectivo de Abogados X": where adjectives stand behind their noun, a role noun behind the word for a body belongs to its name. */
  #isOfBody(at: number): boolean {
    const { body, capitalized } = this.#classes;
    if (capitalized[at] !== 1 || this.#analysis.grammar.classes['complement-openers'].size === 0) return false;
    // "la ONG Control Ciudadano X": behind the word that announces one.
    for (let first = at - 1; first >= 0; first--) {
      const announces = this.#classes['before-body'][first] === 1 && !this.#analysis.is(first, 'of-words');
      if (announces && first < at - 1) return true;
      if (announces || capitalized[first] !== 1) break;
    }
    const noun = this.#analysis.is(at - 1, 'of-words') && this.#analysis.ends(at, 'plural') ? at - 2 : at - 1;
    return body[noun] === 1 && capitalized[noun] === 1;
  }

  /** "Centro Padre X", "Radio Monseñor X": where complements stand behind their noun, an honorific behind the word for a body belongs to its name. */
  #isBehindBody(at: number): boolean {
    const { body, capitalized } = this.#classes;
    return body[at - 1] === 1 && capitalized[at - 1] === 1 && this.#analysis.grammar.classes['complement-openers'].size > 0;
  }

  #some(from: number, to: number, test: (at: number) => boolean): boolean {
    for (let at = from; at < to; at++) if (test(at)) return true;
    return false;
  }

  /** @param isNamed whether an honorific stands before: then the name of a country or a month is a person's */
  #isNoName(at: number, isNamed = false): boolean {
    const { never, calendar, country } = this.#classes;
    if (this.#analysis.norm(at + 1) === '.' && isInitial(this.#analysis, at)) return false;
    if (isNameAllTheSame(this.#analysis, at, this.#titleCase) || isSurname(this.#analysis, at)) return false;
    if (isPostNominal(this.#analysis, at)) return true;
    return never[at] === 1 || (!isNamed && (calendar[at] === 1 || country[at] === 1));
  }

  #isBody(at: number): boolean {
    const { body, thing, place, particle } = this.#classes;
    if (isSurname(this.#analysis, at) || isFirstName(this.#analysis, at)) return false;
    return body[at] === 1 || thing[at] === 1 || (place[at] === 1 && particle[at] !== 1);
  }

  #isSmallParticle(at: number): boolean {
    return this.#classes.particle[at] === 1 && this.#classes.capitalized[at] !== 1;
  }

  /** Takes what a run holds for a candidate, without the words at its edges that are no part of a name. */
  #accept(start: number, end: number, behind: Before): void {
    const classes = this.#classes;
    let from = start;
    let to = end;
    // "Special Rapporteur on Human Rights Defenders X", "High Representative for Foreign Policy X": what the office is for stands between it and the name.
    const isForOffice = this.#analysis.is(start - 1, 'office-prepositions') && classes.office[start - 2] === 1;
    while (isForOffice && from < to - 1 && (this.#isBody(from) || this.#isNoName(from))) from++;
    const holdsOffice = isForOffice && from > start;
    while (from < to && (this.#isNoName(from, behind.honorific) || this.#analysis.norm(from) === '.' || this.#isSmallParticle(from) || (this.#titleCase && classes.common[from] === 1))) from++;
    // "Fourteen OECD Ambassadors": how many of which body.
    if (to - from > 1 && this.#analysis.grammar.numbers.has(this.#analysis.norm(from)) && acronym.test(this.#analysis.text(from + 1))) from++;
    // "le président de l'USN Ahmed Houmed": short for a body, with its article; "NDIAYE Fatou" has none.
    if (to - from > 2 && acronym.test(this.#analysis.text(from)) && !acronym.test(this.#analysis.text(from + 1)) && (this.#analysis.is(from - 1, 'articles') || this.#analysis.is(from - 1, 'article-prepositions'))) from++;
    // "Prensa Viva": a word that is no name and stands for a body begins the name of one.
    if (from > start && !behind.honorific && !holdsOffice && this.#some(start, from, (at) => classes.body[at] === 1 && classes.capitalized[at] === 1)) {
      this.#keepInside(from, end);
      return;
    }
    // "Duong Van Thai": a name may end in the word for a people, it does not begin in one.
    const last = to - 1;
    const endsInPeople = last - from >= 2 && classes.people[last] === 1;
    // "Robert F. Kennedy Human Rights": what ends in a body's words is its name.
    if (to - from > 3 && !behind.honorific && classes.body[to - 1] === 1 && classes.body[to - 2] === 1 && classes.role[to - 1] !== 1 && !this.#titleCase) {
      this.#keepInside(from, to);
      return;
    }
    while (to > from && (this.#isNoName(to - 1, behind.honorific || (endsInPeople && to - 1 === last)) || this.#isSmallParticle(to - 1))) to--;
    // "Saudi Arabia's Mohamed Al Otaibi", "Journalist X After Sentencing": what is no name parts the run, and a title belongs to the piece behind it.
    let piece = from;
    for (let at = from; at <= to; at++) {
      const isEdge = at === to || (this.#isNoName(at, behind.honorific || (endsInPeople && at === last)) && !isInitial(this.#analysis, at) && !classes.particle[at]);
      if (!isEdge) continue;
      // "San José de Apartadó": what belongs to a place.
      if (at > piece && !this.#isSmallParticle(piece)) this.#acceptPiece(piece, at, piece !== from ? nothing : holdsOffice ? { ...behind, office: true } : behind);
      piece = at + 1;
    }
  }

  /** "the lawyer Jane White", "Soraya Post, a spokesperson": a surname that is a thing's name elsewhere, where what somebody is stands beside it. */
  #isLikeThing(from: number, to: number, behind: Before): boolean {
    if (to - from < 2 || !this.#analysis.is(to - 1, 'surnames-like-things') || this.#some(from, to - 1, (at) => this.#isBody(at))) return false;
    return behind.role || behind.office || this.#classes.role[from - 1] === 1 || (this.#analysis.norm(to) === ',' && this.#some(to + 1, to + appositionReach, (at) => this.#classes.role[at] === 1));
  }

  /** Takes the words of a run between those that are no name for a candidate. */
  #acceptPiece(from: number, to: number, behind: Before): void {
    if (!behind.honorific && !this.#isLikeThing(from, to, behind) && this.#some(from, to, (at) => this.#isBody(at))) this.#keepInside(from, to);
    else this.#keep(from, to, this.#before(from, behind));
  }

  #keep(from: number, to: number, before: Before): void {
    const isTitled = before.honorific || before.office || before.role;
    const isBody = !isTitled && isBesideBody(this.#analysis, from, to);
    const isPlace = !isTitled && isCalledPlace(this.#analysis, from);
    this.#candidates.push({ from, to, score: scoreOf(this.#analysis, from, to, before, this.#titleCase), isTitled, isBody, isPlace });
  }

  /** Keeps the names in a run that names something else. */
  #keepInside(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      let end = at;
      // "Nobel Peace Prize X": who was given a prize is a person.
      const isHolder = this.#classes.thing[at - 1] === 1 && this.#classes.body[at - 1] !== 1;
      while (end < to && !this.#isBody(end) && !this.#isNoName(end)) end++;
      if (end > at && !isHolder) this.#insideBodies.push({ from: at, to: end });
      at = Math.max(at, end);
    }
  }

  /** "l'avocat tunisien X", "le cultivateur de vanille X": what belongs to the role noun stands between it and the name. */
  #behindComplement(from: number): boolean {
    const { role, country, capitalized } = this.#classes;
    let at = from - 1;
    if (country[at] && !capitalized[at]) at--;
    if (this.#analysis.is(at - 1, 'complement-openers') && this.#analysis.tokens[at]?.kind === 'word' && !capitalized[at] && !role[at] && !this.#analysis.is(at, 'body-nouns')) at -= 2;
    return at < from - 1 && role[at] === 1;
  }

  /** What stands before a candidate, inside its run or in small letters before it; a role noun also with a comma between. */
  #before(from: number, { honorific, office, role }: Before): Before {
    const classes = this.#classes;
    // "Acción Ciudadana, X": a part of another name.
    const behindComma = this.#analysis.norm(from - 1) === ',' && classes.role[from - 2] === 1 && !(classes.capitalized[from - 2] === 1 && classes.capitalized[from - 3] === 1);
    return {
      honorific: honorific || classes.honorific[from - 1] === 1,
      office: office || classes.office[from - 1] === 1,
      role: role || classes.role[from - 1] === 1 || behindComma || this.#behindComplement(from) || isBehindKin(this.#analysis, from),
    };
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
