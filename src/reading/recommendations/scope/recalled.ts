import type { Analysis } from '../../analysis.js';
import type { Concern } from './concern.js';
import { peopleAt } from './general.js';

/* Other people than those whom the statement is about, whose case it recalls. */

/** "the other defenders", "X and Y, still in prison"; not "Une fois encore, nous": whether a word that tells of others than those spoken of stands in tokens `from`–`to`. */
function tellsOthers(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'besides-words') && !analysis.is(at - 1, 'asking-adverbs') && analysis.norm(at + 1) !== ',') return true;
  return false;
}

/** Whom a sentence names: those whom the statement is about, others whose case it recalls or who are "other defenders", or neither. */
function namedIn(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, { isPerson, isMain }: Pick<Concern, 'isPerson' | 'isMain'>): 'main' | 'recalled' | 'others' | undefined {
  let named: 'recalled' | 'others' | undefined;
  for (let at = from; at < to; at++) {
    if (isMain(at)) return 'main';
    if (isPerson(at)) named ??= analysis.any(from, at, 'recall-verbs') || tellsOthers(analysis, from, at) || (!analysis.any(from, at, 'case-pronouns') && isHeldForYears(analysis, at, to)) ? 'recalled' : 'others';
  }
  return named;
}

/** How far behind "other" the people stand: "other peaceful demonstrators". */
const othersReach = 3;

/** "Some forty other tenants were arrested too": whether a sentence in which nobody is named tells of others. */
function tellsOtherPeople(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }, { isPerson }: Concern): boolean {
  if (analysis.any(from, to, 'case-pronouns')) return false;
  for (let at = from; at < to; at++) {
    if (!analysis.is(at, 'besides-words') || analysis.is(at - 1, 'asking-adverbs')) continue;
    for (let noun = at; noun < Math.min(to, at + othersReach); noun++) if (!isPerson(noun) && (peopleAt(analysis, noun, isPerson) === 'group' || (noun > at && analysis.ends(noun, 'plural') && analysis.is(noun + 1, 'struck-helpers')))) return namedIn(analysis, { from, to }, { isPerson, isMain: isPerson }) === undefined;
  }
  return false;
}

/**
 * Whether an ask is for somebody whose case is only recalled. "We also recall the case of Y, and urge that his appeal be heard": in a statement on X,
 * Y stands for others; also where the sentence before names him.
 * @param trigger the first token of the words that ask
 * @param isOfOne whether a pronoun for one person is what the ask has for them, which stands for no others without names
 */
export function isOfRecalled(analysis: Analysis, trigger: number, concern: Concern, isOfOne = false): boolean {
  if (!concern.hasMain) return false;
  const sentence = analysis.sentenceAt(trigger);
  const named = namedIn(analysis, sentence, concern);
  if (named !== undefined || sentence.from === 0) return named === 'recalled';
  const before = analysis.sentenceAt(sentence.from - 1);
  return namedIn(analysis, before, concern) === 'recalled' || (!isOfOne && tellsOtherPeople(analysis, before, concern));
}

/** How far before a name the verb of its ask may stand: "renews its urgent call for the immediate and unconditional release of". */
const renewedReach = 16;

/** Whether a pronoun at token `at` tells who is close to whoever was named right before it: "President X | and his wife". */
function ownsKin(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'and-words') && analysis.is(at + 1, 'kin');
}

/**
 * "The EU also reiterates its call for the release of Y", "urges the authorities to release Y, in prison since 2019", in a statement on X: whether a call that is made
 * once more, or tells of years before, names at token `at`, in full, somebody else, and nobody of the case.
 */
export function isRenewedForOthers(analysis: Analysis, at: number, { hasMain, isPerson, isMain }: Concern): boolean {
  if (!hasMain || isMain(at) || !isPerson(at + 1) || isPerson(at - 1)) return false;
  const { from, to } = analysis.sentenceAt(at);
  // "the release of Y, her colleague": of the case too.
  for (let token = from; token < to; token++) if (isMain(token) || (token > at && analysis.is(token, 'case-pronouns') && !ownsKin(analysis, token))) return false;
  for (let token = at - 1; token >= Math.max(from, at - renewedReach); token--) if (analysis.is(token, 'renewing-verbs') || analysis.phraseLength(token, 'called-anew') > 0) return true;
  return isHeldForYears(analysis, at, to);
}

/** How far behind a name it is told for how long its bearer has been held, and between the words of it. */
const [fateReach, yearReach] = [12, 5];

const year = /^(?:19|20)\d\d$/u;

/** "X, | who has been held since 2019", ", in prison for two years", "detained last year": whether it is told behind a name that its bearer was taken in another year. */
function isHeldForYears(analysis: Analysis, at: number, to: number): boolean {
  const end = Math.min(to, at + fateReach);
  for (let told = at + 1; told < end; told++) {
    if (!analysis.isAny(told, ['done-after-name', 'custody-nouns'])) continue;
    // "sentenced to nine years": for how long somebody is to be held.
    for (let time = told + 1; time < Math.min(to, told + yearReach) && !analysis.is(time, 'infinitive-markers'); time++) if (year.test(analysis.text(time)) || analysis.is(time, 'year-nouns')) return true;
  }
  return false;
}
