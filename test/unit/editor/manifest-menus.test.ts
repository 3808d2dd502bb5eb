import assert from 'node:assert/strict';
import manifest from '../../../package.json';

/** Commands that take the draft whose scorecard is shown where a panel has the focus. */
const ofTheDraft = ['fixAll', 'compareWithPast', 'compareWithEarlier', 'export', 'copyPost', 'copyRichText', 'createTranslation', 'redact'].map((name) => `forthright.${name}`);

describe('Commands of the draft', () => {
  it('stay in the palette while a panel has the focus', () => {
    const { commandPalette } = manifest.contributes.menus;
    for (const id of ofTheDraft) assert.equal(commandPalette.find(({ command }) => command === id)?.when, 'forthright.hasScorecard', id);
  });

  it('keep their keys while a panel has the focus', () => {
    const conditions = manifest.contributes.keybindings.flatMap(({ command, when }) => (when === undefined ? [] : [[command, when]]));
    assert.deepEqual(conditions, [['forthright.showCheckList', 'forthright.hasScorecard'], ['forthright.export', 'forthright.hasScorecard']]);
  });
});
