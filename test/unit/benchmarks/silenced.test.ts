import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/check.js';
import { disableInFile, ignoreInBlock } from '../../../src/editor/pure/silencing.js';
import { applyEdits } from '../../../src/fixes.js';
import { draft } from './drafts.js';

const one = 'The European Union takes note of the verdict.';
const two = 'The European Union hopes that the authorities will release Iria Montoro.';

/** Rules and kinds of the hedges that are found. */
function hedges(body: string): (string | undefined)[] {
  return check(draft(body)).findings.filter(({ rule }) => rule === 'no-hedging').map(({ kind }) => kind);
}

describe('Rules silenced by comments', () => {
  it('are silent for the next block, and only there', () => {
    assert.deepEqual(hedges(`${one}\n\n${two}`), ['note-taking', 'hope']);
    assert.deepEqual(hedges(`<!-- forthright ignore no-hedging -->\n\n${one}\n\n${two}`), ['hope']);
    assert.deepEqual(hedges(`<!-- forthright ignore level -->\n\n${one}\n\n${two}`), ['note-taking', 'hope']);
    assert.deepEqual(hedges(`<!-- forthright ignore -->\n\n${one}\n\n${two}`), ['hope']);
  });

  it('are silent from one comment to another', () => {
    assert.deepEqual(hedges(`${one}\n\n<!-- forthright disable no-hedging -->\n\n${two}\n\n<!-- forthright enable no-hedging -->\n\n${one}`), ['note-taking', 'note-taking']);
    assert.deepEqual(hedges(`<!-- forthright disable -->\n\n${one}\n\n<!-- forthright enable no-hedging -->\n\n${two}`), ['hope']);
  });

  it('leave the scorecard as it is', () => {
    assert.deepEqual(check(`<!-- forthright disable -->\n\n${draft(one)}`).scorecard.met, check(draft(one)).scorecard.met);
  });
});

describe('Comments that the editor writes', () => {
  const folder = 'test/statements/en/development';
  const texts = readdirSync(folder).filter((file) => file.endsWith('.statement.md')).slice(0, 12).map((file) => readFileSync(path.join(folder, file), 'utf8'));

  for (const [name, text] of [['a list', `# T\n\n${two}\n\n- ${one}\n- ${two}\n`], ['Windows line ends', draft(`${one}\n\n${two}`).replaceAll('\n', '\r\n')], ...texts.map((text, index) => [`statement ${index + 1}`, text] as const)] as const) {
    it(`silence a finding and no other rule: ${name}`, () => {
      const { findings, reading: { statement } } = check(text);
      const said = (file: string): string[] => check(file).findings.map(({ rule, message }) => `${rule}: ${message}`);
      for (const finding of findings) {
        for (const edit of [ignoreInBlock(statement, finding), disableInFile(statement, finding)]) {
          if (!edit) continue;
          const after = applyEdits(text, [edit]);
          const others = (all: readonly string[]): string[] => all.filter((words) => !words.startsWith(`${finding.rule}: `));
          assert.deepEqual(others(said(after)), others(said(text)), finding.message);
          const isFrontMatter = statement.frontMatter.span !== undefined && finding.start < statement.frontMatter.span.end;
          if (!isFrontMatter) assert.ok(said(after).length < findings.length, `${finding.message} ${JSON.stringify(edit)}`);
        }
      }
    });
  }
});
