import type { Gender } from '../romance/gender.js';
import { type Deed, euphemismIn } from '../romance/hedges/euphemism.js';
import { beginsWithVowel } from '../seams/fr.js';

const he = (one: string, many = `${one}s`): Deed => ({ one, many, gender: 'm' });
const she = (one: string, many = `${one}s`): Deed => ({ one, many, gender: 'f' });
const prisonSentence = she('peine de prison', 'peines de prison');

/** Articles and demonstratives, by what they are before a masculine noun, one that begins with a vowel, and a feminine one. */
const families: readonly (readonly [masculine: string, vowel: string, feminine: string])[] = [['le', "l'", 'la'], ['ce', 'cet', 'cette'], ['un', 'un', 'une']];

function determiner(norm: string, gender: Gender, noun: string): { text: string; glued: boolean } | undefined {
  const [masculine, vowel, feminine] = families.find((family) => family.includes(norm)) ?? [];
  if (masculine === undefined || vowel === undefined || feminine === undefined) return undefined;
  const isElided = beginsWithVowel(noun) && vowel === "l'";
  if (isElided) return { text: 'l’', glued: true };
  return { text: gender === 'f' ? feminine : beginsWithVowel(noun) ? vowel : masculine, glued: false };
}

/** The deed in the place of an "incident" in French. */
export const euphemismFixes = euphemismIn({
  noun(norm) {
    if (/^(?:incident|événement|développement|débordement|dérapage)s?$/u.test(norm)) return { gender: 'm', plural: norm.endsWith('s') };
    return /^bavures?$/u.test(norm) ? { gender: 'f', plural: norm.endsWith('s') } : undefined;
  },
  deeds: {
    detention: [she('arrestation'), she('détention arbitraire', 'détentions arbitraires')],
    charges: [she('inculpation')],
    trial: [he('procès', 'procès'), she('poursuite')],
    conviction: [she('condamnation'), prisonSentence],
    killing: [he('meurtre'), he('assassinat')],
    disappearance: [he('enlèvement'), she('disparition forcée', 'disparitions forcées')],
    'ill-treatment': [he('acte de torture', 'actes de torture'), he('mauvais traitement', 'mauvais traitements')],
    'attack-or-threat': [she('attaque'), she('menace')],
    smear: [she('campagne de dénigrement', 'campagnes de dénigrement')],
    'restrictive-law': [she('restriction')],
    'ngo-closure': [she('fermeture'), she('dissolution')],
    'travel-ban': [she('interdiction de voyager', 'interdictions de voyager')],
    surveillance: [she('surveillance illégale', 'actes de surveillance illégale')],
    reprisal: [he('acte de représailles', 'actes de représailles')],
    release: [she('détention')],
    other: [she('violation des droits humains', 'violations des droits humains'), she('attaque')],
  },
  ofDay: /^(?:du|des)$/u,
  adjective: /^(?:récents?|regrettables?|malheureux|tristes?|tragiques?|graves?|derniers?|survenue?s?)$/u,
  determiner,
});
