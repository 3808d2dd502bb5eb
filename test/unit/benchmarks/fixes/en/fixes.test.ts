import { runPairs, type Pairs } from '../pairs.js';

const draft = { language: 'en', title: 'Togo: Statement by the Spokesperson on the arrest of Afi Amouzou' };

const fixes: Readonly<Record<string, Pairs>> = {
  'Verbs that could be stronger': {
    rule: 'direct-recommendation',
    kind: 'could-be-stronger',
    pairs: [
      ['It is for the Togolese authorities to find those who did this and to stop them.', 'The Togolese authorities must find those who did this and stop them.'],
    ],
  },
  'A release that is not asked for now': {
    rule: 'direct-recommendation',
    kind: 'not-immediate',
    pairs: [
      ['The EU calls on the Togolese authorities to release Ms Afi Amouzou pending her trial.', 'The EU calls on the Togolese authorities to immediately release Ms Afi Amouzou pending her trial.'],
    ],
  },
  'What the EU follows': {
    rule: 'no-hedging',
    kind: 'vague-follow-up',
    pairs: [
      ['Since 2019 the EU has followed the case of Ms Afi Amouzou closely.'],
    ],
  },
  'All sides': {
    rule: 'no-hedging',
    kind: 'false-balance',
    pairs: [
      ['All sides must refrain from violence.', 'The Togolese authorities must refrain from violence.'],
    ],
  },
};

for (const [what, pairs] of Object.entries(fixes)) runPairs(draft, what, pairs);
