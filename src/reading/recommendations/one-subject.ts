import type { Analysis } from '../analysis.js';
import { endingAt, startingAt, within } from '../matches.js';

/** Whether a word can stand inside a subject: a name, a short form in brackets, a place, the day. */
function isOfSubject(analysis: Analysis, at: number): boolean {
  // "Las embajadas de Suecia, Italia y Alemania": a list of those whose it is.
  if ((analysis.norm(at) === ',' || analysis.is(at, 'and-words')) && analysis.isCapital(at + 1) && analysis.isCapital(at - 1)) return true;
  // "The Ambassador to Togo, Rolf Steins, | today voiced": the comma behind a name.
  if (analysis.norm(at) === ',' && analysis.isCapital(at - 1) && (analysis.isCapital(at + 1) || analysis.is(at + 1, 'today-words') || analysis.is(at + 1, 'report-verbs') || analysis.is(at + 1, 'visit-verbs') || analysis.is(at + 1, 'office-prepositions') || analysis.ends(at + 1, 'adverb'))) return true;
  if (analysis.tokens[at]?.kind !== 'word') return analysis.isMark(at, '()');
  // "El Gobierno español instó".
  if (within(analysis.countries, at, at + 1).some(({ kind }) => kind === 'adjective')) return true;
  // "La Delegación de la UE en la isla".
  if (analysis.is(at, 'seat-nouns') && analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'place-prepositions')) return true;
  // "The European Union | mission in Togo".
  return analysis.isCapital(at) || analysis.isAny(at, ['eu-by-other-words', 'of-words', 'possessives', 'articles', 'place-prepositions', 'today-words']) || (analysis.isAny(at, ['opening-prepositions', 'infinitive-markers', 'office-prepositions']) && (analysis.isCapital(at + 1) || (analysis.is(at + 1, 'articles') && analysis.isCapital(at + 2))));
}

/** Words of "along with the Norwegian embassy in Lomé", "together with the embassies of the Member States, as well as those of Norway and Switzerland". */
const companionReach = 24;

/** "The Delegation, | along with the Norwegian embassy, issued", "The Delegation, | joined by eleven embassies, called on": whether all that stands in tokens `at`–`end`, behind its comma, names who did it with the subject. */
function isCompanion(analysis: Analysis, comma: number, end: number): boolean {
  const at = analysis.norm(comma) === ',' ? comma + 1 : comma;
  if (!(analysis.is(at, 'companion-openers') || (analysis.is(at, 'joining-verbs') && analysis.is(at + 1, 'doer-prepositions'))) || end - at > companionReach) return false;
  for (let word = at; word < end; word++) if ((analysis.tokens[word]?.kind !== 'word' && analysis.tokens[word]?.kind !== 'number' && analysis.norm(word) !== ',') || analysis.is(word, 'copulas') || analysis.is(word, 'relatives') || analysis.is(word, 'report-verbs')) return false;
  return true;
}

/** "The EU | and its 27 member states": whether all that stands in tokens `at`–`end`, behind its "and", is another word for the EU. */
function isOfEuToo(analysis: Analysis, at: number, end: number): boolean {
  if (!analysis.is(at, 'and-words')) return false;
  const other = endingAt(analysis.matches.actor, end).find(({ entry, from }) => entry.kind === 'eu' && from > at);
  if (other === undefined) return false;
  for (let word = at + 1; word < other.from; word++) if (analysis.tokens[word]?.kind !== 'number' && !analysis.is(word, 'thing-owners') && !analysis.is(word, 'kin-owners') && !analysis.is(word, 'articles')) return false;
  return true;
}

/** "La Delegación de la UE | en San José", "The EU | on Tuesday", "The ambassador | to Mali", "a spokesperson | for the EU": whether nothing but a place, a day, or whose it is, stands between a word for the EU and its verb. */
export function isOneSubject(analysis: Analysis, from: number, to: number): boolean {
  // "EU | spokesman X": the office behind the name of whoever it is of.
  const office = startingAt(analysis.matches.actor, from).find(({ entry }) => entry.settings.office === true);
  // "X, the lead spokesperson for foreign affairs, called on": the comma that ends an apposition.
  const end = analysis.norm(to - 1) === ',' ? to - 1 : to;
  // "The EU's foreign policy chief, | Ana Lund, urged", "The spokesperson, Jan Berg, urged".
  const first = office?.to ?? from;
  for (let at = analysis.norm(first) === ',' && analysis.isCapital(first + 1) ? first + 1 : first; at < end; at++) {
    if (isCompanion(analysis, at, end) || isOfEuToo(analysis, at, end)) return true;
    if (!isOfSubject(analysis, at)) return false;
  }
  return true;
}
