/** Where an object has what was made of it. */
const place = Symbol('kept');
let count = 0;

interface Keeping {
  readonly [place]?: unknown[];
}

/**
 * Keeps what is made of objects with these objects, as a `WeakMap` would, and to be used like one.
 * V8 takes what a `WeakMap` holds for alive until it next looks through all of its memory, whether or not the key is gone:
 * what was made of one text would outlive hundreds of others. It is also sooner found in an array than by a hash.
 * What is kept shows in no comparison, copy or JSON of the object.
 */
export class Kept<Of extends object, Value> {
  readonly #number = count++;

  /** What was kept of an object; undefined where nothing was. */
  get(of: Of & Keeping): Value | undefined {
    // Only `set` writes there.
    return of[place]?.[this.#number] as Value | undefined;
  }

  set(of: Of & Keeping, value: Value): void {
    let values = of[place];
    // With a place for each, so that the array never grows.
    if (!values) Object.defineProperty(of, place, { value: (values = new Array<unknown>(count)) });
    values[this.#number] = value;
  }
}
