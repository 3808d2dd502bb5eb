import { cross, readsGrid } from './hedges-in.js';

/* French hedges by what may stand inside of them and around: adverbs, the conditional of hearsay of any verb, what is granted and taken back, offers told behind. */

describe('The conditional of hearsay in French, in a grid', () => {
  const whoever = ['Son mari *.', 'Le journaliste *.', 'M. Kossi Adjei *.', 'Depuis son arrestation, il *.'];
  const told = [
    'continuerait à recevoir des menaces', 'poursuivrait sa grève de la faim', 'ferait face à de nouvelles charges', 'resterait détenu au secret', 'endurerait des privations', 'présenterait des traces de coups', 'contesterait les faits', 'serait passé aux aveux', 'peinerait à marcher', 'perdrait la vue',
    'aurait d’abord été conduit à la brigade', 'aurait à plusieurs reprises été frappé', 'aurait, lui aussi, été menacé', 'serait par ailleurs privé de visites', 'ne recevrait aucun soin', 'n’aurait accès à aucun avocat', 'ne serait pas autorisé à voir sa famille', 'attendrait toujours d’être présenté à un juge',
  ];
  it('is doubt of whatever goes on', () => readsGrid('fr', cross(whoever, told, 1)));

  const others = [
    'Les gardiens priveraient les détenus de sommeil.', 'Des hommes armés surveilleraient son domicile.', 'Les forces de sécurité recourraient à la torture.', 'Le bilan dépasserait quarante morts.', 'Son arrestation découlerait de ses articles.', 'Cette plainte n’aurait d’autre but que de la faire taire.',
    'Son état de santé se dégraderait.', 'Les conditions de détention seraient inhumaines.', 'Aussi auraient-ils été frappés.', 'Il existerait une liste de personnes à arrêter.',
  ];
  it('is doubt of those who do it, of motives and of numbers', () => readsGrid('fr', others.map((text) => ({ text, hedges: 1 }))));

  const foretold = ['Le ministre a promis que *.', 'Le gouvernement a annoncé que *.', 'Les autorités ont assuré que *.'];
  const promised = ['le procès se tiendrait en mai', 'les détenus recevraient des soins', 'les gardiens ne priveraient plus les détenus de sommeil', 'les journalistes continueraient à travailler'];
  it('is none of what was foretold', () => readsGrid('fr', cross(foretold, promised, 0)));

  const unreal = ['Ce projet de loi obligerait les associations à déclarer leurs fonds.', 'Sans cette réforme, les journalistes continueraient à vivre dans la peur.', 'Sa libération contribuerait à l’apaisement.', 'L’UE a souligné qu’elle continuerait de travailler avec la société civile.', 'Le texte donnerait au ministre le pouvoir de les dissoudre.'];
  it('is none of what would follow', () => readsGrid('fr', unreal.map((text) => ({ text, hedges: 0 }))));
});

describe('Doubt by sources in French, in a grid', () => {
  const sources = ['D’après nos partenaires, *.', 'Selon le récit de sa femme, *.', 'Aux dires de ses proches, *.', 'De source locale, *.', 'L’UE est alarmée par les reportages selon lesquels *.', 'Des témoignages suggèrent que *.', 'On peut penser que *.', 'Il nous revient que *.'];
  const facts = ['trois détenus ont été torturés', 'M. Adjei a été frappé par des gardiens'];
  it('is one by whomever it is told', () => readsGrid('fr', cross(sources, facts, 1)));
});

describe('What is noted, hoped and followed in French, with adverbs inside', () => {
  const inside = ['toutefois', 'en outre', 'par ailleurs', 'à cet égard', 'donc', 'également'];
  const predicates = ['L’UE prend * note de la confirmation de la peine.', 'La délégation note * que deux avocats ont été arrêtés.', 'Nous souhaitons * que la peine soit annulée.', 'L’UE reste * attentive à cette affaire.', 'Nous restons * prêts à travailler avec le gouvernement.', 'Les chefs de mission continueront * à suivre cette affaire.'];
  it('is one hedge', () => readsGrid('fr', cross(predicates, inside, 1)));

  const felt = ['avec une vive inquiétude', 'avec surprise', 'avec la plus vive inquiétude', 'avec beaucoup d’inquiétude', 'non sans inquiétude'];
  it('is one with whatever feeling it is learned', () => readsGrid('fr', cross(['L’UE a appris * que la peine a été confirmée.', 'Nous avons pris connaissance * du rejet de l’appel.'], felt, 1)));
});

describe('What is granted and offered in French, in a grid', () => {
  const takenBack = ['*. Toutefois, les autres peines sont lourdes.', '*. Pour autant, les autres peines sont lourdes.', '*. Or, les autres peines sont lourdes.', '*, mais les autres peines sont lourdes.', '*. Il n’en reste pas moins que les autres peines sont lourdes.'];
  const granted = ['L’acquittement de certains des accusés est une évolution positive', 'La grâce accordée à dix détenus est un geste bienvenu', 'Cette annonce est de bon augure', 'La menace terroriste est réelle', 'De réels efforts ont été consentis', 'Il est vrai que le pays traverse une période difficile'];
  it('is one where it is taken back', () => readsGrid('fr', cross(takenBack, granted, 1)));
  it('is none where it is not', () => readsGrid('fr', cross(['*.'], granted, 0)));

  const offers = [
    'Sa libération faciliterait la reprise du dialogue avec l’UE, à laquelle celle-ci demeure disposée.', 'Cette démarche ne met pas en cause la poursuite du dialogue.', 'Cette décision n’affecte en rien nos relations avec le Togo.', 'Attachée au dialogue avec le Togo, l’UE rappelle ses engagements.',
    'L’UE, toujours prête au dialogue avec les autorités, regrette ce verdict.', 'Nous restons désireux de poursuivre le dialogue avec le gouvernement.', 'Les canaux de communication restent ouverts.', 'S’il est vrai que le pays fait face à de graves menaces, cette peine est injuste.', 'Si l’intention est louable, cette loi est injuste.',
  ];
  it('is one in whatever words it is offered or granted', () => readsGrid('fr', offers.map((text) => ({ text, hedges: 1 }))));

  const shared = ['Nous exhortons tous les acteurs à rejeter la violence.', 'L’opposition doit, elle aussi, faire preuve de retenue.', 'Les manifestants ont également la responsabilité d’éviter toute violence.', 'Il importe que chacun fasse preuve de retenue.', 'Les torts sont partagés.', 'L’UE regrette les excès des deux camps.'];
  it('is one where blame or restraint is shared out', () => readsGrid('fr', shared.map((text) => ({ text, hedges: 1 }))));
  const shareNothing = ['Nous exhortons tous les acteurs à rejeter les discours de haine.', 'Les manifestants ont également le droit de se réunir.', 'Il importe que chacun puisse voter.'];
  it('is none where nothing is shared out', () => readsGrid('fr', shareNothing.map((text) => ({ text, hedges: 0 }))));

  const openers = ['Tout en gardant à l’esprit', 'Tout en mesurant', 'Sans sous-estimer', 'Conscients de'];
  const difficulties = ['défis auxquels le pays est confronté', 'efforts du gouvernement'];
  it('is one by whatever opens the clause in which it is granted', () => readsGrid('fr', cross(openers.map((opener) => (opener.endsWith(' de') ? `${opener.slice(0, -3)} des *, nous regrettons cette arrestation.` : `${opener} les *, nous regrettons cette arrestation.`)), difficulties, 1)));

  const known = ['L’UE sait que', 'L’UE n’ignore pas que', 'Il ne fait pas de doute que', 'L’UE ne conteste pas que'];
  const facts = ['le gouvernement a pris des mesures pour améliorer les prisons', 'le pays est confronté à une menace terroriste', 'des progrès ont été accomplis'];
  it('is one where it is known and taken back', () => readsGrid('fr', cross(known.map((opener) => `${opener} *. Toutefois, cette arrestation est injustifiable.`), facts, 1)));
});

describe('Doubt by impressions in French, in a grid', () => {
  const impressions = ['renforcent l’impression que', 'laissent l’impression que', 'donnent le sentiment que', 'accréditent l’idée que', 'alimentent le soupçon que'];
  it('is one', () => readsGrid('fr', cross(['Ces poursuites * la justice est instrumentalisée.', 'Selon nous, ces poursuites * la justice est instrumentalisée.'], impressions, 1)));
});
