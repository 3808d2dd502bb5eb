import { cross, readsGrid } from './hedges-in.js';

/* What others hope, or are told to say, beside what the EU says in the same sentence, is no hedge; the EU's own in the same places is one. */

const others = ['the UN Special Rapporteur', 'Amnesty International', 'her family', 'the Minister of Justice', 'the Law Association of Togo'];
const places = ['^ *.', 'The trial was unfair, and *.', 'The EU is concerned by this sentence, and *.', 'The EU is concerned by this sentence and *.', 'The EU condemns this sentence; *.', 'The EU condemns this sentence, while *.', 'The EU recalls that *.', 'In a letter to the High Representative, *.', 'The EU supports civil society, and *.'];

const hoping = ['hopes that she will be freed', 'trusts that her appeal will be fair', 'is confident that justice will be done', 'takes note of the sentence', 'is following the case closely'];
const saying = ['says that this is a matter for the Togolese courts', 'says that both sides should show restraint', 'argues that, in this case, both sides are to blame'];

/** Every place with every clause of every speaker. */
const clauses = (who: readonly string[], what: readonly string[]): string[] => who.flatMap((one) => what.map((predicate) => `${one} ${predicate}`));
const inPlaces = (fillers: readonly string[], hedges: number): ReturnType<typeof cross> => [...cross(places.filter((place) => !place.startsWith('^')), fillers, hedges), ...cross(['^.'], fillers, hedges)];

describe('Hedges that others make beside the EU, in a grid', () => {
  it('are none where they hope', () => readsGrid('en', inPlaces(clauses(others, hoping), 0)));
  it('are none where they are told to say so', () => readsGrid('en', inPlaces(clauses(others, saying), 0)));
  it('are the EU\'s where it says so', () => readsGrid('en', [
    ...cross(['The UN has called for her release, and *.', 'While her family demands her release, *.', 'The trial was unfair, and *.', '^.'], ['the EU hopes that she will be freed', 'the EU is following the case closely', 'this is a matter for the Togolese courts', 'both sides should show restraint'], 1),
    ...cross(['*.'], ['We believe that this is a matter for the Togolese courts', 'The EU stresses that both sides should show restraint', 'Her lawyer says that she is ill, and both sides should show restraint'], 1),
  ]));
});
