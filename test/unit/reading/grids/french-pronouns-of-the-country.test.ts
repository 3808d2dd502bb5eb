import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';
import { readingOf } from '../reading-of.js';

/* French pronouns and possessives behind a sentence that tells of the country, in its paragraph and in the next one: they stand for what was told there, and for the people of the case behind anything else. */

/** Statements on people who are named, counted, or neither. */
const statements: readonly string[] = [
  '# Togo : déclaration de la porte-parole sur l’arrestation d’Afi Mensah\n\nLa défenseure des droits humains Afi Mensah a été arrêtée mardi à Lomé et placée en détention. L’UE appelle les autorités à la libérer immédiatement.',
  '# Togo : déclaration de la porte-parole sur la condamnation de deux journalistes\n\nUn tribunal de Lomé a condamné hier les journalistes Kossi Agbeko et Yao Lawson à cinq ans de prison. L’UE demande leur libération immédiate.',
  '# Togo : déclaration de la porte-parole sur l’arrestation de cinq militants\n\nCinq militants des droits humains ont été arrêtés mardi à Lomé. L’UE appelle les autorités à les libérer immédiatement.',
];

const joints = [' ', '\n\n'] as const;

/** What is told of many, of one body, of a text, and what is asked of each. */
const told: readonly (readonly [sentences: readonly string[], asks: readonly string[]])[] = [
  [
    ['Les journalistes togolais travaillent dans un climat de peur.', 'De nombreux avocats font l’objet de pressions.', 'Les syndicats et les partis d’opposition sont de plus en plus souvent visés.'],
    ['Ils doivent pouvoir travailler librement.', 'Leur sécurité doit être garantie.', 'L’UE demande aux autorités de les protéger.', 'Ceux-ci doivent pouvoir s’exprimer sans crainte.', 'L’UE engage les autorités à mettre fin aux pressions exercées sur eux.', 'Il importe que leurs droits soient respectés.'],
  ],
  [
    ['La Commission nationale des droits de l’homme a rendu en mai un rapport accablant.', 'La société civile togolaise joue un rôle essentiel.', 'La presse indépendante est soumise à de fortes pressions.'],
    ['Elle doit pouvoir travailler librement.', 'Son indépendance doit être garantie.', 'L’UE demande aux autorités de la protéger.', 'Nous demandons qu’elle puisse travailler sans entrave.', 'Ses recommandations doivent être mises en œuvre.', 'Celle-ci doit pouvoir s’exprimer sans crainte.'],
  ],
  [['L’état d’urgence est en vigueur depuis deux ans.'], ['Il doit être levé.', 'L’UE appelle les autorités à le lever.', 'L’UE en demande la levée.', 'Celui-ci doit prendre fin.']],
  [['La peine de mort reste en vigueur au Togo.'], ['Elle doit être abolie.', 'L’UE appelle les autorités à y renoncer.', 'L’UE demande son abolition.']],
  [['Des élections générales se tiendront en avril.'], ['Elles doivent être libres et transparentes.', 'Leur crédibilité doit être garantie.']],
];

/** What tells of nothing that a pronoun for people could stand for. */
const nothingElse = ['La liberté d’expression est un droit fondamental.', 'La Constitution togolaise garantit le droit à la défense.', 'La cour d’appel doit se prononcer en mars.', 'L’UE suit la situation au Togo avec une vive préoccupation.', 'La Commission nationale des droits de l’homme s’est saisie du dossier.'] as const;
const ofCase: readonly (readonly string[])[] = [
  ['Elle doit être libérée sans délai.', 'Sa santé et sa sécurité doivent être garanties.', 'L’UE appelle les autorités à lui garantir l’accès à un avocat.', 'L’UE demande que son procès soit équitable.'],
  ['Ils doivent être libérés sans délai.', 'Leur santé et leur sécurité doivent être garanties.', 'L’UE appelle les autorités à leur garantir l’accès à un avocat.', 'L’UE demande que leur procès soit équitable.'],
  ['Ils doivent être libérés sans délai.', 'Leur santé et leur sécurité doivent être garanties.', 'L’UE appelle les autorités à leur garantir l’accès à un avocat.', 'L’UE demande que leur procès soit équitable.'],
];

function lastScope(text: string): string | undefined {
  return readingOf(text).reading.recommendations.at(-1)?.scope;
}

describe('French pronouns behind what is told of the country', () => {
  it('stand for it, from one paragraph to the next too', () => {
    const wrong: string[] = [];
    for (const statement of statements) for (const [sentences, asks] of told) for (const sentence of sentences) for (const ask of asks) {
      for (const before of joints) for (const behind of joints) if (lastScope(`${statement}${before}${sentence}${behind}${ask}\n`) !== 'situation') wrong.push(`${sentence}${behind}${ask}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('stand for the people of the case behind anything else', () => {
    const wrong: string[] = [];
    statements.forEach((statement, index) => {
      for (const sentence of nothingElse) for (const ask of ofCase[index] ?? []) for (const behind of joints) if (lastScope(`${statement}\n\n${sentence}${behind}${ask}\n`) !== 'case') wrong.push(`${sentence}${behind}${ask}`);
    });
    assert.deepEqual(wrong, []);
  });
});

describe('What is done to many, in French', () => {
  const deeds = ['le harcèlement', 'la persécution', 'l’intimidation'];
  const many = ['de l’opposition', 'visant l’opposition', 'de la minorité chiite', 'contre la communauté LGBTI', 'à l’encontre de la dissidence', 'dirigé contre la magistrature', 'systématique de la diaspora'];
  it('is of the country, told by one word or not', () => {
    const wrong: string[] = [];
    for (const statement of statements) for (const deed of deeds) for (const whom of many) if (lastScope(`${statement}\n\nL’UE demande aux autorités de cesser ${deed} ${whom}.\n`) !== 'situation') wrong.push(`${deed} ${whom}`);
    assert.deepEqual(wrong, []);
  });
  it('is of the country where it is all of a kind', () => {
    const wrong: string[] = [];
    for (const statement of statements) for (const deeds of ['arrestations', 'attaques', 'détentions', 'menaces']) for (const kind of ['à caractère politique', 'politiquement motivées', 'dans le pays', 'en série']) if (lastScope(`${statement}\n\nLes autorités doivent mettre fin aux ${deeds} ${kind}.\n`) !== 'situation') wrong.push(`${deeds} ${kind}`);
    assert.deepEqual(wrong, []);
  });
});

describe('What must befall nobody, in French', () => {
  const kinds = ['Aucun journaliste', 'Aucun défenseur des droits humains', 'Aucun élu', 'Aucun enfant', 'Aucun opposant'];
  const harms = ['être emprisonné pour ses opinions', 'être poursuivi pour son travail', 'craindre pour sa vie', 'subir de représailles', 'faire l’objet de menaces', 'être harcelé'];
  it('is asked for the country', () => {
    const wrong: string[] = [];
    for (const kind of kinds) for (const modal of ['ne doit', 'ne doit plus']) for (const harm of harms) {
      const { scorecard } = check(`${statements[1] ?? ''}\n\n${kind} ${modal} ${harm}.\n`);
      if (scorecard.benchmarks.find(({ id }) => id === 'situation-recommendation')?.status !== 'met') wrong.push(`${kind} ${modal} ${harm}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('is asked of the country whose Delegation speaks, though no country is named', () => {
    const wrong: string[] = [];
    for (const ask of ['Il est essentiel que les défenseurs des droits humains puissent travailler librement.', 'Il importe que la société civile puisse s’exprimer.', 'Cette mesure doit être levée sans délai.']) {
      const { scorecard } = check(`# Déclaration locale de l’Union européenne sur l’adoption de la loi sur la cybersécurité\n\nLes chefs de mission de l’Union européenne expriment leur préoccupation au sujet de cette loi.\n\n${ask}\n`);
      if (scorecard.benchmarks.find(({ id }) => id === 'situation-recommendation')?.status !== 'met') wrong.push(ask);
    }
    assert.deepEqual(wrong, []);
  });
});
