import { countryOf, nearestCountries } from '../facts/countries.js';
import { languageNamed, languageOf } from '../facts/languages.js';
import { nearest } from '../nearest.js';
import { calendarDate, meantDate } from './calendar.js';
import { type Consent, events, type FrontMatterProblem, type FrontMatterValues, levels } from './front-matter.js';
import { notPossible } from './front-matter-gaps.js';
import type { Written } from './front-matter-yaml.js';
import type { Span } from './span.js';

/** What may be said of a value: it is right, or what is wrong with it (the key is added by the caller). */
export interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly Omit<FrontMatterProblem, 'key'>[];
}

type Text = Extract<Written, { text: string }>;
type ValueReader<Value> = (written: Written) => Read<Value>;

function wrong({ start, end }: Span, kind: FrontMatterProblem['kind'], value: string | undefined, allowed: readonly string[] = []): Read<never> {
  return { problems: [{ kind, start, end, ...(value === undefined ? {} : { value }), ...(allowed.length > 0 ? { allowed } : {}) }] };
}

function right<Value>(value: Value): Read<Value> {
  return { value, problems: [] };
}

/** A reader of single values: anything but text is of the wrong type. */
function single<Value>(read: (written: Text) => Read<Value>): ValueReader<Value> {
  return (written) => (written.kind === 'text' ? read(written) : wrong(written, 'wrong-type', undefined));
}

/** Everyday words for the values of `level` and `event`. */
const meant: Readonly<Record<string, string>> = {
  delegation: 'local', spokesman: 'spokesperson', spokeswoman: 'spokesperson', 'hr/vp': 'hrvp', 'high representative': 'hrvp', council: 'declaration', un: 'multilateral', osce: 'multilateral',
  arrest: 'detention', imprisonment: 'detention', indictment: 'charges', hearing: 'trial', sentence: 'conviction', sentencing: 'conviction', verdict: 'conviction',
  murder: 'killing', death: 'killing', abduction: 'disappearance', torture: 'ill-treatment', attack: 'attack-or-threat', threat: 'attack-or-threat',
  threats: 'attack-or-threat', law: 'restrictive-law', closure: 'ngo-closure', dissolution: 'ngo-closure', 'travel ban': 'travel-ban', reprisals: 'reprisal',
};

/** The values that a word may have been meant as: by an everyday word for one, else by its spelling; the likeliest first. */
export function likelyValues<Value extends string>(word: string, values: readonly Value[]): readonly Value[] {
  const written = word.trim().toLowerCase();
  const near = new Set([...values.filter((known) => known === meant[written]), ...nearest(written, values)]);
  return [...near].flatMap((value) => values.filter((known) => known === value));
}

/** One of a few words; what is wrong is answered with all of them, nearest first. */
function oneOf<Value extends string>(values: readonly Value[]): ValueReader<Value> {
  return single((written) => {
    const word = written.text.toLowerCase();
    const value = values.find((known) => known === word);
    if (value !== undefined) return right(value);
    return wrong(written, 'wrong-value', written.text, [...new Set([...likelyValues(word, values), ...values])]);
  });
}

const text: ValueReader<string> = single((written) => right(written.text));

const date: ValueReader<string> = single((written) => {
  const day = calendarDate(written.text);
  if (day !== undefined) return right(day);
  const likely = meantDate(written.text);
  return wrong(written, 'not-a-date', written.text, likely === undefined ? [] : [likely]);
});

const country: ValueReader<string> = single((written) => {
  const code = countryOf(written.text);
  return code === undefined ? wrong(written, 'unknown-country', written.text, nearestCountries(written.text)) : right(code);
});

const language: ValueReader<string> = single((written) => {
  const code = languageOf(written.text);
  if (code !== undefined) return right(code);
  const likely = languageNamed(written.text);
  return wrong(written, 'wrong-value', written.text, likely === undefined ? [] : [likely]);
});

const consent: ValueReader<Consent> = (written) => {
  if (written.kind === 'mapping') {
    const reason = written.entries.get('not-possible');
    if (written.entries.size === 1 && reason?.kind === 'text') return right({ kind: 'not-possible', reason: reason.text });
  }
  return single<Consent>((said) => {
    const word = said.text.toLowerCase();
    if (word === 'given' || word === 'public') return right({ kind: word });
    const reason = /^not-possible\s*[:,]\s*(.+)$/isu.exec(said.text)?.[1];
    if (reason !== undefined) return right({ kind: 'not-possible', reason });
    // In English: which language the draft is in is told after its front matter has been read.
    const reasoned = notPossible('en');
    return wrong(said, 'wrong-value', said.text, word.startsWith('not') ? [reasoned, 'given', 'public'] : ['given', 'public', reasoned]);
  })(written);
};

/** The parts of a list written out as one text, each where it stands; none where quotation marks or escapes hide the places. */
function cut(written: Text, separator: RegExp): readonly Text[] {
  if (written.end - written.start !== written.text.length) return [];
  const parts: Text[] = [];
  let from = 0;
  for (const piece of written.text.split(separator)) {
    const part = piece.trim();
    if (part === '') continue;
    const at = written.text.indexOf(part, from);
    from = at + part.length;
    parts.push({ kind: 'text', text: part, start: written.start + at, end: written.start + from });
  }
  return parts;
}

/** A list, or a single value as a list of one; `separator` cuts a single value that is a list written out. */
function listOf(read: ValueReader<string>, separator?: RegExp): ValueReader<readonly string[]> {
  return (written) => {
    if (written.kind !== 'list' && written.kind !== 'text') return wrong(written, 'wrong-type', undefined);
    const parts = written.kind === 'text' && separator ? cut(written, separator) : [];
    const entries = written.kind === 'list' ? written.entries : parts.length > 1 ? parts : [written];
    const reads = entries.filter((entry) => entry.kind !== 'empty').map(read);
    return { value: reads.flatMap(({ value }) => (value === undefined ? [] : [value])), problems: reads.flatMap(({ problems }) => problems) };
  };
}

/** Names may hold a comma ("Pérez, Ana"), so that a list of them written out is asked back rather than cut. */
const names: ValueReader<readonly string[]> = (written) => {
  if (written.kind !== 'text' || !/[,;]/.test(written.text)) return listOf(text)(written);
  const parts = written.text.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '');
  return wrong(written, 'wrong-type', written.text, [`[${parts.join(', ')}]`]);
};

/** How each known key's value is read. */
export const valueReaders: { readonly [Key in keyof Required<FrontMatterValues>]: ValueReader<NonNullable<FrontMatterValues[Key]>> } = {
  title: text,
  date,
  level: oneOf(levels),
  country,
  language,
  event: oneOf(events),
  eventDate: date,
  defenders: names,
  consent,
  translations: listOf(language, /[,;\s]/),
  channels: listOf(text, /[,;]/),
  related: listOf(text),
  with: listOf(text, /[,;]/),
  source: text,
  contact: listOf(text),
};
