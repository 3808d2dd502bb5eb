import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Fix } from '../../../../src/benchmarks/types.js';
import { check } from '../../../../src/check.js';
import { applyEdits } from '../../../../src/fixes.js';
import { only } from '../drafts.js';

const folders = { fr: 'test/statements/fr/development', es: 'test/statements/es/development' } as const;

/** Words of English that are none of French or Spanish. */
const english = /(?<!\p{L})(?:the|of|and|to|on|for|with|their|they|them|must|should|calls?|urges?|release|authorities|defenders?|human|rights|immediately|without|against|will|European Union)(?!\p{L})/iu;

/** Rules whose fixes write keys and values of the front matter, which are the same in all languages. */
const ofFrontMatter: ReadonlySet<string> = new Set(['front-matter', 'level', 'coordinated', 'consent', 'translated', 'disseminated']);

interface Tried {
  readonly where: string;
  readonly text: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

function fixesOf(folder: string): Tried[] {
  return readdirSync(folder).filter((file) => file.endsWith('.statement.md')).flatMap((file) => {
    const { reading: { statement: { text } }, findings } = check(readFileSync(join(folder, file), 'utf8'));
    return findings.filter(({ rule }) => !ofFrontMatter.has(rule)).flatMap((finding) =>
      finding.fixes.map((fix) => ({ where: `${file}, ${finding.rule}/${finding.kind ?? ''}: ${fix.title}`, text, finding, fix })));
  });
}

/** Where a place before or behind the edits of a fix stands after it; undefined for one that is replaced. */
function moved(at: number, { edits }: Fix): number | undefined {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (at < start || (at === start && at === end)) break;
    if (at < end) return undefined;
    shift += text.length - (end - start);
  }
  return at + shift;
}

for (const [language, folder] of Object.entries(folders)) {
  describe(`Fixes of our statements (${language})`, () => {
    const tried = fixesOf(folder);

    it('are offered', () => assert.ok(tried.length > 50, `only ${tried.length}`));

    it('write no English', () => {
      for (const { where, fix } of tried) for (const { text } of fix.edits) assert.doesNotMatch(text, english, where);
    });

    // Word by word: brothers may share a surname that is written once.
    it('keep the name of every person', () => {
      for (const { where, text, fix } of tried) {
        const after = applyEdits(text, fix.edits);
        for (const { name, mentions } of check(text).reading.people) if (mentions.length > 0) assert.ok(name.split(' ').every((part) => after.includes(part)), `${where}: ${name} is gone`);
      }
    });

    it('end their finding, and make none of the same rule', () => {
      for (const { where, text, finding, fix } of tried) {
        // A gap is filled by the drafter first.
        if (fix.placeholders) continue;
        const before = check(text, only(finding.rule)).findings;
        const after = check(applyEdits(text, fix.edits), only(finding.rule)).findings;
        const start = moved(finding.start, fix);
        assert.ok(start === undefined || !after.some((other) => other.kind === finding.kind && other.start === start), `${where}: still there`);
        assert.ok(after.length <= before.length, `${where}: [${before.map(({ kind }) => kind).join(', ')}] → [${after.map(({ kind }) => kind).join(', ')}]`);
      }
    });

    it('leave no broken seams', () => {
      for (const { where, text, fix } of tried) {
        const after = applyEdits(text, fix.edits);
        let shift = 0;
        for (const { start, end, text: put } of [...fix.edits].sort((a, b) => a.start - b.start)) {
          // What the fix wrote and the words next to it: seams that the drafter left elsewhere are not its own.
          const at = start + shift;
          shift += put.length - (end - start);
          const around = after.slice(Math.max(0, at - 3), at + put.length + 4);
          assert.doesNotMatch(around, / {2}\S|,,| ,|\( | [lLdDqQ]['’] /u, `${where}: …${around}…`);
        }
      }
    });
  });
}
