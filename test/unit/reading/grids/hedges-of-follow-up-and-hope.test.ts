import { cross, readsGrid } from './hedges-in.js';

/* What the EU follows and hopes for, by verb and object; and what looks like it and is none. */

describe('Follow-up and hope, in a grid', () => {
  const following = [
    'The EU will continue to follow * closely.', 'The EU will closely follow *.', 'The EU continues to monitor *.', 'The EU will continue to closely monitor *.', 'The EU is closely following *.', 'The EU has been following * closely.', 'The EU will follow * with great attention.', 'The EU follows * with concern.', 'The EU remains attentive to *.',
    'The EU will pay close attention to *.', 'The EU is watching * closely.', 'The EU keeps a close eye on *.', 'The EU has closely followed *.',
  ];
  const objects = ['the case', 'her situation', 'the human rights situation in Togo', 'further developments in this case', 'the appeal proceedings', 'the implementation of the new law', 'the case of Afi Dosseh', 'political developments in the country'];
  it('is one, whatever is followed', () => readsGrid('en', cross(following, objects, 1)));

  const places = [
    'The EU calls for her release and *.', 'The EU, which *, calls for her release.', 'Together with its Member States, the EU *.', 'The EU * and calls on the authorities to release her.', 'In the meantime, the EU *.', 'The EU Delegation, together with the embassies of the Member States, *.', 'As the EU *, it calls on the authorities to release her.', 'The EU condemns this verdict. It *.',
  ];
  const predicates = ['will continue to follow the case closely', 'is closely monitoring the case', 'will remain attentive to the case', 'has been closely following the case', 'has closely followed the case', 'hopes that she will be freed', 'takes note of the verdict'];
  // Misread: between “which” and its verb a helper and an adverb stand, so that whose verb it is is not told.
  it('is one in whatever clause', () => readsGrid('en', cross(places, predicates, 1), ['The EU, which has closely followed the case, calls for her release.']));

  const hoping = ['The EU hopes that *.', 'The EU sincerely hopes that *.', 'The EU expresses its hope that *.', 'The EU trusts that *.', 'The EU remains hopeful that *.', 'The EU is confident that *.', 'The EU has every confidence that *.'];
  const hoped = ['she will be released', 'the authorities will review the sentence', 'the appeal court will quash the verdict', 'justice will be done', 'the law will be amended', 'the perpetrators will be brought to justice', 'dialogue will prevail', 'such incidents will not be repeated'];
  it('is one, whatever is hoped for', () => readsGrid('en', cross(hoping, hoped, 1)));

  const noFollowUp = [
    'The EU Delegation will observe the appeal hearing.', 'EU diplomats attended the trial.', 'EU observers followed the trial.', 'The EU monitored the hearing.', 'The EU will raise her case at the Human Rights Council.', 'This verdict follows the arrest of two other journalists.', 'Togo should follow this example.', 'She was followed by plainclothes officers.', 'Police closely followed her movements.',
    'Her phone was closely monitored by the police.', 'The election was monitored by the EU.', 'An independent mechanism must monitor prisons.', 'We call on the authorities to keep the public informed.', 'The EU will continue to call for her release.', 'The EU remains opposed to the death penalty.', 'The EU remains deeply concerned about her health.',
  ];
  const noHope = ['Her family has lost all hope.', 'Defenders are a source of hope.', 'Citizens must be able to trust the courts.', 'The EU Trust Fund supports civil society.', 'The EU expects the authorities to release her.', 'The EU wishes to express its condemnation of this verdict.', 'Hopes for justice were dashed by this verdict.', 'The EU had hoped for another verdict.', 'The EU welcomes her release.'];
  it('is none of what only looks like it', () => readsGrid('en', cross(['*', 'The EU condemns this verdict. *', 'The EU condemns this verdict.\n\n*'], [...noFollowUp, ...noHope], 0)));

  const shared = ['We call on * to exercise restraint.', 'The EU urges * to refrain from violence.', '^ must refrain from violence.', 'The EU calls for restraint by *.', 'The EU condemns the violence by *.', 'The EU deplores the acts of violence committed by *.'];
  it('what all did, or are told to stop, is shared out', () => readsGrid('en', cross(shared, ['all sides', 'all parties', 'both sides', 'all political actors', 'all stakeholders', 'all those involved'], 1)));
  const talking = ['The EU calls on * to engage in dialogue.', 'We encourage * to take part in the talks.', 'The EU supports a dialogue that includes *.', 'We met with *.'];
  it('what all are to talk about is not', () => readsGrid('en', cross(talking, ['all sides', 'all parties', 'all political actors', 'all stakeholders'], 0)));
});
