import type { LanguageFixes } from '../language-fixes.js';
import { deferenceIn } from '../romance/hedges/deference.js';
import { doubtIn } from '../romance/hedges/doubt.js';
import { falseBalanceIn } from '../romance/hedges/false-balance.js';
import { followUpIn } from '../romance/hedges/follow-up.js';
import { hopeIn } from '../romance/hedges/hope.js';
import { noteTakingIn } from '../romance/hedges/note-taking.js';
import { softenerIn } from '../romance/hedges/softener.js';
import type { VerbForms } from '../romance/own-verbs.js';
import { authoritiesOf } from './authorities.js';
import { euphemismFixes } from './euphemism.js';
import { of, to, withoutOf } from './prepositions.js';
import { raise } from './raise.js';
import { sentence } from './sentence.js';

const deplore: VerbForms = { third: 'deplora', we: 'deploramos', they: 'deploran', gerund: 'deplorando', infinitive: 'deplorar' };
const condemn: VerbForms = { third: 'condena', we: 'condenamos', they: 'condenan', gerund: 'condenando', infinitive: 'condenar' };
const mourn: VerbForms = { third: 'lamenta', we: 'lamentamos', they: 'lamentan', gerund: 'lamentando', infinitive: 'lamentar' };
const welcome: VerbForms = { third: 'celebra', we: 'celebramos', they: 'celebran', gerund: 'celebrando', infinitive: 'celebrar' };
const willAsk = { third: 'solicitará', we: 'solicitaremos', they: 'solicitarán' };

/** What opens the name of a thing. */
const determiner = /^(?:la|el|los|las|una|un|esta|este|estos|estas|su|sus|varios|varias|dos|tres)$/u;

/** Fixes of hedges in Spanish, by kind. */
export const hedges: LanguageFixes['hedges'] = {
  deference: deferenceIn(sentence, /^(?:respet(?:a|an|amos)|reconoc(?:e|en|emos))$/u, /^inocencia$/u),
  hope: hopeIn(sentence, raise, /^ojalá$/u),
  'note-taking': noteTakingIn({
    ...sentence,
    goesOnOfEu: /^(?:[a-zñáéíóúü]+rá|está|ha|sigue|continúa|mantiene|pide|insta|exige|reitera|recuerda|condena|lamenta|reafirma|expresa|espera|considera|apoya|celebra|toma|confía)$/u,
    isThat: /^que$/u,
    gerund: /^(?:tomando|observando|constatando|notando)$/u,
    good: /^(?:liberación|puesta|excarcelación|absolución|indulto|amnistía|derogación|retirada|abolición|ratificación|levantamiento)$/u,
    death: /^(?:fallecimiento|muerte|pérdida|asesinato|desaparición)$/u,
    // To welcome what the authorities undertake would soften the statement as well.
    neutral: /^(?:compromisos?|moratorias?|garantías|anuncios?|promesas?|declaraciones|declaración|respuestas?|informes?|informaci(?:ón|ones)|explicaciones|invitación|intención|hecho|voluntad|alegaciones|denuncias?|posición|acuerdo|recursos?|apelaci(?:ón|ones)|pesquisas|investigaci(?:ón|ones)|diligencias|esfuerzos?|visitas?|diálogo|aperturas?|consultas?|intercambios?|plan(?:es)?|mandatos?|traslados?|transición|elecciones|dictamen(?:es)?|propuestas?|reformas?|progresos?|avances?|mejoras?)$/u,
    concern: /^(?:preocupación|inquietud|pesar|alarma)$/u,
    withoutOf,
    welcome: [welcome],
    mourn: [mourn],
    condemn: [deplore, condemn],
    determiner,
  }),
  doubt: doubtIn({
    ...sentence,
    stated: { habría: 'ha', habrían: 'han', estaría: 'está', estarían: 'están' },
    condition: /^si$/u,
    opensCondition: /^(?:de|si)$/u,
    conditional: /^\p{Ll}+(?:ría|rían)$/u,
    notConditional: /^(?:mayoría|minoría|categoría|secretaría|auditoría|asesoría|autoría|teoría|tutoría|contraloría|defensoría|procuraduría|comisaría|mensajería|minería|ganadería|(?:quer|requer|refer|prefer|her|mor|sufr|ocurr|corr|recorr|abr|cubr|descubr)ía[n]?)$/u,
    cutOff: /(?!)/u,
    according: /^(?:según|conforme|de)$/u,
    adjective: /^(?:presunt|supuest)[oa]s?$/u,
    aside: /^al$/u,
    single: /^(?:presuntamente|supuestamente|aparentemente|posiblemente|probablemente)$/u,
    seems: /^parece$/u,
    isThat: /^que$/u,
    indicative: { ha: 'ha', han: 'han', fue: 'fue', fueron: 'fueron', es: 'es', son: 'son', está: 'está', están: 'están' },
  }),
  softener: softenerIn({
    ...sentence,
    consider: /^(?:considerar|estudiar|valorar|contemplar|evaluar|explorar|examinar)$/u,
    ofDeed: /^(?:la|posibilidad|conveniencia|opción|de)$/u,
    infinitive: /^\p{Ll}{2,}(?:[aeií]r)(?:l[oae]s?|se|nos)?$/u,
    asides: ['si-procede', 'respetuosamente'],
    respectful: /^respetuos[oa]s?$/u,
    bound: /^(?:que|así|estiman)$/u,
    concession: /^(?:aun|reconociendo|valorando|saludando|celebrando|apreciando|comprendiendo|agradeciendo|consciente|conscientes)$/u,
  }),
  'vague-follow-up': followUpIn({
    ...sentence,
    gerund: /^(?:siguiendo|permaneciendo|manteniéndose|continuando|observando)$/u,
    clitic: /^(?:l[oa]s?|les?)$/u,
    concern: /^(?:preocupación|inquietud|alarma)$/u,
    expressed: { third: 'expresa su profunda preocupación por', we: 'expresamos nuestra profunda preocupación por', they: 'expresan su profunda preocupación por' },
    determiner,
    steps: {
      meeting: { verb: willAsk, rest: 'una reunión con [MINISTRO] sobre este caso antes del [FECHA]' },
      visit: { verb: willAsk, rest: 'visitar a [NOMBRE] en prisión antes del [FECHA]' },
      observation: { verb: willAsk, rest: 'asistir a la próxima audiencia, el [FECHA]' },
      dialogue: { verb: { third: 'planteará', we: 'plantearemos', they: 'plantearán' }, rest: 'este caso en [PRÓXIMO DIÁLOGO], el [FECHA]' },
    },
  }),
  euphemism: euphemismFixes,
  'false-balance': falseBalanceIn({
    parties: /^(?:todas|todos|ambas|ambos)$/u,
    noun: /^(?:partes|actores|fuerzas|sectores|bandos)$/u,
    mayFollow: /^(?:|[.,;:!?]|a|al|para|en|que|y|se|las|los|sin|\p{Ll}+n)$/u,
    power: /^(?:autoridades|gobierno)$/u,
    ofSeveral: /^(?:armas|hostilidades|tregua|combates|juntos|juntas)$/u,
    to: /^a$/u,
    of: /^de$/u,
    toWords: to,
    ofWords: of,
    authorities: 'las autoridades',
  }, authoritiesOf),
};
