/** What a set of labelled statements is good for. */
export type Use = 'development' | 'looked-at' | 'held-out';

export interface GoldSet {
  readonly language: 'en' | 'fr' | 'es';
  readonly use: Use;
  /** As `npm run eval` takes them: below test/statements, all of a folder or some numbers of it. */
  readonly places: readonly string[];
}

/** The test statements, by what has been done with them. */
export const sets: readonly GoldSet[] = [
  { language: 'en', use: 'held-out', places: ['held-out-31'] },
  { language: 'en', use: 'looked-at', places: ['held-out-4', 'held-out-5', 'held-out-6', 'held-out-7', 'held-out-8', 'held-out-9', 'held-out-10', 'held-out-11', 'held-out-12', 'held-out-13', 'held-out-14', 'held-out-15', 'held-out-16', 'held-out-17', 'held-out-18', 'held-out-19', 'held-out-20', 'held-out-21', 'held-out-22', 'held-out-23', 'held-out-24', 'held-out-25', 'held-out-26', 'held-out-27', 'held-out-28', 'held-out-29', 'held-out-30'] },
  { language: 'en', use: 'looked-at', places: ['held-out', 'held-out-2', 'held-out-3'] },
  { language: 'en', use: 'development', places: ['dev'] },
  { language: 'en', use: 'development', places: ['dev-2'] },
  { language: 'en', use: 'development', places: ['dev-3'] },
  { language: 'fr', use: 'held-out', places: ['fr-held-out:385-396'] },
  { language: 'fr', use: 'looked-at', places: ['fr-held-out:3-384', 'fr-held-out:397-408'] },
  { language: 'fr', use: 'development', places: ['fr'] },
  { language: 'es', use: 'held-out', places: ['es-held-out:369-374'] },
  { language: 'es', use: 'looked-at', places: ['es-held-out:3-368', 'es-held-out:375-380'] },
  { language: 'es', use: 'development', places: ['es'] },
];
