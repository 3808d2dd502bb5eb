import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { exampleFiles } from '../../../src/editor/pure/example-workspace.js';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import french from '../../../package.nls.fr.json';

const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
const texts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [['English', english], ['French', french]];
const spoken = (text: string, words: Readonly<Record<string, string>>): string => words[text.replaceAll('%', '')] ?? assert.fail(`${text} is not there`);

describe('The walkthrough', () => {
  const [walkthrough] = manifest.contributes.walkthroughs;
  assert.ok(walkthrough);

  it('has a picture for every step, which ships', () => {
    for (const { id, media } of walkthrough.steps) {
      assert.ok(existsSync(media.image), `${id}: ${media.image}`);
      // PNG, so that nothing in it runs.
      assert.equal(readFileSync(media.image).subarray(1, 4).toString('latin1'), 'PNG');
    }
    assert.deepEqual(readdirSync('media/walkthrough').sort(), walkthrough.steps.map(({ media }) => media.image.split('/').at(-1)).sort());
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!media\/\*\*$/mu);
  });

  for (const [language, words] of texts) {
    it(`leads to commands that are there, in ${language}`, () => {
      const links = [...walkthrough.steps.map(({ description }) => description), ...manifest.contributes.viewsWelcome.map(({ contents }) => contents)]
        .flatMap((text) => [...spoken(text, words).matchAll(/\(command:([\w.]+)\)/gu)].map(([, command]) => command ?? ''));
      assert.ok(links.length > 8);
      for (const command of links) assert.ok(commands.has(command), command);
    });
  }

  for (const [language, words] of texts) {
    it(`fits into its column beside a side bar, in ${language}`, () => {
      for (const { title, description } of walkthrough.steps) {
        const labels = [spoken(title, words), ...[...spoken(description, words).matchAll(/^\[(.+?)\]\(command:/gmu)].map(([, label]) => label ?? '')];
        for (const label of labels) assert.ok(label.length <= 31, label);
        // VS Code knows no other signs for emphasis here: they would be shown.
        assert.doesNotMatch(spoken(description, words).replaceAll('**', ''), /\*/u);
      }
      // Of more than three lines the rest is cut off.
      assert.ok(spoken(walkthrough.description, words).length <= 100);
    });
  }

  it('leads to the same commands in both languages', () => {
    for (const { description } of walkthrough.steps) {
      const [one, other] = texts.map(([, words]) => [...spoken(description, words).matchAll(/\(command:[\w.]+\)/gu)].map(([link]) => link));
      assert.deepEqual(one, other);
    }
  });
});

describe('The example workspace', () => {
  it('has every file of examples/, which ship', () => {
    const files = readdirSync('examples', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name, parentPath }) => `${parentPath.replaceAll('\\', '/')}/${name}`.slice('examples/'.length))
      // What a check of them keeps to be faster next time.
      .filter((file) => !file.includes('/.forthright/'));
    assert.deepEqual([...exampleFiles].sort(), files.sort());
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!examples\/\*\*\/\*\.\{md,yaml\}$/mu);
  });
});
