import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/** How far before "of" the word for who rules stands, with adjectives between. */
const ruleReach = 4;

/** "el régimen ilegítimo y dictatorial de": the word for who rules, and where adjectives stand behind their noun these. */
function isRule(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'rule-nouns')) return true;
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  for (let before = at; before > at - ruleReach; before--) {
    if (analysis.is(before, 'rule-nouns')) return true;
    if (analysis.tokens[before]?.kind !== 'word' || analysis.isCapital(before) || analysis.is(before, 'articles') || analysis.is(before, 'noun-phrase-enders')) return false;
  }
  return false;
}

/** How far before a name the words begin that tell of its bearer's time in power. */
const termReach = 8;

/** "a third term for | X", "the re-election of | X", « un troisième mandat de | X »: whether a name that begins at token `from` is that of who rules, or wants to go on. */
function hasTerm(analysis: Analysis, from: number): boolean {
  for (let at = from - 1; at > from - termReach; at--) if (analysis.phraseLength(at, 'terms-of-rule') === from - at) return true;
  return false;
}

/** "under President X", "under the former President, X": in whose time in office something was done. */
function isInPower(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let at = from - 1;
  while (honorific[at] === 1 || office[at] === 1 || analysis.is(at, 'former-words') || analysis.is(at, 'articles')) at--;
  return analysis.is(at, 'power-prepositions');
}

/** "the X regime", "X's regime", "the regime of X", "el régimen X", "X lacks any democratic legitimacy": who rules a country, whatever the title. */
export function rules(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  const owned = analysis.syntax.ownedBehind(analysis, to);
  let of = from - 1;
  // "the government of Nobel laureate X"
  while (analysis.isCapital(of) || honorific[of] || role[of] || office[of]) of--;
  const isOfRule = analysis.is(of, 'of-words') && (isRule(analysis, of - 1) || analysis.is(of - 1, 'rulers-of'));
  // "el Gobierno que preside X", "que encabeza el presidente X".
  const verb = analysis.is(of, 'articles') ? of - 1 : of;
  if (analysis.is(verb, 'ruling-verbs') && analysis.is(verb - 1, 'relatives') && isRule(analysis, verb - 2)) return true;
  // "X's presidency of the bar" rules nobody.
  const isOwner = owned !== undefined && (analysis.is(owned, 'rule-nouns') || (analysis.is(owned, 'rulers-of') && (office[from - 1] === 1 || !analysis.is(owned + 1, 'of-words'))));
  return (office[from - 1] === 1 && isInPower(analysis, from)) || analysis.is(to, 'rule-nouns') || analysis.is(from - 1, 'rule-nouns') || isOwner || isOfRule || hasTerm(analysis, from) || analysis.phraseLength(to, 'rule-denials') > 0;
}
