import { countBefore } from '../../lower-bound.js';
import { SpanIndex } from '../../statement/span-index.js';
import type { Analysis } from '../analysis.js';
import { isAct } from './acts.js';
import { actorsIn, subjectOf } from '../subject.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import type { Asked } from './asked.js';
import { withComment } from './comment-clause.js';
import type { Content } from './content.js';
import { contentsOf } from './contents.js';
import type { FoundAsk } from './found-ask.js';
import { isAskedOf, leavesAllToModal, marksClauseOf } from './no-speaker.js';
import { askedBeforeMark, askedByPointer } from './apart/pointer.js';
import type { Trigger } from './trigger.js';
import { triggersOf } from './triggers.js';
import { firstOfVerb } from './verb-group.js';
import { KeptOfWords } from '../kept-of-words.js';
import { hasHead, meets } from './asking-needs.js';
import { commandsOf } from './commands.js';

/** "must be released, and | the EU expects": where the EU is named right before its verb; else the verb. */
function speakerOf(analysis: Analysis, { form, from }: Trigger): number {
  const subject = form === 'verb' ? subjectOf(analysis, from) : undefined;
  // "we hope, we expect and we call on": the subject right before the verb.
  const last = form === 'verb' ? actorsIn(analysis, from - 1, from)[0] : undefined;
  if (last?.actor === 'eu' && last.to === from) return startOfSpeaker(analysis, last.from);
  return subject?.actor === 'eu' && subject.to === from ? startOfSpeaker(analysis, subject.from) : from;
}

function startOfSpeaker(analysis: Analysis, from: number): number {
  return analysis.is(from - 1, 'articles') ? from - 1 : from;
}

/** "… la liberación de X, y | ha exigido": the first token of a verb that asks, with its help verb and the small words before both. */
function startOfVerb(analysis: Analysis, { form, from }: Trigger): number {
  const first = form === 'verb' ? firstOfVerb(analysis, from) : from;
  return analysis.any(first, from, 'and-words') ? from : first;
}

/** Where what a trigger asks for ends: before the next trigger in its sentence, and before that trigger's subject. */
function limitOf(analysis: Analysis, trigger: Trigger, next: Trigger | undefined): number {
  const { to } = analysis.sentenceAt(trigger.from);
  const edges = next ? [next.edge ?? next.subject?.from ?? Math.min(speakerOf(analysis, next), analysis.syntax.askedBefore(analysis, next.from) ?? next.from, startOfVerb(analysis, next)), next.from] : [];
  return edges.find((edge) => edge > trigger.to && edge < to) ?? to;
}

/**
 * What words ask for that point back to what stands before them in their sentence. Where that asks by itself ("X doit être libéré : nous y exhortons les autorités"), it gets whoever is asked.
 * @param asks those found before in the paragraph; changed
 * @returns whether the words point back, so that nothing behind them is asked for
 */
function takesPointer(analysis: Analysis, trigger: Trigger, asks: FoundAsk[]): boolean {
  const { edge } = trigger;
  if (edge === undefined) return false;
  const { from } = analysis.sentenceAt(edge);
  const addressee = askedByPointer(analysis, trigger);
  const first = asks.findIndex((ask) => ask.trigger.from >= from);
  if (first >= 0) {
    for (let index = first; index < asks.length; index++) {
      const ask = asks[index] as FoundAsk;
      asks[index] = { trigger: ask.trigger, asked: { addressee: ask.asked.addressee ?? addressee, contents: ask.asked.contents } };
    }
    return true;
  }
  const before = askedBeforeMark(analysis, edge);
  const [begin] = before.contents;
  if (begin) asks.push({ trigger: { ...trigger, form: 'imperative', from: begin.from, to: begin.from }, asked: { addressee: addressee ?? before.addressee, contents: before.contents } });
  return begin !== undefined;
}

/** "must be released; we repeat this call today": words that point back at an ask of their sentence, and say nothing new. */
function repeatsCall(analysis: Analysis, { entry, from, to }: Trigger, { addressee, contents: [first] }: Asked, before: FoundAsk | undefined): boolean {
  if (entry?.kind !== 'noun' || addressee || first === undefined || first.from < to || !analysis.is(to - 2, 'pointing-words')) return false;
  return before !== undefined && before.trigger.from >= analysis.sentenceAt(from).from && !hasHead(analysis, first.from, first.to);
}

/** "s'associe à la demande du Haut-Commissariat pour dénoncer les arrestations": what whoever joins a call does with it, and asks of nobody. */
function isDoneByJoining(analysis: Analysis, { entry, to }: Trigger, { contents: [first] }: Asked): boolean {
  if (entry?.kind !== 'noun' || first === undefined || first.from < to) return false;
  let link = to - 1;
  while (link < first.to && !(analysis.is(link, 'purpose-links') && analysis.syntax.isVerb(analysis, link + 1))) link++;
  return link < first.to && (analysis.is(link + 1, 'own-acts') || isVerbOfAsking(analysis, link + 1));
}

/** Words of an aside on whoever is asked. */
const asideReach = 24;

/** "calls on the Government, which has an obligation to protect them, to end": words that could ask, in a clause that tells of whoever the words before them ask. */
function isInAsideOnAsked(analysis: Analysis, { from, to }: Trigger, before: Trigger | undefined): boolean {
  if (before?.form !== 'verb' || before.from < analysis.sentenceAt(from).from) return false;
  let open = before.to;
  while (open < from && !(analysis.norm(open) === ',' && analysis.is(open + 1, 'relatives'))) open++;
  if (open >= from || !actorsIn(analysis, before.to, open).some(({ actor }) => actor === 'authority')) return false;
  const end = Math.min(analysis.sentenceAt(from).to, to + asideReach);
  for (let close = to; close < end; close++) if (analysis.norm(close) === ',' && analysis.syntax.isInfinitive(analysis, close + 1, end)) return true;
  return false;
}

/** "to release X and to re": without the last of several asks where the text breaks off in its first word. */
function withoutCutOff(analysis: Analysis, asked: Asked): Asked {
  const last = asked.contents.at(-1);
  if (last === undefined || asked.contents.length === 1 || last.to !== analysis.tokens.length || analysis.tokens.at(-1)?.kind !== 'word') return asked;
  const verb = analysis.is(last.from, 'infinitive-markers') ? last.from + 1 : last.from;
  const isWhole = verb < last.to - 1 || isAct(analysis, verb, 'verb') || analysis.syntax.isVerb(analysis, verb);
  return isWhole ? asked : { ...asked, contents: asked.contents.slice(0, -1) };
}

function read(analysis: Analysis): FoundAsk[] {
  // "Lea además: Embajadores piden cuentas a La Paz": the title of another page.
  if (analysis.norm(analysis.phraseLength(0, 'link-openers')) === ':' && !analysis.isMark(analysis.tokens.length - 1, '.')) return [];
  const all = triggersOf(analysis);
  const triggers = all.filter((trigger, index) => !marksClauseOf(analysis, trigger, all[index - 1]) && !isAskedOf(analysis, trigger, all[index - 1]) && !isInAsideOnAsked(analysis, trigger, all[index - 1]));
  const asks: FoundAsk[] = [];
  triggers.forEach((trigger, index) => {
    if (leavesAllToModal(analysis, trigger, triggers[index + 1]) || takesPointer(analysis, trigger, asks)) return;
    const asked = withoutCutOff(analysis, contentsOf(analysis, trigger, limitOf(analysis, trigger, triggers[index + 1])));
    if (asked.contents.length > 0 && meets(analysis, trigger, asked) && !repeatsCall(analysis, trigger, asked, asks.at(-1)) && !isDoneByJoining(analysis, trigger, asked)) asks.push({ trigger, asked });
  });
  const commented = asks
    .map((ask) => withComment(analysis, ask, triggers) ?? ask)
    // "should, she expects, be heard": the clause beside what is asked asks for nothing itself.
    .filter(({ trigger }, index, found) => found[index - 1]?.trigger !== trigger);
  return [...commented, ...commandsOf(analysis, asks)].sort((a, b) => a.trigger.from - b.trigger.from);
}

const cache = new KeptOfWords<Analysis, readonly FoundAsk[]>();

/** The asks of a paragraph that have a trigger of their own; kept with the text, since nothing else decides them. */
export function asksOf(analysis: Analysis): readonly FoundAsk[] {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = read(analysis)));
  return found;
}

/** The first of the asks whose trigger begins at token `at`. */
export function askFrom(analysis: Analysis, at: number): FoundAsk | undefined {
  const asks = asksOf(analysis);
  const found = asks[countBefore(asks, ({ trigger }) => trigger.from < at)];
  return found?.trigger.from === at ? found : undefined;
}

/** The last of the asks whose trigger begins at one of tokens `from`–`to`. */
export function lastAskIn(analysis: Analysis, from: number, to: number): FoundAsk | undefined {
  const asks = asksOf(analysis);
  const found = asks[countBefore(asks, ({ trigger }) => trigger.from < to) - 1];
  return found && found.trigger.from >= from ? found : undefined;
}

/** One of the things that an ask asks for; `order` is the place of the ask among all. */
interface ContentOfAsk {
  readonly ask: FoundAsk;
  readonly order: number;
  readonly content: Content;
}

const contentsByPlace = new KeptOfWords<Analysis, SpanIndex<ContentOfAsk>>();

/** What is asked for in words to which token `at` belongs, in the order of the asks. */
export function contentsAt(analysis: Analysis, at: number): readonly ContentOfAsk[] {
  let placed = contentsByPlace.get(analysis);
  if (!placed) {
    const contents = asksOf(analysis).flatMap((ask, order) => ask.asked.contents.map((content): ContentOfAsk => ({ ask, order, content })));
    contentsByPlace.set(analysis, (placed = new SpanIndex(contents, ({ content: { from, to } }) => ({ start: from, end: to }))));
  }
  return placed.overlapping({ start: at, end: at + 1 }).sort((a, b) => a.order - b.order);
}

const askedAt = new KeptOfWords<Analysis, Uint8Array>();

/** Tokens that belong to what somebody is asked to do (1), remarks between two asks of a list too: some hedges do not count there, some only there. */
export function askedTokens(analysis: Analysis): Uint8Array {
  let asked = askedAt.get(analysis);
  if (!asked) {
    asked = new Uint8Array(analysis.tokens.length);
    for (const { asked: { contents } } of asksOf(analysis)) asked.fill(1, contents[0]?.from, contents.at(-1)?.to);
    askedAt.set(analysis, asked);
  }
  return asked;
}
