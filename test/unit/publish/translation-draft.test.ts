import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { translationDraft } from '../../../src/publish/translation/draft.js';
import { publicationOf } from '../../../src/publish/publication.js';
import { plainText } from '../../../src/publish/plain.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import { inProject } from '../../../tools/lib/places.mjs';

const draft = `---
title: "Honduras: Statement by the Spokesperson on the arrest of Iria Montoro"
date: 2026-05-13
level: spokesperson
country: HN
language: en
translations: [es]
consent: given # by her sister
---

Human rights defender Iria Montoro was arrested on 12 May 2026.

## What must happen

The European Union calls on the authorities:

- to release Ms Montoro immediately;
- to respect the ICCPR.

It hopes that her lawyer will be heard.
`;

function readingOf(text: string): Reading {
  return read(readStatement(text));
}

function made(text: string, language = 'es', locale: 'en' | 'fr' = 'en'): string {
  return translationDraft(readingOf(text), { language, original: 'case.statement.md', locale });
}

describe('The file for a translation', () => {
  it('has the structure of the original, gaps, and what must be kept', () => {
    assert.equal(made(draft), `---
title: "[…]"
language: es
date: 2026-05-13
level: spokesperson
country: HN
consent: given # by her sister
---

<!-- Translation of case.statement.md: write each paragraph in the place of …. Notes like this one are not published; delete them when you are done. -->

<!-- Keep: Iria Montoro; 12 May 2026 -->

[…]

## […]

[…]

<!-- Keep: Iria Montoro; this is a firm request, as “insta a”, “exige”, “debe”; “inmediatamente”; Pacto Internacional de Derechos Civiles y Políticos -->

- […]
- […]

<!-- Keep: “hopes that” is a weak request: no weaker -->

[…]
`);
  });

  it('has notes in French, and no words of a language that is not read', () => {
    const french = made(draft, 'qu', 'fr');
    assert.match(french, /^language: qu$/mu);
    assert.match(french, /«\u00A0hopes that\u00A0» est une demande faible\u00A0: pas plus faible -->/u);
    assert.match(french, /Iria Montoro; c’est une demande ferme; sans délai; ICCPR/u);
  });

  it('keeps line ends, and needs no front matter', () => {
    const windows = made(draft.replaceAll('\n', '\r\n'));
    assert.equal(windows, made(draft).replaceAll('\n', '\r\n'));
    assert.match(made('# Honduras: Statement on Iria Montoro\n\nHuman rights defender Iria Montoro was arrested.\n'), /^---\nlanguage: es\n---\n\n<!-- [^]*-->\n\n<!-- Keep: Iria Montoro -->\n\n# \[…\]\n/u);
  });

  it('is read in its own language, has a gap for each paragraph, and publishes none of its notes', () => {
    for (const file of globSync(['examples/**/*.statement.md', 'test/statements/{fr,es}/development/*.statement.md'], { cwd: inProject('.') })) {
      const original = readingOf(readFileSync(inProject(file), 'utf8'));
      const { statement } = readingOf(translationDraft(original, { language: 'ar', original: 'x.statement.md', locale: 'en' }));
      assert.equal(statement.written, 'ar', file);
      assert.equal(statement.frontMatter.problems.length, original.statement.frontMatter.problems.length, file);
      const inText = original.statement.paragraphs.length;
      assert.equal(statement.paragraphs.length, inText, file);
      const { placeholders } = publicationOf(statement);
      assert.equal(placeholders.length, inText + (original.statement.frontMatter.at.title ? 1 : 0), file);
      assert.doesNotMatch(plainText(publicationOf(statement)), /Keep|Notes/u, file);
    }
  });
});
