import { freedOfSeveral } from '../benchmarks/freed.js';
import { fixesIn } from '../benchmarks/fixes/index.js';
import { sentencesOf } from '../comparison/sentence-at.js';
import { countBefore } from '../lower-bound.js';
import { read } from '../reading/index.js';
import type { Ask, Mention, Person, Reading, Recommendation } from '../reading/types.js';
import { readStatement } from '../statement/index.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import type { Paragraph } from '../statement/types.js';
import { longestPost, postLength } from './post-length.js';

/** What a post must keep of a statement. */
export type Kept = 'names' | 'ask' | 'addressee';

/** A statement as one post, or as a thread. */
export interface SocialPost {
  readonly posts: readonly string[];
  /** What the posts do not say, because the statement does not, or in no words short enough. */
  readonly lacks: readonly Kept[];
}

/** An addressee that a post alone makes clear: no "them". */
const namedAddressee = /\p{Lu}|\p{L}{5}/u;

/** Longest numbering of a thread, "12/12 ". */
const numbering = 6;

/** A thread is no longer. */
const mostPosts = 12;

/** The ask that a post carries: on the case where there is one, addressed, the strongest, the first. */
function mainAsk({ recommendations }: Reading): Recommendation | undefined {
  const rank = ({ scope, addressee, strength, passive }: Recommendation): number => (scope === 'case' ? 100 : 0) + (addressee === undefined ? 0 : 20) + strength - (passive ? 1 : 0);
  return [...recommendations].sort((a, b) => rank(b) - rank(a))[0];
}

/** A mention, and whose it is. */
interface Mentioned {
  readonly person: Person;
  readonly mention: Mention;
}

/** Where whom is mentioned: a long list has thousands, and so many sentences. */
function mentionsOf(people: readonly Person[]): SpanIndex<Mentioned> {
  return new SpanIndex(people.flatMap((person) => person.mentions.map((mention) => ({ person, mention }))), ({ mention }) => mention);
}

/** Plain words of a part of a paragraph, with each person's first short form made the full name. */
function wordsWithNames(paragraph: Paragraph, span: Span, mentions: SpanIndex<Mentioned>): string {
  const from = paragraph.toPlain(span.start);
  const to = paragraph.toPlain(span.end - 1) + 1;
  const inside = new Map<Person, Mention[]>();
  for (const { person, mention } of mentions.overlapping(span).toReversed()) {
    if (span.start <= mention.start && mention.end <= span.end) inside.set(person, [...(inside.get(person) ?? []), mention]);
  }
  const places = Array.from(inside).flatMap(([{ name }, own]) => {
    const first = own.some(({ full }) => full) ? undefined : own[0];
    return first === undefined ? [] : [{ name, from: paragraph.toPlain(first.start), to: paragraph.toPlain(first.end - 1) + 1 }];
  }).sort((a, b) => a.from - b.from);
  let words = '';
  let done = from;
  for (const place of places) {
    if (place.from < done) continue;
    words += paragraph.plain.text.slice(done, place.from) + place.name;
    done = place.to;
  }
  return (words + paragraph.plain.text.slice(done, to)).replace(/\s+/gu, ' ').trim();
}

/** Makes the posts of one statement. */
class Posting {
  private readonly concerned: readonly Person[];
  private readonly main: Recommendation | undefined;
  private readonly sentenceAt: (place: Span) => Span;
  private readonly mentions: SpanIndex<Mentioned>;
  /** The statement's own sentences by what they ask for. */
  private readonly own = new Map<Ask, readonly string[]>();

  constructor(private readonly reading: Reading) {
    this.main = mainAsk(reading);
    // Nobody is to be asked for the release of somebody who is free.
    const freed = this.main?.ask === 'release' ? freedOfSeveral(reading) : new Set<Person>();
    this.concerned = reading.people.filter((person) => person.role === 'defender' && !freed.has(person));
    this.sentenceAt = sentencesOf(reading);
    this.mentions = mentionsOf(reading.people);
  }

  posts(): SocialPost {
    const { main } = this;
    if (main === undefined) return this.withoutAsk();
    const call = this.call(this.concerned, main.ask, longestPost);
    if (call !== undefined) return { posts: [this.filled(call)], lacks: this.lacking([call]) };
    const thread = this.thread(main.ask);
    return { posts: thread, lacks: this.lacking(thread) };
  }

  /** The title, and the names where it has none; there is nothing else to say. */
  private withoutAsk(): SocialPost {
    const said = this.naming(longestPost);
    const posts = said.length === 1 ? said : numbered(this.naming(longestPost - numbering));
    return { posts, lacks: this.lacking(posts) };
  }

  /** The title, with the names that it lacks, in pieces that fit. */
  private naming(room: number): string[] {
    const { title = '' } = this.reading;
    const missing = this.concerned.filter(({ name }) => !title.includes(name)).map(({ name }) => name);
    return cutToFit([...(title === '' ? [] : [missing.length === 0 ? title : `${title}:`]), ...(missing.length === 0 ? [] : [`${missing.join(', ')}.`])].join(' '), room).slice(0, mostPosts);
  }

  /** A sentence that asks `ask` for some people in at most `room`: the statement's own where it says all, else one in the usual words. */
  private call(people: readonly Person[], ask: Ask, room: number): string | undefined {
    if (howManyFit(people, room) < people.length) return undefined;
    return [...this.ownSentences(ask), ...this.usualSentences(people, ask)].find((sentence) => people.every(({ name }) => sentence.includes(name)) && postLength(sentence) <= room && this.asks(sentence, ask));
  }

  private ownSentences(ask: Ask): readonly string[] {
    let sentences = this.own.get(ask);
    if (!sentences) this.own.set(ask, (sentences = [...new Set(this.sentencesFor(ask))]));
    return sentences;
  }

  /** The sentence of the main ask, then those that ask for something. */
  private sentencesFor(ask: Ask): string[] {
    const { recommendations, statement: { paragraphs } } = this.reading;
    const asks = recommendations.filter((each) => each.ask === ask && each.scope === this.main?.scope);
    const spans = [...(this.main ? [this.main] : []), ...asks].map((each) => this.sentenceAt(each));
    return spans.flatMap((span) => {
      const paragraph = paragraphs[countBefore(paragraphs, ({ end }) => end < span.end)];
      return paragraph === undefined || paragraph.start > span.start ? [] : [wordsWithNames(paragraph, span, this.mentions)];
    });
  }

  /** The same in words that are known to be short, and with an address where the draft has none. */
  private usualSentences(people: readonly Person[], ask: Ask): string[] {
    const { caseAsks, situationAsks } = fixesIn(this.reading.statement.language);
    const about = { ...this.reading, people };
    const ofCase = caseAsks?.(about) ?? [];
    const ofSituation = situationAsks?.(about) ?? [];
    const ready = people.length > 0 && this.main?.scope === 'case' ? ofCase : [...ofSituation, ...ofCase];
    return [...ready.filter(({ what }) => what !== ''), ...(ask === 'release' && people.length > 0 ? caseAsks?.({ ...about, event: 'detention' }) ?? [] : [])]
      .filter(({ placeholders }) => !placeholders)
      .map(({ text }) => text);
  }

  /** Whether a sentence by itself asks somebody for `ask`. */
  private asks(sentence: string, ask: Ask): boolean {
    const said = this.readAlone(sentence);
    const isAddressed = ({ addressee, addresseeSpan: span }: Recommendation): boolean => addressee !== undefined && (span === undefined || namedAddressee.test(sentence.slice(span.start, span.end)));
    return said.recommendations.some((each) => each.ask === ask && (isAddressed(each) || this.main?.addressee === undefined));
  }

  private readAlone(text: string): Reading {
    return read(readStatement(text, { language: this.reading.language, own: this.reading.statement.own, once: true }));
  }

  /** As many posts as the names need; each asks for those whom it names. */
  private thread(ask: Ask): string[] {
    const room = longestPost - numbering;
    const posts: string[] = [];
    let rest = this.concerned;
    while (rest.length > 0 && posts.length < mostPosts) {
      let many = howManyFit(rest, room);
      let call: string | undefined;
      while (many > 0 && (call = this.call(rest.slice(0, many), ask, room)) === undefined) many--;
      if (call === undefined) break;
      posts.push(call);
      rest = rest.slice(many);
    }
    if (rest.length > 0 || posts.length === 0) return numbered(this.cutSentences(ask));
    return numbered(posts);
  }

  /** No words of ours fit: the statement's own sentence, cut where posts end. */
  private cutSentences(ask: Ask): string[] {
    const own = this.ownSentences(ask)[0] ?? '';
    const names = this.concerned.every(({ name }) => own.includes(name)) ? [] : this.naming(longestPost - numbering);
    return [...names, ...cutToFit(own, longestPost - numbering)].slice(0, mostPosts);
  }

  private lacking(posts: readonly string[]): Kept[] {
    const all = posts.join(' ');
    const said = this.readAlone(posts.map((post) => post.replace(/^\d+\/\d+ /u, '')).join('\n\n'));
    return [
      ...(this.concerned.every(({ name }) => all.includes(name)) ? [] : ['names' as const]),
      ...(said.recommendations.length > 0 ? [] : ['ask' as const]),
      ...(said.recommendations.some(({ addressee }) => addressee !== undefined) ? [] : ['addressee' as const]),
    ];
  }

  /** A post with what happened before it, and the statement's address behind it, as far as there is room. */
  private filled(call: string): string {
    const { source } = this.reading.statement.frontMatter.values;
    const link = source !== undefined && /^https?:\/\/\S+$/u.test(source) ? ` ${source}` : '';
    const linked = postLength(`${call}${link}`) <= longestPost ? `${call}${link}` : call;
    const facts = this.facts(call);
    return facts !== undefined && postLength(`${facts} ${linked}`) <= longestPost ? `${facts} ${linked}` : linked;
  }

  /** The sentence that tells what happened: the first of the text that names somebody concerned and asks for nothing. */
  private facts(call: string): string | undefined {
    const { recommendations, hedges, statement: { paragraphs } } = this.reading;
    const silent = new SpanIndex<Span>([...recommendations, ...hedges], (place) => place);
    const named = new SpanIndex<Span>(this.concerned.flatMap(({ mentions }) => mentions), (place) => place);
    for (const paragraph of paragraphs.filter(({ kind }) => kind === 'body').slice(0, 2)) {
      for (const sentence of paragraph.plain.sentences) {
        const span = paragraph.spanOf(sentence);
        if (silent.overlaps(span) || !named.overlaps(span)) continue;
        const words = wordsWithNames(paragraph, span, this.mentions);
        if (/[.!?]["”’»]?$/u.test(words) && words !== call) return words;
      }
    }
    return undefined;
  }
}

/** How many of some people, from the first on, can be named in a text of at most `room`: it is no shorter than their names. */
function howManyFit(people: readonly Person[], room: number): number {
  let length = 0;
  const beyond = people.findIndex(({ name }) => (length += postLength(name)) > room);
  return beyond === -1 ? people.length : beyond;
}

function numbered(posts: readonly string[]): string[] {
  return posts.length < 2 ? [...posts] : posts.map((post, at) => `${at + 1}/${posts.length} ${post}`);
}

/** Words in pieces of at most `room`; a single word longer than that is a piece of its own. */
function cutToFit(text: string, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/\s+/u)) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (piece !== '' && postLength(longer) > room) {
      pieces.push(piece);
      piece = word;
    } else {
      piece = longer;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * A statement as a post of 280 characters as the platform counts them, with the names, the ask and the addressee; as a thread
 * where one post has no room for the names. Words are the statement's own where they fit.
 */
export function socialPost(reading: Reading): SocialPost {
  return new Posting(reading).posts();
}
