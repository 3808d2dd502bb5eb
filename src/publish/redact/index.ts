import { grammarOf } from '../../lexicon/index.js';
import { foldName } from '../../reading/people/fold-name.js';
import type { Person, Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import type { SpanIndex } from '../../statement/span-index.js';
import { addressesIn, safeAddress } from './addresses.js';
import { commentsIn } from '../comments.js';
import { covering, isClear } from './clear.js';
import type { Label } from './labels.js';
import { nearestMarkup } from './markup.js';
import { NameRuns } from './name-runs.js';
import { wordsIn } from './name-words.js';
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
}

interface Replacement extends Span {
  readonly text: string;
}

/** The rest of a word on the other side of marks of no width, and how far it is looked for. */
const hiddenBefore = /(?:[\p{L}\p{M}]+[\u00AD\u200B-\u200D\u2060\uFEFF]+)+$/u;
const hiddenBehind = /^(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}]+)+/u;
const hiddenReach = 40;

/** Takes the names out of one statement. */
class Redaction {
  private readonly text: string;
  private readonly people: readonly Known[];
  private readonly honorifics: ReadonlySet<string>;
  private readonly kept: readonly Span[];
  private readonly runs: NameRuns;

  constructor(private readonly reading: Reading, options: RedactOptions) {
    this.text = reading.statement.text;
    this.people = knownPeople(reading, options);
    this.honorifics = grammarOf(reading.statement.language).classes['short-honorifics'].words;
    const officials = options.keepsOfficials === true ? [...reading.people, ...reading.contacts].filter(({ role }) => role === 'official').flatMap(({ mentions }) => mentions) : [];
    // The country is named in every line of a statement, and a person may be called like it.
    this.kept = [...officials, ...reading.places];
    const { frontMatter: { span } } = reading.statement;
    this.runs = new NameRuns(this.text, this.people, covering([...(span ? [{ start: 0, end: span.end }] : []), ...commentsIn(this.text)]));
  }

  redacted(): Redacted {
    const lines = this.droppedLines();
    const overLines = covering(lines);
    const addresses = this.addresses().filter((place) => isClear(place, overLines));
    const overAddresses = covering(addresses);
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
    const all = covering(this.people.flatMap(({ person }) => person.mentions));
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
    const covered = covering([...done, ...this.kept]);
    const words = wordsIn(this.text).filter((word) => isClear(word, covered));
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
