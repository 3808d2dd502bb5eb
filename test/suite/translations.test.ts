import * as vscode from 'vscode';
import { closeAll, fileUri, found, foundOf, openFile, ruleOf, until } from './driver.js';

const draft = '---\ncountry: HN\ntranslations: [es]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n';
const spanish = '# Honduras: declaración sobre la detención de Iria Montoro\n\nIria Montoro fue detenida el lunes.\n';
const folder = 'translated';

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(`${folder}/${name}`), new TextEncoder().encode(text));
}

describe('Translations beside a draft', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  });

  it('are looked for, compared, and followed as they change', async () => {
    await write('case.statement.md', draft);
    const { document } = await openFile(`${folder}/case.statement.md`);
    const says = (words: string): Promise<true> => until(`a finding with: ${words}`, () => found(document).some((each) => ruleOf(each) === 'translated' && each.message.includes(words)) || undefined);
    await foundOf(document, 'translated');
    await says('there is no “case.es.statement.md”');
    await write('case.es.statement.md', spanish.replaceAll('Montoro', 'Montorro'));
    await says('which has “Montorro”');
    await write('case.es.statement.md', spanish);
    await until('no finding', () => found(document).every((each) => ruleOf(each) !== 'translated') || undefined);
    await vscode.workspace.fs.delete(fileUri(`${folder}/case.es.statement.md`));
    await says('there is no “case.es.statement.md”');
  });
});
