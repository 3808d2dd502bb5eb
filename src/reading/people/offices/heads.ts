import type { Analysis } from '../../analysis.js';
import { startingAt, within } from '../../matches.js';
import { nameClassesOf } from '../name-classes.js';
import { officeReach } from './reaches.js';

/* Who heads a body of the State's or of the EU's, or brings both sides together. */

/** How far behind "head of the" it is told of what: "Division for the Arabian Peninsula in the European External Action Service". */
const civilReach = 12;

/** "the Subcommittee on Human Rights (DROI) of the European Parliament", "Human Rights at the EEAS": whether the body that begins at token `from` is one of the State, of States or of the EU. */
export function headsPublicBody(analysis: Analysis, from: number): boolean {
  for (let at = from; at <= from + civilReach && !analysis.isMark(at, ',.;:'); at++) {
    if (analysis.is(at, 'civil-bodies') && !analysis.is(at, 'state-bodies')) return false;
    if (analysis.is(at, 'public-bodies') || startingAt(analysis.matches.actor, at).some(({ entry }) => entry.kind === 'eu')) return true;
  }
  return false;
}

/** "el Ministerio que dirige X": who heads a body of the State. */
export function heads(analysis: Analysis, from: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') && analysis.is(from - 1, 'heading-verbs') && analysis.is(from - 2, 'relatives')) {
    const isOfEu = within(analysis.matches.actor, from - 3, from - 2).some(({ entry, to }) => entry.kind === 'eu' && to === from - 2);
    return isOfEu || analysis.any(Math.max(analysis.sentenceAt(from).from, from - officeReach), from - 2, 'public-bodies');
  }
  return false;
}

/** How far before "headed by" the body is named. */
const headedReach = 9;

/** Whether what is told to be headed by whoever stands behind the link at token `link` is talks, or a body of the State's or the EU's. */
function isOfPublicBody(analysis: Analysis, link: number): boolean {
  if (!analysis.is(link, 'doer-links')) return false;
  // "the dialogue was co-chaired by X".
  if (analysis.is(link - 1, 'jointly-headed')) return true;
  // "presided over | by".
  const verb = analysis.is(link - 1, 'headed-words') ? link - 1 : link - 2;
  if (!analysis.is(verb, 'headed-words')) return false;
  const first = Math.max(analysis.sentenceAt(link).from, link - headedReach);
  for (let at = verb - 1; at >= first; at--) {
    if (analysis.is(at, 'public-bodies') || analysis.is(at, 'talks-nouns') || within(analysis.matches.actor, first, at + 1).some(({ entry, to }) => to === at + 1 && entry.kind === 'eu')) return true;
    if ((analysis.is(at, 'civil-bodies') || analysis.is(at, 'body-nouns')) && !analysis.is(at + 1, 'state-bodies')) return false;
  }
  return false;
}

/** How far before the second of two who head talks "by" stands, with what the first one is between them. */
const secondReach = 30;

/** "chaired by X, Head of Division, and (by) | Y": the link before the first of two who are named one after the other, where "and", or a link of its own, stands at token `joint`; undefined where none does. */
function linkOfFirst(analysis: Analysis, joint: number): number | undefined {
  const and = analysis.is(joint, 'doer-links') ? joint - 1 : joint;
  if (!analysis.is(and, 'and-words')) return undefined;
  const floor = Math.max(analysis.sentenceAt(and).from, and - secondReach);
  for (let link = and - 2; link > floor; link--) if (analysis.is(link, 'doer-links')) return link;
  return undefined;
}

/** "the European External Action Service, headed by X", « la mission dirigée par X », "el Ministerio Público, dirigido por X", "the dialogue was chaired by X, Head of Division, and Y": whoever heads talks, or the body of the State's or the EU's that stands last before; of a union nobody does. */
export function isHeadOfBodyBefore(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] || analysis.norm(link) === '.') link--;
  // “encabezada por el Sr. X”.
  if (link < from - 1 && analysis.is(link, 'articles')) link--;
  if (isOfPublicBody(analysis, link)) return true;
  const first = linkOfFirst(analysis, link);
  return first !== undefined && isOfPublicBody(analysis, first);
}

/** « X, qui dirige la diplomatie européenne », "X, who heads the EU delegation": who is told behind the name to head what speaks for the EU or for a State. */
export function isToldToHead(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',' || !analysis.is(to + 1, 'relatives') || !analysis.is(to + 2, 'heading-verbs')) return false;
  const end = Math.min(analysis.sentenceAt(to).to, to + officeReach);
  return analysis.any(to + 3, end, 'public-bodies') || analysis.any(to + 3, end, 'diplomacy') || within(analysis.matches.actor, to + 3, end).some(({ entry }) => entry.kind === 'eu');
}

/** How far before whoever leads it the talks are named. */
const talksReach = 6;

/** "the mediation led by Mr X", "la facilitation de M. X": who brings both sides together acts for an international body. */
export function mediates(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let link = from - 1;
  while (honorific[link] || office[link] || analysis.norm(link) === '.') link--;
  if (analysis.is(link, 'doer-links')) return analysis.any(Math.max(analysis.sentenceAt(from).from, link - talksReach), link, 'mediation-nouns');
  return analysis.is(link, 'of-words') && analysis.is(link - 1, 'mediation-nouns') && !analysis.is(link - 1, 'body-nouns');
}
