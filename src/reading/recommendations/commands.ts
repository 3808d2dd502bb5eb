import type { Analysis } from '../analysis.js';
import { isOnPage } from '../on-page.js';
import { actorsIn } from '../subject.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { contentsOfEntry } from './contents.js';
import type { FoundAsk } from './found-ask.js';
import { wishIn } from './wishes.js';

/** The strength of a wish that somebody is to act on: “Que les autorités la libèrent”. */
const wishStrength = 4;
/** The strength of a command, and how far behind the head of its sentence, behind those it is said to, it may begin: "Señor Fiscal General: reabra el caso". */
const commandStrength = 5;
const vocativeReach = 8;
/** The same where the EU says to whom it speaks: "To the authorities of Togo we say once more: release". */
const toldReach = 14;

/** Words of a slogan. */
const sloganReach = 16;

/** "¡Libertad para Karla Rodas!": what is called out for, up to the mark that ends it. */
function isSlogan(analysis: Analysis, at: number, to: number): boolean {
  return to - at <= sloganReach && analysis.norm(to - 1) === '!' && analysis.is(at, 'imperatives') && analysis.is(at + 1, 'after-imperative');
}

/** What an organisation does, in a sentence that its name opens. */
const doneByName = ['stance-verbs', 'condemning-verbs', 'standing-verbs', 'speech-words', 'copulas', 'have-helpers'] as const;

/** "Free Press Abroad and Lawyers Beyond strongly condemn": a name that begins like a command, before what it does; "Free Ama Duarte and drop" is none. */
function isNameOfDoer(analysis: Analysis, first: number, to: number): boolean {
  let at = first + 1;
  while (at < to && (analysis.isCapital(at) || (analysis.is(at, 'and-words') && analysis.isCapital(at + 1)))) at++;
  const verb = skipAdverbs(analysis, at, to);
  return at > first + 1 && verb < to && analysis.isAny(verb, doneByName);
}

function firstWord(analysis: Analysis, from: number, to: number): number {
  let first = from;
  while (first < to && analysis.tokens[first]?.kind !== 'word') first++;
  return first;
}

/** The semicolon behind which a command stands in tokens `from`–`to`; undefined where none does. */
function semicolonBefore(analysis: Analysis, isCommand: (at: number) => boolean, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++) if (analysis.norm(at) === ';' && isCommand(at + 1)) return at;
  return undefined;
}

/** First token of a command that is a sentence of its own; undefined where it is none. */
function commandIn(analysis: Analysis, from: number, to: number): number | undefined {
  const isCommand = (at: number): boolean => analysis.syntax.isCommand(analysis, at, (token) => isAct(analysis, token, 'verb'));
  const word = firstWord(analysis, from, to);
  const first = analysis.is(word, 'command-openers') && isCommand(word + 1) ? word + 1 : word;
  if ((isCommand(first) && !isNameOfDoer(analysis, first, to)) || isSlogan(analysis, first, to)) return first;
  // "Mientras tanto, retírense los soldados": behind adverbs that open the sentence.
  let adverb = first;
  while (adverb < to && isActAdverb(analysis, adverb)) adverb++;
  if (adverb > first && analysis.norm(adverb) === ',' && isCommand(adverb + 1)) return adverb + 1;
  let colon = first + 1;
  while (colon < Math.min(to - 1, first + toldReach) && analysis.norm(colon) !== ':') colon++;
  // "The talks have been put off for years; let them begin."
  const semicolon = semicolonBefore(analysis, isCommand, first, to);
  if (semicolon !== undefined) return semicolon + 1;
  if (analysis.norm(colon) !== ':' || !isCommand(colon + 1)) return undefined;
  return colon < first + vocativeReach || actorsIn(analysis, first, colon).some(({ actor }) => actor === 'eu') ? colon + 1 : undefined;
}

/** "Deroguen la ley y liberen a los presos", "Que las autoridades la liberen": commands and wishes in sentences in which nothing else asks. */
export function commandsOf(analysis: Analysis, asks: readonly FoundAsk[]): FoundAsk[] {
  const asking = new Set(asks.map(({ trigger }) => analysis.sentenceAt(trigger.from).from));
  return analysis.plain.sentences.flatMap(({ from, to }) => {
    if (asking.has(from)) return [];
    const command = commandIn(analysis, from, to);
    const at = command ?? wishIn(analysis, firstWord(analysis, from, to), to);
    if (at === undefined || analysis.quoted[at] || isOnPage(analysis, at)) return [];
    const named = actorsIn(analysis, from, command ?? to).find(({ actor, value }) => actor === 'authority' && value);
    const contents = contentsOfEntry(analysis, at, to);
    return contents.length === 0 ? [] : [{ trigger: { form: 'imperative' as const, strength: command === undefined ? wishStrength : commandStrength, from: at, to: at }, asked: { addressee: named?.value ? { from: named.from, to: named.to, value: named.value } : undefined, contents } }];
  });
}
