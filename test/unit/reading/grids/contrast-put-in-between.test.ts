import { cross, readsGrid } from './hedges-in.js';

/* What takes praise back, put in between or said in other words; what stands between a subject and the verb that hedges; what is softened in an ask of whoever is its subject. */

describe('A contrast put in between, in a grid', () => {
  const praise = ['The EU welcomes the reform of the courts. *', 'Togo has made progress in the reform of its courts. *', 'The adoption of the law is a welcome step.\n\n*'];
  const contrasts = [
    'This sentence, which was handed down behind closed doors by a military court, is however a step in the wrong direction.', 'The conditions in which she and her two colleagues are held are, however, of great concern.', 'The dignity of each person is nobody’s import, however.',
    'Ms Kossiwa Agbeko, a teacher who was taken away together with her in May, nevertheless remains in prison.', 'It is all the harder to understand why Ms Dosseh was sentenced.', 'All the more do we condemn this sentence.', 'This does not change our view of the law.', 'The reform does not go far enough.',
  ];
  it('takes praise back', () => readsGrid('en', cross(praise, contrasts, 1)));
  it('takes nothing back where it stands in another word’s place', () => readsGrid('en', cross(praise.slice(1), ['The EU asks for a fair trial, however many charges there are, and for her release.', 'The EU calls for her release.'], 0)));
});

describe('What stands between a subject and the verb that hedges, in a grid', () => {
  const laws = [
    'The new law, which gives the Minister the power to close any association, *.', 'The new law, which was adopted on Monday, *.', 'The amendments, including those on foreign funds, *.', 'The new law, whose text has not been published, *.', 'The EU is concerned that the new law, which was adopted on Monday, *.',
    'The arrest of Ms Dosseh, who was taken from her home, *.', 'The charges against her, for which no evidence was shown, *.',
  ];
  it('leaves a doubt one', () => readsGrid('en', cross(laws, ['may be part of a campaign against critics', 'could be used against critics', 'may not be in line with the Covenant', 'could amount to a reprisal'], 1)));
  it('makes none of what somebody may do', () => readsGrid('en', cross(['Ms Dosseh, who is a lawyer, *.', 'Her lawyer, who was not told of the hearing, *.', 'Journalists, including foreign ones, *.'], ['may appeal the verdict', 'could spend ten years in prison', 'may face a fine'], 0)));
  const steps = ['Measures against that group, which the EU itself has listed as terrorist, *. However, the sentence is a step backwards.', 'Rules on foreign funds, such as those of last year, *. However, the sentence is a step backwards.'];
  it('leaves praise one', () => readsGrid('en', cross(steps, ['are legitimate', 'are a step in the right direction'], 1)));
});

describe('What is softened in an ask, in a grid', () => {
  const asks = ['The authorities are urged *.', 'The Government is encouraged *.', 'The EU calls on the authorities *.'];
  it('is softened whoever is the subject', () => readsGrid('en', cross(asks, ['to consider releasing her', 'to explore ways to improve her conditions of detention', 'to give consideration to a pardon'], 1)));
});
