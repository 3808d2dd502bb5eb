import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Asks of those whom a text calls its own, of Parliament's presidents, and of bodies whose name is left out, and culprits who are found and tried. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

function reads(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) it(`${String(expected.length)}: ${text}`, () => assert.deepEqual(asksOf(text), expected));
}

describe('Those whom a text calls its own', () => {
  const title = '# Reporter seized abroad faces prison\n\n';
  reads([
    [`${title}“The charges against Kossi Amavi are absurd, and we call for him to be freed,” said Ana Lund, our head of advocacy.`, ['call for him to be freed']],
    [`${title}“Lies from beginning to end. We go on demanding that Kossi Amavi be freed,” our organisation said.`, ['demanding that Kossi Amavi be freed']],
    [`${title}“The charges against Kossi Amavi are absurd, and we call for him to be freed,” said Ana Lund, a teacher.`, []],
    ['# Rights group against the sentence of a lawyer\n\n“The conviction of Kossi Amavi must be quashed,” Ana Lund, director for southern Africa, declared.', ['The conviction of Kossi Amavi must be quashed']],
    ['# Togo: Release lawyers\n\nLWI has documented before how Afi Mensah was arrested, and has called for her release.', ['Release lawyers']],
  ]);
});

describe('Presidents and chairs of Parliament', () => {
  reads([
    ['# Prize for jailed blogger\n\n“We ask King Fahd to pardon Kossi Amavi and let him join his children,” Parliament President Jürgen Lund said.', ['ask King Fahd to pardon Kossi Amavi', 'let him join his children']],
    ['# Politicians write about a lawyer\n\nParliament President Vittorio Lund urged Lomé “to immediately release” Afi Mensah.', ['urged Lomé “to immediately release” Afi Mensah']],
    ['# Two speakers\n\nThe Speaker of Parliament urged the police “to immediately release” Afi Mensah.', []],
  ]);
});

describe('Bodies whose name is left out, or who are two', () => {
  reads([
    ['# UN experts concerned about a lawyer in Togo\n\nPaulo Lund, the Special Rapporteur, and Hana Berg, the Special Representative, voiced concern. Mr. Lund and Ms. Berg called on the Government to protect Kossi Amavi.', ['called on the Government to protect Kossi Amavi']],
    ['# EU concerned about a lawyer in Togo\n\nPaulo Lund, the Special Rapporteur, and Hana Berg, the Special Representative, voiced concern. Mr. Lund and Ms. Berg called on the Government to protect Kossi Amavi.', []],
    ['# Kossi Amavi, lawyer\n\nWrite to the President of Togo urging him to:\n\n- Immediately release Kossi Amavi.\n\n- Guarantee that Kossi Amavi can meet with his lawyers.', ['Immediately release Kossi Amavi', 'Guarantee that Kossi Amavi can meet with his lawyers']],
    ['# Rapporteur meets lawyers in Togo\n\nRapporteur Lund expressed that “it is urgent that the courts hear Kossi Amavi”.', ['it is urgent that the courts hear Kossi Amavi']],
  ]);
  it('in Spanish', () => {
    assert.deepEqual(asksOf('# Expertos de la ONU condenan el asesinato de un líder\n\n«Este incidente es grave», afirmaron los expertos. Solicitaron además una investigación del ataque.'), ['Solicitaron además una investigación del ataque']);
    assert.deepEqual(asksOf('# CIDH, preocupada\n\nLa CIDH hizo el llamado al Gobierno para que informe del paradero de Kossi Amavi.'), ['hizo el llamado al Gobierno para que informe del paradero de Kossi Amavi']);
    assert.deepEqual(asksOf('# Desconocen el paradero de una abogada\n\n“La CIDH urge a las autoridades a informar dónde se encuentra Afi Mensah y a garantizarle protección”. La Fiscalía le imputa un desvío de fondos desde hace más de tres años en la capital.'), ['urge a las autoridades a informar dónde se encuentra Afi Mensah', 'a garantizarle protección']);
    assert.deepEqual(asksOf('# La UE condena el asesinato de un líder\n\n«Este incidente es grave», afirmaron los vecinos. Solicitaron además una investigación del ataque.'), []);
  });
});

describe('Names and bodies told to have asked', () => {
  reads([
    ['# UN Human Rights Chief welcomes release\n\nHigh Commissioner Samir Haddad welcomed the release of Kossi Amavi. “Mr Amavi has lost nine years,” Haddad said, and urged the police to let Yao Adom go.', ['urged the police to let Yao Adom go']],
    ['# Experts: arrest of judges is an attack on the court\n\n“Judges cannot decide freely,” said Luis Lund, Chair of the Working Group. The group called on the Government to free Kossi Amavi.', ['called on the Government to free Kossi Amavi']],
    ['# UN Rapporteur deplores murder\n\nOn the anniversary of the murder of Kossi Amavi, Lennart Voss today called on the courts to hear the case.', ['called on the courts to hear the case']],
    ['# EU urges Togo to free Kossi Amavi\n\nA statement called on the police to release Kossi Amavi.', ['called on the police to release Kossi Amavi']],
    // Told in a statement of the EU.
    ['# EU deplores arrest in Togo\n\n“I am innocent,” Amavi said, and urged the police to let Kossi Amavi go. The group called on the Government to free him.', []],
  ]);
});

describe('Culprits who are to be found, and tried', () => {
  const title = '# EU statement on the killing of Kossi Amavi\n\n';
  reads([
    [`${title}A full investigation has to be conducted to find the attackers and put them on trial.`, ['A full investigation has to be conducted to find the attackers and put them on trial']],
    [`${title}The police should carry out an investigation to identify all those responsible, bring them before a court and punish them.`, ['The police should carry out an investigation to identify all those responsible, bring them before a court and punish them']],
    [`${title}The EU urges the prosecutors to spare no effort to find the authors of this crime and bring them before a judge.`, ['urges the prosecutors to spare no effort to find the authors of this crime and bring them before a judge']],
    [`${title}The EU urges Togo to open an investigation at once, identify those who did it, and bring them to trial.`, ['urges Togo to open an investigation at once, identify those who did it', 'bring them to trial']],
    [`${title}The EU urges the police to find the lawyers and bring them home.`, ['urges the police to find the lawyers', 'bring them home']],
    [`${title}The EU urges the police to find the killers and to protect the family.`, ['urges the police to find the killers', 'to protect the family']],
  ]);
  it('in French and Spanish', () => {
    assert.equal(asksOf("# Déclaration de l'UE sur la mort de Kossi Amavi\n\nL'UE demande aux autorités de tout faire pour identifier les responsables et les traduire en justice.").length, 1);
    assert.equal(asksOf('# Declaración de la UE sobre la muerte de Kossi Amavi\n\nLa UE pide a las autoridades hacer todo lo posible para identificar a los responsables y llevarlos ante la justicia.').length, 1);
  });
});

describe('What only looks like a modal', () => {
  reads([
    ['# EU statement on the arrest of Kossi Amavi\n\nMr Amavi, a leading figure, has to date been detained without indictment for 365 days.', []],
    ['# EU statement on the arrest of Kossi Amavi\n\nMr Amavi has to be released to date from today.', ['Mr Amavi has to be released to date from today']],
    ['# Statement by the spokesperson on the conviction of Kossi Amavi\n\n"Should Mr Amavi lodge a complaint, the EU urges the courts to hear him fairly."', ['urges the courts to hear him fairly']],
  ]);
});
