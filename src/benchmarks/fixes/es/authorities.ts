import { authoritiesInRomance } from '../romance/authorities.js';

/** Whom a Spanish ask is addressed to: "las autoridades hondureñas". */
export const { authoritiesOf, authoritiesIn } = authoritiesInRomance({
  language: 'es',
  authorities: 'las autoridades',
  feminines: [/as$/u, /(?:í|ens|k|t)es$/u, /s$/u],
  written: /^(?:(?:a |de )?las )?autoridades ((?:de transición |de facto )?\p{Ll}+s)$/u,
});
