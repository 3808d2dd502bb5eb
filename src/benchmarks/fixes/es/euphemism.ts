import type { Gender } from '../romance/gender.js';
import { type Deed, euphemismIn } from '../romance/hedges/euphemism.js';

const he = (one: string, many = `${one}s`): Deed => ({ one, many, gender: 'm' });
const she = (one: string, many: string): Deed => ({ one, many, gender: 'f' });

/** Articles and demonstratives, masculine and feminine. */
const pairs: Readonly<Record<string, string>> = { el: 'la', un: 'una', este: 'esta', ese: 'esa', dicho: 'dicha', los: 'las', unos: 'unas', estos: 'estas', esos: 'esas', dichos: 'dichas' };

/** The deed in the place of an "incidente" in Spanish. */
export const euphemismFixes = euphemismIn({
  noun: (norm) => (/^(?:incidente|suceso|acontecimiento|evento|episodio|hecho)s?$/u.test(norm) ? { gender: 'm', plural: norm.endsWith('s') } : undefined),
  deeds: {
    detention: [she('detención', 'detenciones'), he('arresto')],
    charges: [he('procesamiento')],
    trial: [he('juicio'), he('procesamiento')],
    conviction: [she('condena', 'condenas')],
    killing: [he('asesinato'), she('muerte violenta', 'muertes violentas')],
    disappearance: [he('secuestro'), she('desaparición forzada', 'desapariciones forzadas')],
    'ill-treatment': [he('acto de tortura', 'actos de tortura'), he('maltrato')],
    'attack-or-threat': [he('ataque'), she('amenaza', 'amenazas')],
    smear: [she('campaña de desprestigio', 'campañas de desprestigio')],
    'restrictive-law': [she('restricción', 'restricciones')],
    'ngo-closure': [he('cierre')],
    'travel-ban': [she('prohibición de viajar', 'prohibiciones de viajar')],
    surveillance: [he('acto de vigilancia ilegal', 'actos de vigilancia ilegal')],
    reprisal: [she('represalia', 'represalias')],
    release: [she('detención', 'detenciones')],
    other: [she('violación de derechos humanos', 'violaciones de derechos humanos'), he('ataque')],
  },
  ofDay: /^(?:del|de)$/u,
  adjective: /^(?:recientes?|lamentables?|trágic[oa]s?|últim[oa]s?|desafortunad[oa]s?|ocurrid[oa]s?|acaecid[oa]s?|sucedid[oa]s?|acontecid[oa]s?|graves?)$/u,
  determiner(norm, gender: Gender) {
    const masculine = pairs[norm] === undefined ? Object.keys(pairs).find((key) => pairs[key] === norm) : norm;
    if (masculine === undefined) return undefined;
    return { text: gender === 'm' ? masculine : (pairs[masculine] ?? masculine), glued: false };
  },
});
