import type { Analysis } from '../analysis.js';
import { behindPartner } from './commenting.js';
import { nameClassesOf } from './name-classes.js';

/* Who only tells of others, and those of whom it is welcomed what was done to them. */

/** How far before a name the word for speech stands, with what somebody is between: « exprime le curé de la paroisse, le père X ». */
const sayerReach = 12;

/** Whether a word that says who said something stands at token `verb`. */
function attributes(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb, 'speech-words') || analysis.is(verb, 'quoting-verbs');
}

/** The token before a verb that attributes something, and before what helps it: « …, | a expliqué », « …», | s'exclame ». */
function beforeAttribution(analysis: Analysis, verb: number): number {
  return analysis.is(verb - 1, 'reflexive-pronouns') || analysis.is(verb - 1, 'have-helpers') ? verb - 2 : verb - 1;
}

/** Whether a verb that tells who said what is quoted stands right behind a quotation, at token `verb`: « …», exprime le curé », « …», s'exclame sa voisine ». */
function opensAttribution(analysis: Analysis, verb: number): boolean {
  if (!attributes(analysis, verb)) return false;
  let mark = beforeAttribution(analysis, verb);
  if (analysis.norm(mark) === ',') mark--;
  return analysis.tokens[mark]?.kind === 'quote';
}

/** "She was beaten, | explained the lawyer X": the same behind a clause that is told in other words, and a comma. */
function opensReportedAttribution(analysis: Analysis, verb: number): boolean {
  const comma = beforeAttribution(analysis, verb);
  return attributes(analysis, verb) && analysis.norm(comma) === ',' && comma > analysis.sentenceAt(verb).from + 1;
}

/** Whether what stands at token `at` ends the clause before it. */
function endsClause(analysis: Analysis, at: number): boolean {
  return at >= analysis.sentenceAt(at - 1).to || analysis.isMark(at, '.,;:(') || analysis.tokens[at]?.kind === 'quote';
}

/** « “…”, exprime le célébrant, le père X », “…, conta la vecina, la señora X”, "she was beaten, explained the lawyer X": who speaks behind what is quoted or told is named last, behind what they are. */
export function isSayerByCalling(analysis: Analysis, from: number, to: number): boolean {
  let isBehindComma = false;
  for (let at = from - 1; at > from - sayerReach; at--) {
    if (opensAttribution(analysis, at) || (!isBehindComma && endsClause(analysis, behindPartner(analysis, to)) && opensReportedAttribution(analysis, at))) return isCalling(analysis, at + 1, from);
    if (analysis.norm(at) === ',' && !isBehindComma) isBehindComma = true;
    // "a dit le père de l'avocate X": whose father it is.
    else if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'clause-openers') || (!isBehindComma && (analysis.is(at, 'of-words') || analysis.is(at, 'infinitive-markers')))) return false;
  }
  return false;
}

/** Whether what somebody is begins at token `at`: "the lawyer | X", "su abogado"; or nothing but names, titles and a day stands before token `name`: "today | X", "Ms Y and | X". */
function isCalling(analysis: Analysis, at: number, name: number): boolean {
  if (analysis.is(at, 'articles') || analysis.is(at, 'indefinite-articles') || analysis.is(at, 'kin-owners')) return true;
  const { honorific, role } = nameClassesOf(analysis);
  let next = at;
  while (next < name && (analysis.isCapital(next) || honorific[next] === 1 || role[next] === 1 || analysis.is(next, 'and-words') || analysis.is(next, 'days-of-week') || analysis.norm(next) === '.')) next++;
  return next === name;
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
