import { nameFixes } from '../romance/names.js';
import { listOfNames } from './prepositions.js';
import { term } from './term.js';

/** Fixes that name people in Spanish. */
export const names = nameFixes({
  list: listOfNames,
  placeholder: '[NOMBRE]',
  follows: /^(?:y|e|o|que|quien|quienes|fue|fueron|ha|han|había|habían|es|son|está|están|estaba|estaban|era|eran|será|serán|debe|deben|siguen|sigue|permanecen|permanece|a|al|en|por|para|contra|desde|tras|antes|durante|el|la|los|las|ayer|hoy|no|se)$/u,
  adjective: /^\p{Ll}{4,}$/u,
  participle: /(?:[aií]d|puest|muert)[oa]s?$/u,
  indefinite: /^una?$/u,
  definite: /^(?:el|la|este|esta|dicho|dicha|al|del|su)$/u,
}, term);
