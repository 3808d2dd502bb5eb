import { kindsOf, type SettingShape, settingsOf } from '../../src/config/entry-rules.js';
import { type Group, groups } from '../../src/lexicon/entry.js';
import { languages } from '../../src/lexicon/language.js';

type Schema = Readonly<Record<string, unknown>>;

const texts = (fewest: number): Schema => ({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: fewest }] });

/** What may stand at a setting of an entry. */
function settingSchema(shape: SettingShape): Schema {
  if (shape === 'boolean') return { type: 'boolean' };
  if (shape === 'text') return { type: 'string' };
  if (shape === 'texts') return { type: 'array', items: { type: 'string' } };
  return 'from' in shape ? { type: 'integer', minimum: shape.from, maximum: shape.to } : { enum: shape };
}

/** An entry of a group: what every entry has, and the settings that the group's reader asks for. */
function entrySchema(group: Group): Schema {
  const settings = Object.entries(settingsOf[group]);
  return {
    type: 'object',
    required: ['id', 'kind', 'phrases', ...settings.flatMap(([name, { required }]) => (required ? [name] : []))],
    additionalProperties: false,
    properties: {
      id: { description: 'A name of its own within the group.', type: 'string', minLength: 1 },
      kind: { description: 'What the words mean to the reader of the group.', enum: kindsOf[group] },
      phrases: { description: '“a|b” is a choice of words, “(a b | c)” of phrases, “[also]” may be missing, “~call” stands for all forms of a verb, “#” for a number, “...” for up to four words.', ...texts(1) },
      finds: { description: 'Sentences in which the entry must be found.', ...texts(0) },
      passes: { description: 'Sentences in which it must not be found.', ...texts(0) },
      source: { type: 'string' },
      ...Object.fromEntries(settings.map(([name, { shape }]) => [name, settingSchema(shape)])),
    },
  };
}

/** The JSON schema of phrase files, made from what the reader of such files knows. */
export function phraseSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Forthright: phrases of your own',
    type: 'object',
    required: ['group', 'entries'],
    additionalProperties: false,
    properties: {
      group: { description: 'Which reader the phrases are for.', enum: groups },
      language: { description: 'The language of the phrases; that of the configuration where nothing is said.', enum: languages },
      source: { description: 'Where they come from.', type: 'string' },
      entries: { type: 'array' },
    },
    allOf: groups.map((group) => ({
      if: { properties: { group: { const: group } }, required: ['group'] },
      then: { properties: { entries: { items: { $ref: `#/definitions/${group}` } } } },
    })),
    definitions: Object.fromEntries(groups.map((group) => [group, entrySchema(group)])),
  };
}
