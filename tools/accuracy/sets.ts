export const languages = ['en', 'fr', 'es'] as const;

/** What may be done with a set, as its folder is named: rules were made of it; it was held out once and has been looked at since; it is looked at only through its scores. */
export const uses = ['held-out', 'opened', 'development'] as const;

/** A set of labelled statements. */
export interface GoldSet {
  readonly language: (typeof languages)[number];
  readonly use: (typeof uses)[number];
  /** As `npm run eval` takes it. */
  readonly folder: string;
}

/** The test statements, one set a language and use. */
export const sets: readonly GoldSet[] = languages.flatMap((language) => uses.map((use) => ({ language, use, folder: `test/statements/${language}/${use}` })));
