import { cross, readsGrid } from './hedges-in.js';

/* Praise in a clause of concession, by whoever speaks for the Union, and asks that are only to be considered: the lists knew “l’UE” and “la UE”, and some of the verbs. */

describe('Praise in a French clause of concession, in a grid', () => {
  const speakers = ['la haute représentante', 'la délégation de l’UE', 'l’Union européenne', 'la présidence'];
  const praising = [' salue', ' se félicite de', ' applaudit', ' se loue de', ' rend hommage à', ' relève avec satisfaction'];
  const clauses = speakers.flatMap((speaker) => praising.map((verb) => `Si ${speaker}${verb} la coopération du gouvernement*`));
  it('is one hedge', () => readsGrid('fr', cross(clauses, [', elle regrette cette arrestation.'], 1)));
  it('is one with “reconnaît”, of coopération, action and volonté', () => readsGrid('fr', cross(['L’UE reconnaît la coopération*', 'L’UE reconnaît l’action*', 'L’UE reconnaît la volonté*'], [' du gouvernement. Toutefois, elle regrette cette arrestation.'], 1)));
  it('is none of what somebody else says', () => readsGrid('fr', [{ text: 'Si sa famille salue cette décision, elle attend toujours sa libération.', hedges: 0 }]));
});

describe('Praise in a Spanish clause of concession, in a grid', () => {
  const clauses = ['la UE', 'la Alta Representante', 'la Delegación de la UE', 'el portavoz', 'la Unión Europea y sus Estados miembros'].flatMap((speaker) => ['celebra', 'elogia', 'aplaude', 've con agrado', 'agradece'].map((verb) => `Si bien ${speaker} ${verb} la estrecha cooperación con Kenia, lamenta esta detención.`));
  it('is one hedge', () => readsGrid('es', clauses.map((text) => ({ text, hedges: 1 }))));
});

describe('What is only to be considered, and what is left to the courts, in further words', () => {
  const french = ['L’UE appelle les autorités à prendre en considération une grâce.', 'L’UE invite le gouvernement à réexaminer la possibilité d’une libération.', 'L’UE demande aux autorités d’examiner avec bienveillance sa demande.', 'L’UE appelle les autorités à le libérer dès que les conditions le permettront.', 'L’UE voudrait que les poursuites soient abandonnées.', 'Consciente de l’indépendance des tribunaux, l’UE demande sa libération.', 'Nonobstant l’indépendance de la justice, l’UE demande sa libération.', 'L’UE a suivi l’affaire de près.'];
  it('is one hedge in French', () => readsGrid('fr', french.map((text) => ({ text, hedges: 1 }))));
  const spanish = ['La UE insta a las autoridades a tomar en consideración un indulto.', 'La UE invita al Gobierno a plantearse su liberación.', 'La UE insta a las autoridades a tener en cuenta la posibilidad de un indulto.', 'No obstante la independencia judicial, la UE pide su liberación.', 'Fue presumiblemente torturado en la cárcel.', 'La UE pide a las autoridades que revisen, en caso necesario, esta ley.'];
  it('is one hedge in Spanish', () => readsGrid('es', spanish.map((text) => ({ text, hedges: 1 }))));
  it('is none where evidence, or a duty, is to be considered', () => readsGrid('fr', [{ text: 'L’UE appelle les autorités à prendre en considération leurs obligations.', hedges: 0 }]));
});
