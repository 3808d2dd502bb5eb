import { type Cell, readsGrid } from './hedges-in.js';

/* What is granted to those in power before a contrast takes it back: one hedge; without the contrast, and of those who are no authority, none that counts here. */

const granted = [
  'The EU welcomes the progress made by the Government in the field of justice', 'The EU commends the Government for its efforts to reform the police', 'The EU is encouraged by the steps which the Government has taken', 'The EU considers Togo an important partner',
  'The EU does not doubt the commitment of the Government', 'The EU has no doubt about the good faith of the authorities', 'The EU fully recognises the right of Togo to defend itself against terrorism', 'Togo has made considerable progress in recent years', 'Togo plays a constructive role in the region',
  'The human rights situation has improved in many respects', 'The new law contains some positive elements', 'Some of the amendments are an improvement', 'It is the duty of the Government to maintain public order', 'The courts have acted swiftly in this case', 'There have been encouraging signs',
];
const contrasts = ['However,', 'Nevertheless,', 'Even so,', 'That said,'];
const concern = 'the sentence is out of all proportion';

/** What is no hedge with a contrast, as it is granted to nobody in power or goes without one. */
const none: readonly Cell[] = [
  'Her health has improved. However, the sentence is out of all proportion.', 'The new law contains some positive elements.', 'The human rights situation has improved in many respects.', 'The courts have acted swiftly in this case.', 'It is the duty of the Government to protect defenders. However, the sentence is out of all proportion.',
  'Defenders play a constructive role in Togo.',
].map((text) => ({ text, hedges: 0 }));

describe('What is granted before a contrast, in a grid', () => {
  it('is one hedge', () => readsGrid('en', granted.flatMap((text) => contrasts.map((contrast) => ({ text: `${text}. ${contrast} ${concern}.`, hedges: 1 })))));
  it('is one where a comma or “while” joins the two', () => readsGrid('en', granted.flatMap((text) => [{ text: `${text}, but ${concern}.`, hedges: 1 }])));
  it('is none without a contrast, or of others', () => readsGrid('en', none));
  it('stands in what the EU says of its own understanding, of circumstances, of what it will discuss', () => readsGrid('en', [
    'It is the understanding of the EU that she will be tried again.', 'We recognise the difficult circumstances in which the courts work.', 'The EU remains open to discussing these matters with the Government.', 'Without prejudice to the legitimate efforts of the State against terrorism, she must be released.',
    'We note with concern recent events which put at risk the peaceful conduct of public life.',
  ].map((text) => ({ text, hedges: 1 }))));
});
