import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* People by what was done to them, where nobody is named: those of the case, or whoever is held. */

const statements = [
  {
    head: '# Togo: Statement by the Spokesperson on the demonstrations\n\nMore than a hundred protesters were arrested on Monday, and some were beaten.',
    rows: [
      ['We call on the authorities to release citizens detained for exercising their right to assembly.', 'case'],
      ['We call on the authorities to release all those who have been detained since the vote.', 'case'],
      ['We ask that detainees be given medical care.', 'case'],
      ['We call on the authorities to grant the injured and other detainees access to a doctor.', 'case'],
      ['We call for the full force of the law to be brought against those who commit such crimes.', 'case'],
      ['The facts must be established by an independent commission.', 'case'],
      ['The equipment that was seized must be returned.', 'case'],
      ['We call on the authorities to put an end to the threats to their lives.', 'case'],
      ['We call on the authorities to release all political prisoners.', 'situation'],
      ['We call on the authorities to guarantee the rights of victims of torture.', 'situation'],
    ],
  },
  {
    head: '# HRC 45: EU statement in the interactive dialogue on the situation in Togo\n\nWe are worried about a surge of arrests, including that of the trade unionist Kossi Amegan in July.',
    rows: [
      ['We call on the authorities to release all opposition members, supporters and activists recently arrested.', 'case'],
      ['We call on the authorities to release all those arbitrarily detained since the coup.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement by the Spokesperson on the release of prisoners\n\nThe EU welcomes the release of Kossi Amegan and Essi Tchalla.',
    rows: [
      ['We expect the authorities to restore the civil and political rights of those released.', 'case'],
      ['The authorities must lift the restrictions on those who have just been freed.', 'case'],
      ['We call on the authorities to restore the political rights of all citizens.', 'situation'],
      ['We call on the authorities to respect the rights of those who are still held.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement by the Spokesperson on the arrest of the editors of a weekly\n\nThe editors of a weekly have been held for three weeks.',
    rows: [
      ['We call for the release of the editors of the weekly.', 'case'],
      ['We call on the authorities to give the editors of the weekly a fair trial.', 'case'],
      ['We call on the authorities to release all members of the opposition.', 'situation'],
      ['We call on the authorities to respect the rights of the members of the opposition.', 'situation'],
      ['We call on the authorities to free the prisoners of conscience of the north.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement by the Spokesperson on the sentencing of Kossi Amegan and Essi Tchalla\n\nKossi Amegan and Essi Tchalla were sentenced on Monday.',
    rows: [
      ['We call for the release of the two, and of the more than 900 political prisoners in Togo.', 'case'],
      ['We call on the authorities to free the two as well as hundreds of other detainees.', 'case'],
      ['We ask the authorities to ensure the well-being of the couple.', 'case'],
      ['We call on the authorities to ratify the two Covenants.', 'situation'],
      ['We call on the authorities to free the more than 900 political prisoners.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement on World Press Freedom Day\n\nA reporter was beaten to death in Kara in March.',
    rows: [
      ['The authorities must investigate this and all previous attacks on reporters.', 'case'],
      ['The authorities must find whoever committed this crime.', 'case'],
      ['The authorities must protect journalists.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement on World Press Freedom Day\n\nMore than 2 000 reporters are in prison, and many of them have been tortured.',
    rows: [
      ['The EU calls for their release.', 'situation'],
    ],
  },
  {
    head: '# Togo: Statement on the human rights situation\n\nEight students have been held without charge since May.',
    rows: [
      ['We call on Togo to cooperate with the Special Rapporteur, who must be granted access to the country.', 'situation'],
    ],
  },
  {
    head: '# Togo : déclaration de la porte-parole sur la disparition de deux militants\n\nDeux militants de la société civile ont disparu le 9 juillet.',
    rows: [
      ['L’UE demande aux autorités de tout faire pour éclaircir les conditions de leur disparition.', 'case'],
      ['L’UE demande aux autorités de faire la lumière sur les causes de leur mort.', 'case'],
      ['L’UE demande aux autorités d’honorer les engagements internationaux de leur pays.', 'situation'],
    ],
  },
  {
    head: '# Togo: declaración del portavoz sobre un ataque\n\nEl sábado hombres armados atacaron una comunidad; cuatro comuneros murieron y otros fueron secuestrados.',
    rows: [
      ['Pedimos protección para los supervivientes.', 'case'],
      ['Instamos al Gobierno a liberar a todas las personas defensoras de derechos humanos detenidas por su labor pacífica.', 'situation'],
      ['Instamos al Gobierno a garantizar los derechos de los pueblos indígenas.', 'situation'],
    ],
  },
] as const;

describe('people of whom it is told what was done to them', () => {
  for (const { head, rows } of statements)
    for (const [ask, expected] of rows)
      it(`${expected}: ${ask}`, () => assert.deepEqual([...new Set(readingOf(`${head} ${ask}`).reading.recommendations.map(({ scope }) => scope))], [expected]));

  it('takes all death sentences for those of whoever was sentenced, where some were put to death', () => {
    const { recommendations } = readingOf('# Togo: Statement on executions\n\nThe EU deplores the execution of five men on 3 June. We urge Togo to commute all death sentences.').reading;
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['situation']);
  });

  it('takes executions that are pointed at for those announced, where some were put to death', () => {
    const { recommendations } = readingOf('# Botswana: Statement on the executions\n\nThe EU deplores the execution of two men on 9 May. Three more men will be hanged before the end of June. We demand that these executions be stopped. We urge Botswana to end executions.').reading;
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['case', 'situation']);
  });

  it('takes violence that is to be investigated for something that happened, where nothing else is told', () => {
    const { recommendations } = readingOf('# Joint statement of embassies in Togo\n\nWe welcome the arrival of the mediators. We encourage all parties to engage in dialogue. The use of violence is unacceptable and must be investigated.').reading;
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['situation', 'case']);
  });

  it('takes prisoners of whom nothing else is told, and recent events that are pointed at, for those of the case', () => {
    const { recommendations } = readingOf('# Le ministre condamne les violences au Togo\n\nDimanche, des fidèles ont été attaqués par la police à Lomé. Il appelle à libérer les prisonniers et à une enquête sur ces récents événements.').reading;
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['case', 'case']);
  });
});

describe('what a statement is on', () => {
  it('is what it tells of most, where neither title nor first paragraph tells and the gravest is mentioned once', () => {
    const text = '# Statement on developments in Togo\n\nThe EU is following developments.\n\nThree activists were arrested on Monday. Their arrest is a step back. On Tuesday two more were arrested, and the arrested include a student. One was charged.';
    assert.equal(readingOf(text).reading.event, 'detention');
  });
});
