import { cross, readsGrid, type Cell, type Language } from './hedges-in.js';

/* What only those hedge who issue statements, by whoever speaks: one hedge where it is the EU, none where it is somebody else. */

/** Whoever speaks, in the singular and in the plural. */
interface Speakers {
  readonly one: readonly string[];
  readonly many: readonly string[];
}

/** What they say of themselves, in the singular and in the plural. */
type Predicates = readonly (readonly [one: string, many: string])[];

const ofEu: Readonly<Record<Language, Speakers>> = {
  en: {
    one: ['The EU', 'The European Union', 'The High Representative', 'The EU Delegation', 'The Spokesperson', 'The Delegation, in agreement with the EU Heads of Mission in Togo,'],
    many: ['We', 'The EU Heads of Mission', 'EU Ambassadors', 'The EU and its Member States', 'The Delegation of the European Union and the Embassies of the Member States'],
  },
  fr: {
    one: ['L’UE', 'L’Union européenne', 'La Haute Représentante', 'La délégation de l’UE au Togo', 'La porte-parole'],
    many: ['Les chefs de mission de l’UE', 'Les Ambassadeurs de l’Union européenne', 'L’UE et ses États membres', 'Les missions de l’UE et de ses États membres'],
  },
  es: {
    one: ['La UE', 'La Unión Europea', 'La Alta Representante', 'La Delegación de la UE en Togo', 'El portavoz'],
    many: ['Los Jefes de Misión de la UE', 'Los Embajadores de la Unión Europea', 'La UE y sus Estados miembros', 'Las embajadas de los Estados miembros y la Delegación de la UE'],
  },
};

const ofOthers: Readonly<Record<Language, Speakers>> = {
  en: { one: ['The Government of Togo', 'Her family', 'Amnesty International', 'The African Union', 'The Bar Association'], many: ['The authorities', 'Her lawyers', 'Human rights organisations'] },
  fr: { one: ['Le gouvernement togolais', 'Sa famille', 'Amnesty International', 'L’Union africaine'], many: ['Les autorités', 'Ses avocats', 'Les Nations unies'] },
  es: { one: ['El Gobierno', 'Su familia', 'Amnistía Internacional', 'La Unión Africana', 'El Colegio de Abogados'], many: ['Las autoridades', 'Sus abogados', 'Las Naciones Unidas'] },
};

const predicates: Readonly<Record<Language, Predicates>> = {
  en: [
    ['takes note of the sentence', 'take note of the sentence'], ['notes that she was sentenced', 'note that she was sentenced'], ['has learned of her arrest', 'have learned of her arrest'],
    ['is aware of her case', 'are aware of her case'], ['has been informed of her arrest', 'have been informed of her arrest'], ['is following the case closely', 'are following the case closely'],
    ['will continue to monitor the situation', 'will continue to monitor the situation'], ['continues to pay close attention to the case', 'continue to pay close attention to the case'], ['remains attentive to her situation', 'remain attentive to her situation'],
    ['hopes that she will be freed', 'hope that she will be freed'], ['trusts that her appeal will be fair', 'trust that her appeal will be fair'], ['looks forward to her release', 'look forward to her release'],
    ['fully respects the independence of the judiciary', 'fully respect the independence of the judiciary'], ['remains committed to dialogue with the Government of Togo', 'remain committed to dialogue with the Government of Togo'],
  ],
  fr: [
    ['prend note de la condamnation', 'prennent note de la condamnation'], ['prend acte du verdict', 'prennent acte du verdict'], ['a appris l’arrestation d’Afi Dosseh', 'ont appris l’arrestation d’Afi Dosseh'],
    ['suit de près cette affaire', 'suivent de près cette affaire'], ['continuera à suivre la situation', 'continueront à suivre la situation'], ['sera attentive au déroulement du procès', 'seront attentifs au déroulement du procès'],
    ['veillera à suivre cette affaire', 'veilleront à suivre cette affaire'], ['espère qu’elle sera libérée', 'espèrent qu’elle sera libérée'], ['forme le vœu que justice soit rendue', 'forment le vœu que justice soit rendue'],
    ['respecte l’indépendance de la justice', 'respectent l’indépendance de la justice'], ['reste ouverte au dialogue avec les autorités', 'restent ouverts au dialogue avec les autorités'],
  ],
  es: [
    ['toma nota de la sentencia', 'toman nota de la sentencia'], ['ha tenido conocimiento de su detención', 'han tenido conocimiento de su detención'], ['está al tanto del caso', 'están al tanto del caso'],
    ['ha sido informada de su detención', 'han sido informados de su detención'], ['sigue de cerca el caso', 'siguen de cerca el caso'], ['continuará siguiendo el caso', 'continuarán siguiendo el caso'],
    ['confía en que la apelación sea justa', 'confían en que la apelación sea justa'], ['tiene la esperanza de que sea liberada', 'tienen la esperanza de que sea liberada'], ['no comenta procesos judiciales en curso', 'no comentan procesos judiciales en curso'],
    ['tiene plena confianza en la justicia del país', 'tienen plena confianza en la justicia del país'], ['respeta la independencia del poder judicial', 'respetan la independencia del poder judicial'],
  ],
};

function said({ one, many }: Speakers, what: Predicates, hedges: number): Cell[] {
  return what.flatMap(([single, several]) => [...cross(one.map((who) => `${who} *.`), [single], hedges), ...cross(many.map((who) => `${who} *.`), [several], hedges)]);
}

describe('Hedges by whoever speaks, in a grid', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    it(`are the EU's, by whatever name (${language})`, () => readsGrid(language, said(ofEu[language], predicates[language], 1)));
    it(`are none where others say it (${language})`, () => readsGrid(language, said(ofOthers[language], predicates[language], 0)));
  }
});
