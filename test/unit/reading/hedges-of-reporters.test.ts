import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What a reporter doubts and what the EU does, what a lead tells of the text below, and words that look like a hedge; people are invented. */

const wordsOf = (text: string): string[] => {
  const { reading: { hedges, statement } } = readingOf(text);
  return hedges.map(({ start, end }) => statement.text.slice(start, end));
};
const report = (text: string): string[] => wordsOf(`# EU urges Togo to free Ama Kodjo\n\nThe European Union on Monday urged Togo to free the human rights defender Ama Kodjo.\n\n${text}\n`);
const statement = (text: string): string[] => wordsOf(`# Togo: Statement by the Spokesperson on the sentencing of Ama Kodjo\n\n${text}\n`);

describe('Doubts in a report', () => {
  for (const text of [
    'Kodjo was taken on 3 May, along with reportedly twelve other teachers.',
    'They had apparently sung banned songs.',
    'She was probably held in Kara.',
    'Her brother is reported to have died in May.',
    'The interior minister said in an interview that she had perhaps left the country.',
    'This arrest may be part of a campaign.',
  ]) it(`are the reporter's in: ${text}`, () => assert.deepEqual(report(text), []));

  for (const [text, words] of [
    ['The spokesperson said that she was reportedly beaten.', 'reportedly'],
    ['The spokesperson condemned the raid. She added that the verdict was apparently dictated.', 'apparently'],
    ['The statement said that two others were reportedly beaten.', 'reportedly'],
    ['According to a joint text they are worried about her cell, apparently without a window.', 'apparently'],
    ['“She was reportedly beaten,” the spokesperson said.', 'reportedly'],
    ['“To this day, forty miners are reported as remaining in prison,” the statement said.', 'are reported as remaining'],
  ] as const) it(`are the EU's in: ${text}`, () => assert.deepEqual(report(text), [words]));

  it('are the body’s own in its press release', () => {
    const text = '# Togo: UN expert urges release of Ama Kodjo\n\nOn 3 May, the Special Rapporteur on human rights defenders, Ina Lund, renewed her call on Togo to free Ama Kodjo.\n\nKodjo has reportedly been beaten.\n';
    assert.deepEqual(wordsOf(text), ['reportedly']);
  });

  it('are the EU’s below a title in which whoever writes asks, the EU does so in a clause or a whole sentence, or no verb asks', () => {
    for (const title of ['We expect Togo to free Ama Kodjo', '12 May, EEAS Press Team', 'These teachers claim rights that the EU expects Togo to respect', 'The EU expects Togo to respect its teachers.']) assert.deepEqual(wordsOf(`# ${title}\n\nKodjo was reportedly held in Kara.\n`), ['reportedly'], title);
    assert.deepEqual(wordsOf('# EU expects Togo to free Ama Kodjo\n\nKodjo was reportedly held in Kara.\n'), []);
  });

  it('are the EU’s where it was told something, or whoever writes tells what they asked', () => {
    for (const text of ['On my visit to Lomé I was told that she would be freed.', 'Our colleagues were told that she would be freed.', 'Our Delegation asked to see her in prison.', 'We asked to see her in prison.']) {
      assert.deepEqual(wordsOf(`# Local EU Statement\n\n${text}\n\nKodjo was reportedly held in Kara.\n`), ['reportedly'], text);
    }
    assert.deepEqual(wordsOf('# Local EU Statement\n\nOn Monday the EU told Togo to free her.\n\nKodjo was reportedly held in Kara.\n'), []);
  });

  it('are the EU’s in a speech on a call for somebody’s release', () => {
    const text = '# Togo: Speech by High Representative Ina Lund on the detention of Ama Kodjo and the call for her immediate release\n\nThe arrest of Ama Kodjo worries us. Reportedly, she was led away by men in plain clothes.\n';
    assert.deepEqual(wordsOf(text), ['Reportedly']);
  });

  it('are somebody else’s in Spanish too', () => {
    const text = '# La UE pide la libertad de Ana Lara\n\nLa Unión Europea pidió el lunes la libertad de Ana Lara. El jefe de la policía contó que fue detenida. Dijo que podrían estar implicados dos vecinos.';
    assert.deepEqual(wordsOf(text), []);
    assert.deepEqual(wordsOf(`${text} La portavoz añadió que hay normas que podrían restringir la prensa.`), ['que podrían restringir']);
  });

  it('are its own where whoever writes speaks of themselves, be it in a verb before the ask', () => {
    const told = (text: string): string[] => wordsOf(`# On Ama Kodjo\n\n${text} She is said to be ill.\n\nThe Delegation in Lomé has issued an official statement, expressing its concern.\n`);
    assert.deepEqual(told('We know that two teachers were let go, and hope that they can work.'), ['hope that', 'is said to']);
    assert.deepEqual(told('Two teachers were let go. We hope that they can work.'), ['hope that', 'is said to']);
    assert.deepEqual(told('Two teachers were let go.'), []);
  });
});

describe('What a report tells of following and hoping', () => {
  it('is told once in its lead and below', () => {
    assert.deepEqual(wordsOf('# EU urges Togo to free Ama Kodjo\n\nThe EU follows the situation in Togo closely, and on Monday urged it to free Ama Kodjo.\n\n“We will follow her trial with great attention,” the spokesperson said.\n'), ['will follow her trial with great attention']);
    assert.deepEqual(wordsOf("# L'UE demande la libération d'Ama Kodjo\n\nL'Union européenne suit avec préoccupation les perquisitions, et a demandé lundi la libération d'Ama Kodjo.\n\n« L'UE a suivi avec préoccupation ces perquisitions », a déclaré la porte-parole.\n"), ['a suivi avec préoccupation']);
  });

  it('is the spokesperson’s behind a pronoun at the head of a paragraph', () => {
    assert.deepEqual(report('EU spokesperson Eva Berg condemned the verdict.\n\nShe promised to "continue to follow the appeal very closely".'), ['promised to "continue to follow']);
    assert.deepEqual(report('Her lawyer, Eva Berg, condemned the verdict.\n\nShe promised to "continue to follow the appeal very closely".'), []);
  });

  it('is a hope where it is for somebody’s rights', () => {
    const spanish = '# La UE pide la libertad de Ana Lara\n\nLa Unión Europea pidió el lunes la libertad de Ana Lara.\n\n';
    assert.deepEqual(wordsOf(`${spanish}La Delegación deseó que la periodista se restablezca pronto y pueda ejercer sus derechos.\n`), ['deseó que']);
    assert.deepEqual(wordsOf(`${spanish}La Delegación deseó que la periodista se restablezca pronto.\n`), []);
  });

  it('is found in a report without a title that tells what the EU takes note of', () => {
    const text = 'La portavoz Eva Berg, Alta Representante de la Unión Europea, señaló que los ataques contra la prensa son motivo de inquietud.\n\nRecalcó que la UE toma nota de la petición hecha.\n\nPor ello, hizo votos para que las autoridades amparen a los reporteros.\n';
    assert.ok(wordsOf(text).includes('hizo votos para'));
  });
});

describe('Hedges and what is none beside them', () => {
  for (const [text, words] of [
    ['Reports claiming that she was taken across the border are alarming.', 'Reports claiming'],
    ['Forty miners are reported as unlawfully kept in prison.', 'are reported as unlawfully'],
    ['The law may thus have a negative bearing on joint projects.', 'may thus have a negative bearing'],
    ['All sides must refrain from violence. Violence, regardless of its origin, is no answer.', 'All sides'],
  ] as const) it(`are one in: ${text}`, () => assert.deepEqual(statement(text), [words]));

  for (const text of [
    'The EU noted a number of weaknesses in the hearings.',
    'We note the risk of giving the impression that the courts are not free.',
    'Our diplomats often follow the trial sessions and talk with the families.',
    'While personal commitment is indispensable, the EU will go on helping defenders.',
    'The statement notes that forty people were arrested.',
  ]) it(`are none in: ${text}`, () => assert.deepEqual(statement(text), []));

  it('are none in what anybody may point out in French', () => {
    const french = "# Togo : Déclaration de la porte-parole sur la condamnation d'Ama Kodjo\n\n";
    assert.deepEqual(wordsOf(`${french}On relève que Mme Kodjo a été transférée.\n`), []);
    assert.deepEqual(wordsOf(`${french}L'UE relève que Mme Kodjo a été transférée.\n`), ['relève que']);
    assert.deepEqual(wordsOf(`${french}L'UE a noté plusieurs faiblesses dans le procès.\n`), []);
  });
});

describe('Words of the EU that a report takes up one after the other', () => {
  for (const [text, words] of [
    ['The spokesperson said on Monday that the long string of hearings against unionists in the north of Togo was held under “unclear rules” and was “alarming since it seems to be meant to silence the unions”.', ['it seems to be meant']],
    ['The interior minister said on Monday that the long string of articles on the hearings in the north of Togo was “alarming since it seems to be meant to silence the courts”.', []],
    ['Kodjo was jailed on what many regard as political charges.', []],
  ] as const) it(`${words[0] ?? 'nothing'}: ${text}`, () => assert.deepEqual(report(text), words));
});

describe('What mourns, what a charge may carry and what is worked for', () => {
  for (const [text, words] of [
    ['The EU is troubled to learn that the poet Ama Kodjo has lost her life in prison.', []],
    ['We have learnt the news of the death of Ama Kodjo. The EU extends its condolences to her family.', []],
    ['We have learnt the news of the arrest of Ama Kodjo.', ['have learnt']],
    ['The new charges could carry a prison term of ten years.', []],
    ['The new law could carry censorship into every school.', ['could']],
    ['The EU works with its partners to defend respect for the independence of the courts.', []],
    ['The EU has full respect for the independence of the courts.', ['has full respect for the independence']],
    ['The EU is worried by reports that she was beaten. It recalls the duty to examine complaints of ill-treatment.', []],
    ['The EU has read the findings of the report of the doctor.', []],
    ['While we fully accept that no-one stands outside the law, grave doubts remain about her arrest.', ['While we fully accept that no-one stands outside the law']],
    ['The EU repeats its hope that the trial will be fair.', ['repeats its hope that']],
  ] as const) it(`${words[0] ?? 'nothing'}: ${text}`, () => assert.deepEqual(statement(text), words));
});

describe('What is granted behind what opens a sentence', () => {
  for (const opening of ['The', 'Recalling the words of the Minister, the', 'Deeply concerned by the words of the Minister, the', 'In view of the vote, the']) {
    it(`is whoever’s it is without that: ${opening}`, () => assert.ok(statement(`${opening} EU and its Member States welcome the intention to consult unions. They recognise the need for rules.`).includes('recognise'), opening));
  }

  it('is taken back by concern in the next sentence', () => {
    for (const opening of ['The', 'Recalling what Parliament was promised last year, the']) assert.deepEqual(statement(`${opening} EU welcomes the intention to consult unions. We regret that the bill is harsh.`), ['welcomes'], opening);
  });
});

describe('What is praised before one contrast', () => {
  for (const [count, text] of [
    [1, 'We take positive note of the readiness of the Government to change the law. We welcome the new measures of the police. However, Ms Kodjo is still in prison.'],
    [1, 'The EU welcomes the efforts of the Government and appreciates that the new measures of the police have been published. However, Ms Kodjo is still in prison.'],
    [2, 'The EU welcomes the efforts of the Government, but Ms Kodjo is still in prison. The EU welcomes the new measures of the police. However, nobody was tried.'],
    [0, 'The EU welcomes the efforts of the Government. The EU welcomes the new measures of the police.'],
  ] as const) it(`is granted ${count} times: ${text}`, () => assert.equal(statement(text).length, count));
});
