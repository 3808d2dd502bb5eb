import { AlignmentType, Document, ExternalHyperlink, HeadingLevel, type ILevelsOptions, type IParagraphOptions, type IRunOptions, LevelFormat, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Publication } from './publication.js';
import { linked } from './tidy.js';
import { directionOf, publicationWords, writtenDate } from './words.js';

/* Measures of Word: half points for type, twentieths of a point for lengths. */
const body = 21;
/** Every word processor has it, or one of the same measures. */
const font = 'Arial';
const step = 360;
const deepest = 8;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;

/** A language as Word checks spelling in it: the Union's own countries for languages of several. */
const regions: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', pt: 'pt-PT', ar: 'ar-SA', fa: 'fa-IR', zh: 'zh-CN', ru: 'ru-RU' };

interface Looks {
  readonly bold?: true;
  readonly italics?: true;
}

/** What stands around a paragraph. */
interface Around {
  readonly options: Pick<IParagraphOptions, 'style' | 'indent' | 'numbering'>;
  readonly depth: number;
}

/** Makes Word's paragraphs of Markdown's tree. */
class Writing {
  private lists = 0;

  constructor(private readonly isRightToLeft: boolean) {}

  paragraph(children: readonly PhrasingContent[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...options, ...(this.isRightToLeft && { bidirectional: true }), children: this.runs(children, {}) });
  }

  blocks(nodes: readonly RootContent[], around: Around = { options: {}, depth: 0 }): Paragraph[] {
    return nodes.flatMap((node): Paragraph[] => {
      switch (node.type) {
        case 'paragraph': return [this.paragraph(node.children, around.options)];
        case 'heading': return [this.paragraph(node.children, { heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_6 })];
        case 'blockquote': return this.blocks(node.children, { ...around, options: { ...around.options, style: 'Quote' } });
        case 'list': {
          const numbering = { reference: node.ordered === true ? 'numbers' : 'bullets', level: Math.min(around.depth, deepest), instance: ++this.lists };
          const indent = { start: step * (Math.min(around.depth, deepest) + 1) };
          const style = around.options.style === undefined ? {} : { style: around.options.style };
          return node.children.flatMap(({ children: [first, ...rest] }) => [
            ...(first === undefined ? [] : this.blocks([first], { depth: around.depth + 1, options: { ...style, numbering } })),
            ...this.blocks(rest, { depth: around.depth + 1, options: { ...style, indent } }),
          ]);
        }
        case 'thematicBreak': return [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('* * *')] })];
        default: return [];
      }
    });
  }

  private runs(nodes: readonly PhrasingContent[], looks: Looks): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      switch (node.type) {
        case 'text': return [this.run(node.value, looks)];
        case 'break': return [new TextRun({ break: 1 })];
        case 'emphasis': return this.runs(node.children, { ...looks, italics: true });
        case 'strong': return this.runs(node.children, { ...looks, bold: true });
        case 'link': return [new ExternalHyperlink({ link: node.url, children: this.linkRuns(node.children, looks) })];
        default: return [];
      }
    });
  }

  private linkRuns(nodes: readonly PhrasingContent[], looks: Looks): TextRun[] {
    return nodes.flatMap((node): TextRun[] => {
      if (node.type === 'text') return [this.run(node.value, looks, 'Hyperlink')];
      if (node.type === 'emphasis') return this.linkRuns(node.children, { ...looks, italics: true });
      return node.type === 'strong' ? this.linkRuns(node.children, { ...looks, bold: true }) : [];
    });
  }

  /** The type tells options from a string, which has a `bold` too. */
  private run(text: string, looks: Looks, style?: string): TextRun {
    const options: IRunOptions = { text, ...looks, ...(style !== undefined && { style }), ...(this.isRightToLeft && { rightToLeft: true }) };
    return new TextRun(options);
  }
}

function levels(ordered: boolean): ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    ...(ordered ? { format: LevelFormat.DECIMAL, text: `%${level + 1}.` } : { format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: step * (level + 1), hanging: step } } },
  }));
}

function contactBlock({ contact, language }: Publication, writing: Writing): Paragraph[] {
  if (contact.length === 0) return [];
  const line = { top: { style: 'single', size: 4, space: 8, color: 'A6A6A6' } } as const;
  const heading = writing.paragraph([{ type: 'strong', children: [{ type: 'text', value: publicationWords(language).contact }] }], { style: 'Contact', keepNext: true, border: line, spacing: { before: 480 } });
  return [heading, ...contact.map((line, at) => writing.paragraph(linked(line), { style: 'Contact', keepLines: true, keepNext: at + 1 < contact.length }))];
}

const relations = 'word/_rels/document.xml.rels';

/** Where a link stands first in the document. */
function placeIn(parts: Readonly<Record<string, Uint8Array>>, id: string): number {
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).indexOf(id);
}

/** Word's file says who made it and when: nobody, and on the day of the statement. The same statement gives the same bytes. */
function withoutTraces(file: Uint8Array, date: string | undefined): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  const day = `${date ?? '2000-01-01'}T00:00:00Z`;
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/Un-named/gu, '').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`));
  // Links have names by chance; in order they tell nothing, and stay the same.
  const ids = [...new Set(strFromU8(parts[relations] ?? new Uint8Array()).match(/(?<=Id=")rId[\w-]{8,}(?=")/gu) ?? [])].sort((a, b) => placeIn(parts, a) - placeIn(parts, b));
  for (const name of ['word/document.xml', relations]) {
    const part = parts[name];
    if (part) parts[name] = strToU8(ids.reduce((text, id, at) => text.replaceAll(id, `rIdLink${at + 1}`), strFromU8(part)));
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 });
}

/**
 * A statement as a Word document: title, day, text and contact in named styles, its language set, nothing of whoever wrote it.
 * @returns the bytes of a .docx
 */
export async function publicationDocx(publication: Publication): Promise<Uint8Array> {
  const { title, date, language } = publication;
  const isRightToLeft = directionOf(language) === 'rtl';
  const writing = new Writing(isRightToLeft);
  const region = regions[language] ?? language;
  const document = new Document({
    ...(title !== undefined && { title }),
    styles: {
      default: {
        document: { run: { font, size: body, language: isRightToLeft ? { bidirectional: region } : { value: region } }, paragraph: { spacing: { after: 160, line: 276 } } },
        title: { run: { font, size: 36, bold: true, color: '1F2A44' }, paragraph: { spacing: { after: 120, line: 264 }, keepNext: true } },
        heading1: { run: { font, size: 28, bold: true, color: '1F2A44' }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading2: { run: { font, size: 25, bold: true, color: '1F2A44' }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
        heading3: { run: { font, size: body, bold: true, color: '1F2A44' }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
        hyperlink: { run: { color: '0B4FA0', underline: {} } },
      },
      paragraphStyles: [
        { id: 'Date', name: 'Date', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { color: '595959' }, paragraph: { spacing: { after: 320 } } },
        { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { italics: true }, paragraph: { indent: { start: 567, end: 567 } } },
        { id: 'Contact', name: 'Contact', basedOn: 'Normal', quickFormat: true, run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
      ],
    },
    numbering: { config: [{ reference: 'bullets', levels: levels(false) }, { reference: 'numbers', levels: levels(true) }] },
    sections: [{
      // A4, with margins of 2.5 cm.
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } } },
      children: [
        ...(title === undefined ? [] : [writing.paragraph([{ type: 'text', value: title }], { heading: HeadingLevel.TITLE })]),
        ...(date === undefined ? [] : [writing.paragraph([{ type: 'text', value: writtenDate(date, language) }], { style: 'Date' })]),
        ...writing.blocks(publication.body.children),
        ...contactBlock(publication, writing),
      ],
    }],
  });
  return withoutTraces(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}
