import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import type { Ask } from '../types.js';
import { isAct } from './acts.js';
import { askedInSentenceBefore } from './again.js';
import { askOf, kindsIn } from './ask.js';
import type { Content } from './content.js';
import { behindOpening } from './normative.js';
import { type Concern, demandsRelease, isOfProceedings, isQuantifierOfPeople } from './scope/index.js';
import { startsOthers } from './starts.js';
import { asksTheSame, type Trigger } from './trigger.js';
import { askOfUndoing } from './undoing.js';

/** "The attackers must be tried": what is asked is told by subject and verb together, where a phrase of the lexicon holds both. */
function askAround(analysis: Analysis, trigger: Trigger, from: number, to: number): Ask | undefined {
  return kindsIn(analysis, from, to).find((match) => match.from < trigger.from && match.to > trigger.to)?.entry.kind as Ask | undefined;
}

/** How far behind the words that remind a duty is named. */
const dutyReach = 5;

/** "reminds Togo of its commitments under the Covenant": no act is named, but duties. */
function isOfDuty(analysis: Analysis, { entry, form, to }: Trigger, from: number): boolean {
  if (entry?.settings.needs !== 'duty' || form === 'modal' || analysis.is(from, 'infinitive-markers')) return false;
  // "rappelle au Togo les obligations | qui lui incombent": the duties are named by the words that remind.
  if (from === to && analysis.is(to - 1, 'duty-nouns')) return true;
  for (let at = from; at < from + dutyReach; at++) {
    if (analysis.is(at, 'infinitive-markers') || analysis.is(at, 'complementizers')) return false;
    if (analysis.is(at, 'duty-nouns')) return !analysis.is(at + 1, 'infinitive-markers');
  }
  return false;
}

/** "reverse these decisions", "that the same be done for him": what was told, or asked for, before tells. */
function askOfContext(analysis: Analysis, { from, to }: Content, before: Ask | undefined, { event }: Concern): Ask | undefined {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'same-again') > 0) return before;
  return askOfUndoing(analysis, from, to, event);
}

/** "reconsider the decision", where no verdict is named: of one that closed organisations or made a law it asks no court for anything. */
function undoneInstead(analysis: Analysis, { from, to }: Content, { event }: Concern): Ask | undefined {
  if (analysis.any(from, to, 'verdict-words')) return undefined;
  const told = askOfUndoing(analysis, from, to, event);
  return told === 'fair-trial' ? undefined : told;
}

/** "…; a date for elections": what stands behind a semicolon is no other of those before it, unless it says so ("; and of all others"). */
function isEntry(analysis: Analysis, { from, to }: Content): boolean {
  const joint = analysis.is(from - 1, 'and-words') ? from - 2 : from - 1;
  return analysis.norm(joint) === ';' && !startsOthers(analysis, from, to);
}

/** "attend du Togo la libération de X, le dernier à être détenu": the object of the words that ask stands before what is told of it. */
function namesRelease(analysis: Analysis, { form, to: start }: Trigger, { from, to }: Content): boolean {
  if (form === 'modal' || kindsIn(analysis, from, to).length > 0) return false;
  return kindsIn(analysis, start, from).some(({ entry, from: at }) => entry.kind === 'release' && isAct(analysis, at, 'noun'));
}

/**
 * "The release of X is what the EU asks of Togo", "For the protection of X, every step needs to be taken": where the content tells nothing, what stands before the
 * words that ask, in a clause of its own or as the purpose that opens the sentence.
 */
function askBefore(analysis: Analysis, trigger: Trigger, to: number): Ask | undefined {
  const { from: end } = trigger;
  const start = analysis.sentenceAt(end).from;
  if (end <= start || kindsIn(analysis, trigger.to, to).some(({ entry }) => entry.settings.weak !== true)) return undefined;
  if (analysis.is(start, 'asking-prepositions')) return askOf(analysis, start + 1, end);
  for (let at = start + 1; at < end; at++) if (analysis.is(at, 'copulas')) return analysis.any(at + 1, end, 'fused-relatives') || analysis.any(at + 1, end, 'complementizers') ? askOf(analysis, start, at) : undefined;
  return undefined;
}

/** What each of a list asks for, as far as its own words and those before it tell; one that names no act of its own ("and all other prisoners") asks what the one before it does. */
function kindsByWords(analysis: Analysis, trigger: Trigger, contents: readonly Content[], preceding: Ask | undefined, concern: Concern): Ask[] {
  const kinds: Ask[] = [];
  const again = askedInSentenceBefore(analysis, trigger);
  for (const content of contents) {
    const { from, to } = content;
    if (again) {
      kinds.push(askOf(analysis, again.from, again.to));
      continue;
    }
    // "The same applies to her colleague", "So should the others", "as we do for all": what the ask before asks for.
    if (preceding !== undefined && asksTheSame.has(trigger.entry?.settings.follows)) {
      kinds.push(preceding);
      continue;
    }
    // "The arrest and trial of X demand an inquiry": whatever was done.
    if (trigger.entry?.settings.needs === 'deed') {
      kinds.push('investigate');
      continue;
    }
    // "The release of X is an essential step towards dialogue": the subject is what is asked for.
    const named = trigger.entry?.settings.needs === 'act-noun' && from < trigger.from ? askOf(analysis, from, Math.min(to, trigger.from)) : 'other';
    if (named !== 'other') {
      kinds.push(named);
      continue;
    }
    // "The lawyers X and Y must be released": what is asked stands behind the modal; its subject tells only where that does not.
    // "X, | as well as all political prisoners, must be released": the verb of both stands behind the second.
    const end = to <= trigger.from ? (contents.find((other) => other.to > trigger.to)?.to ?? to) : to;
    const asked = trigger.form === 'modal' && from < trigger.to ? (askAround(analysis, trigger, from, to) ?? askOf(analysis, trigger.to, end)) : 'other';
    // "of X and | of all prisoners who are held for using their rights", "of X as well as | all prisoners": what the ask before asks for.
    const asBefore = kinds.at(-1);
    // "de même que l'ensemble des journalistes".
    const quantifier = analysis.is(from, 'articles') ? from + 1 : from;
    if (asBefore !== undefined && trigger.form !== 'modal' && ((analysis.is(from, 'of-words') && analysis.is(from + 1, 'general-quantifiers')) || (analysis.isAny(from, ['standing-pronouns', 'articles']) && analysis.is(from + 1, 'of-words')) || isQuantifierOfPeople(analysis, quantifier))) {
      kinds.push(asBefore);
      continue;
    }
    // "reminds Togo of its obligations on fair trials", "recalls the right of all to a fair trial": to honour them.
    if (isOfDuty(analysis, trigger, from) || trigger.entry?.settings.needs === 'people') {
      kinds.push('respect-rights');
      continue;
    }
    // "Due process must be respected": a verb that says little leaves it to the subject, behind what opens the sentence ("Having ratified the Convention, …").
    const subject = trigger.form === 'modal' && from < trigger.to ? behindOpening(analysis, from, trigger.from) : from;
    // "La liberación es un paso, que debe ir seguido de un diálogo": the verb's own object tells, though it has no kind.
    const isTold = asked === 'other' && subject < trigger.from && kindsIn(analysis, trigger.to, to).some(({ entry }) => entry.kind === 'other');
    const ask = (asked === 'other' && !isTold) || (asked === 'respect-rights' && subject < trigger.from && trigger.form === 'modal') ? askOf(analysis, subject, to) : asked;
    const before = kinds.at(-1);
    // "and that her equipment be handed back" names an act of its own, though none that the lexicon knows.
    const saysNothing = !isEntry(analysis, content) && !analysis.any(from, to, 'be-forms') && within(analysis.matches.act, from, to).length === 0 && kindsIn(analysis, from, to).length === 0;
    // Of several that stand before the words that ask, each tells its own.
    const toldBefore = ask === 'other' && contents.length === 1 ? askBefore(analysis, trigger, to) : undefined;
    const context = ask === 'other' ? toldBefore ?? askOfContext(analysis, content, before ?? preceding, concern) : ask === 'fair-trial' ? undoneInstead(analysis, content, concern) : undefined;
    kinds.push(context ?? (ask === 'other' && before !== undefined && saysNothing ? before : ask === 'other' && before === undefined && namesRelease(analysis, trigger, content) ? 'release' : ask));
  }
  return kinds;
}

/** "assume their responsibility", "act without delay": what is to be done is told by what stands behind it. */
function isEmpty(analysis: Analysis, { from, to }: Content): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'empty-acts') > 0) return kindsIn(analysis, from, to).length === 0;
  return false;
}

/** What an ask is for in the case that a statement is on, where its words alone tell less. */
function kindInCase(analysis: Analysis, kind: Ask, content: Content, { event, isNamed }: Concern): Ask {
  // "when an appeal is heard, to honour its obligations": those of a fair hearing.
  if (kind === 'respect-rights' && isOfProceedings(analysis, content.from)) return 'fair-trial';
  // "execute the judgment, which demands his release".
  if (kind === 'respect-rights' && demandsRelease(analysis, content)) return 'release';
  // "The witness must be allowed to go home": in a statement on a killing nobody is let out of prison by it.
  if (kind === 'release' && event === 'killing' && isNamed && goesHome(analysis, content)) return 'other';
  return kind;
}

/** Whether an ask for a release only says that somebody may go home, and not out of prison. */
function goesHome(analysis: Analysis, { from, to }: Content): boolean {
  const releases = kindsIn(analysis, from, to).filter(({ entry }) => entry.kind === 'release');
  return releases.length > 0 && releases.every(({ entry }) => entry.settings.home === true);
}

/** The kinds of a list of asks: one that only says that something is to be done ("assume their responsibility | and investigate") asks what the next does. */
export function kindsOf(analysis: Analysis, trigger: Trigger, contents: readonly Content[], preceding: Ask | undefined, concern: Concern): Ask[] {
  const kinds = kindsByWords(analysis, trigger, contents, preceding, concern);
  for (let index = kinds.length - 2; index >= 0; index--) if (kinds[index] === 'other' && isEmpty(analysis, contents[index] as Content)) kinds[index] = kinds[index + 1] as Ask;
  return kinds.map((kind, index) => kindInCase(analysis, kind, contents[index] as Content, concern));
}
