import { thirdPerson } from '../../../lexicon/inflect.js';
import { type BuiltVerbForms, verbForms as built } from './verb-forms.built.js';

/** Verbs with which the EU speaks in a statement; besides those with which it asks. */
const speakingVerbs = [
  'underline', 'stress', 'express', 'recall', 'reiterate', 'condemn', 'deplore', 'regret', 'welcome', 'note', 'take', 'remain', 'stand', 'consider', 'believe', 'emphasise', 'emphasize',
  'highlight', 'insist', 'reaffirm', 'remind', 'wish', 'share', 'follow', 'continue', 'attach', 'support', 'commend', 'draw', 'raise', 'recognise', 'recognize', 'acknowledge', 'object',
  'oppose', 'reject', 'denounce', 'protest', 'repeat', 'respect', 'hope', 'trust', 'expect', 'encourage', 'invite', 'call', 'urge', 'demand', 'ask', 'request', 'appeal', 'join', 'find',
  'see', 'point', 'question', 'extend', 'offer', 'convey', 'pay', 'salute', 'thank', 'maintain', 'affirm', 'confirm', 'declare', 'state', 'say', 'want', 'need', 'monitor', 'look', 'add', 'learn', 'mark', 'praise', 'view', 'hold', 'strive', 'work', 'applaud', 'voice', 'observe', 'count', 'rely', 'do',
];

const finiteHelpers = new Set(['is', 'are', 'am', 'was', 'were', 'has', 'have', 'had', 'must', 'should', 'will', 'would', 'can', 'cannot', 'may', 'might', 'could', 'does', 'do', 'did', 'remains', 'remain', 'needs', 'shall']);

let forms: BuiltVerbForms | undefined;

/** One kind of forms, when it is asked for: most drafts need one or two. */
function unpacked<Forms>(unpack: (of: (kind: keyof BuiltVerbForms) => readonly string[]) => Forms): () => Forms {
  let made: Forms | undefined;
  return () => (made ??= unpack((kind) => (forms ??= built.en())[kind].split(' ')));
}

/** The base forms of forms that stand at their places. */
function baseBy(kind: Exclude<keyof BuiltVerbForms, 'bases'>): () => ReadonlyMap<string, string> {
  return unpacked((of) => {
    const all = of('bases');
    return new Map(of(kind).map((form, index) => [form, all[index] as string]));
  });
}

const bases = unpacked((of) => new Set(of('bases')));
const byThird = baseBy('thirds');
const byParticiple = baseBy('participles');
const byPast = baseBy('pasts');
const byGerund = baseBy('gerunds');

/** Base form of a past participle that asks are made with: released → release; undefined for others. */
export function baseOfParticiple(word: string): string | undefined {
  return byParticiple().get(word);
}

/** Base form of a past tense: released → release. */
export function baseOfPast(word: string): string | undefined {
  return byPast().get(word) ?? baseOfParticiple(word);
}

/** Base form of a gerund: releasing → release. */
export function baseOfGerund(word: string): string | undefined {
  return byGerund().get(word);
}

/** Base form of a third person singular: releases → release. */
export function baseOfThird(word: string): string | undefined {
  return byThird().get(word);
}

/** Whether a word is the base form of a verb that asks are made with. */
export function isBase(word: string): boolean {
  return bases().has(word);
}

let speaking: ReadonlyMap<string, 'third' | 'base'> | undefined;

function speakingForm(norm: string): 'third' | 'base' | undefined {
  return (speaking ??= new Map(speakingVerbs.flatMap((base) => [[thirdPerson(base), 'third'], [base, 'base']] as const))).get(norm);
}

/** Whether a word is a finite verb with which the EU goes on to speak ("underlines", "calls", "is"), in the form that agrees with its subject. */
export function isSpeakingVerb(norm: string, subject: 'third' | 'base' | 'any'): boolean {
  if (finiteHelpers.has(norm)) return true;
  const form = speakingForm(norm);
  return form !== undefined && (subject === 'any' || form === subject);
}

/** Whether a word (base form) says what the EU, not the State, will do behind "will": continue to monitor, raise, request. */
export function isOwnStep(norm: string): boolean {
  return /^(?:continue|follow|monitor|watch|remain|keep|stand|raise|ask|request|observe|attend|pursue|call|urge|support)$/u.test(norm);
}

/** Whether a word is a finite helping verb or modal: must, is, has, … */
export function isFiniteHelper(norm: string): boolean {
  return finiteHelpers.has(norm);
}
