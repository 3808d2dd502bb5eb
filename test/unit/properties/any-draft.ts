import fc from 'fast-check';
import { anyText } from '../any-text.js';
import { collections, type Pieces, type Tongue } from './collection.js';
import { hedgedSentence } from './hedged-sentence.js';

/** Marks and markup that people type, paste and mistype. */
const marks = [
  '**', '*', '_', '`', '“', '”', '"', '‘', '’', "'", '«\u00a0', '\u00a0»', '(', ')', '[', '](https://example.org/x)', '<b>', '</b>', '&amp;', '&nbsp;', '\\', '...', '…', '.', ',', ';', ':', '!', '?', '-', '–', '—', '/',
  '\n', '\n\n', '\r\n', '\t', '    ', '\u00a0', '\u200b', '\u00ad', '> ', '- ', '* ', '1. ', '# ', '## ', '***', '---\n', '```\n', '~~~', '<!-- ', ' -->', '| ', '😀', 'é', 'e\u0301', '0', '42', '№', '\u202e',
] as const;

/** Words that turn a sentence round for a reader. */
const words = [
  'not', 'and', 'or', 'that', 'who', 'the EU', 'we', 'the authorities', 'calls on', 'hopes that', 'must be', 'should', 'if', 'while', 'reportedly', 'alleged', 'so-called', 'human rights defender', 'activist', 'Mr', 'Ms', 'Mr.', 'Dr', 'terrorist', 'the extremist', 'foreign agents', 'manpower', 'mankind',
  'released', 'to release', 'immediately', 'three', 'ICCPR', 'Honduras', 'Iranian', 'said:', 'que', 'les autorités', 'appelle', "l'UE", 'Mme', 'M.', 'défenseur',
] as const;

const frontMatterLines = [
  'title: A title', 'date: 2024-05-24', 'date: tomorrow', 'level: spokesperson', 'level: nowhere', 'country: HN', 'country: Atlantis', 'language: en', 'language: fr', 'language: xx', 'event: conviction', 'event: [a, b]',
  'defenders: [Ana Duarte, Li]', 'defenders: Ana Duarte', 'defenders: [', 'consent: given', 'channels: [eeas]', 'extra: {a: 1}', '? complex', ': ', '- list', '"open', '&a [*a]', 'level: !!js/function x', '\t', '# comment',
] as const;

const anyFrontMatter = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...frontMatterLines) }, { weight: 1, arbitrary: anyText(20) }), { maxLength: 5 }).map((lines) => `---\n${lines.map((line) => `${line}\n`).join('')}---\n`);

/** A paragraph of a collection, or sentences of several. */
function paragraphOf({ sentences, paragraphs }: Pieces): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(' ')) },
    { weight: 1, arbitrary: fc.constantFrom(...paragraphs) },
  );
}

interface OrderlyDraft {
  readonly title: string;
  readonly blocks: readonly string[];
}

/** What makes orderly drafts, by what is asked for: to make it anew for each draft would go through thousands of sentences. */
const orderlyDrafts = new Map<string, fc.Arbitrary<OrderlyDraft>>();

/** A draft put together from the collection of one language: a title, then paragraphs, some in lists or quoted. No edits, no front matter. */
export function orderlyDraft(tongue: Tongue, most = 4): fc.Arbitrary<OrderlyDraft> {
  const key = `${tongue} ${most}`;
  const drafts = orderlyDrafts.get(key) ?? orderlyDraftOf(tongue, most);
  orderlyDrafts.set(key, drafts);
  return drafts;
}

function orderlyDraftOf(tongue: Tongue, most: number): fc.Arbitrary<OrderlyDraft> {
  const pieces = collections[tongue];
  const block = fc.tuple(fc.constantFrom('', '', '', '', '- ', '> ', '## '), paragraphOf(pieces)).map(([mark, text]) => mark + text);
  return fc.record({ title: fc.constantFrom(...pieces.titles), blocks: fc.array(block, { minLength: 1, maxLength: most }) });
}

/** The text of an orderly draft. */
export function written({ title, blocks }: OrderlyDraft): string {
  return [`# ${title}`, ...blocks].join('\n\n') + '\n';
}

/** One change to a text: at a share of its length, so many code units away, something else instead. */
export interface Change {
  readonly share: number;
  readonly drop: number;
  readonly insert: string;
}

export function applyChange(text: string, { share, drop, insert }: Change): string {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + insert + text.slice(at + drop);
}

const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...words).map((word) => ` ${word} `) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(collections).flatMap(({ names }) => names)).map((name) => ` ${name} `) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(collections).flatMap(({ sentences }) => sentences)) },
  { weight: 1, arbitrary: anyText(8) },
  { weight: 1, arbitrary: fc.constant('') },
);

export const anyChange: fc.Arbitrary<Change> = fc.record({
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(200) }),
  insert: inserted,
});

const tongues = fc.constantFrom<Tongue>('en', 'en', 'en', 'fr', 'es');

/** A draft of our sentences with front matter or none, and changed at random: what a draft looks like while somebody works on it. */
export const changedDraft: fc.Arbitrary<string> = fc
  .tuple(fc.option(anyFrontMatter, { nil: '' }), tongues.chain((tongue) => orderlyDraft(tongue)), fc.array(anyChange, { maxLength: 6 }))
  .map(([front, draft, changes]) => changes.reduce(applyChange, front + written(draft)));

/** Any text at all: drafts in work, marks and words without sense, and code units by chance. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: changedDraft },
  { weight: 2, arbitrary: fc.array(inserted, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(fc.oneof(hedgedSentence, anyText()), { maxLength: 4 }).map((parts) => parts.join('\n\n*')) },
  { weight: 1, arbitrary: anyText(300) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
