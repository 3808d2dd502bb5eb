import { nameFixes } from '../romance/names.js';
import { listOfNames } from '../seams/french-prepositions.js';
import { term } from './term.js';

/** Fixes that name people in French. */
export const names = nameFixes({
  list: listOfNames,
  placeholder: '[NOM]',
  follows: /^(?:et|ou|qui|dont|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|aurait|auraient|serait|seraient|doit|doivent|restent|reste|n'|ne|s'|se|à|au|aux|en|par|pour|contre|dans|depuis|après|avant|lors|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|hier|le|la|l')$/u,
  adjective: /^\p{Ll}{4,}$/u,
  // "portugais", "chinoises": no participle ends so.
  participle: /(?:é|ée|és|ées|us|ues|ue|(?<![ao])(?:is|ises|ise))$/u,
  indefinite: /^une?$/u,
  definite: /^(?:le|la|l'|cet|cette|ce|son|sa|du|au)$/u,
}, term);
