import type { CountryLanguage } from '../../../facts/countries.js';

/** Persons and other forms in which the EU's own verbs stand: "appelle", "appelons", "appellent", "appelant", "appeler". */
export type VerbForm = 'third' | 'we' | 'they' | 'gerund' | 'infinitive';
export type VerbForms = Readonly<Record<VerbForm, string>>;

/** How the verbs of what is asked for go back to their infinitives. */
export interface AskedVerbs {
  /** "libèrent", "libéreront" → "libérer"; undefined for what is no such verb. */
  infinitive(norm: string): string | undefined;
  /** "libérée" → "libérer". */
  ofParticiple(norm: string): string | undefined;
}

/** What French and Spanish sentences are built with; what the fixes of both share asks for these. */
export interface RomanceWords {
  readonly language: CountryLanguage;
  readonly and: string;
  /** One word, in its normal form. */
  readonly isThat: RegExp;
  readonly isAnd: RegExp;
  readonly isArticle: RegExp;
  readonly isAdverb: RegExp;
  /** What opens a subordinate clause: a verb behind it is not the sentence's. */
  readonly opensClause: RegExp;
  /** A noun phrase behind "of" or "to": "des autorités", "aux autorités". */
  of(nounPhrase: string): string;
  to(nounPhrase: string): string;
  /** What is left of "of" with its article: "du" → "le", "de" → ""; undefined for another word. */
  withoutOf(norm: string): string | undefined;
  /** Persons of "must". */
  readonly must: { readonly one: string; readonly many: string };
  readonly be: string;
  readonly verbs: AskedVerbs;
  /** The EU's strong verbs. */
  readonly strong: {
    /** Takes somebody and what they are to do ("appelle … à"); the words before somebody, and before what they are to do. */
    readonly call: VerbForms;
    readonly urge: VerbForms;
    readonly ask: VerbForms;
    readonly demand: VerbForms;
    readonly infinitiveMarker: string;
  };
}

/** The form of a verb of the EU's own. */
export function formOf(norm: string): VerbForm {
  if (/(?:ons|mos|sommes)$/u.test(norm)) return 'we';
  if (/(?:ant|ando|endo)$/u.test(norm)) return 'gerund';
  if (/(?:ent|ont|an|en)$/u.test(norm)) return 'they';
  return /[aeiéí]r$|re$/u.test(norm) ? 'infinitive' : 'third';
}
