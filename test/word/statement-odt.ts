import { paragraphs } from '../unit/library/import/pages.js';
import { wordTitle } from '../unit/library/import/word-files.js';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/**
 * A statement as LibreOffice Writer writes it (flat ODF): title, day, text with emphasis and a list, a deletion
 * that is still marked, a comment.
 * Source: OASIS Open Document Format 1.3.
 */
export function flatOdt(): string {
  const [first = '', ...rest] = paragraphs.map(escaped);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/><text:list-style style:name="List"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style></office:styles>
<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>A colleague</dc:creator><dc:date>2024-03-11T10:00:00</dc:date></office:change-info><text:p text:style-name="Standard"> Struck out by a colleague.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">${wordTitle}</text:p>
<text:p text:style-name="Standard">12 March 2024</text:p>
<text:p text:style-name="Standard">${first.slice(0, 30)}<text:span text:style-name="T1">${first.slice(30, 44)}</text:span>${first.slice(44)}<text:change text:change-id="ct1"/><office:annotation><dc:creator>A colleague</dc:creator><dc:date>2024-03-11T10:00:00</dc:date><text:p>Do we have to say so?</text:p></office:annotation></text:p>
${rest.map((text) => `<text:p text:style-name="Standard">${text}</text:p>`).join('\n')}
<text:list text:style-name="List"><text:list-item><text:p>let her see her doctor;</text:p></text:list-item><text:list-item><text:p>let her see her lawyer.</text:p></text:list-item></text:list>
<text:p text:style-name="Standard">Press contacts</text:p>
<text:p text:style-name="Standard">Joanna Ferrand, +32 2 200 00 00</text:p>
</office:text></office:body></office:document>`;
}
