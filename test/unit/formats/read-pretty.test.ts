import assert from 'node:assert/strict';
import { prettyRead } from '../../../src/formats/read-pretty.js';
import { plain, reading } from './hand-made.js';

describe('the pretty report of read', () => {
  it('says what a statement says', () => {
    assert.equal(prettyRead({ file: 'a.md', reading }, { paint: plain, locale: 'en', width: 80 }), `a.md
  Title     Honduras: statement on Marta Quiñones
  Level     spokesperson
  Country   Honduras (HN)
  Date      none
  Event     detention
  Language  en
  Words     19

  People (1)
    Marta Quiñones  defender, first in the title, once

  Recommendations (1)
    case · release · 1/5 · nobody addressed · passive
      “hopes that she will be released”

  Hedges (1)
    deference
      “While respecting the courts”

  Instruments (1)
    ICCPR
      “courts”

`);
  });

  it('speaks French, and cuts what is too long', () => {
    const said = prettyRead({ file: 'a.md', reading }, { paint: plain, locale: 'fr', width: 34 });
    assert.match(said, / {2}Pays {7}Honduras \(HN\)\n {2}Date {7}aucun\n {2}Événement {2}détention\n/);
    assert.match(said, / {4}cas · libération · 1\/5 · sans destinataire · passif\n {6}« hopes that she will be relea… »\n/);
  });

  it('says in the reader’s language who is asked', () => {
    const [ask] = reading.recommendations;
    assert.ok(ask);
    const asked = { ...reading, recommendations: ['authorities', 'head-of-state'].map((addressee) => ({ ...ask, addressee })) };
    assert.match(prettyRead({ file: 'a.md', reading: asked }, { paint: plain, locale: 'fr', width: 80 }), / · autorités · [^]* · chef de l’État · /);
    assert.match(prettyRead({ file: 'a.md', reading: asked }, { paint: plain, locale: 'en', width: 80 }), / · authorities · [^]* · head of State · /);
  });

  it('lets nothing through that a terminal would obey', () => {
    const title = '\u001b]0;evil\u0007';
    const people = [{ name: 'A\u009bB', role: 'other' as const, firstIn: 'body' as const, mentions: [] }];
    const said = prettyRead({ file: 'a\u001b.md', reading: { ...reading, title, people } }, { paint: plain, locale: 'en', width: 80 });
    assert.doesNotMatch(said.replaceAll('\n', ''), /\p{Cc}/u);
    assert.match(said, /␛\]0;evil␇/);
  });
});
