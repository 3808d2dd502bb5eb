import type { Analysis } from '../analysis.js';
import { foldName } from './fold-name.js';
import type { PersonDraft } from './persons.js';

/** A name of the front matter's `defenders`. */
export interface Declared {
  readonly name: string;
  readonly parts: readonly string[];
}

/** A name of the front matter, honorifics apart where the text's language knows them. */
export function declaredOf(written: string, analysis: Analysis | undefined): Declared {
  const honorifics = analysis?.grammar.classes['short-honorifics'];
  const words = written.split(/\s+/u);
  const bare = words.filter((word) => honorifics?.has(word.toLowerCase()) !== true);
  const name = (bare.length > 0 ? bare : words).join(' ');
  return { name, parts: name.split(' ').map(foldName) };
}

/** The declared name that a person of the text bears: two words of it, or its only one; of a person named by surname alone ("Mr X") the only name that has it. */
export function declaredFor(draft: PersonDraft, declared: readonly Declared[]): Declared | undefined {
  const near = declared.filter(({ parts }) => parts.some((part) => draft.parts.includes(part)));
  if (draft.parts.length === 1) return near.length === 1 ? near[0] : undefined;
  return near.find(({ parts }) => parts.filter((part) => draft.parts.includes(part)).length >= Math.min(2, parts.length));
}

/**
 * The person of a declared name that no reader of names has found ("Nandar", with nothing beside it): wherever the name stands
 * in the text letter by letter. Undefined where it stands nowhere, and for what begins small: no name, but words ("a teacher").
 */
export function draftOf({ name, parts }: Declared, analyses: readonly Analysis[]): PersonDraft | undefined {
  const [first = '', ...rest] = name.split(' ');
  if (/^\p{Ll}/u.test(first)) return undefined;
  const mentions = analyses.flatMap(({ tokens }, paragraph) => tokens.flatMap(({ text }, from) =>
    text === first && rest.every((word, index) => tokens[from + 1 + index]?.text === word) ? [{ paragraph, from, to: from + 1 + rest.length }] : []));
  return mentions.length === 0 ? undefined : { parts, name, mentions, aliases: [], sex: undefined, role: undefined };
}
