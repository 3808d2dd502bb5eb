import { readsGrid } from './hedges-in.js';

/* What a law carries the danger of, offers of cooperation, and what bodies that watch over rights have found, in further words. */

describe('What a law carries the danger of, in a grid', () => {
  const one = (texts: readonly string[]) => texts.map((text) => ({ text, hedges: 1 }));
  it('is one doubt in English', () => readsGrid('en', one(['This law carries the danger of further divisions.', 'This law poses the risk of abuse.', 'This brings with it the danger of arbitrary arrests.', 'The law involves a serious risk of abuse.'])));
  it('is one doubt in French', () => readsGrid('fr', one(['Cette loi comporte le risque d’abus.', 'Cette loi fait courir le risque d’abus.', 'Cette loi présente un risque d’abus.', 'Cette loi comporte le danger d’une nouvelle division.'])));
  it('is one doubt in Spanish', () => readsGrid('es', one(['Esta ley conlleva el riesgo de abusos.', 'Esta ley entraña el riesgo de abusos.', 'Esta ley comporta el peligro de abusos.'])));
  it('is none of who is in danger', () => readsGrid('en', [{ text: 'She is in danger of losing her sight.', hedges: 0 }]));
});

describe('Offers to those in power, in a grid', () => {
  const one = (texts: readonly string[]) => texts.map((text) => ({ text, hedges: 1 }));
  it('are one softener', () => {
    readsGrid('en', one(['The EU proposes to work with the authorities.', 'The EU extends its hand to the authorities.']));
    readsGrid('fr', one(['L’UE offre de travailler avec les autorités.', 'L’UE se propose de travailler avec les autorités.', 'L’UE offre sa coopération aux autorités.']));
    readsGrid('es', one(['La UE se ofrece a trabajar con las autoridades.', 'La UE se ofrece a estrechar el trabajo con las autoridades.']));
  });
  it('are none to those who suffer', () => readsGrid('es', [{ text: 'La UE se ofrece a ayudar a las familias de las víctimas.', hedges: 0 }]));
});

describe('What bodies that watch over rights have found, in a grid', () => {
  it('is noted without a hedge', () => {
    readsGrid('en', [{ text: 'We have taken note of the resolution of the Venice Commission.', hedges: 0 }, { text: 'The EU takes note of the decision of the Inter-American Court of Human Rights.', hedges: 0 }]);
    readsGrid('fr', [{ text: 'Nous avons pris note des conclusions de la Commission de Venise.', hedges: 0 }, { text: 'L’UE prend note de l’avis du Conseil de l’Europe.', hedges: 0 }]);
    readsGrid('es', [{ text: 'La UE toma nota de las conclusiones de la Comisión de Venecia.', hedges: 0 }, { text: 'La UE toma nota de las conclusiones del Comité contra la Tortura.', hedges: 0 }]);
  });
  it('is noted with one where it is the court that sentenced her', () => readsGrid('en', [{ text: 'The EU takes note of the decision of the court.', hedges: 1 }]));
});
