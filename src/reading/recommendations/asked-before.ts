import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import { type Addressee, authority } from './addressee.js';
import { type Asked, nothing } from './asked.js';
import { startsNominal } from './starts.js';
import type { Trigger } from './trigger.js';

/** Words between a relative pronoun and the words that ask, and those of what it stands for. */
const relativeReach = 4;
/** How far behind a duty its owner is named: "l'obligation internationale des autorités". */
const dutyOwnerReach = 4;
/** How far before a trigger an addressee that opens the sentence may begin, and words before its name: "From the new". */
const frontReach = 12;
const openerReach = 3;
/** How far before an asking verb "whose" stands: "cuya liberación inmediata e incondicional pedimos". */
const owningReach = 9;

/** Whoever is asked stands before the call: "reitera a las autoridades su petición de", "recuerda al Gobierno su obligación de". */
function addresseeInTrigger(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  return authority(actorsIn(analysis, trigger.from, trigger.to).find(({ actor }) => actor === 'authority'));
}

/** "rappelle l'obligation des autorités de protéger": whose duty it is stands right behind the duty. */
function addresseeOfDuty(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  return trigger.entry?.settings.needs === 'duty' ? authority(actorsIn(analysis, trigger.to, trigger.to + dutyOwnerReach)[0]) : undefined;
}

/** "Aux autorités togolaises, nous demandons", "À la Chine, nous demandons": whoever is asked stands right behind the preposition that opens the sentence; not "Au Togo, l'UE demande", which can be where. */
function opensWithAddressee(analysis: Analysis, from: number, to: number): boolean {
  if (!analysis.is(from, 'addressee-prepositions')) return false;
  const article = analysis.is(from + 1, 'articles') || analysis.is(from + 1, 'demonstratives');
  const named = actorsIn(analysis, from, to)[0];
  return named?.actor === 'authority' && named.from <= from + 2 && (article || (named.from === from + 1 && named.value !== 'state'));
}

/** "Del Congreso esperamos que", "A las autoridades les pedimos que", "From the Government we expect": whoever is asked opens the sentence; not "To Togo's credit". */
function addresseeInFront(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  const { from } = analysis.sentenceAt(trigger.from);
  if ((trigger.form !== 'verb' && trigger.form !== 'noun') || trigger.from - from > frontReach) return undefined;
  const [named] = actorsIn(analysis, from, trigger.from);
  if (named && analysis.is(from, 'addressee-openers') && named.from - from <= openerReach && !analysis.is(named.to, 'possessives')) return authority(named);
  return trigger.form === 'verb' && opensWithAddressee(analysis, from, trigger.from) ? authority(named) : undefined;
}

/** "The Government is invited to": the subject of a passive; "l'exhorte à": whom the pronoun stands for, the authority named last. */
export function addresseeBeforeVerb(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  if (trigger.subject) return authority(actorsIn(analysis, trigger.subject.from, trigger.subject.to)[0]);
  // "il leur appartient de": the pronoun stands inside.
  const inside = trigger.entry?.settings.needs === 'owner' ? trigger.from + 1 : undefined;
  const at = trigger.form === 'verb' ? analysis.syntax.askedBefore(analysis, trigger.from) : inside;
  if (at === undefined) return undefined;
  const named = actorsIn(analysis, 0, at).filter(({ actor }) => actor === 'authority').at(-1);
  return { from: at, to: at + 1, value: named?.value ?? 'authorities' };
}

/** Whoever is asked and does not stand behind the words that ask. */
export function addresseeBefore(analysis: Analysis, trigger: Trigger): Addressee | undefined {
  return addresseeInTrigger(analysis, trigger) ?? addresseeOfDuty(analysis, trigger) ?? addresseeInFront(analysis, trigger) ?? addresseeBeforeVerb(analysis, trigger);
}

/** "the proceedings, which it expects to be fair": first token of what a relative pronoun before the words that ask stands for. */
export function antecedentOf(analysis: Analysis, verb: number): number | undefined {
  let relative = verb - 1;
  while (relative > verb - 1 - relativeReach && !analysis.is(relative, 'relatives')) relative--;
  // "doit être libérée et qu'il est nécessaire de": a clause beside another, where one word opens both kinds.
  if (!analysis.is(relative, 'relatives') || (analysis.is(relative, 'complementizers') && analysis.is(relative - 1, 'and-words'))) return undefined;
  const last = analysis.norm(relative - 1) === ',' ? relative - 2 : relative - 1;
  let from = last;
  while (from > Math.max(0, last - relativeReach) && analysis.tokens[from - 1]?.kind === 'word' && !analysis.is(from, 'articles')) from--;
  return from;
}

/** "X, whose immediate release we demand": what is asked for stands before the verb; nothing where it does not. */
export function askedBeforeVerb(analysis: Analysis, { form, from, to }: Trigger): Asked {
  if (form !== 'verb') return nothing;
  // "rappelle au Togo ses obligations.": the words that ask name what is asked for.
  if (analysis.is(to - 1, 'duty-nouns')) return { addressee: undefined, contents: [{ from: to - 1, to }] };
  // 'whose release it "calls for"': the mark stands before words that are taken up.
  const first = analysis.token(from - 1)?.kind === 'quote' ? from - 2 : from - 1;
  for (let at = first; at > from - owningReach && analysis.token(at)?.kind === 'word'; at--) if (analysis.is(at, 'owning-relatives')) return startsNominal(analysis, at + 1, from) ? { addressee: undefined, contents: [{ from: at, to }] } : nothing;
  return nothing;
}
