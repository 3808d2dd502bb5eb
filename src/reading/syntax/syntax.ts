import type { Words } from '../words.js';

/**
 * What cannot be told by closed classes and endings alone, because the languages build it differently.
 * One file a language; its own words are in the language's `syntax.yaml`.
 */
export interface Syntax {
  /** Whether an infinitive begins at token `at`, with what marks it and before `to`: "to release", "to immediately release". */
  isInfinitive(words: Words, at: number, to: number): boolean;
  /** Whether a negated infinitive begins at token `at`: "not to execute". */
  isNegatedInfinitive(words: Words, at: number): boolean;
  /**
   * Whether a clause that says what is asked begins at token `at`: "that she be released"; not "who has been released", where one word opens both.
   * @param isAct whether the word at a token is a verb that statements ask for, as they ask for it
   */
  opensClause(words: Words, at: number, to: number, isAct: (token: number) => boolean): boolean;
  /** Whether the word at token `at` is, by its ending, a verb in the form in which acts are asked for; false in languages where no ending tells. */
  isVerb(words: Words, at: number): boolean;
  /** Whether the verb at token `verb` tells what was: "called on", "has called on". */
  isPast(words: Words, verb: number): boolean;
  /** Whether the asking word at token `at` is a noun: "the call", "with calls for". */
  isCall(words: Words, at: number): boolean;
  /** Whether a modal at tokens `from`–`to` of a sentence that begins at `sentenceFrom` asks nothing: "should he be convicted", "should have been freed". */
  isUnreal(words: Words, from: number, to: number, sentenceFrom: number): boolean;
  /** Whether the word at token `at`, before a modal at token `modal`, opens a clause that describes its subject: "los presos que siguen en la cárcel deben". */
  describesSubject(words: Words, at: number, modal: number): boolean;
  /**
   * Whether the word at token `at` is a pronoun before the verb whose object it is ("les libérer"), where it could be an article too; or a verb with such a pronoun written onto it ("liberarla").
   * @param isAct as in `opensClause`
   */
  isObjectPronoun(words: Words, at: number, isAct: (token: number) => boolean): boolean;
  /** The token of a pronoun before an asking verb that stands for those asked: "l'" in "l'exhorte à"; undefined where none does. */
  askedBefore(words: Words, verb: number): number | undefined;
  /**
   * Whether the word at token `at` commands, where a sentence of its own begins with it: "Deroguen la ley".
   * @param isAct as in `opensClause`
   */
  isCommand(words: Words, at: number, isAct: (token: number) => boolean): boolean;
  /** Whether the participle at token `at` tells what its subject did, where it could tell what was done to it: "a condamné". */
  isDeed(words: Words, at: number): boolean;
  /** Whether the article at token `article` has the gender that the pronoun at token `pronoun` stands for: "la famille … elle"; false where articles tell none. */
  agrees(words: Words, article: number, pronoun: number): boolean;
  /** The token of the noun that belongs to the name before `at` and stands behind it: "release" in "X's release"; undefined where none does. */
  ownedBehind(words: Words, at: number): number | undefined;
}

/** Behind the adverbs that stand at token `at`, as verbs are found: "to immediately and unconditionally release". */
export function skipAdverbs(words: Words, at: number, to: number): number {
  const first = at;
  while (at < to && (isActAdverb(words, at) || (isActAdverb(words, at + 1) && (words.is(at, 'and-words') || (at > first && words.norm(at) === ','))))) at++;
  return at;
}

/** Whether the word at token `at` can stand as an adverb beside the verb of an ask. */
export function isActAdverb(words: Words, at: number): boolean {
  return words.is(at, 'act-adverbs') || words.ends(at, 'adverb');
}
