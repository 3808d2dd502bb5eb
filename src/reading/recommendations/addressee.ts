import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { behindOpeningAside, behindRemark, isBullet, numberLength, opensClause } from './clause.js';

/** Who is asked, and where that stands. Tokens, end exclusive. */
export interface Addressee {
  readonly from: number;
  readonly to: number;
  /** As the lexicon's actors name it; `other` for somebody without power. */
  readonly value: string;
}

/** Words between a trigger and what an addressee is asked. */
const longestAddressee = 45;
/** First words of an addressee that tell the public, and of a clause that name its subject. */
const publicReach = 4;
const powerReach = 6;
const subjectReach = 8;
/** Words of a phrase of purpose before its infinitive marker: "in order to". */
const purposeReach = 2;

/** "the results of the inquiry in order to find": an infinitive of purpose. */
function isPurpose(analysis: Analysis, at: number): boolean {
  for (let before = 1; before <= purposeReach; before++) if (analysis.phraseLength(at - before, 'purpose-openers') > before) return true;
  return false;
}

/** Words of an aside between an addressee and the clause of what it is asked: ", in line with its obligations,". */
const asideReach = 14;

/** First token of the aside between two commas that ends before token `at`; `at` where none does. */
function asideStart(analysis: Analysis, from: number, at: number): number {
  if (analysis.norm(at - 1) !== ',') return at;
  for (let comma = at - 2; comma > Math.max(from, at - asideReach); comma--) if (analysis.norm(comma) === ',') return comma;
  return at;
}

/** "call on the authorities (, in line with their duties,) that all these killings be cleared up": a clause with a subject of its own behind an authority; not "on the courts that tried her to". */
function isClauseBehind(analysis: Analysis, from: number, at: number): boolean {
  const end = asideStart(analysis, from, at);
  if (actorsIn(analysis, from, end).at(-1)?.to !== end) return false;
  return analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'general-quantifiers') || analysis.is(at + 1, 'case-pronouns') || analysis.is(at + 1, 'demonstratives') || analysis.is(at + 1, 'back-pointers');
}

/** Words between whoever is asked and the clause of what, besides their name: "autoridades tunecinas". */
const nationalityReach = 1;

/** Most words of an apposition to an addressee: "Belarus, the only country in Europe to apply the death penalty,". */
const longestApposition = 20;

/** "calls on Belarus, the only country to apply it, to join": the comma that closes an apposition which the infinitive at token `at` belongs to; undefined where none does. */
function appositionEnd(analysis: Analysis, from: number, at: number, limit: number): number | undefined {
  let comma = at - 1;
  while (comma > from && analysis.tokens[comma]?.kind === 'word') comma--;
  // "les autorités, à tous les niveaux, du Togo à libérer X, à": it closes an aside.
  let others = 0;
  for (let before = comma - 1; before > from; before--) if (analysis.norm(before) === ',') others++;
  if (others % 2 === 1) return undefined;
  // Right behind the comma it is what is asked; a clause or an aside is no apposition.
  if (comma <= from || comma === at - 1 || analysis.norm(comma) !== ',' || analysis.is(comma + 1, 'and-words') || (analysis.is(comma + 1, 'remark-openers') && analysis.phraseLength(comma + 1, 'concessive-openers') === 0) || analysis.is(comma + 1, 'relatives')) return undefined;
  // "calls on the Government, Parliament and the courts to act, to": the last of those who are asked.
  const last = actorsIn(analysis, comma + 1, at).at(-1);
  if (last?.actor === 'authority' && at - last.to <= nationalityReach && analysis.any(comma + 1, last.from, 'and-words')) return undefined;
  for (let end = at + 1; end < Math.min(limit, comma + longestApposition); end++) {
    if (analysis.norm(end) === ',') return analysis.syntax.isInfinitive(analysis, end + 1, limit) || opensClause(analysis, end + 1, limit) ? end : undefined;
    if (analysis.tokens[end]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** "pide al Estado investigar": in a language whose infinitives their ending tells, one can open what is asked without more. */
function opensWithVerb(analysis: Analysis, at: number): boolean {
  return !analysis.grammar.classes['asked-links'].isEmpty && analysis.syntax.isVerb(analysis, at);
}

/** "al Estado | investigar", "al Estado brasileño | investigar", "al Ministerio del Interior | identificar", "les autorités togolaises | pour libérer": whether whoever is asked ends right before token `at`, with the rest of the name and one adjective, behind which the verb at token `verb` stands. */
function isRightBehindActor(analysis: Analysis, from: number, at: number, verb: number): boolean {
  const end = actorsIn(analysis, from, at).at(-1)?.to;
  if (end === undefined || (end < at && !isAct(analysis, verb, 'verb'))) return false;
  const isOfName = (token: number): boolean => analysis.isCapital(token) || ((analysis.is(token, 'of-words') || analysis.is(token, 'articles')) && token < at - 1);
  for (let token = end; token < at; token++) if (!isOfName(token) && !(token === at - 1 && isAdjective(analysis, token))) return false;
  return true;
}

/** "pide transparencia y | que se garantice", "pide la liberación de X, del | que nada se sabe", "asks for a law | that will": a second thing that is asked for, or a relative clause, and nothing behind an addressee. */
function isOtherClause(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'relatives') && analysis.is(at + 1, 'future-helpers')) return true;
  const before = analysis.tokens[at - 1]?.kind === 'quote' ? at - 2 : at - 1;
  return analysis.is(before, 'and-words') || (analysis.is(at, 'complementizers') && (analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'of-words'))) || (analysis.is(at - 1, 'complementizers') && analysis.is(at - 2, 'and-words'));
}

/** Words that follow whoever is asked, and are no adjective. */
const noAdjectives = ['noun-phrase-enders', 'and-words', 'infinitive-markers', 'relatives', 'articles', 'act-adverbs', 'negations', 'asking-prepositions'] as const;

function isAdjective(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]?.kind === 'word' && !analysis.isAny(at, noAdjectives);
}

/** "hace un llamado a las autoridades tunecinas | a fin de que la liberen": length in tokens of what opens a clause of purpose right behind an authority, which tells what it is asked; 0 where none does. */
function purposeLength(analysis: Analysis, from: number, at: number): number {
  const length = analysis.phraseLength(at, 'purpose-clauses');
  if (length === 0) return 0;
  const end = analysis.norm(at - 1) === ',' ? at - 1 : at;
  const last = actorsIn(analysis, from, end).at(-1);
  return last?.actor === 'authority' && end - last.to <= nationalityReach ? length : 0;
}

/** "invita al Gobierno a que, al elaborar el reglamento, | consulte": first token behind the aside with which a clause begins that opens at token `at`, behind an authority; undefined where none does. */
function behindAsideOfClause(analysis: Analysis, from: number, at: number, limit: number): number | undefined {
  const comma = analysis.is(at, 'infinitive-markers') ? at + 2 : at + 1;
  if (!analysis.is(comma - 1, 'complementizers') || analysis.norm(comma) !== ',' || isOtherClause(analysis, at)) return undefined;
  const behind = behindOpeningAside(analysis, comma, limit);
  return behind > comma && actorsIn(analysis, from, at).at(-1)?.actor === 'authority' ? behind : undefined;
}

/** Where an addressee that begins at `from` ends, and where the content begins behind it: with an infinitive, or a clause. */
export function addresseeEnd(analysis: Analysis, from: number, limit: number): { end: number; content: number; by: 'infinitive' | 'clause' } | undefined {
  const isBehindOn = analysis.is(from - 1, 'infinitive-addressees');
  for (let at = from; at < Math.min(limit, from + longestAddressee); at++) {
    if (analysis.norm(at) === ';') return undefined;
    if (at === from) continue;
    const opened = behindAsideOfClause(analysis, from, at, limit);
    if (opened !== undefined) return { end: at, content: opened, by: 'clause' };
    const purpose = purposeLength(analysis, from, at);
    if (purpose > 0) return { end: at, content: at + purpose - 1, by: 'clause' };
    if (isPurpose(analysis, at)) continue;
    // "urges the authorities, whose duty it is to protect her, to release her": an infinitive inside of a remark is not what is asked.
    const remark = analysis.norm(at) === ',' && analysis.is(at + 1, 'relatives') && !opensClause(analysis, at + 1, limit) ? behindRemark(analysis, at + 1, limit) : undefined;
    if (remark !== undefined && analysis.syntax.isInfinitive(analysis, remark + 1, limit)) {
      at = remark;
      continue;
    }
    // "urges the authorities to: (a) release …", "urges the authorities (i) to release …".
    if (analysis.is(at, 'infinitive-markers') && analysis.norm(at + 1) === ':' && at + 2 < limit) return { end: at, content: at + 2 + (isBullet(analysis, at + 2) ? 1 : numberLength(analysis, at + 2)), by: 'infinitive' };
    // "urges the authorities to (i) release …; and (ii) drop …".
    const marked = analysis.is(at, 'infinitive-markers') ? numberLength(analysis, at + 1) : 0;
    if (marked > 0 && at + 1 + marked < limit) return { end: at, content: at + 1 + marked, by: 'infinitive' };
    // "hace un llamado al Gobierno para liberar": right behind whoever is asked it is no purpose.
    // "compte sur les autorités pour lui rendre la liberté": with a pronoun before the verb.
    const first = analysis.is(at, 'asked-links') ? at + 1 : at;
    const verb = first > at ? skipAdverbs(analysis, first, limit) : at;
    if (opensWithVerb(analysis, verb) && isRightBehindActor(analysis, from, at, verb)) return { end: at, content: first, by: 'infinitive' };
    const number = numberLength(analysis, at);
    if (number > 0 && analysis.syntax.isInfinitive(analysis, at + number, limit)) return { end: at, content: at + number, by: 'infinitive' };
    if (analysis.syntax.isInfinitive(analysis, at, limit) || analysis.syntax.isNegatedInfinitive(analysis, at)) {
      const behind = appositionEnd(analysis, from, at, limit) ?? at - 1;
      // "expects of Belarus, the only country to apply it, that it join".
      const opensBehind = behind !== at - 1 && opensClause(analysis, behind + 1, limit);
      return { end: behind === at - 1 ? at : behind, content: opensBehind ? behind + 2 : behind + 1, by: opensBehind ? 'clause' : 'infinitive' };
    }
    // "lance un appel aux autorités : libérer": a list begins behind the colon.
    if (analysis.norm(at) === ':' && at + 1 < limit && (analysis.syntax.isVerb(analysis, at + 1) || isAct(analysis, at + 1, 'verb'))) return { end: at, content: at + 1, by: 'infinitive' };
    // "expects Togo, the only State that has done so, to commute": a clause inside of an apposition.
    const apposition = analysis.is(at, 'relatives') ? appositionEnd(analysis, from, at, limit) : undefined;
    if (apposition !== undefined && analysis.syntax.isInfinitive(analysis, apposition + 1, limit)) return { end: apposition, content: apposition + 1, by: 'infinitive' };
    if ((!isBehindOn || isClauseBehind(analysis, from, at)) && !isOtherClause(analysis, at) && opensClause(analysis, at, limit)) {
      // "les autorités, à quelque niveau que ce soit, à libérer X": a clause inside of an aside.
      const behind = appositionEnd(analysis, from, at, limit);
      if (behind === undefined) return { end: at, content: at + 1, by: 'clause' };
      return opensClause(analysis, behind + 1, limit) ? { end: behind, content: behind + 2, by: 'clause' } : { end: behind, content: behind + 1, by: 'infinitive' };
    }
  }
  return undefined;
}

/** "calls on the people and the Government of Togo to": the authority that is asked beside others. */
export function authorityBeside(analysis: Analysis, from: number, to: number): Addressee | undefined {
  return authority(actorsIn(analysis, from, to).find(({ actor, value, from: at }) => actor === 'authority' && value !== 'state' && (analysis.is(at - 1, 'and-words') || (analysis.is(at - 1, 'articles') && analysis.is(at - 2, 'and-words')))));
}

/** Encouragement to citizens ("urges protesters to remain peaceful") asks nothing of those in power. */
export function isPublic(analysis: Analysis, addressed: number, to: number): boolean {
  const from = analysis.is(addressed, 'general-quantifiers') ? addressed + 1 : addressed;
  // "urges all those who have influence on them": not the public.
  if (analysis.phraseLength(from, 'public-openers', to) > 0) return !analysis.any(from, Math.min(to, from + powerReach), 'publics-in-power');
  const end = Math.min(to, from + publicReach);
  if (analysis.any(from, end, 'publics-in-power') || authorityBeside(analysis, from, to)) return false;
  for (let at = from; at < end; at++) {
    // "le ministère public": no public.
    if (analysis.is(at, 'publics') && !analysis.is(at + 1, 'possessives') && !actorsIn(analysis, from, end).some(({ actor, from: first, to: last }) => actor === 'authority' && first < at && at < last)) return true;
  }
  return false;
}

/** Most words of a nation before its authorities: "South Sudanese". */
const nationReach = 3;

/** Whether whoever is named at token `at` is somebody before whom another stands: "soit présenté devant un juge", "sea llevada ante los jueces". */
export function isStoodBefore(analysis: Analysis, at: number): boolean {
  const before = analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'indefinite-articles') ? at - 2 : at - 1;
  return analysis.is(before, 'doer-prepositions') && analysis.is(before, 'side-prepositions');
}

/** The authority named first in a clause: its subject ("that the authorities release X"). */
export function addresseeOfClause(analysis: Analysis, from: number, to: number): Addressee | undefined {
  let end = from;
  // "that the candidates whom the parties in Togo have chosen can stand": not who is told of in a relative clause.
  while (end < Math.min(from + subjectReach, to) && !(end > from && analysis.is(end, 'object-relatives'))) end++;
  return authority(actorsIn(analysis, from, end).find(({ actor, from: at }) => actor !== 'authority' || !isStoodBefore(analysis, at)));
}

/** "calls for … by the authorities", "expects from the Government": the addressee behind a preposition. */
export function addresseeBehind(analysis: Analysis, from: number, to: number): Addressee | undefined {
  return authority(actorsIn(analysis, from, to).find((found) => {
    // "from the Togolese authorities": whose they are stands before them.
    const nation = within(analysis.countries, Math.max(0, found.from - nationReach), found.from).find(({ to: end }) => end === found.from);
    const first = nation?.from ?? found.from;
    const source = first >= 2 ? first - 2 : first - 1;
    // "pide al Gobierno", "pide a Togo": preposition and article in one word, or no article.
    if (found.actor === 'authority' && analysis.is(first - 1, 'addressee-joints')) return true;
    return found.actor === 'authority' && analysis.is(first - 1, 'addressee-links') && analysis.is(source, 'addressee-sources');
  }));
}

/** An actor as addressee, when it is an authority with a name of its own. */
export function authority(found: ReturnType<typeof actorsIn>[number] | undefined): Addressee | undefined {
  return found?.actor === 'authority' && found.value !== undefined && found.value !== '' ? { from: found.from, to: found.to, value: found.value } : undefined;
}
