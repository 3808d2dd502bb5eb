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
      ['The EU Delegation is following with concern reports of the arrest of several staff members, including Dr Komi Tchalla, who heads the centre, and Ms Ama Lawson, a nurse.'],
      ['The EU is following and will continue to follow the matter very closely and to encourage the authorities to reopen the case.'],
      ['The EU is following the matter closely and will raise it with the authorities.', ...['request a meeting with [MINISTER] about this case before [DATE]', 'ask to visit them in detention before [DATE]', 'raise this case at [NEXT DIALOGUE] on [DATE]'].map((step) => `The EU will ${step} and will raise it with the authorities.`), 'The EU will raise it with the authorities.'],
      ['The EU will follow closely what becomes of the teacher, the nurse, and the priest of the village.', ...['request a meeting with [MINISTER] about this case before', 'ask to visit them in detention before', 'raise this case at [NEXT DIALOGUE] on'].map((step) => `The EU will ${step} [DATE].`)],
      ['The EU will follow the case closely, and the Delegation will visit the centre.', ...['request a meeting with [MINISTER] about this case before', 'ask to visit them in detention before', 'raise this case at [NEXT DIALOGUE] on'].map((step) => `The EU will ${step} [DATE], and the Delegation will visit the centre.`), 'The Delegation will visit the centre.'],
    ],
  },
  'What the EU hopes': {
    rule: 'no-hedging',
    kind: 'hope',
    pairs: [
      ['The EU hopes that the authorities will be in a position to release Ms Afi Amouzou.', '*The EU calls on the authorities to release Ms Afi Amouzou.', 'The EU urges the authorities to release Ms Afi Amouzou.'],
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
