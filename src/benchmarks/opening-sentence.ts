import { messagesIn } from '../messages/index.js';
import { analyse } from '../reading/analysis.js';
import { isContact } from '../reading/people/contacts.js';
import type { Reading } from '../reading/types.js';
import { covers } from '../statement/span.js';
import type { Paragraph } from '../statement/types.js';
import { clausesFor } from './clauses/index.js';
import { fixesIn } from './fixes/index.js';
import { fixesInFile, paragraphAt, tokensOf } from './located.js';
import { endOfOpening } from './names-individual/named.js';
import { isProse } from '../reading/prose.js';
import { isAppended } from './place.js';
import type { Fix, JudgeContext } from './types.js';

/** Whether whoever is named in a paragraph is whom the press may reach, or would be at its end. */
function namesContact({ people, contacts }: Reading, paragraph: Paragraph): boolean {
  const analysis = analyse(paragraph.plain);
  const end = analysis.tokens.length;
  // With more words there, the former would be somebody of the text.
  return isContact(analysis, end, end) || [...people, ...contacts].some(({ role, mentions }) => role === 'official' && mentions.some((mention) => {
    if (!covers(paragraph, mention)) return false;
    const { from, to } = tokensOf(paragraph, mention);
    return isContact(analysis, from, to);
  }));
}

/** “Its closure is meant to silence her.”: whether a paragraph is quoted as a whole. With a sentence behind it, it would be told as somebody else's words. */
function isQuotedWhole({ plain: { text } }: Paragraph): boolean {
  return /^\s*["“«]/u.test(text) && /["”»]\s*$/u.test(text);
}

/**
 * A fix that adds a sentence to the first paragraph of the text proper.
 * @param title of the fix
 * @returns none where there is no such paragraph, it is none of the text's own, is quoted as a whole or has the contacts of the press in it (“For further details: …”), or its markup would suffer
 */
export function addToOpening(reading: Reading, sentence: string, title: string): Fix[] {
  const paragraph = paragraphAt(reading, Math.max(0, endOfOpening(reading) - 1))?.paragraph;
  if (!paragraph || !isProse(paragraph) || isAppended(paragraph.plain) || isQuotedWhole(paragraph) || namesContact(reading, paragraph) || !/[.!?]["”’»)]?\s*$/u.test(paragraph.plain.text)) return [];
  const end = paragraph.plain.text.trimEnd().length;
  const placeholders = sentence.includes('[') ? { placeholders: true as const } : {};
  return fixesInFile(reading, paragraph, [{ title, edits: [{ start: end, end, text: ` ${sentence}` }], ...placeholders }]);
}

/** A fix that names people at the end of the first paragraph: a name to fill in where none is given. */
export function nameInOpening(reading: Reading, names: readonly string[], { locale }: JudgeContext): Fix[] {
  const { names: ways } = fixesIn(reading.statement.language);
  if (!ways) return [];
  const sentence = clausesFor(reading).concerned(ways.list(names.length > 0 ? names : [ways.placeholder]), names.length);
  return addToOpening(reading, sentence, messagesIn(locale).namesIndividual.inOpening(sentence));
}
