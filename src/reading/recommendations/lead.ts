import { bulletSigns } from '../../statement/entry-lines.js';
import type { Paragraph } from '../../statement/types.js';
import { LetterPattern } from '../../letters.js';
import type { Analysis } from '../analysis.js';
import { within, withoutOverlaps } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import type { Strength } from '../types.js';
import { asksOf } from './asks.js';
import type { FoundAsk } from './found-ask.js';
import { contentsOfEntry } from './contents.js';
import type { Issuer } from './scope/concern.js';
import { isToldOfIssuer } from './told-of-issuer.js';
import { triggersOf } from './triggers.js';

/** The asking line above a list: "calls on the authorities to:". */
export interface Lead {
  readonly strength: Strength;
  readonly addressee: string | undefined;
  /** Whether it ends in what marks an infinitive, "to:", or in the subject of a clause, "that the State:". */
  readonly isMarked?: boolean;
}

/** The strength of an imperative, and of a list below its addressee alone. */
const imperativeStrength: Strength = 5;

const wordEnd = new LetterPattern(String.raw`[\p{L}\p{N}]$`);

/** Whether a paragraph ends in the middle of an ask: with a colon, or with a word behind a trigger that has no content. */
function isOpen(analysis: Analysis): boolean {
  const last = analysis.tokens.at(-1);
  if (last?.norm === ':') return true;
  const trigger = triggersOf(analysis).at(-1);
  return trigger !== undefined && trigger.form !== 'modal' && wordEnd.test(last?.text ?? '') && !asksOf(analysis).some((found) => found.trigger === trigger);
}

/** "The League and the Union are deeply concerned and urge the authorities to:": whoever a list of asks stands below asks for it, also where they are not known to speak. */
function leadOfOthers(analysis: Analysis): Lead | undefined {
  const colon = analysis.tokens.length - 1;
  if (analysis.norm(colon) !== ':' || !analysis.is(colon - 1, 'infinitive-markers')) return undefined;
  const match = withoutOverlaps(analysis.matches.ask).at(-1);
  if (match?.entry.kind !== 'verb' || analysis.quoted[match.from] || analysis.syntax.isPast(analysis, match.from)) return undefined;
  // "Please write to the authorities, asking them to:": the pronoun stands for those who are written to.
  const isPronoun = (analysis.is(match.to, 'plural-pronouns') || analysis.is(match.to, 'case-pronouns')) && match.to === colon - 2;
  const actor = isPronoun ? actorsIn(analysis, 0, match.from).at(-1) : actorsIn(analysis, match.to, colon)[0];
  return actor?.actor === 'authority' ? { strength: match.entry.settings.strength as Strength, addressee: actor.value } : undefined;
}

/** The strength of calls that are made still. */
const standingStrength: Strength = 4;

/** "Our demands remain the same:", "The following calls still stand:": what is called for still is in the list below. */
function leadOfStanding(analysis: Analysis): Lead | undefined {
  const colon = analysis.tokens.length - 1;
  const { from } = analysis.sentenceAt(colon);
  if (analysis.norm(colon) !== ':' || !analysis.any(from, colon, 'lead-nouns')) return undefined;
  for (let at = from; at < colon; at++) if (analysis.is(at, 'standing-verbs')) return analysis.any(at, colon, 'unheard-words') ? undefined : { strength: standingStrength, addressee: actorsIn(analysis, from, colon).find(({ actor }) => actor === 'authority')?.value };
  return undefined;
}

/** "Our recommendations to the authorities:", "We make the following recommendations to the Government:": what whoever speaks wants of an authority is in the list below. */
function leadOfRequests(analysis: Analysis): Lead | undefined {
  const colon = analysis.tokens.length - 1;
  const { from } = analysis.sentenceAt(colon);
  if (analysis.norm(colon) !== ':') return undefined;
  let noun = colon - 1;
  while (noun > from && !analysis.is(noun, 'lead-nouns')) noun--;
  const isOwn = analysis.is(from, 'own-words') || actorsIn(analysis, from, noun)[0]?.actor === 'eu';
  if (noun <= from || !isOwn || analysis.any(noun, colon, 'unheard-words')) return undefined;
  const asked = actorsIn(analysis, noun, colon)[0];
  return asked?.actor === 'authority' && !analysis.any(noun, asked.from, 'of-words') ? { strength: standingStrength, addressee: asked.value } : undefined;
}

/** The strength of what readers are to ask for. */
const readersStrength: Strength = 4;

/** "Please write to the authorities, asking them to:": the pronoun stands for whoever is named before it. */
function leadOfReaders(analysis: Analysis): Lead | undefined {
  const colon = analysis.tokens.length - 1;
  const last = analysis.is(colon - 1, 'infinitive-markers') || analysis.is(colon - 1, 'complementizers') ? colon - 1 : colon;
  for (let at = last - 1; at >= analysis.sentenceAt(colon).from; at--) {
    if (at + analysis.phraseLength(at, 'reader-leads') !== last || analysis.quoted[at]) continue;
    const actor = actorsIn(analysis, 0, at).findLast((found) => found.actor === 'authority');
    return actor && { strength: readersStrength, addressee: actor.value };
  }
  return undefined;
}

/** The lead that a paragraph gives to the list below it: an asking line, or "To the authorities:"; undefined when it is neither. */
export function leadOf(analysis: Analysis, issuer: Issuer): Lead | undefined {
  const lead = leadIn(analysis, issuer);
  const last = analysis.tokens.length - 1;
  return lead && { isMarked: analysis.is(analysis.norm(last) === ':' ? last - 1 : last, 'infinitive-markers') || isSubjectOfEntries(analysis, last), ...lead };
}

/** Words of the subject of a clause whose verbs stand in a list: "the Government of Togo". */
const clauseSubjectReach = 6;

/** "recommend that Togo:": whether nothing but the name of those in power stands between "that" and the colon at token `colon`, so that each entry is what they are to do. */
function isSubjectOfEntries(analysis: Analysis, colon: number): boolean {
  if (analysis.norm(colon) !== ':') return false;
  for (let at = colon - 2; at >= Math.max(0, colon - clauseSubjectReach); at--) {
    if (analysis.is(at, 'complementizers')) {
      const subject = actorsIn(analysis, at + 1, colon)[0];
      const end = subject && analysis.is(subject.to, 'of-words') ? (within(analysis.countries, subject.to, colon).at(-1)?.to ?? 0) : subject?.to;
      return subject?.actor === 'authority' && end === colon;
    }
  }
  return false;
}

function leadIn(analysis: Analysis, issuer: Issuer): Lead | undefined {
  if (!isOpen(analysis)) return undefined;
  const trigger = triggersOf(analysis).at(-1);
  if (trigger && isToldOfIssuer(analysis, trigger, issuer)) return undefined;
  const from = trigger ? (trigger.form === 'modal' ? (trigger.subject?.from ?? trigger.from) : trigger.to) : 0;
  const actor = actorsIn(analysis, from, analysis.tokens.length)[0];
  const addressee = actor?.actor === 'authority' ? actor.value : undefined;
  if (trigger) return { strength: trigger.strength, addressee: addressee ?? leadOfReaders(analysis)?.addressee };
  return (analysis.is(0, 'lead-prepositions') || analysis.is(0, 'lead-nouns')) && actor?.actor === 'authority' ? { strength: imperativeStrength, addressee } : (leadOfOthers(analysis) ?? leadOfReaders(analysis) ?? leadOfStanding(analysis) ?? leadOfRequests(analysis));
}

/** Marks and numbers before an entry of a list: "–", "(a)", "2.". */
const bullet = new RegExp(String.raw`^(?:[${bulletSigns}*>;,.()°º]|\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})\)?[./º]?)$`, 'u');

/** "Release X", "Immediately release X". */
function isImperative(analysis: Analysis, from: number): boolean {
  const at = skipAdverbs(analysis, from, analysis.tokens.length);
  return analysis.is(at, 'imperatives') && analysis.norm(at + 1) !== '' && !analysis.is(at + 1, 'after-imperative');
}

/** "A la Fiscalía": whether the letter at token `at` is the preposition of whoever is asked, and no mark of a list. */
function isPreposition(analysis: Analysis, at: number): boolean {
  return (analysis.is(at, 'addressee-joints') || analysis.is(at, 'addressee-prepositions')) && analysis.is(at + 1, 'articles');
}

/** Where the words of an entry begin that has marks and numbers from token `from` on. */
function wordsFrom(analysis: Analysis, from: number): number {
  let at = from;
  while (at < analysis.tokens.length && bullet.test(analysis.norm(at)) && !isPreposition(analysis, at)) at++;
  return at;
}

/** "## (b) that she be released;", "## 1. Release her": whether a heading below an asking line goes on with it, as an entry of its list does, and is not the heading of what follows. */
function goesOnAsEntry(analysis: Analysis): boolean {
  const from = wordsFrom(analysis, 0);
  return from > 0 && (isImperative(analysis, from) || (analysis.tokens[from]?.kind === 'word' && !analysis.isCapital(from)));
}

/** Asks without a trigger of their own: entries of a list below an asking line, and imperatives in titles ("Release X now"). */
export function entryAsks(paragraph: Paragraph, analysis: Analysis, lead: Lead | undefined): FoundAsk[] {
  // Below an asking line an entry in the form of a command is asked as the line asks.
  if (asksOf(analysis).some(({ trigger }) => trigger.entry || !lead)) return [];
  const isTitle = (paragraph.kind === 'title' || paragraph.kind === 'heading') && !(lead && goesOnAsEntry(analysis));
  const begin = isTitle ? analysis.tokens.findIndex((token) => token.norm === ':') + 1 : 0;
  if (isTitle ? !isImperative(analysis, begin) : !lead) return [];
  // "ENDS": a line of one word asks for nothing.
  if (analysis.tokens.length === 1) return [];
  const from = wordsFrom(analysis, begin);
  const contents = contentsOfEntry(analysis, from, analysis.tokens.length, lead?.isMarked);
  if (contents.length === 0) return [];
  return [{ trigger: { form: 'imperative', strength: lead?.strength ?? imperativeStrength, from, to: from }, asked: { addressee: undefined, contents } }];
}
