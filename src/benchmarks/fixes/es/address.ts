import { addressWith } from '../romance/address.js';
import { verbs } from './asked-verbs.js';
import { to } from './prepositions.js';

/** Deeds that are done to people, who stand behind "a". */
const toPeople = /^(?:liberar|excarcelar|proteger|juzgar|enjuiciar|procesar|castigar|sancionar|identificar|llevar|indultar|absolver|detener|trasladar|atender|escuchar|poner)$/u;
/** What is protected and is nobody: it has no "a" before it. */
const isThing = /^(?:el|la|los|las|sus?|est[ea]s?|estos) (?:derechos?|libertad(?:es)?|integridad|vidas?|seguridad|espacio|trabajo|labor|territorios?|tierras?|medio|independencia|procesos?|casos?|sedes?|oficinas?|archivos?)(?!\p{L})/u;
const pronouns: Readonly<Record<string, string>> = { él: 'lo', ella: 'la', ellos: 'los', ellas: 'las' };

/** Says who must do what a Spanish ask asks for. */
export const address = addressWith({
  verbs,
  armed: /(?<!\p{L})(?:grupos? armados?|hombres armados|rebeldes?|milicias?|insurgentes|secuestradores|captores|cárteles?|paramilitares?|guerrillas?|guerrilleros|disidencias|talibanes?|hamás|hezbolá|pandillas|maras|de facto)(?!\p{L})/iu,
  takers: [
    { word: /^(?:inst|exhort)(?:a|an|amos|ando)$|^llam(?:a|an|amos|ando)$/u, with: to, before: /^(?:a|al)$/u },
    { word: /^(?:pid(?:e|en|iendo)|pedimos|exig(?:e|en|imos|iendo)|reclam(?:a|an|amos|ando)|solicit(?:a|an|amos|ando))$/u, with: to, before: /^(?:la|el|los|las|una|un|su|sus)$/u },
  ],
  isAdverb: /^(?:también|asimismo|además|nuevamente|encarecidamente|enérgicamente|firmemente|urgentemente)$/u,
  callsFor: /^(?:a|al)$/u,
  verbOf: { liberación: 'liberar', excarcelación: 'excarcelar', retirada: 'retirar', retiro: 'retirar', levantamiento: 'levantar', derogación: 'derogar', protección: 'proteger', revisión: 'revisar', anulación: 'anular', modificación: 'modificar', suspensión: 'suspender', ratificación: 'ratificar', investigación: 'investigar' },
  adverbOf: { inmediata: 'inmediatamente', inmediato: 'inmediatamente', incondicional: 'sin condiciones', pronta: 'prontamente', urgente: 'urgentemente', rápida: 'rápidamente', plena: 'plenamente' },
  isAnd: /^[ye]$/u,
  and: 'y',
  isArticle: /^(?:la|el)$/u,
  objectAfter(norm, infinitive) {
    if (norm !== 'de' && norm !== 'del') return undefined;
    if (toPeople.test(infinitive)) return norm === 'de' ? 'a' : 'al';
    return norm === 'de' ? '' : 'el';
  },
  infinitiveMarker: 'a',
  modalFor: { debe: 'deben', deben: 'deben', deberá: 'deberán', deberán: 'deberán', debería: 'deberían', deberían: 'deberían' },
  be: /^ser$/u,
  isBetween: /^(?:inmediatamente|también|pronto|rápidamente)$/u,
  doer: /^por$/u,
  isRelative: /^(?:que|quien|quienes|cuy[oa]s?|donde)$/u,
  determiner: /^(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|su|sus|todo|toda|todos|todas|él|ella|ellos|ellas|dichos|dichas|ningún|ninguna)$/u,
  finite: /^(?:es|son|ha|han|está|están|era|fue|fueron|debe|deben|no|pero|pues|nos)$/u,
  object(infinitive, subject, isName) {
    const pronoun = pronouns[subject];
    if (pronoun !== undefined) return `${infinitive}${pronoun}`;
    if (/^ningun|^ningún/u.test(subject)) return undefined;
    return isName || (toPeople.test(infinitive) && !isThing.test(subject)) ? `${infinitive} ${to(subject)}` : `${infinitive} ${subject}`;
  },
});
