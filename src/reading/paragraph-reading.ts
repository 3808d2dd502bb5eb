import { allOf } from '../all-of.js';
import type { EventKind } from '../statement/front-matter.js';
import type { Span } from '../statement/span.js';
import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { ByParagraph } from './by-paragraph.js';
import { claimsOf, generalObligationsOf, type UnresolvedClaim } from './claims.js';
import { countedGroupsOf } from './counted.js';
import { followUpsOf } from './follow-ups.js';
import { hedgesOf } from './hedges/index.js';
import { instrumentsOf } from './instruments.js';
import { labelsOf } from './labels.js';
import type { Voice } from './own-voices.js';
import { placesOf } from './places.js';
import { recommendationsOf } from './recommendations/index.js';
import type { Lead } from './recommendations/lead.js';
import type { CountryMatter } from './recommendations/scope/told-of-country.js';
import { areSame } from './same-bytes.js';
import { roleNounsOf, termsOf } from './terms.js';
import { themesOf } from './themes.js';
import type { CountedGroup, FollowUp, Hedge, Instrument, Label, Place, Recommendation, RoleNoun, Term, Theme } from './types.js';

/** What one paragraph says. */
export interface ParagraphReading {
  readonly hedges: readonly Hedge[];
  readonly recommendations: readonly Recommendation[];
  readonly labels: readonly Label[];
  readonly instruments: readonly Instrument[];
  readonly claims: readonly UnresolvedClaim[];
  readonly generalObligations: readonly Span[];
  readonly followUps: readonly FollowUp[];
  readonly places: readonly Place[];
  readonly themes: readonly Theme[];
  readonly hrd: readonly Term[];
  readonly roleNouns: readonly RoleNoun[];
}

/** What a paragraph's reading depends on besides its own words. */
export interface Surroundings {
  /** Where a token belongs to the name of a person concerned: 2 of one whom the statement is about, 1 of others; else 0. Empty where none does. */
  readonly concerned: Uint8Array;
  /** Whether the statement raises a case. */
  readonly hasCase: boolean;
  /** Whether an ask that does not tell whom it is for is for the people of the case. */
  readonly isOnCase: boolean;
  /** Whether the statement is on many things, and not on one case. */
  readonly isThematic: boolean;
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** Whether it tells of one person alone. */
  readonly isOne: boolean;
  /** Whether the statement is about somebody named. */
  readonly hasMain: boolean;
  readonly event: EventKind;
  /** Whether the people of the case were put to death. */
  readonly areExecuted: boolean;
  /** Whether it is said where States meet, of several of them. */
  readonly isAmongStates: boolean;
  /** ISO 3166-1 alpha-2 of the State that the statement is on. */
  readonly country: string | undefined;
  /** Whose the statement is. */
  readonly voice: Voice;
  /** The third States whose statement it is, by their codes. */
  readonly speakers: string;
  /** Whether it tells as news what the EU asks. */
  readonly isNews: boolean;
  /** Whether it is a letter to the EU. */
  readonly isToEu: boolean;
  /** The surnames of those in office whose own text it is, with spaces between. */
  readonly issuing: string;
  /** The surnames of those who speak for them, or for the EU, with spaces between. */
  readonly spokespeople: string;
  /** Whether somebody who speaks for the EU is told of last before the paragraph. */
  readonly isEuSpeaking: boolean;
  /** Whether the statement names what was done. */
  readonly isDeedNamed: boolean;
  /** Whether the next paragraph opens with a contrast. */
  readonly isBeforeContrast: boolean;
  /** What was told of the country last before the paragraph, where nothing of the case was told behind it. */
  readonly toldBefore: CountryMatter | undefined;
  /** The asking line above, for an entry of a list. */
  readonly above: Lead | undefined;
}

/** What is the same where it is equal. Whoever adds something to the surroundings adds it here, or says below how it is compared. */
const equal = allOf<Exclude<keyof Surroundings, 'concerned' | 'above' | 'toldBefore'>>()(
  'hasCase', 'isOnCase', 'isThematic', 'isNamed', 'isOne', 'hasMain', 'event', 'areExecuted', 'isAmongStates', 'country', 'voice', 'speakers', 'isNews', 'isToEu', 'issuing', 'spokespeople', 'isEuSpeaking', 'isDeedNamed', 'isBeforeContrast',
);
const equalInMatter = allOf<keyof CountryMatter>()('measure', 'practice', 'group', 'principle', 'she', 'he', 'they');
const equalInLead = allOf<keyof Lead>()('strength', 'addressee', 'isMarked');

function isSameSurroundings(a: Surroundings, b: Surroundings): boolean {
  for (const key of equal) if (a[key] !== b[key]) return false;
  if (a.toldBefore !== b.toldBefore) for (const key of equalInMatter) if (a.toldBefore?.[key] !== b.toldBefore?.[key]) return false;
  for (const key of equalInLead) if (a.above?.[key] !== b.above?.[key]) return false;
  return areSame(a.concerned, b.concerned);
}

function moved<Found extends Span>(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

/** The same of what is a span and nothing else: such are many, and copied sooner so. */
function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function allMoved<Found extends Span>(found: readonly Found[], by: number): readonly Found[] {
  return found.length === 0 ? found : found.map((each) => moved(each, by));
}

function movedAsk(ask: Recommendation, by: number): Recommendation {
  return { ...moved(ask, by), trigger: movedSpan(ask.trigger, by), content: movedSpan(ask.content, by), ...(ask.addresseeSpan && { addresseeSpan: movedSpan(ask.addresseeSpan, by) }) };
}

function movedHedge(hedge: Hedge, by: number): Hedge {
  return { ...moved(hedge, by), ...(hedge.words && { words: movedSpan(hedge.words, by) }), ...(hedge.softensTo !== undefined && { softensTo: hedge.softensTo + by }) };
}

function movedClaim(claim: UnresolvedClaim, by: number): UnresolvedClaim {
  return { ...moved(claim, by), saying: movedSpan(claim.saying, by), ...(claim.year && { year: moved(claim.year, by) }) };
}

function movedReading(reading: ParagraphReading, by: number): ParagraphReading {
  return {
    hedges: reading.hedges.map((hedge) => movedHedge(hedge, by)),
    recommendations: reading.recommendations.map((ask) => movedAsk(ask, by)),
    labels: allMoved(reading.labels, by),
    instruments: allMoved(reading.instruments, by),
    claims: reading.claims.map((claim) => movedClaim(claim, by)),
    generalObligations: allMoved(reading.generalObligations, by),
    followUps: allMoved(reading.followUps, by),
    places: allMoved(reading.places, by),
    themes: allMoved(reading.themes, by),
    hrd: allMoved(reading.hrd, by),
    roleNouns: allMoved(reading.roleNouns, by),
  };
}

const readings = new ByParagraph<Surroundings, ParagraphReading>(isSameSurroundings, movedReading);
const counts = new ByParagraph<Uint8Array, readonly CountedGroup[]>(areSame, (groups, by) => groups.map((group) => ({ ...moved(group, by), noun: moved(group.noun, by) })));

/**
 * People counted but not named in a paragraph.
 * @param concerned not 0 where a token belongs to the name of a person concerned; empty where none does
 */
export function countedIn(paragraph: Paragraph, analysis: Analysis, concerned: Uint8Array): readonly CountedGroup[] {
  return counts.of(paragraph, concerned, () => countedGroupsOf(paragraph, analysis, (token) => (concerned[token] ?? 0) !== 0));
}

/** What a paragraph says; the paragraph as it was before, in the same surroundings, is not read again. */
export function readParagraph(paragraph: Paragraph, analysis: Analysis, surroundings: Surroundings): ParagraphReading {
  return readings.of(paragraph, surroundings, () => {
    const { concerned, hasCase, isOnCase, isThematic, isNamed, isOne, hasMain, event, areExecuted, isAmongStates, country, voice, speakers, isNews, isToEu, issuing, spokespeople, isEuSpeaking, isDeedNamed, isBeforeContrast, toldBefore, above } = surroundings;
    const isConcerned = (token: number): boolean => (concerned[token] ?? 0) !== 0;
    const hedges = hedgesOf(paragraph, analysis, { voice, speakers, isNews, isToEu, issuing, spokespeople, isEuSpeaking }, isDeedNamed, isBeforeContrast);
    return {
      hedges,
      recommendations: recommendationsOf(paragraph, analysis, above, { isPerson: isConcerned, isMain: (token) => concerned[token] === 2, hasMain, hasCase, isOnCase, isThematic, isNamed, isOne, event, areExecuted, isAmongStates, country, toldBefore, voice, speakers, isNews, isToEu, issuing, spokespeople, isEuSpeaking }),
      labels: labelsOf(paragraph, analysis),
      instruments: instrumentsOf(paragraph, analysis),
      claims: claimsOf(paragraph, analysis, country),
      generalObligations: generalObligationsOf(paragraph, analysis),
      followUps: followUpsOf(paragraph, analysis, hedges),
      places: placesOf(paragraph, analysis),
      themes: themesOf(paragraph, analysis),
      hrd: termsOf(paragraph, analysis, isConcerned),
      roleNouns: roleNounsOf(paragraph, analysis, isConcerned),
    };
  });
}
