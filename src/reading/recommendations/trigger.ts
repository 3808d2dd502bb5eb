import type { Entry } from '../../lexicon/index.js';
import type { Strength } from '../types.js';
import { type Analysis, type Match, tokenSpan, within, withoutOverlaps } from '../analysis.js';
import { actorsIn, subjectOf } from '../subject.js';

/** Words that make an ask, found where they do make one. Tokens, end exclusive. */
export interface Trigger {
  /** The lexicon's entry; an imperative has none. */
  readonly entry?: Entry;
  readonly form: 'verb' | 'noun' | 'modal' | 'impersonal' | 'imperative';
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
  /** Subject of a modal: the one who is to act, or what is to be done to it. */
  readonly subject?: { readonly from: number; readonly to: number };
}

const adverbs = /^(?:once|again|also|further|therefore|strongly|urgently|equally|jointly|hereby|thus|likewise|moreover|still|now|continue|continues|to|will|would|like|wish|wishes|is|are|am|be|publicly|formally|consistently|firmly|respectfully|sincerely|very|much|always|clearly|today|in|particular|particularly|furthermore|accordingly|repeatedly|merely|only|more|all|both|strongly|kindly|especially|specifically|\w+ly)$/u;
/** What a verb in "should be noted" says is for the reader, not for the State. */
const forTheReader = new Set(['noted', 'recalled', 'remembered', 'stressed', 'underlined', 'emphasised', 'emphasized', 'mentioned', 'added', 'seen', 'understood', 'read', 'highlighted']);
const determiners = /^(?:the|its|our|their|his|her|a|an|this|these|those|such|any|all|international|repeated|renewed|public|previous|many|numerous|several|urgent|recent|growing|widespread|global|no|phone|telephone|'s|multiple|my)$/u;

function strengthOf(entry: Entry): Strength {
  return entry.settings.strength as Strength;
}

/** Token of the finite verb in a match: the first word of the phrase that is no help word. */
function isPast(analysis: Analysis, verb: number): boolean {
  const { norm } = analysis.tokens[verb] as { norm: string };
  let before = verb - 1;
  while (before >= 0 && /ly$|^(?:also|again|once|already|always|consistently)$/u.test(analysis.tokens[before]?.norm ?? '')) before--;
  const helper = analysis.tokens[before]?.norm ?? '';
  if (/^(?:have|has|had|having|did|been|'ve)$/u.test(helper)) return true;
  if (!/(?:ed|told|sought)$/u.test(norm)) return false;
  return true;
}

function isNounUse(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1];
  const { norm } = analysis.tokens[at] as { norm: string };
  if (!before || !/^(?:call|calls|appeal|appeals|request|requests|demand|demands|press|hope|hopes|trust|urge|urges)$/u.test(norm)) return false;
  if (before.norm === 'to') return false;
  return determiners.test(before.norm) || /^(?:with|for|of|by|despite|to|in|on|following|and)$/u.test(before.norm) && /^(?:calls|appeals|requests|demands|hopes)$/u.test(norm) && before.norm !== 'and';
}

function isNegated(analysis: Analysis, at: number): boolean {
  for (let token = at - 1; token >= Math.max(0, at - 3); token--) if (/^(?:not|never|nor|cannot)$/u.test(analysis.tokens[token]?.norm ?? '')) return true;
  return false;
}

function verbTrigger(analysis: Analysis, match: Match, goesOn: boolean): Trigger | undefined {
  const { tokens } = analysis;
  let verb = match.from;
  const entryStartsWithHelper = /^(?:would|am|is|are|remain|remains|it)$/u.test(tokens[verb]?.norm ?? '');
  const word = tokens[verb]?.norm ?? '';
  const passive = /ed$/u.test(word) && /^(?:is|are|be|being)$/u.test(tokens[verb - 1]?.norm ?? '');
  if (!entryStartsWithHelper && !passive && (isPast(analysis, verb) || isNounUse(analysis, verb))) return undefined;
  if (passive && analysis.tokens[match.to]?.norm !== 'to') return undefined;
  if (passive && match.entry.id !== 'calls-on' && match.entry.id !== 'urges' && match.entry.id !== 'encourages' && match.entry.id !== 'reminds') return undefined;
  if (isNegated(analysis, verb) || modifiesNoun(analysis, verb)) return undefined;
  while (verb > 0 && adverbs.test(tokens[verb - 1]?.norm ?? '') && verb > analysis.sentenceAt(match.from).from) verb--;
  const subject = subjectOf(analysis, verb);
  // "urges the authorities to … and trusts that": the speaker of the ask before goes on speaking.
  const actor = subject.actor !== 'eu' && goesOn && analysis.tokens[verb - 1]?.norm === 'and' ? 'eu' : subject.actor;
  // An authority may be the subject of a passive only ("the authorities are called upon to"); a bare gerund behind it is its own act.
  if (actor === 'other' || (actor === 'authority' && !passive)) return undefined;
  return { entry: match.entry, form: 'verb', strength: strengthOf(match.entry), from: match.from, to: match.to };
}

/** "a resolution calling for": a gerund right behind a noun says what the noun does, not what the EU asks. */
function modifiesNoun(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1];
  if (!before || at === analysis.sentenceAt(at).from || !/ing$/u.test(analysis.tokens[at]?.norm ?? '')) return false;
  return before.kind === 'word' && !adverbs.test(before.norm) && !/^(?:and|in|by|for|while|when|are|is|am|'re|keep|of)$/u.test(before.norm);
}

function nounTrigger(analysis: Analysis, match: Match): Trigger | undefined {
  if (isPast(analysis, match.from)) return undefined;
  const { actor } = subjectOf(analysis, match.from);
  if (actor === 'other' || actor === 'authority') return undefined;
  return { entry: match.entry, form: 'noun', strength: strengthOf(match.entry), from: match.from, to: match.to };
}

function modalTrigger(analysis: Analysis, match: Match, afterAsk: number): Trigger | undefined {
  const { tokens } = analysis;
  const sentence = analysis.sentenceAt(match.from);
  const next = tokens[match.to];
  const before = tokens[match.from - 1];
  if (!next || match.to >= sentence.to) return undefined;
  // "Should he be convicted": a condition, not an ask.
  const beginsClause = !before || match.from === sentence.from || /^[,;:—–]$/u.test(before.norm);
  if (beginsClause && tokens[match.from]?.norm === 'should' && (match.from === sentence.from || !/^(?:not|be|also|never|therefore|immediately|now)$/u.test(next.norm))) return undefined;
  if (/^(?:have|has)$/u.test(next.norm) && /(?:ed|en|been|n't)$/u.test(tokens[match.to + 1]?.norm ?? '')) return undefined;
  const after = tokens.slice(match.to, match.to + 4).map((token) => token.norm);
  const have = after.indexOf('have');
  // "should have been", "ought never to have spent": regret, not an ask. "must have access" is one.
  if (have >= 0 && /^(?:to|been|\w+ed|never|spent|had|taken|gone|led|come)$/u.test(after[have + 1] ?? tokens[match.to + 4]?.norm ?? '')) return undefined;
  if (after[0] === 'be' && after.some((word) => forTheReader.has(word))) return undefined;
  if (before && /^(?:if|who|whether|why|how|what|as)$/u.test(before.norm)) return undefined;
  if (before?.norm === 'it' && after[0] === 'be' && forTheReader.has(after[1] ?? '')) return undefined;
  if (before?.norm === 'the') return undefined;
  const from = subjectStart(analysis, match.from, afterAsk);
  // "We must", "the EU and its Member States should": the EU binds itself.
  const nearest = actorsIn(analysis, from, match.from).at(-1);
  if (nearest?.actor === 'eu' && match.from - nearest.to <= 1) return undefined;
  if (/^(?:if|unless|whether)$/u.test(tokens[from - 1]?.norm ?? '') || /^(?:if|unless|whether)$/u.test(tokens[from]?.norm ?? '')) return undefined;
  if (match.entry.settings.needs === 'act-noun' && !within(analysis.matches.act, from, match.from).some(({ entry }) => entry.kind === 'noun')) return undefined;
  if (match.entry.settings.needs === 'authority' && nearest?.actor !== 'authority') return undefined;
  return { entry: match.entry, form: 'modal', strength: strengthOf(match.entry), from: match.from, to: match.to, subject: { from, to: match.from } };
}

/**
 * First token of the noun phrase before a modal: behind the clause's opener, or the sentence's start. Commas and "and" may belong
 * to it ("X, Y and Z must be released"), unless another ask stands before: then they part the two.
 */
function subjectStart(analysis: Analysis, modal: number, afterAsk: number): number {
  const { from } = analysis.sentenceAt(modal);
  const floor = Math.max(from, afterAsk);
  const edge = afterAsk > from ? /^(?:that|;|:|while|but|because|,|and|if|unless|whether)$/u : /^(?:that|;|:|while|but|because|if|unless|whether)$/u;
  let start = modal;
  while (start > floor && !edge.test(analysis.tokens[start - 1]?.norm ?? '')) start--;
  return start === modal ? floor : start;
}

function impersonalTrigger(analysis: Analysis, match: Match): Trigger | undefined {
  const next = analysis.tokens[match.to]?.norm;
  // "It is important for us to": the EU speaks of itself.
  if (next === 'us' || next === 'we' || next === 'the' && analysis.tokens[match.to + 1]?.norm === 'eu') return undefined;
  return { entry: match.entry, form: 'impersonal', strength: strengthOf(match.entry), from: match.from, to: match.to };
}

/** Whether somebody else says it: "The UN experts say that she must be released". */
function isReported(analysis: Analysis, at: number): boolean {
  const sentence = analysis.sentenceAt(at);
  for (let token = sentence.from; token < at; token++) {
    if (/^(?:said|says|stated|promised|pledged|announced|claimed|claims|argued|assured|ruled|ordered|decided|vowed)$/u.test(analysis.tokens[token]?.norm ?? '')) {
      const subject = subjectOf(analysis, token);
      if (subject.actor !== 'eu') return tokenIs(analysis, token + 1, 'that') || tokenIs(analysis, token + 2, 'that');
    }
  }
  return false;
}

function tokenIs(analysis: Analysis, at: number, norm: string): boolean {
  return analysis.tokens[at]?.norm === norm;
}

const cache = new WeakMap<Analysis, readonly Trigger[]>();

/** The asks' triggers of a paragraph, in order. Quoted, past, negated, reported and self-addressed ones are left out. */
export function triggersOf(analysis: Analysis): readonly Trigger[] {
  const known = cache.get(analysis);
  if (known) return known;
  const found: Trigger[] = [];
  for (const match of withoutOverlaps(within(analysis.matches.ask, 0, analysis.tokens.length))) {
    if (analysis.quoted[match.from]) continue;
    const form = match.entry.kind;
    let trigger: Trigger | undefined;
    if (form === 'verb') trigger = verbTrigger(analysis, match, (found.at(-1)?.from ?? -1) >= analysis.sentenceAt(match.from).from);
    else if (form === 'noun') trigger = nounTrigger(analysis, match);
    else if (form === 'modal') trigger = modalTrigger(analysis, match, found.at(-1)?.to ?? 0);
    else trigger = impersonalTrigger(analysis, match);
    if (trigger && !(form === 'modal' && isReported(analysis, match.from))) found.push(trigger);
  }
  cache.set(analysis, found);
  return found;
}

/** Span of the trigger in plain text. */
export function triggerSpan(analysis: Analysis, trigger: Trigger): { start: number; end: number } {
  return tokenSpan(analysis, trigger.from, trigger.to);
}
