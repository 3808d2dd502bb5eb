import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whose case an ask is where a pronoun may own what those who are asked do, where a noun only describes another one, and where a deed is told in the plural. */

const scopesOf = (text: string): string => readingOf(text).reading.recommendations.map(({ scope }) => scope).join(' ');
const jailed = (asked: string): string => scopesOf(`# Malawi: Statement by the Spokesperson on the sentencing of Chikondi Phiri and Tamara Nyirenda\n\nOn 3 June the human rights defenders Chikondi Phiri and Tamara Nyirenda were given two years in prison for sedition. ${asked}\n`);
const jailedInFrench = (asked: string): string => scopesOf(`# Malawi : déclaration de la porte-parole sur la condamnation de Chikondi Phiri et Tamara Nyirenda\n\nLe 3 juin, les défenseurs des droits de l’homme Chikondi Phiri et Tamara Nyirenda ont été condamnés à deux ans de prison. ${asked}\n`);
const jailedInSpanish = (asked: string): string => scopesOf(`# Malaui: Declaración de la portavoz sobre la condena de Chikondi Phiri y Tamara Nyirenda\n\nEl 3 de junio los defensores de derechos humanos Chikondi Phiri y Tamara Nyirenda fueron condenados a dos años de prisión. ${asked}\n`);

describe('What those who are asked do to others', () => {
  it('is no matter of the case, where it is told to whom', () => {
    assert.equal(jailed('The EU urges the authorities to end their breaches of civil liberties.'), 'situation');
    assert.equal(jailed('The authorities must end their brutal persecution of the independent media.'), 'situation');
    assert.equal(jailed('The authorities should cease their attempts to silence dissent.'), 'situation');
    assert.equal(jailed('We urge them to rethink their course towards trade unions.'), 'situation');
    assert.equal(jailed('The authorities must stop their abuse of the sedition law.'), 'situation');
    assert.equal(jailedInFrench('Les autorités doivent mettre fin à leur répression de la société civile.'), 'situation');
    assert.equal(jailedInFrench('Les autorités doivent cesser leurs tentatives de museler la presse.'), 'situation');
    assert.equal(jailedInSpanish('Las autoridades deben poner fin a su persecución de la prensa independiente.'), 'situation');
    assert.equal(jailedInSpanish('Las autoridades deben cesar en sus intentos de silenciar a la oposición.'), 'situation');
  });
  it('is of the case where they do it to its people, or nothing is told', () => {
    assert.equal(jailed('The authorities must end their persecution.'), 'case');
    assert.equal(jailed('The authorities must end their harassment of the two defenders.'), 'case');
    assert.equal(jailed('The authorities must end their prolonged detention.'), 'case');
    assert.equal(jailed('The authorities must overturn their conviction of sedition.'), 'case');
    assert.equal(jailed('The authorities must stop obstructing their attempts to see a lawyer.'), 'case');
    assert.equal(jailedInFrench('Les autorités doivent mettre fin à leur détention arbitraire.'), 'case');
    assert.equal(jailedInSpanish('Las autoridades deben poner fin a su detención arbitraria.'), 'case');
  });
});

describe('Those who face people in power', () => {
  const unrest = (asked: string): string => scopesOf(`# Malawi: Statement by the Spokesperson on the political situation\n\nIn recent weeks protests were banned, and dozens of students were beaten and arrested. ${asked}\n`);

  it('are not those of the case', () => {
    assert.equal(unrest('The EU calls for the full implementation of the agreement between the Government and its opponents.'), 'situation');
    assert.equal(jailed('Malawi must release both women and drop the charges.'), 'case case');
    assert.equal(jailed('Both men and women must have an equal part in political life.'), 'situation');
    assert.equal(jailedInSpanish('Instamos al Gobierno a proteger a sus minorías religiosas.'), 'situation');
    assert.equal(jailedInFrench('Nous appelons à la mise en œuvre de l’accord entre le gouvernement et ses rivaux.'), 'situation');
    assert.equal(jailedInFrench('Au lieu d’emprisonner ses opposants, le gouvernement devrait les écouter.'), 'situation');
    assert.equal(jailedInSpanish('En lugar de encarcelar a sus críticos, el Gobierno debería escucharlos.'), 'situation');
    assert.equal(jailedInFrench('Le peuple malawite doit pouvoir choisir librement ses dirigeants.'), 'situation');
    assert.equal(jailedInSpanish('El pueblo malauí debe poder elegir libremente a sus dirigentes.'), 'situation');
  });
});

describe('A noun for somebody that describes another one', () => {
  it('tells of nobody', () => {
    assert.equal(jailed('The authorities should take part in an inclusive national dialogue.'), 'situation');
    assert.equal(jailed('The authorities should agree to an independent expert mission.'), 'situation');
    assert.equal(jailed('The authorities should give the passport back to a national held without charge.'), 'case');
  });
  it('so does one that tells a trade', () => {
    const killed = (asked: string): string => scopesOf(`# Haïti : déclaration sur l’assassinat d’un photographe\n\nUn photographe a été tué lundi. ${asked}\n`);
    assert.equal(killed('Les autorités doivent ouvrir une enquête sur l’assassinat du photographe de presse.'), 'case');
    assert.equal(killed('Les autorités doivent protéger la presse.'), 'situation');
  });
});

describe('What goes on', () => {
  const closed = (asked: string): string => scopesOf(`# Malawi: Statement by the Spokesperson on the closure of two radio stations\n\nTwo radio stations were closed on Monday, and the police used force against bystanders. Since 2019 critics have been jailed and kidnapped. ${asked}\n`);

  it('befalls many, in a statement on a closure and on nobody', () => {
    assert.equal(closed('The authorities must bring the persecution to an end.'), 'situation');
    assert.equal(closed('The authorities must put an end to the harassment.'), 'situation');
    assert.equal(jailed('The authorities must put an end to the harassment.'), 'case');
  });
  it('is told in the plural, without a determiner', () => {
    assert.equal(jailed('Malawi must put an end to politically motivated trials.'), 'situation');
    assert.equal(jailed('Malawi must put an end to the politically motivated trial.'), 'case');
    assert.equal(jailed('Malawi must drop politically motivated charges.'), 'case');
    assert.equal(jailedInFrench('Le Malawi doit mettre fin aux procès politiques.'), 'situation');
  });
  it('and an offence of the law is nobody’s', () => {
    assert.equal(jailedInSpanish('Instamos al Gobierno a derogar el delito de sedición.'), 'situation');
  });
});

describe('What was decided on, or ordered for, somebody', () => {
  const stayed = (told: string): string => scopesOf(`# Israel: Statement by the Spokesperson on Samir Haddad\n\n${told}\n`);

  it('is of the case, where the sentence before tells of them', () => {
    assert.equal(stayed('Last week the Ministry withdrew the permit of the defender Samir Haddad. We expect the authorities to undo their decision.'), 'case');
    assert.equal(stayed('The defender Samir Haddad was questioned. All associations were raided. We expect the authorities to undo their decision to ban them.'), 'situation');
  });
  it('so are measures that a court ordered', () => {
    assert.equal(stayed('The defender Samir Haddad has been threatened. We call on Israel to comply with the interim measures.'), 'case');
    assert.equal(stayed('The defender Samir Haddad has been threatened. We call on Israel to put the protection measures into practice.'), 'case');
    assert.equal(stayed('The defender Samir Haddad has been threatened. We call on Israel to strengthen the protection measures for reporters.'), 'situation');
    assert.equal(jailedInSpanish('Pedimos a Malaui que ponga en práctica las medidas de protección.'), 'case');
  });
});

describe('Those who are to blame for what was told', () => {
  const shot = (asked: string): string => scopesOf(`# Guatemala: Declaración del portavoz sobre el asesinato de Tomás Chub\n\nEl defensor de derechos humanos Tomás Chub fue asesinado el lunes. ${asked}\n`);

  it('are of the case', () => {
    assert.equal(shot('Exigimos que se condene a quienes sean autores de los hechos que motivaron esta declaración.'), 'case');
    assert.equal(shot('Quienes resulten responsables de este crimen deben ser juzgados.'), 'case');
    assert.equal(shot('Quienes resulten responsables de crímenes contra defensores deben ser juzgados.'), 'situation');
    assert.equal(scopesOf('# Haïti : déclaration sur le meurtre de Nadège Pierre\n\nNadège Pierre a été tuée lundi. Les exécutants de ce forfait doivent être jugés.\n'), 'case');
  });
  it('and are asked to be tried by an adjective alone', () => {
    assert.equal(scopesOf('# Guatemala: Statement by the Spokesperson on the murder of Tomás Chub\n\nTomás Chub was murdered on Monday. The guilty need to be brought to trial.\n'), 'case');
  });
});
