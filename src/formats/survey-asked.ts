import type { FieldFilter, Period } from '../survey/filter.js';
import type { SurveyRequest } from '../survey/index.js';

function filterText({ field, value }: FieldFilter): string {
  return `${field}=${value === undefined ? 'unknown' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : JSON.stringify(value)}`;
}

function periodText({ from = '', to = '' }: Period): string {
  return `${from}..${to}`;
}

/** The command that asks for the same survey, so that another can repeat it. @param folders as they were named @param catalogue whether the built-in catalogue counts too */
export function askedAgain({ by, filters = [], period, compare }: SurveyRequest, folders: readonly string[], catalogue: boolean): string {
  return [
    'forthright survey', ...folders.map((folder) => (/^[\w./\\:-]+$/u.test(folder) ? folder : JSON.stringify(folder))),
    ...(by.length === 0 ? [] : [`--by ${by.join(',')}`]), ...filters.map((filter) => `--filter ${filterText(filter)}`),
    ...(catalogue ? ['--catalogue'] : []), ...(period?.from === undefined ? [] : [`--from ${period.from}`]), ...(period?.to === undefined ? [] : [`--to ${period.to}`]),
    ...(compare === undefined ? [] : [`--compare ${compare.map(periodText).join(' ')}`]),
  ].join(' ');
}
