import assert from 'node:assert/strict';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import * as vscode from 'vscode';
import { eeasPage, paragraphs } from '../unit/library/import/pages.js';
import { closeAll, fileUri, until, withSettings } from './driver.js';

const title = 'Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali';
const fromPage = '2024-03-12-kazakhstan-conviction-dinara-seitkali.statement.md';

async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(fileUri(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return fileUri(name);
}

async function imported(): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(fileUri('past'))).map(([name]) => name).sort();
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(`past/${name}`)));
}

async function wordDocument(): Promise<Uint8Array> {
  const children = [new Paragraph({ text: title.replace('Dinara Seitkali', 'Aigul Omarova'), heading: HeadingLevel.HEADING_1 }), new Paragraph('Brussels, 14 May 2024'), ...paragraphs.map((text) => new Paragraph(text.replaceAll('Seitkali', 'Omarova').replaceAll('Dinara', 'Aigul').replaceAll('verdict', 'sentence')))];
  return new Uint8Array(await (await Packer.toBlob(new Document({ sections: [{ children }] }))).arrayBuffer());
}

describe('Import of past statements', () => {
  beforeEach(() => vscode.workspace.fs.createDirectory(fileUri('past')));
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('past'), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('incoming'), { recursive: true });
  });

  const importing = (...uris: vscode.Uri[]): Promise<void> => withSettings({ library: ['past'] }, async () => {
    await vscode.commands.executeCommand('forthright.importPast', uris[0], uris);
  });

  it('takes a saved page, opens it, and leaves no half file', async () => {
    await importing(await write('incoming/saved.html', eeasPage()));
    assert.deepEqual(await imported(), [fromPage]);
    await until('the statement to be opened', () => vscode.window.activeTextEditor?.document.uri.path.endsWith(fromPage));
    assert.match(await textOf(fromPage), new RegExp(`^---\ntitle: "${title}"\ndate: 2024-03-12\nlevel: spokesperson\ncountry: KZ\n`, 'u'));
  });

  it('takes a Word document', async () => {
    await importing(await write('incoming/draft.docx', await wordDocument()));
    const [name = ''] = await imported();
    assert.equal(name, '2024-05-14-kazakhstan-conviction-aigul-omarova.statement.md');
    assert.ok((await textOf(name)).includes(`# ${title.replace('Dinara Seitkali', 'Aigul Omarova')}\n`));
  });

  it('takes all of a folder, whatever is wrong with one file, and no statement twice', async () => {
    await write('incoming/a.html', eeasPage());
    await write('incoming/b/again.htm', eeasPage());
    await write('incoming/cut.docx', (await wordDocument()).slice(0, 3000));
    await write('incoming/d.md', `---\ndate: 2024-05-14\ncountry: TD\nlevel: local\n---\n\n# Chad: Statement on the release of Nadji Abakar\n\nThe European Union welcomes the release of the human rights defender Nadji Abakar in Chad.\n`);
    await write('incoming/picture.png', 'no picture');
    await importing(fileUri('incoming'));
    assert.deepEqual(await imported(), [fromPage, '2024-05-14-chad-release-nadji-abakar.statement.md']);
    await importing(fileUri('incoming'));
    assert.equal((await imported()).length, 2);
  });

  it('writes over nothing', async () => {
    await write(`past/${fromPage}`, 'Something else.');
    await importing(await write('incoming/saved.html', eeasPage()));
    assert.deepEqual(await imported(), [fromPage.replace('.statement', '-2.statement'), fromPage]);
    assert.equal(await textOf(fromPage), 'Something else.');
  });
});
