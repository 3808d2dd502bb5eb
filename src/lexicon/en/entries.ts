import { type EntryFiles, together } from '../source.js';
import titles from '../titles.yaml';
import towns from '../towns.yaml';
import actors from './actors.yaml';
import acts from './acts.yaml';
import askKinds from './ask-kinds.yaml';
import asks from './asks.yaml';
import bodies from './bodies.yaml';
import doubts from './doubts.yaml';
import duties from './duties.yaml';
import events from './events.yaml';
import followUps from './follow-ups.yaml';
import hedges from './hedges.yaml';
import instruments from './instruments.yaml';
import levels from './levels.yaml';
import names from './names.yaml';
import obligations from './obligations.yaml';
import softeners from './softeners.yaml';
import terms from './terms.yaml';
import themes from './themes.yaml';

/** The phrases of English. */
export const englishEntries: EntryFiles = {
  actor: actors, act: acts, 'ask-kind': askKinds, ask: together(asks, duties), event: events, 'follow-up': followUps, hedge: together(hedges, doubts, softeners), instrument: together(instruments, bodies), obligation: obligations,
  level: levels, name: together(names, titles, towns), term: terms, theme: themes,
};
