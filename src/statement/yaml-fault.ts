import type { ErrorCode } from 'yaml';

/** Why YAML cannot be read, so far as it can be told to somebody who has never heard of it. */
export const yamlFaults = ['quotation-marks', 'not-closed', 'indentation', 'tab', 'two-in-line', 'odd-start', 'backslash', 'odd-sign', 'too-long', 'too-deep', 'other'] as const;
export type YamlFault = (typeof yamlFaults)[number];

/** By the parser's codes; what has none here happens to nobody who writes a few lines of keys and values. */
const byCode: Partial<Record<ErrorCode, YamlFault>> = {
  BAD_INDENT: 'indentation',
  MULTILINE_IMPLICIT_KEY: 'indentation',
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'two-in-line',
  BLOCK_IN_FLOW: 'two-in-line',
  BAD_SCALAR_START: 'odd-start',
  BAD_ALIAS: 'odd-start',
  ALIAS_PROPS: 'odd-start',
  TAG_RESOLVE_FAILED: 'odd-start',
  BAD_DQ_ESCAPE: 'backslash',
  UNEXPECTED_TOKEN: 'odd-sign',
};

/** How the parser tells of a bracket or a quotation mark that is opened and never closed, whatever code it gives it. */
const unclosed = /^Missing closing|must (?:be sufficiently indented and )?end with/;
/** And of a key without its colon. */
const withoutColon = /^Implicit (?:map )?keys? need/;

/** What is wrong, by the parser's error. */
export function yamlFault({ code, message }: { readonly code: ErrorCode; readonly message: string }): YamlFault {
  if (unclosed.test(message)) return 'not-closed';
  if (withoutColon.test(message)) return 'indentation';
  return byCode[code] ?? 'other';
}
