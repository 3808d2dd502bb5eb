import type { Analysis } from '../analysis.js';
import type { Ask } from '../types.js';

/** What is to be undone, or to be looked at again, and what asking for either asks for. */
const heads = [
  ['accusation-heads', 'drop-charges', 'fair-trial'],
  ['sentence-heads', 'drop-charges', 'fair-trial'],
  ['law-heads', 'law', 'law'],
  ['closure-heads', 'enabling-space', 'enabling-space'],
] as const;

type Head = (typeof heads)[number];

function headAt(analysis: Analysis, at: number): Head | undefined {
  return heads.find(([words]) => analysis.is(at, words));
}

/** The first thing within tokens `from`–`to` that may be undone. */
function headIn(analysis: Analysis, from: number, to: number): Head | undefined {
  for (let at = from; at < to; at++) {
    const head = headAt(analysis, at);
    if (head) return head;
  }
  return undefined;
}

/**
 * "The case against X and Y should be closed", "the annulment of these verdicts", "that the charges against those who took part in a vigil be reviewed": noun and act
 * together tell what is asked, however far they stand apart. A noun behind its act is its object; else the first before it is its subject.
 * @returns undefined where the tokens do not name both
 */
export function pairedKind(analysis: Analysis, from: number, to: number): Ask | undefined {
  for (let at = from; at < to; at++) {
    const isUndone = analysis.is(at, 'undoing-acts');
    if (!isUndone && !analysis.is(at, 'review-acts')) continue;
    const head = (analysis.ends(at, 'participle') ? headIn(analysis, from, at) : undefined) ?? headIn(analysis, at + 1, to) ?? headIn(analysis, from, at);
    if (head) return isUndone ? head[1] : head[2];
  }
  return undefined;
}
