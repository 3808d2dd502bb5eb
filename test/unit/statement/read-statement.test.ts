import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import type { Statement } from '../../../src/statement/types.js';

const sentences = (statement: Statement): string[] => statement.paragraphs.flatMap(({ plain }) => plain.sentences.map(({ start, end }) => plain.text.slice(start, end)));

describe('readStatement', () => {
  it('gives title, paragraphs and their kinds', () => {
    const { title, paragraphs } = readStatement('# A title\n\nFirst.\n\n> Quoted.\n\n- One\n- Two\n');
    assert.equal(title, 'A title');
    assert.deepEqual(paragraphs.map(({ kind, plain }) => [kind, plain.text]), [['title', 'A title'], ['body', 'First.'], ['blockquote', 'Quoted.'], ['item', 'One'], ['item', 'Two']]);
  });

  it('takes a first line that stands like a title for the title', () => {
    assert.equal(readStatement('Peru: Statement by the Spokesperson on the trial of Ana Duarte\n\nAna Duarte was tried.').title, 'Peru: Statement by the Spokesperson on the trial of Ana Duarte');
    assert.equal(readStatement('The EU regrets this.\n\nIt is sad.').title, undefined);
  });

  it('passes over what a page has above its title: a day, a menu', () => {
    const text = 'Ana Duarte was tried in Lima.';
    for (const above of ['14.05.2025', '2024-02-08 09:32', 'date 2024-02-08', 'date 2024-02 09:32', 'News Ticker', 'date 2024-02-08 World 0\n\nSupport us']) {
      assert.equal(readStatement(`${above}\n\nEU uneasy at the trial of Ana Duarte\n\n${text}`).title, 'EU uneasy at the trial of Ana Duarte', above);
    }
    assert.equal(readStatement(`Peru: trials\n\nLima, 4 May 2024\n\n${text}`).title, 'Peru: trials');
    assert.equal(readStatement(`14.05.2025\n\n${text}`).title, undefined);
  });

  it('parts the day that an archive writes before the first line of a page', () => {
    const { paragraphs } = readStatement('date 2024-02-08 In a statement the EU regrets this.\n\nThe date 2024-02-08 is near.');
    assert.deepEqual(paragraphs.map(({ plain, start }) => [plain.text, start]), [['date 2024-02-08', 0], ['In a statement the EU regrets this.', 16], ['The date 2024-02-08 is near.', 53]]);
  });

  it('takes no heading of a part for the title of a text whose title is marked by nothing', () => {
    const title = 'Peru: Statement by the Spokesperson on the trial of Ana Duarte';
    const titleOf = (...blocks: readonly string[]): string | undefined => readStatement(blocks.join('\n\n')).title;
    const long = 'The European Union is concerned. '.repeat(10).trim();
    assert.equal(titleOf(title, 'Ana Duarte was tried.', '## Contact'), title);
    assert.equal(titleOf('— the Spokesperson on the trial of Ana Duarte', 'Ana Duarte was tried.', '## Contact'), '— the Spokesperson on the trial of Ana Duarte');
    assert.equal(titleOf(title, long, '## What we know', 'She is at home.'), title);
    assert.equal(titleOf('Lima and Cusco', 'The Delegation issues this statement:', '## The Delegation issues this statement:', 'She is at home.'), 'Lima and Cusco');
    assert.equal(titleOf(title, '## Ana Duarte was tried.', 'She is at home.'), title);
    assert.equal(titleOf('Ana Duarte was tried.', '## Contact'), undefined);
    assert.equal(titleOf('The Heads of Mission issue the following statement:', `## ${title}`), title);
    assert.equal(titleOf('EUROPEAN UNION', `## ${title}`), title);
    assert.equal(titleOf('This press release was issued today.', `# ${title}`, long), title);
  });

  it('lets the title of the front matter speak first', () => {
    assert.equal(readStatement('---\ntitle: From the front matter\n---\n# In the text\n').title, 'From the front matter');
  });

  it('cuts a title into words once: those of the paragraph that it stands in, else its own', () => {
    const { plainTitle, paragraphs } = readStatement('# A title\n\nFirst.\n', { once: true });
    assert.equal(plainTitle, paragraphs[0]?.plain);
    const given = readStatement('---\ntitle: From the front matter\n---\nThe text.\n', { once: true });
    assert.equal(given.plainTitle, given.givenTitle?.plain);
    const before = readStatement('---\ntitle: From the front matter\n---\n# In the text\n', { once: true });
    assert.equal(before.plainTitle?.text, 'From the front matter');
    assert.equal(readStatement(`${before.text}More.\n`, { once: true, before }).plainTitle, before.plainTitle);
    assert.equal(readStatement('The EU regrets this.\n').plainTitle, undefined);
  });

  it('knows the blocks again of the statement that it was made from, wherever they stand now', () => {
    const before = readStatement('# A title\n\nFirst.\n\nSecond *one*.\n\n- Third\n', { once: true });
    const text = before.text.replace('First', 'The first');
    const after = readStatement(text, { once: true, before });
    assert.deepEqual(after.paragraphs.map(({ block }, index) => block === before.paragraphs[index]?.block), [true, false, true, true]);
    assert.deepEqual(after.paragraphs, readStatement(text, { once: true }).paragraphs);
  });

  it('is read in the language of its front matter, else in the one that its words tell', () => {
    assert.equal(readStatement('---\nlanguage: en\n---\nLe texte.').language, 'en');
    assert.equal(readStatement('The EU condemns the verdict of the court.').paragraphs[0]?.plain.language, 'en');
  });

  it('drops a byte-order mark and counts offsets behind it', () => {
    const { text, paragraphs } = readStatement('\uFEFFHello there.');
    assert.equal(text, 'Hello there.');
    assert.equal(paragraphs[0]?.start, 0);
  });

  it('reads text behind four spaces as text', () => {
    assert.equal(readStatement('Intro.\n\n    Pasted from a web page.\n').paragraphs[1]?.plain.text, 'Pasted from a web page.');
  });

  it('joins a line that begins small with the long line before it, where that has not ended, and not in a list below a colon', () => {
    const long = `${'The delegation has followed what happens in the hills. '.repeat(3)}It calls for an end to the harassment of`;
    const textsOf = (source: string): string[] => readStatement(source).paragraphs.map(({ plain }) => plain.text);
    assert.deepEqual(textsOf(`${long}\nthose who plant trees.\nAnother paragraph\n`), [`${long}\nthose who plant trees.`, 'Another paragraph']);
    assert.deepEqual(textsOf(`${long} all.\nthose who plant trees\n`), [`${long} all.`, 'those who plant trees']);
    assert.deepEqual(textsOf(`${long} the following:\nend the harassment\nfree the planters\n`), [`${long} the following:`, 'end the harassment', 'free the planters']);
  });

  it('takes each long line for a paragraph, and joins lines wrapped by hand', () => {
    const long = `A ${'word '.repeat(30).trim()}`;
    assert.equal(readStatement(`${long}\n${long}`).paragraphs.length, 2);
    assert.equal(readStatement('The EU condemns\nthe verdict.').paragraphs.length, 1);
  });

  it('ends no sentence at an abbreviation or an initial', () => {
    const cases = ['Mr. Osei met Gen. Ali in Accra.', 'J. K. Osei was freed.', 'Art. 19 of the ICCPR binds it.', 'See No. 5 of the list.', 'She left at 5 p.m. on Friday.'];
    for (const text of cases) assert.deepEqual(sentences(readStatement(text)), [text]);
  });

  it('ends a sentence where the space behind the full stop is missing', () => {
    assert.deepEqual(sentences(readStatement('She was arrested yesterday.The EU condemns it.')), ['She was arrested yesterday.', 'The EU condemns it.']);
  });

  it('ends a sentence behind a preposition and behind the number of a day', () => {
    const two: readonly (readonly [string, string])[] = [['She named the cell that he is held in.', 'The EU asks for his release.'], ['She was tried on October 10.', 'Ms Osei is ill.'], ['The number of those held was 42.', 'They must be freed.']];
    for (const [first, second] of two) assert.deepEqual(sentences(readStatement(`${first} ${second}`)), [first, second]);
  });

  it('cuts off possessives and keeps names with hyphens and apostrophes whole', () => {
    const words = (text: string): string[] => readStatement(text).paragraphs[0]?.plain.tokens.map((token) => token.text) ?? [];
    assert.deepEqual(words('Al‑Khawaja’s lawyer'), ['Al‑Khawaja', '’s', 'lawyer']);
    assert.deepEqual(words("Ms O'Neil-Smith"), ['Ms', "O'Neil-Smith"]);
  });

  it('maps plain text to the file across markup, escapes and character references', () => {
    const text = 'The **European** Union &amp; *its* Member\\* States &nbsp;act.';
    const [paragraph] = readStatement(text).paragraphs;
    assert.ok(paragraph);
    assert.equal(paragraph.plain.text, 'The European Union & its Member* States \u00a0act.');
    const at = (word: string): string => {
      const start = paragraph.plain.text.indexOf(word);
      const span = paragraph.spanOf({ start, end: start + word.length });
      return text.slice(span.start, span.end);
    };
    assert.equal(at('European'), 'European');
    assert.equal(at('its'), 'its');
    assert.equal(at('States'), 'States');
    assert.equal(at('act'), 'act');
    assert.equal(at('European Union'), 'European** Union');
  });

  it('maps each word of a quotation that goes on over several lines', () => {
    const text = '> one two\n> three\n>   four';
    const [paragraph] = readStatement(text).paragraphs;
    for (const token of paragraph?.plain.tokens ?? []) {
      const span = paragraph?.spanOf(token);
      assert.equal(text.slice(span?.start, span?.end), token.text);
    }
  });

  it('takes marks of no width out of the words, maps these to the file, and leaves those that join or part letters', () => {
    for (const mark of ['\u200B', '\u2060', '\uFEFF', '\u200B\u2060']) {
      const text = `---\ntitle: Ira${mark}n\n---\n\n${mark}The EU ${mark}*ca${mark}lls*${mark} on A\u200Dna\u200C B &am${mark}p; C &amp;${mark} D${mark}.${mark}\n`;
      const { paragraphs: [paragraph], givenTitle } = readStatement(text);
      assert.ok(paragraph);
      const { plain } = paragraph;
      assert.equal(plain.text, 'The EU calls on A\u200Dna\u200C B &amp; C & D.');
      assert.equal(givenTitle?.plain.text, 'Iran');
      for (const word of plain.tokens) {
        const { start, end } = paragraph.spanOf(word);
        if (word.text !== '&') assert.equal(text.slice(start, end).replaceAll(mark, ''), word.text);
        assert.equal(paragraph.toPlain(start), word.start);
      }
    }
  });

  it('makes no empty word where a text begins with a full stop glued to a word', () => {
    assert.deepEqual(readStatement('.Aa').paragraphs[0]?.plain.tokens.map(({ text }) => text), ['.', 'Aa']);
  });

  it('maps what stands in code, where backslashes and ampersands are themselves', () => {
    for (const [text, words] of [['` \\\\*`', ['\\', '\\', '*']], ['`` a` & `` b', ['a', '`', '&', 'b']], ['> `one\n>  two` three', ['one', 'two', 'three']]] as const) {
      const [paragraph] = readStatement(text).paragraphs;
      assert.deepEqual(paragraph?.plain.tokens.map((token) => paragraph.spanOf(token)).map(({ start, end }) => text.slice(start, end)), words);
    }
  });

  it('maps what stands behind a character reference that gives two code units', () => {
    for (const reference of ['&#x1F600;', '&#128512;', '&Afr;', '&NotEqualTilde;', '&fjlig;', '&#x1F600;&NotEqualTilde;&amp;', '&ne;', '&amp;j', 'a\n    &nbsp;', '> a\n>  &#x1F600;']) {
      const text = `${reference} here`;
      const [paragraph] = readStatement(text).paragraphs;
      assert.deepEqual(paragraph?.spanOf({ start: paragraph.plain.text.length - 4, end: paragraph.plain.text.length }), { start: text.length - 4, end: text.length });
    }
  });

  it('gives the same words for the same paragraph, so that readers find their results again', () => {
    const first = readStatement('One paragraph.\n\nAnother.').paragraphs[0]?.plain;
    assert.equal(readStatement('Something new.\n\nOne paragraph.').paragraphs[1]?.plain, first);
  });

  describe('comes to an end with what no statement is', () => {
    const endless: readonly (readonly [name: string, text: string])[] = [
      ['lists inside lists', '- '.repeat(20_000)],
      ['quotations inside quotations', `${'> '.repeat(20_000)}x`],
      ['lists ever further to the right', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
      ['emphasis without end', '_a_ '.repeat(40_000)],
      ['links without end', '[a]('.repeat(40_000)],
      ['one word of hyphens', 'a-'.repeat(100_000)],
      ['opening quotation marks', "'a ".repeat(20_000)],
    ];
    for (const [name, text] of endless) it(name, () => assert.doesNotThrow(() => read(readStatement(text))));
  });

  it('keeps spans in the text where a NUL stands', () => {
    const { text, paragraphs } = readStatement('a\0b c');
    assert.ok(paragraphs.every(({ end }) => end <= text.length));
  });

  it('reads lines that end as on a Mac of old, at the same places', () => {
    const text = '---\ntitle: Togo\ncountry: TG\n---\n\n# Togo\n\nFirst line\nand second.\n\n- an item\n';
    const lines = readStatement(text);
    const old = readStatement(text.replaceAll('\n', '\r'));
    assert.deepEqual(old.frontMatter, lines.frontMatter);
    assert.deepEqual(old.paragraphs.map(({ kind, start, end, plain }) => [kind, start, end, plain.text]), lines.paragraphs.map(({ kind, start, end, plain }) => [kind, start, end, plain.text]));
    assert.equal(readStatement(text.replaceAll('\n', '\r\n')).frontMatter.values.country, 'TG');
  });
});
