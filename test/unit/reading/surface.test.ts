import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

/* How a text is written and not what it says: marks, spaces, capitals and line breaks as other word processors and pages make them. Who is concerned, what is asked and what hedges stays the same. */

const languages = ['en', 'fr', 'es'] as const;
type Language = (typeof languages)[number];

const frontMatter = /^---\n[\s\S]*?\n---\n/u;

/** What stands below the front matter, written otherwise. */
function below(text: string, change: (body: string) => string): string {
  const [head = ''] = frontMatter.exec(text) ?? [];
  return head + change(text.slice(head.length));
}

const inCapitals: Readonly<Record<Language, (body: string) => string>> = {
  en: (body) => body.replace(/human rights(?! \p{Lu})/gu, 'Human Rights'),
  fr: (body) => body.replace(/droits humains/gu, 'Droits Humains').replace(/droits de l(['’])homme/gu, 'droits de l$1Homme'),
  es: (body) => body.replace(/derechos humanos/gu, 'Derechos Humanos'),
};

const ways: Readonly<Record<string, (body: string, language: Language) => string>> = {
  'typewriter marks': (body) => body.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'),
  'a space that does not break behind a title': (body) => body.replace(/(?<=\b(?:Mr|Ms|Mrs|Dr|M|Mme|Sr|Sra)\.?) (?=\p{Lu})/gu, ' '),
  'two spaces behind a sentence': (body) => body.replace(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, '  '),
  'human rights in capitals': (body, language) => inCapitals[language](body),
  'lines cut': (body) => body.split('\n').map((line) => (/^[#>*\-|\d]/u.test(line) ? line : line.replace(/(.{60,80}?\p{Ll}) (?=\p{Ll})/gu, '$1\n'))).join('\n'),
};

/** Who is concerned, what is asked of whom and how often the text hedges. */
function told(text: string): unknown {
  const { people, recommendations, hedges } = read(readStatement(text, {}));
  const plain = (name: string): string => name.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
  return { concerned: people.filter(({ role }) => role === 'defender').map(({ name }) => plain(name)), asks: recommendations.map(({ ask, scope }) => `${ask}, ${scope}`), hedges: hedges.map(({ kind }) => kind) };
}

describe('How a text is written changes nothing that is read', () => {
  for (const language of languages) {
    const folder = `test/statements/${language}/development`;
    const texts = readdirSync(folder).filter((file) => file.endsWith('.statement.md')).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
    const before = new Map<string, unknown>();
    const toldOf = (file: string, text: string): unknown => {
      if (!before.has(file)) before.set(file, told(text));
      return before.get(file);
    };
    for (const [way, change] of Object.entries(ways)) {
      it(`${language}: ${way}`, () => {
        for (const { file, text } of texts) {
          const changed = below(text, (body) => change(body, language));
          if (changed !== text) assert.deepEqual(told(changed), toldOf(file, text), file);
        }
      }).timeout(60_000);
    }
  }
});
