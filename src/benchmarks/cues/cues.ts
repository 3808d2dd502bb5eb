/**
 * Words by which judges and fixes of one language tell what the reading does not say. Patterns are tried on text as written
 * or on single words in their normal form; none inserts anything.
 */
export interface Cues {
  /** A subject that stands for those addressed before, at the start of what is asked: "they must". */
  readonly addressedBefore: RegExp;
  /** One word that names who acts behind a passive: "by". */
  readonly doer: RegExp;
  /** Behind one of these words a "by" says who did something else: "arrested by". */
  readonly otherDeed: RegExp;
  /** One word that opens what is asked as a clause: "that". */
  readonly that: RegExp;
  /** The end of the words from a trigger to what is asked: the house's formula, which leaves open of whom ("calls for"). */
  readonly houseFormula: RegExp;
  /** The end of the words before an ask: somebody is asked to say it ("say that"). */
  readonly reportedBefore: RegExp;
  /** The end of the words before an ask: it is to come, and is not made here ("will continue to"). */
  readonly announcedBefore: RegExp;
  /** The beginning of a trigger that is a verb in the future, which says the same; nothing where a helper stands before the verb. */
  readonly announcedBy: RegExp;
  /** The words of a sentence up to a trigger, a bar, and the trigger: it goes on with what was begun as something to come ("will continue to follow the case and to |urge"). */
  readonly announcedAlong: RegExp;
  /** Words of a trigger that name a duty, or remind of one. */
  readonly ofDuty: RegExp;
  /** The end of the words before a trigger: somebody is reminded of what it says ("remind X that"). */
  readonly remindedBefore: RegExp;
  /** The end of the words before a trigger: it stands in a clause that tells of what somebody has undertaken ("its commitments, which the EU expects"). */
  readonly dutyBefore: RegExp;
  /** Words of a trigger that say how much something matters, and ask nobody for it: "is crucial". */
  readonly ofImportance: RegExp;
  /** Words of a trigger by which somebody asks, and not only says what must be: "calls", "expects". */
  readonly ofCall: RegExp;
  /** Words of a trigger that only recommend: "should". */
  readonly mild: RegExp;
  /** People at large who are held, as they are released: "all those arbitrarily detained". */
  readonly allHeld: RegExp;
  /** So many of them that those whom a statement names are a few: "the more than 1200 people jailed", where no "all" says that none is left out. */
  readonly manyHeld: RegExp;
  /** A kind of people who are held, or many of them: "all political prisoners". */
  readonly kindHeld: RegExp;
  /** All States, and not the one that the statement is about. */
  readonly statesAtLarge: RegExp;
  /** The same in a statement on several countries, where “States” alone may be these. */
  readonly everyState: RegExp;
  /** Behind whoever is asked, that it holds for all: "like all countries". */
  readonly likeOthers: RegExp;
  /** Those outside of the country who are asked to speak up or to help: "the international community". */
  readonly onlookers: RegExp;
  /** Governments of other countries than the one that holds somebody: "European governments". */
  readonly governmentsAbroad: RegExp;
  /** What they are asked to do for somebody, by those who hold him: "use their influence". */
  readonly throughOthers: RegExp;
  /** All of a kind of people, whose words are the first group: "all rural leaders". */
  readonly allOfKind: RegExp;
  /** Those who are held for what they think. */
  readonly politicalPrisoners: RegExp;
  /** Says that those of the case are held so: "They are political prisoners." */
  readonly calledPrisoners: RegExp;
  /** Begins what is said of nobody in particular: "nobody must be detained merely for speaking". */
  readonly nobody: RegExp;
  /** Subjects that are a whole class of people, before "should": what is said of them is a maxim. The whole subject. */
  readonly classOfPeople: RegExp;
  /** Subjects of what holds for all, from their first word: "every reporter". */
  readonly anybody: RegExp;
  /** Subjects that point at somebody or something of the text, from their first word: "these", "the"; such a one is no principle's. */
  readonly pointing: RegExp;
  /** A modal with what people must be able or allowed to do; at its first word. */
  readonly ability: RegExp;
  /** A modal with what must never be: "must not be used"; at its first word. */
  readonly never: RegExp;
  /** Words that say that something holds always and everywhere. */
  readonly everywhere: RegExp;
  /** A trigger that only says that something matters: "recalls the importance of". */
  readonly importanceOf: RegExp;
  /** Words that leave the people of the case out of those who are to be freed: "all others", "the remaining prisoners". */
  readonly recallsOthers: RegExp;
  /** That all who are held without right are meant, whoever they are: "all those unjustly detained". */
  readonly allWronglyHeld: RegExp;
  /** Words that say of somebody that they are behind bars. */
  readonly behindBars: RegExp;
  /** Words that say of somebody that they are behind bars still, where others were set free. */
  readonly stillHeld: RegExp;
  /** Words of a text that tell that somebody who had been freed was taken again. */
  readonly takenAgain: RegExp;
  /** Tells that somebody does not want to be named, or is not named for their safety. */
  readonly namesWithheld: RegExp;
  /** A trial without the accused, who is free. */
  readonly inAbsence: RegExp;
  /** Tells that somebody was sentenced to death. */
  readonly condemned: RegExp;
  /** All of a kind who are to be freed, some of whom are named behind: "all political prisoners, including". */
  readonly kindWithNamed: RegExp;
  /** What is to end in all countries: "the universal abolition of". */
  readonly worldwide: RegExp;
  /** Words of an ask that name somebody as an example of a kind of people: "defenders such as X". */
  readonly kindByExample: RegExp;
  /** Words that ask for something now, besides those that the reading knows. */
  readonly now: RegExp;
  /** What can be asked of those who make a law: to repeal it, to change it, not to adopt it. */
  readonly changesLaw: RegExp;
  /** A release that comes after something else or has been, and is not what is asked for. */
  readonly otherRelease: RegExp;
  /** What people think, know or feel is not for a statement to order; at the start of the words behind a modal. */
  readonly ofMind: RegExp;
  /** A verb that tells what somebody else says. */
  readonly reportingVerb: RegExp;
  /** Words that tie a person named further down to the case: tried with him, arrested too. */
  readonly sameCase: RegExp;
  /** Words of a sentence, before a name, that bring up other people than those of the case: "all others, among them". */
  readonly recalls: RegExp;
  /** Words behind a name that say that it was somebody else's case, long before: "last year". */
  readonly longBefore: RegExp;
  /** The end of the words before a name: somebody close to the one of the case ("her husband, Mr"). */
  readonly closeTo: RegExp;
  /** The same in the words behind a name: ", his lawyer,". */
  readonly closeBehind: RegExp;
  /** The end of the words before people who are counted, or the beginning of those behind: they were taken with those of the case ("arrested with him"). */
  readonly takenWithBefore: RegExp;
  readonly takenWithBehind: RegExp;
  /** Words of a sentence by which what it tells happened before the case, or all year: "in 2019", "since January". */
  readonly otherTimes: RegExp;
  /** What stands between two people of one case, from the first name to the second: "and to the journalist". */
  readonly andAlso: RegExp;
  /** A crowd around a case, by a number that is none to the letter: "up to fifty people". */
  readonly roughly: RegExp;
  /** The end of the words before people who are counted, or the beginning of those behind: they are free. */
  readonly freedBefore: RegExp;
  readonly freedBehind: RegExp;
  /** A group besides those who are named. */
  readonly otherPeople: RegExp;
  /** People who stand by the case without being its subject: "the lawyers of". */
  readonly bystanders: RegExp;
  /** What stands right before people who are only counted by what they are to somebody: "who defends | six students", "according to | two witnesses". */
  readonly served: RegExp;
  /** Honorifics at the start of a full name, with the space behind them. */
  readonly honorifics: RegExp;
  /** Words at the end of what stands before a name: an honorific of a man, of a woman, an office. */
  readonly male: RegExp;
  readonly female: RegExp;
  readonly office: RegExp;
  /** A noun or term in the plural, by the word that the others belong to: “defenders of human rights”. */
  readonly plural: RegExp;
  /** Other countries join, or the text ends and its signatures or addresses follow. */
  readonly appended: RegExp;
  /** People who sign, by what they are. */
  readonly signer: RegExp;
  /** A verb without which a line is no prose. */
  readonly verbOfProse: RegExp;
  /** A heading that says that the text is over. */
  readonly closingHeading: RegExp;
  /** Verbs of encouragement; one word. */
  readonly encourages: RegExp;
  /** One word that opens what somebody is encouraged to do: "to". */
  readonly toDo: RegExp;
  /** One word behind which a noun phrase speaks of others ("the protection of"), and the nouns behind which it does not ("members of"). */
  readonly ofOthers: RegExp;
  readonly memberOf: RegExp;
  /** Whoever can only go on, help or hope. */
  readonly powerless: RegExp;
  /** An object that stands for somebody named before, alone. */
  readonly pronounObject: RegExp;
  /** Words with which the EU asks or condemns: they never go with a hedge, even where no reader understood the sentence. */
  readonly speech: RegExp;
  /** A paragraph that says that the statement follows. */
  readonly issues: RegExp;
  /** The beginning of a line above the text proper that only looks like prose: where a picture is from, who publishes it, what the text is, the salutation's first words. */
  readonly aboveText: RegExp;
  /** One word that leans on the sentence before: "it", "she", "this". */
  readonly leansOn: RegExp;
  /** One word that stands for several who were spoken of before: "they". */
  readonly ofMany: RegExp;
  /** One word of an opening that joins a sentence to the one before: "however". */
  readonly joins: RegExp;
}

/**
 * Digits and letters of the Latin script, in which all languages are that have cues. Of all letters (`\p{L}`) V8 works out the other
 * case one by one: that takes a millisecond a pattern, at every start, and there are many. For the same reason patterns that ignore case
 * do without the flag `u`, with which each letter is looked up in Unicode's tables: in these languages both find the same. Only `\p` needs it.
 */
const letters = '0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';

/** A pattern of whole words, in any case; a typewriter's apostrophe stands for both kinds. */
export function words(...alternatives: readonly string[]): RegExp {
  const any = alternatives.join('|').replaceAll("'", "['’]");
  return new RegExp(`(?<![${letters}])(?:${any})(?![${letters}])`, any.includes('\\p{') ? 'iu' : 'i');
}

/** A pattern of one word in its normal form. */
export function word(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}
