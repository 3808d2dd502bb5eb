import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText, until } from './driver.js';

const text = `---
level: spokesperson
country: HN
language: en
event: detention
defenders: [Ana Paredes]
consent: # given, public, or "not-possible: why"
---

# Honduras: Statement by the Spokesperson on the detention of human rights defender Ana Paredes

Human rights defender Ana Paredes was arrested on 12 May 2026.

The European Union calls on the Honduran authorities to release Ms Paredes immediately.

Honduras is bound by the International Covenant on Civil and Political Rights.
`;

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('Help while drafting', () => {
  let document: vscode.TextDocument;
  const at = (words: string): vscode.Position => document.positionAt(text.indexOf(words) + words.length);

  beforeEach(async () => {
    ({ document } = await openText(text));
  });

  afterEach(closeAll);

  /** What is offered behind some words, sorted as VS Code does, once one of them is there. */
  async function offeredBehind(words: string, one: string): Promise<vscode.CompletionItem[]> {
    return until(`${one} to be offered`, async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at(words));
      return items.some((item) => labelOf(item) === one) ? items : undefined;
    });
  }

  it('offers the values of a key, each with what it says', async () => {
    const items = (await offeredBehind('consent: ', 'public')).filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
    assert.deepEqual(items.map(labelOf), ['given', 'public', 'not-possible']);
    assert.ok(items.every(({ label }) => typeof label !== 'string' && label.description !== undefined && label.description !== ''));
  });

  it('offers people and treaties that bind the country before anything else', async () => {
    const items = await offeredBehind('on 12 May 2026. '.trim(), 'Ana Paredes');
    const [first, second] = [...items].sort((one, other) => (one.sortText ?? labelOf(one)).localeCompare(other.sortText ?? labelOf(other)));
    assert.ok(first && second);
    assert.equal(labelOf(first), 'Ana Paredes');
    assert.equal(second.kind, vscode.CompletionItemKind.Reference);
    assert.match(second.detail ?? '', /State party since \d{4}/u);
  });

  it('says how the country stands to a treaty, and what a key means', async () => {
    const saidAt = (words: string, wanted: RegExp): Promise<true> => until(`a hover with ${String(wanted)}`, async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words));
      return hovers.some(({ contents }) => contents.some((each) => each instanceof vscode.MarkdownString && wanted.test(each.value))) || undefined;
    });
    await saidAt('bound by the Inter', /Honduras, State party since 1997/u);
    await saidAt('\nevent', /What has happened/u);
  });

  it('shows the parts of the statement in the outline', async () => {
    const names = await until('the outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri) ?? [];
      return symbols.some(({ name }) => name === 'Facts') ? symbols.map(({ name }) => name) : undefined;
    });
    for (const part of ['Front matter', 'Title', 'Facts', 'Recommendation', 'Obligations']) assert.ok(names.includes(part), `${part}: ${names.join(', ')}`);
  });
});
