import type { DraftLanguage } from '../../src/drafting/request.js';
import { type DraftSnippet, draftSnippets } from '../../src/drafting/snippets.js';
import { draftSnippet } from '../../src/editor/pure/draft-snippet.js';
import { snippetText } from '../../src/editor/pure/snippet-text.js';
import { readingWords } from '../../src/formats/read-words.js';
import { events, levels } from '../../src/statement/front-matter.js';
import { snippetDay } from '../../src/drafting/snippets.js';
import { type SnippetWords, snippetWords } from './snippet-words.js';

/** A snippet as VS Code reads it. */
export interface EditorSnippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What a drafter types to get the snippets of a language. */
export const prefixes: Readonly<Record<DraftLanguage, string>> = { en: 'hrd-', fr: 'hrd-fr-' };

/** Where consent is recorded, one of three things is chosen, and none by a key too many. */
const consentChoice = { en: 'consent: ${1|given,public,"not-possible: [REASON]"|}', fr: 'consent: ${1|given,public,"not-possible: [RAISON]"|}' } as const;

/** What a snippet is called, and what it says. */
function wordsOf({ id, kind }: DraftSnippet, language: DraftLanguage): SnippetWords {
  const { kinds, sentences } = snippetWords[language];
  const named = sentences[id];
  if (named !== undefined) return named;
  const { levels: levelNames, events: eventNames } = readingWords(language);
  const level = levels.find((each) => id === each || id.endsWith(`-${each}`));
  const event = events.find((each) => id === `facts-${each}`);
  const what = event === undefined ? level && levelNames[level] : eventNames[event];
  const say = kinds[kind];
  if (say === undefined || what === undefined) throw new Error(`The snippet ${id} has no words in ${language}`);
  return say(what);
}

function bodyOf({ id, kind, text }: DraftSnippet, language: DraftLanguage): string {
  if (kind === 'skeleton') return draftSnippet(text).replace(snippetDay.replaceAll('$', String.raw`\$`), snippetDay);
  if (id === 'consent') return consentChoice[language];
  return `${snippetText(text)}$0`;
}

/** The snippets of a language, of some kinds, by the names under which VS Code lists them. */
export function editorSnippets(language: DraftLanguage, has: (snippet: DraftSnippet) => boolean): Readonly<Record<string, EditorSnippet>> {
  return Object.fromEntries(draftSnippets(language).filter(has).map((snippet) => {
    const { name, description } = wordsOf(snippet, language);
    return [name, { prefix: `${prefixes[language]}${snippet.id}`, description, body: bodyOf(snippet, language).split('\n') }];
  }));
}
