import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('An ask in a title', () => {
  const asked = (title: string, body: string): readonly string[] => {
    const { reading: { recommendations, statement } } = readingOf(`# ${title}\n\n${body}\n`);
    return recommendations.map(({ start, end }) => statement.text.slice(start, end));
  };

  it('is no second one where the text asks the same, if in a weaker word than the headline', () => {
    assert.deepEqual(asked('EU calls for the release of Ana Duarte', 'The EU calls on Togo to release Ana Duarte.'), ['calls on Togo to release Ana Duarte']);
    assert.deepEqual(asked('EU urges Togo to release Ana Duarte', 'The EU expects Togo to release Ana Duarte.'), ['expects Togo to release Ana Duarte']);
  });
  it('is one where the text only hopes, or asks for something else', () => {
    assert.equal(asked('EU calls for the release of Ana Duarte', 'The EU hopes that Ana Duarte will be released.').length, 2);
    assert.equal(asked('EU calls for the release of Ana Duarte', 'The EU calls on Togo to investigate the attack on Ana Duarte.').length, 2);
    assert.equal(asked('EU calls for the release of Ana Duarte', 'Ana Duarte was arrested on Monday.').length, 1);
  });
});
