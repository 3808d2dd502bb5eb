// The package has no public address for its expressions; the version is pinned, and a test compares what comes of them.
import { punctuation, whiteSpace, word as wordSign } from '../../node_modules/parse-latin/lib/expressions.js';

/** A word, a run of one mark, or white space. Offsets into the text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  end: number;
}
type PieceKind = 'space' | 'word' | 'mark';

/** By number; 0 stands for a code unit that was not met yet. */
const kindNames = [undefined, 'space', 'word', 'mark'] as const;
const kinds = new Uint8Array(65_536);

/** What a code unit is. */
function kindOf(code: number): PieceKind {
  const known = kindNames[kinds[code] as number];
  if (known !== undefined) return known;
  const sign = String.fromCharCode(code);
  const kind = whiteSpace.test(sign) ? 'space' : !punctuation.test(sign) && wordSign.test(sign) ? 'word' : 'mark';
  kinds[code] = kindNames.indexOf(kind);
  return kind;
}

/** Cuts a text wherever a word, a mark or white space ends. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (last && last.kind === kind && (kind !== 'mark' || code === before)) last.end = at + 1;
    else pieces.push((last = { kind, start: at, end: at + 1 }));
    before = code;
  }
  return pieces;
}
