import { allRules } from '../benchmarks/registry.js';
import type { Locale, RuleId } from '../benchmarks/types.js';
import { rulePage } from '../formats/rule-page.js';
import { prettyRulePage, prettyRules } from '../formats/rule-page-pretty.js';
import { paintFor } from './colours.js';
import type { Io } from './io.js';
import { widthOf } from './width.js';

export interface ExplainOptions {
  readonly locale: Locale;
  readonly color?: boolean;
}

/**
 * `forthright explain`: a rule's page, or the list of all rules where none is asked for.
 * @returns The exit code: 0.
 */
export function explainCommand(asked: RuleId | undefined, { locale, color }: ExplainOptions, io: Io): number {
  const options = { paint: paintFor(color, io), locale, width: widthOf(io.stdout) };
  const rule = allRules.find(({ id }) => id === asked);
  io.stdout.write(rule === undefined ? prettyRules(allRules, options) : prettyRulePage(rulePage(rule, locale), options));
  return 0;
}
