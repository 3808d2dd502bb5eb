import { cross, readsGrid } from './hedges-in.js';

/* What is granted before a contrast takes it back: votes, talks, drafts, those in power; and what is told of defenders, marches and trials, which grants nothing. */

const contrasts = ['* However, the sentence against Ms Dosseh is a step backwards.', '* Nevertheless, the sentence against Ms Dosseh is a step backwards.'];

describe('What is granted before a contrast, in a grid', () => {
  const granted = [
    'The elections were held in a calm atmosphere.', 'The polling passed off smoothly.', 'The vote was conducted peacefully.', 'The dialogue was held in an open and constructive atmosphere.', 'The discussions were open and constructive.', 'Relations between the EU and Togo are excellent.',
    'The authorities have been cooperative.', 'Togo has embarked on an ambitious programme of reforms.', 'Togo should be commended for its reforms.', 'The new law addresses a number of our concerns.', 'The abolition of the death penalty was a historic step.', 'The opening of an inquiry is a first step.',
    'There have been positive developments in recent months.', 'We see the progress that has been made.', 'We recognise that transitions take time.', 'The EU considers the new press law an important step.', 'Protecting the public is the duty of every government.', 'Public order must of course be maintained.', 'It is the right of every State to regulate public gatherings.',
  ];
  it('is one hedge', () => readsGrid('en', cross(contrasts, granted, 1)));

  const undone = ['This sentence runs counter to these efforts.', 'This sentence undermines this progress.', 'This sentence is at odds with these commitments.', 'This being said, the sentence is a step backwards.'];
  it('is one where what follows undoes it', () => readsGrid('en', cross(['The EU commends the Government for its efforts. *', 'Togo has made significant progress in recent years. *', 'The EU welcomes the reforms undertaken by the Government.\n\n*'], undone, 1)));
  it('is none without a contrast', () => readsGrid('en', cross(['*'], granted.filter((text) => !text.startsWith('It is the right')), 0)));

  const told = [
    'The march was calm and peaceful.', 'The meetings of defenders were constructive.', 'Ms Dosseh has always been open and cooperative.', 'Human rights defenders have achieved much.', 'The Constitution guarantees freedom of speech.', 'Her lawyers asked for bail.', 'Every State has the obligation to respect human rights.', 'Attacks on demonstrators cannot be tolerated.',
  ];
  it('is none of what defenders do, and of what is owed to them', () => readsGrid('en', cross(contrasts, told, 0)));

  const main = ['*, the sentence against Ms Dosseh is a step backwards.', '*, the EU regrets the sentence against Ms Dosseh.'];
  const clauses = ['While the elections were peaceful', 'While the amended law addresses some of our concerns', 'While transparency is important', 'While the right of States to regulate associations is not in question', 'While thanking the authorities for their cooperation', 'While Togo has a good record on women’s rights', 'Even if the EU welcomes the reforms', 'Despite the Government’s commendable commitment'];
  it('is one in a clause', () => readsGrid('en', cross(main, clauses, 1)));

  const others = ['While the demonstration was peaceful', 'While the charges were dropped', 'While some were released', 'Although she had committed no crime', 'Even though she was ill'];
  it('is none in a clause that grants nothing', () => readsGrid('en', cross(main, others, 0)));
});
