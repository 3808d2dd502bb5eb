import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';
import { hedgedSentence } from '../properties/hedged-sentence.js';
import { itHolds } from '../properties/runs.js';
import { bodyOf, draft } from './drafts.js';

/* Whatever fix is taken, what is left is written as a sentence is. */

function assertWellWritten(text: string, from: string): void {
  assert.doesNotMatch(text, / {2}| [,.;]|,,|,\.|\.\.|\(\)|^\s|\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]/u, `from: ${from}`);
  for (const start of text.matchAll(/(?:^|[.!?] )(\p{L})/gu)) assert.match(start[1] ?? '', /\p{Lu}/u, `a small letter opens a sentence in: ${text}\nfrom: ${from}`);
  assert.match(text, /\.$/u, `from: ${from}`);
}

describe('Sentences after a fix', () => {
  itHolds('have their capitals, commas, spaces and articles', fc.property(hedgedSentence, (body) => {
    const text = draft(body);
    for (const finding of check(text).findings) {
      for (const fix of finding.fixes) {
        const fixed = bodyOf(applyEdits(text, fix.edits)) ?? '';
        if (fixed !== '') assertWellWritten(fixed.replaceAll(/\n\n/gu, ' '), `${body}\n${finding.rule} ${fix.title}: ${fixed}`);
      }
    }
  }), 250);
});
