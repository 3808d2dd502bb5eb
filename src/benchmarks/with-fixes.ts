import type { Fix, RawFinding } from './types.js';

/** A finding without its fixes. */
type Found = Omit<RawFinding, 'fixes'>;

/**
 * Works out the fixes when they are first asked for.
 * The getter stands on the prototype: one in an object literal gives each object a hidden class of its own, which makes it slow,
 * and which V8 keeps, with all that the getter can see, until it next looks through all of its memory.
 */
class FixedLater implements RawFinding {
  declare readonly start: number;
  declare readonly end: number;
  declare readonly message: string;
  readonly #workOut: () => readonly Fix[];
  #fixes: readonly Fix[] | undefined;

  constructor(finding: Found, workOut: () => readonly Fix[]) {
    Object.assign(this, finding);
    this.#workOut = workOut;
  }

  get fixes(): readonly Fix[] {
    return (this.#fixes ??= this.#workOut());
  }
}

/** A finding whose fixes are worked out when somebody asks for them: after a key, nobody asks for most. */
export function withFixes(finding: Found, workOut: () => readonly Fix[]): RawFinding {
  return new FixedLater(finding, workOut);
}
