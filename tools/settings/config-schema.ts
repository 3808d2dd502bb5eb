import { allRules } from '../../src/benchmarks/registry.js';
import type { Locale } from '../../src/benchmarks/types.js';
import { type ConfigKey, configKeys, ruleSettings } from '../../src/config/read-config.js';
import { treatyWords } from '../../src/config/read-treaties.js';
import { keyWords } from '../../src/config/words.js';
import { countryRows } from '../../src/facts/country-rows.js';
import { treatyName } from '../../src/facts/treaties/names.js';
import { knownTreaties } from '../../src/facts/treaties/status.js';

type Schema = Readonly<Record<string, unknown>>;

function texts(examples: readonly unknown[]): Schema {
  return { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], examples };
}

/** One treaty of one country: a year, or a word. */
function treatySchema(treaty: string): Schema {
  const { adopted = 0, name } = treatyName(treaty) ?? {};
  return { description: `${name?.en ?? treaty}: the year since which it binds the State, signed, or none.`, oneOf: [{ type: 'integer', minimum: adopted }, { enum: treatyWords }] };
}

const countries = countryRows('en').map(({ code, names: [name] }): [string, Schema] => [code, { description: name, $ref: '#/definitions/treaties' }]);

const keySchemas: Readonly<Record<ConfigKey, Schema>> = {
  rules: {
    type: 'object', additionalProperties: false,
    properties: Object.fromEntries(allRules.map(({ id, title, why, severity }) => [id, { description: `${title.en}: ${why.en}`, enum: ruleSettings, default: severity }])),
  },
  language: { type: 'string', examples: ['en', 'fr', 'es'] },
  lexicon: texts([['phrases.yaml']]),
  library: texts([['past']]),
  include: texts([['drafts/**/*.md']]),
  exclude: texts([['archive/**']]),
  treaties: { type: 'object', properties: Object.fromEntries(countries), additionalProperties: { $ref: '#/definitions/treaties' } },
};

/** The JSON schema of forthright.config.yaml and .json, made from the registry. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Forthright: how statements are checked',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(configKeys.map((key) => [key, { description: keyWords.en[key], ...keySchemas[key] }])),
    },
    definitions: { treaties: { type: 'object', additionalProperties: false, properties: Object.fromEntries(knownTreaties().map((treaty) => [treaty, treatySchema(treaty)])) } },
  };
}

/** The keys that are settings of the editor too: what the settings editor says of each, and what may stand there. */
export function configSettings(): Record<string, Schema> {
  return Object.fromEntries(configKeys.filter((key) => key !== 'rules').map((key) => {
    const kind: Schema = key === 'language' ? { type: 'string', default: '' } : key === 'treaties' ? { type: 'object', default: {} } : { type: 'array', items: { type: 'string' }, default: [] };
    return [`forthright.${key}`, { ...kind, scope: 'resource', markdownDescription: `%setting.${key}%` }];
  }));
}

const overFile = { en: 'Stands over what `forthright.config.yaml` says.', fr: 'L’emporte sur ce que dit `forthright.config.yaml`.' };
/** In settings, paths are not from the configuration file's folder. */
const folders = { en: [/\bthis folder\b/gu, 'the workspace folder'], fr: [/\bce dossier\b/gu, 'le dossier de l’espace de travail'] } as const;

/** What the settings editor says of the keys of `configSettings`, by the key of package.nls.json. */
export function settingWords(locale: Locale): Record<string, string> {
  const [here, workspace] = folders[locale];
  return Object.fromEntries(configKeys.filter((key) => key !== 'rules').map((key) => [`setting.${key}`, `${keyWords[locale][key].replaceAll(here, workspace)} ${overFile[locale]}`]));
}
