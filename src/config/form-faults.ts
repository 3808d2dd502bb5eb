import { isScalar, type Node, type Scalar, type YAMLError, type YAMLMap, type YAMLSeq, visit } from 'yaml';
import type { Span } from '../statement/span.js';
import { type YamlFault, yamlFault } from '../statement/yaml-fault.js';
import type { ConfigProblem } from './problem.js';

/** The names that aliases can repeat. */
export function anchorsIn(contents: Node | null): ReadonlySet<string> {
  const found = new Set<string>();
  if (contents !== null) visit(contents, { Value: (_key, { anchor }) => { if (anchor !== undefined) found.add(anchor); } });
  return found;
}

const closers: Readonly<Record<string, string>> = { '"': '"', '\'': '\'', '[': ']', '{': '}' };

/** The bracket or quotation mark that nothing closes: the last that was opened, since one inside it would be closed first. */
function openedAt(contents: Node | null, text: string): number | undefined {
  let found: number | undefined;
  const look = (node: Scalar | YAMLMap | YAMLSeq): void => {
    const [start, end] = node.range ?? [0, 0];
    const closer = closers[text[start] ?? ''];
    const isOpened = isScalar(node) ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' : node.flow === true;
    if (!isOpened || closer === undefined) return;
    const written = text.slice(start, end).trimEnd();
    if (written.length === 1 || !written.endsWith(closer)) found = Math.max(found ?? 0, start);
  };
  if (contents !== null) visit(contents, { Scalar: (_key, node) => { look(node); }, Collection: (_key, node) => { look(node); } });
  return found;
}

/** Whether what the parser did not expect stands first in its line: lines that belong together do not begin alike. */
function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) && /[\p{L}\p{N}"'-]/u.test(text[at] ?? '');
}

/**
 * Why a file cannot be read, at the place where that begins.
 * @param error the parser's first
 * @param contents what the parser made of the file
 */
export function formFault({ code, message, pos: [start, end] }: YAMLError, contents: Node | null, text: string): ConfigProblem {
  const [from, to] = [Math.min(start, text.length), Math.min(Math.max(start, end), text.length)];
  const told = (fault: YamlFault, place: Span): ConfigProblem => ({ kind: 'not-yaml', fault, start: place.start, end: place.end });
  const fault = yamlFault({ code, message });
  const opened = fault === 'not-closed' ? openedAt(contents, text) : undefined;
  if (opened !== undefined) return told(fault, { start: opened, end: opened + 1 });
  return told(fault === 'odd-sign' && beginsLine(text, from) ? 'indentation' : fault, { start: from, end: to });
}

/** Faults that are of one value: the rest of the file is read as it was meant. */
const ofOneValue: ReadonlySet<YamlFault | undefined> = new Set<YamlFault>(['odd-start', 'backslash', 'too-deep']);

/**
 * What is wrong in a file, without what only seems so since its form is broken: in the line of such a fault, and below it where
 * nothing is where it was meant to be. Such consequences would be told before their cause.
 */
export function withoutConsequences(problems: readonly ConfigProblem[], text: string): ConfigProblem[] {
  const causes = problems.filter(({ kind }) => kind === 'not-yaml').map((problem) => {
    const line = text.lastIndexOf('\n', problem.start - 1) + 1;
    const end = text.indexOf('\n', problem.start);
    return { problem, start: line, end: !ofOneValue.has(problem.fault) || end < 0 ? Infinity : end };
  });
  return problems.filter((problem) => causes.every(({ problem: cause, start, end }) => problem === cause || problem.end < start || problem.start > end));
}
