import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';

const characterReference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;
const longestReference = 34;
/** Markers of inline Markdown and HTML, each as one piece; anything else between two characters of text is kept as it is. */
const marker = /!\[[^\]]*\]\([^)]*\)|\[|\](?:\((?:[^()]|\([^)]*\))*\)|\[[^\]]*\])?|\*+|_+|~~|`+|<\/?[a-z][^>]*>|[^*_~`[\]<!]+|[^]/giu;
const markersBefore = /(?:[*_`[]|~~|<[a-z][^>]*>)+$/iu;
const markersAfter = /^(?:[*_`]|~~|\](?:\((?:[^()]|\([^)]*\))*\)|\[[^\]]*\])?|<\/[a-z][^>]*>)+/iu;
/** What stands between the end of one line and the text of the next: indentation, marks of a block quotation, a hard break's signs; and marks of no width, anywhere. */
const lineContinuation = /^[\s>\\\u200B\u2060]*$/u;

interface Marker extends Span {
  readonly text: string;
  /** It stands outside what is deleted, and goes only together with its partner inside. */
  readonly outside: boolean;
}

/** Source of one character of plain text; a character reference or an escape belongs to it as a whole. */
function spanOfCharacter(paragraph: Paragraph, source: string, plain: number): Span {
  const start = paragraph.toSource(plain);
  const reference = source[start] === '&' ? characterReference.exec(source.slice(start, start + longestReference))?.[0] : undefined;
  if (reference !== undefined && !paragraph.plain.text.startsWith(reference, plain)) return { start, end: start + reference.length };
  return { start: source[start - 1] === '\\' && /[!-/:-@[-`{-~]/.test(source[start] ?? '') ? start - 1 : start, end: start + 1 };
}

/** Whether a stretch stands in the file letter by letter, as most do, with nothing between that would have to be looked at. */
function standsAsWritten(paragraph: Paragraph, source: string, plain: Span, first: Span): boolean {
  const end = paragraph.toSource(plain.end - 1) + 1;
  if (plain.end <= plain.start || first.end - first.start !== 1 || end - first.start !== plain.end - plain.start) return false;
  const written = source.slice(first.start, end);
  return !written.includes('&') && !written.includes('\\');
}

function markersIn(source: string, start: number, end: number, outside: boolean): Marker[] {
  const found: Marker[] = [];
  if (start === end) return found;
  for (const match of source.slice(start, end).matchAll(marker)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length, text: match[0], outside });
  }
  return found;
}

function arePair(opening: string, closing: string): boolean {
  if (opening === '[') return closing.startsWith(']');
  const tag = /^<([a-z]+)/iu.exec(opening)?.[1];
  if (tag !== undefined) return closing.toLowerCase().startsWith(`</${tag.toLowerCase()}`);
  return /^(?:\*+|_+|~~|`+)$/u.test(opening) && opening === closing;
}

/**
 * Where a stretch of plain text stands in the file, and which markup in that place must stay when the text goes.
 * @param takePartners whether a pair of markers around the whole stretch goes with it (it does when nothing takes its place)
 * @returns offsets into the file; `kept` is in order and inside `start`–`end`
 */
export function survivingMarkup(paragraph: Paragraph, source: string, plain: Span, takePartners: boolean): { start: number; end: number; kept: readonly Span[] } {
  const first = spanOfCharacter(paragraph, source, plain.start);
  const markers: Marker[] = [];
  let { end } = first;
  if (standsAsWritten(paragraph, source, plain, first)) end = first.start + plain.end - plain.start;
  else for (let at = plain.start + 1; at < plain.end; at++) {
    const character = spanOfCharacter(paragraph, source, at);
    const between = source.slice(end, character.start);
    if (between !== '' && !lineContinuation.test(between)) markers.push(...markersIn(source, end, character.start, false));
    end = character.end;
  }
  const isLast = plain.end >= paragraph.plain.text.length;
  if (source[end - 1] === '\n' && !isLast) {
    const next = paragraph.toSource(plain.end);
    if (lineContinuation.test(source.slice(end, next))) end = next;
  }
  const floor = plain.start === 0 ? Math.max(0, first.start - longestReference) : spanOfCharacter(paragraph, source, plain.start - 1).end;
  const ceiling = isLast ? end + 2000 : paragraph.toSource(plain.end);
  // Between most characters of text nothing stands.
  const before = floor < first.start ? (markersBefore.exec(source.slice(floor, first.start))?.[0] ?? '') : '';
  const after = end < ceiling ? (markersAfter.exec(source.slice(end, ceiling))?.[0] ?? '') : '';
  const all = [...markersIn(source, first.start - before.length, first.start, true), ...markers, ...markersIn(source, end, end + after.length, true)];
  const open: Marker[] = [];
  const gone: Marker[] = [];
  for (const candidate of all) {
    const partner = open.at(-1);
    const bothOutside = candidate.outside && partner?.outside === true;
    if (partner && arePair(partner.text, candidate.text) && (takePartners || !bothOutside)) {
      open.pop();
      gone.push(partner, candidate);
    } else {
      open.push(candidate);
    }
  }
  const start = Math.min(first.start, ...gone.map((each) => each.start));
  end = Math.max(end, ...gone.map((each) => each.end));
  return { start, end, kept: open.filter((each) => each.start >= start && each.end <= end) };
}
