import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import french from '../../../l10n/bundle.l10n.fr.json';
import manifest from '../../../package.json';
import frenchManifest from '../../../package.nls.fr.json';
import englishManifest from '../../../package.nls.json';

describe('Translations', () => {
  it('are there for every key of package.json, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/gu)].map(([, key]) => key ?? '');
    assert.deepEqual(Object.keys(englishManifest).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(frenchManifest).sort(), Object.keys(englishManifest).sort());
  });

  it('are there in French for every string of the editor, and no other', () => {
    const strings = stringsIn('src/editor');
    assert.ok(strings.length > 20, 'the strings are found');
    assert.deepEqual(Object.keys(french).sort(), [...new Set(strings)].sort());
  });

  it('have the same places to fill in', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\d\}/gu)].map(([place]) => place).sort();
    for (const [english, translated] of Object.entries(french)) assert.deepEqual(places(translated), places(english), english);
  });

  it('have the same commands and links', () => {
    const links = (text: string): string[] => [...text.matchAll(/\(command:[^)]+\)|\*\.statement\.md|level:|country:/gu)].map(([link]) => link).sort();
    const { 'welcome.none': none, 'welcome.other': other } = englishManifest;
    assert.deepEqual(links(frenchManifest['welcome.none']), links(none));
    assert.deepEqual(links(frenchManifest['welcome.other']), links(other));
  });
});

/** Everything that is given to `l10n.t` as a literal below a folder; anything else there is a mistake. */
function stringsIn(folder: string): string[] {
  const strings: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText().endsWith('l10n.t')) {
        const [first] = node.arguments;
        assert.ok(first !== undefined && ts.isStringLiteral(first), `${file}: a literal is wanted in ${node.getText()}`);
        strings.push(first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  return strings;
}
