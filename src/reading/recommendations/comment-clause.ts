import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import type { FoundAsk } from './found-ask.js';
import { type Trigger, triggerOf } from './trigger.js';

/* "The charges should be dropped, the EU urges": a clause beside what is asked for tells who asks for it, and how firmly. */

/** Words of whoever asks, between the comma and the verb: "the European Union and its Member States". */
const speakerReach = 10;

/** The comma before a clause that tells who asks for what stands before it or round it: "The charges should be dropped | , the EU urges."; undefined where the verb has more behind it. */
function commaBefore(analysis: Analysis, { form, from, to }: Trigger, modal: number): number | undefined {
  if (form !== 'verb' || !(to === analysis.sentenceAt(from).to || analysis.isMark(to, ',.;'))) return undefined;
  for (let comma = from - 2; comma > Math.max(modal, from - speakerReach); comma--) {
    if (analysis.norm(comma) === ',') return comma;
    if (analysis.tokens[comma]?.kind !== 'word' || analysis.is(comma, 'clause-openers')) return undefined;
  }
  return undefined;
}

/** The words that tell whose call it is what a sentence with a modal asks for, behind it or at the head of the next sentence: "; this remains our call". */
function callBehind(analysis: Analysis, modal: number): Trigger | undefined {
  const { to } = analysis.sentenceAt(modal);
  const next = to < analysis.tokens.length ? analysis.sentenceAt(to).to : to;
  const match = within(analysis.matches.ask, modal + 1, next).find(({ entry }) => entry.settings.needs === 'comment');
  // "and | the European Union says so": the noun of whoever asks may have words before it.
  return match && triggerOf(match, 'noun');
}

/**
 * An ask that a modal only advises, as the ask of the clause that tells who makes it; undefined where there is none.
 * @param triggers the paragraph's, in order
 */
export function withComment(analysis: Analysis, { trigger, asked }: FoundAsk, triggers: readonly Trigger[]): FoundAsk | undefined {
  if (trigger.form !== 'modal' || !analysis.is(trigger.from, 'clause-modals')) return undefined;
  const next = triggers[triggers.indexOf(trigger) + 1];
  const comma = next && next.from < analysis.sentenceAt(trigger.from).to ? commaBefore(analysis, next, trigger.to) : undefined;
  // Words behind the clause go on with what is asked: "should, the EU insists, be dropped".
  if (next && comma !== undefined) return { trigger: next, asked: { ...asked, contents: asked.contents.map((content) => (content.to > comma && content.to <= next.to ? { ...content, to: comma } : content)) } };
  const call = callBehind(analysis, trigger.to);
  return call && { trigger: call, asked: { ...asked, contents: asked.contents.map((content) => ({ ...content, to: beforeMark(analysis, content.from, Math.min(content.to, call.from)) })) } };
}

/** Where tokens `from`–`to` end before the mark that parts them from the clause behind. */
function beforeMark(analysis: Analysis, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (analysis.isMark(at, ';:,')) return at;
  return to;
}
