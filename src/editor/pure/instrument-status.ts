import { basisTold, stateTold, treatyTold } from '../../benchmarks/obligations/treaty-words.js';
import type { Locale } from '../../benchmarks/types.js';
import { treatiesFitting } from '../../facts/treaties/fitting.js';
import { treatyName } from '../../facts/treaties/names.js';
import { type KnownStatus, type TreatyCorrections, treatyStatus } from '../../facts/treaties/status.js';
import type { Reading } from '../../reading/types.js';

/** How a State stands to a treaty, for a hover or a list. */
export interface InstrumentStatus {
  /** The treaty with its short name. */
  readonly treaty: string;
  /** The State, for the middle of a sentence. */
  readonly state: string;
  readonly status: KnownStatus;
  /** Who says so, and as of when. */
  readonly basis: string;
}

/** How the State that a statement addresses stands to a treaty; undefined for an instrument that is no treaty, and for a country that no table has. */
export function instrumentStatus(id: string, country: string | undefined, locale: Locale, corrections: TreatyCorrections | undefined): InstrumentStatus | undefined {
  if (country === undefined || treatyName(id) === undefined) return undefined;
  const status = treatyStatus(id, country, corrections);
  return status && { treaty: treatyTold(id, locale), state: stateTold(country, locale), status, basis: basisTold(status, locale) };
}

/** A treaty that binds the State addressed, as the draft's language names it. */
export interface BindingInstrument {
  readonly name: string;
  readonly since: number;
  readonly basis: string;
}

/** The treaties that a statement can cite to its country, the most telling for its event first. */
export function bindingInstruments({ country, event, date, statement: { language } }: Reading, locale: Locale, corrections: TreatyCorrections | undefined): readonly BindingInstrument[] {
  if (country === undefined) return [];
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  return treatiesFitting(country, [event], { year, corrections }).flatMap(({ treaty, since, read, source }) => {
    const name = treatyName(treaty)?.name[language];
    return name === undefined ? [] : [{ name, since, basis: basisTold({ read, source }, locale) }];
  });
}
