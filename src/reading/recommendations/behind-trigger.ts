import type { Analysis } from '../analysis.js';
import { asideEnd, type AsideMarks } from '../aside.js';
import { actorsIn } from '../subject.js';
import { startingAt, within } from '../matches.js';
import { isAct } from './acts.js';
import { behindOpeningAside, opensClause, takenUpAgain } from './clause.js';
import { startsNominal } from './starts.js';
import type { Trigger } from './trigger.js';

/** How far behind a call its owner may reach ("the call of the European Union for"), and adverbs behind a trigger. */
const ownerReach = 25;
const adverbReach = 5;
/** Words of an aside between a verb of asking and its clause. */
const asideReach = 26;
/** How far before a colon the subject of a clause is named that says nothing else. */
const subjectReach = 6;
/** How far behind "on" an authority is named. */
const authorityReach = 4;

/** What a call takes up again behind its owner: "for", "that", and "on" before an authority; not "the Rapporteur on slavery", "the Commissioner for Human Rights". */
function isCallObject(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'call-objects') || (analysis.isCapital(at - 1) && analysis.isCapital(at + 1) && analysis.is(at + 1, 'office-links'))) return false;
  return !analysis.is(at, 'addressee-prepositions') || actorsIn(analysis, at + 1, at + 1 + authorityReach).some(({ actor }) => actor === 'authority');
}

/** Whether whoever is asked is named from token `at` on, with an article or a quantifier. */
function namesAuthority(analysis: Analysis, at: number, limit: number): boolean {
  if (!analysis.is(at, 'articles') && !analysis.is(at, 'general-quantifiers')) return false;
  return actorsIn(analysis, at, Math.min(limit, at + authorityReach)).some(({ actor }) => actor === 'authority');
}

/** "demand, in her name and in that of her family, | that she be released": first token behind the aside that begins with a comma at token `at`, where a clause follows; `at` where none does. */
function behindAsideBeforeContent(analysis: Analysis, at: number, limit: number): number {
  const comma = asideEnd(analysis, at, Math.min(limit, at + asideReach));
  if (comma === undefined) return at;
  // "demande que, d'ici là, X soit soigné": in the clause nobody is asked.
  if (analysis.is(at - 1, 'complementizers') && analysis.is(at + 1, 'addressee-prepositions')) return comma + 1;
  if (analysis.is(comma + 1, 'complementizers') && opensClause(analysis, comma + 1, limit)) return comma + 1;
  // "ont appelé, dans un communiqué, à l'abandon des charges".
  // "exhortons, une fois encore, les autorités à".
  if ((analysis.is(comma + 1, 'addressee-sources') || namesAuthority(analysis, comma + 1, limit)) && !within(analysis.matches.act, at, comma).length && !actorsIn(analysis, at, comma).some(({ actor }) => actor === 'authority')) return comma + 1;
  // "solicita, en sus contactos con las autoridades, la revisión del juicio": where it is asked, and what.
  if (analysis.is(at + 1, 'opening-prepositions') && (analysis.is(comma + 1, 'articles') || analysis.is(comma + 1, 'indefinite-articles')) && startsNominal(analysis, comma + 1, limit)) return comma + 1;
  // "urges, as it did last year, the authorities to".
  if (actorsIn(analysis, at, comma).length === 0 && actorsIn(analysis, comma + 1, comma + 1 + authorityReach)[0]?.actor === 'authority') return comma + 1;
  return at;
}

/** Words of whoever asks behind a passive: "by the Delegation of the European Union and the Embassies of its Member States in Togo". */
const agentReach = 24;

/** "are called upon | by the EU and its Member States | to release": first token behind the speaker who asks in the passive; `at` where nobody is named. */
export function behindAgent(analysis: Analysis, at: number, limit: number): number {
  if (!analysis.is(at, 'doer-links') || actorsIn(analysis, at + 1, at + agentReach)[0]?.actor !== 'eu') return at;
  for (let token = at + 2; token < Math.min(limit, at + agentReach); token++) if (analysis.syntax.isInfinitive(analysis, token, limit)) return token;
  return at;
}

/** Marks between which something is put in before an infinitive. */
const insertionMarks: AsideMarks = { ',': ',', '–': '–', '—': '—', '(': ')' };

/** "called upon, on the basis of the Convention, to which Togo is a party, | to": first token behind what is put in from the mark at token `open` on, which may hold commas of its own; `end` where no mark closes it. */
function behindInsertion(analysis: Analysis, open: number, end: number, isInfinitive: (token: number) => boolean): number {
  const first = asideEnd(analysis, open, end, insertionMarks);
  if (first === undefined) return end;
  for (let close: number | undefined = first; close !== undefined && analysis.norm(open) === ','; close = asideEnd(analysis, close, end, insertionMarks)) if (isInfinitive(close + 1)) return close + 1;
  return first + 1;
}

/** "are asked, as a matter of urgency, | to open", "is called upon finally | to honour": first token of the infinitive behind a passive, past adverbs and what is put in; `at` where none follows. */
export function infinitiveBehind(analysis: Analysis, at: number, limit: number): number {
  const isInfinitive = (token: number): boolean => analysis.syntax.isInfinitive(analysis, token, limit) || analysis.syntax.isNegatedInfinitive(analysis, token);
  const end = Math.min(limit, at + asideReach);
  let next = behindAgent(analysis, at, limit);
  while (next < end && !isInfinitive(next)) {
    const phrase = analysis.phraseLength(next, 'after-trigger-phrases', limit);
    if (insertionMarks[analysis.norm(next)] !== undefined) next = behindInsertion(analysis, next, end, isInfinitive);
    else if (phrase === 0 && !analysis.is(next, 'after-trigger') && !analysis.ends(next, 'adverb')) return at;
    else next += Math.max(phrase, 1);
  }
  return next >= end ? at : next;
}

/** "Pide | la Delegación que se investigue": first token behind whoever speaks, where a verb may stand before its subject. */
function behindSpeaker(analysis: Analysis, at: number): number {
  if (!analysis.grammar.traits.has('drops-subjects')) return at;
  const first = analysis.is(at, 'articles') ? at + 1 : at;
  return startingAt(analysis.matches.actor, first).find(({ entry }) => entry.kind === 'eu')?.to ?? at;
}

/** First token of addressee or content: behind whose call it is, and behind adverbs. */
export function afterTrigger(analysis: Analysis, trigger: Trigger, limit: number): number {
  let at = trigger.to;
  // “We demand,” X said, “that she be released”.
  const mark = analysis.norm(at) === ',' ? at + 1 : at;
  const again = takenUpAgain(analysis, mark, limit);
  if (again > mark) return again + 1;
  // "su petición de que levanten".
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners') && opensClause(analysis, at + 1, limit)) return at + 1;
  // "su petición de puesta en libertad de todos": what is asked for, and not whose call it is.
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners') && isAct(analysis, at + 1, 'noun') && actorsIn(analysis, at + 1, at + 2).length === 0) return at + 1;
  if (trigger.form === 'noun' && analysis.is(at, 'call-owners')) {
    let behind = at;
    while (behind < Math.min(limit, at + ownerReach) && !isCallObject(analysis, behind) && !analysis.is(behind, 'infinitive-markers')) behind++;
    if (behind < limit && isCallObject(analysis, behind)) at = behind + 1;
    // "Reiterating the calls of the Secretary-General, we urge": the next words that ask say what for.
    else if (limit < analysis.sentenceAt(trigger.from).to && trigger.entry?.settings.needs === undefined && behind === limit) return limit;
  }
  if (trigger.subject) at = infinitiveBehind(analysis, behindAgent(analysis, at, limit), limit);
  if (trigger.form === 'verb' && at === trigger.to) at = behindAsideBeforeContent(analysis, behindSpeaker(analysis, at), limit);
  // "renovamos el llamado, una vez más, a que".
  if (trigger.form === 'noun' && at === trigger.to && analysis.phraseLength(at + 1, 'once-more') > 0) at = behindAsideBeforeContent(analysis, at, limit);
  if (at === trigger.to) at = behindOpeningAside(analysis, at, limit);
  const adverbs = at + adverbReach;
  while (at < limit && at < adverbs) {
    // "demandons dès lors aux autorités".
    const phrase = trigger.form === 'verb' ? analysis.phraseLength(at, 'after-trigger-phrases', limit) : 0;
    if (phrase === 0 && analysis.norm(at) !== ',' && !analysis.is(at, 'after-trigger')) break;
    at += Math.max(phrase, 1);
  }
  return at;
}

/** How far before the last word of "the following urgent steps:" it is told that they are listed. */
const listHeadReach = 4;
/** Words for haste between that word and the colon: "without further delay". */
const hasteReach = 4;

/** The last word of "the following steps", "these steps at once", before a colon. */
function listHeadBefore(analysis: Analysis, colon: number): number | undefined {
  for (let at = colon - 1; at >= colon - 1 - hasteReach; at--) {
    if (!analysis.is(at, 'list-heads')) continue;
    const behind = at + 1 === colon || analysis.ends(at + 1, 'adverb') ? Math.min(at + 2, colon) : at + 1 + analysis.phraseLength(at + 1, 'joint-adverbials', colon);
    return behind === colon ? at : undefined;
  }
  return undefined;
}

/** "calls on the authorities that they:": what is asked for stands in the list below. */
export function isLeft(analysis: Analysis, limit: number): boolean {
  // "I expect them to", without a mark above the list; the "a" that ends an address on the web is none.
  if (limit === analysis.tokens.length && analysis.is(limit - 1, 'infinitive-markers') && /\p{L}$/u.test(analysis.norm(limit - 2))) return true;
  const head = limit === analysis.tokens.length && analysis.norm(limit - 1) === ':' ? listHeadBefore(analysis, limit - 1) : undefined;
  // "to take the following steps:" says nothing yet.
  if (head !== undefined && (['list-heads', 'demonstratives', 'small-numbers'] as const).some((name) => analysis.any(head + 1 - listHeadReach, head, name))) return true;
  // "recommends the following:", "recommandons ce qui suit :", "recomendamos lo siguiente:".
  if (head !== undefined && (analysis.is(head - 1, 'articles') || analysis.is(head - 1, 'relatives') || analysis.is(head - 1, 'list-pointers'))) return true;
  return limit === analysis.tokens.length && analysis.norm(limit - 1) === ':' && (analysis.is(limit - 2, 'complementizers') || analysis.is(limit - 2, 'infinitive-markers') || analysis.is(limit - 2, 'asking-prepositions') || isClauseOfSubject(analysis, limit - 1));
}

/** "demands that the authorities:": a clause in which nothing but its subject stands. */
function isClauseOfSubject(analysis: Analysis, colon: number): boolean {
  const last = actorsIn(analysis, Math.max(0, colon - subjectReach), colon).at(-1);
  if (last?.to !== colon) return false;
  let at = last.from - 1;
  while (at > colon - subjectReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'complementizers')) at--;
  return analysis.is(at, 'complementizers');
}
