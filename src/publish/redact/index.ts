import { grammarOf } from '../../lexicon/index.js';
import { foldName } from '../../reading/people/fold-name.js';
import type { Person, Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import { addressesIn, safeAddress } from './addresses.js';
import { commentsIn } from '../comments.js';
import { type Label, labelOf } from './labels.js';
import { nearestMarkup } from './markup.js';
import { isParticle, tellingWords, type Word, wordsIn } from './name-words.js';

export interface RedactOptions {
  /** Officials keep their names: ministers, judges, spokespersons. */
  readonly keepsOfficials?: boolean;
  /** Names to be taken out besides those that are found, as somebody who looked says them: of people whom the reader does not know as people. */
  readonly names?: readonly string[];
}

/** Somebody whose name was taken out. */
export interface RedactedPerson extends Label {
  readonly role: Person['role'];
  /** Words that told who it is, folded: none may be left. */
  readonly telling: readonly string[];
}

/** A copy of a statement without names. */
export interface Redacted {
  readonly text: string;
  readonly people: readonly RedactedPerson[];
}

interface Known {
  readonly label: Label;
  readonly person: Person;
  /** Folded words of all forms of the name. */
  readonly words: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

interface Replacement extends Span {
  readonly text: string;
}

/** Other words of the calendar that are names too: "12 May". */
const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'juin', 'avril', 'mai', 'mars', 'julio', 'abril', 'august']);

/** A part of a name inside a longer word tells who it is from so many letters on. */
const shortestInside = 5;

/** So much white space at most stands between a first name and what the reader took for the whole. */
const mostSpace = 8;

/** The rest of a word on the other side of marks of no width, and how far it is looked for. */
const hiddenBefore = /(?:[\p{L}\p{M}]+[\u00AD\u200B-\u200D\u2060\uFEFF]+)+$/u;
const hiddenBehind = /^(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}]+)+/u;
const hiddenReach = 40;

/** What may stand between two words of one name. */
const joint = /^(?:[\s\u00A0*_]|[-‐‑–'’ʼ.,](?!\s*\n\s*\n)){1,4}$/u;

/** Gives those of a list that share a word with some words, each once, and those that have none; the whole list for no words. */
function sharing<Of>(list: readonly Of[], wordsOf: (one: Of) => readonly string[]): (words: readonly string[]) => readonly Of[] {
  const byWord = new Map<string, Of[]>();
  const wordless: Of[] = [];
  for (const one of list) {
    const words = new Set(wordsOf(one));
    if (words.size === 0) wordless.push(one);
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  }
  return (words) => (words.length === 0 ? list : [...new Set([...wordless, ...words.flatMap((word) => byWord.get(word) ?? [])])]);
}

/** Everybody whose name is to go, with all forms of it; who stands in the front matter alone too, and whom somebody named who looked. */
function knownPeople(reading: Reading, { keepsOfficials = false, names = [] }: RedactOptions): Known[] {
  const { text, frontMatter: { values: { defenders = [] } } } = reading.statement;
  const people = [...reading.people, ...reading.contacts].filter(({ role }) => !(keepsOfficials && role === 'official'));
  const forms = new Map(people.map((person) => [person, [...new Set([person.name, ...person.mentions.map(({ start, end }) => text.slice(start, end))])]]));
  const formsOf = (person: Person): readonly string[] => forms.get(person) ?? [person.name];
  const known = new Map<string, readonly string[]>();
  const tellingOf = (name: string): readonly string[] => {
    let telling = known.get(name);
    if (!telling) known.set(name, (telling = tellingWords(name)));
    return telling;
  };
  const declared = [...defenders, ...names].map((name) => ({ name, telling: tellingWords(name) }));
  const isOf = (telling: readonly string[], name: string): boolean => tellingOf(name).filter((word) => telling.includes(word)).length >= Math.min(2, telling.length);
  // The reader may know somebody by a part of the name alone, and leave out its first word where that begins a sentence.
  const isMore = (name: string, telling: readonly string[], { name: read, mentions }: Person): boolean =>
    names.includes(name) && (tellingWords(read).every((word) => telling.includes(word)) || mentions.some(({ start }) => text.slice(Math.max(0, start - name.length - mostSpace), start).trimEnd().endsWith(name)));
  const mayBe = sharing(people, (person) => formsOf(person).flatMap(tellingWords));
  const unread = declared.filter(({ name, telling }) => !(names.includes(name) ? people : mayBe(telling)).some((person) => person.name === name || isMore(name, telling, person) || formsOf(person).some((form) => isOf(telling, form))));
  const everybody = [...people, ...unread.map(({ name }): Person => ({ name, role: 'defender', mentions: [], firstIn: 'front-matter' }))];
  // Of names with the same words one tells as much.
  const distinct = new Map(declared.map((one) => [names.includes(one.name) ? one.name : `${wordsIn(one.name).map(({ folded }) => folded).join(' ')}, ${one.telling.join(' ')}`, one]));
  const meant = sharing([...distinct.values()], ({ name, telling }) => (names.includes(name) ? [] : telling));
  return everybody.map((person, index) => {
    const all = [...formsOf(person), ...meant(tellingWords(person.name)).filter(({ name, telling }) => (person.role === 'defender' && isOf(telling, person.name)) || isMore(name, telling, person)).map(({ name }) => name)];
    return {
      person,
      label: labelOf(index, reading.statement.written),
      words: new Set(all.flatMap((form) => wordsIn(form).map(({ folded }) => folded))),
      telling: new Set(all.flatMap(tellingWords)),
    };
  });
}

/** Takes the names out of one statement. */
class Redaction {
  private readonly text: string;
  private readonly people: readonly Known[];
  private readonly honorifics: ReadonlySet<string>;
  private readonly kept: readonly Span[];
  private readonly asides: SpanIndex<Span>;
  /** Who could be meant by a word, for each that was looked up. */
  private readonly byWord = new Map<string, Known[]>();

  constructor(private readonly reading: Reading, options: RedactOptions) {
    this.text = reading.statement.text;
    this.people = knownPeople(reading, options);
    this.honorifics = grammarOf(reading.statement.language).classes['short-honorifics'];
    const officials = options.keepsOfficials === true ? [...reading.people, ...reading.contacts].filter(({ role }) => role === 'official').flatMap(({ mentions }) => mentions) : [];
    // The country is named in every line of a statement, and a person may be called like it.
    this.kept = [...officials, ...reading.places];
    const { frontMatter: { span } } = reading.statement;
    this.asides = indexOf([...(span ? [{ start: 0, end: span.end }] : []), ...commentsIn(this.text)]);
    // Of people whose names have the same words the first is the one who is meant.
    const sames = new Set<string>();
    for (const known of this.people) {
      const same = JSON.stringify([[...known.words].sort(), [...known.telling].sort()]);
      if (sames.has(same)) continue;
      sames.add(same);
      for (const word of known.words) {
        const before = this.byWord.get(word);
        if (before) before.push(known);
        else this.byWord.set(word, [known]);
      }
    }
  }

  redacted(): Redacted {
    const lines = this.droppedLines();
    const overLines = indexOf(lines);
    const addresses = this.addresses().filter((place) => isClear(place, overLines));
    const overAddresses = indexOf(addresses);
    const mentions = this.mentions().filter((place) => isClear(place, overAddresses));
    const swept = this.swept([...lines, ...addresses, ...mentions]);
    const all = [...lines, ...addresses, ...mentions, ...swept].sort((a, b) => a.start - b.start);
    let text = '';
    let done = 0;
    for (const { start, end, text: words } of all) {
      if (start < done) continue;
      text += this.text.slice(done, start) + words;
      done = end;
    }
    return {
      text: text + this.text.slice(done),
      people: this.people.map(({ person: { role }, label, telling }) => ({ ...label, role, telling: [...telling] })),
    };
  }

  /** Lines of the front matter that lead to the published text, or to people behind it. */
  private droppedLines(): Replacement[] {
    const { at } = this.reading.statement.frontMatter;
    return (['source', 'related', 'contact'] as const).flatMap((key) => {
      const place = at[key];
      if (place === undefined) return [];
      const start = this.text.lastIndexOf('\n', place.key.start - 1) + 1;
      const end = this.text.indexOf('\n', (place.value?.end ?? place.key.end) - 1);
      return end < 0 ? [] : [{ start, end: end + 1, text: '' }];
    });
  }

  /** Addresses, hash tags and handles that hold a part of a name. */
  private addresses(): Replacement[] {
    return addressesIn(this.text).flatMap((address) => {
      const known = this.people.find(({ telling }) => [...telling].some((word) => address.holds(word)));
      return known === undefined ? [] : [{ start: address.start, end: address.end, text: safeAddress(address, known.label) }];
    });
  }

  /** Where the reading found somebody. */
  private mentions(): Replacement[] {
    const all = indexOf(this.people.flatMap(({ person }) => person.mentions));
    return this.people.flatMap((known) => known.person.mentions.map((mention): Replacement => this.replacement(this.withWordBefore(this.withoutHonorific(mention), known, all), known.label)));
  }

  /** The reading leaves out what could be another word ("May"), and front matter says that it is part of the name; not what ends another mention: a title with the name above a text that begins with it. */
  private withWordBefore({ start, end }: Span, { telling }: Known, mentions: SpanIndex<Span>): Span {
    const [before, word = ''] = /([\p{L}\p{M}]+)[\s\u00A0]{1,3}$/u.exec(this.text.slice(Math.max(0, start - 40), start)) ?? [];
    return before !== undefined && /^\p{Lu}/u.test(word) && telling.has(foldName(word)) && isClear({ start: start - before.length, end: start }, mentions) ? { start: start - before.length, end } : { start, end };
  }

  /** Marks of no width, pasted into a name from a web page, part what reads as one word. */
  private withHiddenRest({ start, end }: Span): Span {
    const before = hiddenBefore.exec(this.text.slice(Math.max(0, start - hiddenReach), start));
    const behind = hiddenBehind.exec(this.text.slice(end, end + hiddenReach));
    return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
  }

  private withoutHonorific({ start, end }: Span): Span {
    const [first, second] = wordsIn(this.text.slice(start, end));
    return first && second && this.isHonorific(first.folded) ? { start: start + second.start, end } : { start, end };
  }

  private isHonorific(word: string): boolean {
    return this.honorifics.has(word) || this.honorifics.has(`${word}.`);
  }

  /** All other words that are part of a name: in the front matter, in comments, in headings that no reader takes for names. */
  private swept(done: readonly Span[]): Replacement[] {
    const covered = indexOf([...done, ...this.kept]);
    const words = wordsIn(this.text).filter((word) => isClear(word, covered));
    const found: Replacement[] = [];
    for (let at = 0; at < words.length; at++) {
      const run = this.runAt(words, at);
      if (run === undefined) continue;
      found.push(this.replacement(run.span, run.label));
      at += run.length - 1;
    }
    return found;
  }

  /** The longest run of words from one on that are of one name, with one among them that tells whose. */
  private runAt(words: readonly Word[], at: number): { readonly span: Span; readonly label: Label; readonly length: number } | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    let best: { readonly known: Known; readonly length: number; readonly telling: number } | undefined;
    for (const known of this.candidates(first.folded)) {
      let length = 0;
      let until = 0;
      let telling = 0;
      for (let next = at; next < words.length; next++) {
        const word = words[next] as Word;
        if (next > at && !joint.test(this.text.slice((words[next - 1] as Word).end, word.start))) break;
        const isTelling = this.tells(word, known);
        if (!isTelling && !(known.words.has(word.folded) && (isParticle(word.folded) || word.folded.length === 1))) break;
        length++;
        if (!isTelling) continue;
        telling++;
        until = length;
      }
      if (telling > (best?.telling ?? 0)) best = { known, length: until, telling };
    }
    if (best === undefined) return undefined;
    const last = words[at + best.length - 1] ?? first;
    return { span: { start: first.start, end: last.end }, label: best.known.label, length: best.length };
  }

  /** Who could be meant by a word, whole, with an ending or inside a longer one. */
  private candidates(folded: string): readonly Known[] {
    const known = this.byWord.get(folded);
    if (known) return known;
    const inside = this.people.filter(({ telling }) => [...telling].some((word) => isInside(word, folded)));
    this.byWord.set(folded, inside);
    return inside;
  }

  private tells(word: Word, { telling }: Known): boolean {
    const { folded, isCapital, start, end } = word;
    if (telling.has(folded)) return (isCapital || this.isAside(word)) && !(months.has(folded) && this.isDate(start, end));
    return [...telling].some((part) => isInside(part, folded)) && (isCapital || this.isAside(word));
  }

  /** Comments and front matter are written as notes are: names may stand there in small letters. */
  private isAside(word: Span): boolean {
    return !isClear(word, this.asides);
  }

  private isDate(start: number, end: number): boolean {
    return /\d(?:st|nd|rd|th|er)?[\s\u00A0]+(?:of|de)?[\s\u00A0]*$/u.test(this.text.slice(Math.max(0, start - 12), start)) || /^[\s\u00A0]+\d/u.test(this.text.slice(end, end + 4));
  }

  private replacement(found: Span, { letter, full }: Label): Replacement {
    const { start, end } = this.withHiddenRest(found);
    const before = /(\p{L}+)\.?[\s\u00A0*_]+$/u.exec(this.text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
    const label = this.isHonorific(before.toLowerCase()) ? letter : full;
    const elided = this.reading.statement.written === 'fr' ? /(?<![\p{L}])(d|qu|l)['’]$/iu.exec(this.text.slice(Math.max(0, start - 3), start)) : null;
    if (elided?.[1] === undefined) return { start, end, text: nearestMarkup(this.text.slice(start, end), label) };
    const opener = elided[1].toLowerCase() === 'l' ? '' : `${elided[1]}e `;
    return { start: start - elided[0].length, end, text: `${opener}${nearestMarkup(this.text.slice(start, end), label)}` };
  }
}

/** Whether a part of a name is what a longer word begins with, but for an ending, or stands inside of it. */
function isInside(word: string, longer: string): boolean {
  if (longer.length <= word.length) return false;
  return word.length >= shortestInside ? longer.includes(word) : word.length > 3 && (longer === `${word}s` || longer === `${word}es`);
}

function indexOf(spans: readonly Span[]): SpanIndex<Span> {
  return new SpanIndex(spans, (span) => span);
}

/** Whether a place shares nothing with some spans. */
function isClear(place: Span, spans: SpanIndex<Span>): boolean {
  return spans.overlapping(place).length === 0;
}

/**
 * A copy of a statement in which everybody is called by a letter: short forms, possessives, front matter, comments, addresses, hash tags.
 * Lines of the front matter that lead to the published text (`source`, `related`) or to people behind it (`contact`) are left out.
 * Names are all that it takes out. What it cannot find: somebody with one name, no honorific and no role noun; nicknames; names in a
 * language that is not read, but for the front matter's; who is told by an office, a family tie, a place, a day or the case itself; what
 * a link leads to. `redactionLimits` says so to whoever shares a copy.
 */
export function redact(reading: Reading, options: RedactOptions = {}): Redacted {
  return new Redaction(reading, options).redacted();
}
