/** How often somebody looked. */
export interface Looked {
  times: number;
}

/** A list that counts how often its elements are looked at. */
export function counted<Value>(list: readonly Value[], looked: Looked): readonly Value[] {
  return new Proxy(list, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d/u.test(key)) looked.times++;
      return Reflect.get(target, key, receiver);
    },
  });
}
