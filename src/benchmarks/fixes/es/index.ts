import type { LanguageFixes } from '../language-fixes.js';

/** What fixes write into Spanish statements. */
export const spanish: LanguageFixes = {
  advice: {
    term: 'persona defensora de los derechos humanos',
    terms: 'personas defensoras de los derechos humanos',
    strong: ['insta a', 'exige', 'debe'],
    immediately: 'inmediatamente',
    unconditionally: 'sin condiciones',
  },
  hedges: {},
};
