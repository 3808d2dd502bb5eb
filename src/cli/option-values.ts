import { InvalidArgumentError } from 'commander';
import { type RuleId, ruleIds } from '../benchmarks/types.js';
import type { RuleSetting } from '../check.js';
import { countryOf, nearestCountries } from '../facts/countries.js';
import { languageNamed, languageOf } from '../facts/languages.js';
import { nearest } from '../nearest.js';
import { calendarDate, meantDate } from '../statement/calendar.js';

const ruleSettings: readonly RuleSetting[] = ['error', 'warning', 'info', 'off'];

/** How `read`, `compare` and `check` can report. */
export const readFormats = ['pretty', 'json'] as const;
export const compareFormats = [...readFormats, 'html'] as const;
export const checkFormats = [...readFormats, 'sarif', 'github'] as const;

export type RuleSettings = Partial<Record<RuleId, RuleSetting>>;

/**
 * Reads a rule's id.
 * @throws InvalidArgumentError with the nearest known rule, or with all of them, where there is no such rule.
 */
export function ruleId(written: string): RuleId {
  const rule = ruleIds.find((known) => known === written.trim());
  if (rule !== undefined) return rule;
  const [near] = nearest(written, ruleIds, 1);
  throw new InvalidArgumentError(near === undefined ? `There is no rule "${written}". The rules are ${ruleIds.join(', ')}.` : `There is no rule "${written}". Did you mean ${near}?`);
}

/**
 * Reads one `--rule id=severity` and adds it to those before.
 * @throws InvalidArgumentError with the nearest known rule where there is no such rule, or with the severities.
 */
export function ruleOption(written: string, before: RuleSettings = {}): RuleSettings {
  const [id = '', setting = '', ...more] = written.split('=');
  const rule = ruleId(id);
  const severity = ruleSettings.find((known) => known === setting.trim());
  if (severity === undefined || more.length > 0) throw new InvalidArgumentError(`Write ${rule}= and one of ${ruleSettings.join(', ')}.`);
  return { ...before, [rule]: severity };
}

/**
 * Reads a size: bytes, or with K or M (thousands and millions, with or without B).
 * @throws InvalidArgumentError where it is none.
 */
export function sizeOption(written: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([km]?)b?$/i.exec(written.trim()) ?? [];
  const size = Math.floor(Number(digits) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1));
  if (digits === undefined || size < 1) throw new InvalidArgumentError('Write a size such as 500K or 10M.');
  return size;
}

/**
 * Reads a day: `2024-03-12`, `12.03.2024`, `12 March 2024`.
 * @throws InvalidArgumentError where it is none.
 */
export function dateOption(written: string): string {
  const date = calendarDate(written.trim()) ?? meantDate(written.trim());
  if (date === undefined) throw new InvalidArgumentError('Write a day such as 2024-03-12.');
  return date;
}

/**
 * Reads a country by code or name.
 * @throws InvalidArgumentError with the nearest names where there is no such country.
 */
export function countryOption(written: string): string {
  const country = countryOf(written);
  if (country !== undefined) return country;
  const near = nearestCountries(written);
  throw new InvalidArgumentError(near.length === 0 ? 'Write a country\'s code, such as HN, or its name.' : `There is no country "${written}". Did you mean ${near.join(' or ')}?`);
}

/**
 * Reads a language by code or name.
 * @throws InvalidArgumentError where there is no such language.
 */
export function languageOption(written: string): string {
  const language = languageOf(written.trim()) ?? languageNamed(written);
  if (language === undefined) throw new InvalidArgumentError('Write a language\'s code, such as fr.');
  return language;
}
