import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* "their reforms", "devolver a los partidos sus derechos": what belongs to those who are asked, or to somebody who is named beside it, is no matter of the case. */

interface Language {
  readonly texts: readonly string[];
  readonly leads: readonly string[];
  readonly owned: readonly string[];
  readonly asks: readonly string[];
  readonly opening: string;
}

const languages: Readonly<Record<string, Language>> = {
  English: {
    texts: ['# Togo: Statement by the Spokesperson on the arrest of Koffi Adjo and Ama Sena\n\nThe journalists Koffi Adjo and Ama Sena were arrested on Monday for reporting on corruption. We call for their immediate release.\n\n'],
    leads: ['The EU urges the authorities to live up to their ', 'The authorities must respect their ', 'The EU asks the authorities to review their '],
    owned: ['announcements on the environment', 'reforms', 'initiatives', 'protection programmes', 'methods of policing', 'strategies', 'offers of dialogue', 'undertakings', 'stated aims'],
    asks: ['respect the independence of judges and their security of tenure', 'recognise the work of defenders and to protect them'],
    opening: 'The European Union urges the authorities to ',
  },
  French: {
    texts: ['# Togo : Déclaration de la porte-parole sur l’arrestation de Koffi Adjo\n\nLe journaliste Koffi Adjo a été arrêté lundi pour avoir informé sur la corruption. Nous demandons sa libération immédiate.\n\n'],
    leads: ['L’UE encourage le gouvernement à mettre en œuvre ses ', 'L’UE demande à l’État de revoir ses '],
    owned: ['annonces sur l’environnement', 'réformes', 'initiatives', 'programmes de protection', 'méthodes policières', 'stratégies', 'offres de dialogue', 'objectifs'],
    asks: ['rendre aux partis leurs droits', 'rendre aux médias fermés leurs licences', 'réformer le système judiciaire et renforcer son indépendance', 'évaluer le mécanisme de protection et améliorer son fonctionnement'],
    opening: 'L’Union européenne exhorte les autorités à ',
  },
  Spanish: {
    texts: ['# Honduras: Declaración de la portavoz sobre la detención de Ramiro Cota\n\nEl periodista Ramiro Cota fue detenido el lunes por informar sobre la corrupción. Pedimos su liberación inmediata.\n\n'],
    leads: ['La UE alienta al Gobierno a que ponga en práctica sus ', 'La UE pide al Estado que revise sus '],
    owned: ['anuncios sobre el medio ambiente', 'promesas', 'prácticas', 'iniciativas', 'métodos policiales', 'estrategias', 'ofertas de diálogo', 'metas'],
    asks: ['devolver a los partidos sus derechos', 'devolver a los medios cerrados sus licencias', 'reformar el sistema judicial y reforzar su independencia', 'dotar de medios al mecanismo de protección y evaluar su funcionamiento'],
    opening: 'La Unión Europea insta a las autoridades a ',
  },
};

/** Whose case the asks of a text's last sentence are. */
function scopesBehind(text: string, sentence: string): ReadonlySet<string> {
  const whole = `${text}${sentence}.\n`;
  return new Set(readingOf(whole).reading.recommendations.filter(({ start }) => start >= text.length).map(({ scope }) => scope));
}

describe('What belongs to others than the people of the case', () => {
  for (const [name, { texts, leads, owned, asks, opening }] of Object.entries(languages)) it(`is a matter of the country: ${name}`, () => {
    for (const text of texts) for (const sentence of [...leads.flatMap((lead) => owned.map((what) => lead + what)), ...asks.map((ask) => opening + ask)]) {
      assert.deepEqual(scopesBehind(text, sentence), new Set(['situation']), sentence);
    }
  });
});
