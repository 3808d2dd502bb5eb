import { addressWith } from '../romance/address.js';
import { beginsWithVowel } from '../seams/fr.js';
import { verbs } from './asked-verbs.js';
import { of, to, withoutOf } from '../seams/french-prepositions.js';

const pronouns: Readonly<Record<string, string>> = { il: 'le', elle: 'la', ils: 'les', elles: 'les' };

/** Says who must do what a French ask asks for. */
export const address = addressWith({
  verbs,
  armed: /(?<!\p{L})(?:groupes? armée?s?|hommes armés|rebelles?|milices?|miliciens?|insurgés|ravisseurs|kidnappeurs|cartels?|paramilitaires?|taliban(?:s)?|houthis?|hamas|hezbollah|boko haram|al-chabab|de facto)(?!\p{L})/iu,
  takers: [
    { word: /^appel(?:le|lent|ant|ons|lons)$/u, with: (authorities) => authorities, before: /^(?:à|au|aux)$/u },
    { word: /^(?:demand|réclam)(?:e|ent|ons|ant)$/u, with: to, before: /^(?:la|le|les|l'|une|un|sa|son|leur|leurs)$/u },
    { word: /^exig(?:e|ent|eons|eant)$/u, with: of, before: /^(?:la|le|les|l'|une|un|sa|son|leur|leurs)$/u },
  ],
  isAdverb: /^(?:également|aussi|donc|encore|de|nouveau|à(?= nouveau)|instamment|vivement|fermement|solennellement|une(?= )|fois|fermement)$/u,
  callsFor: /^(?:à|au|aux)$/u,
  verbOf: { libération: 'libérer', abandon: 'abandonner', levée: 'lever', abrogation: 'abroger', protection: 'protéger', révision: 'réviser', retrait: 'retirer', annulation: 'annuler', modification: 'modifier', suspension: 'suspendre', ratification: 'ratifier', respect: 'respecter' },
  adverbOf: { immédiate: 'immédiatement', immédiat: 'immédiatement', inconditionnelle: 'sans condition', inconditionnel: 'sans condition', rapide: 'rapidement', prompte: 'promptement', urgente: 'd’urgence', strict: 'strictement', plein: 'pleinement' },
  isAnd: /^et$/u,
  and: 'et',
  isArticle: /^(?:la|l'|le)$/u,
  objectAfter: withoutOf,
  infinitiveMarker: 'à',
  modalFor: { doit: 'doivent', doivent: 'doivent', devrait: 'devraient', devraient: 'devraient' },
  be: /^être$/u,
  isBetween: /^(?:immédiatement|aussitôt|rapidement|enfin|également|sans|délai|condition|tous|toutes)$/u,
  doer: /^par$/u,
  isRelative: /^(?:qui|que|qu'|dont|où)$/u,
  determiner: /^(?:le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|tous|toutes|tout|toute|il|elle|ils|elles|chaque|aucun|aucune|deux|trois|quatre|cinq|six)$/u,
  finite: /^(?:est|sont|a|ont|était|étaient|doit|doivent|ne|n'|nous|mais|car)$/u,
  object(infinitive, subject, isName) {
    const pronoun = pronouns[subject.toLowerCase()];
    if (pronoun === undefined) return isName || !/^(?:aucun|aucune)/u.test(subject) ? `${infinitive} ${subject}` : undefined;
    return pronoun.length === 2 && beginsWithVowel(infinitive) ? `l’${infinitive}` : `${pronoun} ${infinitive}`;
  },
});
