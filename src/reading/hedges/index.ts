import { wordsOf } from '../../lexicon/entry.js';
import { Kept } from '../../statement/kept.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis, Match } from '../analysis.js';
import { KeptOfWords } from '../kept-of-words.js';
import { tokenSpan, withoutOverlaps } from '../matches.js';
import { isOnPage } from '../on-page.js';
import { organisationBefore } from '../organisations/head.js';
import { askedTokens } from '../recommendations/asks.js';
import { areOwnWords } from '../recommendations/own-words.js';
import type { Issuer } from '../recommendations/scope/concern.js';
import { isPronounOfSpeaker, isSaidForEu } from '../said-for-eu.js';
import { stretchStart } from '../stretch.js';
import { actorsIn, isOfIssuer } from '../subject.js';
import type { Hedge, HedgeKind } from '../types.js';
import { isClaimOfAuthority } from './accusers.js';
import { clauseOf } from './concession-end.js';
import { contrastFits } from './contrast.js';
import { isDecidedFor } from './deciding.js';
import { deferring, grantedByDeferring, joined } from './deferring.js';
import { formFits, isDone, isNegated, isQuestion, isVerb } from './form-fits.js';
import { hopedAsks } from './hoped-asks.js';
import { onlyTakesUp } from './named-deeds.js';
import { neighboursFit } from './neighbours-fit.js';
import { hasOtherSense } from './other-senses.js';
import { placeFits } from './place-fits.js';
import { isSaidByIssuer } from './said-by-others.js';
import { byWhatTheySoften, type Softening } from './softening.js';
import { fitsReport, isSaidByEu, stateThatSays } from './speaker.js';

/** "The Bar Association hopes": an organisation by a name of its own is the subject, and no EU beside it. */
function isOfNamedBody(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  if (actorsIn(analysis, sentence.from, from).some(({ actor }) => actor === 'eu')) return false;
  return organisationBefore(analysis, sentence.from, from, stretchStart(analysis, from, sentence.from), false) !== undefined;
}

function readSoftenings(analysis: Analysis, isBeforeContrast: boolean): Softening[] {
  const asked = askedTokens(analysis);
  const fitting = analysis.matches.hedge.filter(
    (match) =>
      (analysis.quoted[match.from] !== 1 || areOwnWords(analysis, match.from)) &&
      formFits(analysis, match) && !isQuestion(analysis, match) && !isDone(analysis, match) && isVerb(analysis, match) && !isNegated(analysis, match) && placeFits(analysis, asked, match) && contrastFits(analysis, match, isBeforeContrast) &&
      neighboursFit(analysis, match) && isDecidedFor(analysis, match) && isSaidByEu(analysis, match) && !isClaimOfAuthority(analysis, match) && !hasOtherSense(analysis, match) && !isOnPage(analysis, match.from),
  );
  const hoped = hopedAsks(analysis, fitting).filter(({ from }) => analysis.quoted[from] !== 1 || areOwnWords(analysis, from));
  const all = hoped.length === 0 ? fitting : [...fitting, ...hoped].sort((left, right) => left.from - right.from);
  return byWhatTheySoften(analysis, deferring(analysis, withoutOverlaps(grantedByDeferring(analysis, joined(all)))));
}

/** Kept: the fixes of each hedge ask what else softens the same thing. */
const softenings = new KeptOfWords<Analysis, readonly Softening[]>();
const softeningsBeforeContrast = new KeptOfWords<Analysis, readonly Softening[]>();

/** What is softened in a paragraph, by place. */
function softeningsOf(analysis: Analysis, isBeforeContrast: boolean): readonly Softening[] {
  const kept = isBeforeContrast ? softeningsBeforeContrast : softenings;
  let found = kept.get(analysis);
  if (!found) kept.set(analysis, (found = readSoftenings(analysis, isBeforeContrast)));
  return found;
}

function hedgeAt(paragraph: Paragraph, analysis: Analysis, match: Match): Hedge {
  const { entry } = match;
  const { from, to } = clauseOf(analysis, match);
  return {
    kind: entry.kind as HedgeKind,
    entry: entry.id,
    ...(entry.settings.suggestions !== undefined && { suggestions: wordsOf(entry, 'suggestions') }),
    ...((from !== match.from || to !== match.to) && { words: paragraph.spanOf(tokenSpan(analysis, match.from, match.to)) }),
    ...paragraph.spanOf(tokenSpan(analysis, from, to)),
  };
}

/** A hedge with where the last of those ends that soften the same thing once more, in its sentence. */
function withSeconds(paragraph: Paragraph, analysis: Analysis, hedge: Hedge, { from }: Match, seconds: readonly Match[]): Hedge {
  const { to } = analysis.sentenceAt(from);
  const last = seconds.filter((second) => second.from > from && second.from < to).at(-1);
  const softensTo = last ? paragraph.spanOf(tokenSpan(analysis, last.from, last.to)).end : hedge.end;
  return softensTo > hedge.end ? { ...hedge, softensTo } : hedge;
}

/**
 * The hedges of a paragraph, by what they soften: quoted ones are somebody else's, but for a few words of the EU's that a sentence takes up, some count only where the EU speaks,
 * some only outside (or inside) what somebody is asked to do, and some by the words around them that say what is softened.
 * A title holds none: "on recent developments" says what a statement is about.
 * Cannot do: irony, and hedges that no entry of the lexicon knows.
 * @param issuer whose the statement is: what another body, or a third State, hopes is told in one of the EU's, and said in its own
 * @param isDeedNamed whether the statement names what was done, so that “these developments” veil nothing
 * @param isBeforeContrast whether the next paragraph takes back what this one grants
 */
export function hedgesOf(paragraph: Paragraph, analysis: Analysis, { voice, speakers, isNews, ...speaking }: Issuer, isDeedNamed: boolean, isBeforeContrast: boolean): Hedge[] {
  const isOfEu = voice === 'eu';
  if (paragraph.kind === 'title') return [];
  const isOfOtherState = (first: Match): boolean => {
    const state = stateThatSays(analysis, first);
    return state !== undefined && !speakers.includes(state);
  };
  // "«Seguiremos de cerca el caso», concluye el comunicado": words of the EU's.
  // "« Nous craignons que … », a-t-elle dit": what a body is quoted as saying is its own in its own statement.
  const isOwn = ({ from }: Match): boolean =>
    voice === 'issuer' || voice === 'organisation' || !analysis.quoted[from] || areOwnWords(analysis, from) || isSaidForEu(analysis, from, { speakers, ...speaking });
  // "She promised to follow the trial", in a report, of the spokesperson whom the paragraph before tells of.
  const isOfSpeaker = (from: number): boolean => isNews && isPronounOfSpeaker(analysis, analysis.sentenceAt(from).from, { speakers, ...speaking });
  const isOfBody = (match: Match): boolean => isOfEu && (isSaidByIssuer(analysis, match) || (match.entry.settings.speaker !== undefined && ((isOfIssuer(analysis, match.from) && !isOfSpeaker(match.from)) || isOfNamedBody(analysis, match.from))));
  const found = softeningsOf(analysis, isBeforeContrast).flatMap(({ first: earliest, seconds }) => {
    const first = [earliest, ...seconds].find((match) => fitsReport(analysis, match, { isNews, voice }));
    if (!first || !isOwn(first) || isOfBody(first) || isOfOtherState(first) || onlyTakesUp(first, isDeedNamed)) return [];
    return [withSeconds(paragraph, analysis, hedgeAt(paragraph, analysis, first), first, seconds)];
  });
  // "while positive in some respects", "While things have improved in some respects": a clause that two of its words grant is granted once.
  return found.filter(({ start, end, kind }, index) => {
    const before = found[index - 1];
    return before === undefined || (before.start !== start && !(before.kind === kind && end <= before.end));
  });
}

const softeningsByStart = new Kept<Paragraph, ReadonlyMap<number, Softening>>();
const softeningsByStartBeforeContrast = new Kept<Paragraph, ReadonlyMap<number, Softening>>();

/** What is softened by the hedge that begins at an offset of the file; undefined where none does. */
function softeningAt(paragraph: Paragraph, analysis: Analysis, isBeforeContrast: boolean, at: number): Softening | undefined {
  const kept = isBeforeContrast ? softeningsByStartBeforeContrast : softeningsByStart;
  let byStart = kept.get(paragraph);
  if (!byStart) {
    // Of two at one place the first.
    const places = softeningsOf(analysis, isBeforeContrast).map((softening): readonly [number, Softening] => {
      const { from, to } = clauseOf(analysis, softening.first);
      return [paragraph.spanOf(tokenSpan(analysis, from, to)).start, softening];
    });
    kept.set(paragraph, (byStart = new Map(places.toReversed())));
  }
  return byStart.get(at);
}

/**
 * What softens once more what a hedge of the paragraph softens: "reports that she may have died". Without the hedge, each would be one.
 * @param at where the hedge begins, in the file
 */
export function secondsOf(paragraph: Paragraph, analysis: Analysis, at: number): Hedge[] {
  const softening = softeningAt(paragraph, analysis, false, at) ?? softeningAt(paragraph, analysis, true, at);
  return (softening?.seconds ?? []).map((second) => hedgeAt(paragraph, analysis, second));
}
