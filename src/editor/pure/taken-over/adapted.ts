import { countriesOf } from '../../../benchmarks/own-country.js';
import { of } from '../../../benchmarks/fixes/seams/french-prepositions.js';
import { nameKey } from '../../../comparison/names.js';
import { classOf } from '../../../lexicon/index.js';
import type { Language } from '../../../lexicon/language.js';
import type { Reading } from '../../../reading/types.js';
import type { Span } from '../../../statement/span.js';
import { swapInEnglish } from './en.js';
import { swapInSpanish } from './es.js';
import { swapInFrench } from './fr.js';
import type { SwapCountry } from './swap.js';

/** What stands for what the drafter must fill in, and how a language speaks of another country. */
interface Words {
  readonly person: string;
  readonly country: string;
  readonly swap: SwapCountry;
}

const languages: Readonly<Record<Language, Words>> = {
  en: { person: '[NAME]', country: '[COUNTRY]', swap: swapInEnglish },
  fr: { person: '[NOM]', country: '[PAYS]', swap: swapInFrench },
  es: { person: '[NOMBRE]', country: '[PAÍS]', swap: swapInSpanish },
};

/** A place of the past statement, and what is written there in the draft. */
interface Replacement extends Span {
  readonly by: string;
}

/** The one whom a statement is about; undefined where it is about several, or nobody. */
function onlyDefender({ people }: Reading): Reading['people'][number] | undefined {
  const [first, ...others] = people.filter(({ role }) => role === 'defender');
  return others.length === 0 ? first : undefined;
}

/** So far back words are looked at that go with a name. */
const reach = 20;

/** A name instead of another, whose honorific ("Mr") goes with it, and so does a French "de" before it ("d’Amina", "de Rania"). */
function named({ statement: { text, language } }: Reading, { start, end }: Span, name: string): Replacement {
  const [before = '', word = ''] = /(\S+)\s$/u.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  const from = classOf(language, 'short-honorifics').has(word.toLowerCase()) ? start - before.length : start;
  const de = language === 'fr' ? /(?<!\p{L})(?:de\s|d[’'])$/u.exec(text.slice(Math.max(0, from - reach), from))?.[0] : undefined;
  return de === undefined ? { start: from, end, by: name } : { start: from - de.length, end, by: of(name) };
}

/** Those whom only the past statement speaks of: the draft's one person instead of its one, and else a place to fill in. */
function people(past: Reading, draft: Reading, { person }: Words): Replacement[] {
  const known = new Set(draft.people.map(({ name }) => nameKey(name)));
  const instead = onlyDefender(past) && onlyDefender(draft)?.name;
  const foreign = past.people.filter(({ name, role }) => role === 'defender' && !known.has(nameKey(name)));
  return foreign.flatMap(({ mentions }) => mentions.map(({ start, end }): Replacement => (instead === undefined ? { start, end, by: person } : named(past, { start, end }, instead))));
}

/** The country that only the past statement speaks of: the draft's instead, where it has one and its words can be put there. */
function countries(past: Reading, draft: Reading, { country: gap, swap }: Words): Replacement[] {
  const [to, ...others] = countriesOf(draft);
  const { text } = past.statement;
  return past.country === undefined || past.country === draft.country ? [] : past.places.filter(({ country }) => country === past.country).map(({ start, end, country: from }) => {
    const swapped = to === undefined || others.length > 0 ? undefined : swap({ written: text.slice(start, end), before: text.slice(Math.max(0, start - reach), start), behind: text.slice(end, end + reach), from, to });
    return swapped ? { start: start - swapped.before, end, by: swapped.text } : { start, end, by: gap };
  });
}

/** The words of a sentence of another statement for a draft: whom and which country only that one speaks of become those of the draft where it is sure which, and else a place to fill in. */
export function adapted(past: Reading, { start, end }: Span, draft: Reading): string {
  const { text, language } = past.statement;
  const words = languages[language];
  const foreign = [...people(past, draft, words), ...countries(past, draft, words)].filter((place) => start <= place.start && place.end <= end).sort((a, b) => a.start - b.start);
  let said = '';
  let done = start;
  for (const place of foreign) {
    if (place.start < done) continue;
    said += text.slice(done, place.start) + place.by;
    done = place.end;
  }
  return said + text.slice(done, end);
}
