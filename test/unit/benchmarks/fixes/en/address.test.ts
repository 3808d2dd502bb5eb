import assert from 'node:assert/strict';
import { addImmediacy } from '../../../../../src/benchmarks/fixes/en/add-immediacy.js';
import { addressNoun } from '../../../../../src/benchmarks/fixes/en/address-noun.js';
import { addressPassive } from '../../../../../src/benchmarks/fixes/en/address-passive.js';
import { applyToPlain, type PlainEdit } from '../../../../../src/benchmarks/fixes/plain-edit.js';
import { raiseImpersonal, raiseModal, raisePassiveInvitation } from '../../../../../src/benchmarks/fixes/en/raise-modal.js';
import { readSentence, type ReadSentence } from '../sentences.js';
import type { Recommendation } from '../../../../../src/reading/types.js';

type Fix = (sentence: ReadSentence, recommendation: Recommendation) => PlainEdit[] | undefined;

function after(text: string, fix: Fix): string | undefined {
  const sentence = readSentence(text);
  const recommendation = sentence.reading.recommendations[0];
  assert.ok(recommendation, `no ask is read in: ${text}`);
  const edits = fix(sentence, recommendation);
  return edits && applyToPlain(sentence.paragraph.plain.text, edits);
}

const fixes: Readonly<Record<string, { readonly fix: Fix; readonly pairs: readonly (readonly [string, string | undefined])[] }>> = {
  'Saying who must act': {
    fix: ({ analysis, tokens }, { trigger }) => addressPassive(analysis, tokens(trigger), 'the Ruritanian authorities'),
    pairs: [
      ['Ms Duarte must be released immediately.', 'The Ruritanian authorities must release Ms Duarte immediately.'],
      ['They must be released immediately and unconditionally.', 'The Ruritanian authorities must release them immediately and unconditionally.'],
      ['The charges against Ms Duarte and Mr Osei should be dropped.', 'The Ruritanian authorities should drop the charges against Ms Duarte and Mr Osei.'],
      ['All charges against him must be dropped without delay.', 'The Ruritanian authorities must drop all charges against him without delay.'],
      ['She must be immediately released.', 'The Ruritanian authorities must immediately release her.'],
      ['She must be immediately and unconditionally released.', 'The Ruritanian authorities must immediately and unconditionally release her.'],
      ['He needs to be given access to a lawyer.', 'The Ruritanian authorities need to give him access to a lawyer.'],
      ['Those who ordered the attack must be brought to justice.', 'The Ruritanian authorities must bring those who ordered the attack to justice.'],
      ['Pending his appeal, Mr Osei must be released.', 'Pending his appeal, the Ruritanian authorities must release Mr Osei.'],
      ['Journalists must be protected.', 'The Ruritanian authorities must protect journalists.'],
      ['Mr Osei must not be executed.', 'The Ruritanian authorities must not execute Mr Osei.'],
      ['She must be released by the authorities.', undefined],
      ['She must be released and allowed to travel.', undefined],
      ['She must be released and all charges must be dropped.', 'The Ruritanian authorities must release her and all charges must be dropped.'],
      ['The trial was unfair and Ms Duarte must be released.', undefined],
      ['The three defenders must be released without delay and the proceedings discontinued.', undefined],
      ['The forty people arrested on that day must be released.', 'The Ruritanian authorities must release the forty people arrested on that day.'],
      ['Two lawyers who are held there must be released.', 'The Ruritanian authorities must release two lawyers who are held there.'],
      ['Whoever ordered the attack must be brought to justice.', 'The Ruritanian authorities must bring whoever ordered the attack to justice.'],
      ['Those who ordered the attack must be found and put on trial.', undefined],
      ['Its laws must be made to conform to the Covenant.', undefined],
      ['This is a welcome but small step, as Ms Duarte and Mr Osei must be released.', undefined],
      ['Fair-trial standards must be respected.', 'The Ruritanian authorities must respect fair-trial standards.'],
      ['Article 405 of the Criminal Code must be repealed.', 'The Ruritanian authorities must repeal Article 405 of the Criminal Code.'],
      ['Ms Duarte, Mr Osei and Ms Tuan, who were arrested in May, must be released.', 'The Ruritanian authorities must release Ms Duarte, Mr Osei and Ms Tuan, who were arrested in May.'],
    ],
  },
  'Saying whom the EU calls on': {
    fix: ({ analysis, tokens }, { trigger }) => addressNoun(analysis, tokens(trigger).to - 1, 'the Ruritanian authorities'),
    pairs: [
      ['The EU calls for the release of Ms Duarte.', 'The EU calls on the Ruritanian authorities to release Ms Duarte.'],
      ['We call for the immediate and unconditional release of Ms Duarte.', 'We call on the Ruritanian authorities to immediately and unconditionally release Ms Duarte.'],
      ['We call for her immediate release.', 'We call on the Ruritanian authorities to immediately release her.'],
      ['We call for his release.', 'We call on the Ruritanian authorities to release him.'],
      ['We call for the repeal of the law.', 'We call on the Ruritanian authorities to repeal the law.'],
      ['We call for a fair trial.', undefined],
      ['We call for the release of Ms Duarte and the dropping of all charges.', undefined],
      ['We call for the release of Ms Duarte and the return of her passport.', undefined],
      ['We call for the release of Ms Duarte and for an end to the trials.', undefined],
      ['We call for their release and rehabilitation.', undefined],
    ],
  },
  'Adding immediately': {
    fix: ({ paragraph, tokens }, { content }) => addImmediacy(paragraph.plain, tokens(content), true),
    pairs: [
      ['The EU calls on the authorities to release Ms Duarte.', 'The EU calls on the authorities to immediately and unconditionally release Ms Duarte.'],
      ['Ms Duarte must be released.', 'Ms Duarte must be released immediately and unconditionally.'],
      ['Release Ms Duarte.', 'Immediately and unconditionally release Ms Duarte.'],
      ['We call for the release of Ms Duarte.', 'We call for the immediate and unconditional release of Ms Duarte.'],
      ['We call for her early release.', 'We call for her immediate and unconditional release.'],
      ["We call for Ms Duarte's release.", "We call for Ms Duarte's immediate and unconditional release."],
      ['We call on the authorities to set Ms Duarte free.', 'We call on the authorities to set Ms Duarte free immediately and unconditionally.'],
      ['The authorities must release her.', 'The authorities must immediately and unconditionally release her.'],
      ['The EU calls on the authorities to drop the charges.', undefined],
    ],
  },
  'Saying must': {
    fix: ({ analysis, tokens }, { trigger }) => raiseModal(analysis, tokens(trigger)) ?? raisePassiveInvitation(analysis, tokens(trigger)) ?? raiseImpersonal(analysis, tokens(trigger)),
    pairs: [
      ['The authorities should release her.', 'The authorities must release her.'],
      ['Ruritania needs to respect the law.', 'Ruritania must respect the law.'],
      ['The authorities are obliged to respect the law.', undefined],
      ['The authorities are encouraged to release her.', 'The authorities must release her.'],
      ['The Government is encouraged to review the sentence.', 'The Government must review the sentence.'],
      ['It is essential that the trial be fair.', 'The trial must be fair.'],
      ['It is essential that the authorities release Ms Duarte.', 'The authorities must release Ms Duarte.'],
      ['It is crucial that these laws not be used against lawyers.', 'These laws must not be used against lawyers.'],
      ['It is essential that she be released and that the charges be dropped.', undefined],
      ['It is important that Ms Duarte is released.', 'Ms Duarte must be released.'],
      ['It is crucial for the authorities to investigate the attack.', 'The authorities must investigate the attack.'],
    ],
  },
};

for (const [name, { fix, pairs }] of Object.entries(fixes)) {
  describe(name, () => {
    for (const [before, expected] of pairs) it(before, () => assert.equal(after(before, fix), expected));
  });
}
