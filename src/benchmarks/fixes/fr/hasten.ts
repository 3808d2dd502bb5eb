import { hastenWith } from '../romance/hasten.js';

/** Ways to ask for a release now in French. */
export const hasten = hastenWith({
  ways: [{ adverb: 'immédiatement et sans condition', adjective: 'immédiate et inconditionnelle' }, { adverb: 'immédiatement', adjective: 'immédiate' }],
  verb: /^(?:libér(?:er|ée?s?|ez|ons|era|eront|ent)|libèr(?:e|ent|era|eront)|relâch(?:er|ée?s?|e|ent|ez|era|eront)|élargi(?:r|e?s?|sse|ssent))$/u,
  free: /^liberté$/u,
  freeNoun: /^(?:re)?mise$/u,
  noun: /^(?:libération|relaxe)$/u,
});
