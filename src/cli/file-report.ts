import type { Locale } from '../benchmarks/types.js';
import { type CheckedFile, checkedJson, type Counts, countFindings } from '../formats/check-json.js';
import { countFixable, PrettyCheck, type PrettyPart } from '../formats/check-pretty.js';
import { checkGithub } from '../formats/github.js';
import { jsonElement } from '../formats/json.js';
import { sarifResults } from '../formats/sarif.js';
import { paintIn } from './paint-in.js';
import type { checkFormats } from './option-values.js';
import { ruleText, sarifTool } from './rule-text.js';

/** How files are reported on: plain values, so that a thread can be told. */
export interface Reporting {
  readonly format: (typeof checkFormats)[number];
  readonly locale: Locale;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  readonly quiet: boolean;
}

/** What is said of one file: all that is kept of it. */
export interface FileReport {
  readonly file: string;
  readonly counts: Counts;
  /** How many findings can be fixed without a second thought. */
  readonly fixable: number;
  /** Text in the report's format: parts for people, elements of the report's long list for programs. */
  readonly parts: readonly PrettyPart[];
}

/** How deep the elements of a report's long list stand, in brackets. */
export const fileDepth = 2;
export const resultDepth = 4;

/** The report for people. */
export function prettyCheck({ locale, colour, width, quiet }: Reporting): PrettyCheck {
  return new PrettyCheck({ paint: paintIn(colour), locale, width, quiet, ruleText: (rule) => ruleText(rule, locale) });
}

/** Makes what is said of files, one at a time. */
export function fileReporter(reporting: Reporting): (checked: CheckedFile) => FileReport {
  const partsOf = partsFor(reporting);
  return (checked) => ({ file: checked.file, counts: countFindings(checked), fixable: reporting.format === 'pretty' ? countFixable(checked) : 0, parts: partsOf(checked) });
}

function partsFor(reporting: Reporting): (checked: CheckedFile) => readonly PrettyPart[] {
  switch (reporting.format) {
    case 'json': return (checked) => [jsonElement(checkedJson(checked), fileDepth)];
    case 'github': return (checked) => [checkGithub(checked)];
    case 'sarif': {
      const rules = sarifTool(reporting.locale).rules.map(({ id }) => id);
      return (checked) => sarifResults(checked, rules).map((result) => jsonElement(result, resultDepth));
    }
    case 'pretty': {
      const pretty = prettyCheck(reporting);
      return (checked) => pretty.parts(checked);
    }
  }
}
