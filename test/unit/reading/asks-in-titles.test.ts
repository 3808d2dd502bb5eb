import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('An ask in a title', () => {
  const asked = (title: string, body: string): readonly string[] => {
    const { reading: { recommendations, statement } } = readingOf(`# ${title}\n\n${body}\n`);
    return recommendations.map(({ start, end }) => statement.text.slice(start, end));
  };

  it('is no second one where the text asks the same, if not as a hope', () => {
    assert.deepEqual(asked('Ana Duarte must be released', 'The EU expects Togo to release Ana Duarte.'), ['expects Togo to release Ana Duarte']);
    assert.deepEqual(asked('EU calls for the release of Ana Duarte', 'The EU calls on Togo to release Ana Duarte.'), ['calls on Togo to release Ana Duarte']);
    assert.deepEqual(asked('EU urges Togo to release Ana Duarte', 'The EU expects Togo to release Ana Duarte.'), ['expects Togo to release Ana Duarte']);
  });
  it('is one where the text only hopes, or asks for something else', () => {
    assert.equal(asked('EU calls for the release of Ana Duarte', 'The EU hopes that Ana Duarte will be released.').length, 2);
    assert.equal(asked('EU calls for the release of Ana Duarte', 'The EU calls on Togo to investigate the attack on Ana Duarte.').length, 2);
    assert.equal(asked('EU calls for the release of Ana Duarte', 'Ana Duarte was arrested on Monday.').length, 1);
  });
  it('is none in a line that has a whole sentence, with the foot of a page behind it', () => {
    assert.equal(asked('EU on the ban in Togo', 'The ban on demonstrations, which has been in force for two years, should be lifted. 12.03.2024 EEAS Press Team\n\nIt is important that Togo lift the ban on the League, and that its members be able to meet.').length, 3);
  });
});

describe('What the first paragraph of a report tells', () => {
  const asked = (title: string, ...body: readonly string[]): readonly string[] => {
    const { reading: { recommendations, statement } } = readingOf(`# ${title}\n\n${body.join('\n\n')}\n`);
    return recommendations.map(({ start, end }) => statement.text.slice(start, end));
  };
  const quoted = '“We call on Togo to release Ana Duarte immediately,” the EU spokesperson said in a statement on Tuesday.';

  it('is no second ask where the EU is quoted as asking the same', () => {
    assert.deepEqual(asked('EU on the arrest of Ana Duarte', 'The European Union on Tuesday urged Togo to free Ana Duarte, a human rights defender.', quoted), ['call on Togo to release Ana Duarte immediately']);
    assert.deepEqual(asked('Twelve missions on Ana Duarte', 'Twelve diplomatic missions published a joint statement calling for the release of Ana Duarte.', 'We, the diplomatic missions of Austria, Canada and Norway, condemn her arrest.', 'We call for her immediate release.'), ['call for her immediate release']);
  });
  it('is one where nothing else asks it, and in the press release of a body', () => {
    assert.equal(asked('EU on the arrest of Ana Duarte', 'The European Union on Tuesday urged Togo to free Ana Duarte, a human rights defender.', 'The spokesperson said that the EU was deeply concerned by her arrest.').length, 1);
    assert.equal(asked('Togo: UN experts demand release of Ana Duarte', 'GENEVA (9 March 2021) – UN experts today urged Togo to release Ana Duarte, a human rights defender.', '“We call on the authorities to release Ana Duarte,” the experts said.').length, 2);
  });
});
