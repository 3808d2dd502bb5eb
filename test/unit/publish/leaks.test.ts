import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { inProject, root } from '../../../tools/lib/places.mjs';
import { exported, redactedReading, type RedactedReading } from '../../../src/publish/formats.js';
import { tellingWords, wordsIn } from '../../../src/publish/redact/name-words.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';

/** Whose names no reader finds whole in the test statements, by file: all are among the words that the user is told to look at. */
const notFound: Readonly<Record<string, readonly string[]>> = {
  'test/statements/en/development/2659-hrc61-2026-afghanistan-dialogue.statement.md': ['Karim Noorzad'],
  'test/statements/en/development/79-hrc47-item-4.statement.md': ['Gong Peilin'],
  'test/statements/en/development/232-ngo-karaganda-four.statement.md': ['Yerlan Dosmagambetov'],
  'test/statements/en/development/275-birgunj-held-in-barracks.statement.md': ['Ram Bilash Chaudhary-Tharu'],
  'test/statements/en/development/240-oran-association-trainer.statement.md': ['Matej Vrabec'],
  'test/statements/en/development/1364-palestine-sealed-offices.statement.md': ['Rana Abu-Dayyeh'],
  'test/statements/es/development/16-temuco-lonko.statement.md': ['Segundo Lincopán Curín'],
};

/** A test statement with everybody whom the people who labelled it found. */
interface Labelled {
  readonly file: string;
  readonly original: Reading;
  readonly copy: RedactedReading;
  /** Words that tell who somebody is, folded, but for those of the country's name. */
  readonly telling: ReadonlySet<string>;
}

function labelled(file: string): Labelled {
  const original = read(readStatement(readFileSync(inProject(file), 'utf8')));
  const { people = [] } = JSON.parse(readFileSync(inProject(file.replace('.statement.md', '.gold.json')), 'utf8')) as { people?: readonly { name: string }[] };
  const name = file.slice(file.lastIndexOf('/') + 1);
  const places = new Set(original.places.flatMap(({ start, end }) => wordsIn(original.statement.text.slice(start, end)).map(({ folded }) => folded)));
  const found = people.filter(({ name: whose }) => !(notFound[file] ?? []).includes(whose));
  return { file, original, copy: redactedReading(original, name, {}), telling: new Set(found.flatMap((person) => tellingWords(person.name)).filter((word) => !places.has(word))) };
}

/** Words of names that stand with a capital in a text: written small they are other words ("grace", "may"). */
function leaks(text: string, telling: ReadonlySet<string>): string[] {
  return wordsIn(text).filter(({ isCapital, folded }) => isCapital && telling.has(folded)).map(({ start, end }) => text.slice(start, end));
}

describe('Copies without names, searched for names', function () {
  this.timeout(120_000);
  let statements: readonly Labelled[];
  before(() => {
    statements = globSync(['test/statements/{en,fr,es}/development/*.statement.md'], { cwd: root }).sort().map(labelled);
  });

  it('have none in the draft, the front matter and the name of the file', () => {
    assert.ok(statements.length > 90);
    assert.ok(statements.reduce((sum, { telling }) => sum + telling.size, 0) > 300);
    const left = statements.flatMap(({ file, copy, telling }) => [...leaks(copy.reading.statement.text, telling), ...leaks(copy.name.replaceAll(/[-.]/gu, ' '), telling)].map((word) => `${file}: ${word}`));
    assert.deepEqual(left, []);
  });

  it('name whom they do not find among the words to look at', () => {
    for (const [file, names] of Object.entries(notFound)) {
      const { copy } = statements.find((statement) => statement.file === file) ?? assert.fail(file);
      const words = new Set([...copy.left.names, ...copy.left.capitals].flatMap((run) => wordsIn(run).map(({ folded }) => folded)));
      for (const name of names) for (const word of tellingWords(name)) assert.ok(words.has(word) || !leaks(copy.reading.statement.text, new Set([word])).length, `${file}: ${word}`);
    }
  });

  it('have none in their web pages', async () => {
    for (const { file, copy, telling } of statements) {
      const page = String(await exported(copy.reading, 'html'));
      assert.deepEqual(leaks(page, telling), [], file);
    }
  });

  it('have none in any part of their Word documents', async () => {
    // Every third: a document takes a while.
    for (const { file, copy, telling } of statements.filter((_, at) => at % 3 === 0)) {
      const document = await exported(copy.reading, 'docx');
      assert.ok(typeof document !== 'string');
      // Word's theme names typefaces for many scripts; one is called Yi.
      const parts = Object.entries(unzipSync(document)).filter(([part]) => !part.startsWith('word/theme/'));
      for (const [part, bytes] of parts) assert.deepEqual(leaks(strFromU8(bytes), telling), [], `${file}: ${part}`);
    }
  });
});
