import { inflections, pastParticiple, presentParticiple, thirdPerson } from '../../../lexicon/inflect.js';
import { writtenEntries } from '../../../lexicon/written.js';

/** Verbs of asks that stand in the lexicon in other groups, or not at all, and that fixes meet in statements. */
const moreVerbs = ['be', 'have', 'do', 'receive', 'get', 'face', 'bring', 'see', 'acquit', 'exonerate', 'execute', 'detain', 'arrest', 'charge', 'try', 'hear', 'overcome', 'regain', 'enjoy', 'travel', 'leave', 'visit', 'call', 'tell', 'locate', 'find', 'deport', 'extradite', 'clear', 'scrap', 'abandon', 'shelve', 'dissolve', 'close', 'exhume', 'rehabilitate', 'represent', 'question', 'interrogate', 'house', 'feed', 'inform', 'consult', 'strike', 'save', 'spare', 'solve', 'resolve', 'observe'];

/** Forms of the verbs that asks are made with: of each base form the others, at the same place. Long texts, parted by blanks, since of two thousand forms a draft needs few. */
export interface BuiltVerbForms {
  readonly bases: string;
  readonly thirds: string;
  readonly participles: string;
  readonly pasts: string;
  readonly gerunds: string;
}

/** Those of English; worked out when the project is built, since nothing else asks for the lexicon's phrases. */
export const verbForms: Readonly<Record<'en', () => BuiltVerbForms>> = {
  en: () => {
    const listed = writtenEntries('en').filter(({ group, kind }) => group === 'act' && kind === 'verb').flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split('|')));
    const bases = [...new Set([...listed, ...moreVerbs].filter((word) => /^[a-z-]+$/u.test(word) && !/ly$/u.test(word)))];
    const all = (form: (base: string) => string): string => bases.map(form).join(' ');
    return { bases: bases.join(' '), thirds: all(thirdPerson), participles: all(pastParticiple), pasts: all((base) => inflections(base)[3] ?? pastParticiple(base)), gerunds: all(presentParticiple) };
  },
};
