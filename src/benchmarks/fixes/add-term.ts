import type { PlainText } from '../../statement/types.js';
import type { PlainEdit } from './plain-edit.js';
import { articleEdit, opensSentence } from './remove.js';
import { replaceTokens } from './replace-words.js';
import { capitalised } from './spelling.js';
import { normAt, textOf, tokenAt, type TokenRange } from './tokens.js';

/** Nouns that the term replaces, and nouns of a profession, beside which it stands. */
const replaced = /^(?:activist|campaigner|advocate|dissident|critic|oppositionist|whistle-?blower|feminist|environmentalist|conservationist)s?$/u;
const profession = /^(?:lawyer|attorney|blogger|vlogger|journalist|reporter|editor|writer|poet|novelist|author|publisher|photographer|photojournalist|columnist|cartoonist|filmmaker|artist|academic|scholar|researcher|economist|historian|scientist|student|teacher|trade-unionist|unionist|doctor|nurse|farmer|physician|jurist|paralegal|photographer|translator|musician|singer|rapper)s?$/u;

/** Words before the noun that say nothing of the cause, and stay. */
const attribute = /^(?:prominent|well-known|renowned|local|community|youth|young|veteran|independent|peaceful|student|leading|fellow|pro-democracy|anti-corruption|civic|digital|peace)$/u;
const cause = /^(?:women's|lgbti|lgbt|lgbtiq|land|labour|labor|minority|children's|workers'|indigenous|environmental|digital|civil|political)$/u;

/** What a role noun becomes. `certain`: it says the same, so that no second thought is needed. */
export interface TermForNoun {
  readonly terms: readonly string[];
  readonly certain: boolean;
}

/**
 * What "human rights defender" makes of a role noun ("women's rights activist" → "women's rights defender").
 * @param noun tokens of the noun with the words before it that belong to it
 * @returns undefined for nouns that say nothing of a person's work (man, member, prisoner)
 */
export function termForNoun(plain: PlainText, { from, to }: TokenRange): TermForNoun | undefined {
  const head = normAt(plain, to - 1);
  const plural = head.endsWith('s') ? 's' : '';
  const before = plain.tokens.slice(from, to - 1);
  const norms = before.map(({ norm }) => norm);
  const defender = `human rights defender${plural}`;
  if (profession.test(head)) return { terms: [`${textOf(plain, from, to)} and ${defender}`, defender], certain: false };
  if (!replaced.test(head)) return undefined;
  const [first = ''] = norms;
  if (head.startsWith('feminist')) return { terms: [plural ? 'women human rights defenders' : 'woman human rights defender'], certain: false };
  if (/^(?:environmentalist|conservationist)/u.test(head)) return { terms: [`environmental ${defender}`], certain: true };
  const isActivist = /^(?:activist|campaigner|advocate)/u.test(head);
  if (norms.at(-1) === 'rights' && first === 'human') return { terms: [defender], certain: true };
  if (norms.at(-1) === 'rights' && first === "women's") return { terms: [`women's rights defender${plural}`, plural ? 'women human rights defenders' : 'woman human rights defender'], certain: true };
  if (norms.at(-1) === 'rights') return { terms: [cause.test(first) && !/^(?:civil|political)$/u.test(first) ? `${textOf(plain, from, to - 1)} defender${plural}` : defender], certain: true };
  if (first === 'environmental' || first === 'indigenous') return { terms: [`${tokenAt(plain, from).text} ${defender}`], certain: true };
  if (first === 'land') return { terms: [`land rights defender${plural}`, `land and environmental ${defender}`], certain: true };
  if (norms.every((norm) => attribute.test(norm))) return { terms: [[...before.map(({ text }) => text), defender].join(' ')], certain: isActivist };
  return { terms: [defender], certain: false };
}

/** Puts a term in the place of a role noun; "a" and "an", and the capital at the sentence's start, are mended. */
export function replaceNoun(plain: PlainText, noun: TokenRange, term: string): PlainEdit[] {
  const first = tokenAt(plain, noun.from);
  // In a title every noun may have a capital; one in the middle of a sentence is not copied.
  const keepsCapital = /^\p{Lu}/u.test(first.text) && opensSentence(plain, noun.from);
  return replaceTokens(plain, noun, keepsCapital ? capitalised(term) : term);
}

const honorific = /^(?:mr|ms|mrs|miss|dr|prof|professor|sheikh|father|bishop|sister|mr\.|ms\.|mrs\.|dr\.|prof\.|maître|me|sir|u|barrister|advocate)$/u;

/**
 * Inserts "human rights defender" before a name, honorific included, in the plural before a list of names.
 * @param name tokens of the name
 * @param isName whether a token belongs to the name of a person concerned
 */
export function insertTerm(plain: PlainText, name: TokenRange, isName: (token: number) => boolean): { edits: PlainEdit[]; term: string } {
  let from = name.from;
  while (honorific.test(normAt(plain, from - 1))) from--;
  const end = name.to;
  let next = end + 1;
  while (/^(?:and|mr|ms|mrs|dr|mr\.|ms\.|mrs\.|dr\.)$/u.test(normAt(plain, next))) next++;
  const isList = /^(?:,|and|&)$/u.test(normAt(plain, end)) && isName(next);
  const term = isList ? 'human rights defenders' : 'human rights defender';
  const { start } = tokenAt(plain, from);
  const words = opensSentence(plain, from) ? capitalised(term) : term;
  return { edits: [...articleEdit(plain, from - 1, words), { start, end: start, text: `${words} ` }], term };
}
