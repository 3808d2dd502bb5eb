import type { Analysis } from '../../analysis.js';
import { KeptOfWords } from '../../kept-of-words.js';
import { within } from '../../matches.js';
import { areSame } from '../../same-bytes.js';
import { isDeterminer } from './case-nouns.js';
import type { Concern } from './concern.js';
import { peopleAt } from './general.js';
import { areSome } from './groups-before.js';
import { isPlural, isPronounOfCase } from './pronouns.js';
import type { CountryMatter } from './told-of-country.js';

/* What a sentence tells of the country, so that a pronoun behind it may stand for that. */

/** « cette décision », « ces poursuites »: words that a demonstrative makes speak of what happened in the case. */
const pointedNouns = ['case-nouns', 'pointed-nouns', 'measure-nouns', 'decision-words', 'counted-events'] as const;

/** Whether a demonstrative that owns nothing stands at token `at`: « ces », « telles »; not « leurs », nor « à ce que ». */
export function isPointer(analysis: Analysis, at: number): boolean {
  return (analysis.is(at, 'demonstratives') && !analysis.is(at, 'kin-owners') && !analysis.is(at + 1, 'complementizers')) || analysis.is(at, 'open-pointers');
}

/** What befalls people, so that where nobody is named those to whom it is told to have happened are the people of the case. */
const fates = new Set<string>(['detention', 'charges', 'trial', 'conviction', 'killing', 'disappearance', 'ill-treatment', 'attack-or-threat', 'reprisal', 'release']);

/** Whom a statement is on. */
type People = Pick<Concern, 'isPerson' | 'isNamed'>;

/** Whether a sentence speaks of somebody concerned, or of what happened to them. */
export function speaksOfCase(analysis: Analysis, from: number, to: number, { isPerson, isNamed }: People): boolean {
  // « Cinq manifestants ont été tués », « cinq manifestants ».
  if (!isNamed && (within(analysis.matches.event, from, to).some(({ entry: { kind, settings } }) => settings.where === undefined && fates.has(kind)) || namesSome(analysis, from, to, isPerson))) return true;
  let isMain = true;
  const isOnPractice = analysis.any(from, to, 'practice-nouns');
  for (let at = from; at < to; at++) {
    if (isPerson(at) || (isPronounOfCase(analysis, at) && !isPlural(analysis, at))) return true;
    if (isPointer(analysis, at) && (analysis.isAny(at + 1, pointedNouns) || analysis.isAny(at + 2, pointedNouns))) return true;
    isMain &&= !analysis.is(at, 'relatives');
    // « qui suivait l'affaire »: told besides.
    if (isMain && !isOnPractice && analysis.is(at, 'case-nouns') && !analysis.ends(at, 'plural') && isDeterminer(analysis, at - 1) && !isPenaltyOfDeath(analysis, at)) return true;
  }
  return false;
}

/** Whether a sentence speaks of some people, and not of all of a kind. */
function namesSome(analysis: Analysis, from: number, to: number, isPerson: Concern['isPerson']): boolean {
  for (let at = from; at < to; at++) if (peopleAt(analysis, at, isPerson) !== undefined && areSome(analysis, at)) return true;
  return false;
}

/** « la peine de mort »: of the country, unless somebody's. */
function isPenaltyOfDeath(analysis: Analysis, at: number): boolean {
  return analysis.phraseLength(at, 'death-penalty') > 0 && analysis.is(at - 1, 'articles');
}

/** Whether a law at token `at` is what is spoken of: « a adopté une loi »; not « garantie par la loi », « en vertu du code ». */
function isLawTold(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'text-pointers')) return false;
  const before = analysis.isAny(at - 1, ['articles', 'indefinite-articles']) ? at - 2 : at - 1;
  return analysis.isAny(at - 1, ['articles', 'indefinite-articles']) && !analysis.isAny(before, ['of-words', 'infinitive-markers', 'side-prepositions', 'doer-links']);
}

/** « Ils sont | accusés de subversion », "están | detenidos": a participle at token `at` that elsewhere is a noun for people, and here tells what was done to those spoken of. */
function isSaidOfThem(analysis: Analysis, at: number): boolean {
  return analysis.ends(at, 'participle') && analysis.isAny(at - 1, ['passive-helpers', 'copulas', 'struck-helpers']);
}

/** How far behind the head of a sentence the principle stands that it is on. */
const principleReach = 3;

/** What tokens `from`–`to`, a sentence, tell of the country. */
export function countryMatterIn(analysis: Analysis, from: number, to: number, { isPerson }: Pick<Concern, 'isPerson'>): CountryMatter {
  let [measure, practice, group, principle, she, he, they] = [false, false, false, false, false, false, false];
  for (let at = from; at < to; at++) {
    measure ||= analysis.is(at, 'closing-words') || isLawTold(analysis, at);
    practice ||= analysis.isAny(at, ['practice-nouns', 'spreading-verbs', 'many-words']) || analysis.phraseLength(at, 'countrywide') > 0 || analysis.phraseLength(at, 'places-of-detention') > 0;
    group ||= peopleAt(analysis, at, isPerson) === 'group' && !areSome(analysis, at) && !isSaidOfThem(analysis, at);
    principle ||= at < from + principleReach && analysis.isAny(at, ['protected-rights', 'principle-nouns']) && analysis.is(at - 1, 'articles');
    if (!isThingTold(analysis, at)) continue;
    they ||= analysis.ends(at, 'plural');
    she ||= !analysis.ends(at, 'plural') && !analysis.is(at - 1, 'male-words');
    he ||= !analysis.ends(at, 'plural') && !analysis.is(at - 1, 'female-words');
  }
  return { measure, practice, group, principle, she, he, they };
}

/** Whether a thing of the country at token `at` is what is spoken of: « la presse », « l'état d'urgence », « des élections »; not « la liberté de la presse », « par la loi ». */
function isThingTold(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'told-things') && analysis.phraseLength(at, 'told-states') === 0 && !isPenaltyOfDeath(analysis, at)) return false;
  // « des élections », « de la justice ».
  if (analysis.is(at - 1, 'of-words')) return analysis.ends(at, 'plural') && (at < 2 || analysis.tokens[at - 2]?.kind !== 'word');
  return analysis.isAny(at - 1, ['articles', 'indefinite-articles']) && !analysis.isAny(at - 2, ['of-words', 'infinitive-markers', 'side-prepositions', 'doer-links']);
}

/** Whether anything is told of the country. */
export function tellsOfCountry({ measure, practice, group, principle, she, he, they }: CountryMatter): boolean {
  return measure || practice || group || principle || she || he || they;
}

/** What a paragraph by itself tells of the country last, and of whom it was told that they are concerned. */
interface ToldInParagraph {
  readonly concerned: Uint8Array;
  readonly isNamed: boolean;
  /** Whether any sentence spoke of the case or of the country. */
  readonly isTold: boolean;
  /** What the last of these told of the country; undefined where it spoke of the case. */
  readonly matter: CountryMatter | undefined;
}

const told = new KeptOfWords<Analysis, ToldInParagraph>();

function toldIn(analysis: Analysis, concerned: Uint8Array, isNamed: boolean): ToldInParagraph {
  const before = told.get(analysis);
  if (before?.isNamed === isNamed && areSame(before.concerned, concerned)) return before;
  const people: People = { isPerson: (token) => (concerned[token] ?? 0) !== 0, isNamed };
  let isTold = false;
  let matter: CountryMatter | undefined;
  for (let from = 0; from < analysis.tokens.length;) {
    const { to } = analysis.sentenceAt(from);
    const isOnCase = speaksOfCase(analysis, from, to, people);
    const ofCountry = isOnCase ? undefined : countryMatterIn(analysis, from, to, people);
    if (isOnCase || (ofCountry && tellsOfCountry(ofCountry))) {
      isTold = true;
      matter = ofCountry;
    }
    from = Math.max(to, from + 1);
  }
  const now = { concerned, isNamed, isTold, matter };
  told.set(analysis, now);
  return now;
}

/**
 * What was told of the country last, up to the end of a paragraph: what stands behind nothing of the case. Kept from the paragraphs before where this one tells of neither.
 * Only where a language tells by its words what spreads (`spreading-verbs`).
 * @param before what was told last before the paragraph
 * @param concerned not 0 where a token of the paragraph belongs to the name of a person concerned
 */
export function countryMatterBehind(analysis: Analysis, before: CountryMatter | undefined, concerned: Uint8Array, isNamed: boolean): CountryMatter | undefined {
  if (analysis.grammar.classes['spreading-verbs'].isEmpty) return undefined;
  const { isTold, matter } = toldIn(analysis, concerned, isNamed);
  return isTold ? matter : before;
}
