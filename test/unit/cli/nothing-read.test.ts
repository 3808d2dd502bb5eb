import assert from 'node:assert/strict';
import { Folder, forthright } from './in-process.js';

describe('forthright check of what it cannot read', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('says of a file without text that there is nothing to check', async () => {
    for (const [name, text, said] of [['empty', '', 'file is empty'], ['blank', ' \n\n', 'file is empty'], ['front', '---\nlevel: local\n---\n', 'file has no text']] as const) {
      const file = folder.write(`${name}.statement.md`, text);
      const pretty = await forthright(['check', file]);
      assert.match(pretty.out, new RegExp(`nothing to check: the ${said}`));
      assert.doesNotMatch(pretty.out, /Scorecard/);
      assert.deepEqual([pretty.code, pretty.err], [0, '']);
      const { files } = JSON.parse((await forthright(['check', '--format', 'json', file])).out) as { readonly files: readonly { findings: readonly unknown[] }[] };
      assert.deepEqual([files.length, files[0]?.findings.length], [1, 0]);
    }
    assert.match((await forthright(['check', '--locale', 'fr', '--quiet', folder.write('vide.md', '')])).out, /rien à vérifier : le fichier est vide/);
  });

  it('says of a text that is all HTML or code that nothing could be read, and what to do', async () => {
    const asked = 'The European Union calls on Iran to release the human rights defender Narges Mohammadi.';
    const texts = {
      html: [`<div>\n<p>${asked}</p>\n</div>\n`, `---\nlevel: local\n---\n\n<!-- a note -->\n\n<table><tr><td>${asked}</td></tr></table>\n`, `<!-- ${asked}\n`],
      code: [`\`\`\`\n${asked}\n\n${asked}\n`, `- ~~~\n  ${asked}\n`],
    };
    const said = {
      html: [/not checked: nothing could be read, since the text is HTML \(take the tags out, .*forthright import/u, /rien n’a pu être lu, car il est en HTML \(ôtez les balises/u],
      code: [/not checked: nothing could be read, since the text is a block of code \(take out the line/u, /rien n’a pu être lu, car il forme un bloc de code \(ôtez la ligne/u],
    };
    for (const kind of ['html', 'code'] as const) {
      for (const text of texts[kind]) {
        const file = folder.write('markup.statement.md', text);
        const { out, code } = await forthright(['check', file]);
        assert.match(out, said[kind][0] as RegExp, text);
        assert.doesNotMatch(out, /Scorecard|Nothing found/);
        assert.equal(code, 0);
        assert.match((await forthright(['check', '--locale', 'fr', '--quiet', file])).out, said[kind][1] as RegExp);
      }
    }
    for (const text of ['<!-- a note -->\n', '<hr>\n\n<br/>\n', '```\n```\n']) assert.match((await forthright(['check', folder.write('markup.statement.md', text)])).out, /nothing to check: the file has no text/);
  });

  it('says of a text in a language that is not read that it was not checked', async () => {
    const file = folder.write('de.statement.md', 'Die Europäische Union fordert die Behörden des Landes auf, die Menschenrechtsverteidigerin unverzüglich freizulassen und alle Anklagen gegen sie fallen zu lassen.\n');
    const { out, code } = await forthright(['check', file]);
    assert.match(out, /not checked: its language is not read/);
    assert.doesNotMatch(out, /Scorecard|met/);
    assert.equal(code, 0);
  });
});
