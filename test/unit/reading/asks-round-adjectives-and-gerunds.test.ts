import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Adjectives before adjectives, gerunds of saying and of respecting behind a comma, what something is good for before its clause, whose words open a sentence. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

describe('What is one ask, or two', () => {
  const rows: readonly (readonly [number, string])[] = [
    // An adjective before adjectives.
    [1, 'The EU insists on the need for a renewed full, transparent and impartial investigation into the death of Ms Ana Duarte.'],
    [2, 'The EU calls for a lasting ceasefire in Togo and the release of Ms Ana Duarte.'],
    // A noun of asking with its adjective.
    [1, 'The EU calls on Togo to meet the justified demands of the farmers.'],
    [1, 'The EU calls on Togo to hear their repeated requests for access to a lawyer.'],
    [1, 'The EU is alarmed, and its High Representative demands the release of Ms Ana Duarte.'],
    // A noun of action that tells what those in power are for.
    [1, 'We call for swift action by Togo’s security and prosecution authorities to protect lawyers.'],
    [2, 'We call for the release of Ms Ana Duarte and an investigation by the authorities of Togo.'],
    // What the speaker says besides.
    [1, 'The EU demands an inquiry into the beatings, deploring the lack of dialogue and respect for academic freedom in Togo.'],
    [1, 'The EU demands an inquiry into the beatings, welcoming the release of Ms Ana Duarte and respect for the truce in Togo.'],
    [2, 'The EU calls for the release of Ms Ana Duarte, stressing that she must have access to a lawyer.'],
    [1, 'La UE pide a Togo que libere a Ana Duarte, lamentando la falta de diálogo y el respeto a la libertad de prensa.'],
    // How something is to be done.
    [1, 'We expect the courts of Togo to conduct the procedure with care, respecting the choice of the citizens.'],
    [2, 'We expect the authorities of Togo to release Ms Ana Duarte, allowing observers to attend her trial.'],
    [2, 'La UE pide a Togo que actúe con moderación, respetando la libertad de reunión, y que libere a Ana Duarte.'],
    // What something is good for, before its clauses.
    [2, 'It is vital for stability that journalists in Togo be able to act without fear, and that all those abducted are set free.'],
    [1, 'It is vital for the authorities of Togo to protect journalists.'],
    // What an inquiry is to find out.
    [1, 'The EU demands an inquiry into the death of Ms Ana Duarte, bringing full light to the circumstances and ensuring accountability.'],
  ];
  for (const [count, sentence] of rows) it(`${count}: ${sentence}`, () => assert.equal(asksOf(sentence).length, count));
});

describe('A modal behind what matters', () => {
  it('asks, and tells what goes on behind what is told', () => {
    assert.equal(asksOf('Freedom of assembly is essential to any democracy and must be respected by the Government of Togo.').length, 1);
    assert.equal(asksOf('Freedom of the press and freedom of assembly are vital and should be upheld by the authorities of Togo.').length, 1);
    assert.equal(asksOf('Her salary is essential, her family must pay the rent and has to move to Togo.').length, 0);
  });
});

describe('A verb of asking in the name of a law', () => {
  it('is none', () => {
    assert.deepEqual(asksOf('# Declaration by the Presidency on the adoption of the Charities and Trusts Registration Act by the Parliament of Togo\n\nThe EU regrets that the law was adopted.'), []);
    assert.equal(asksOf('# EU Condemns Arrests and Urges Release of Activists in Togo\n\nThe EU condemned the arrest of Ms Ana Duarte.').length, 1);
  });
});

describe('Words of the EU, which opens the sentence as its source', () => {
  const told = '# Togo: EU alarmed at arrests\n\nThe European Union has voiced alarm at the arrest of the reporter Ana Duarte.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['case release', 'According to the EU, Togo “must release her at once”.'],
    ['situation respect-rights', 'According to the E.U., the West African state – which holds a seat on the Peace and Security Council of the African Union “must take all necessary measures to honour its commitments.”'],
    ['', 'According to the EU, the minister told the press that the country “must defend itself against traitors”.'],
    ['', 'According to the prosecutor, the country “must defend itself against traitors”.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(told, sentence), expected));
});

describe('Whose case an ask is on', () => {
  const told = '# Togo: Statement by the Spokesperson on the case of Ana Duarte\n\nAna Duarte was sentenced to five years in prison.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['case respect-rights', 'In the case of Ms Duarte, the EU urges the authorities to respect their international obligations.'],
    ['case respect-rights, situation law', 'In the case of Ms Duarte, the EU urges the authorities to respect their obligations and to amend the law on assemblies.'],
    ['situation respect-rights', 'In the case of Togo, the EU urges the authorities to respect their international obligations.'],
    ['case other', 'We expect the authorities to work closely with their Danish counterparts.'],
    ['situation respect-rights', 'The EU calls on Togo to do more for the impartiality of the courts, in keeping with its role as host of the summit.'],
    ['case fair-trial', 'We call on the authorities to ensure that hearings observe international fair trial guarantees.'],
    ['situation fair-trial', 'We call on the authorities to ensure that all trials observe international fair trial guarantees.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(told, sentence), expected));
  it('is told in French and in Spanish', () => {
    assert.equal(saidIn('# Togo : déclaration du porte-parole sur le cas d’Ana Duarte\n\nAna Duarte a été condamnée à cinq ans de prison.\n\n', 'Dans le cas de Mme Duarte, l’UE appelle les autorités à respecter leurs obligations internationales.'), 'case respect-rights');
    assert.equal(saidIn('# Togo: declaración del portavoz sobre el caso de Ana Duarte\n\nAna Duarte fue condenada a cinco años de prisión.\n\n', 'En el caso de la Sra. Duarte, la UE insta a las autoridades a respetar sus obligaciones internacionales.'), 'case respect-rights');
  });
});
