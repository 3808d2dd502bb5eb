import { inflections, pastParticiple, presentParticiple, thirdPerson } from '../../../lexicon/inflect.js';
import { writtenEntries } from '../../../lexicon/written.js';

/** Verbs of asks that stand in the lexicon in other groups, or not at all, and that fixes meet in statements. */
const moreVerbs = ['be', 'have', 'do', 'receive', 'get', 'face', 'bring', 'see', 'acquit', 'exonerate', 'execute', 'detain', 'arrest', 'charge', 'try', 'hear', 'overcome', 'regain', 'enjoy', 'travel', 'leave', 'visit', 'call', 'tell', 'locate', 'find', 'deport', 'extradite', 'clear', 'scrap', 'abandon', 'shelve', 'dissolve', 'close', 'exhume', 'rehabilitate', 'represent', 'question', 'interrogate', 'house', 'feed', 'inform', 'consult', 'strike', 'save', 'spare', 'solve', 'resolve', 'observe'];

/** Forms of the verbs that asks are made with: base forms, and base forms by other forms. */
export interface BuiltVerbForms {
  readonly bases: readonly string[];
  readonly byThird: readonly (readonly [form: string, base: string])[];
  readonly byParticiple: readonly (readonly [form: string, base: string])[];
  readonly byPast: readonly (readonly [form: string, base: string])[];
  readonly byGerund: readonly (readonly [form: string, base: string])[];
}

/** Those of English; worked out when the project is built, since nothing else asks for the lexicon's phrases. */
export const verbForms: Readonly<Record<'en', () => BuiltVerbForms>> = {
  en: () => {
    const listed = writtenEntries('en').filter(({ group, kind }) => group === 'act' && kind === 'verb').flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split('|')));
    const bases = [...new Set([...listed, ...moreVerbs].filter((word) => /^[a-z-]+$/u.test(word) && !/ly$/u.test(word)))];
    const turned = (inflect: (base: string) => string): [string, string][] => bases.map((base) => [inflect(base), base]);
    return { bases, byThird: turned(thirdPerson), byParticiple: turned(pastParticiple), byPast: turned((base) => inflections(base)[3] ?? pastParticiple(base)), byGerund: turned(presentParticiple) };
  },
};
