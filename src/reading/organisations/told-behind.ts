import { actorsIn } from '../actors.js';
import type { Analysis } from '../analysis.js';
import { behindNote, isNameOfOrganisation, nameReach, oneNameEnd, tellsOrganisation } from './name.js';

/* Organisations that are told at the end of a sentence to have said it. */

/** Words of "said on Monday" before the end of a sentence, and of a name before them. */
const saidReach = 5;

/** "Togo must free her, | the Maghreb Press Watch (MPW) said today", « …, a déclaré aujourd'hui l'Observatoire de la presse »: whether a sentence ends with what an organisation by a name of its own is told to have said. */
export function endsWithOrganisation(analysis: Analysis, from: number, to: number): boolean {
  return isSaidBehind(analysis, from, to) || isSaidBefore(analysis, from, to);
}

/** “…!” the Maghreb Press Watch said: whether a quotation ends right before token `at`, behind a mark of its own. */
function isBehindQuotation(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at - 1]?.kind === 'quote' && analysis.isMark(at - 2, ',.!?');
}

/** "…, | the Maghreb Press Watch (MPW) said today.", “…!” | the Maghreb Press Watch said. */
function isSaidBehind(analysis: Analysis, from: number, to: number): boolean {
  for (let verb = to - 2; verb > Math.max(from, to - 2 - saidReach) && analysis.tokens[verb]?.kind !== 'punctuation'; verb--) {
    if (!analysis.is(verb, 'speech-words') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) continue;
    let comma = verb - 1;
    while (comma > Math.max(from, verb - nameReach) && analysis.norm(comma) !== ',' && !isBehindQuotation(analysis, comma + 1)) comma--;
    const name = analysis.is(comma + 1, 'articles') ? comma + 2 : comma + 1;
    const end = oneNameEnd(analysis, name);
    return (analysis.norm(comma) === ',' || isBehindQuotation(analysis, comma + 1)) && behindNote(analysis, end) === verb && isNameOfOrganisation(analysis, name, end);
  }
  return false;
}

/** Whether an organisation's name at token `name` goes on to the end of a sentence, in capitals or behind the noun for what it is: « le Réseau pour la sûreté des reporters (RSR) ». */
function endsWithName(analysis: Analysis, name: number, to: number): boolean {
  const end = oneNameEnd(analysis, name);
  if (behindNote(analysis, end) >= to - 1 && isNameOfOrganisation(analysis, name, end)) return true;
  if (!analysis.is(name - 1, 'articles') || !(analysis.is(name, 'named-bodies') || analysis.is(name, 'organisation-nouns'))) return false;
  let last = name;
  while (analysis.tokens[last]?.kind === 'word' && !analysis.is(last, 'clause-openers') || analysis.is(last, 'asking-prepositions')) last++;
  return behindNote(analysis, last) >= to - 1 && actorsIn(analysis, name, last).every(({ actor }) => actor === 'other');
}

/** « …, | a déclaré aujourd'hui l'Observatoire de la presse (OP). » */
function isSaidBefore(analysis: Analysis, from: number, to: number): boolean {
  for (let comma = to - 1; comma > Math.max(from, to - nameReach - saidReach); comma--) {
    if (analysis.norm(comma) !== ',') continue;
    let verb = comma + 1;
    while (verb < comma + saidReach && !analysis.is(verb, 'speech-words')) verb++;
    if (!analysis.is(verb, 'speech-words') || analysis.quoted[verb] || !analysis.syntax.isPast(analysis, verb)) continue;
    let name = verb + 1;
    while (name < verb + 1 + saidReach && !analysis.isCapital(name)) name++;
    return endsWithName(analysis, name, to);
  }
  return false;
}

/** Words between "a déclaré" and the name of whoever did: "aujourd'hui". */
const sayerReach = 3;

/** "…, a déclaré aujourd'hui le Réseau pour la sûreté des reporters.": whether a sentence ends with an organisation, by a name that begins with a noun for such, that is told behind the verb to have said so. */
export function endsWithSayer(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let verb = to - 2;
  while (verb > Math.max(from, to - nameReach) && !(analysis.is(verb, 'speech-words') && analysis.syntax.isPast(analysis, verb))) verb--;
  const first = analysis.is(verb - 1, 'have-helpers') ? verb - 1 : verb;
  if (analysis.norm(first - 1) !== ',' || analysis.quoted[verb]) return false;
  let name = verb + 1;
  while (name < verb + sayerReach && analysis.is(name, 'today-words')) name++;
  if (!analysis.is(name, 'articles') || actorsIn(analysis, name, to).some(({ actor }) => actor !== 'other')) return false;
  return analysis.isCapital(name + 1) && (analysis.is(name + 1, 'named-bodies') || tellsOrganisation(analysis, name + 1, oneNameEnd(analysis, name + 1)));
}
