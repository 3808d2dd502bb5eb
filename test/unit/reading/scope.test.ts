import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'Ms Ana Duarte and Mr Kofi Osei were arrested on Monday.';
const scopes = (sentence: string, before = held): string => readingOf(`${before} ${sentence}`).reading.recommendations.map(({ scope }) => scope).join(', ');

describe('The scope of an ask', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Names, pronouns and nouns of the case, and the same words for the country.
    ['The EU calls on the authorities to release Ms Duarte.', 'case'],
    ['The EU calls on the authorities to release all political prisoners.', 'situation'],
    ['The EU calls on the authorities to release journalists Ana Duarte and Kofi Osei.', 'case'],
    ['The EU calls on the authorities to release journalists and teachers.', 'situation'],
    ['The EU calls on the authorities to release the two journalists.', 'case'],
    ['The EU calls on the authorities to release those journalists who are still in prison.', 'situation'],
    ['The EU calls on the authorities to release all these prisoners.', 'case'],
    ['They must be released.', 'case'],
    ['The authorities must honour the obligations of the State, among them freedom of expression.', 'situation'],
    ['The authorities made promises. They must respect human rights.', 'situation'],
    ['They must have access to a lawyer.', 'case'],
    ['The EU calls on the Government to bring their policies into line with human rights.', 'situation'],
    ['The EU calls on the Government to end their detention.', 'case'],
    ['The EU calls on the Government to reverse this decision.', 'case'],
    ['The EU calls on the Government to reverse all such decisions.', 'situation'],
    // What the kind of an ask tells where its words do not.
    ['The EU calls for a fair trial.', 'case'],
    ['The EU calls on the Government to uphold the right to a fair trial.', 'case'],
    ['The EU calls on the Government to uphold the independence of the judiciary.', 'situation'],
    ['The EU calls for a thorough investigation.', 'case'],
    ['The EU calls on the Government to investigate attacks on journalists.', 'situation'],
    ['The EU calls on the Government to grant them access to lawyers of their choice.', 'case'],
    ['The EU calls on the Government to grant access to independent observers.', 'situation'],
    ['The EU calls on the Government to amend the Crimes Act.', 'situation'],
    ['The EU calls on the Government to end impunity.', 'situation'],
    // In a list, each ask for itself.
    ['The EU urges the Government to release Ms Duarte, to repeal the law and to disarm the militias.', 'case, situation, situation'],
    ['The EU urges the Government to release Ms Duarte, to let her family visit her and to ensure a fair trial.', 'case, case, case'],
    ['The EU urges the Government to release all political prisoners and to give them access to lawyers.', 'situation, situation'],
    ['The EU calls on the Government to release Ms Duarte and all other political prisoners.', 'case'],
    ['Threats are frequent. The EU calls on the Government to end repression and hold perpetrators to account.', 'situation, situation'],
    ['The EU urges the Government to release them and to let them work freely.', 'case, case'],
    ['The authorities should abide by the standards to which they are party.', 'situation'],
    ['The sentence against Ms Duarte is unjust. The court should reverse it.', 'case'],
    ['Those responsible for crimes against journalists must be tried.', 'situation'],
    ['The EU calls for respect for freedom of opinion, both online and offline.', 'situation'],
    // What is done to many, to organisations, and by whoever comes to see the people of the case.
    ['The authorities must end the practice of secret detention.', 'situation'],
    ['The EU urges the Government to reverse the decision to close the newspaper.', 'situation'],
    ['The EU urges the Government to refrain from anything that keeps these organisations from their work.', 'situation'],
    ['The EU urges the Government to allow experts to visit her in prison.', 'case'],
    ['The EU urges the Government to comply with the judgment of the African Court.', 'situation'],
    ['The EU urges the Government to release detained journalists and activists.', 'situation'],
    ['The EU urges the Government to release all those arrested on 3 May.', 'case'],
    ['The EU urges the Government to end the intimidation of lawyers.', 'situation'],
    ['All violations of human rights must be investigated and those responsible tried.', 'situation, situation'],
  ];
  it('knows that “the released” are those who were spoken of', () => {
    assert.equal(scopes('We expect the authorities to restore all civil rights of the released.', 'Ms Ana Duarte and Mr Kofi Osei are free.'), 'case');
  });

  for (const [sentence, expected] of cases) it(`${expected}: ${sentence}`, () => assert.equal(scopes(sentence), expected));

  it('is the group’s where the sentence before speaks of a group', () => {
    assert.equal(scopes('Journalists have lived between two fires. The EU calls on all parties to respect their neutrality.'), 'situation');
  });

  it('is the country’s where nobody in particular is concerned', () => {
    assert.equal(scopes('The EU calls on the Government to ensure a fair trial for them.', '# Togo: Statement on the situation of the media\n\nNewspapers were closed.'), 'situation');
    assert.equal(readingOf('# Togo: Statement on the law on associations\n\nThe law was adopted.').reading.hasCase, false);
    assert.equal(readingOf('# Togo: Statement on the arrest of bloggers\n\nBloggers were arrested.').reading.hasCase, true);
  });
});
