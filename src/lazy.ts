/** What is made of the values of a list when somebody looks through it, one after the other: nothing of it is kept. JSON has it as a list. */
export class Lazy<Value, Made> implements Iterable<Made> {
  constructor(private readonly values: Iterable<Value>, private readonly make: (value: Value) => Made) {}

  toJSON(): Made[] {
    return [...this];
  }

  * [Symbol.iterator](): Generator<Made> {
    for (const value of this.values) yield this.make(value);
  }
}

/** The values that pass, one after the other. @param passes is given the place of a value among all too */
export function* lazyFilter<Value>(values: Iterable<Value>, passes: (value: Value, at: number) => boolean): Generator<Value> {
  let at = 0;
  for (const value of values) if (passes(value, at++)) yield value;
}
