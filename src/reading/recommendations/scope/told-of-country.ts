/** What was told of the country last, where nothing of the case was told behind it. */
export interface CountryMatter {
  /** A law that is spoken of, or that something is closed or forbidden. */
  readonly measure: boolean;
  /** What is done in many places, or befalls many: « les attaques se multiplient ». */
  readonly practice: boolean;
  /** People at large: « les journalistes jouent un rôle essentiel ». */
  readonly group: boolean;
  /** « La liberté de la presse est un pilier »: a freedom or a principle, as what the sentence is on. */
  readonly principle: boolean;
  /** « La société civile », « la Commission nationale »: something for which « elle » stands. */
  readonly she: boolean;
  /** « L'état d'urgence », « le Parlement »: something for which « il » stands. */
  readonly he: boolean;
  /** « Des élections »: things for which a plural stands. */
  readonly they: boolean;
}
