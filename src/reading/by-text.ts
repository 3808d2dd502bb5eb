import { Kept } from '../statement/kept.js';
import type { PlainText } from '../statement/types.js';

/** A function of a paragraph's words that is worked out once for each: after a key, those of one paragraph are new. */
export function byText<Value>(workOut: (plain: PlainText) => Value): (plain: PlainText) => Value {
  const known = new Kept<PlainText, { readonly value: Value }>();
  return (plain) => {
    let found = known.get(plain);
    if (!found) known.set(plain, (found = { value: workOut(plain) }));
    return found.value;
  };
}
