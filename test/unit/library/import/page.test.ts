import assert from 'node:assert/strict';
import { bodyOf, given, imported, problemIn } from './found.js';
import { councilAddress, councilPage, councilParagraphs, eeasPage, paragraphs } from './pages.js';

describe('import of a web page', () => {
  it('takes the statement out of a page of the external action’s site, and nothing of what stands around it', async () => {
    const { fileName, file, described, unsure } = await imported(given('saved.html', eeasPage()));
    assert.equal(bodyOf(file), paragraphs.join('\n\n'));
    assert.deepEqual(described, {
      title: 'Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali', date: '2024-03-12', level: 'spokesperson', country: 'KZ', language: 'en', defenders: ['Dinara Seitkali'],
    });
    assert.deepEqual(unsure, []);
    assert.equal(fileName, '2024-03-12-kazakhstan-conviction-dinara-seitkali.statement.md');
  });

  it('takes a declaration with the day of its address', async () => {
    const { file, described, unsure } = await imported(given('council.html', councilPage()));
    assert.equal(bodyOf(file), councilParagraphs.join('\n\n'));
    assert.equal(described.date, '2023-11-28');
    assert.equal(described.level, 'declaration');
    assert.equal(described.country, 'BY');
    assert.equal(described.source, councilAddress);
    assert.deepEqual(described.defenders, ['Alena Hrynkevich', 'Pavel Sakalouski', 'Ihar Latushka']);
    assert.deepEqual(unsure, []);
  });

  it('knows a delegation’s statement by its address', async () => {
    const address = 'https://www.eeas.europa.eu/delegations/kazakhstan/statement-dinara-seitkali_en';
    const { described, unsure } = await imported(given(address, eeasPage({ title: 'Statement on the conviction of Dinara Seitkali', day: '12/03/2024' }), { address, contentType: 'text/html; charset=utf-8' }));
    assert.deepEqual([described.level, described.country, described.date, described.source], ['local', 'KZ', '2024-03-12', address]);
    assert.deepEqual(unsure, []);
  });

  it('reads a French page', async () => {
    const text = [
      'Le 11 mars, le tribunal de Lomé a condamné le défenseur des droits humains Koffi Amegan à trois ans de prison pour avoir publié une enquête sur les prisons du Togo.',
      'M. Amegan n’a pas pu consulter un avocat avant son procès. L’Union européenne rappelle que le Togo est partie au Pacte international relatif aux droits civils et politiques.',
      'L’Union européenne appelle les autorités togolaises à libérer M. Amegan immédiatement et sans condition.',
    ];
    const { file, described, unsure } = await imported(given('page.html', eeasPage({ title: 'Togo : déclaration du porte-parole sur la condamnation de Koffi Amegan', day: '12 mars 2024', lang: 'fr', text })));
    assert.equal(bodyOf(file), text.join('\n\n'));
    assert.deepEqual([described.date, described.country, described.language, described.level], ['2024-03-12', 'TG', 'fr', 'spokesperson']);
    assert.deepEqual(described.defenders, ['Koffi Amegan']);
    assert.deepEqual(unsure, []);
  });

  it('reads a page in the encoding that it declares, and in UTF-8 whatever it declares', async () => {
    const title = 'Togo: Statement by the Spokesperson on the release of Kévi Améganvi';
    const page = eeasPage({ title });
    const latin = Buffer.from(page.replace('charset="utf-8"', 'charset="iso-8859-1"'), 'latin1');
    assert.equal((await imported(given('latin.html', latin))).described.title, title);
    assert.equal((await imported(given('wrong.html', page, { contentType: 'text/html; charset=iso-8859-1' }))).described.title, title);
    assert.equal((await imported(given('undeclared.html', Buffer.from(page.replace('<meta charset="utf-8" />', ''), 'latin1')))).described.title, title);
  });

  it('runs no script and keeps no markup', async () => {
    const { file } = await imported(given('page.html', eeasPage({ text: [...paragraphs, 'See <a href="javascript:alert(1)" onclick="alert(2)">the rules</a><img src="x" onerror="alert(3)">.'] })));
    assert.doesNotMatch(file, /alert|Written by a script|onerror|javascript/);
    assert.match(file, /See the rules\./);
  });

  it('keeps headings, lists and emphasis', async () => {
    const text = [...paragraphs.slice(0, 1), '<strong>The EU asks</strong> the authorities of Kazakhstan:</p><ul><li>to release Ms Seitkali;</li><li>to let her see her doctor.</li></ul><p>', ...paragraphs.slice(1)];
    const { file } = await imported(given('page.html', eeasPage({ text })));
    assert.match(file, /\*\*The EU asks\*\* the authorities of Kazakhstan:\n\n- +to release Ms Seitkali;\n- +to let her see her doctor\./);
  });

  it('is not sure of a day that only news beside the text have', async () => {
    const page = eeasPage().replace('<div class="field field--name-field-published-date field__item">12.03.2024</div>', '').replace(/<h1[^]*?<\/h1>/, '').replace('<section class="related">', '<section class="related"><h1>News</h1>');
    const { described, unsure } = await imported(given('page.html', page));
    assert.equal(described.date, undefined);
    assert.deepEqual(unsure.map(({ key }) => key), ['date']);
  });

  it('says that a page made by a script has no text', async () => {
    assert.deepEqual(await problemIn(given('app.html', '<!doctype html><html><head><title>News</title><script src="app.js"></script></head><body><div id="root"></div><noscript>Please enable JavaScript.</noscript></body></html>')), { problem: 'no-text' });
  });

  it('refuses pages that nobody wrote: too many elements, nested too deeply', async () => {
    assert.deepEqual(await problemIn(given('deep.html', `<html><body>${'<div>'.repeat(5000)}text`)), { problem: 'too-complex' });
    assert.deepEqual(await problemIn(given('large.html', `<html><body>${'<p>word</p>'.repeat(100_000)}</body></html>`)), { problem: 'too-complex' });
  });
});
