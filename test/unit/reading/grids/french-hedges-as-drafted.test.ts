import { cross, readsGrid } from './hedges-in.js';

/* French hedges in the words in which drafters put them, where a list knew only some of them: what the EU leaves to the courts, what it cannot judge, what it hears, and what it hopes for. */

describe('What is left to the courts in French, in a grid', () => {
  const deferring = [
    'L’UE n’est pas en mesure d’apprécier le bien-fondé de ces accusations.', 'Nous ne disposons pas d’éléments nous permettant de nous prononcer.', 'L’UE ne s’exprimera pas sur le fond.', 'Bien que l’UE ne mette pas en cause l’impartialité de la cour, elle regrette ce verdict.',
    'L’UE respecte le processus législatif togolais.', 'La délégation, respectueuse de l’autorité de la chose jugée, regrette cette peine.', 'Nous nous en remettons aux autorités judiciaires.', 'L’UE n’entend pas dicter ses choix à une démocratie.',
  ];
  it('is deference', () => readsGrid('fr', deferring.map((text) => ({ text, hedges: 1 }))));
  const others = ['Le ministre ne s’exprimera pas sur le fond.', 'Les autorités doivent respecter le processus législatif.', 'L’UE met en cause l’impartialité de la cour.'];
  it('is none of others, nor where nothing is left to them', () => readsGrid('fr', others.map((text) => ({ text, hedges: 0 }))));
});

describe('Hearsay in French, told of numbers and of the last of a row, in a grid', () => {
  const heard = ['On déplorerait au moins six morts.', 'Ce serait le neuvième avocat tué depuis janvier.', 'Elle pourrait bien n’avoir eu d’autre but que de le faire taire.', 'Les faits, s’ils devaient se vérifier, appelleraient une réponse.', 'Toute abrogation constituerait un grave recul.'];
  it('is doubt', () => readsGrid('fr', heard.map((text) => ({ text, hedges: 1 }))));
  const unreal = ['Ce serait la première fois qu’un juge l’entend.', 'L’UE fait observer que la loi est contraire au Pacte.'];
  it('is none of what is only thought of, or pointed out', () => readsGrid('fr', unreal.map((text) => ({ text, hedges: 0 }))));
});

describe('What is hoped, followed and granted in French, in further words', () => {
  const hoping = ['L’UE se veut confiante dans une issue favorable.', 'Nous sommes certains que la Cour suprême saura corriger cette erreur.', 'Sa libération pour raisons médicales serait une mesure d’humanité.', 'L’UE aimerait en connaître les résultats.', 'L’UE suit les poursuites dont il fait l’objet.', 'L’UE vient d’apprendre que la peine a été confirmée.'];
  it('is one hedge', () => readsGrid('fr', hoping.map((text) => ({ text, hedges: 1 }))));
  const granted = ['L’UE entend les préoccupations du gouvernement*.', 'Cette condamnation constitue une avancée*.'];
  it('is one where it is taken back', () => readsGrid('fr', cross(granted, ['. Il n’empêche : d’autres restent poursuivis', '. Toutefois, d’autres restent poursuivis'], 1)));
  it('is none where somebody is only told', () => readsGrid('fr', [{ text: 'L’UE s’en est ouverte aux autorités.', hedges: 0 }]));
});
