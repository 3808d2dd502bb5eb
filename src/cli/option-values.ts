import { InvalidArgumentError } from 'commander';
import { type Locale, type RuleId, ruleIds } from '../benchmarks/types.js';
import type { RuleSetting } from '../check.js';
import { countryOf, nearestCountries } from '../facts/countries.js';
import { languageNamed, languageOf } from '../facts/languages.js';
import { nearest } from '../nearest.js';
import { calendarDate, writtenDate } from '../statement/calendar.js';
import { type EventKind, events, type Level, levels } from '../statement/front-matter.js';
import { likelyValues } from '../statement/front-matter-values.js';
import { valueWords } from './usage-words.js';

const ruleSettings: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

/** How commands can report. */
export const readFormats = ['pretty', 'json'] as const;
export const compareFormats = [...readFormats, 'html'] as const;
export const surveyFormats = [...readFormats, 'csv', 'html'] as const;
export const checkFormats = [...readFormats, 'sarif', 'github'] as const;

export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/** What reads the values of options, and refuses bad ones with an InvalidArgumentError. */
export interface OptionReaders {
  /** A rule's id; where there is no such rule, the nearest known one is named, or all of them. */
  readonly ruleId: (written: string) => RuleId;
  /** One `--rule id=severity`, added to those before. */
  readonly ruleOption: (written: string, before?: RuleSettings) => RuleSettings;
  /** A size: bytes, or with K or M (thousands and millions, with or without B). */
  readonly sizeOption: (written: string) => number;
  /** A day: `2024-03-12`, `12.03.2024`, `12 March 2024`. */
  readonly dateOption: (written: string) => string;
  /** A country by code or name; where there is none, the nearest names are told. */
  readonly countryOption: (written: string) => string;
  /** One of the levels; where there is none such, the nearest is told. */
  readonly levelOption: (written: string) => Level;
  /** One of the kinds of events; everyday words for one ("arrest") are answered with it. */
  readonly eventOption: (written: string) => EventKind;
  /** A language by code or name. */
  readonly languageOption: (written: string) => string;
  /** The value of an option that may be repeated, added to those before; `--no-…` before it counts no more. */
  readonly listOption: (written: string, before?: readonly string[] | false) => readonly string[];
  /** How many of something are wanted: 1 to 1000. */
  readonly countOption: (written: string) => number;
}

/** Readers that speak the user's language. */
export function optionReaders(locale: Locale): OptionReaders {
  const words = valueWords(locale);
  const ruleId = (written: string): RuleId => {
    const rule = ruleIds.find((known) => known === written.trim());
    if (rule === undefined) throw new InvalidArgumentError(words.noRule(written, nearest(written, ruleIds, 1)[0], ruleIds.join(', ')));
    return rule;
  };
  const ruleOption = (written: string, before: RuleSettings = {}): RuleSettings => {
    const [id = '', setting = '', ...more] = written.split('=');
    const rule = ruleId(id);
    const severity = ruleSettings.find((known) => known === setting.trim());
    if (severity === undefined || more.length > 0) throw new InvalidArgumentError(words.noSeverity(rule, ruleSettings.join(', ')));
    return { ...before, [rule]: severity };
  };
  const sizeOption = (written: string): number => {
    const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([km]?)b?$/i.exec(written.trim()) ?? [];
    const size = Math.floor(Number(digits) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1));
    if (digits === undefined || size < 1) throw new InvalidArgumentError(words.noSize);
    return size;
  };
  const dateOption = (written: string): string => {
    const date = calendarDate(written.trim()) ?? writtenDate(written.trim());
    if (date === undefined) throw new InvalidArgumentError(words.noDate);
    return date;
  };
  const countryOption = (written: string): string => {
    const country = countryOf(written);
    if (country === undefined) throw new InvalidArgumentError(words.noCountry(written, nearestCountries(written)));
    return country;
  };
  const oneOf = <Value extends string>(written: string, values: readonly Value[]): Value => {
    const value = values.find((known) => known === written.trim().toLowerCase());
    if (value === undefined) throw new InvalidArgumentError(words.noValue(written, likelyValues(written, values), values.join(', ')));
    return value;
  };
  const levelOption = (written: string): Level => oneOf(written, levels);
  const eventOption = (written: string): EventKind => oneOf(written, events);
  const languageOption = (written: string): string => {
    const language = languageOf(written.trim()) ?? languageNamed(written);
    if (language === undefined) throw new InvalidArgumentError(words.noLanguage);
    return language;
  };
  const listOption = (written: string, before: readonly string[] | false = []): readonly string[] => [...(before === false ? [] : before), written];
  const countOption = (written: string): number => {
    const count = Number(written);
    if (!Number.isInteger(count) || count < 1 || count > 1000) throw new InvalidArgumentError(words.noCount);
    return count;
  };
  return { ruleId, ruleOption, sizeOption, dateOption, countryOption, levelOption, eventOption, languageOption, listOption, countOption };
}
