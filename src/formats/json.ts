/** Control and direction marks that `JSON.stringify` leaves as they are, escaped. */
function escaped(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * JSON that is safe to show: two spaces deep, ending in a line end, with every control and direction mark escaped
 * (`JSON.stringify` leaves those above U+007E as they are, and terminals obey some of them).
 */
export function jsonText(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}

/** A piece is about so long, in UTF-16 units. */
const pieceLength = 65_536;

/** JSON as `jsonText` writes it, piece by piece. Lists may be whatever can be looked through: they are, as they are written. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of jsonParts(value, '')) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield escaped(piece);
    piece = '';
  }
  yield `${escaped(piece)}\n`;
}

/** @param margin of the line on which the value begins */
function* jsonParts(value: unknown, margin: string): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Symbol.iterator in value;
  const inside = `${margin}  `;
  let isEmpty = true;
  for (const [key, each] of isList ? unnamed(value as Iterable<unknown>) : Object.entries(value)) {
    if (key !== undefined && each === undefined) continue;
    yield `${isEmpty ? (isList ? '[' : '{') : ','}\n${inside}${key === undefined ? '' : `${JSON.stringify(key)}: `}`;
    yield* jsonParts(each ?? null, inside);
    isEmpty = false;
  }
  yield isEmpty ? (isList ? '[]' : '{}') : `\n${margin}${isList ? ']' : '}'}`;
}

/** The values of a list as entries without a name. */
function* unnamed(values: Iterable<unknown>): Generator<readonly [undefined, unknown]> {
  for (const value of values) yield [undefined, value];
}

/** An element of a list so many brackets deep, as `jsonText` writes it. */
export function jsonElement(value: unknown, depth: number): string {
  // Inside as many lists it is written with the right margin at once; the brackets stand in lines of their own.
  let nested = value;
  for (let outer = 0; outer < depth; outer++) nested = [nested];
  const brackets = depth * (depth + 1);
  const json = JSON.stringify(nested, undefined, 2);
  return escaped(json.slice(brackets, json.length - brackets));
}

/** JSON whose one long list is written element by element, so that nobody has to hold all of it. Together the parts are what `jsonText` writes. */
export class JsonWithList {
  #isEmpty = true;

  /** @param key of the list @param depth of its elements, in brackets */
  constructor(private readonly key: string, private readonly depth: number) {}

  /** What stands before the first element. @param value the whole, with an empty list */
  start(value: object): string {
    return this.#around(value)[0];
  }

  /** Elements, from `jsonElement`. */
  add(elements: readonly string[]): string {
    if (elements.length === 0) return '';
    const said = `${this.#isEmpty ? '' : ','}\n${elements.join(',\n')}`;
    this.#isEmpty = false;
    return said;
  }

  /** What stands behind the last element. @param value the whole, with an empty list */
  end(value: object): string {
    return `${this.#isEmpty ? '' : `\n${'  '.repeat(this.depth - 1)}`}${this.#around(value)[1]}`;
  }

  #around(value: object): readonly [string, string] {
    // In a text the quotation marks would be escaped.
    const list = `"${this.key}": []`;
    const json = jsonText(value);
    const at = json.indexOf(list) + list.length - 1;
    return [json.slice(0, at), json.slice(at)];
  }
}
