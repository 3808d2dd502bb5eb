import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { askOf } from '../recommendations/ask.js';
import { askFrom, contentsAt, lastAskIn } from '../recommendations/asks.js';
import { isPassive } from '../recommendations/passive.js';
import { triggersOf } from '../recommendations/triggers.js';

/* Hedges that count only outside of what is asked, or only inside of it. */

/** How far before a hedge the comma stands that opens the remark it is in. */
const remarkReach = 8;

/** "espera que las autoridades la liberen", "que se la libere", and not "que las organizaciones puedan trabajar": whether those who hold power, or what only they can do, stand behind a word for both hoping and expecting. */
function isAsked(analysis: Analysis, from: number): boolean {
  const found = askFrom(analysis, from);
  return found !== undefined && (found.asked.addressee !== undefined || found.asked.contents.some((content) => askOf(analysis, content.from, content.to) === 'release' || isPassive(analysis, found.trigger, content) || analysis.any(content.from, content.to, 'reflexive-pronouns')));
}

/** "to end indefinite service, some forms of which may amount to slavery": a remark on what is asked is not asked. */
function isInRemark(analysis: Analysis, at: number): boolean {
  let comma = at - 1;
  while (comma >= at - remarkReach && analysis.norm(comma) !== ',') comma--;
  return analysis.norm(comma) === ',' && analysis.any(comma, at, 'relatives');
}

/** "espera que las autoridades la liberen", "que se esclarezca el caso": whether those who hold power, or what is asked of them alone, stand behind a word for both hoping and expecting. */
function expects(analysis: Analysis, from: number): boolean {
  const asked = askFrom(analysis, from)?.asked;
  return asked !== undefined && (asked.addressee !== undefined || asked.contents.some(({ from: first, to }) => askOf(analysis, first, to) !== 'other' || analysis.any(first, to, 'undoing-words')));
}

/** "recalls the right to a fair trial while respecting the independence of the courts": behind what is recalled of nobody the speaker goes on. */
function isBehindRecall(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  const ask = lastAskIn(analysis, from, at);
  return ask !== undefined && analysis.is(ask.trigger.from, 'recall-verbs') && ask.asked.addressee === undefined;
}

/** "While the EU respects the right of every State to regulate them, limits have to be clear": what is granted at the head of a sentence is not asked. */
function isGrantedAtHead(analysis: Analysis, at: number): boolean {
  const { from } = analysis.sentenceAt(at);
  if (!analysis.is(from, 'granting-openers')) return false;
  for (let comma = from + 1; comma < at; comma++) if (analysis.norm(comma) === ',') return false;
  return true;
}

/** "calls for an inquiry into the death of X, and reports of torture": whether what is told at a token is to be looked into. */
function isToBeLookedInto(analysis: Analysis, at: number): boolean {
  return contentsAt(analysis, at).some(({ content: { from, to } }) => askOf(analysis, from, to) === 'investigate');
}

/** Some hedges count only outside of what somebody is asked to do, or of what is asked to be looked into, or only inside of it, or only in a sentence that asks something. */
export function placeFits(analysis: Analysis, asked: Uint8Array, { entry, from }: Match): boolean {
  if (entry.settings.outside === 'ask') return asked[from] !== 1 || isInRemark(analysis, from) || isBehindRecall(analysis, from) || isGrantedAtHead(analysis, from);
  if (entry.settings.outside === 'expecting') return !expects(analysis, from);
  if (entry.settings.outside === 'asking') return !isAsked(analysis, from);
  if (entry.settings.outside === 'inquiry') return asked[from] !== 1 || isInRemark(analysis, from) || !isToBeLookedInto(analysis, from);
  if (entry.settings.inside === 'ask') return asked[from] === 1;
  // (An item of a list is asked by words that stand before the list.)
  if (entry.settings.inside !== 'asking-sentence' || asked[from] === 1) return true;
  const sentence = analysis.sentenceAt(from);
  return within(triggersOf(analysis), sentence.from, sentence.to).length > 0;
}
