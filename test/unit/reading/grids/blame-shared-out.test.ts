import { cross, readsGrid } from './hedges-in.js';

/* Restraint or blame that is shared out between those who hold power and those who do not: one hedge, whoever they are called and however they are asked. */

describe('Restraint asked of all, in a grid', () => {
  const asks = [
    'The EU calls on * to refrain from violence.', 'We urge * to exercise restraint.', 'We appeal to * to act with moderation and responsibility.', 'We expect * to renounce violence.', '^ must put an end to the violence.', 'It is essential that * keep from violence.', 'The EU invites * to de-escalate.', 'The EU calls on * to lay down their arms.',
  ];
  const all = ['all sides', 'all political forces', 'all stakeholders', 'all sections of society', 'the leaders of all parties', 'both the Government and the opposition', 'both the Government and the political parties', 'the authorities and the demonstrators', 'protesters and security forces alike', 'supporters of both camps', 'the two sides'];
  it('is one, whoever they are', () => readsGrid('en', cross(asks, all, 1), ['the authorities and the demonstrators', 'protesters and security forces alike'].map((who) => `It is essential that ${who} keep from violence.`)));
  it('is one of everybody', () => readsGrid('en', cross(['We ask * to refrain from violence.', 'We urge * to avoid any escalation.', 'The EU calls on * to renounce violence.', 'The EU appeals for restraint by *.'], ['everyone', 'everybody'], 1)));
  it('is none where they are to talk, or to be protected', () => readsGrid('en', [...cross(['The EU calls on * to engage in dialogue.', 'We invite * to take part in the talks.'], all, 0), ...cross(['The police must protect * from violence.', 'The law must protect *.', '^ has the right to be free from violence.'], ['everyone', 'everybody'], 0)]));
});
