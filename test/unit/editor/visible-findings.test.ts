import assert from 'node:assert/strict';
import { visibleFindings } from '../../../src/editor/pure/visible-findings.js';
import { finding } from './findings.js';

describe('visibleFindings', () => {
  const old = finding(0, 5);
  const fresh = finding(40, 48, { kind: 'hope' });

  it('shows everything once the drafter has settled', () => {
    assert.deepEqual(visibleFindings([old, fresh], [], 'settled', { start: 30, end: 60 }), [old, fresh]);
  });

  it('keeps what is shown and lets nothing new in while typing', () => {
    assert.deepEqual(visibleFindings([old, fresh], [old], 'typing', undefined), [old]);
  });

  it('drops at once what is solved', () => {
    assert.deepEqual(visibleFindings([fresh], [old, fresh], 'typing', undefined), [fresh]);
  });

  it('lets new findings in at the pause', () => {
    assert.deepEqual(visibleFindings([old, fresh], [], 'paused', undefined), [old, fresh]);
  });

  it('holds new findings back in the sentence being typed, and only there', () => {
    assert.deepEqual(visibleFindings([old, fresh], [], 'paused', { start: 30, end: 60 }), [old]);
    assert.deepEqual(visibleFindings([fresh], [fresh], 'paused', { start: 30, end: 60 }), [fresh]);
  });

  it('knows a problem again although its span has grown, and tells rules and kinds apart', () => {
    const shown = [finding(38, 44, { kind: 'hope' })];
    assert.deepEqual(visibleFindings([fresh], shown, 'typing', undefined), [fresh]);
    assert.deepEqual(visibleFindings([finding(40, 48, { kind: 'doubt' })], shown, 'typing', undefined), []);
    assert.deepEqual(visibleFindings([finding(40, 48, { kind: 'hope', rule: 'hrd-term' })], shown, 'typing', undefined), []);
    assert.deepEqual(visibleFindings([finding(60, 68, { kind: 'hope' })], shown, 'typing', undefined), []);
  });
});
