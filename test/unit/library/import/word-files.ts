import { Document, HeadingLevel, type IRunOptions, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { paragraphs } from './pages.js';

export const wordTitle = 'Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali';

/** A run of text; the type tells it from a string, which has a `bold` too. */
function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

/** A statement as a Word document: title, day, text with a list and emphasis, contacts of the press. */
export async function wordFile({ heading = true } = {}): Promise<Uint8Array> {
  const [first = '', ...rest] = paragraphs;
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }] },
    sections: [{
      children: [
        new Paragraph(heading ? { text: wordTitle, heading: HeadingLevel.TITLE } : { children: [run({ text: wordTitle, bold: true })] }),
        new Paragraph('12.03.2024'),
        new Paragraph({ children: [new TextRun(first.slice(0, 20)), run({ text: first.slice(20, 40), italics: true }), new TextRun(first.slice(40))] }),
        ...rest.map((text) => new Paragraph(text)),
        new Paragraph({ text: 'let her see her doctor;', numbering: { reference: 'list', level: 0 } }),
        new Paragraph('Press contacts'),
        new Paragraph('joanna.ferrand@example.europa.eu'),
      ],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The same document with parts replaced, or left out. */
export function withParts(file: Uint8Array, parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const content = unzipSync(file);
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) Reflect.deleteProperty(content, name);
    else content[name] = strToU8(text);
  }
  return zipSync(content);
}

/** A file of Office before 2007, or one with a password, as far as its first bytes and its directory tell. */
export function oleFile(stream: string): Uint8Array {
  const file = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 1024);
  return file;
}
