// The package has no public address for its expressions; the version is pinned, and a test compares what comes of them.
import { punctuation, whiteSpace, word as wordSign } from '../../node_modules/parse-latin/lib/expressions.js';

/** A word, a run of one mark, or white space. Offsets into the text, but for white space: all of it is one object. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  end: number;
}
type PieceKind = 'space' | 'word' | 'mark';

/** By number, from 1 on; 0 stands for a code unit that was not met yet. */
const kindNames = ['space', 'word', 'mark'] as const;
const mark = kindNames.indexOf('mark') + 1;
const kinds = new Uint8Array(65_536);

/** The number of what a code unit is, which is kept. */
function learn(code: number): number {
  const sign = String.fromCharCode(code);
  const kind = whiteSpace.test(sign) ? 'space' : !punctuation.test(sign) && wordSign.test(sign) ? 'word' : 'mark';
  return (kinds[code] = kindNames.indexOf(kind) + 1);
}

const space: Piece = { kind: 'space', start: 0, end: 0 };

function piece(number: number, start: number, end: number): Piece {
  const kind = kindNames[number - 1] ?? 'mark';
  return kind === 'space' ? space : { kind, start, end };
}

/** Cuts a text wherever a word, a mark or white space ends. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let open = 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = kinds[code] as number;
    const kind = known === 0 ? learn(code) : known;
    if (kind !== open || (kind === mark && code !== before)) {
      if (open !== 0) pieces.push(piece(open, start, at));
      open = kind;
      start = at;
    }
    before = code;
  }
  if (open !== 0) pieces.push(piece(open, start, text.length));
  return pieces;
}
