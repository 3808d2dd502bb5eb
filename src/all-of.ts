/**
 * Makes a list of all values of a type, in an order of one's own. A value that is left out does not compile: where places in a list are
 * written into files, it would be written as another one.
 */
export function allOf<Value extends string | number>(): <const List extends readonly Value[]>(...list: [Value] extends [List[number]] ? List : never) => List {
  return (...list) => list;
}
