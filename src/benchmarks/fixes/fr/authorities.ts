import { authoritiesInRomance } from '../romance/authorities.js';

/** Whom a French ask is addressed to: "les autorités togolaises". */
export const { authoritiesOf, authoritiesIn } = authoritiesInRomance({
  language: 'fr',
  authorities: 'les autorités',
  feminines: [/es$/u],
  written: /^(?:(?:les|aux|des) )?autorités ((?:de transition |de fait )?\p{Ll}+(?:s|x))$/u,
});
