import type { LanguageFixes } from '../language-fixes.js';
import { address } from './address.js';
import { askWords, caseAsks, situationAsks } from './asks.js';
import { authoritiesIn, authoritiesOf } from './authorities.js';
import { hasten } from './hasten.js';
import { distance } from './distance.js';
import { hedges } from './hedges.js';
import { names } from './names.js';
import { raise } from './raise.js';
import { term } from './term.js';

/** What fixes write into Spanish statements. */
export const spanish = (): LanguageFixes => ({
  advice: {
    term: 'persona defensora de derechos humanos',
    terms: 'personas defensoras de derechos humanos',
    strong: ['insta a', 'exige', 'debe'],
    immediately: 'inmediatamente',
    unconditionally: 'sin condiciones',
  },
  term,
  names,
  hedges,
  distance,
  authoritiesOf,
  authoritiesIn,
  address,
  raise,
  bringsForward: true,
  hasten,
  askWords,
  caseAsks,
  situationAsks,
});
