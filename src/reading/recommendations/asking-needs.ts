import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import type { Addressee } from './addressee.js';
import { askOf } from './ask.js';
import { isAct } from './acts.js';
import { isPassive } from './asking.js';
import type { Asked } from './asked.js';
import { opensClause } from './clause.js';
import { hasComma } from './goes-on.js';
import { isQuestionAsSubject, isQuestionOf, isQuestionTo } from './questions.js';
import { isStill } from './standing.js';
import { startsNominal } from './starts.js';
import { subjectOfGerund } from './asked-of-addressee.js';
import type { Ask } from '../types.js';
import type { Content } from './content.js';
import type { Trigger } from './trigger.js';

/* What else has to stand there for words to ask: an act, an authority, a clause, as their entry needs it. */

/** What is asked for in a case alone, so that whoever stresses the need for it asks for it. */
const ofCaseAlone = new Set<Ask>(['release', 'drop-charges', 'investigate']);
/** What is good for a country, and which nobody in power alone brings about: the need for it is a view. */
const ofCountry = new Set<Ask>(['other', 'enabling-space']);
/** Up to this strength an ask only encourages, or hopes; from this one on it calls for something; and the strongest. */
const weak = 2;
const firm = 4;
const strongest = 5;
/** In how many words the head of what is asked stands: "a prompt and impartial investigation". */
const headReach = 6;
/** The same where a clause may say it: "that the charges against Ms X should be dropped". */
const kindReach = 12;

/** Behind a call, the verb stands in so many words: "to", "to once again". */
const condemningReach = 2;

/** "(joins the call of the UN) to condemn these arrests", "(s'associe à l'appel) du Bureau de l'ONU pour condamner": a call to condemn something, whosever it is. */
function isToCondemn(analysis: Analysis, { from, to }: Content): boolean {
  if (analysis.any(from, Math.min(to, from + condemningReach), 'condemning-verbs')) return true;
  if (!analysis.is(from, 'of-words')) return false;
  let aim = from + 1;
  while (aim < to && !(analysis.is(aim, 'purpose-links') && analysis.syntax.isVerb(analysis, aim + 1)) && !analysis.syntax.isInfinitive(analysis, aim, to)) aim++;
  return aim + 1 < to && analysis.is(aim + 1, 'condemning-verbs');
}

/** "them", where no authority was spoken of. */
function isPronounOfPowerless(analysis: Analysis, { from, to }: Addressee): boolean {
  if (to - from !== 1 || !analysis.is(from, 'case-pronouns')) return false;
  const before = analysis.sentenceAt(Math.max(0, analysis.sentenceAt(from).from - 1)).from;
  return !actorsIn(analysis, before, from).some(({ actor }) => actor === 'authority');
}

/** "is before the President, and it is for him to sign": a pronoun for the authority that is named last before it in its sentence. */
function standsForAuthority(analysis: Analysis, pronoun: number): boolean {
  return analysis.is(pronoun, 'case-pronouns') && actorsIn(analysis, analysis.sentenceAt(pronoun).from, pronoun).at(-1)?.actor === 'authority';
}

/**
 * "Les autorités ont promis une enquête. Il leur appartient de": whether a pronoun in tokens `from`–`to` stands for those in power. The plural does where some are named in
 * its sentence or the one before, or nobody is; the singular where one of them was named last, and is no place ("au Togo").
 */
function isDutyOfThoseInPower(analysis: Analysis, from: number, to: number): boolean {
  const named = actorsIn(analysis, 0, from).filter(({ actor }) => actor !== 'eu');
  const last = named.at(-1);
  if (!analysis.any(from, to, 'plural-pronouns')) return last?.actor === 'authority' && (last.value !== 'state' || analysis.is(last.from - 1, 'articles'));
  const sentence = analysis.sentenceAt(from).from;
  const before = sentence === 0 ? 0 : analysis.sentenceAt(sentence - 1).from;
  return last === undefined || named.some((actor) => actor.from >= before && actor.actor === 'authority');
}

/** "encourages the Office to continue its work": a body of those who speak or of States together, and nobody in power. */
function isOutsideBody(analysis: Analysis, { from, to }: Addressee): boolean {
  const noun = analysis.is(from, 'articles') ? from + 1 : from;
  return analysis.is(noun, 'outside-bodies') && analysis.isCapital(noun) && !actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority');
}

/** "It is up to all leaders to act": all of those who have power, by whatever name. */
function isEverybodyInPower(analysis: Analysis, { from, to }: Addressee): boolean {
  return analysis.is(from, 'general-quantifiers') && analysis.is(from + 1, 'publics-in-power') && from + 1 < to;
}

/** Whether something that can be asked for is named in tokens `from`–`to`: an act as a noun, or words of one kind of ask. */
export function hasHead(analysis: Analysis, from: number, to: number): boolean {
  return askOf(analysis, from, to) !== 'other' || within(analysis.matches.act, from, to).some(({ entry }) => entry.kind === 'noun');
}

function isGerundAct(analysis: Analysis, at: number): boolean {
  return isAct(analysis, skipAdverbs(analysis, at, at + headReach), 'gerund');
}

/** How far behind a copula the participle stands that tells of a right. */
const rightReach = 3;

/** "remind all that freedom of assembly is guaranteed by the Constitution": a right that is recalled, and nobody's duty. */
function tellsOfRight(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (!analysis.is(from - 1, 'complementizers')) return false;
  // "remind you that this arrest violates the Covenant": what is so, and nobody's duty.
  if (!analysis.grammar.classes['duty-tellers'].isEmpty && !analysis.any(from, to, 'duty-tellers') && !analysis.any(from, to, 'duty-nouns')) return true;
  for (let at = from; at < to; at++) if (analysis.is(at, 'copulas')) return analysis.any(at + 1, Math.min(to, at + 1 + rightReach), 'legal-participles');
  return false;
}

/** "Recordamos | a las autoridades que el periodismo no es delito": where what is recalled, and not asked for, is read with those who are reminded, the tokens of its clause; else the content as it is. */
function clauseBehind(analysis: Analysis, content: Content, { to }: Addressee): Pick<Content, 'from' | 'to'> {
  if (content.from > to || !analysis.is(to, 'complementizers')) return content;
  return { from: to + 1, to: content.to > to + 1 ? content.to : analysis.sentenceAt(to).to };
}

/** Behind "the right of", those whose right it is stand in so few words. */
const ownerReach = 4;

/** "the need for | a fair trial", "for | the repeal of the law", "for | respect for the freedom of expression": what those in power are to do, told by a noun; "for | credible elections", "for | dialogue" are none. */
function isForThoseInPower(analysis: Analysis, { from, to }: Content): boolean {
  const acts = within(analysis.matches.act, from, Math.min(to, from + headReach)).filter(({ entry }) => entry.kind === 'noun');
  // "of | protecting the press": how something is valued.
  // "for | tolerance and respect for other views": what is good, and not what is done.
  if (analysis.ends(from, 'gerund')) return false;
  if (analysis.is(from + 1, 'and-words') && !acts.some((act) => act.from === from)) return false;
  return !ofCountry.has(askOf(analysis, from, Math.min(to, from + headReach))) || acts.some((act) => analysis.is(act.to, 'of-words'));
}

/** Whether a clause or an infinitive stands behind the words before token `from`, in its sentence; "la nécessité | de réviser": the last of them may mark it. */
function saysWhatToDo(analysis: Analysis, from: number): boolean {
  const { to } = analysis.sentenceAt(from);
  for (let at = from - 1; at < to; at++) if (analysis.syntax.isInfinitive(analysis, at, to) || analysis.is(at, 'complementizers')) return true;
  return false;
}

/** How far behind a wish it is told that somebody may get well: "que su esposa, herida en el ataque, se restablezca". */
const wishReach = 10;

/** "souhaitons un prompt rétablissement aux blessés", "deseamos que su esposa se restablezca": wished to somebody, and asked of nobody. */
function isGoodWish(analysis: Analysis, { from }: Content): boolean {
  const { to } = analysis.sentenceAt(from);
  // "que se restablezca y pueda disfrutar de sus derechos": more is wished for than that.
  for (let at = from; at < Math.min(from + wishReach, to); at++) if (analysis.phraseLength(at, 'good-wishes') > 0) return at < from + rightReach || !analysis.any(at, to, 'and-words');
  return false;
}

/** What only those can do who hold somebody, or judge them, so that a hope for it is one of them. */
const byHolders = new Set<Ask>(['release', 'drop-charges', 'fair-trial', 'investigate', 'access']);

/** "hopes that this gesture will contribute to trust": what circumstances are hoped to bring, where nobody in power is named and nothing that only they can do. */
function isOfCircumstances(analysis: Analysis, { from, to }: Content): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'furthering-phrases') > 0) return !byHolders.has(askOf(analysis, at, to)) && !actorsIn(analysis, from, at).some(({ actor }) => actor === 'authority');
  return false;
}

/** "encourages impunity", "alienta nuevos ataques": what comes of something, and asked of nobody. */
function isHarm(analysis: Analysis, { from }: Content): boolean {
  return analysis.any(from, from + rightReach, 'impunity-words') || analysis.any(from, from + rightReach, 'harm-words');
}

/** "would like, first of all, to offer our condolences": the aside between the verb and its infinitive names nobody who is asked, and the act is the speaker's own. */
function isOwnBehindAside(analysis: Analysis, { from, to }: Addressee): boolean {
  return analysis.norm(from - 1) === ',' && analysis.norm(to - 1) === ',' && !actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority');
}

/** How far before a verb the helper of the future stands. */
const futureReach = 4;

/** "We will ask for this case to be raised at the next meeting of the Committee": what the speaker will move in a body of its own, where nobody in power is named. */
function isOwnMotion(analysis: Analysis, verb: number, { from, to }: Content): boolean {
  if (!analysis.any(verb - futureReach, verb, 'future-helpers') || actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority')) return false;
  for (let at = from; at < to; at++) if (analysis.is(at, 'motion-nouns')) return true;
  return false;
}

/** "that she will be able to travel": what somebody of whom a clause tells is to be let do. */
function isOfAbility(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isAbility(analysis, at, to)) return actorsIn(analysis, from, at).every(({ actor }) => actor !== 'eu');
  return false;
}

/** "will | be able", « pourra | rejoindre ». */
function isAbility(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.is(at, 'be-infinitive') && analysis.is(at + 1, 'ability-words') && analysis.is(at - 1, 'future-helpers')) return true;
  return analysis.is(at, 'ability-words') && analysis.ends(at, 'future') && analysis.syntax.isVerb(analysis, skipAdverbs(analysis, at + 1, to));
}

/** Most words of a clause on those in power, between two commas. */
const clauseOnPowerReach = 14;

/** « les autorités, qui l'ont promis, | diront », « le tribunal | remédiera »: first token behind those in power, and behind a clause on them. */
function behindPower(analysis: Analysis, at: number): number {
  if (analysis.norm(at) !== ',') return at;
  for (let comma = at + 1; comma < at + clauseOnPowerReach; comma++) if (analysis.norm(comma) === ',') return comma + 1;
  return at;
}

/** "that the Supreme Court will correct it", "that the President will send it back": what those in power are hoped to do with what was told. */
function isDeedOfPower(analysis: Analysis, from: number, to: number): boolean {
  const subject = actorsIn(analysis, from, to).find((actor) => actor.actor === 'authority');
  if (subject === undefined || subject.from > from + headReach) return false;
  // « les autorités diront ce qu'elles savent »: in a language whose future is an ending.
  const first = behindPower(analysis, subject.to);
  if (subject.value !== 'state') for (let verb = first; verb < Math.min(to, first + futureReach) && analysis.tokens[verb]?.kind === 'word'; verb++) if (analysis.ends(verb, 'future') && !analysis.is(verb, 'be-forms')) return true;
  if (!analysis.is(subject.to, 'future-helpers')) return false;
  for (let at = subject.to + 2; at < to; at++) if (analysis.is(at, 'decision-pronouns')) return true;
  return false;
}

/** "encourage those voicing their grievances to do so calmly": what words of little strength say to people who are told of by what they do. */
function isSaidToPublic(analysis: Analysis, to: number): boolean {
  const at = analysis.is(to, 'general-quantifiers') ? to + 1 : to;
  return analysis.is(at, 'back-pointers') && analysis.ends(at + 1, 'gerund');
}

/** In how many words the head of whoever is invited stands: "the UN Special | Rapporteur". */
const guestReach = 4;

/** "inviting human rights defenders to its events", "support the Government to invite the Special Rapporteur": whether words of little strength have for their object defenders, or those who look at the country, and nothing that these are to do. */
function isGuest(analysis: Analysis, { from, to }: Content): boolean {
  const guest = analysis.is(from, 'articles') || analysis.is(from, 'general-quantifiers') ? from + 1 : from;
  return (analysis.any(guest, Math.min(to, guest + guestReach), 'invited-guests') || within(analysis.matches.term, guest, to).some((term) => term.from === guest)) && !analysis.any(from, to, 'be-infinitive');
}

/** « l'Ordre des avocats et le parquet »: whether those in power stand among those who are asked. */
function namesPower(analysis: Analysis, { from, to }: Addressee): boolean {
  if (!actorsIn(analysis, from, to).some(({ actor }) => actor === 'authority')) return false;
  for (let at = from + 1; at < to; at++) if (analysis.phraseLength(at, 'joints', to) > 0) return true;
  return false;
}

/** Triggers that are asks only of an authority, of a duty, or of an act; and none asks a question. */
export function meets(analysis: Analysis, { apart, entry, form, from, to }: Trigger, { addressee, contents }: Asked): boolean {
  const needs = entry?.settings.needs;
  const first = contents.find(({ from, to }) => to > from);
  // "Her release is something for which we call": what is asked for stands before the words that ask.
  if (form === 'verb' && first !== undefined && first.from < from && contents.some((content) => content.to === to)) return true;
  // "encourages civil society to go on", "encourages them to carry on": said to those who have no power.
  if (Number(entry?.settings.strength ?? strongest) <= weak && addressee && ((addressee.value === 'other' && !namesPower(analysis, addressee) && !analysis.any(addressee.from, addressee.to, 'neighbour-words')) || isPronounOfPowerless(analysis, addressee))) return false;
  if (Number(entry?.settings.strength ?? strongest) <= weak && ((addressee && isOutsideBody(analysis, addressee)) || isSaidToPublic(analysis, to))) return false;
  if (form === 'verb' && first && !addressee && Number(entry?.settings.strength) <= weak && isHarm(analysis, first)) return false;
  if (form === 'verb' && first && !addressee && Number(entry?.settings.strength) === weak && isGuest(analysis, first)) return false;
  if (form === 'verb' && first && !addressee && isOwnMotion(analysis, from, first)) return false;
  // "requests your urgent intervention in the following situation": a favour of whoever reads it.
  if (form === 'verb' && first && !addressee && analysis.phraseLength(analysis.is(first.from, 'asking-prepositions') ? first.from + 1 : first.from, 'reader-favours') > 0) return false;
  // "joins the call of the UN to condemn these arrests": what the speaker does with others.
  if (entry?.kind === 'noun' && first && (!addressee || addressee.value === 'other') && first.from >= to - 1 && isToCondemn(analysis, first)) return false;
  if (needs === 'act' && addressee && isOwnBehindAside(analysis, addressee)) return false;
  if (needs === 'act' && first && (isGoodWish(analysis, first) || (!addressee && analysis.any(first.from, Math.min(first.to, first.from + headReach), 'failing-verbs')))) return false;
  if (form === 'verb' && Number(entry?.settings.strength) < firm && !addressee && contents.length === 1 && first && isOfCircumstances(analysis, first)) return false;
  // "looks forward to continuing the dialogue": the EU's own act.
  if (needs === 'act' && first && analysis.ends(first.from, 'gerund') && !analysis.is(first.from, 'opening-prepositions') && !analysis.is(first.from, 'vague-pronouns')) return false;
  // "hopes to continue its cooperation".
  // Not "souhaite voir garantir à tous un procès": whoever is to act is another.
  // "a partner with which the EU hopes to have an exchange": so it is where somebody is named before it.
  if (needs === 'act' && form === 'verb' && first && to - from === 1 && !isPassive(analysis, from) && !analysis.grammar.traits.has('nouns-first') && analysis.syntax.isInfinitive(analysis, to, first.to)) return false;
  if (needs === 'act' && first && !addressee && !(to - from > 1 && analysis.syntax.isVerb(analysis, to - 1)) && (analysis.syntax.isInfinitive(analysis, first.from, first.to) || analysis.syntax.isVerb(analysis, first.from))) return false;
  // "I repeat this request: …": what is asked for stands behind the colon, and says so itself.
  if (entry?.kind === 'noun' && !addressee && first && analysis.norm(first.to - 1) === ':' && !hasHead(analysis, first.from, first.to)) return false;
  // "consideró “imprescindible” reanudar": behind the mark that closes.
  if (needs === 'verb') return first !== undefined && analysis.syntax.isVerb(analysis, skipAdverbs(analysis, analysis.tokens[first.from]?.kind === 'quote' ? first.from + 1 : first.from, first.to));
  // "condemns hate speech and calls to violence": nouns.
  if (needs === 'base') return first !== undefined && isAct(analysis, skipAdverbs(analysis, first.from, first.to), 'verb');
  // "advocates for the Government to adopt the law".
  if (needs === 'act-noun' && form === 'verb' && addressee && analysis.is(to - 1, 'asking-prepositions')) return true;
  // Of a modal the subject was looked at when it was found.
  if (needs === 'act-noun' && form === 'modal' && first !== undefined && first.from < to) return true;
  // "espera poder continuar el diálogo".
  if (needs === 'act-noun' && first && analysis.syntax.isVerb(analysis, first.from)) return false;
  if (needs === 'act-noun' || (entry?.kind === 'impersonal' && form === 'modal')) return first !== undefined && startsNominal(analysis, first.from, first.to);
  // "the importance of the authorities taking action", "of all parties showing restraint"; "of protecting journalists" says how much something matters.
  if (needs === 'gerund') return first !== undefined && addressee !== undefined && subjectOfGerund(analysis, first.from, first.to) !== undefined;
  if (needs === 'head') {
    // Of a modal what is asked stands behind it: "deserves a fair trial".
    const from = form === 'modal' && first !== undefined && first.to > to ? to : (first?.from ?? to);
    // "deserves to know that she is not forgotten": what is so.
    if (form === 'modal' && analysis.is(to, 'complementizers')) return false;
    // "are owed our respect": what the speaker owes.
    if (form === 'modal' && analysis.is(to, 'own-words')) return false;
    return first !== undefined && (isGerundAct(analysis, from) || hasHead(analysis, from, first.to <= to ? first.to : Math.min(first.to, from + headReach)));
  }
  // "The only way out is a dialogue": good for the country, and asked of nobody.
  if (needs === 'kind') return first !== undefined && askOf(analysis, first.from, Math.min(first.to, first.from + kindReach)) !== 'other';
  if (needs === 'answerable') return first !== undefined && (addressee !== undefined || analysis.is(to, 'ending-verbs') || (first.from < to && startsNominal(analysis, first.from, to)) || askOf(analysis, to, first.to) !== 'other');
  // "Our hope is that peace will come": of nobody in power.
  if (needs === 'copula' && Number(entry?.settings.strength) < weak) return contents.some(({ from, to }) => askOf(analysis, from, to) !== 'other' || within(analysis.matches.act, from, to).length > 0);
  if (needs === 'fronted') return false;
  if (needs === 'standing') return first !== undefined && (apart !== undefined || isStill(analysis, to));
  if (needs === 'lying') return first !== undefined && addressee !== undefined && analysis.any(first.from, addressee.from, 'lying-verbs');
  // "L'UE a appelé à libérer M. Tuan": only those in power can.
  if (needs === 'authority' && entry?.kind === 'verb' && addressee === undefined && first !== undefined && !isPassive(analysis, from) && analysis.syntax.isInfinitive(analysis, first.from, first.to)) return byHolders.has(askOf(analysis, first.from, first.to));
  if (needs === 'authority') return addressee !== undefined && (actorsIn(analysis, addressee.from, addressee.to).some(({ actor }) => actor === 'authority') || (entry?.settings.subject === undefined && standsForAuthority(analysis, addressee.from)) || (entry?.kind === 'impersonal' && isEverybodyInPower(analysis, addressee)));
  if (needs === 'committed') return addressee !== undefined && saysWhatToDo(analysis, to);
  // "insiste en que el destierro no es la solución": what is so, and asked of nobody.
  if (needs === 'wish') return first !== undefined && opensClause(analysis, to - 1, analysis.sentenceAt(to).to);
  if (needs === 'clause') return first !== undefined && saysWhatToDo(analysis, to);
  // "subraya el valor de su labor y la necesidad de reformas": no words that say what is to be done.
  if (needs === 'stressed' && analysis.is(to - 1, 'of-words')) return first !== undefined && (analysis.syntax.isVerb(analysis, skipAdverbs(analysis, to, first.to)) || ofCaseAlone.has(askOf(analysis, first.from, first.to)));
  if (needs === 'need') return first !== undefined && (saysWhatToDo(analysis, to) || ofCaseAlone.has(askOf(analysis, first.from, first.to)) || isForThoseInPower(analysis, first));
  // "recalls the right of the State to tax", "Togo's right to defend its borders": no people's.
  if (needs === 'people') return first !== undefined && !actorsIn(analysis, from + 1, to + ownerReach).some(({ actor, value, to: end }) => actor === 'authority' && value !== 'parties' && (end > to || analysis.is(end, 'possessives')));
  // "nous leur rappelons les engagements pris": not what is only recalled.
  if (needs === 'reminded') return first !== undefined && analysis.syntax.askedBefore(analysis, from) !== undefined;
  // "those whom it is their duty to protect".
  if (needs === 'owner') return first !== undefined && (from === analysis.sentenceAt(from).from || analysis.is(from - 1, 'and-words') || analysis.tokens[from - 1]?.kind !== 'word' || analysis.grammar.traits.has('nouns-first')) && isDutyOfThoseInPower(analysis, from, to);
  if (needs === 'duty') return addressee !== undefined && contents.some((content) => content.to > content.from && !tellsOfRight(analysis, clauseBehind(analysis, content, addressee)));
  // "hopes that she will be able to travel".
  if (needs === 'act') return contents.some(({ from, to }) => isOfAbility(analysis, from, to) || isDeedOfPower(analysis, from, to) || askOf(analysis, from, to) !== 'other' || within(analysis.matches.act, from, to).length > 0);
  // "ask the Rapporteur how States can protect defenders".
  if (entry?.settings.infinitive === 'own' && form === 'verb' && isQuestionTo(analysis, to)) return false;
  // "asks the delegation whether anyone was charged".
  if (entry?.settings.infinitive === 'own' && first && !addressee && isQuestionOf(analysis, first.from)) return false;
  // "Where soldiers are among the suspects, the inquiry should be led by civilians": a case in which it is asked, and no question.
  if (form === 'modal' && first !== undefined && first.from < to && hasComma(analysis, first.from, to)) return true;
  return first === undefined || !analysis.is(first.from, 'question-words') || (form === 'modal' && analysis.norm(first.from - 1) === ',' && analysis.is(first.from, 'people-relatives')) || isQuestionAsSubject(analysis, first, form === 'modal' ? from : first.to);
}
