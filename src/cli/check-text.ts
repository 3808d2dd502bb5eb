import type { Locale } from '../benchmarks/types.js';
import { check, type CheckOptions } from '../check.js';
import type { CheckedFile } from '../formats/check-json.js';
import type { Source } from './inputs.js';
import type { RuleSettings } from './option-values.js';

/** How a file is checked: by its configuration, and by what the command line says otherwise. */
export function withCommandLine({ rules, ...configured }: CheckOptions, { locale, rule }: { readonly locale: Locale; readonly rule?: RuleSettings }): CheckOptions {
  return { ...configured, locale, rules: { ...rules, ...rule } };
}

/** Checks a text under the name of its file. */
export function checkText({ file }: Source, text: string, options: CheckOptions): CheckedFile {
  const { scorecard, findings } = check(text, options);
  return { file, text, scorecard, findings };
}
