import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* Who only tells of others, and those of whom it is welcomed what was done to them. */

/** How far before a name the word for speech stands, with what somebody is between: « exprime le curé de la paroisse, le père X ». */
const sayerReach = 12;

/** Whether a verb that tells who said what is quoted stands right behind a quotation, at token `verb`: « …», exprime le curé », « …», s'exclame sa voisine ». */
function opensAttribution(analysis: Analysis, verb: number): boolean {
  if (!analysis.is(verb, 'speech-words') && !analysis.is(verb, 'quoting-verbs')) return false;
  let mark = analysis.is(verb - 1, 'reflexive-pronouns') || analysis.is(verb - 1, 'have-helpers') ? verb - 2 : verb - 1;
  if (analysis.norm(mark) === ',') mark--;
  return analysis.tokens[mark]?.kind === 'quote';
}

/** « “…”, exprime le célébrant, le père X », “…, conta la vecina, la señora X”: who speaks behind what is quoted is told by what they are, with the name last. */
export function isSayerByCalling(analysis: Analysis, from: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let isBehindComma = false;
  for (let at = from - 1; at > from - sayerReach; at--) {
    if (opensAttribution(analysis, at)) return analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'indefinite-articles') || analysis.is(at + 1, 'kin-owners');
    if (analysis.norm(at) === ',' && !isBehindComma) isBehindComma = true;
    // "a dit le père de l'avocate X": whose father it is.
    else if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'clause-openers') || (!isBehindComma && (analysis.is(at, 'of-words') || analysis.is(at, 'infinitive-markers')))) return false;
  }
  return false;
}

/** How far behind a name the verb stands, with a relative clause between, and behind the verb the noun for a case. */
const clauseReach = 14;
const verbReach = 2;
const caseReach = 5;

/** The token behind a name and the relative clause on whoever bears it: "X, who is no member of the council, | recalled"; behind the name where there is none. */
function behindClause(analysis: Analysis, to: number): number {
  if (analysis.norm(to) !== ',') return to;
  for (let at = to + 1; at < to + clauseReach; at++) if (analysis.norm(at) === ',') return at + 1;
  return to;
}

/** "Ms X, who had asked for a visit, raised the cases of the activists Y and Z", « Mme X a évoqué le sort du militant Y »: who bears a surname and no more, and tells of the case of somebody else. */
export function tellsOfCase(analysis: Analysis, from: number, to: number): boolean {
  const { honorific, role } = nameClassesOf(analysis);
  if (to - from > 1 || honorific[from - 1] !== 1) return false;
  const verb = behindClause(analysis, to);
  let at = verb;
  while (at <= verb + verbReach && !analysis.is(at, 'report-verbs') && !analysis.is(at, 'raising-verbs')) at++;
  if (at > verb + verbReach) return false;
  for (let noun = at + 1; noun < at + caseReach && analysis.tokens[noun]?.kind === 'word'; noun++) {
    if (!analysis.is(noun, 'told-cases')) continue;
    const who = analysis.is(noun + 2, 'articles') ? noun + 3 : noun + 2;
    return analysis.is(noun + 1, 'of-words') && (role[who] === 1 || honorific[who] === 1 || analysis.isCapital(who) || analysis.grammar.numbers.has(analysis.norm(who)));
  }
  return false;
}

/** « salue la suspension de l'inspecteur X », "welcomes the dismissal of Colonel X": of whom it is welcomed what was done. */
export function isRemovalWelcomed(analysis: Analysis, from: number): boolean {
  const { honorific, office, role } = nameClassesOf(analysis);
  let of = from - 1;
  while (of > from - caseReach && !analysis.is(of, 'of-words') && (honorific[of] === 1 || office[of] === 1 || role[of] === 1 || analysis.isCapital(of) || analysis.is(of, 'articles') || analysis.norm(of) === '.' || analysis.ends(of, 'adjective') || analysis.ends(of, 'doer'))) of--;
  if (!analysis.is(of, 'of-words') || !analysis.is(of - 1, 'removals')) return false;
  const article = analysis.is(of - 2, 'articles') ? of - 3 : of - 2;
  // "the suspension of Captain Y and the dismissal of Colonel X".
  if (analysis.is(article, 'and-words')) return analysis.any(Math.max(analysis.sentenceAt(of).from, article - clauseReach), article, 'welcoming-verbs');
  return analysis.is(article, 'welcoming-verbs') || (analysis.is(article, 'of-words') && analysis.is(article - 1, 'welcoming-verbs'));
}
