import { LetterPattern } from '../letters.js';
import type { Written, WrittenEntry } from './front-matter-yaml.js';
import type { Span } from './span.js';

/** Text without quotation marks in which nothing means anything to YAML; on a line of its own, and as an entry between brackets. */
const plain = new LetterPattern(String.raw`^[\p{L}\d(/](?:[^\s:#]|:(?=\S)|(?<=\S)#| (?=[^\s#]))*$`);
const plainEntry = new LetterPattern(String.raw`^[\p{L}\d](?:[\p{L}\d.'’_/-]| (?=[\p{L}\d]))*$`);
/** Text between quotation marks that has none inside, and nothing that they would make of it. */
const quoted = /^(?:"[^"\\]*"|'[^']*')$/u;
/** What YAML takes for nothing at all. */
const nothing = /^null$/;

/** Control characters, and white space that is no blank and no line end. */
const odd = new LetterPattern(String.raw`(?!\n)\p{C}|[^\S \n]`);

/** A value on one line, at its place; undefined where the parser has to be asked. */
function valueAt(text: string, start: number, form: LetterPattern): Written | undefined {
  const place: Span = { start, end: start + text.length };
  if (form.test(text)) return nothing.test(text) ? { kind: 'empty', ...place } : { kind: 'text', text, ...place };
  if (!quoted.test(text)) return undefined;
  const inside = text.slice(1, -1).trim();
  return inside === '' ? { kind: 'empty', ...place } : { kind: 'text', text: inside, ...place };
}

/** `[a, b]` on one line. */
function listAt(text: string, start: number): Written | undefined {
  const entries: Written[] = [];
  if (text.slice(1, -1).trim() === '') return { kind: 'list', entries, start, end: start + text.length };
  let at = 1;
  for (const piece of text.slice(1, -1).split(',')) {
    const bare = piece.trim();
    const entry = valueAt(bare, start + at + piece.indexOf(bare), plainEntry);
    if (!entry) return undefined;
    entries.push(entry);
    at += piece.length + 1;
  }
  return { kind: 'list', entries, start, end: start + text.length };
}

/** `- a` on each line from `from` on, all with one indentation; undefined where there is none, or the parser has to be asked. @param start of the first line */
function listBelow(lines: readonly string[], from: number, start: number): { readonly value: Written; readonly to: number } | undefined {
  const entries: Written[] = [];
  const indentation = /^ */.exec(lines[from] ?? '')?.[0] ?? '';
  let lineStart = start;
  let to = from;
  for (; ; to++) {
    const [, before = '', rest = ''] = /^( *- +)(\S.*)$/u.exec(lines[to] ?? '') ?? [];
    const text = rest.trimEnd();
    if (text === '' || before.indexOf('-') !== indentation.length) break;
    const entry = valueAt(text, lineStart + before.length, plain);
    if (!entry) return undefined;
    entries.push(entry);
    lineStart += (lines[to] ?? '').length + 1;
  }
  const last = entries.at(-1);
  return last && { value: { kind: 'list', entries, start: start + indentation.length, end: last.end }, to };
}

/**
 * Front matter as most statements have it: a key a line, with text, text in quotation marks or a list. It needs no parser,
 * which takes as long to load as a statement to read.
 * @param source YAML without its fences
 * @returns what `readYaml` gives, at the same places; undefined for anything else
 */
export function plainEntries(source: string): readonly WrittenEntry[] | undefined {
  if (odd.test(source)) return undefined;
  const entries: WrittenEntry[] = [];
  const lines = source.split('\n');
  let start = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const [, name = '', blank = '', rest = ''] = /^([A-Za-z]\w*):(?:( +)(\S.*)?)?$/u.exec(line) ?? [];
    const text = rest.trimEnd();
    if (name === '') return undefined;
    const behind = start + name.length + 1;
    const below = text === '' ? listBelow(lines, at + 1, start + line.length + 1) : undefined;
    const value = below ? below.value : text === '' ? undefined : text.startsWith('[') && text.endsWith(']') ? listAt(text, behind + blank.length) : valueAt(text, behind + blank.length, plain);
    if (!value) return undefined;
    entries.push({ name, key: { start, end: start + name.length }, value });
    for (const next = below?.to ?? at + 1; at < next; at++) start += (lines[at] ?? '').length + 1;
  }
  return entries;
}
