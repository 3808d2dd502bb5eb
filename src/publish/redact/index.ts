import { grammarOf } from '../../lexicon/index.js';
import { foldName } from '../../reading/people/fold-name.js';
import type { Person, Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import type { SpanIndex } from '../../statement/span-index.js';
import { beginsWithCapital } from '../../letters.js';
import { addressesIn, namedIn, safeAddress } from './addresses.js';
import { commentsIn } from '../comments.js';
import { covering, isClear } from './clear.js';
import { droppedLines } from './dropped-lines.js';
import { initialsIn } from './initials.js';
import type { Label } from './labels.js';
import { nearestMarkup } from './markup.js';
import { NameIndex } from './name-index.js';
import { NameRuns } from './name-runs.js';
import { foldWord, type Word, wordsIn } from './name-words.js';
import { speltIn, wholeWordsIn } from './pieces.js';
import { type Known, knownPeople, type RedactOptions } from './people.js';

export type { RedactOptions } from './people.js';

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
  /** Who is told by which words. */
  readonly index: NameIndex;
}

interface Replacement extends Span {
  readonly text: string;
}

/** The rest of a word on the other side of marks of no width, and how far it is looked for. */
const hiddenBefore = /(?:[\p{L}\p{M}]+\p{Cf}+)+$/u;
const hiddenBehind = /^(?:\p{Cf}+[\p{L}\p{M}]+)+/u;
const hiddenReach = 40;

/** A part of a name tells who it is among letters that are spelt one by one from so many on. */
const shortestSpelt = 4;

/** Takes the names out of one statement. */
class Redaction {
  private readonly text: string;
  private readonly people: readonly Known[];
  private readonly honorifics: ReadonlySet<string>;
  private readonly index: NameIndex;
  private readonly kept: readonly Span[];
  private readonly runs: NameRuns;
  private wordsFound: readonly Word[] | undefined;

  constructor(private readonly reading: Reading, options: RedactOptions) {
    this.text = reading.statement.text;
    this.people = knownPeople(reading, options);
    this.index = new NameIndex(this.people);
    this.honorifics = grammarOf(reading.statement.language).classes['short-honorifics'].words;
    const officials = options.keepsOfficials === true ? [...reading.people, ...reading.contacts].filter(({ role }) => role === 'official').flatMap(({ mentions }) => mentions) : [];
    // The country is named in every line of a statement, and a person may be called like it.
    this.kept = [...officials, ...reading.places];
    const { frontMatter: { span } } = reading.statement;
    this.runs = new NameRuns(this.text, reading.statement.language, this.index, covering([...(span ? [{ start: 0, end: span.end }] : []), ...commentsIn(this.text)]));
  }

  redacted(): Redacted {
    const lines = droppedLines(this.text, this.reading.statement.frontMatter);
    // What was found first stands; what is found later is looked for in the rest.
    let all: readonly Replacement[] = lines;
    for (const found of [() => this.addresses(), () => this.broken(), () => this.spelt(), () => this.mentions(), () => this.cutShort()]) {
      const covered = covering(all);
      all = [...all, ...found().filter((place) => isClear(place, covered))];
    }
    all = [...all, ...this.swept(all)].sort((a, b) => a.start - b.start);
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
      index: this.index,
    };
  }

  /** Addresses, hash tags and handles that hold a part of a name. */
  private addresses(): Replacement[] {
    return addressesIn(this.text).flatMap((address) => {
      const known = namedIn(address.words, this.index);
      return known === undefined ? [] : [{ start: address.start, end: address.end, text: safeAddress(address, known.label) }];
    });
  }

  /** Names of which a word is parted by the end of a line. */
  private broken(): Replacement[] {
    const parted = this.words().filter(({ start, end }) => this.text.slice(start, end).includes('\n'));
    const places = covering(parted);
    return parted.length === 0 ? [] : this.runs.among(this.words()).filter(({ span }) => !isClear(span, places)).map(({ span, label }) => this.replacement(span, label));
  }

  /** The words of the text, those that are parts of names only when they are put together among them. */
  private words(): readonly Word[] {
    return (this.wordsFound ??= wholeWordsIn(this.text, (folded) => this.index.whole(folded).length > 0));
  }

  /** Names that are spelt letter by letter. */
  private spelt(): Replacement[] {
    return this.whose(speltIn(this.text).map((place) => ({ ...place, known: this.index.whole(place.letters)[0] ?? this.index.inside(place.letters, shortestSpelt)[0] ?? this.index.runTogether(place.letters, false) })));
  }

  /** Names that are cut short to their first letters. */
  private cutShort(): Replacement[] {
    return this.whose([...initialsIn(this.text).map((place) => ({ ...place, known: this.index.cutShort(place.letters) })), ...this.behindHonorifics()]);
  }

  /** Replaces what is somebody's, but for what is the country's. */
  private whose(places: readonly (Span & { readonly known: Known | undefined })[]): Replacement[] {
    const kept = covering(this.kept);
    return places.flatMap(({ start, end, known }) => (known === undefined || !isClear({ start, end }, kept) ? [] : [this.replacement({ start, end }, known.label)]));
  }

  /** Letters behind an honorific that are somebody's first ones: "Ms P.", "Mr JP". */
  private behindHonorifics(): (Span & { readonly known: Known | undefined })[] {
    return [...this.text.matchAll(/(?<=(\p{L}{1,5})\.?[ \u00A0])\p{Lu}{1,4}(?![\p{L}\p{M}\p{N}'’-])/gu)].flatMap(({ index, 0: letters, 1: before = '' }) => {
      if (!this.isHonorific(before.toLowerCase())) return [];
      return [{ start: index, end: index + letters.length, known: this.index.cutShort(foldWord(letters)) }];
    });
  }

  /** Where the reading found somebody. */
  private mentions(): Replacement[] {
    const all = covering(this.people.flatMap(({ person }) => person.mentions));
    return this.people.flatMap((known) => known.person.mentions.map((mention): Replacement => this.replacement(this.withInitials(this.withWordBefore(this.withoutHonorific(mention), known, all), known), known.label)));
  }

  /** The reading leaves out what could be another word ("May"), and front matter says that it is part of the name; not what ends another mention: a title with the name above a text that begins with it. */
  private withWordBefore({ start, end }: Span, { telling }: Known, mentions: SpanIndex<Span>): Span {
    const [before, word = ''] = /([\p{L}\p{M}]+)[\s\u00A0]{1,3}$/u.exec(this.text.slice(Math.max(0, start - 40), start)) ?? [];
    return before !== undefined && beginsWithCapital(word) && telling.has(foldName(word)) && isClear({ start: start - before.length, end: start }, mentions) ? { start: start - before.length, end } : { start, end };
  }

  /** First letters of the name before the part of it that was read, or behind it. */
  private withInitials({ start, end }: Span, { telling }: Known): Span {
    const isFirst = (letter: string): boolean => [...telling].some((word) => word.startsWith(foldWord(letter)));
    const [before = ''] = /(?<![\p{L}\p{M}'’.])(?:\p{Lu}(?:\.[ \u00A0]?|[ \u00A0])){1,3}$/u.exec(this.text.slice(Math.max(0, start - 10), start)) ?? [];
    const [behind = ''] = /^,?[ \u00A0](?:\p{Lu}\.[ \u00A0]?){1,3}(?<=\.)(?![ \u00A0]?\p{Lu})/u.exec(this.text.slice(end, end + 12)) ?? [];
    const isOf = (letters: string): boolean => letters !== '' && [...letters.matchAll(/\p{Lu}/gu)].every(([letter]) => isFirst(letter));
    return { start: isOf(before) ? start - before.length : start, end: isOf(behind) ? end + behind.length : end };
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
    const covered = covering([...done, ...this.kept]);
    const words = this.words().filter((word) => isClear(word, covered));
    return this.runs.among(words).map(({ span, label }) => this.replacement(span, label));
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
