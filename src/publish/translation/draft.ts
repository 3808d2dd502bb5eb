import { fixesIn } from '../../benchmarks/fixes/index.js';
import { wordsOf } from '../../benchmarks/located.js';
import { daysIn } from '../../benchmarks/translations/days.js';
import { firmness } from '../../benchmarks/translations/asks.js';
import type { Locale } from '../../benchmarks/types.js';
import { treatyName } from '../../facts/treaties/names.js';
import { languageOf } from '../../lexicon/language.js';
import type { Instrument, Person, Reading, Recommendation } from '../../reading/types.js';
import type { FrontMatterKey } from '../../statement/front-matter.js';
import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import { Placed } from './placed.js';
import { translationWords } from './words.js';

export interface TranslationOptions {
  /** BCP 47 primary subtag of the translation. */
  readonly language: string;
  /** What the original's file is called. */
  readonly original: string;
  /** Language of the notes. */
  readonly locale: Locale;
}

/** Where something is still to be written: `placeholdersIn` finds it. */
const gap = '[…]';

/** A shorter word is no verb. */
const shortestVerb = 4;

/** Lines of the front matter that are the original's alone. */
const dropped: readonly FrontMatterKey[] = ['title', 'language', 'translations', 'source'];

/** What stands in a comment must not end it, nor be taken for a placeholder. */
function inComment(words: string): string {
  return words.replaceAll(/--+>?/gu, '–').replaceAll(/[[\]]/gu, '');
}

class Skeleton {
  private readonly lineEnd: string;
  private readonly people: Placed<Person>;
  private readonly days: Placed<Span>;
  private readonly instruments: Placed<Instrument>;
  private readonly asks: Placed<Recommendation>;
  /** Which paragraph is the how-manieth. */
  private readonly places: ReadonlyMap<Paragraph, number>;

  constructor(private readonly reading: Reading, private readonly options: TranslationOptions) {
    this.lineEnd = reading.statement.text.includes('\r\n') ? '\r\n' : '\n';
    this.people = new Placed([...reading.people, ...reading.contacts].filter(({ role }) => role !== 'other'), ({ mentions }) => mentions);
    this.days = new Placed<Span>(daysIn(reading), (day) => [day]);
    this.instruments = new Placed(reading.instruments, (instrument) => [instrument]);
    this.asks = new Placed(reading.recommendations, ({ trigger }) => [trigger]);
    this.places = new Map(reading.statement.paragraphs.map((paragraph, index) => [paragraph, index]));
  }

  text(): string {
    const { paragraphs } = this.reading.statement;
    const { original, locale } = this.options;
    const blocks = [
      this.note(translationWords(locale).about(original)),
      ...paragraphs.flatMap((paragraph, at) => this.block(paragraph, paragraphs[at - 1])),
    ];
    return `${this.frontMatter()}${this.lineEnd}${blocks.join('').trim()}\n`.replaceAll(/\r?\n/gu, this.lineEnd);
  }

  /** The original's front matter as it stands, but for title and language. */
  private frontMatter(): string {
    const { text, frontMatter: { span, at, problems } } = this.reading.statement;
    const own = [...(at.title === undefined ? [] : [`title: "${gap}"`]), `language: ${this.options.language}`];
    const isReadable = span !== undefined && !problems.some(({ kind }) => kind === 'not-yaml' || kind === 'not-a-mapping');
    if (!isReadable) return `---\n${own.join('\n')}\n---\n`;
    const lines = dropped.flatMap((key) => this.linesOf(key)).sort((a, b) => a.start - b.start);
    const first = text.indexOf('\n', span.start) + 1;
    const fence = text.lastIndexOf('\n', span.end - 1) + 1;
    let kept = '';
    let done = first;
    for (const { start, end } of lines) {
      kept += text.slice(done, Math.max(done, start));
      done = Math.max(done, end);
    }
    return `---\n${own.join('\n')}\n${kept}${text.slice(done, fence)}---\n`;
  }

  /** The lines of a key with its value. */
  private linesOf(key: FrontMatterKey): Span[] {
    const { text, frontMatter: { at } } = this.reading.statement;
    const place = at[key];
    if (place === undefined) return [];
    const start = text.lastIndexOf('\n', place.key.start - 1) + 1;
    const end = text.indexOf('\n', (place.value?.end ?? place.key.end) - 1) + 1;
    return [{ start, end: end === 0 ? text.length : end }];
  }

  private block(paragraph: Paragraph, before: Paragraph | undefined): string[] {
    const { kind } = paragraph;
    const kept = this.keptIn(paragraph);
    const { keep } = translationWords(this.options.locale);
    const mark = kind === 'title' || kind === 'heading' ? `${this.hashes(paragraph)} ` : kind === 'item' ? this.bullet(paragraph) : kind === 'blockquote' ? '> ' : '';
    // A comment between the entries of a list would end it; what they have to keep stands before the first.
    if (kind === 'item') {
      const isFirst = before?.kind !== 'item';
      return [...(isFirst ? [this.note(keep(this.keptInList(paragraph).join('; ')), this.keptInList(paragraph).length > 0)] : []), `${mark}${gap}\n`, ...(this.isLastItem(paragraph) ? ['\n'] : [])];
    }
    return [this.note(keep(kept.join('; ')), kept.length > 0), `${mark}${gap}\n\n`];
  }

  private note(words: string, isNeeded = true): string {
    return isNeeded ? `<!-- ${inComment(words)} -->\n\n` : '';
  }

  private hashes({ start }: Paragraph): string {
    const { text } = this.reading.statement;
    return /^#{1,6}/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '#';
  }

  /** What stands before an entry of a list. */
  private bullet({ start }: Paragraph): string {
    const { text } = this.reading.statement;
    return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '- ';
  }

  private isLastItem(paragraph: Paragraph): boolean {
    const { paragraphs } = this.reading.statement;
    return paragraphs[(this.places.get(paragraph) ?? 0) + 1]?.kind !== 'item';
  }

  /** What all entries of a list have to keep that opens with this one. */
  private keptInList(first: Paragraph): readonly string[] {
    const { paragraphs } = this.reading.statement;
    const from = this.places.get(first) ?? 0;
    let to = from;
    while (paragraphs[to]?.kind === 'item') to++;
    return [...new Set(paragraphs.slice(from, to).flatMap((paragraph) => this.keptIn(paragraph)))];
  }

  /** Names, days, treaties, and how firmly is asked. */
  private keptIn(span: Span): readonly string[] {
    const { reading } = this;
    const names = this.people.inside(span).map(({ name }) => name);
    const days = this.days.inside(span).map((day) => wordsOf(reading, day));
    const treaties = this.instruments.inside(span).map((instrument) => this.treaty(instrument.id) ?? wordsOf(reading, instrument));
    return [...new Set([...names, ...days, ...treaties, ...this.asksIn(span)])];
  }

  /** The treaty's name in the translation's language, where it is known. */
  private treaty(id: string): string | undefined {
    const language = languageOf(this.options.language);
    return language && treatyName(id)?.name[language];
  }

  private asksIn(span: Span): readonly string[] {
    const { locale } = this.options;
    const words = translationWords(locale);
    const language = languageOf(this.options.language);
    const advice = language && fixesIn(language).advice;
    const told = new Set<number>();
    return this.asks.inside(span).flatMap(({ trigger, strength, immediate }) => {
      const verb = wordsOf(this.reading, trigger);
      // In a list that the verb opens, each entry asks by its "to".
      const said = told.has(trigger.start) ? [] : [firmness(strength) > 0 ? words.firm(verb.length < shortestVerb ? '' : verb, advice?.strong ?? []) : words.weak(verb)];
      told.add(trigger.start);
      return [...said, ...(immediate ? [words.immediately(advice ? [advice.immediately] : [])] : [])];
    });
  }
}

/**
 * The file in which a statement is to be translated: its front matter in the new language, its headings, and for each paragraph
 * a gap to fill, with a note of what the translation must keep: names, days, treaties, and how firmly is asked. Notes are
 * comments, and stay behind when the translation goes out.
 */
export function translationDraft(reading: Reading, options: TranslationOptions): string {
  return new Skeleton(reading, options).text();
}
