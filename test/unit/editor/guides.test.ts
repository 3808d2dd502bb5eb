import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import french from '../../../package.nls.fr.json';
import english from '../../../package.nls.json';
import { inProject } from '../../../tools/lib/places.mjs';
import { forthright } from '../cli/in-process.js';

const guides = ['docs/drafters.md', 'docs/drafters.fr.md', 'docs/ngo-officers.md', 'docs/ngo-officers.fr.md'];

/** The text of a guide. */
function textOf(guide: string): string {
  return readFileSync(inProject(guide), 'utf8');
}

describe('Guides for those who are no programmers', () => {
  it('name commands as the editor does', () => {
    for (const [guide, titles] of [['docs/drafters.md', english], ['docs/drafters.fr.md', french]] as const) {
      const named = [...textOf(guide).matchAll(/\*\*Forthright: ([^*]+)\*\*/gu)].map(([, title]) => title ?? '');
      assert.ok(named.length >= 9, guide);
      for (const title of named) assert.ok(Object.values<string>(titles).includes(title), `${guide}: ${title}`);
    }
  });

  it('name commands that the command line has, with options that it knows', async () => {
    for (const guide of guides) {
      for (const [, name = '', rest = ''] of textOf(guide).matchAll(/forthright (check|new|translation|export|survey|compare|library (?:import|list))\b([^\n`#>]*)/gu)) {
        const { code, out } = await forthright([...name.split(' '), '--help']);
        assert.equal(code, 0, `${guide}: ${name}`);
        for (const [option] of rest.matchAll(/--[a-z-]+/gu)) assert.ok(out.includes(option), `${guide}: ${name} ${option}`);
      }
    }
  });

  it('link to what is there', () => {
    for (const guide of guides) {
      for (const [, target = ''] of textOf(guide).matchAll(/\]\((?!https?:)([^)#]+)/gu)) assert.ok(existsSync(join(dirname(inProject(guide)), target)), `${guide}: ${target}`);
    }
  });
});
