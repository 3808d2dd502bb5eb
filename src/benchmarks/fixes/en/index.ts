import { authoritiesIn, authoritiesOf } from './addressee.js';
import { address } from './address.js';
import { insertTerm, ofNoun, replaceNoun } from './add-term.js';
import { askWords, caseAsks, situationAsks } from './asks.js';
import { hasten } from './hasten.js';
import { deferenceFixes } from './hedges/deference.js';
import { doubtFixes } from './hedges/doubt.js';
import { euphemismFixes } from './hedges/euphemism.js';
import { falseBalanceFixes } from './hedges/false-balance.js';
import { hopeFixes } from './hedges/hope.js';
import { noteTakingFixes } from './hedges/note-taking.js';
import { softenerFixes } from './hedges/softener.js';
import { vagueFollowUpFixes } from './hedges/vague-follow-up.js';
import type { LanguageFixes } from '../language-fixes.js';
import { listOfNames, nameGroup, nameOne } from './name-count.js';
import { raise } from './raise.js';

/** What fixes write into English statements. */
export const english = (): LanguageFixes => ({
  advice: {
    term: 'human rights defender',
    terms: 'human rights defenders',
    strong: ['calls on', 'urges', 'must'],
    immediately: 'immediately',
    unconditionally: 'unconditionally',
  },
  term: { ofNoun, replaceNoun, insert: insertTerm },
  names: { list: listOfNames, placeholder: '[NAME]', nameGroup, nameOne },
  hedges: {
    deference: deferenceFixes,
    'note-taking': noteTakingFixes,
    hope: hopeFixes,
    'vague-follow-up': vagueFollowUpFixes,
    doubt: doubtFixes,
    softener: softenerFixes,
    euphemism: euphemismFixes,
    'false-balance': falseBalanceFixes,
  },
  distance: () => 'so-called',
  authoritiesOf,
  authoritiesIn,
  address,
  raise,
  hasten,
  askWords,
  caseAsks,
  situationAsks,
});
