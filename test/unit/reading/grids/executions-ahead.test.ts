import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* What is asked for somebody who is to be put to death: each way of saying that it is ahead, with each ask. */

const grids = {
  en: {
    front: '',
    titles: ['EU statement on the forthcoming execution in Oklahoma', 'EU statement on the forthcoming execution of Dale Whitcomb', 'Statement on the scheduled execution of Dale Whitcomb', 'Statement by the Spokesperson on the coming execution of Dale Whitcomb', 'Statement on the imminence of the execution of Dale Whitcomb'],
    opening: 'The European Union deeply regrets that the State of Oklahoma is about to carry out an execution.',
    asks: ['It urges the Governor to halt this execution.', 'It urges the Governor to use all powers of his office to halt this execution and those that are planned.', 'It calls for this execution to be stayed.', 'The EU urges the Governor to grant clemency.', 'The EU asks the Governor to commute the sentence.'],
  },
  fr: {
    front: '',
    titles: ['Déclaration de l’UE sur la prochaine exécution en Oklahoma', 'Déclaration de l’UE sur l’exécution prévue de Dale Whitcomb', 'Déclaration sur la menace d’exécution qui pèse sur Dale Whitcomb'],
    opening: 'L’Union européenne regrette profondément que l’État d’Oklahoma s’apprête à procéder à une exécution.',
    asks: ['Elle exhorte le gouverneur à arrêter cette exécution.', 'Elle demande que cette exécution soit suspendue.', 'L’UE demande au gouverneur d’accorder la grâce.', 'L’UE demande au gouverneur de commuer la peine.'],
  },
  es: {
    front: '---\nlanguage: es\n---\n',
    titles: ['Declaración de la UE sobre la próxima ejecución en el Estado de Oklahoma', 'Declaración de la UE sobre la ejecución pendiente de Dale Whitcomb', 'Declaración sobre la ejecución prevista de Dale Whitcomb'],
    opening: 'La Unión Europea lamenta profundamente que el Estado de Oklahoma se disponga a llevar a cabo una ejecución.',
    asks: ['Insta al gobernador a detener esta ejecución.', 'Insta al gobernador a que haga uso de todas las facultades de su cargo para detener esta ejecución y las que están previstas.', 'Pide que se suspenda esta ejecución.', 'La UE pide al gobernador que conceda el indulto.', 'La UE pide al gobernador que conmute la pena.'],
  },
} as const;

describe('What is asked for somebody who is to be put to death', () => {
  for (const [language, { front, titles, opening, asks }] of Object.entries(grids)) it(`is on the case, ${language}`, () => {
    for (const title of titles) for (const ask of asks) {
      const { recommendations } = read(readStatement(`${front}# ${title}\n\n${opening} ${ask}\n`));
      assert.deepEqual(recommendations.map(({ scope }) => scope), ['case'], `${title}: ${ask}`);
    }
  });

  it('is on the country where it is asked of all executions', () => {
    const { recommendations } = read(readStatement('# Statement by the Spokesperson on the execution of Dale Whitcomb\n\nDale Whitcomb was executed on Monday. The EU calls on Oklahoma to declare a moratorium on executions.\n'));
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['situation']);
  });
});
