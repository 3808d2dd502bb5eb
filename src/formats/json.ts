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

/** An element of a list so many brackets deep, as `jsonText` writes it. */
export function jsonElement(value: unknown, depth: number): string {
  const margin = '  '.repeat(depth);
  return margin + escaped(JSON.stringify(value, undefined, 2)).replaceAll('\n', `\n${margin}`);
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
