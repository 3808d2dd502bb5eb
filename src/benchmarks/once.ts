import type { Reading } from '../reading/types.js';
import { Kept } from '../statement/kept.js';

/** A function of a reading that is worked out once for each: judges ask such things again for every ask and every hedge. */
export function once<Value>(workOut: (reading: Reading) => Value): (reading: Reading) => Value {
  const known = new Kept<Reading, { readonly value: Value }>();
  return (reading) => {
    let found = known.get(reading);
    if (!found) known.set(reading, (found = { value: workOut(reading) }));
    return found.value;
  };
}
