/** Words and names repeat, within a statement and from one to the next; so many are remembered, before all are forgotten. */
const most = 2000;

/** Remembers what is made of a short text. @param make gives the same for the same text each time */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    let value = made.get(text);
    if (value === undefined) {
      if (made.size >= most) made.clear();
      made.set(text, (value = make(text)));
    }
    return value;
  };
}
