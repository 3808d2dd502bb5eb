import { inflections } from '../../../lexicon/es/inflect.js';
import { askedVerbs } from '../romance/asked-verbs.js';

/** What Spanish statements ask authorities to do. */
const bases = [
  'liberar', 'excarcelar', 'indultar', 'absolver', 'conmutar', 'ejecutar', 'abandonar', 'levantar', 'retirar', 'archivar', 'desestimar', 'anular', 'revocar', 'revisar', 'reconsiderar', 'juzgar', 'garantizar',
  'asegurar', 'velar', 'conceder', 'permitir', 'autorizar', 'dejar', 'dar', 'proporcionar', 'ofrecer', 'brindar', 'otorgar', 'investigar', 'abrir', 'reabrir', 'llevar', 'esclarecer', 'establecer',
  'identificar', 'procesar', 'perseguir', 'castigar', 'sancionar', 'enjuiciar', 'revelar', 'indicar', 'aclarar', 'proteger', 'respetar', 'cumplir', 'honrar', 'aplicar', 'derogar', 'modificar', 'enmendar',
  'reformar', 'aprobar', 'adoptar', 'promulgar', 'ratificar', 'suspender', 'renunciar', 'poner', 'cesar', 'detener', 'hacer', 'tomar', 'restituir', 'devolver', 'restablecer', 'reintegrar', 'reconocer',
  'cooperar', 'reforzar', 'fortalecer', 'actuar', 'examinar', 'crear', 'publicar', 'trasladar', 'atender', 'luchar', 'responder', 'informar', 'escuchar', 'eliminar', 'evitar', 'impedir', 'mantener', 'implementar',
] as const;

/** A command with a pronoun written onto it, which no infinitive gives back. */
const withPronoun = /[áéíóú].*(?:l[oae]s?|se)$/u;

/** The way back from what Spanish verbs of asks become: subjunctive and future, and participles. */
export const verbs = askedVerbs(
  bases,
  (base) => [...inflections(`${base}:do`).filter((form) => !form.startsWith(base) && !withPronoun.test(form)), ...inflections(`${base}:now`).filter((form) => /án?$/u.test(form))],
  (base) => inflections(`${base}:done`),
);
