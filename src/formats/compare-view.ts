import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BenchmarkId, Locale, Status } from '../benchmarks/types.js';
import type { Comparison, Difference, Differences, JudgedStatement } from '../comparison/types.js';
import { tells } from '../comparison/verdict.js';
import { treatyStatus } from '../facts/treaties/status.js';
import type { Instrument, Reading } from '../reading/types.js';
import { shownWords } from '../statement/shown-words.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { type CompareWords, compareWords } from './compare-words.js';
import { instrumentTold } from './instrument-told.js';
import { markedText, markKinds, marksOf } from './marked-text.js';
import { readingWords } from './read-words.js';
import { statusSigns } from './status-marks.js';
import { reportWords } from './words.js';

/** One of the two statements of a view. */
export interface ViewedStatement extends JudgedStatement {
  /** What it is called: its file or its title. */
  readonly name: string;
}

export interface CompareViewOptions {
  readonly locale: Locale;
  readonly titleOf: (benchmark: BenchmarkId) => string;
  /** For a panel: the label of the button that takes over what only the right one has. Its `data-value` is the sentence's span in the right text. Where a sentence cites a treaty that does not bind the left one's State, there is none. */
  readonly insert?: string;
}

function statusCell(status: Status, locale: Locale): Element {
  return h('td', { className: ['status', status] }, [h('span', { ariaHidden: 'true' }, `${statusSigns[status]} `), reportWords(locale).status[status]]);
}

function scorecards(left: ViewedStatement, right: ViewedStatement, { rows, strength }: Comparison, words: CompareWords, { locale, titleOf }: CompareViewOptions): Element {
  const head = ({ name, scorecard: { met, applicable } }: ViewedStatement): Element => h('th', { scope: 'col' }, [name, h('br'), h('small', words.met(met, applicable))]);
  return h('table', { className: ['scorecards'] }, [
    h('caption', words.scorecards),
    h('thead', [h('tr', [h('th', { scope: 'col' }, words.benchmark), head(left), head(right), h('th', { scope: 'col' }, words.verdict)])]),
    h('tbody', [
      // What was judged in neither says nothing about the two.
      ...rows.filter(tells).map((row) => h('tr', { className: [row.verdict] }, [
        h('th', { scope: 'row' }, titleOf(row.benchmark)), statusCell(row.left, locale), statusCell(row.right, locale), h('td', words.verdicts[row.verdict]),
      ])),
      h('tr', [h('th', { scope: 'row' }, words.strength), h('td', strength.left.toLocaleString(locale)), h('td', strength.right.toLocaleString(locale)), h('td')]),
    ]),
  ]);
}

/** A look-up of a span's marked words in one of the texts. */
function shower({ reading }: ViewedStatement, words: CompareWords): (span: Span | null) => ElementContent[] {
  const marks = marksOf(reading);
  const shown = shownWords(reading.statement);
  return (span) => (span === null ? [h('em', { className: ['nothing'] }, words.nothing)] : markedText(shown, span, marks, words.marks));
}

function passages(left: ViewedStatement, right: ViewedStatement, { passages: aligned }: Comparison, words: CompareWords): Element {
  const [ours, theirs] = [shower(left, words), shower(right, words)];
  return h('table', { className: ['passages'], id: 'passages' }, [
    h('caption', [words.passages, ' ', h('span', { className: ['legend'] }, markKinds.map((kind) => h('span', { className: [kind] }, words.marks[kind])))]),
    h('thead', [h('tr', [h('td'), h('th', { scope: 'col' }, left.name), h('th', { scope: 'col' }, right.name)])]),
    h('tbody', aligned.map((row) => h('tr', { className: [row.role] }, [
      h('th', { scope: 'row' }, words.roles[row.role]), h('td', { lang: left.reading.language }, ours(row.left)), h('td', { lang: right.reading.language }, theirs(row.right)),
    ]))),
  ]);
}

/** A button with the action `insert`. What it takes over is told to screen readers too. */
function insertButton({ sentence: { start, end } }: Difference, what: string, label: string): Element {
  return h('button', { type: 'button', dataAction: 'insert', dataValue: `${start}-${end}`, dataKey: `insert ${start}`, ariaLabel: `${label}: ${what}` }, label);
}

/** Where a statement cites treaties by which the State that another one is on is not bound: what cites them, that other one cannot say. */
function unboundIn({ instruments }: Reading, { country }: Reading): SpanIndex<Instrument> {
  const unbound = country === undefined ? [] : instruments.filter(({ id }) => {
    const status = treatyStatus(id, country)?.status;
    return status !== undefined && status !== 'party';
  });
  return new SpanIndex(unbound, (cited) => cited);
}

/** What inserts sentences: the label of its button, and the draft that they are for. */
interface Insertion {
  readonly label: string;
  readonly draft: Reading;
}

function differences({ name, reading }: ViewedStatement, { asks, people, instruments, followUps }: Differences, words: CompareWords, locale: Locale, insertion?: Insertion): Element[] {
  const { asks: kinds } = readingWords(locale);
  const said = shownWords(reading.statement);
  const unbound = insertion && unboundIn(reading, insertion.draft);
  const shown: readonly (readonly [heading: string, found: readonly Difference[], label: (difference: Difference) => string])[] = [
    [words.asks, asks, ({ name: ask }) => (ask === 'other' ? words.otherAsk : kinds[ask as keyof typeof kinds])],
    [words.people, people, (person) => person.name],
    [words.instruments, instruments, ({ name: id, span }) => instrumentTold(id, reading.statement.text.slice(span.start, span.end), locale)],
    [words.followUps, followUps, ({ name: step }) => step],
  ];
  const rows = shown.flatMap(([heading, found, label]) => found.map((difference) => h('li', [
    h('strong', `${heading} ${label(difference)}`.trim()),
    h('blockquote', { lang: reading.language }, said(difference.sentence)),
    ...(insertion !== undefined && unbound !== undefined && !unbound.overlaps(difference.sentence) ? [insertButton(difference, label(difference), insertion.label)] : []),
  ])));
  return rows.length === 0 ? [] : [h('section', { className: ['only'] }, [h('h2', words.only(name)), h('ul', rows)])];
}

/**
 * Two statements side by side, as elements for a page or a panel: the scorecards row by row, the passages in two columns with what is marked
 * in them, and what only one has. No text of a statement becomes markup: it stands in text nodes alone.
 */
export function compareView(left: ViewedStatement, right: ViewedStatement, compared: Comparison, options: CompareViewOptions): Element {
  const words = compareWords(options.locale);
  return h('main', [
    h('h1', words.heading),
    h('a', { href: '#passages', className: ['skip'] }, words.skip),
    scorecards(left, right, compared, words, options),
    passages(left, right, compared, words),
    ...differences(right, compared.onlyRight, words, options.locale, options.insert === undefined ? undefined : { label: options.insert, draft: left.reading }),
    ...differences(left, compared.onlyLeft, words, options.locale),
  ]);
}
