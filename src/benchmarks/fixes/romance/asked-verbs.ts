/** How the verbs of what is asked for go back to their infinitives. */
export interface AskedVerbs {
  /** "libèrent", "libéreront" → "libérer"; undefined for what is no such verb. */
  infinitive(norm: string): string | undefined;
  /** "libérée" → "libérer". */
  ofParticiple(norm: string): string | undefined;
}

/**
 * Builds the way back from forms to infinitives.
 * @param bases infinitives of what statements ask for
 * @param finite and @param participles forms of one verb, by the language's own inflections
 */
export function askedVerbs(bases: readonly string[], finite: (base: string) => readonly string[], participles: (base: string) => readonly string[]): AskedVerbs {
  let forms: { readonly finite: ReadonlyMap<string, string>; readonly participles: ReadonlyMap<string, string> } | undefined;
  const built = (): NonNullable<typeof forms> => (forms ??= {
    finite: new Map(bases.flatMap((base) => finite(base).filter((form) => form !== base).map((form) => [form, base] as const))),
    participles: new Map(bases.flatMap((base) => participles(base).map((form) => [form, base] as const))),
  });
  return { infinitive: (norm) => built().finite.get(norm), ofParticiple: (norm) => built().participles.get(norm) };
}
