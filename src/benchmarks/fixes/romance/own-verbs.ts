/** Persons and other forms in which the EU's own verbs stand: "appelle", "appelons", "appellent", "appelant", "appeler". */
export type VerbForm = 'third' | 'we' | 'they' | 'gerund' | 'infinitive';
export type VerbForms = Readonly<Record<VerbForm, string>>;

/** The form of a finite verb, gerund or infinitive of the EU's own. */
export function formOf(norm: string): VerbForm {
  if (/(?:ons|mos|sommes)$/u.test(norm)) return 'we';
  if (/(?:ant|ando|endo)$/u.test(norm)) return 'gerund';
  if (/(?:ent|ont|an|án|en)$/u.test(norm)) return 'they';
  return /(?:er|ir|[dtv]re|ire|ar)$/u.test(norm) ? 'infinitive' : 'third';
}
