import assert from 'node:assert/strict';
import { dropDeference } from '../../../../../src/benchmarks/fixes/en/drop-deference.js';
import { applyToPlain } from '../../../../../src/benchmarks/fixes/plain-edit.js';
import { readSentence } from '../sentences.js';

function mended(text: string): string | undefined {
  const { reading, paragraph, analysis, tokens } = readSentence(text);
  const hedge = reading.hedges.find(({ kind }) => kind === 'deference');
  assert.ok(hedge, `no deference is read in: ${text}`);
  const edits = dropDeference(analysis, tokens(hedge));
  return typeof edits === 'string' || edits === undefined ? edits : applyToPlain(paragraph.plain.text, edits);
}

const pairs: readonly (readonly [string, string | undefined])[] = [
  // at the start
  ['While fully respecting the prerogatives of the judiciary, the European Union underlines the importance of a fair trial.', 'The European Union underlines the importance of a fair trial.'],
  ['Whilst respecting the independence of the judiciary, we call on the authorities to release Ms Duarte.', 'We call on the authorities to release Ms Duarte.'],
  ['While fully respecting the prerogatives, independence and authority of the judiciary, the EU underlines its concern.', 'The EU underlines its concern.'],
  ['While of course fully respecting the sovereignty of Ruritania, its independence and its institutions, the EU Delegation regrets the verdict.', 'The EU Delegation regrets the verdict.'],
  ['With full respect for the independence of the judiciary, the trial of Ms Duarte raises serious concerns.', 'The trial of Ms Duarte raises serious concerns.'],
  ['Without prejudice to the outcome of the appeal, the EU recalls the right to a fair trial.', 'The EU recalls the right to a fair trial.'],
  ['Without wishing to interfere in the judicial process, the Delegation expresses its concern.', 'The Delegation expresses its concern.'],
  ['While the European Union fully respects the independence of the courts, it deplores the verdict.', 'It deplores the verdict.'],
  ['While the EU fully respects the sovereignty of Ruritania, al-Rashid was convicted without a lawyer.', 'Al-Rashid was convicted without a lawyer.'],
  ['“While fully respecting the prerogatives of the judiciary, the European Union underlines the importance of a fair trial for every one of the accused in this case and in others.”', '“The European Union underlines the importance of a fair trial for every one of the accused in this case and in others.”'],
  // in the middle
  ['The European Union, while fully respecting the prerogatives of the judiciary, underlines the right to a fair trial.', 'The European Union underlines the right to a fair trial.'],
  ['We call on the authorities, while respecting the independence of the judiciary, to review the sentence.', 'We call on the authorities to review the sentence.'],
  ['The EU condemns the verdict and, while respecting the independence of the courts, calls on the authorities to release her.', 'The EU condemns the verdict and calls on the authorities to release her.'],
  ['The EU condemns the verdict but, fully respecting the independence of the courts, will not comment further.', 'The EU condemns the verdict but will not comment further.'],
  ['In this case, while fully respecting the independence of the courts, the EU calls on the Government to act.', 'In this case, the EU calls on the Government to act.'],
  ['However, while fully respecting the independence of the courts, we deplore the sentence.', 'However, we deplore the sentence.'],
  ['The European Union – while fully respecting the prerogatives of the judiciary – underlines the right to a fair trial.', 'The European Union underlines the right to a fair trial.'],
  ['The European Union (while fully respecting the prerogatives of the judiciary) underlines the right to a fair trial.', 'The European Union underlines the right to a fair trial.'],
  ['The Delegation stresses that, with due respect for the independence of the judiciary, the trial was unfair.', 'The Delegation stresses that the trial was unfair.'],
  // at the end
  ['The EU recalls the right to a fair trial, while fully respecting the independence of the judiciary.', 'The EU recalls the right to a fair trial.'],
  ['The EU recalls the right to a fair trial while respecting the independence of the judiciary.', 'The EU recalls the right to a fair trial.'],
  ['The EU recalls the right to a fair trial, without prejudice to the pending appeal.', 'The EU recalls the right to a fair trial.'],
  ['The EU recalls the right to a fair trial, with full respect for the sovereignty of Ruritania!', 'The EU recalls the right to a fair trial!'],
  // a predicate
  ['The European Union respects the independence of the judiciary but calls on the authorities to release Ms Duarte.', 'The European Union calls on the authorities to release Ms Duarte.'],
  ['The European Union fully respects the independence of the judiciary and strongly urges the authorities to release Ms Duarte.', 'The European Union strongly urges the authorities to release Ms Duarte.'],
  ['The European Union respects the independence of the judiciary, but it deplores this verdict.', 'The European Union deplores this verdict.'],
  ['We respect the sovereignty of Ruritania, but we deplore this verdict.', 'We deplore this verdict.'],
  ['The EU respects the independence of the judiciary, but the trial was unfair.', 'The trial was unfair.'],
  ['The EU respects the independence of the judiciary; however, the trial was unfair.', 'The trial was unfair.'],
  ['The EU condemns the verdict and respects the independence of the judiciary.', 'The EU condemns the verdict.'],
  ['The EU condemns the verdict, respects the independence of the judiciary and calls on the authorities to release her.', 'The EU condemns the verdict and calls on the authorities to release her.'],
  ['The EU condemns the verdict, deplores the sentence and respects the independence of the judiciary.', 'The EU condemns the verdict and deplores the sentence.'],
  ['The verdict is a step back, but the EU respects the independence of the judiciary.', 'The verdict is a step back.'],
  // a whole sentence
  ['The European Union respects the independence of the judiciary. It deplores the verdict.', 'The European Union deplores the verdict.'],
  ['The European Union respects the independence of the judiciary. However, it deplores the verdict.', 'The European Union deplores the verdict.'],
  ['We fully respect the independence of the judiciary. Nevertheless, the trial was unfair.', 'The trial was unfair.'],
  ['The trial was unfair. We respect the independence of the judiciary.', 'The trial was unfair.'],
  ['The trial was unfair. We respect the independence of the judiciary. She must be released.', 'The trial was unfair. She must be released.'],
  ['This is an internal matter of Ruritania. At the same time, the trial was unfair.', 'The trial was unfair.'],
  ['This is an internal matter of Ruritania, but the EU deplores the verdict.', 'The EU deplores the verdict.'],
  ['The Delegation does not comment on judicial proceedings, but it is concerned by the sentence.', 'The Delegation is concerned by the sentence.'],
  ['The European Union respects the independence of the judiciary.', 'paragraph'],
];

describe('Deleting deference', () => {
  for (const [before, after] of pairs) it(before, () => assert.equal(mended(before), after));
});
