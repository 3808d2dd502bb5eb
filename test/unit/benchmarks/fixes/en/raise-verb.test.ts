import assert from 'node:assert/strict';
import { applyToPlain } from '../../../../../src/benchmarks/fixes/plain-edit.js';
import { raiseVerb, type StrongVerb } from '../../../../../src/benchmarks/fixes/en/raise-verb.js';
import { readSentence } from '../sentences.js';

function raised(text: string, verb: StrongVerb = 'call'): string | undefined {
  const { reading, paragraph, analysis, tokens } = readSentence(text);
  const found = reading.recommendations[0]?.trigger ?? reading.hedges.find(({ kind }) => kind === 'hope');
  assert.ok(found, `no weak ask is read in: ${text}`);
  const result = raiseVerb(analysis, tokens(found), verb);
  return result && applyToPlain(paragraph.plain.text, result.edits);
}

const calls: readonly (readonly [string, string | undefined])[] = [
  // a clause with an authority as subject
  ['The European Union hopes that the authorities will release Ms Duarte.', 'The European Union calls on the authorities to release Ms Duarte.'],
  ['We hope that the authorities will release Ms Duarte.', 'We call on the authorities to release Ms Duarte.'],
  ['The EU hopes that the authorities will consider releasing Ms Duarte.', 'The EU calls on the authorities to release Ms Duarte.'],
  ['The EU hopes that the authorities will seriously consider the release of Ms Duarte.', 'The EU calls on the authorities to release Ms Duarte.'],
  ['The EU hopes that the authorities will consider her appeal.', 'The EU calls on the authorities to consider her appeal.'],
  ['We sincerely hope that the Government of Ruritania will review the sentence.', 'We call on the Government of Ruritania to review the sentence.'],
  ['The EU and its Member States hope that the authorities will drop the charges.', 'The EU and its Member States call on the authorities to drop the charges.'],
  ['The EU is hoping that the authorities will release her.', 'The EU calls on the authorities to release her.'],
  ['We are hoping that the authorities will release her.', 'We call on the authorities to release her.'],
  ['The EU hopes the authorities will release Ms Duarte and drop all charges against her.', 'The EU calls on the authorities to release Ms Duarte and drop all charges against her.'],
  ['The EU hopes that the authorities will release Ms Duarte and will drop all charges.', 'The EU calls on the authorities to release Ms Duarte and to drop all charges.'],
  ['The EU hopes that the authorities will not execute Mr Osei.', 'The EU calls on the authorities not to execute Mr Osei.'],
  ['The EU hopes that the authorities will swiftly release Mr Osei.', 'The EU calls on the authorities to swiftly release Mr Osei.'],
  ['The EU trusts that the Ruritanian authorities would be able to release Mr Osei.', 'The EU calls on the Ruritanian authorities to release Mr Osei.'],
  ['The EU remains confident that the authorities will release Mr Osei.', 'The EU calls on the authorities to release Mr Osei.'],
  ['We are confident that the Government will investigate the attack.', 'We call on the Government to investigate the attack.'],
  ['The EU therefore hopes that the authorities can release him soon.', 'The EU therefore calls on the authorities to release him soon.'],
  ['The Delegation expresses its hope that the authorities will release Mr Osei.', 'The Delegation calls on the authorities to release Mr Osei.'],
  ['We recommend that the authorities release Mr Osei.', 'We call on the authorities to release Mr Osei.'],
  ['The EU hopes that the authorities will release Mr Osei and that his family will be able to see him.', 'The EU calls on the authorities to release Mr Osei and to ensure that his family will be able to see him.'],
  ['The EU hopes that the authorities, who have held Mr Osei since May, will release him.', 'The EU calls on the authorities, who have held Mr Osei since May, to release him.'],
  ['We trust that the Supreme Court will overturn the verdict.', 'We call on the Supreme Court to overturn the verdict.'],
  ['We hope President Ruiz will pardon Ms Duarte.', 'We call on President Ruiz to pardon Ms Duarte.'],
  ['We hope and trust that the authorities will release Ms Duarte.', 'We call on the authorities to release Ms Duarte.'],
  ['The EU expects that the authorities fully respect her rights.', 'The EU calls on the authorities to fully respect her rights.'],
  ['The EU hopes that the Government promptly investigates the attack.', 'The EU calls on the Government to promptly investigate the attack.'],
  ['The EU hopes that the authorities will release Mr Osei, which would be a step forward.', 'The EU calls on the authorities to release Mr Osei, which would be a step forward.'],
  ['The EU hopes that the authorities will release Mr Osei so that he can return home.', 'The EU calls on the authorities to release Mr Osei so that he can return home.'],
  ['The EU hopes that Honduras will release Mr Osei.', 'The EU calls on Honduras to release Mr Osei.'],
  ['The EU trusts that the dialogue foreseen under the Political Dialogue Agreement will resume.', 'The EU calls for the dialogue foreseen under the Political Dialogue Agreement to resume.'],
  ['The EU hopes that those who were arrested will be released.', 'The EU calls for those who were arrested to be released.'],
  ['The EU hopes that he too will be released.', 'The EU calls for him too to be released.'],
  ['The EU expects them to release Mr Osei.', 'The EU calls on them to release Mr Osei.'],
  ['The EU hopes that on appeal the facts will be examined.', undefined],
  // A sentence broken off, with another behind it.
  ['We expect them to The last reply is a year old.', undefined],
  ['We expect them to On the press, the Minister continues to be silent.', undefined],
  ['We expect Ruritania to say where she is.', undefined],
  ['The EU recommends that the authorities look again at the law and that the charges be dropped.', undefined],
  ['It is my hope that the Court will hear his appeal.', undefined],
  // a clause with another subject
  ['The EU hopes that this law will be repealed, that all charges will be dropped and that Ms Duarte will be released.', 'The EU calls for this law to be repealed, for all charges to be dropped and for Ms Duarte to be released.'],
  ["The EU hopes that the Court's ruling will be reversed.", "The EU calls for the Court's ruling to be reversed."],
  ['We hope Ms Duarte is released soon.', 'We call for Ms Duarte to be released soon.'],
  ['The EU hopes that the charges against Ms Duarte will be dropped.', 'The EU calls for the charges against Ms Duarte to be dropped.'],
  ['We trust that the charges will be dropped.', 'We call for the charges to be dropped.'],
  ['We hope that Ms Duarte will be released soon.', 'We call for Ms Duarte to be released soon.'],
  ['We hope that she will be released.', 'We call for her to be released.'],
  ['We hope that they will be released.', 'We call for them to be released.'],
  // What others are to let them do.
  ['We hope that they will be able to carry on their work.', 'We call for them to be able to carry on their work.'],
  ['We hope that they can carry on their work.', 'We call for them to carry on their work.'],
  ['The EU hopes that he will receive a fair trial.', 'The EU calls for him to receive a fair trial.'],
  ['The EU hopes that the charges will not be upheld.', 'The EU calls for the charges not to be upheld.'],
  ['The EU hopes that the charges will be dropped and that Ms Duarte will be released.', 'The EU calls for the charges to be dropped and for Ms Duarte to be released.'],
  ['The EU hopes that the charges will be dropped and Ms Duarte will be released.', 'The EU calls for the charges to be dropped and for Ms Duarte to be released.'],
  ['The EU hopes that there will be a fair trial.', 'The EU calls for a fair trial.'],
  ['We expect that the perpetrators are brought to justice.', 'We call for the perpetrators to be brought to justice.'],
  ['We recommend that the sentence be quashed.', 'We call for the sentence to be quashed.'],
  // an infinitive
  ['The EU encourages the Government to review the sentence.', 'The EU calls on the Government to review the sentence.'],
  ['The EU strongly encourages the Government to review the sentence.', 'The EU strongly calls on the Government to review the sentence.'],
  ['The EU would encourage the Government to review the sentence.', 'The EU calls on the Government to review the sentence.'],
  ['We would also encourage the Government to review the sentence.', 'We also call on the Government to review the sentence.'],
  ['The EU Delegation and the embassies of the Member States would encourage the Government to review the sentence.', 'The EU Delegation and the embassies of the Member States call on the Government to review the sentence.'],
  ['The EU would like to invite the authorities to release Mr Osei.', 'The EU calls on the authorities to release Mr Osei.'],
  ['The EU wishes to encourage the authorities to release Mr Osei.', 'The EU calls on the authorities to release Mr Osei.'],
  ['We wish to encourage the authorities to release Mr Osei.', 'We call on the authorities to release Mr Osei.'],
  ['The EU continues to encourage the authorities to release Mr Osei.', 'The EU continues to call on the authorities to release Mr Osei.'],
  ['The EU will encourage the authorities to release Mr Osei.', 'The EU will call on the authorities to release Mr Osei.'],
  ['The EU regrets the verdict and would encourage the authorities to release Mr Osei.', 'The EU regrets the verdict and calls on the authorities to release Mr Osei.'],
  ['We regret the verdict and would encourage the authorities to release Mr Osei.', 'We regret the verdict and call on the authorities to release Mr Osei.'],
  ['The EU invites the authorities to grant Mr Osei access to a lawyer.', 'The EU calls on the authorities to grant Mr Osei access to a lawyer.'],
  ['The EU expects the authorities to respect her rights.', 'The EU calls on the authorities to respect her rights.'],
  ['The EU expects Ms Duarte to be released.', 'The EU calls for Ms Duarte to be released.'],
  ['The EU condemns the verdict, encouraging the authorities to release Mr Osei.', 'The EU condemns the verdict, calling on the authorities to release Mr Osei.'],
  ['The EU encourages the authorities not to execute Mr Osei.', 'The EU calls on the authorities not to execute Mr Osei.'],
  ['Encouraging the authorities to release Mr Osei, the EU recalls his right to a fair trial.', 'Calling on the authorities to release Mr Osei, the EU recalls his right to a fair trial.'],
  ['We encourage the Government and Parliament to review the law.', 'We call on the Government and Parliament to review the law.'],
  ['The EU would appreciate the authorities releasing Mr Osei.', 'The EU calls on the authorities to release Mr Osei.'],
  // a noun
  ['The EU would welcome the release of Ms Duarte.', 'The EU calls for the release of Ms Duarte.'],
  ['We would very much welcome the early release of Ms Duarte.', 'We call for the early release of Ms Duarte.'],
  ['We would welcome her release.', 'We call for her release.'],
  ['The EU hopes for the release of Ms Duarte.', 'The EU calls for the release of Ms Duarte.'],
  ['The European Union looks forward to the release of Ms Duarte.', 'The European Union calls for the release of Ms Duarte.'],
  ['The EU encourages a thorough investigation into the attack.', 'The EU calls for a thorough investigation into the attack.'],
  ['The EU encourages the authorities in their efforts.', undefined],
  // to see, condition, gerund
  ['We hope to see Ms Duarte released.', 'We call for Ms Duarte to be released.'],
  ['We would like to see the charges dropped.', 'We call for the charges to be dropped.'],
  ['The EU would very much like to see him released.', 'The EU calls for him to be released.'],
  ['The EU would welcome it if the authorities released Mr Osei.', 'The EU calls on the authorities to release Mr Osei.'],
  ['The EU looks forward to Mr Osei being released.', 'The EU calls for Mr Osei to be released.'],
  ['We look forward to seeing Mr Osei released.', 'We call for Mr Osei to be released.'],
  // the EU again, behind what it hopes for
  ['The EU hopes that the authorities will carry out these reforms, and would welcome the release of Mr Osei.', 'The EU calls on the authorities to carry out these reforms, and would welcome the release of Mr Osei.'],
  ['The EU trusts that the charges will be dropped and will continue to monitor the case.', 'The EU calls for the charges to be dropped and will continue to monitor the case.'],
  ['We, while respecting the courts, would welcome the release of Mr Osei.', 'We, while respecting the courts, call for the release of Mr Osei.'],
  ['We encourage the Inspector General of Police to let shelters work.', 'We call on the Inspector General of Police to let shelters work.'],
  ['The EU encourages Honduras to look into the allegations of ill-treatment.', 'The EU calls on Honduras to look into the allegations of ill-treatment.'],
  ['We invite all States, whatever their tradition, to renew their pledge.', 'We call on all States, whatever their tradition, to renew their pledge.'],
  ['We hope to see all associations suspended since 2023 at work again.', undefined],
  ['The EU expects that promise to be kept.', undefined],
  // not understood: no fix rather than a wrong one
  ['The EU hopes that it will be possible to release Mr Osei.', undefined],
  ['The EU hopes that, if convicted, Mr Osei will be released.', undefined],
];

const urges: readonly (readonly [string, string | undefined])[] = [
  ['The EU hopes that the authorities will release Ms Duarte.', 'The EU urges the authorities to release Ms Duarte.'],
  ['We encourage the Government to review the sentence.', 'We urge the Government to review the sentence.'],
  ['We hope that she will be released.', undefined],
];

describe('Raising a weak verb', () => {
  for (const [before, after] of calls) it(before, () => assert.equal(raised(before), after));
  for (const [before, after] of urges) it(`urge: ${before}`, () => assert.equal(raised(before, 'urge'), after));
  it('demand: a person', () => assert.equal(raised('We encourage all States to protect defenders.', 'demand'), undefined));
  it('demand: a noun', () => assert.equal(raised('The EU would welcome the release of Ms Duarte.', 'demand'), 'The EU demands the release of Ms Duarte.'));
});
