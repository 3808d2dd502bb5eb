import type { Entry } from '../../lexicon/index.js';
import type { Match } from '../analysis.js';
import type { Strength } from '../types.js';
import type { Place } from './apart/place.js';

/** Words that make an ask, found where they do make one. Tokens, end exclusive. */
export interface Trigger {
  /** The lexicon's entry; an imperative has none. */
  readonly entry?: Entry;
  readonly form: 'verb' | 'noun' | 'modal' | 'impersonal' | 'imperative';
  readonly strength: Strength;
  readonly from: number;
  readonly to: number;
  /** The third State that asks, where one is the subject, by its ISO 3166-1 alpha-2 code: in a statement of its own it asks, elsewhere that is told. */
  readonly state?: string;
  /** Whether an organisation is the subject by a name of its own, or one of several that are counted: it asks, but in a statement of the EU or of a third State, which tells it. */
  readonly isOfOrganisation?: boolean;
  /** Whether a body that issues statements is the subject, in a paragraph that names the EU too: it asks in its own statement, elsewhere that is told. */
  readonly isOfIssuer?: boolean;
  /** Whether a body without a name is the subject ("the two organisations"): in a statement of organisations it asks, elsewhere that is told. */
  readonly isOfBody?: boolean;
  /** The verb of saying in whose clause a modal stands, where whoever issues the statement may be its subject: "The experts said that she must be released". */
  readonly reporter?: number;
  /** The verb in the past with which the trigger goes on, so that both are told alike: "a-t-elle dit, avant d'appeler". */
  readonly told?: number;
  /** Where what is asked for stands, where that is not behind the trigger: "lo que pedimos es su liberación". */
  readonly apart?: Place;
  /** The mark behind which a verb points back at what is asked for before it, or only tells who asks: "debe ser liberada, pide la UE". */
  readonly edge?: number;
  /** The last token of the name of whoever is told to have said the few words in which it is quoted: of the EU it asks where they speak for it. */
  readonly sayer?: number;
  /** The last token of an office, or of a name with an office before it, of which only the statement tells whether it is that of whoever issues it: "La présidente Salmela presse", "The Minister urges". */
  readonly holder?: number;
  /** Subject of a modal: the one who is to act, or what is to be done to it; of a passive the one who is asked. */
  readonly subject?: { readonly from: number; readonly to: number };
}

/** How words follow an ask that ask for the same as it does. */
export const asksTheSame: ReadonlySet<unknown> = new Set(['same', 'modal', 'call', 'clause']);

/** The trigger that a match of the lexicon's asks makes. */
export function triggerOf({ entry, from, to }: Match, form: Trigger['form']): Trigger {
  return { entry, form, strength: entry.settings.strength as Strength, from, to };
}
