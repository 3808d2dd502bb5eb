import assert from 'node:assert/strict';
import schema from '../../../schemas/forthright.config.schema.json';
import phrases from '../../../schemas/forthright.phrases.schema.json';
import { configSchema, configSettings, settingWords } from '../../../tools/settings/config-schema.js';
import { phraseSchema } from '../../../tools/settings/phrase-schema.js';
import { ruleProperties, ruleWords } from '../../../tools/settings/rule-settings.js';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import french from '../../../package.nls.fr.json';

/** The part of the translations that is made from the registry. */
function rulesOf(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('rule.')));
}

describe('The settings in package.json', () => {
  const hint = 'run npm run settings';

  it('have every rule of the registry, with its severity', () => {
    assert.deepEqual(manifest.contributes.configuration.properties['forthright.rules'].properties, ruleProperties(), hint);
  });

  it('have every key of the configuration file', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual({ ...properties, ...configSettings() }, properties, hint);
  });

  it('say what the registry says', () => {
    assert.deepEqual(rulesOf(english), ruleWords('en'), hint);
    assert.deepEqual(rulesOf(french), ruleWords('fr'), hint);
    assert.deepEqual({ ...english, ...settingWords('en') }, english, hint);
    assert.deepEqual({ ...french, ...settingWords('fr') }, french, hint);
  });

  it('have a schema of the configuration file beside them', () => assert.deepEqual(schema, configSchema(), hint));

  it('have a schema of phrase files beside them', () => assert.deepEqual(phrases, JSON.parse(JSON.stringify(phraseSchema())), hint));
});
