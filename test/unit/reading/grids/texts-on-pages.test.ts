import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';
import type { Statement } from '../../../../src/statement/types.js';
import { readingOf } from '../reading-of.js';

/* What pages, PDFs and mails do to a text, none of which changes what it says: each is read as the text itself. */

interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const texts: readonly Text[] = [
  {
    title: 'Togo: Statement by the Spokesperson on the conviction of Ana Duarte-Mensah',
    paragraphs: [
      'Yesterday a court in Lomé convicted the human rights defender Ana Duarte-Mensah to five years in prison for articles on the use of public money. Kofi Lawson, who printed these articles in his workshop, has been held without charge since the beginning of March.',
      'The proceedings did not meet the international standards by which Togo is bound. Observers were not admitted to the hearings, and the lawyers of the accused could not call a single witness.',
      'The European Union calls on the authorities of Togo to release Ms Duarte-Mensah immediately and unconditionally. We also urge the Government to investigate the allegations of torture promptly and to repeal the law on non-governmental organisations.',
    ],
  },
  {
    title: 'Togo : déclaration du porte-parole sur la condamnation d’Ana Duarte-Mensah',
    paragraphs: [
      'Un tribunal de Lomé a condamné hier la défenseure des droits humains Ana Duarte-Mensah à cinq ans de prison pour des articles sur l’emploi des fonds publics. Kofi Lawson, qui avait imprimé ces articles dans son atelier, est détenu sans inculpation depuis mars.',
      'La procédure n’a pas respecté les normes internationales par lesquelles le Togo est lié. Les observateurs n’ont pas été admis aux audiences.',
      'L’Union européenne appelle les autorités togolaises à libérer immédiatement et sans condition Mme Duarte-Mensah. Elle demande instamment au gouvernement d’ouvrir une enquête sur les allégations de torture et d’abroger la loi sur les associations.',
    ],
  },
];

const parted = (paragraphs: readonly string[], change: (paragraph: string, number: number) => string = (paragraph) => paragraph, between = '\n\n'): string => paragraphs.map(change).join(between);
const sentence = /(?<=\p{Ll}\.)(?= \p{Lu}|$)/gu;

/** Lines of at most so many characters. @param broken whether words are broken at their ends */
function wrapped(text: string, width: number, broken = false): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const left = width - line.length - 2;
    if (line === '' || line.length + 1 + word.length <= width) line = line === '' ? word : `${line} ${word}`;
    else if (broken && /^\p{Ll}{7,}$/u.test(word) && left > 2 && left < word.length - 2) {
      lines.push(`${line} ${word.slice(0, left)}-`);
      line = word.slice(left);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

/** A text whose sentences go on behind something that stands between lines in the middle of each paragraph. */
function interrupted(between: string): (paragraph: string) => string {
  return (paragraph) => {
    const lines = wrapped(paragraph, 80).split('\n');
    const at = lines.findIndex((line, index) => index > 0 && /[\p{L}]$/u.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ''));
    return at < 0 ? paragraph : `${lines.slice(0, at + 1).join('\n')}${between}${lines.slice(at + 1).join('\n')}`;
  };
}

const withTitle = (change: (paragraphs: readonly string[]) => string) => ({ title, paragraphs }: Text): string => `# ${title}\n\n${change(paragraphs)}\n`;
const inAll = (change: (text: string) => string) => ({ title, paragraphs }: Text): string => change(`# ${title}\n\n${parted(paragraphs)}\n`);
const eachParagraph = (change: (paragraph: string) => string) => withTitle((paragraphs) => parted(paragraphs, change));

const changes: Readonly<Record<string, (text: Text) => string>> = {
  'marks of footnotes, raised': eachParagraph((paragraph) => paragraph.replace(sentence, '¹')),
  'marks of footnotes, raised by HTML': eachParagraph((paragraph) => paragraph.replace(sentence, '<sup>2</sup>')),
  'marks of footnotes that have come down': eachParagraph((paragraph) => paragraph.replace(sentence, '12')),
  'marks of footnotes in brackets': eachParagraph((paragraph) => paragraph.replace(sentence, ' [3]')),
  'marks of footnotes in parentheses': eachParagraph((paragraph) => paragraph.replace(sentence, ' (3)')),
  'marks of footnotes that are links': eachParagraph((paragraph) => paragraph.replace(sentence, String.raw`[\[1\]](#_ftn1)`)),
  'marks of footnotes behind names': eachParagraph((paragraph) => paragraph.replaceAll('Lawson', 'Lawson³').replaceAll('Mensah', 'Mensah<sup>1</sup>')),
  'stars behind paragraphs': eachParagraph((paragraph) => `${paragraph}*`),
  'lines of 60': eachParagraph((paragraph) => wrapped(paragraph, 60)),
  'lines of 64 with broken words': eachParagraph((paragraph) => wrapped(paragraph, 64, true)),
  'lines that end in HTML': eachParagraph((paragraph) => wrapped(paragraph, 72).replaceAll('\n', '<br>\n')),
  'paragraphs line under line': withTitle((paragraphs) => parted(paragraphs, (paragraph) => wrapped(paragraph, 72), '\n')),
  'paragraphs between breaks of HTML': withTitle((paragraphs) => parted(paragraphs, undefined, '<br><br>')),
  'the end of a page in a sentence': eachParagraph(interrupted('\n\n2\n\n')),
  'the end of a numbered page in a sentence': eachParagraph(interrupted('\n\nPage 2 of 3\n\n')),
  'the number of a document in a sentence': eachParagraph(interrupted('\n\n12345/14 2\nEN\n\n')),
  'the number of a page between lines': eachParagraph(interrupted('\nPage 2 of 3\n')),
  'a blank line in a sentence': eachParagraph(interrupted('\n\n')),
  'emphasis that ends behind white space': eachParagraph((paragraph) => paragraph.replace('Kofi Lawson', '**Kofi Lawson **').replace(/(\p{L}{8,}) (?=\p{L})/u, '**$1 **')),
  'soft hyphens': eachParagraph((paragraph) => paragraph.replace(/(\p{Ll}{4})(?=\p{Ll}{3})/gu, '$1\u00AD')),
  'soft hyphens as references': eachParagraph((paragraph) => paragraph.replace(/(\p{Ll}{4})(?=\p{Ll}{3})/gu, '$1&shy;')),
  'marks of direction': inAll((text) => text.replaceAll('Ana', '\u200E\u2068Ana').replaceAll('Lawson', 'Lawson\u2069')),
  'the signs of Windows': inAll((text) => text.replaceAll('’', '\u0092')),
  'accents for apostrophes': inAll((text) => text.replaceAll('’', '´')),
  'a sign for apostrophes that were not read': inAll((text) => text.replaceAll('’', '\uFFFD')),
  'remains of no-break spaces': eachParagraph((paragraph) => paragraph.replace(/(?<=\p{Ll}\.) /gu, 'Â ')),
};

const lettersOf = (text: string): string => text.replace(/&shy;|<[^<>]*>|[^\p{L}]/gu, '');

function whatIsRead(text: string): unknown {
  const { reading, words } = readingOf(text);
  return {
    people: reading.people.map(({ name, role, mentions }) => [name, role, ...new Set(mentions.map((mention) => lettersOf(words(mention))))]),
    asks: reading.recommendations.map(({ scope, ask, strength, addressee }) => [scope, ask, strength, addressee]),
    hedges: reading.hedges.map(({ kind }) => kind),
    country: reading.country, level: reading.level, event: reading.event, language: reading.language,
    terms: reading.terms.hrd.length,
  };
}

describe('Texts on pages', () => {
  for (const [what, change] of Object.entries(changes)) it(`are read as they are meant: ${what}`, () => {
    for (const text of texts) {
      const changed = change(text);
      assert.deepEqual(whatIsRead(changed), whatIsRead(withTitle(parted)(text)), changed);
    }
  });

  it('are cut where a list begins small below a colon, and not joined there', () => {
    const { reading } = readingOf('# Togo: Statement on Ana Duarte\n\nThe EU deplores the arrest of Ana Duarte, a human rights defender.\n\nThe EU urges the authorities of Togo to:\n\nrelease Ana Duarte immediately and unconditionally\n\nrepeal the law on non-governmental organisations\n');
    assert.deepEqual(reading.recommendations.map(({ ask }) => ask), ['release', 'law']);
  });

  it('are not joined where a line that may be whole stands above the foot of a page', () => {
    const paragraphsOf = (above: string, below: string): readonly string[] => readStatement(`# Togo: Statement on Ana Duarte\n\nThe EU is concerned.\n\n${above}\n\n12345/14\n\n${below}\n`).paragraphs.slice(2).map(({ plain }) => plain.text);
    const below = 'The authorities of Togo must release her.';
    for (const above of [
      'The EU deplores that she was arrested under Law 105. 12.03.2024 Press team of the EEAS',
      'The Delegation, in agreement with the embassies of the Member States, issues this statement: 3 March – Lomé',
      'Avenue of the Lagoon 12 LOMÉ Telephone 22 33 44 55 http://www.delegation.example/Press',
    ]) assert.deepEqual(paragraphsOf(above, below), [above, '12345/14', below]);
    for (const above of ['The EU deplores that she was arrested under Law 105. We call on the', 'The EU deplores that she was arrested under Law 105. In Togo,', 'The European Union has called again and again for the release of Ana']) assert.deepEqual(paragraphsOf(above, below), [`${above} ${below}`]);
    const small = 'and was held in a cell.';
    const whole = 'The EU deplores that she was arrested under Law 105. She came from Lomé';
    assert.deepEqual(paragraphsOf(whole, small), [`${whole} ${small}`]);
  });

  it('are read anew where what goes on behind a page changes', () => {
    const text = '# Togo: Statement on Ana Duarte\n\nThe European Union deplores the arrest of Ana Duarte and calls on the authorities of Togo\n\n2\n\nto release her immediately.\n';
    const asks = (statement: Statement): readonly string[] => read(statement).recommendations.map(({ ask }) => ask);
    const before = readStatement(text);
    assert.deepEqual(asks(before), ['release']);
    const after = readStatement(text.replace('release her', 'investigate it'), { before });
    assert.deepEqual(asks(after), ['investigate']);
    assert.deepEqual(asks(readStatement(text, { before: after })), ['release']);
  });
});
