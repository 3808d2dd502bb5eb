import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of instruments', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Togo is bound by the International Covenant on Civil and Political Rights.', ['ICCPR']],
    ['The UDHR and the ICCPR protect her.', ['UDHR', 'ICCPR']],
    ['A breach of the Universal Declaration of Human Rights.', ['UDHR']],
    ['The CAT forbids it.', ['CAT']],
    ['Her cat was found.', []],
    ['The Covenant protects her.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(readingOf(text).reading.instruments.map(({ id }) => id), expected));

  // What bodies recommend and courts rule, what was promised in the OSCE, and a State's own law.
  const cited: readonly (readonly [string, readonly string[]])[] = [
    ['Zambia must abide by its own constitution.', ['CONSTITUTION']],
    ['This is guaranteed by the constitution of Zambia.', ['CONSTITUTION']],
    ['The drafting of a new constitution begins.', []],
    ['This is guaranteed by the constitution of 1992.', ['CONSTITUTION']],
    ['This is guaranteed by the constitution of 14 October 1992.', ['CONSTITUTION']],
    ['Constitution of a working group.', []],
    ['The new Criminal Procedure Code guarantees a lawyer.', ['CRIMINAL-PROCEDURE']],
    ['Parliament has before it a new Criminal Procedure Code.', []],
    ['The draft Criminal Procedure Code is with the Senate.', []],
    ['The UNESCO Universal Declaration on Cultural Diversity was adopted in Paris.', []],
    ['The Universal Declaration of 1948 protects her.', ['UDHR']],
    ['The Universal Declaration protects her.', ['UDHR']],
    ['The obligations of the OSCE chair weigh on a small State.', []],
    ['The obligations that come with OSCE membership are known.', []],
    ['Resolution 2222 (2015) of the Security Council protects journalists.', ['UNSCR']],
    ['The recommendations of the Human Rights Committee of the National Assembly were printed.', []],
    ['The recommendations of the Human Rights Committee of the United Nations were printed.', ['TREATY-BODIES']],
    ['Parties were invited to write a constitution.', []],
    ['The constitution of the working group took a week.', []],
    ['They wrote to the Constitution Commission.', []],
    ['Constitutional rights were ignored.', []],
    ['The disregard for Zambia’s own Criminal Procedure Code is a concern.', ['CRIMINAL-PROCEDURE']],
    ['The reform of the Code of Criminal Procedure is welcome.', []],
    ['Gabon should act on the recommendations that it accepted in its last Universal Periodic Review.', ['UPR']],
    ['The Universal Periodic Review of Gabon begins in May.', []],
    ['The recommendations of the UN Committee against Torture still wait.', ['TREATY-BODIES']],
    ['She was on her way to the Human Rights Committee.', []],
    ['Russia has to carry out the rulings of the European Court of Human Rights.', ['ECTHR']],
    ['He has appealed to the European Court of Human Rights.', []],
    ['This is contrary to OSCE commitments.', ['OSCE-COMMITMENTS']],
    ['This goes against the commitments that it took on in the OSCE.', ['OSCE-COMMITMENTS']],
    ['The OSCE Mission has commitments elsewhere.', []],
    ['UN Security Council Resolution 2222 protects journalists.', ['UNSCR']],
    ['The Security Council met in May.', []],
    ['To search the embassy breaches the Vienna Convention on Diplomatic Relations.', ['VCDR']],
    // What is a promise in general, or politics.
    ['Bahrain has commitments within the Arab League.', []],
    ['This puts its commitments under GSP+ in doubt.', []],
    ['Togo must respect its international obligations.', []],
  ];
  for (const [text, expected] of cited) it(text, () => assert.deepEqual(readingOf(text).reading.instruments.map(({ id }) => id), expected));

  const elsewhere: readonly (readonly [string, readonly string[]])[] = [
    ['L’Union européenne rappelle que c’est contraire à la constitution congolaise.', ['CONSTITUTION']],
    ['L’Union européenne salue la constitution d’un comité de suivi.', []],
    ['L’Union européenne suit la réforme de la constitution.', []],
    ['L’Union européenne rappelle que la nouvelle Constitution garantit ces droits.', ['CONSTITUTION']],
    ['L’Union européenne rappelle que cette Constitution garantit ces droits.', ['CONSTITUTION']],
    ['L’Union européenne suit le débat sur une nouvelle constitution.', []],
    ['L’Union européenne suit les travaux sur la nouvelle constitution.', []],
    ['L’Union européenne rappelle que la constitution du 14 octobre 1992 garantit ces droits.', ['CONSTITUTION']],
    ['L’Union européenne rappelle que le nouveau code de procédure pénale garantit ces droits.', ['CRIMINAL-PROCEDURE']],
    ['L’Union européenne salue l’adoption d’un nouveau code de procédure pénale.', []],
    ['L’Union européenne rappelle la résolution 2222 (2015) du Conseil de sécurité.', ['UNSCR']],
    ['L’Union européenne salue la Déclaration universelle de l’UNESCO sur la diversité culturelle.', []],
    ['L’Union européenne rappelle les obligations de la présidence de l’OSCE.', []],
    ['L’Union européenne salue les recommandations du Comité des droits de l’homme de l’Assemblée nationale.', []],
    ['La Unión Europea recuerda la resolución 2222 (2015) del Consejo de Seguridad.', ['UNSCR']],
    ['La Unión Europea recuerda las obligaciones de la presidencia de la OSCE.', []],
    ['La Unión Europea saluda las recomendaciones del Comité de Derechos Humanos del Congreso.', []],
    ['La Unión Europea recuerda que la constitución de 1992 garantiza estos derechos.', ['CONSTITUTION']],
    ['La Unión Europea recuerda que la constitución de 14 de octubre de 1992 garantiza estos derechos.', ['CONSTITUTION']],
    ['La Unión Europea recuerda que la nueva Constitución garantiza estos derechos.', ['CONSTITUTION']],
    ['L’Union européenne déplore le non-respect du code de procédure pénale.', ['CRIMINAL-PROCEDURE']],
    ['L’Union européenne salue la réforme du code de procédure pénale.', []],
    ['L’Union européenne rappelle les engagements du Bélarus dans le cadre de l’OSCE.', ['OSCE-COMMITMENTS']],
    ['L’Union européenne rappelle la résolution 2277 du Conseil de sécurité.', ['UNSCR']],
    ['La Unión Europea recuerda que esta detención es contraria a la constitución hondureña.', ['CONSTITUTION']],
    ['La Unión Europea saluda la constitución de una mesa de diálogo.', []],
    ['La Unión Europea sigue la redacción de una nueva constitución.', []],
    ['La Unión Europea pide que se cumplan las sentencias de la Corte Interamericana de Derechos Humanos.', ['IACTHR']],
    ['La Unión Europea lamenta que no se respete el Código Procesal Penal.', ['CRIMINAL-PROCEDURE']],
  ];
  for (const [text, expected] of elsewhere) it(text, () => assert.deepEqual(readingOf(`---\nlanguage: ${text.startsWith('La') ? 'es' : 'fr'}\n---\n\n${text}`).reading.instruments.map(({ id }) => id), expected));
});

describe('The reader of places', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The authorities of Guinea-Bissau must act.', ['GW Guinea-Bissau']],
    ['The Honduran Government and Lomé must act.', ['HN Honduran', 'TG Lomé']],
    ['They ate turkey in may.', []],
    ['The People’s Republic of China and the Democratic People\'s Republic of Korea must act.', ['CN People’s Republic of China', 'KP Democratic People\'s Republic of Korea']],
    ['The Republic of China and the Republic of Korea must act.', ['TW Republic of China', 'KR Republic of Korea']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.places.map((place) => `${place.country} ${words(place)}`), expected);
    });
  }
});
