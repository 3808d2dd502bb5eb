import { cross, readsGrid } from './hedges-in.js';

/* Praise of those in power in words of its own, before a contrast or put into the sentence that blames. */

describe('Praise in other words, in a grid', () => {
  const contrasts = ['^. However, this sentence is a step backwards.', '^, but this sentence is a step backwards.', '^.\n\nNevertheless, the EU regrets this sentence.'];
  const praise = [
    'the new strategy on human rights shows the ambition of the Government', 'the opening of the archives was a sign of openness', 'the reforms have brought tangible benefits', 'the reforms announced by the President have raised hopes', 'the adoption of a National Action Plan was a milestone',
    'it is a good sign that the law was sent back to Parliament', 'the moratorium on the death penalty has been maintained', 'the draft was improved after consultations', 'the amended text takes into account some of the comments of the Venice Commission', 'we have seen positive signals in the past months',
    'we have witnessed remarkable changes in the country', 'Togo is a valued partner in the fight against terrorism', 'the EU highly appreciates Togo’s contribution to regional stability', 'the fight against corruption is important',
  ];
  it('is one before a contrast', () => readsGrid('en', cross(contrasts, praise, 1)));
  const deeds = ['the Government has lifted the ban on several newspapers', 'the Minister of Justice has condemned the attack', 'Togo hosts more than a million refugees', 'Togo has a vibrant civil society', 'the economy has grown', 'a number of harmful provisions were removed', 'the reform is moving in the right direction', 'Togo is party to the main human rights treaties', 'the EU stands by Togo in its fight against terrorism', 'the Government’s strategy is ambitious'];
  it('is one of what was done, and of how things are', () => readsGrid('en', cross(contrasts.slice(0, 2), deeds, 1)));
  it('is one in a clause', () => readsGrid('en', cross(['While *, this sentence is a step backwards.'], ['the authorities have released dozens of prisoners', 'the Government has lifted the ban on several newspapers', 'Togo hosts more than a million refugees'], 1)));
  it('is none without one', () => readsGrid('en', cross(['^.'], praise, 0)));
  it('is none of what defenders do, and of a release', () => readsGrid('en', cross(contrasts.slice(0, 2), ['the work of defenders has brought tangible benefits', 'defenders have raised hopes', 'her release was a milestone', 'her lawyers’ plea was a success', 'the freedom of the press is important'], 0)));
  const blamed = ['The new law, *, still restricts freedom of association.', 'The reform, *, does not go far enough.'];
  it('is one where it is put in', () => readsGrid('en', cross(blamed, ['though welcome', 'however welcome', 'welcome as it is', 'which the EU welcomes', 'while well intended', 'laudable in itself', 'for all its merits', 'while positive in some respects', 'though a step in the right direction'], 1)));
});
