import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';
import { anyText } from '../any-text.js';
import { itHolds } from '../properties/runs.js';
import { bodyOf, draft } from './drafts.js';

/* Sentences put together from parts: whatever fix is taken, what is left is written as a sentence is. */

const subjects = ['The European Union', 'The EU', 'We', 'The EU Delegation to Honduras', 'The EU and its Member States', 'The High Representative'];
const asides = ['', ', while fully respecting the independence of the judiciary,', ' reportedly', ', where appropriate,', ', together with its partners,'];
const openings = ['', 'While fully respecting the prerogatives of the judiciary, ', 'In this context, ', 'With due respect for the sovereignty of Honduras, ', 'Reportedly, '];
const predicates = (isPlural: boolean): string[] => {
  const ending = isPlural ? '' : 's';
  return [`hope${ending} that the authorities will release Ms Montoro`, `encourage${ending} the Government to drop the charges`, `take${ending} note of the fact that Ms Montoro was sentenced`, 'would welcome the release of Ms Montoro', `trust${ending} that the charges will be dropped`, `call${ending} on all sides to consider releasing her`, 'will follow the appeal closely', `note${ending} with concern the recent incident`];
};
const endings = ['.', ', as far as possible.', ', while respecting the independence of the courts.', ' and will continue to monitor the situation closely.'];

const sentence = fc.tuple(fc.constantFrom(...openings), fc.constantFrom(...subjects), fc.constantFrom(...asides), fc.nat(7), fc.constantFrom(...endings)).map(([opening, subject, aside, predicate, ending]) => {
  const isPlural = subject === 'We' || subject.includes(' and ');
  const start = opening === '' || subject.startsWith('We') ? subject.replace(/^W/u, opening === '' ? 'W' : 'w') : subject.replace(/^The/u, 'the');
  return `${opening}${start}${aside} ${predicates(isPlural)[predicate] ?? ''}${ending}`;
});

/** Text without NUL, which Markdown replaces by another character. */
const written = anyText().map((text) => text.replaceAll('\0', ''));

function assertWellWritten(text: string, from: string): void {
  assert.doesNotMatch(text, / {2}| [,.;]|,,|,\.|\.\.|\(\)|^\s|\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]/u, `from: ${from}`);
  for (const start of text.matchAll(/(?:^|[.!?] )(\p{L})/gu)) assert.match(start[1] ?? '', /\p{Lu}/u, `a small letter opens a sentence in: ${text}\nfrom: ${from}`);
  assert.match(text, /\.$/u, `from: ${from}`);
}

describe('Sentences after a fix', () => {
  itHolds('have their capitals, commas, spaces and articles', fc.property(sentence, (body) => {
    const text = draft(body);
    for (const finding of check(text).findings) {
      for (const fix of finding.fixes) {
        const fixed = bodyOf(applyEdits(text, fix.edits)) ?? '';
        if (fixed !== '') assertWellWritten(fixed.replaceAll(/\n\n/gu, ' '), `${body}\n${finding.rule} ${fix.title}: ${fixed}`);
      }
    }
  }), 250);

  itHolds('can be made of any text, inside it and apart', fc.property(fc.oneof(written, fc.array(fc.oneof(sentence, written), { maxLength: 4 }).map((parts) => parts.join('\n\n*'))), (text) => {
    const { reading, findings } = check(text);
    for (const { start, end, fixes } of findings) {
      assert.ok(0 <= start && start <= end && end <= reading.statement.text.length);
      for (const { edits } of fixes) assert.equal(typeof applyEdits(reading.statement.text, edits), 'string');
    }
  }), 150);
});
