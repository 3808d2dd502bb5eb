import type { Locale } from '../../benchmarks/types.js';

const limits: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'a person with one name, no honorific and no role beside it, who is not in the front matter’s “defenders”',
    'nicknames and pen names that share no word with the name',
    'a name in small letters that is found nowhere else, and what a picture shows',
    'names in a language that is not read, but for those of the front matter',
    'who is told by an office, a family tie, an organisation, a place, a day, or the history of the case',
    'what a link leads to, where its address holds no name',
  ],
  fr: [
    'une personne à un seul nom, sans titre ni rôle à côté, et absente de «\u00A0defenders\u00A0» dans l’en-tête',
    'les surnoms et pseudonymes qui n’ont aucun mot en commun avec le nom',
    'un nom en minuscules qui n’est trouvé nulle part ailleurs, et ce que montre une image',
    'les noms dans une langue qui n’est pas lue, sauf ceux de l’en-tête',
    'qui se reconnaît à une fonction, à un lien de famille, à une organisation, à un lieu, à un jour ou à l’histoire de l’affaire',
    'ce à quoi mène un lien dont l’adresse ne contient pas de nom',
  ],
};

/** What a copy without names may still tell, because it cannot be found: said to whoever is about to share one. */
export function redactionLimits(locale: Locale): readonly string[] {
  return limits[locale];
}
