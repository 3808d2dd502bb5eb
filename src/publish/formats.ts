import { read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { readStatement } from '../statement/index.js';
import type { ExportFormat } from './export-formats.js';
import { publicationHtml } from './html.js';
import { plainText } from './plain.js';
import { socialPost } from './post.js';
import { publicationOf } from './publication.js';
import { redact, type RedactOptions } from './redact/index.js';
import { redactedFileName } from './redact/file-name.js';
import { type Left, leftIn } from './redact/left.js';

/** How a file of each format ends. */
const ends: Readonly<Record<ExportFormat, string>> = { docx: '.docx', html: '.html', txt: '.txt', post: '.post.txt', md: '.statement.md' };

/** What is made of a statement: a text, or bytes. */
export async function exported(reading: Reading, format: ExportFormat): Promise<string | Uint8Array> {
  const { statement } = reading;
  switch (format) {
    case 'html': return publicationHtml(publicationOf(statement));
    case 'txt': return plainText(publicationOf(statement));
    case 'post': return `${socialPost(reading).posts.join('\n\n')}\n`;
    case 'md': return statement.text;
    case 'docx': {
      // Word's library is only evaluated when somebody wants a document.
      const { publicationDocx } = await import('./docx.js');
      return publicationDocx(publicationOf(statement));
    }
  }
}

/** What a statement's file is called as another format. @param name without its folder */
export function exportName(name: string, format: ExportFormat): string {
  return `${name.replace(/(?:\.statement)?\.(?:md|markdown|txt)$/u, '')}${ends[format]}`;
}

/** A statement without names, read anew; what is left in it to look at, and what its file is called. */
export interface RedactedReading {
  readonly reading: Reading;
  readonly left: Left;
  readonly people: number;
  readonly name: string;
}

/** @param name of the statement's file, without its folder */
export function redactedReading(reading: Reading, name: string, options: RedactOptions): RedactedReading {
  const redacted = redact(reading, options);
  const { written, own } = reading.statement;
  return {
    reading: read(readStatement(redacted.text, { language: written, own })),
    left: leftIn(redacted, reading),
    people: redacted.people.length,
    name: redactedFileName(name, redacted),
  };
}
