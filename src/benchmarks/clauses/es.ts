import { capitalized } from './capitalized.js';
import type { Clauses } from './clauses.js';

/** Clauses in Spanish. */
export const spanish: Clauses = {
  legitimacy: [
    'La labor de [NAME] en favor de los derechos humanos es pacífica y legítima, y nadie debe ser castigado por ella.',
    'Las personas defensoras de derechos humanos hacen un trabajo legítimo que toda sociedad necesita, y deben poder hacerlo libremente.',
  ],
  dueProcess: [
    'No se respeta el derecho a la defensa de [NAME]: [LO QUE SE NEGÓ].',
    // For one and for several.
    'Desde el [FECHA] se niega a [NAME] el acceso a un abogado de libre elección.',
  ],
  observation: [
    'Diplomáticos de la UE asistieron a la audiencia del [FECHA] y constataron [LO QUE VIERON].',
    'Diplomáticos de la UE pidieron asistir a la audiencia del [FECHA] y se les negó la entrada a la sala.',
  ],
  lawHarm: ['La ley restringe la labor de las personas defensoras de derechos humanos y de la sociedad civil: [LO QUE PROHÍBE].'],
  policy: {
    women: 'Las mujeres defensoras de derechos humanos sufren formas particulares de violencia; el Plan de Acción de la UE en materia de género nos compromete a estar a su lado.',
    lgbti: 'Quienes defienden los derechos de las personas LGBTI corren riesgos particulares; las directrices de la UE sobre las personas LGBTI nos comprometen a estar a su lado.',
    indigenous: 'Quienes defienden los derechos de los pueblos indígenas corren riesgos particulares; las conclusiones del Consejo sobre los pueblos indígenas nos comprometen a estar a su lado.',
    land: 'Quienes defienden la tierra y el medio ambiente corren riesgos particulares; los principios rectores de la ONU sobre las empresas y los derechos humanos obligan a Estados y empresas a respetar sus derechos.',
  },
  guidelines: ['La UE actúa según sus Directrices sobre los defensores de los derechos humanos; el punto de contacto de la Delegación para los derechos humanos está en [DIRECCIÓN].'],
  nextSteps: {
    meeting: 'La Unión Europea pedirá una reunión con [MINISTRO] sobre este caso antes del [PLAZO].',
    visit: 'La Unión Europea pedirá visitar a [NAME] en prisión.',
    dialogue: 'La Unión Europea planteará este caso en [PRÓXIMO DIÁLOGO], el [FECHA DEL DIÁLOGO].',
    council: 'La Unión Europea planteará este caso ante el Consejo de Derechos Humanos de las Naciones Unidas en [MES].',
  },
  openCases: 'La Unión Europea reitera su llamamiento a la liberación inmediata e incondicional de [NAME].',
  openCasesAndOthers: 'La Unión Europea reitera su llamamiento a la liberación inmediata e incondicional de [NAME] y de todas las demás personas defensoras de derechos humanos detenidas por su labor.',
  concerned: (names, count) => `Entre las personas afectadas ${count > 1 ? 'están' : 'está'} ${names}.`,
  lawNamed: 'Se trata de la [TÍTULO DE LA LEY].',
  treaties: {
    authorities: 'las autoridades',
    bound: (authorities, { name, feminine }, since) => `${capitalized(authorities)} están vinculadas por ${feminine ? 'la' : 'el'} ${name}, ${feminine ? 'de la que' : 'del que'} su país es parte desde ${since}.`,
    inParticular: ({ name, feminine }) => `en particular ${feminine ? 'la' : 'el'} ${name}`,
    belongsToObligations: /^\s+(?:de|del|en|(?:y|e|o) (?:obligaciones|compromisos|normas|deberes|principios))(?!\p{L})|^,? incluid[oa]s?(?!\p{L})/iu,
    articles: [['el', 'la'], ['del', 'de la'], ['al', 'a la'], ['este', 'esta']],
    signatory: [[/^(?:firmó y )?ratificó$/iu, 'firmó'], [/^(?:firmado y )?ratificado$/iu, 'firmado']],
  },
};
