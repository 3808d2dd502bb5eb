import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type Checked } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { linesOf } from '../../../src/statement/position.js';
import { covers, type Span } from '../../../src/statement/span.js';
import { anyDraft } from './any-draft.js';
import { ofParagraphs, standingBelow, voiceOf } from './of-paragraphs.js';
import { itHolds } from './runs.js';
import { takesBack } from './taken-back.js';

/** Lists of spans that each stand inside one sentence. */
function inOneSentence(reading: Reading): Readonly<Record<string, readonly Span[]>> {
  const { hedges, labels, instruments, places, terms, roleNouns, counted, people } = reading;
  return {
    hedges, labels, instruments, places, terms: terms.hrd, roleNouns, counted,
    ...Object.fromEntries(people.map(({ name, mentions }, index) => [`mentions of person ${index}, ${name}`, mentions])),
  };
}

/** All lists of spans, each in order of place. */
function inOrder(reading: Reading): Readonly<Record<string, readonly Span[]>> {
  const { followUps, recommendations } = reading;
  return { ...inOneSentence(reading), followUps, recommendations, paragraphs: reading.statement.paragraphs };
}

/** Spans that belong to others, of which there may be none. */
function further({ recommendations, people, counted, statement }: Reading): readonly Span[] {
  return [
    ...recommendations.flatMap(({ addresseeSpan, content }) => [content, ...(addresseeSpan ? [addresseeSpan] : [])]),
    ...people.flatMap(({ roleNoun }) => roleNoun ?? []),
    ...counted.map(({ noun }) => noun),
    ...(statement.titleSpan ? [statement.titleSpan] : []),
  ];
}

function assertInText({ start, end }: Span, length: number, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length, `${what} ${start}–${end} of ${length}`);
}

function assertStands(span: Span, length: number, what: string): void {
  assertInText(span, length, what);
  assert.ok(span.start < span.end, `${what} is empty at ${span.start}`);
}

function assertSpans({ reading }: Checked): void {
  const { text, paragraphs } = reading.statement;
  for (const [what, spans] of Object.entries(inOrder(reading))) {
    spans.forEach((span, index) => {
      assertStands(span, text.length, what);
      assert.ok(index === 0 || (spans[index - 1] as Span).start <= span.start, `${what}: ${span.start} stands behind ${spans[index - 1]?.start ?? ''}`);
    });
  }
  for (const span of further(reading)) assertStands(span, text.length, 'a part');
  for (const { trigger } of reading.recommendations) assertInText(trigger, text.length, 'a trigger');
  const sentences = paragraphs.flatMap((paragraph) => paragraph.plain.sentences.map((sentence) => paragraph.spanOf(sentence)));
  for (const [what, spans] of Object.entries(inOneSentence(reading))) {
    for (const { start, end } of spans) assert.ok(sentences.some((sentence) => sentence.start <= start && end <= sentence.end), `${what} ${start}–${end} in two sentences: ${text.slice(start, end)}`);
  }
}

function assertFindings({ reading: { statement: { text } }, scorecard, findings }: Checked): void {
  const lines = linesOf(text);
  let last = 0;
  for (const { start, end, fixes } of findings) {
    assertInText({ start, end }, text.length, 'a finding');
    assert.ok(last <= start, 'findings out of order');
    last = start;
    for (const offset of [start, end]) {
      const { line, column } = lines.positionAt(offset);
      assert.equal(lines.startOf(line) + column - 1, offset);
      assert.ok(line >= 1 && line <= lines.count && column >= 1);
    }
    for (const { edits } of fixes) {
      for (const edit of edits) assertInText(edit, text.length, 'an edit');
      assert.equal(typeof applyEdits(text, edits), 'string');
    }
  }
  for (const { evidence } of scorecard.benchmarks) for (const span of evidence) assertInText(span, text.length, 'evidence');
  assert.ok(scorecard.met <= scorecard.applicable && scorecard.applicable <= scorecard.benchmarks.length);
}

/**
 * Paragraphs read one by one say what they say together. Only what a paragraph grants is a concession or none by how the next one
 * opens ("However"): there, each hedge that is found alone is found together too. And whose voice a statement is, and whether it is a
 * report, one paragraph may not tell: what another body hopes, or will follow, or a reporter doubts, is a hedge or none by that; nor does what stands below a page hedge.
 */
function assertReadAlone({ reading }: Checked): void {
  const { statement } = reading;
  const isTakenBack = takesBack(statement);
  const alone = statement.paragraphs.map((paragraph) => ofParagraphs(read({ ...statement, paragraphs: [paragraph] })));
  const voice = voiceOf(statement);
  const ofOtherVoice = [...statement.paragraphs.filter((paragraph) => voiceOf({ ...statement, paragraphs: [paragraph] }) !== voice), ...standingBelow(statement)];
  const isCompared = (what: string, span: Span): boolean => !what.endsWith('hedges') || !ofOtherVoice.some((paragraph) => covers(paragraph, span));
  for (const [what, all] of Object.entries(ofParagraphs(reading))) {
    const spans = all.filter((span) => isCompared(what, span));
    const saidAlone = alone.flatMap((said) => said[what] ?? []).filter((span) => isCompared(what, span));
    if (what.endsWith('hedges') && isTakenBack) for (const span of saidAlone) assert.ok(spans.some(({ start, end }) => start <= span.start && span.end <= end), `${what} ${span.start}–${span.end} alone only`);
    else assert.deepEqual(saidAlone, spans, what);
  }
}

describe('Any text', () => {
  // One draft is checked once for all that must hold of it: the check is what takes the time.
  itHolds('has spans, findings and edits inside it, in order and not empty; what stands in one sentence in one; and the same in each paragraph read alone', fc.property(anyDraft, (draft) => {
    const checked = check(draft);
    assertSpans(checked);
    assertFindings(checked);
    assertReadAlone(checked);
  }), 150);
});
