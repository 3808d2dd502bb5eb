import { address } from './address.js';
import { askWords, caseAsks, situationAsks } from './asks.js';
import { authoritiesIn, authoritiesOf } from './authorities.js';
import { hasten } from './hasten.js';
import { names } from './names.js';
import { hedges } from './hedges.js';
import { raise } from './raise.js';
import { term } from './term.js';
import type { LanguageFixes } from '../language-fixes.js';

/** What fixes write into French statements. */
export const french = (): LanguageFixes => ({
  advice: {
    term: 'défenseur ou défenseure des droits humains',
    terms: 'défenseurs des droits humains',
    strong: ['appelle', 'exhorte', 'exige', 'doit'],
    immediately: 'immédiatement',
    unconditionally: 'sans condition',
  },
  hedges,
  term,
  names,
  hasten,
  raise,
  bringsForward: true,
  distance: () => 'soi-disant',
  authoritiesOf,
  authoritiesIn,
  address,
  askWords,
  caseAsks,
  situationAsks,
});
