import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What Spanish reports tell in the past that the EU asked, and who speaks in the statements of organisations. */

/** What is asked in a text, one after the other. */
function askedIn(text: string): string[] {
  const source = `---\nlanguage: es\n---\n${text}\n`;
  return readingOf(source).reading.recommendations.map(({ start, end }) => source.slice(start, end));
}

describe('Spanish reports of what the EU asked', () => {
  const lead = '# La UE condena la detención de una abogada\n\nLa Unión Europea condenó este martes la detención de la abogada hondureña Lucía Duarte.\n\n';
  const asked = [
    ['Pidió también su puesta en libertad.', 'Pidió también su puesta en libertad'],
    ['Los Veintisiete exigieron que se la libere.', 'exigieron que se la libere'],
    ['El bloque llamó a que se respete el debido proceso.', 'llamó a que se respete el debido proceso'],
    ['No obstante, la portavoz instó este miércoles a Honduras a liberarla.', 'instó este miércoles a Honduras a liberarla'],
    ['Ha reclamado además su liberación inmediata.', 'reclamado además su liberación inmediata'],
    ['La jefa de la diplomacia europea, Karin Holmqvist, exigió que se la libere.', 'exigió que se la libere'],
    ['La Unión volvió a pedir su liberación.', 'pedir su liberación'],
    ['Hizo suyas las peticiones de la familia, y exigió a las autoridades que la liberen.', 'exigió a las autoridades que la liberen'],
    ['Bruselas hace además un «llamado a las autoridades» para que la liberen.', 'hace además un «llamado a las autoridades» para que la liberen'],
    ['La legación deseó que la abogada recupere pronto la libertad.', 'deseó que la abogada recupere pronto la libertad'],
  ] as const;
  for (const [sentence, ask] of asked) {
    it(sentence, () => {
      assert.deepEqual(askedIn(lead + sentence), [ask]);
    });
  }

  const quoted = [
    ['Añadió que “es imprescindible” que el Gobierno “asegure que tenga un juicio justo”.', ['es imprescindible” que el Gobierno “asegure que tenga un juicio justo']],
    ['La UE considera “urgente” que “se la libere”.', ['considera “urgente” que “se la libere']],
    ['Según la portavoz, las autoridades “deben respetar” su libertad de expresión.', ['Según la portavoz, las autoridades “deben respetar” su libertad de expresión']],
    ['Bruselas reclama “una investigación independiente” y “que los culpables respondan ante la justicia”.', ['reclama “una investigación independiente”', 'que los culpables respondan ante la justicia']],
    ['«Urgimos a las autoridades a garantizar su integridad», remarca el texto.', ['Urgimos a las autoridades a garantizar su integridad']],
    ['El Gobierno de Honduras dijo que “es necesario” que la UE “respete su soberanía”.', []],
    ['La familia añadió que “es necesario” que “se la libere”.', []],
    ['Así lo ha pedido hoy un grupo de juristas.', []],
  ] as const;
  for (const [sentence, asks] of quoted) {
    it(`in part in quotation marks: ${sentence}`, () => {
      assert.deepEqual(askedIn(lead + sentence), asks);
    });
  }

  it('beside another ask, and beside another deed', () => {
    assert.deepEqual(askedIn(lead + 'La portavoz pidió a las autoridades que la pongan en libertad y exigió el fin del acoso.'), ['pidió a las autoridades que la pongan en libertad', 'exigió el fin del acoso']);
    assert.deepEqual(askedIn('# Declaración de la portavoz sobre Lucía Duarte\n\nLa portavoz condena la detención de la abogada Lucía Duarte, al tiempo que pide a las autoridades hondureñas que la liberen.'), ['pide a las autoridades hondureñas que la liberen']);
    assert.deepEqual(askedIn('# Declaración de la portavoz sobre Lucía Duarte\n\nLa portavoz condena la detención de la abogada Lucía Duarte, al tiempo que su familia pide que la liberen.'), []);
  });

  it('not in a statement whose title begins with the country', () => {
    assert.deepEqual(askedIn('# Honduras: declaración de la portavoz sobre Lucía Duarte\n\nLa Unión Europea condenó su detención. La UE pidió su liberación.'), []);
  });

  it('where the EU is quoted, in short, in part, or by the surname of who speaks for it', () => {
    const now = '# La UE, contra una ley\n\nLa alta representante, Karin Holmqvist, ve con "preocupación" la detención de la abogada Lucía Duarte en Honduras.\n\n';
    assert.deepEqual(askedIn(`${now}"Pedimos su liberación inmediata", dijo el portavoz comunitario.`), ['Pedimos su liberación inmediata']);
    assert.deepEqual(askedIn(`${now}"Instamos a las autoridades a liberarla de inmediato", concluye Holmqvist.`), ['Instamos a las autoridades a liberarla de inmediato']);
    assert.deepEqual(askedIn(`${now}"Instamos a las autoridades a liberarla de inmediato", concluye Aguirre.`), []);
    assert.deepEqual(askedIn(`${now}La UE avisa de que el juicio "debe ser justo e imparcial".`), ['el juicio "debe ser justo e imparcial']);
    assert.deepEqual(askedIn(`${now}El ministro avisa de que el juicio "debe ser justo e imparcial".`), []);
    assert.deepEqual(askedIn(`${now}La delegación hace un "llamado al diálogo y a la calma".`).length, 1);
    assert.deepEqual(askedIn(`${now}La alta representante llama por ello al Gobierno a derogar la ley.`), ['llama por ello al Gobierno a derogar la ley']);
  });

  it('what it found necessary, what it makes known, and what is called out', () => {
    assert.deepEqual(askedIn(lead + 'Bruselas consideró necesario que se abra una investigación.'), ['consideró necesario que se abra una investigación']);
    assert.deepEqual(askedIn('# Honduras: declaración de la portavoz sobre Lucía Duarte\n\nLa Unión Europea hace pública su exigencia de que sea liberada Lucía Duarte.'), ['hace pública su exigencia de que sea liberada Lucía Duarte']);
    assert.deepEqual(askedIn('# Honduras: detención de Lucía Duarte\n\nLas organizaciones abajo firmantes condenamos la detención de Lucía Duarte.\n\n¡Libertad para Lucía Duarte!').length, 1);
  });

  it('by the surname of who speaks for it', () => {
    assert.deepEqual(askedIn('# La UE, contra una ley\n\nLa alta representante, Karin Holmqvist, criticó la ley de medios de Georgia.\n\nHolmqvist pidió al Parlamento que la retire.'), ['pidió al Parlamento que la retire']);
  });

  const told = [
    'Su familia pidió justicia y una investigación.',
    'El fiscal solicitó veinte años de prisión.',
    'La UE había pedido en marzo su liberación.',
    'En mayo la UE pidió su liberación.',
    'La UE pidió su liberación en numerosas ocasiones.',
    'Naciones Unidas reclamó una investigación.',
  ];
  for (const sentence of told) {
    it(`not: ${sentence}`, () => {
      assert.deepEqual(askedIn(lead + sentence), []);
    });
  }

  it('not what a statement tells of the past', () => {
    assert.deepEqual(askedIn('# Declaración de la portavoz sobre Lucía Duarte\n\nLa Unión Europea condena la detención de Lucía Duarte. La UE pidió su liberación.'), []);
    assert.deepEqual(askedIn('# La UE, sobre Lucía Duarte\n\nLa UE condenó su detención. La UE pidió su liberación. Lamentamos que siga presa, y pedimos que sea liberada.'), ['pedimos que sea liberada']);
  });
});

describe('Spanish statements of organisations by a name of their own', () => {
  it('what their head is quoted as saying', () => {
    assert.deepEqual(askedIn('# La RIPL, sobre Inés Vera\n\nLa Red Interamericana por la Prensa Libre (RIPL) condena la detención de Inés Vera en Ecuador.\n\n“Las autoridades deben liberarla de inmediato y sin condiciones”, dijo Lotte Vermeer, presidenta de la RIPL.'), ['Las autoridades deben liberarla de inmediato y sin condiciones']);
  });

  it('what a name asks that no lexicon knows', () => {
    assert.deepEqual(askedIn('# Carta de la AIA\n\nLa Asociación Internacional de Abogados, con sede en Londres, insta a Egipto a que libere a Hany Fouad.'), ['insta a Egipto a que libere a Hany Fouad']);
    assert.deepEqual(askedIn('# Declaración de la UE sobre Hany Fouad\n\nLa Asociación Internacional de Abogados insta a Egipto a que libere a Hany Fouad.'), []);
  });
});

describe('Who speaks in Spanish statements', () => {
  it('the EU beside others, and several bodies', () => {
    assert.deepEqual(askedIn('# La Unión Europea en el Perú\n\nLa UE, junto con Noruega, Suiza y el Reino Unido, insta a que se investigue el crimen.'), ['insta a que se investigue el crimen']);
    assert.deepEqual(askedIn('# Las Oficinas de ONU Derechos Humanos, sobre un crimen en Honduras\n\nLas Oficinas de ONU Derechos Humanos y la CIDH instan a Honduras a investigar el crimen.'), ['instan a Honduras a investigar el crimen']);
  });

  it('one ask with what it is for, what somebody is able to do, and what is told of a noun', () => {
    const lead = '# Declaración de la UE sobre Lucía Duarte\n\n';
    for (const ask of ['Pedimos una investigación, de modo que se identifique a los autores, se los sancione y se repare a su familia', 'Es esencial que pueda ver a sus abogados y preparar su defensa', 'Pedimos un diálogo incluyente, que atienda las demandas de todos']) assert.deepEqual(askedIn(`${lead}${ask}.`), [ask]);
  });
});

describe('Spanish asks of those who hold somebody', () => {
  const asks = [
    ['La CIDH condena el secuestro de la lideresa Ana Duarte, y exige a quienes la tienen en su poder que la devuelvan con vida.', 'release'],
    ['La Delegación de la UE pide a los captores de Ana Duarte que la entreguen sana y salva a su familia.', 'release'],
    ['La UE pide al Gobierno dejar libre a Ana Duarte.', 'release'],
  ] as const;
  for (const [sentence, kind] of asks) {
    it(sentence, () => {
      assert.deepEqual(readingOf(`---\nlanguage: es\n---\n# Sobre Ana Duarte\n\n${sentence}`).reading.recommendations.map(({ ask, scope }) => [ask, scope]), [[kind, 'case']]);
    });
  }

  it('not of those who march', () => {
    assert.deepEqual(askedIn('# Sobre Ana Duarte\n\nLa UE pide a quienes se manifiestan que mantengan la calma.'), []);
  });
});
