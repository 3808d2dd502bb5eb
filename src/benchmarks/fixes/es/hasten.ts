import { hastenWith } from '../romance/hasten.js';

/** Ways to ask for a release now in Spanish. */
export const hasten = hastenWith({
  ways: [{ adverb: 'inmediatamente y sin condiciones', adjective: 'inmediata e incondicional' }, { adverb: 'inmediatamente', adjective: 'inmediata' }],
  verb: /^(?:liber(?:ar(?:l[oae]s?)?|e|en|ad[oa]s?|ará|arán)|excarcel(?:ar(?:l[oae]s?)?|e|en|ad[oa]s?))$/u,
  free: /^libertad$/u,
  freeNoun: /^puesta$/u,
  noun: /^(?:liberación|excarcelación)$/u,
});
