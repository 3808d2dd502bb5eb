import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endOfOpening } from '../../../src/benchmarks/names-individual/named.js';
import { check, type Checked } from '../../../src/check.js';
import { read } from '../../../src/reading/index.js';
import { issuerOf, wholeOf } from '../../../src/reading/whole.js';
import { readStatement } from '../../../src/statement/index.js';
import type { Span } from '../../../src/statement/span.js';
import { orderlyDraft, written } from './any-draft.js';
import type { Tongue } from './collection.js';
import { isSpokenFor, ofParagraphs, standingBelow } from './of-paragraphs.js';
import { itHolds } from './runs.js';
import { isTakingBack } from './taken-back.js';

/** What is said of a draft, with all offsets behind `at` moved back by `length`: as if so much text had not been there. */
function without({ reading, scorecard, findings }: Checked, at: number, length: number): Readonly<Record<string, unknown>> {
  const { people, counted, recommendations, terms, roleNouns, event, level, country } = reading;
  const said = { ...ofParagraphs(reading), people, counted, recommendations, terms, roleNouns, event, level, country, scorecard, findings: findings.map(({ rule, kind, start, end }) => ({ rule, kind, start, end })) };
  return JSON.parse(JSON.stringify(said), (key, value: unknown) => {
    if ((key !== 'start' && key !== 'end') || typeof value !== 'number') return value;
    assert.ok(value <= at || value >= at + length, `something is found in the paragraph that says nothing, at ${value}`);
    return value <= at ? value : value - length;
  }) as Record<string, unknown>;
}

/** What says nothing, by language, with a capital: what begins small goes on with a sentence that a page has cut off. */
const neutral: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['The sky over the harbour was grey, and a wind came up from the sea.', 'It rained all night.'],
  fr: ['Le ciel était gris sur le port, et le vent se levait.', 'Il a plu toute la nuit.'],
  es: ['El cielo estaba gris sobre el puerto, y soplaba el viento.', 'Llovió toda la noche.'],
};

/** The first paragraph of the text proper and the first two of all tell who is named early, and the level. */
const opening: Readonly<Record<Tongue, string>> = {
  en: 'The European Union has followed the events of this week in the north of the country.',
  fr: 'L’Union européenne a suivi les événements de cette semaine dans le nord du pays.',
  es: 'La Unión Europea ha seguido los acontecimientos de esta semana en el norte del país.',
};

/** How an entry of a list begins, in Markdown or in words, in a quotation, a heading or neither: a dash, a number, a letter, a small roman number. */
const entryMark = /^(?:> ?|#+ )*(?:[-*•–] |\(?(?:\d{1,3}|[ivxlc]{1,5}|[a-z])[.)] )/u;

/** What ends a block behind which a list may begin, or that is an entry which is not the last: anything but the end of a sentence. */
const isOpen = /[^.!?…][”"»’)]?$/u;

/** Whether a block is an entry of a list below a line that is open: one that follows such a line, or an entry of such a list. An entry behind the end of a sentence is a paragraph like others. */
function inListOf(blocks: readonly string[]): boolean[] {
  const inList: boolean[] = [];
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1] ?? '';
    inList.push(entryMark.test(block) && (inList[index - 1] === true || isOpen.test(above)));
  }
  return inList;
}

/** Behind which of a draft's blocks a paragraph of its own changes nothing: a list below an open line, and whatever else stands behind a colon or a semicolon, is read with the line above it, a contrast with what it takes back. */
function placesBetween(blocks: readonly string[], tongue: Tongue): number[] {
  const inList = inListOf(blocks);
  return blocks.flatMap((block, index) => (index > 0 && !/[:;]$/u.test(block) && inList[index] !== true && inList[index + 1] !== true && !isTakingBack(blocks[index + 1] ?? '', tongue) ? [index] : []));
}

describe('Paragraphs', () => {
  itHolds('say the same in a text of their own', fc.property(fc.constantFrom<Tongue>('en', 'fr', 'es').chain((tongue) => fc.tuple(fc.constant(tongue), orderlyDraft(tongue))), ([tongue, { title, blocks }]) => {
    const front = `---\nlanguage: ${tongue}\n---\n`;
    const inText = (text: string): Readonly<Record<string, readonly Span[]>> => ofParagraphs(read(readStatement(front + text)));
    const whole = inText(written({ title, blocks }));
    const head = inText(written({ title, blocks: [] }));
    const begin = front.length + `# ${title}\n\n`.length;
    const starts = blocks.map((_, index) => begin + blocks.slice(0, index).join('\n\n').length + (index > 0 ? 2 : 0));
    const expected = blocks.map((block, index) => {
      const moved = (starts[index] as number) - begin;
      return Object.fromEntries(Object.entries(inText(written({ title, blocks: [block] }))).map(([what, spans]) => [what, spans.filter(({ start }) => start >= begin).map((span) => ({ ...span, start: span.start + moved, end: span.end + moved }))]));
    });
    // Which of the paragraphs before a contrast concede something is told by the contrast; and whose voice they are, and whether they report, by any of them where the title does not tell; and whose a quotation is, by who was told of last. What stands below a page hedges nothing.
    const voiceOf = (texts: readonly string[]): string => {
      const { voice = '', speakers, isNews } = issuerOf(wholeOf(readStatement(front + written({ title, blocks: texts }))));
      return [voice, speakers, isNews].join(' ');
    };
    const statement = readStatement(front + written({ title, blocks }));
    const voice = voiceOf(blocks);
    const areHedgesAlike = standingBelow(statement).length > 0 || isSpokenFor(statement) ? blocks.map(() => false) : blocks.map((block, index) => voiceOf([block]) === voice && !isTakingBack(blocks[index + 1] ?? '', tongue));
    // The title's hedges are compared where those of all paragraphs are.
    const isCompared = (what: string, { start }: Span): boolean => !what.endsWith('hedges') || (start < begin ? areHedgesAlike.every(Boolean) : areHedgesAlike[starts.findLastIndex((from) => from <= start)] === true);
    for (const [what, spans] of Object.entries(whole)) {
      const alone = [...(head[what] ?? []), ...expected.flatMap((reading) => reading[what] ?? [])];
      assert.deepEqual(spans.filter((span) => isCompared(what, span)), alone.filter((span) => isCompared(what, span)), what);
    }
  }), 80);

  itHolds('that say nothing change nothing', fc.property(fc.constantFrom<Tongue>('en', 'en', 'fr', 'es').chain((tongue) => fc.tuple(fc.constant(tongue), orderlyDraft(tongue, 5), fc.constantFrom(...neutral[tongue]), fc.nat())), ([tongue, { title, blocks: further }, paragraph, choice]) => {
    const blocks = [opening[tongue], ...further];
    const places = placesBetween(blocks, tongue);
    const place = places[choice % Math.max(places.length, 1)];
    fc.pre(place !== undefined);
    const front = `---\nlanguage: ${tongue}\n---\n`;
    const before = front + written({ title, blocks: blocks.slice(0, place + 1) }).trimEnd();
    const inserted = `\n\n${paragraph}`;
    const rest = front + written({ title, blocks });
    const longer = before + inserted + rest.slice(before.length);
    const shorter = check(rest);
    const more = check(longer);
    // Below a line that says that a statement follows, it would be the first paragraph of the text proper, in which people are to be named.
    fc.pre([shorter, more].every(({ reading }) => endOfOpening(reading) <= before.length));
    const expected = without(shorter, rest.length, 0);
    for (const [what, said] of Object.entries(without(more, before.length, inserted.length))) assert.deepEqual(said, expected[what], what);
  }), 80);
});
