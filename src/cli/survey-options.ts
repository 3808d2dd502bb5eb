import { InvalidArgumentError } from 'commander';
import type { Locale } from '../benchmarks/types.js';
import { nearest } from '../nearest.js';
import { events, levels } from '../statement/front-matter.js';
import { type Dimension, dimensionNames } from '../survey/figures.js';
import { type FieldFilter, type FilterField, filterFields } from '../survey/filter.js';
import type { MeasureName } from '../survey/measures.js';
import { dayOf } from '../survey/day.js';
import type { OptionReaders } from './option-values.js';
import { surveyCliWords } from './survey-help-words.js';

/** What reads the values of the survey's own options, and refuses bad ones with an InvalidArgumentError. */
export interface SurveyOptionReaders {
  /** Dimensions, with commas between them, each once. */
  readonly byOption: (written: string) => readonly Dimension[];
  /** One `--filter field=value`, added to those before. */
  readonly filterOption: (written: string, before?: readonly FieldFilter[]) => readonly FieldFilter[];
  /** The first or the last day that a day, a month or a year stands for. */
  readonly fromOption: (written: string) => string;
  readonly toOption: (written: string) => string;
}

/** Readers that speak the user's language. */
export function surveyOptionReaders(locale: Locale, { countryOption, languageOption, dateOption }: Pick<OptionReaders, 'countryOption' | 'languageOption' | 'dateOption'>): SurveyOptionReaders {
  const words = surveyCliWords(locale);
  const oneOf = <Value extends string>(written: string, values: readonly Value[]): Value => {
    const value = values.find((known) => known === written.trim());
    if (value === undefined) throw new InvalidArgumentError(words.notOneOf(written, nearest(written, values, 1)[0], values.join(', ')));
    return value;
  };
  const yearOption = (written: string): string => {
    if (!/^\d{4}$/u.test(written)) throw new InvalidArgumentError(words.noYear);
    return written;
  };
  const answer = (field: MeasureName, value: string): FieldFilter => {
    const known = oneOf(value, ['yes', 'no', 'unknown']);
    return { field, value: known === 'unknown' ? undefined : known === 'yes' };
  };
  const filterOf = (field: FilterField, value: string): FieldFilter => {
    const known = (read: (written: string) => string): string | undefined => (value === 'unknown' ? undefined : read(value));
    switch (field) {
      case 'country': return { field, value: known(countryOption) };
      case 'level': return { field, value: known((written) => oneOf(written, levels)) };
      case 'year': return { field, value: known(yearOption) };
      case 'event': return { field, value: oneOf(value, events) };
      case 'language': return { field, value: languageOption(value) };
      case 'statement': case 'person': return { field, value };
      default: return answer(field, value);
    }
  };
  const day = (written: string, end: 'first' | 'last'): string => dayOf(written.trim(), end) ?? dateOption(written);
  return {
    byOption: (written) => [...new Set(written.split(',').map((name) => oneOf(name, dimensionNames)))],
    filterOption: (written, before = []) => {
      const [name = '', ...value] = written.split('=');
      if (value.length === 0) throw new InvalidArgumentError(words.noFilter(filterFields.join(', ')));
      return [...before, filterOf(oneOf(name, filterFields), value.join('=').trim())];
    },
    fromOption: (written) => day(written, 'first'),
    toOption: (written) => day(written, 'last'),
  };
}
