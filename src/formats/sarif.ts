import type { Finding, Fix, RuleId, Severity } from '../benchmarks/types.js';
import { type Lines, linesOf } from '../statement/position.js';
import type { CheckedFile, UnreadFile } from './check-json.js';

/** What a rule says of itself, in the report's language. */
export interface SarifRule {
  readonly id: RuleId;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly family: string;
  /** What to do about it, in some lines. */
  readonly help: string;
  /** Address of its page. */
  readonly helpUri: string;
}

/** Who made the report. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly SarifRule[];
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a URI reference: slashes, and everything escaped that a URI cannot hold. */
function uriOf(file: string): string {
  const slashed = file.replaceAll('\\', '/');
  const path = slashed.split('/').map((part) => encodeURIComponent(part)).join('/');
  return /^[A-Za-z]:\//u.test(slashed) ? `file:///${slashed[0] ?? ''}:/${path.split('/').slice(1).join('/')}` : path;
}

function regionOf({ start, end }: { readonly start: number; readonly end: number }, lines: Lines): object {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start };
}

function fixOf(fix: Fix, uri: string, lines: Lines): object {
  const replacements = fix.edits.map((edit) => ({ deletedRegion: regionOf(edit, lines), insertedContent: { text: edit.text } }));
  return { description: { text: fix.title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

function resultOf(finding: Finding, file: CheckedFile, lines: Lines, ruleIndex: number): object {
  const uri = uriOf(file.file);
  const { rule, kind, severity, message, start, end, fixes } = finding;
  return {
    ruleId: rule, ruleIndex, level: levels[severity], message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf({ start, end }, lines) } }],
    ...(fixes.length > 0 && { fixes: fixes.filter(({ edits }) => edits.length > 0).map((fix) => fixOf(fix, uri, lines)) }),
    ...(kind !== undefined && { properties: { kind } }),
  };
}

/** The results of one file. @param rules ids of the tool's rules, in order */
export function sarifResults(file: CheckedFile, rules: readonly RuleId[]): object[] {
  const lines = linesOf(file.text);
  return file.findings.map((finding) => resultOf(finding, file, lines, rules.indexOf(finding.rule)));
}

/**
 * What `forthright check --format sarif` prints, its results apart (`sarifResults`): a SARIF 2.1.0 log with one run.
 * Lines and columns start at 1; columns and offsets are UTF-16 code units, ends exclusive.
 * Files that could not be read are notifications of the run, which is then not successful.
 * Source: OASIS Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 * @param files their names
 */
export function checkSarif(files: readonly string[], results: readonly object[], unread: readonly UnreadFile[], { version, rules }: SarifTool): object {
  const notifications = unread.map(({ file, message, place }) => ({
    level: 'error', message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(place && { region: { startLine: place.line, startColumn: place.column } }) } }],
  }));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'Forthright', semanticVersion: version,
          rules: rules.map(({ id, title, why, severity, family, help, helpUri }) => ({
            id, name: title, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: help }, helpUri, defaultConfiguration: { level: levels[severity] }, properties: { tags: [family] },
          })),
        },
      },
      columnKind: 'utf16CodeUnits',
      artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
      invocations: [{ executionSuccessful: unread.length === 0, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) }],
      results,
    }],
  };
}
