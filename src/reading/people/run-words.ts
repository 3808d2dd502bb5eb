import type { Analysis } from '../analysis.js';
import { isAllCapitals, isInitial, isTitleCase, type NameClasses, nameClassesOf } from './name-classes.js';
import { isFirstName, isNameAllTheSame, isPostNominal } from './name-words.js';
import { isSurname } from './surnames.js';

const year = /^(?:19|20)\d\d$/;

/** What the words of a paragraph's runs of capitalized words are, asked by token. */
export class RunWords {
  readonly classes: NameClasses;
  /** Whether capitals tell nothing in this paragraph. */
  readonly titleCase: boolean;
  /** Whether all of its words are in capitals, so that nothing but what they are tells small words from names. */
  readonly allCaps: boolean;

  constructor(readonly analysis: Analysis) {
    this.classes = nameClassesOf(analysis);
    this.titleCase = isTitleCase(analysis);
    this.allCaps = isAllCapitals(analysis);
  }

  /** Whether one of the tokens from `from` to before `to` is like that. */
  some(from: number, to: number, test: (at: number) => boolean): boolean {
    for (let at = from; at < to; at++) if (test(at)) return true;
    return false;
  }

  /** Whether a word stands in no name. @param isNamed whether an honorific stands before: then the name of a country or a month is a person's */
  isNoName(at: number, isNamed = false): boolean {
    const { never, calendar, country } = this.classes;
    // Most words are nothing else: what makes names of others is not asked for them.
    const isOther = never[at] === 1 || calendar[at] === 1 || country[at] === 1 || this.allCaps || (this.titleCase && this.analysis.is(at, 'speech-words')) || isPostNominal(this.analysis, at);
    if (!isOther) return false;
    if (this.analysis.norm(at + 1) === '.' && isInitial(this.analysis, at)) return false;
    // "Ana Duarte Sr": which of two of one name; "SR" is an office.
    if (this.analysis.text(at) === 'Sr' && this.analysis.isCapital(at - 1) && this.analysis.isCapital(at - 2)) return false;
    if (isNameAllTheSame(this.analysis, at, this.titleCase) || isSurname(this.analysis, at)) return false;
    if (this.allCaps && this.#isSmallWord(at)) return true;
    // "Third Mill Planned, Says Minh".
    if (this.titleCase && this.analysis.is(at, 'speech-words') && !isFirstName(this.analysis, at)) return true;
    if (isPostNominal(this.analysis, at)) return true;
    // "Mr January 2022": a month all the same.
    return never[at] === 1 || (!isNamed && (calendar[at] === 1 || country[at] === 1)) || (calendar[at] === 1 && year.test(this.analysis.text(at + 1)));
  }

  /** Whether a word tells an organisation, a thing or a place. */
  isBody(at: number): boolean {
    const { body, thing, place, particle } = this.classes;
    if (body[at] !== 1 && thing[at] !== 1 && (place[at] !== 1 || particle[at] === 1)) return false;
    return !isSurname(this.analysis, at) && !isFirstName(this.analysis, at);
  }

  isSmallParticle(at: number): boolean {
    return this.classes.particle[at] === 1 && this.classes.capitalized[at] !== 1;
  }

  /** "Movimiento Campesino X", "Colectivo de Abogados X": where adjectives stand behind their noun, a role noun behind the word for a body belongs to its name. */
  isRoleOfBody(at: number): boolean {
    const { body, capitalized } = this.classes;
    if (capitalized[at] !== 1 || !this.#complementsFollow()) return false;
    // "la ONG Control Ciudadano X": behind the word that announces one.
    for (let first = at - 1; first >= 0; first--) {
      const announces = this.classes['before-body'][first] === 1 && !this.analysis.is(first, 'of-words');
      if (announces && first < at - 1) return true;
      if (announces || capitalized[first] !== 1) break;
    }
    // "Movimiento de Trabajadores X", "Movimiento de los Trabajadores X".
    const link = this.analysis.is(at - 1, 'articles') ? at - 2 : at - 1;
    const noun = this.analysis.is(link, 'of-words') && this.analysis.ends(at, 'plural') ? link - 1 : at - 1;
    return body[noun] === 1 && capitalized[noun] === 1;
  }

  /** "Centro Padre X", "Radio Monseñor X": where complements stand behind their noun, an honorific behind the word for a body belongs to its name. */
  isBehindBody(at: number): boolean {
    const { body, capitalized } = this.classes;
    // "la Presidenta de la República Sra. X": who is addressed so is a person.
    if (this.analysis.is(at, 'male-honorifics') || this.analysis.is(at, 'female-honorifics')) return false;
    return body[at - 1] === 1 && capitalized[at - 1] === 1 && this.#complementsFollow();
  }

  /** "EL ASESINATO DE UN LOCUTOR Y SUS HIJOS": what is no name in small letters. */
  #isSmallWord(at: number): boolean {
    const { analysis } = this;
    return analysis.is(at, 'function-words') || analysis.is(at, 'articles') || analysis.is(at, 'indefinite-articles') || analysis.is(at, 'of-words') || analysis.is(at, 'and-words') || this.classes.common[at] === 1;
  }

  #complementsFollow(): boolean {
    return this.analysis.grammar.traits.has('nouns-first');
  }
}
