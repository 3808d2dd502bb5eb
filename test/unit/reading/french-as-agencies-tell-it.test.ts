import { assertAskedBelow } from './asked-below.js';

/* What the EU asks, as agencies and newspapers tell it in French: who said it stands before, between and behind the words that they take up. */

const lead = `Togo : l'UE condamne l'arrestation de la militante Afi Lawson

Bruxelles, 4 mai - L'Union européenne a condamné mercredi l'arrestation au Togo de la défenseure des droits humains Afi Lawson.

"Nous sommes très préoccupés par sa détention", a déclaré dans un communiqué la porte-parole de la diplomatie européenne, Clara Nilsen.
`;

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Selon Mme Nilsen, la militante "doit être remise en liberté".', ['la militante "doit être remise en liberté']],
  ['Selon Mme Nilsen, la militante doit être remise en liberté.', ['la militante doit être remise en liberté']],
  ['Mme Lawson "doit pouvoir quitter la prison", a ajouté Mme Nilsen.', ['Mme Lawson "doit pouvoir quitter la prison']],
  ['Mme Lawson, selon l\'UE, "doit être libérée".', ['Mme Lawson, selon l\'UE, "doit être libérée']],
  ['"Les autorités togolaises se doivent de garantir la liberté de la presse", selon le communiqué.', ['Les autorités togolaises se doivent de garantir la liberté de la presse']],
  ['"Il revient aux autorités togolaises de protéger les défenseurs", a-t-elle fait valoir.', ['Il revient aux autorités togolaises de protéger les défenseurs']],
  ['"Nous exhortons les autorités à la libérer", peut-on lire dans le communiqué.', ['exhortons les autorités à la libérer']],
  ['Le communiqué "invite les autorités compétentes à diligenter une enquête sur son agression".', ['invite les autorités compétentes à diligenter une enquête sur son agression']],
  ['Mme Nilsen a demandé au Togo de libérer Mme Lawson.', ['demandé au Togo de libérer Mme Lawson']],
  ['Mme Nilsen a sommé les autorités de libérer Mme Lawson.', ['sommé les autorités de libérer Mme Lawson']],
  ['Bruxelles a exigé mercredi la libération immédiate de la militante.', ['exigé mercredi la libération immédiate de la militante']],
  ['La porte-parole a jugé "essentiel" que les auteurs de cette agression soient traduits en justice.', ['jugé "essentiel" que les auteurs de cette agression soient traduits en justice']],
  ['L\'UE a appelé à libérer Mme Lawson.', ['appelé à libérer Mme Lawson']],
  ['"Le Togo, en tant que candidat à un accord avec l\'UE, se doit de préserver la liberté de la presse", a déclaré la porte-parole.', ['Le Togo, en tant que candidat à un accord avec l\'UE, se doit de préserver la liberté de la presse']],
  ['L\'UE demande "la libération immédiate" de Mme Lawson, qu\'elle considère comme une prisonnière d\'opinion.', ['demande "la libération immédiate" de Mme Lawson, qu\'elle considère comme une prisonnière d\'opinion']],
  ['Les autorités togolaises ont été appelées à libérer Mme Lawson.', ['appelées à libérer Mme Lawson']],
  ['M. Mensah est appelé à être libéré demain.', []],
  // Told of others.
  ['Selon Me Agbo, sa cliente "doit être remise en liberté".', []],
  ['Selon Me Agbo, sa cliente doit être remise en liberté.', []],
  ['Me Agbo a demandé au tribunal de libérer Mme Lawson.', []],
  ['De son côté, l\'ambassade des États-Unis a demandé la libération de Mme Lawson.', []],
];

describe('French, as agencies tell it', () => {
  for (const [paragraph, expected] of cases) it(paragraph, () => assertAskedBelow(lead, paragraph, expected));
});
