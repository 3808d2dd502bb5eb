import assert from 'node:assert/strict';
import { checkGithub, unreadGithub } from '../../../src/formats/github.js';
import { checked, deference } from './hand-made.js';

describe('Annotations for GitHub', () => {
  it('are one line a finding, with place, severity and rule', () => {
    assert.deepEqual(checkGithub(checked).trimEnd().split('\n'), [
      '::error file=draft.statement.md,line=1,endLine=1,col=1,endColumn=39,title=hrd-term::Nobody is called a human rights defender.',
      '::warning file=draft.statement.md,line=3,endLine=3,col=1,endColumn=27,title=no-hedging/deference::This defers to the authorities.',
      '::notice file=draft.statement.md,line=3,endLine=3,col=49,endColumn=58,title=no-hedging/hope::A hope is no recommendation.',
    ]);
  });

  it('cannot be ended by what they quote', () => {
    const nasty = { ...checked, file: 'a:b,c%.md', findings: [{ ...deference, message: 'one\n::error::two % three' }] };
    assert.equal(checkGithub(nasty), '::warning file=a%3Ab%2Cc%25.md,line=3,endLine=3,col=1,endColumn=27,title=no-hedging/deference::one ::error::two %25 three\n');
  });

  it('have no columns over several lines', () => {
    const long = { ...checked, findings: [{ ...deference, start: 0, end: checked.text.length - 1 }] };
    assert.match(checkGithub(long), /^::warning file=draft\.statement\.md,line=1,endLine=3,title=/u);
  });

  it('name files that could not be read', () => assert.equal(unreadGithub({ file: 'x.md', message: 'There is no such file.' }), '::error file=x.md::There is no such file.\n'));
});
