import type { PlainText } from '../../../statement/types.js';
import { beginsWithCapital } from '../../../letters.js';
import type { TermFixes, TermForNoun } from '../language-fixes.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence, seamEdit } from '../remove.js';
import { capitalised } from '../spelling.js';
import { findToken, normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';
import type { Gender } from './gender.js';

/** A role noun as far as its form tells. */
export interface RoleWord {
  readonly kind: 'replaced' | 'profession';
  /** undefined for a noun of both genders. */
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** The term says the same (militant), so that no second thought is needed. */
  readonly certain: boolean;
}

/** What a language calls defenders, and by which nouns they go. */
export interface TermWords {
  readonly and: string;
  readonly isAnd: RegExp;
  /** The first word of the term. */
  readonly isTerm: RegExp;
  /** "ancienne": what stands before the term would be said of it. */
  readonly former: RegExp;
  /** "de", "du": opens what belongs to a noun. */
  readonly of: RegExp;
  role(norm: string): RoleWord | undefined;
  /** "défenseur", by gender and number; several where usage differs, and for an unknown gender. */
  heads(gender: Gender | undefined, plural: boolean): readonly string[];
  /** A plural of unknown gender has one form that agrees with what stands around it. */
  readonly hasGenericPlural: boolean;
  /** "des droits humains", as the paragraph itself has it. */
  rights(plain: PlainText): string;
  /** "des droits humains" or "pour les droits humains" behind a noun: so many tokens, and what they are behind the term. */
  humanRights(plain: PlainText, at: number): { readonly length: number; readonly words: string } | undefined;
  /** Other rights or causes behind the noun, and what they become behind the term: so many tokens, the words, and whether these go with "des droits humains". */
  cause(plain: PlainText, at: number, plural: boolean): { readonly length: number; readonly words: string; readonly ofRights: boolean } | undefined;
  /** Any adjective behind a profession that belongs to it: "independiente". */
  readonly modifier: RegExp;
  /** An adjective that stays between noun and complement: "tunisien". */
  readonly isNationality: (norm: string) => boolean;
  /** Words that may stand behind a noun that nothing narrows. */
  readonly follows: RegExp;
  /** Professions of those who help the person concerned, and the article with which they are no person of the text. */
  readonly helpers: RegExp;
  readonly indefinite: RegExp;
  /** Bodies that are called after those who belong to them, before "of" and its article: "l'ordre des avocats". */
  readonly body: RegExp;
  /** Endings of adjectives that narrow the noun before them: "militants syndicaux". */
  readonly narrowing: RegExp;
  /** Words before the noun by which it is somebody else: "aucun". */
  readonly ofSomebodyElse: RegExp;
  /** The gender that the words before and behind a noun tell. */
  genderAround(plain: PlainText, noun: TokenRange): Gender | undefined;
  isFeminine(term: string): boolean;
  /** Mends an article or preposition and article before the noun at `noun` that no longer fit; undefined where nothing is to be done. */
  article(plain: PlainText, noun: number, feminine: boolean): PlainEdit[] | undefined;
}

/** What a noun has behind "en" that belongs to it. */
const rank = /^(?:chef|jefe)$/u;

/** So near behind "and" the term stands with what opens it: "et aux défenseurs", "y de las defensoras". */
const termReach = 3;

/** Whether nothing behind token `at` narrows the noun before it. */
function isOpen(plain: PlainText, at: number, follows: RegExp): boolean {
  const next = plain.tokens[at];
  return next === undefined || next.kind !== 'word' || beginsWithCapital(next.text) || follows.test(next.norm);
}

function ofReplaced(words: TermWords, plain: PlainText, head: number, role: RoleWord): TermForNoun {
  const gender = role.gender ?? words.genderAround(plain, { from: head, to: head + 1 });
  const heads = words.heads(gender, role.plural);
  const isSure = role.certain && (gender !== undefined || (role.plural && words.hasGenericPlural));
  const nationality = words.isNationality(normAt(plain, head + 1)) ? 1 : 0;
  const noun = (length: number): TokenRange => ({ from: head, to: head + 1 + length });
  const adjective = nationality > 0 ? ` ${textOf(plain, head + 1, head + 2)}` : '';
  const behind = head + 1 + nationality;
  const rights = words.humanRights(plain, behind);
  const terms = heads.map((word) => `${word}${adjective} ${words.rights(plain)}`);
  if (rights) return { noun: noun(nationality + rights.length), terms: heads.map((word) => `${word}${adjective} ${rights.words}`), certain: isSure };
  const cause = words.cause(plain, behind, role.plural);
  if (cause) return { noun: noun(nationality + cause.length), terms: heads.map((word) => `${word}${adjective}${cause.ofRights ? ` ${words.rights(plain)}` : ''} ${cause.words}`), certain: isSure };
  return { noun: noun(nationality), terms, certain: isSure && isOpen(plain, behind, words.follows) };
}

function ofProfession(words: TermWords, plain: PlainText, head: number, role: RoleWord): TermForNoun | undefined {
  const gender = role.gender ?? words.genderAround(plain, { from: head, to: head + 1 });
  // "rédacteurs en chef", "redactores en jefe": the rank is part of the noun.
  const called = normAt(plain, head + 1) === 'en' && rank.test(normAt(plain, head + 2)) ? head + 3 : head + 1;
  const behind = words.isNationality(normAt(plain, called)) || words.modifier.test(normAt(plain, called)) ? called + 1 : called;
  const rights = words.humanRights(plain, behind)?.length ?? 0;
  const written = textOf(plain, head, behind);
  const terms = words.heads(gender, role.plural).map((word) => `${word} ${words.rights(plain)}`);
  // "professeure de droit": the noun stays with what belongs to it.
  if (words.of.test(normAt(plain, behind + rights)) && words.former.test(normAt(plain, head - 1))) return undefined;
  if (words.of.test(normAt(plain, behind + rights))) return { noun: { from: head, to: behind + rights }, terms: terms.map((term) => `${term} ${words.and} ${written}`), certain: false };
  const isJoined = words.isAnd.test(normAt(plain, behind + rights));
  // "avocats et défenseurs des droits humains", "des avocats et des défenseurs des droits humains": said already.
  if (isJoined && plain.tokens.slice(behind + rights + 1, behind + rights + 1 + termReach).some(({ norm }) => words.isTerm.test(norm))) return undefined;
  const joint = isJoined ? ',' : ` ${words.and}`;
  return { noun: { from: head, to: behind + rights }, terms: terms.map((term) => `${written}${joint} ${term}`), certain: false };
}

/** "l'ordre des avocats", "el Colegio de Periodistas": the noun is part of what a body is called. */
function isOfBody({ of, body }: TermWords, plain: PlainText, head: number): boolean {
  const preposition = of.test(normAt(plain, head - 1)) ? head - 1 : head - 2;
  return of.test(normAt(plain, preposition)) && body.test(normAt(plain, preposition - 1));
}

/** Makes the fixes that call a person by the term. */
export function termFixes(words: TermWords): Pick<TermFixes, 'ofNoun' | 'replaceNoun'> {
  return {
    ofNoun(plain, { from, to }) {
      const head = findToken(plain, { from, to }, ({ norm }) => words.role(norm) !== undefined);
      const role = words.role(normAt(plain, head));
      // "consulter un médecin", "voir une avocate": somebody whom the person needs.
      if (words.helpers.test(normAt(plain, head)) && words.indefinite.test(normAt(plain, head - 1))) return undefined;
      if (role === undefined || words.ofSomebodyElse.test(normAt(plain, head - 1)) || isOfBody(words, plain, head)) return undefined;
      const isNarrowed = words.narrowing.test(normAt(plain, head + 1)) && !words.isNationality(normAt(plain, head + 1)) && !words.cause(plain, head + 1, role.plural);
      return role.kind === 'replaced' && !isNarrowed ? ofReplaced(words, plain, head, role) : ofProfession(words, plain, head, role);
    },
    replaceNoun(plain, noun, term) {
      const first = tokenAt(plain, noun.from);
      const isOpening = beginsWithCapital(first.text) && (opensSentence(plain, noun.from) || normAt(plain, noun.from - 1) === ':');
      const keeps = term.startsWith(first.text);
      const before = keeps ? [] : words.article(plain, noun.from, words.isFeminine(term)) ?? seamEdit(plain, noun.from - 1, term);
      if (!before) return [];
      return [...before, { start: first.start, end: tokenAt(plain, noun.to - 1).end, text: isOpening ? capitalised(term) : term }];
    },
  };
}
