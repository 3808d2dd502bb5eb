import type { EventKind, Level } from '../statement/front-matter.js';
import type { Span } from '../statement/span.js';
import type { Statement } from '../statement/types.js';

/* All spans of a reading are UTF-16 offsets into the file's text, end exclusive. */

export type Role = 'defender' | 'official' | 'other';

/** One place where a person is named. */
export interface Mention extends Span {
  /** The full name stands here, not a short form of it. */
  readonly full: boolean;
}

/** A person whom the statement names. */
export interface Person {
  /** The fullest form in the text, without honorific. */
  readonly name: string;
  readonly role: Role;
  readonly mentions: readonly Mention[];
  readonly firstIn: 'title' | 'first-paragraph' | 'body' | 'front-matter';
  /** The common noun that says what the person is, at its first mention ("blogger" in "the blogger X"), if any. */
  readonly roleNoun?: Span;
}

/** People counted but not named: "three activists". */
export interface CountedGroup extends Span {
  readonly count: number;
  /** The noun counted. */
  readonly noun: Span;
  /** They stand in one breath with somebody who is named: "X and two trainees", "nine people, among them X". */
  readonly isBeside?: boolean;
  /** "X and other defenders": whether no number counts them, and `count` is a guess. */
  readonly isUncounted?: true;
  /** "One of them is X", "X is one of": whether somebody named is one of them. */
  readonly isPart?: true;
}

export type Scope = 'case' | 'situation';
export type Ask =
  | 'release' | 'drop-charges' | 'fair-trial' | 'access' | 'investigate' | 'protect' | 'law' | 'respect-rights' | 'enabling-space' | 'other';
export type Strength = 1 | 2 | 3 | 4 | 5;

/** One thing asked for. The span is the ask with the words that make it one; a list of three asks is three. */
export interface Recommendation extends Span {
  readonly scope: Scope;
  /** A person concerned is named in what is asked, if only among others ("all prisoners, including X"). */
  readonly namesConcerned: boolean;
  /** It is asked for others too ("X and all other prisoners"). */
  readonly namesOthers: boolean;
  readonly ask: Ask;
  readonly strength: Strength;
  /** `authorities`, `government`, `parliament`, `judiciary`, … as named in the lexicon; undefined when nobody is addressed. */
  readonly addressee?: string;
  readonly passive: boolean;
  /** The verb phrase that makes it an ask ("calls on", "must be", "hopes that"); shared by coordinated asks. */
  readonly trigger: Span;
  /** Where the addressee stands ("the Saudi authorities"). */
  readonly addresseeSpan?: Span;
  /** The content asked for, without trigger and addressee ("release Ms X immediately"). */
  readonly content: Span;
  /** `immediately`, `unconditionally` and their like stand with it. */
  readonly immediate: boolean;
}

export type HedgeKind =
  | 'deference' | 'note-taking' | 'hope' | 'vague-follow-up' | 'doubt' | 'softener' | 'euphemism' | 'false-balance';

/** Words that weaken what is said. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
  /** Id of the lexicon entry that found it. */
  readonly entry: string;
  /** What to write instead, where the entry says so: entries of a drafter's own phrases may. */
  readonly suggestions?: readonly string[];
  /** The words by which it is known, where it is a whole clause: "While order has to", of "While order has to be kept under the Covenant". */
  readonly words?: Span;
  /** Where the words end that soften the same thing once more in its sentence, where some do: "reportedly", of "note with concern that she was reportedly beaten". */
  readonly softensTo?: number;
}

/** A label put on defenders by others. */
export interface Label extends Span {
  readonly distanced: boolean;
}

export interface Instrument extends Span {
  /** Id in the lexicon: ICCPR, UDHR, CAT, … */
  readonly id: string;
}

/** What is said of a State and a treaty: that it is bound by it, party to it, has ratified or signed it. */
export type ClaimKind = 'bound' | 'party' | 'ratified' | 'signed';

/** A treaty that a State is said to be bound by, to be party to or to have signed. The span is where the treaty is named. */
export interface TreatyClaim extends Span {
  /** Id of the instrument; for "the Covenant" that of the one named before. */
  readonly id: string;
  readonly claim: ClaimKind;
  /** ISO 3166-1 alpha-2 of the State, `EU` for the Union itself; undefined where it is not sure which one is meant. */
  readonly country?: string;
  /** The words that claim it: "obligations under". */
  readonly saying: Span;
  /** The year in which it is said to have joined. */
  readonly year?: Span & { readonly value: number };
}

export interface FollowUp extends Span {
  /** A concrete step (a meeting, a visit, trial observation), not only "will follow closely". */
  readonly concrete: boolean;
}

export interface Place extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The term human rights defender and its variants. */
export interface Term extends Span {
  /** It is said of a person concerned, by name, apposition or list; not only in general. */
  readonly ofPerson: boolean;
}

/** A noun that stands where the term could: activist, blogger, lawyer, … */
export interface RoleNoun extends Span {
  readonly ofPerson: boolean;
  readonly plural: boolean;
}

export const themeKinds = ['legitimacy', 'due-process', 'observation', 'law-named', 'law-harm', 'women', 'lgbti', 'indigenous', 'land', 'policy', 'guidelines', 'assessment'] as const;
export type ThemeKind = (typeof themeKinds)[number];
/** Groups of defenders who run a risk of their own. */
export const riskGroups = ['women', 'lgbti', 'indigenous', 'land'] as const satisfies readonly ThemeKind[];
export type RiskGroup = (typeof riskGroups)[number];

/** Something that a statement speaks of beside its asks. */
export interface Theme extends Span {
  readonly kind: ThemeKind;
  /** For `policy`: which one, by its id in `src/facts/policies` where it is there. */
  readonly policy?: string;
  /** For a `policy` that is not there: whom it is on. */
  readonly of?: RiskGroup;
}

/** What a statement says, unjudged. Front matter speaks first, the text where it is silent. */
export interface Reading {
  readonly statement: Statement;
  readonly title: string | undefined;
  readonly words: number;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly level: Level | undefined;
  readonly country: string | undefined;
  readonly date: string | undefined;
  readonly event: EventKind;
  /** It marks a day that is devoted to a theme: "on World Press Freedom Day". */
  readonly isOnDay: boolean;
  /** Somebody in particular is concerned: named, counted, or by what the title says has happened. */
  readonly hasCase: boolean;
  readonly people: readonly Person[];
  /** Press contacts and those who sign below the text, who are nobody in it: official by role. */
  readonly contacts: readonly Person[];
  readonly counted: readonly CountedGroup[];
  readonly recommendations: readonly Recommendation[];
  readonly hedges: readonly Hedge[];
  /** What a page hedges twice, in the place that does not count: each would be a hedge if the other were not there. */
  readonly toldTwice: readonly Hedge[];
  readonly labels: readonly Label[];
  readonly instruments: readonly Instrument[];
  readonly claims: readonly TreatyClaim[];
  /** Obligations spoken of without an instrument: "international human rights law". */
  readonly generalObligations: readonly Span[];
  readonly followUps: readonly FollowUp[];
  readonly places: readonly Place[];
  readonly themes: readonly Theme[];
  readonly terms: { readonly hrd: readonly Term[] };
  readonly roleNouns: readonly RoleNoun[];
}
