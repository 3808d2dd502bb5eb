import type { VerbForms } from '../romance/own-verbs.js';
import { raiseWith } from '../romance/raise.js';
import { verbs } from './asked-verbs.js';
import { to, withoutOf } from './prepositions.js';

const call: VerbForms = { third: 'insta', we: 'instamos', they: 'instan', gerund: 'instando', infinitive: 'instar' };
const urge: VerbForms = { third: 'exhorta', we: 'exhortamos', they: 'exhortan', gerund: 'exhortando', infinitive: 'exhortar' };
const ask: VerbForms = { third: 'pide', we: 'pedimos', they: 'piden', gerund: 'pidiendo', infinitive: 'pedir' };
const demand: VerbForms = { third: 'exige', we: 'exigimos', they: 'exigen', gerund: 'exigiendo', infinitive: 'exigir' };

const determiner = /^(?:la|el|los|las|una|un|su|sus|esta|este|dicha)$/u;

/** Ways to ask more strongly in Spanish. */
export const raise = raiseWith({
  verbs,
  isThat: /^que$/u,
  andBefore: { changed: 'e', plain: 'y' },
  isAnd: /^[ye]$/u,
  isAdverb: /^(?:también|asimismo|además|igualmente|nuevamente|ya|pronto|\p{Ll}{3,}mente)$/u,
  isRelative: /^(?:quien|quienes|cuy[oa]s?|donde)$/u,
  isNegation: /^(?!)$/u,
  isClitic: /^(?:lo|la|los|las|le|les|se)$/u,
  modals: { debería: 'debe', deberían: 'deben', debiera: 'debe', debieran: 'deben' },
  must: { one: 'debe', many: 'deben' },
  invited: /^(?:invitad|alentad|animad)[oa]s?$/u,
  is: { es: 'one', está: 'one', son: 'many', están: 'many' },
  infinitiveMarker: /^a$/u,
  impersonal: /^es$/u,
  wished: {
    sea: { number: 'one', infinitive: 'ser' }, sean: { number: 'many', infinitive: 'ser' }, esté: { number: 'one', infinitive: 'estar' }, estén: { number: 'many', infinitive: 'estar' },
    tenga: { number: 'one', infinitive: 'tener' }, tengan: { number: 'many', infinitive: 'tener' }, pueda: { number: 'one', infinitive: 'poder' }, puedan: { number: 'many', infinitive: 'poder' },
  },
  isMany: /n$/u,
  swaps: [
    { weak: /^(?:alient(?:a|an)|alent(?:amos|ando|ar)|anim(?:a|an|amos|ando|ar)|invit(?:a|an|amos|ando|ar))$/u, strong: [call, urge], before: /(?:^| )(?:a|al) / },
    { weak: /^(?:recomiend(?:a|an)|recomend(?:amos|ando|ar)|aconsej(?:a|an|amos|ando|ar)|sugier(?:e|en)|suger(?:imos|ir))$/u, strong: [ask] },
    { weak: /^(?:dese(?:a|an|amos|ando|ar))$/u, strong: [ask, demand], before: /^(?:la|el|los|las|una|un|su|sus) /u },
    { weak: /^(?:esper(?:a|an|amos))$/u, strong: [demand], before: /^(?:de|del) /u },
  ],
  wish: /^(?:esper(?:a|an|amos|ando)|conf(?:ía|ían|iamos|iando)|dese(?:a|an|amos|ando)|tien(?:e|en)|tenemos|expresa|expresamos|está|estamos|duda|dudamos)$/u,
  wishTakesSubjunctive: /^/u,
  beforeWish: /^no$/u,
  toSubjunctive: {},
  welcome: /^(?:(acoger(?:ía|íamos)|ver(?:ía|íamos)|recibir(?:ía|íamos)) con (?:agrado|satisfacción|beneplácito|buenos ojos)|(agradecer(?:ía|íamos)|celebrar(?:ía|íamos)|desear(?:ía|íamos)|apreciar(?:ía|íamos)))$/u,
  withoutOf,
  isFuture: /(?:rá|rán)$/u,
  call,
  ask,
  callOn: to,
  callTo: 'a',
  callThat: 'a que',
  withPronouns: (pronouns, infinitive) => `${infinitive}${pronouns.replaceAll(' ', '').toLowerCase()}`,
  isDeterminer: determiner,
});
