import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Frames and fillers of which it is known whether everybody concerned is named at once: people who are counted beside somebody named, in passing, named late and asked for, and lines above the text. */

interface Row {
  readonly language: string;
  readonly want: 'met' | 'partial';
  readonly title: string;
  /** With `*` for the filler. */
  readonly frames: readonly string[];
  readonly fillers: readonly string[];
  readonly end: string;
}

const [english, titled] = ['Kazakhstan: Statement by the Spokesperson on recent arrests', 'Kazakhstan: Statement by the Spokesperson on the case of Aigul Sarsenova'];
const french = 'Kazakhstan : déclaration du porte-parole sur des arrestations récentes';
const spanish = 'Kazajistán: declaración del portavoz sobre las detenciones recientes';
const respect = 'We call on the Kazakh authorities to respect their international obligations.';

const rows: Readonly<Record<string, Row>> = {
  'some of those who are counted are named': {
    language: 'en', want: 'partial', title: english, end: respect,
    frames: ['The EU is concerned about the trial of *, among them Aigul Sarsenova and Daniyar Ospanov, which opened on Monday in Almaty.', 'The sentencing of *, among whom are the journalists Aigul Sarsenova and Daniyar Ospanov, is of grave concern.', 'The EU has followed the case of * tried under the law on extremism, including the editor Aigul Sarsenova.', 'Yesterday a court in Almaty sentenced *. Among them are the lawyer Aigul Sarsenova and the journalist Daniyar Ospanov.'],
    fillers: ['17 accused', 'fourteen representatives of civil society', 'several hundred prisoners', 'hundreds of protesters', 'some sixty persons', 'more than 60 publishers and booksellers', 'nine defendants'],
  },
  'others are counted beside somebody named': {
    language: 'en', want: 'partial', title: english, end: respect,
    frames: ['The arrest on Friday of Aigul Sarsenova and of * is deeply concerning.', 'Aigul Sarsenova was arrested on Friday together with *.', 'Aigul Sarsenova, a lawyer, and * were arrested on Friday in Almaty.', 'The EU condemns the arrest of Aigul Sarsenova, besides *.'],
    fillers: ['at least six others', 'two trainees', 'three of her sisters', 'four other residents of Almaty', 'up to 30 of her relatives', 'several hundred of her colleagues', 'two companions'],
  },
  'somebody named is one of those who are counted': {
    language: 'en', want: 'partial', title: english, end: respect,
    frames: [
      'On Friday, police in Almaty arrested *, one of whom is Aigul Sarsenova.', 'Police arrested * on Friday. They include Aigul Sarsenova.', 'Aigul Sarsenova is one of * arrested on Friday in Almaty.', 'Since Friday, * have been arrested in Almaty, the lawyer Aigul Sarsenova among them.',
      'The EU deplores that * have been sentenced to prison. One of them is Aigul Sarsenova.', 'Among the * arrested on Friday is Aigul Sarsenova.', 'On Friday * were arrested in Almaty, among them Aigul Sarsenova.',
    ],
    fillers: ['five signatories', 'more than 40 teachers', 'two farmers', 'at least seven members of the opposition', 'twelve judges', 'three young Kazakhs'],
  },
  'others are told of beside somebody named by no number, or by a rough one': {
    language: 'en', want: 'partial', title: english, end: respect,
    frames: ['The EU is deeply concerned by the arrest of Aigul Sarsenova and *.', 'Aigul Sarsenova was arrested on Friday together with *.', 'The EU condemns the arrest of *, including Aigul Sarsenova.'],
    fillers: ['several teachers', 'a number of farmers', 'around 30 villagers', 'nearly twenty members of the opposition', 'about forty students'],
  },
  'the same befell others': {
    language: 'en', want: 'partial', title: english, end: respect,
    frames: ['On Friday, Aigul Sarsenova was arrested. * were also detained.', 'Aigul Sarsenova was killed on Friday. * were wounded in the same attack.'],
    fillers: ['Three farmers', 'Two neighbours', 'Several members of her family', 'Five other guests'],
  },
  'they are counted by what somebody named had to do with them': {
    language: 'en', want: 'met', title: english, end: respect,
    frames: ['The lawyer Aigul Sarsenova was arrested on Monday after she had met *.', 'The lawyer Aigul Sarsenova was convicted on Monday on the testimony of *.', 'The lawyer Aigul Sarsenova was convicted on Monday of having helped *.', 'The lawyer Aigul Sarsenova was shot on Monday while she was speaking to *.'],
    fillers: ['five students', 'two journalists', 'twelve demonstrators'],
  },
  'they are counted in passing': {
    language: 'en', want: 'met', title: titled, end: 'We call on the authorities to release Ms Sarsenova.',
    frames: ['The EU is concerned about the sentencing of Aigul Sarsenova. It welcomes that * were released in October.', 'The EU is concerned about the sentencing of Aigul Sarsenova. The recent pardon for * was an encouraging step.', 'The EU is concerned about the sentencing of Aigul Sarsenova, after three trials of bloggers this year. While * were set free, this is a step back.'],
    fillers: ['three students', 'five journalists', 'two members of the same party'],
  },
  'they are counted further down, and were taken with the one of the title': {
    language: 'en', want: 'partial', title: titled, end: 'We call on the authorities to release them all.',
    frames: ['The EU is concerned about the sentencing of Aigul Sarsenova.\n\n* arrested with her remain in prison.', 'The EU is concerned about the sentencing of Aigul Sarsenova.\n\n*, who were detained together with her, are still in custody.'],
    fillers: ['Three other activists', 'The seventeen teachers', 'Two of her colleagues'],
  },
  'they are counted of other times than the case': {
    language: 'en', want: 'met', title: titled, end: 'We call on the authorities to release Ms Sarsenova.',
    frames: ['The EU is concerned about the sentencing of Aigul Sarsenova. It comes after the conviction of *.', 'The EU is concerned about the sentencing of Aigul Sarsenova. The recent pardon granted to * was an encouraging step.', 'In 2019 * were sentenced to prison. The EU is concerned about the sentencing of Aigul Sarsenova.', 'The EU is concerned about the sentencing of Aigul Sarsenova, which follows the trial of *.', 'The EU is concerned about the sentencing of Aigul Sarsenova. Since January * have been arrested.'],
    fillers: ['three students', 'five other journalists', 'two members of the same party'],
  },
  'somebody close to the one of the title is named late': {
    language: 'en', want: 'partial', title: titled, end: 'We call on the authorities to release both.',
    frames: ['The EU is concerned about the sentencing of Aigul Sarsenova.\n\n*, was arrested the next day.'],
    fillers: ['Her lawyer, Daniyar Ospanov', 'Mr Daniyar Ospanov, her lawyer', 'Her husband, Daniyar Ospanov'],
  },
  'somebody named late is asked for with the one of the title, or to be protected': {
    language: 'en', want: 'partial', title: titled, end: 'The EU will follow the case.',
    frames: ['The EU is concerned about the sentencing of Aigul Sarsenova.\n\nWe call on the authorities to release Ms Sarsenova and *.', 'The EU is concerned about the sentencing of Aigul Sarsenova.\n\nWe call on the authorities to guarantee the safety of *.'],
    fillers: ['Daniyar Ospanov', 'the journalist Daniyar Ospanov', 'the lawyer Dr Daniyar Ospanov'],
  },
  'a line stands above the text': {
    language: 'en', want: 'met', title: english, end: respect,
    frames: ['*\n\nThe European Union is concerned about the arrest on Friday of the lawyer Aigul Sarsenova by plain-clothes officers.'],
    fillers: ['The Delegation issued the following statement Friday 17. May.', 'Joint local statement on the intimidation of lawyers and of those who assist them in Kazakhstan.', 'Source: Press service of the European External Action Service in Brussels.', 'Photo: EPA A lawyer leaves the court in Almaty, Kazakhstan, 18 February.', 'The Watch for Human Rights Defenders requests your urgent intervention in the following situation in Kazakhstan.', 'I have the honour to speak on behalf of the European Union. The candidate countries align themselves with this statement.', 'The EU has voiced concern about an arrest in the country.\n\nSee the full statement below.'],
  },
  'in French': {
    language: 'fr', want: 'partial', title: french, end: 'L’Union européenne appelle les autorités à respecter leurs obligations internationales.',
    frames: ['L’Union européenne est préoccupée par le procès de *, parmi lesquels la journaliste Aigul Sarsenova.', 'L’arrestation vendredi d’Aigul Sarsenova et de * est très préoccupante.', 'Aigul Sarsenova a été arrêtée vendredi avec *.'],
    fillers: ['dix-sept personnes', 'deux stagiaires', 'trois collègues', 'quatorze habitants d’Almaty', 'six étudiants'],
  },
  'others whom no number counts, in French': {
    language: 'fr', want: 'partial', title: french, end: 'L’Union européenne appelle les autorités à respecter leurs obligations internationales.',
    frames: ['La journaliste Aigul Sarsenova et * ont été arrêtées vendredi à Almaty.', 'L’UE déplore que la journaliste Aigul Sarsenova ainsi que * restent en prison.', 'L’avocate Aigul Sarsenova a été arrêtée vendredi avec *.'],
    fillers: ['d’autres militantes', 'd’autres membres de la société civile', 'de nombreux autres défenseurs', 'd’autres personnalités', 'd’autres manifestants'],
  },
  'those who are counted by what they are to somebody, in French': {
    language: 'fr', want: 'met', title: french, end: 'L’Union européenne appelle les autorités à respecter leurs obligations internationales.',
    frames: ['L’avocate Aigul Sarsenova a été arrêtée vendredi à Almaty. *', 'Dans le centre d’Almaty, l’avocate Aigul Sarsenova a été arrêtée vendredi. *'],
    fillers: ['Selon plusieurs témoins, elle aurait été frappée.', 'Elle préparait la défense de vingt-deux villageois détenus.', 'Elle représente deux mille enseignants.', 'Elle enquêtait sur la mort de deux manifestants.', 'Le même jour, 418 personnes étaient interpellées lors d’une marche.'],
  },
  'a line that issues the text, in French': {
    language: 'fr', want: 'met', title: french, end: 'L’Union européenne appelle les autorités à respecter leurs obligations internationales.',
    frames: ['*\n\nL’avocate Aigul Sarsenova a été arrêtée vendredi à Almaty.'],
    fillers: [
      'La présente déclaration est faite par la Délégation de l’Union européenne en accord avec les Chefs de Mission de l’Union européenne.', 'La Délégation de l’Union européenne fait cette déclaration en accord avec les Chefs de Mission.', 'La délégation de l’Union européenne publie la présente déclaration en accord avec les ambassades.',
      'La Délégation de l’Union européenne fait la déclaration suivante en accord avec les chefs de mission des États membres représentés (Allemagne, France).', 'Cette déclaration est publiée en accord avec les ambassades des États membres accréditées au Kazakhstan.', 'La porte-parole a fait aujourd’hui à Bruxelles la déclaration ci-après.', 'Déclaration publiée par la Délégation de l’Union européenne en accord avec les chefs de mission.',
    ],
  },
  'in Spanish': {
    language: 'es', want: 'partial', title: spanish, end: 'La Unión Europea pide a las autoridades que respeten sus obligaciones internacionales.',
    frames: ['La Unión Europea está preocupada por el juicio contra *, entre ellos la periodista Aigul Sarsenova.', 'La detención el viernes de Aigul Sarsenova y de * es muy preocupante.', 'Aigul Sarsenova fue detenida el viernes junto con *.'],
    fillers: ['diecisiete personas', 'dos becarios', 'tres colegas', 'catorce vecinos de Almaty', 'seis estudiantes'],
  },

  'others are recalled, or asked for besides, in Spanish': {
    language: 'es', want: 'met', title: spanish, end: 'La Unión Europea pide a las autoridades que respeten sus obligaciones internacionales.',
    frames: ['La Unión Europea está preocupada por el asesinato el viernes de la periodista Aigul Sarsenova en Almaty.\n\n*'],
    fillers: ['El crimen engrosa una larga lista en la que figura Daniyar Ospanov.', 'Es la tercera persona que muere así, después del abogado Daniyar Ospanov.', 'La UE pide asimismo la libertad de otras personas encarceladas, entre ellas Daniyar Ospanov.', 'Su muerte se suma a la del abogado Daniyar Ospanov.'],
  },
  'others are told of with the one named, in Spanish': {
    language: 'es', want: 'partial', title: spanish, end: 'La Unión Europea pide a las autoridades que respeten sus obligaciones internacionales.',
    frames: ['La Unión Europea está preocupada por la detención el viernes de la periodista Aigul Sarsenova en Almaty.\n\n*'],
    fillers: ['También fue detenido el abogado Daniyar Ospanov.', 'La UE insta también al Gobierno a respetar la ley, y recuerda que Daniyar Ospanov fue detenido en la misma operación.', 'La UE pide la liberación de Aigul Sarsenova y del abogado Daniyar Ospanov.'],
  },
};

describe('whether everybody concerned is named at once, in a grid', () => {
  for (const [name, { language, want, title, frames, fillers, end }] of Object.entries(rows)) {
    it(name, () => {
      const wrong: string[] = [];
      for (const frame of frames) {
        for (const filler of fillers) {
          const text = `---\nlanguage: ${language}\n---\n# ${title}\n\n${frame.replace('*', filler)}\n\n${end}\n`;
          const { scorecard } = check(text);
          const found = scorecard.benchmarks.find(({ id }) => id === 'names-individual')?.status;
          if (found !== want) wrong.push(`${found ?? ''}: ${frame.replace('*', filler)}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }
});
