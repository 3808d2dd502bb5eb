import { cross, readsGrid } from './hedges-in.js';

/* Relations that go on with those whom a statement blames, in whatever words: one hedge; with others, none. */

describe('Offers of dialogue, in a grid', () => {
  const frames = ['The EU *.', 'We regret this sentence. The EU *.', 'The EU condemns this sentence, but *.'];
  it('are one', () => readsGrid('en', cross(frames, [
    'is at all times ready to enter into dialogue with the Government', 'will continue to seek a dialogue with the authorities on human rights', 'is keen to continue working with the Government', 'reiterates its offer of dialogue', 'reiterates that it is available to pursue the dialogue with the authorities', 'keeps its door open for dialogue',
    'is engaged in a dialogue with the authorities on these issues', 'maintains an open dialogue with the authorities', 'looks forward to the next human rights dialogue with Togo', 'looks forward to discussing this case with the Government', 'wishes to deepen its cooperation with Togo',
  ], 1)));
  it('are none with others', () => readsGrid('en', cross(frames.slice(0, 2), ['will continue to seek a dialogue with civil society', 'is engaged in a dialogue with defenders', 'will continue to work with civil society in Togo', 'remains committed to human rights', 'will continue to support human rights defenders'], 0)));
});

describe('What is noted and learned, in a grid', () => {
  it('is one with regret or dismay', () => readsGrid('en', cross(['The EU *.', 'The High Representative * and calls for her release.'], ['notes with regret the decision of the court', 'has noted with great concern the sentence', 'has learned with dismay that the court has upheld the sentence', 'has learnt with regret of the sentence'], 1)));
  it('is none of what is owed, and of what others taught', () => readsGrid('en', cross(['^.'], ['much of what we know we have learned from human rights defenders', 'the EU has learned with great sorrow of the death of Kofi Mensah', 'the EU notes that defenders play an essential role', 'we note your concern'], 0)));
});
