import type { Locale } from '../benchmarks/types.js';
import type { FrontMatterKey } from '../statement/front-matter.js';

/** What each key of the front matter says, in one sentence. */
export const frontMatterWords: Readonly<Record<Locale, Readonly<Record<FrontMatterKey, string>>>> = {
  en: {
    title: 'The title, where the text has none of its own.',
    date: 'The day of the statement, such as 2026-05-24.',
    level: 'At which level it is made: who speaks.',
    country: 'The country that is addressed: its code, or its name.',
    language: 'The language of the text, as a code such as en or fr.',
    event: 'What has happened.',
    eventDate: 'The day on which it happened.',
    defenders: 'The people concerned, with their full names; [] where nobody is concerned in person.',
    consent: 'Whether those who are named agreed: given, public (the case is known and the risk was weighed), or "not-possible: why".',
    translations: 'The languages into which it is translated, such as [es, ar].',
    channels: 'Where it is published, such as [eeas, x, radio].',
    related: 'Files or addresses of statements at other levels.',
    with: 'Who issues it together with you.',
    source: 'For past statements: the address of the published text.',
    contact: 'Who answers questions; it becomes the contact block of what is published.',
  },
  fr: {
    title: 'Le titre, si le texte n’en a pas.',
    date: 'Le jour de la déclaration, comme 2026-05-24.',
    level: 'À quel niveau elle est faite : qui parle.',
    country: 'Le pays auquel elle s’adresse : son code, ou son nom.',
    language: 'La langue du texte, par un code comme en ou fr.',
    event: 'Ce qui s’est passé.',
    eventDate: 'Le jour où cela s’est passé.',
    defenders: 'Les personnes concernées, par leur nom complet ; [] si personne ne l’est en particulier.',
    consent: 'Si les personnes nommées sont d’accord : given (oui), public (le cas est connu et le risque pesé), ou "not-possible: pourquoi".',
    translations: 'Les langues dans lesquelles elle est traduite, comme [es, ar].',
    channels: 'Où elle paraît, comme [eeas, x, radio].',
    related: 'Fichiers ou adresses des déclarations à d’autres niveaux.',
    with: 'Qui la publie avec vous.',
    source: 'Pour une déclaration passée : l’adresse du texte publié.',
    contact: 'Qui répond aux questions ; cela devient le bloc de contact de ce qui est publié.',
  },
};

/** What a value of `consent` says. */
export const consentWords: Readonly<Record<Locale, Readonly<Record<'given' | 'public' | 'not-possible', string>>>> = {
  en: { given: 'whoever is named agreed', public: 'the case is known, and the risk was weighed', 'not-possible': 'nobody could be asked: say why' },
  fr: { given: 'les personnes nommées sont d’accord', public: 'le cas est connu, et le risque pesé', 'not-possible': 'la question n’a pas pu être posée : dites pourquoi' },
};
