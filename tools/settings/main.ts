/** Writes what the registry knows of the rules into package.json, its translations and the schemas of configuration and phrase files, and the snippets: `npm run settings`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configSchema, configSettings, settingWords } from './config-schema.js';
import { phraseSchema } from './phrase-schema.js';
import { draftLanguages } from '../../src/drafting/request.js';
import { ruleProperties, ruleWords } from './rule-settings.js';
import { editorSnippets } from './snippets.js';

interface Manifest {
  readonly contributes: { readonly configuration: { properties: { readonly 'forthright.rules': { properties: object } } } };
}

function rewrite<Content>(file: string, change: (content: Content) => Content): void {
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Content), null, 2)}\n`);
}

function withoutRules(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith('rule.')));
}

rewrite<Manifest>('package.json', (manifest) => {
  const { configuration } = manifest.contributes;
  configuration.properties['forthright.rules'].properties = ruleProperties();
  configuration.properties = { ...configuration.properties, ...configSettings() };
  return manifest;
});
rewrite<Record<string, string>>('package.nls.json', (words) => ({ ...withoutRules(words), ...settingWords('en'), ...ruleWords('en') }));
rewrite<Record<string, string>>('package.nls.fr.json', (words) => ({ ...withoutRules(words), ...settingWords('fr'), ...ruleWords('fr') }));
for (const language of draftLanguages) {
  for (const [file, isSkeleton] of [['levels', true], ['clauses', false]] as const) {
    const snippets = editorSnippets(language, ({ kind }) => (kind === 'skeleton') === isSkeleton);
    writeFileSync(`snippets/${file}.${language}.json`, `${JSON.stringify(snippets, null, 2)}\n`);
  }
}
writeFileSync('schemas/forthright.config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
writeFileSync('schemas/forthright.phrases.schema.json', `${JSON.stringify(phraseSchema(), null, 2)}\n`);
