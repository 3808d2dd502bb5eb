import { bulletSigns } from '../../statement/entry-lines.js';
import { type Analysis, sourceOpenerLength } from '../analysis.js';
import { type AsideMarks, behindAside } from '../aside.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { isInterrupted } from '../quotation.js';
import { actorsIn } from '../subject.js';
import { isAct } from './acts.js';
import { isSaidBehind } from './said-behind.js';
import { saysMore } from './says-more.js';
import { tellsBesides } from './told-besides.js';

/** An aside between two commas behind a joint is no longer than this: "and, as a first step, to". */
const shortestAside = 2;
const longestAside = 14;
/** A remark between two commas, and what follows words that are quoted ("…,” the spokesperson said"), are no longer than this. */
const longestRemark = 36;
const attributionReach = 6;
/** Words of "see to it", and of whoever is asked before a remark. */
const sureLength = 3;
/** "for | full, prompt reform": the noun behind a preposition and its adverbs. */
const adjectiveReach = 4;

/** Whether a remark on the ask begins behind the comma at token `comma`: ", which", ", as"; not ", as well as". */
export function beginsRemark(analysis: Analysis, comma: number): boolean {
  if (analysis.phraseLength(comma + 1, 'remark-phrases') > 0) return true;
  // « toutes les personnes arrêtées, dont Ana Duarte »: some of those for whom it is asked.
  if (analysis.is(comma + 1, 'part-openers') && analysis.is(comma + 1, 'relatives') && analysis.isCapital(comma + 2) && analysis.isCapital(comma + 3)) return false;
  return analysis.is(comma + 1, 'remark-openers') && analysis.phraseLength(comma + 1, 'no-remarks') === 0;
}

/** Words of whoever is asked, before a remark: "les autorités togolaises compétentes". */
const askedReach = 4;

/** Whether whoever is asked ends at the comma at token `remark`, an adjective behind or not. */
function isBehindAuthority(analysis: Analysis, remark: number): boolean {
  const last = actorsIn(analysis, Math.max(0, remark - askedReach), remark).at(-1);
  return last?.actor === 'authority' && remark - last.to <= 1;
}

/** "that X, who is ill, be freed, and that": behind a remark the ask goes on with another clause. */
function goesOnWithClause(analysis: Analysis, at: number, remark: number): boolean {
  // "to see to it, as a matter of urgency, that": the clause of the verb before the remark.
  if (analysis.is(at, 'complementizers') && analysis.phraseLength(remark - sureLength, 'making-sure') === sureLength) return true;
  if (!analysis.is(at, 'complementizers')) return false;
  // "ask the Government, as we did in May, that A be freed", "attend des autorités, comme elle l'a dit, que": right behind whoever is asked.
  if (isBehindAuthority(analysis, remark)) return opensClause(analysis, at, analysis.sentenceAt(at).to);
  // "that A be freed and, as was agreed, that B be lifted", "ask the Government of Togo once more, as we did in May, that A be freed".
  return analysis.is(at - 1, 'and-words') || analysis.is(remark - 1, 'and-words') || actorsIn(analysis, Math.max(0, remark - askedReach), remark).some(({ actor }) => actor === 'authority');
}

/** "to release, as it has promised, all", "que X bénéficie, comme chacun, d'un avocat": whether the word at token `verb` is a verb that has no object before the remark behind it. */
function needsObject(analysis: Analysis, verb: number): boolean {
  if (analysis.is(verb, 'clause-verbs') || (analysis.is(verb, 'be-infinitive') && analysis.grammar.traits.has('nouns-first'))) return true;
  // "to make clear, as a matter of urgency, on what grounds".
  if (analysis.is(verb - 2, 'infinitive-markers') && analysis.phraseLength(verb - 1, 'making-known') === 2) return true;
  return isAct(analysis, verb, 'verb') && analysis.is(verb - 1, 'infinitive-markers') && !analysis.is(verb, 'verbs-without-object');
}

/** What opens a noun that is called for: "and for | the repeal", "and for | her". */
const nounOpeners = ['articles', 'indefinite-articles', 'case-determiners'] as const;

/** « la libération de X, dont l'état de santé se dégrade, et | à l'abrogation de la loi », « , ainsi que | la levée des restrictions »: whether a noun for what is to be done begins at token `at`, with its article, behind what joins it. */
function goesOnWithNounOfAct(analysis: Analysis, at: number): boolean {
  if (analysis.norm(at - 1) === ',') return false;
  const article = analysis.isAny(at, ['nominal-openers', 'infinitive-markers']) ? at + 1 : at;
  const noun = analysis.isAny(article, nounOpeners) ? article + 1 : article;
  return noun > at && isAct(analysis, skipAdverbs(analysis, noun, noun + adjectiveReach), 'noun');
}

/** "for the release of X, whose trial was unfair, and | for the repeal of the law": whether the preposition of a call is taken up at token `at`, behind "and". */
function goesOnWithNoun(analysis: Analysis, at: number): boolean {
  if (analysis.grammar.traits.has('nouns-first')) return goesOnWithNounOfAct(analysis, at);
  return analysis.is(at, 'asking-prepositions') && analysis.is(at - 1, 'and-words') && (analysis.isAny(at + 1, nounOpeners) || isAct(analysis, skipAdverbs(analysis, at + 1, at + adjectiveReach), 'noun'));
}

/** How far before a remark the clause begins with whose verb the ask goes on behind it. */
const clauseReach = 16;

/** "pour qu'il libère Ana Duarte, | dont": whether a clause whose subject is a pronoun holds the remark that begins at token `from`. */
function isInClauseOfPronoun(analysis: Analysis, from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - clauseReach); at--) if (analysis.is(at, 'complementizers')) return analysis.is(at + 1, 'subject-pronouns') && isAct(analysis, skipAdverbs(analysis, at + 2, from), 'finite');
  return false;
}

/** "release X, who is ill, and drop the charges", "calls on Togo, as a member of the Council, to": the comma behind a remark that begins at `from`, where the ask goes on; undefined where it does not. */
export function behindRemark(analysis: Analysis, from: number, limit: number): number | undefined {
  const isBeforeObject = needsObject(analysis, from - 2);
  for (let at = from; at < Math.min(limit, from + longestRemark); at++) {
    if (analysis.isMark(at, ';:')) return undefined;
    if (analysis.norm(at) !== ',') continue;
    if (isBeforeObject) return at;
    // "for A and, as it did in May, for B": a remark right behind "and" belongs to the joint.
    if (analysis.is(from - 2, 'and-words')) return at;
    const next = at + 1 + analysis.phraseLength(at + 1, 'joints', limit);
    // "that X, whose health fails, will be treated", "que l'enquête, qui est en cours, établisse": the verb of the clause, whose subject stands before the remark.
    if (next === at + 1 && (isAct(analysis, next, 'finite') || analysis.is(next, 'future-helpers') || analysis.is(next, 'be-forms') || analysis.is(next, 'have-helpers') || analysis.is(next, 'ability-words') || analysis.is(next, 'clause-verbs'))) return at;
    // "pour qu'il libère X, dont la santé nous préoccupe, et coopère": the verb of a second ask, behind the mark that closes the remark.
    if (analysis.is(next - 1, 'and-words') && isAct(analysis, next, 'finite') && isInClauseOfPronoun(analysis, from)) return at;
    if (goesOnWithNoun(analysis, next) || analysis.syntax.isInfinitive(analysis, next, limit) || analysis.syntax.isNegatedInfinitive(analysis, next) || analysis.is(next, 'be-infinitive') || goesOnWithClause(analysis, next, from - 1) || (!analysis.isCapital(next) && isAct(analysis, skipAdverbs(analysis, next, limit), 'verb'))) return at;
  }
  return undefined;
}

/** Whether a few words behind token `at` hold a verb of saying: "…” an EU spokesperson said"; not "the “movement” was declared extremist". */
function isSaidAfter(analysis: Analysis, at: number): boolean {
  for (let verb = at + 1; verb < at + 1 + attributionReach; verb++) if (analysis.is(verb, 'speech-words') && !analysis.is(verb - 1, 'passive-helpers') && !analysis.is(verb - 1, 'copulas')) return true;
  return false;
}

/** Whether a quotation ends at token `at` and whose it is follows: "…,” an EU spokesperson said". */
function endsQuotation(analysis: Analysis, at: number): boolean {
  if (!analysis.isMark(at, '"”“’»')) return false;
  // “… at once,” X, who speaks for Y, told the press: a comma inside of the mark.
  // « … », peut-on lire dans le communiqué; « … », selon la porte-parole.
  const behind = analysis.norm(at + 1) === ',' ? at + 2 : at + 1;
  const says = analysis.is(behind, 'inverted-pronouns') || analysis.is(behind, 'have-helpers') ? behind + 1 : behind;
  if (analysis.phraseLength(says, 'speech-phrases') > 0 || sourceOpenerLength(analysis, behind) > 0) return true;
  return isSaidAfter(analysis, at) || (analysis.norm(at - 1) === ',' && analysis.tokens[at - 1]?.end === analysis.tokens[at]?.start);
}

/** Words of who said something, between two parts of a sentence that is quoted. */
const sayerReach = 16;

/** “We call on Togo,” X said, “to release her”: the mark behind which a quotation that ends at token `at` goes on with its sentence; `at` where none does. */
export function takenUpAgain(analysis: Analysis, at: number, limit: number): number {
  if (analysis.tokens[at]?.kind !== 'quote' || !endsQuotation(analysis, at)) return at;
  for (let mark = at + 2; mark < Math.min(limit, at + sayerReach); mark++) if (analysis.tokens[mark]?.kind === 'quote') return isInterrupted(analysis, at + 1, mark) ? mark : at;
  return at;
}

/** Words between a pronoun behind a colon and its verb. */
const explainingReach = 3;

/** "abandon this punishment: they are ever more, the countries that have": behind a colon a pronoun with its verb tells why. */
function isExplained(analysis: Analysis, colon: number, limit: number): boolean {
  if (!analysis.is(colon + 1, 'subject-pronouns')) return false;
  return analysis.any(colon + 2, Math.min(limit, colon + 2 + explainingReach), 'copulas');
}

/** Words of "a-t-elle ajouté mardi" between two commas. */
const speechReach = 8;

/** "doit être respectée, a-t-elle ajouté, | demandant que": whether the comma at token `comma` opens a clause that tells who said so, behind which whoever did goes on with a gerund. */
function isSpeechBeforeGerund(analysis: Analysis, comma: number, limit: number): boolean {
  if (!analysis.is(comma + 1, 'inverted-pronouns')) return false;
  let end = comma + 2;
  while (end < Math.min(limit, comma + speechReach) && analysis.tokens[end]?.kind !== 'punctuation') end++;
  return analysis.norm(end) === ',' && analysis.ends(skipAdverbs(analysis, end + 1, limit), 'gerund');
}

/** "to make clear, without delay, | where she is": whether the comma at token `close` ends an aside right behind a verb whose object follows. */
function closesAside(analysis: Analysis, from: number, close: number): boolean {
  for (let open = close - 1; open > Math.max(from, close - longestAside); open--) if (analysis.norm(open) === ',') return needsObject(analysis, open - 1);
  return false;
}

/** End of the clause that begins at `from`: a remark behind a comma, or `limit` (without closing marks before it). What brackets hold is passed over. */
export function clauseEnd(analysis: Analysis, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const norm = analysis.norm(at);
    if (depth <= 0 && tellsBesides(analysis, at, from, limit)) return withoutTail(analysis, from, at);
    if (norm === '(') depth++;
    else if (norm === ')') depth--;
    else if (analysis.tokens[at]?.kind === 'quote' && takenUpAgain(analysis, at, limit) > at) at = takenUpAgain(analysis, at, limit);
    else if (depth <= 0 && norm === ',' && (isSpeechBeforeGerund(analysis, at, limit) || isSaidBehind(analysis, at))) return withoutTail(analysis, from, at);
    else if (depth <= 0 && norm === ',' && beginsRemark(analysis, at) && !closesAside(analysis, from, at) && behindOpeningAside(analysis, at, limit) === at) {
      const behind = asideOfVerb(analysis, at, limit) ?? behindRemark(analysis, at + 1, limit);
      if (behind === undefined) return at;
      at = behind - 1;
    } else if (depth <= 0 && norm === ':' && isExplained(analysis, at, limit)) return withoutTail(analysis, from, at);
    else if (endsQuotation(analysis, at) || (depth <= 0 && saysMore(analysis, at, from, limit))) return withoutTail(analysis, from, at);
  }
  return withoutTail(analysis, from, limit);
}

/** `end` without the marks and the "and" that stand before it, and without the "that" of the next clause. */
function withoutTail(analysis: Analysis, from: number, end: number): number {
  if (end - 2 > from && analysis.is(end - 1, 'complementizers') && analysis.is(end - 2, 'and-words')) end--;
  while (end > from && (analysis.isMark(end - 1, '.,;!?”"’»') || analysis.is(end - 1, 'and-words'))) end--;
  return end;
}

/** Whether a mark before an entry of a list stands at token `at`. */
export function isBullet(analysis: Analysis, at: number): boolean {
  return analysis.isMark(at, bulletSigns);
}

/** Whether the mark at token `at` begins a line of a list that stands in one paragraph with what is above it. */
export function beginsLine(analysis: Analysis, at: number): boolean {
  const before = analysis.tokens[at - 1];
  const mark = analysis.tokens[at];
  return isBullet(analysis, at) && before !== undefined && mark !== undefined && analysis.plain.text.slice(before.end, mark.start).includes('\n');
}

/** Length in tokens of the number of an entry at token `at`: "(a)", "ii)", "(2)", "ii.)"; 0 where none stands. */
export function numberLength(analysis: Analysis, at: number): number {
  const open = analysis.norm(at) === '(' ? 1 : 0;
  const dot = analysis.norm(at + open + 1) === '.' ? 1 : 0;
  return analysis.norm(at + open + dot + 1) === ')' && /^(?:[a-h]|[ivx]{1,4}|\d{1,2})\.?$/u.test(analysis.norm(at + open)) ? open + dot + 2 : 0;
}

/** Length in tokens of what joins two asks at `at`: "and", ",", "; and", "as well as", …; 0 where nothing joins. */
export function jointLength(analysis: Analysis, at: number, to: number): number {
  if (at < to && beginsLine(analysis, at)) return 1;
  const stop = at < to && analysis.isMark(at, ',;:') ? 1 : 0;
  // In a list within a paragraph a dash follows: "; – to".
  const mark = stop && isBullet(analysis, at + 1) ? 2 : analysis.norm(at) === ':' ? 0 : stop;
  const words = analysis.phraseLength(at + mark, 'joints', to) || (mark && (analysis.phraseLength(at + mark, 'joints-behind-comma', to) || analysis.phraseLength(at + mark, 'next-steps', to)));
  const length = mark + words;
  if (length === 0) return isBullet(analysis, at) ? dashedJointLength(analysis, at, to) : 0;
  // "to release X, – and – to drop".
  const closing = mark === 2 && words > 0 && isBullet(analysis, at + length) ? 1 : 0;
  let numbered = length + closing + numberLength(analysis, at + length + closing);
  // "una investigación y “que se los juzgue”": the mark belongs to the joint.
  if (words > 0 && analysis.tokens[at + numbered]?.kind === 'quote') numbered++;
  const aside = asideLength(analysis, numbered + at, to);
  return numbered + (aside > 0 ? aside : adverbialLength(analysis, numbered + at, to));
}

/** "– and – to introduce": a joint that stands alone between two dashes; 0 where none does. */
function dashedJointLength(analysis: Analysis, at: number, to: number): number {
  const words = analysis.phraseLength(at + 1, 'joints', to);
  return words > 0 && isBullet(analysis, at + 1 + words) ? words + 2 : 0;
}

/** Marks of an aside behind a joint. */
const asideMarks: AsideMarks = { ',': ',', '–': '–', '—': '—', '-': '-', '(': ')' };

/** "and, as a first step, to introduce", "and – as a first step – to introduce", "and – above all – to introduce": an aside behind a joint belongs to it. */
function asideLength(analysis: Analysis, at: number, to: number): number {
  return behindAside(analysis, at, Math.min(to, at + longestAside + 1), asideMarks) - at;
}

/**
 * "libérer, de toute urgence, les détenus": the comma that closes an aside between a verb and its object, which begins with the comma at token `comma`; undefined where none does.
 * Told in languages whose infinitives their ending tells.
 */
export function asideOfVerb(analysis: Analysis, comma: number, to: number): number | undefined {
  if (analysis.norm(comma) !== ',' || !analysis.syntax.isVerb(analysis, comma - 1) || analysis.is(comma - 1, 'noun-openers')) return undefined;
  const opens = (at: number): boolean => analysis.is(at, 'and-words') || analysis.syntax.isInfinitive(analysis, at, to) || analysis.syntax.isVerb(analysis, skipAdverbs(analysis, at, to));
  // "de les libérer, …": a verb that has its object before it needs none behind.
  if (opens(comma + 1) || jointLength(analysis, comma, to) > 1 || isObjectPronoun(analysis, comma - 2)) return undefined;
  if (analysis.isCapital(comma + 1) || analysis.is(comma + 1, 'articles') || analysis.is(comma + 1, 'case-determiners') || analysis.is(comma + 1, 'short-honorifics')) return undefined;
  for (let at = comma + shortestAside; at <= comma + longestAside && at + 1 < to; at++) {
    if (analysis.isMark(at, ';:')) return undefined;
    if (analysis.norm(at) === ',') return analysis.tokens[at + 1]?.kind === 'word' && !opens(at + 1) && !analysis.is(at + 1, 'relatives') ? at : undefined;
  }
  return undefined;
}

/** Whether "and" stands before token `at`, or before an aside that ends there: "and, in the meantime, for". */
export function isBehindAnd(analysis: Analysis, at: number): boolean {
  if (analysis.is(at - 1, 'and-words')) return true;
  if (analysis.norm(at - 1) !== ',') return false;
  for (let comma = at - 1 - shortestAside; comma > 0 && comma >= at - 1 - longestAside; comma--) if (analysis.norm(comma) === ',') return analysis.is(comma - 1, 'and-words');
  return false;
}

/** Whether an infinitive, or the "that" of a clause, stands at token `at`. */
function isMarkedAsk(analysis: Analysis, at: number, to: number): boolean {
  return analysis.syntax.isInfinitive(analysis, at, to) || analysis.syntax.isNegatedInfinitive(analysis, at) || analysis.is(at, 'complementizers');
}

/** "and ultimately to introduce", "and, by the same token to", ", then to": length of the adverbs and adverbial phrases that stand between a joint and the mark of an infinitive or a clause; 0 where none follows. */
function adverbialLength(analysis: Analysis, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < longestAside) {
    const phrase = analysis.phraseLength(end, 'joint-adverbials', to);
    if (phrase === 0 && !isActAdverb(analysis, end) && !analysis.is(end, 'joint-adverbs')) break;
    end += Math.max(phrase, 1);
  }
  return end > at && end < to && isMarkedAsk(analysis, end, to) ? end - at : 0;
}

/** Whether a clause that says what is asked begins at token `at`: "that she be released". */
export function opensClause(analysis: Analysis, at: number, to: number): boolean {
  return analysis.syntax.opensClause(analysis, at, to, (token) => isAct(analysis, token, 'verb', 'finite'));
}

/** What opens an aside on how, when or why something is to be done, and no subject: "as a first step", "together with", "given that". */
const asideOpeners = ['opening-prepositions', 'role-openers', 'companion-openers', 'gerund-prepositions'] as const;
/** "a que, al elaborar el reglamento, consulte": whether an aside opens at token `at` with what tells when. */
function opensOnTime(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'doing-openers') && analysis.syntax.isVerb(analysis, at + 1);
}

/** Words of an aside with which a clause begins. */
const openingAsideReach = 36;

/** "that, as a first step, | X be freed", "that, in line with the Covenant, to which Togo is a party, | X be freed": first token behind the aside with which the clause behind the "that" before token `at` begins; `at` where none does. */
export function behindOpeningAside(analysis: Analysis, at: number, limit: number): number {
  if (analysis.norm(at) !== ',' || !analysis.is(at - 1, 'complementizers') || !(analysis.isAny(at + 1, asideOpeners) || analysis.ends(at + 1, 'gerund') || opensOnTime(analysis, at + 1))) return at;
  for (let comma = at + shortestAside; comma < Math.min(limit, at + openingAsideReach) && !analysis.isMark(comma, ';:'); comma++) {
    if (analysis.norm(comma) !== ',' || analysis.is(comma + 1, 'relatives') || analysis.is(comma + 2, 'relatives')) continue;
    return comma + 1 < limit ? comma + 1 : at;
  }
  return at;
}

/** Whether the word at token `at` is, or has written onto it, a pronoun for the object of what is asked: "les libérer", "liberarla". */
export function isObjectPronoun(analysis: Analysis, at: number): boolean {
  return analysis.syntax.isObjectPronoun(analysis, at, (token) => isAct(analysis, token, 'verb'));
}
