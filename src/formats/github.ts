import type { Severity } from '../benchmarks/types.js';
import { linesOf } from '../statement/position.js';
import type { CheckedFile, UnreadFile } from './check-json.js';
import { visible } from './visible.js';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One line, in which nothing is taken for an escape. Source: GitHub's documentation of workflow commands. */
function messageText(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

/** Escapes what ends a property as well. */
function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One annotation a finding, a line each: what GitHub shows beside the changed lines of a pull request. Lines and columns start at 1; the end column is inclusive there. */
export function checkGithub({ file, text, findings }: CheckedFile): string {
  const lines = linesOf(text);
  return findings.map(({ rule, kind, severity, message, start, end }) => {
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    // GitHub refuses columns over several lines.
    const columns = from.line === to.line ? `,col=${from.column},endColumn=${Math.max(from.column, to.column - 1)}` : '';
    const title = propertyText(kind === undefined ? rule : `${rule}/${kind}`);
    return `::${commands[severity]} file=${propertyText(file)},line=${from.line},endLine=${to.line}${columns},title=${title}::${messageText(message)}\n`;
  }).join('');
}

/** The annotation of a file that could not be read. */
export function unreadGithub({ file, message, place }: UnreadFile): string {
  return `::error file=${propertyText(file)}${place ? `,line=${place.line},col=${place.column}` : ''}::${messageText(message)}\n`;
}
