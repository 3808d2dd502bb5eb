import { cross, readsGrid } from './hedges-in.js';

/* Two hedges beside each other: one where they doubt or grant the same thing, two where each has its own. */

describe('Hedges side by side, in a grid', () => {
  const outer = ['We are concerned by reports that *.', 'There are allegations that *.', 'It appears that *.', 'The EU notes that *.', 'The EU notes with concern that *.', 'The EU has learned that *.', 'The EU is aware that *.', 'The EU takes note of reports that *.', 'We understand that *.'];
  const inner = [
    'she may have been tortured', 'she was reportedly tortured', 'she was allegedly beaten', 'her arrest appears to be linked to her work', 'she is said to have been beaten', 'she was perhaps beaten', 'the new law risks silencing critics', 'the new law is likely to restrict freedom of expression',
    'there is reason to believe that she was tortured', 'the arrests give the impression that critics are to be silenced',
  ];
  it('are one inside of each other', () => readsGrid('en', cross(outer, inner, 1)));

  const doubts = ['We are concerned by reports that she was tortured. *', 'According to reports, she was tortured. *', 'She was reportedly tortured. *', 'She may have been tortured. *', 'There are reports of torture. *', 'It appears that she was tortured. *'];
  const conditions = ['If confirmed, this would be a serious violation.', 'If true, this is unacceptable.', 'If these reports are confirmed, they would constitute a serious violation of human rights.', 'Should this be confirmed, it would be deplorable.', 'Such reports, if true, are deeply worrying.', 'If substantiated, such acts must have consequences.'];
  it('are one where the next sentence makes a condition of it', () => readsGrid('en', cross(doubts, conditions, 1)));

  const first = ['She was reportedly beaten. *', 'According to reports, she was beaten. *', 'She appears to have been beaten. *', 'The EU takes note of her arrest. *', 'The EU is aware of her arrest.\n\n*', 'She was allegedly beaten. She must be released. *'];
  const second = [
    'The charges against her appear to be politically motivated.', 'The EU hopes that she will be released.', 'The EU will follow the case closely.', 'The new law could undermine freedom of expression.', 'While fully respecting the independence of the judiciary, the EU calls for her release.', 'We call on the authorities to consider her release.',
    'The EU remains committed to dialogue with the Government of Togo.', 'We call on all sides to refrain from violence.', 'Although Togo faces security challenges, this arrest is unacceptable.',
  ];
  it('are two of two things', () => readsGrid('en', cross(first, second, 2)));

  const praise = ['The EU welcomes the progress made by Togo. *', 'We commend the Government for its recent reforms. *', 'The EU acknowledges the efforts of the authorities. *', 'The High Representative salutes the adoption of a new press law. *', 'The EU recognises the moratorium on executions. *'];
  const contrasts = ['However, arrests have continued.', 'Nevertheless, arrests have continued.', 'Despite this, arrests have continued.', 'In spite of this, arrests have continued.', 'This notwithstanding, arrests have continued.', 'At the same time, arrests have continued.', 'Yet arrests have continued.', 'That said, arrests have continued.', 'Regrettably, arrests have continued.'];
  it('praise that is taken back is one', () => readsGrid('en', cross(praise, contrasts, 1)));
  it('praise of others is none', () => readsGrid('en', cross(['The EU welcomes the courage of human rights defenders. *', 'We commend the work of journalists. *', 'The EU pays tribute to her work. *'], contrasts, 0)));

  const asks = ['The EU calls for the release of Ms Dosseh, *.', 'The EU calls on the authorities to grant her bail, *.', '^, the EU calls for her release.', 'The EU, *, calls for her release.', 'The EU condemns this verdict and, *, calls for her release.'];
  const restraint = ['without prejudging the outcome of the trial', 'without wishing to interfere in judicial proceedings', 'without commenting on the merits of the case', 'without prejudice to the decision of the court', 'without taking a position on the charges', 'while respecting the sovereignty of Togo', 'while fully respecting the independence of the judiciary'];
  it('deference is one before, inside of and behind an ask', () => readsGrid('en', cross(asks, restraint, 1)));
});
