import type { VerbForms } from '../romance/own-verbs.js';
import { raiseWith } from '../romance/raise.js';
import { withoutOf } from '../seams/french-prepositions.js';
import { verbs } from './asked-verbs.js';

const call: VerbForms = { third: 'appelle', we: 'appelons', they: 'appellent', gerund: 'appelant', infinitive: 'appeler' };
const urge: VerbForms = { third: 'exhorte', we: 'exhortons', they: 'exhortent', gerund: 'exhortant', infinitive: 'exhorter' };
const ask: VerbForms = { third: 'demande', we: 'demandons', they: 'demandent', gerund: 'demandant', infinitive: 'demander' };
const demand: VerbForms = { third: 'exige', we: 'exigeons', they: 'exigent', gerund: 'exigeant', infinitive: 'exiger' };

/** Ways to ask more strongly in French. */
export const raise = raiseWith({
  verbs,
  isThat: /^(?:que|qu')$/u,
  isAnd: /^et$/u,
  isAdverb: /^(?:également|aussi|donc|encore|toujours|instamment|vivement|fortement|fermement|par|ailleurs|\p{Ll}{3,}ment)$/u,
  isRelative: /^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles)$/u,
  isNegation: /^(?:pas|plus|jamais)$/u,
  isClitic: /^(?:le|la|les|l'|lui|leur|se|s'|y|en)$/u,
  modals: { devrait: 'doit', devraient: 'doivent' },
  must: { one: 'doit', many: 'doivent' },
  invited: /^(?:invit|encourag|incit)ée?s?$/u,
  is: { est: 'one', sont: 'many' },
  infinitiveMarker: /^à$/u,
  impersonal: /^il$/u,
  wished: {
    soit: { number: 'one', infinitive: 'être' }, soient: { number: 'many', infinitive: 'être' }, ait: { number: 'one', infinitive: 'avoir' }, aient: { number: 'many', infinitive: 'avoir' },
    puisse: { number: 'one', infinitive: 'pouvoir' }, puissent: { number: 'many', infinitive: 'pouvoir' },
  },
  isMany: /nt$/u,
  swaps: [
    { weak: /^(?:encourag|invit|incit)(?:e|ent|ons|eons|ant|eant|er)$/u, strong: [call, urge] },
    { weak: /^engag(?:e|ent|eons|eant|er)$/u, strong: [call, urge] },
    { weak: /^(?:recommand|conseill|suggèr|suggér|propos|préconis)(?:e|ent|ons|ant|er)$/u, strong: [ask] },
    { weak: /^(?:souhait(?:e|ent|ons|ant|er)|esp(?:ère|èrent|érons|érant|érer))$/u, strong: [ask, demand], before: /^(?:(?:vivement|sincèrement|ardemment|également|aussi) )?(?:la|le|les|l'|une|un|sa|son|leur|leurs|cette|ce) (?!(?:prompt|bon|complet) rétablissement|rétablissement)/u },
    { weak: /^atten(?:d|dent|dons)$/u, strong: [demand], before: /^(?:de|des|du|d') /u },
  ],
  wish: /^(?:esp(?:ère|èrent|érons|érant)|souhait(?:e|ent|ons|ant)|form(?:e|ons|ent)|dout(?:e|ons|ent)|compt(?:e|ons|ent)|veu(?:t|lent)|voulons|attend|attendent|attendons)$/u,
  wishTakesSubjunctive: /^(?:souhait|form|attend)/u,
  beforeWish: /^(?:ne|n'|se|s')$/u,
  toSubjunctive: { sera: 'soit', seront: 'soient', est: 'soit', sont: 'soient', aura: 'ait', auront: 'aient', pourra: 'puisse', pourront: 'puissent' },
  welcome: /^(?:(?:se|nous) (réjouir(?:ait|aient|ions)|féliciter(?:ait|aient|ions)) (?:de|du|des|d')|(accueiller(?:ait|aient|ions)|verr(?:ait|aient|ions)) (?:favorablement|volontiers|avec (?:satisfaction|plaisir)|d' un bon œil))$/u,
  withoutOf,
  isFuture: /r(?:a|ont)$/u,
  call,
  ask,
  callOn: (authorities) => authorities,
  withPronouns: (pronouns, infinitive) => `${pronouns}${/['’]$/u.test(pronouns) ? '' : ' '}${infinitive}`,
  isDeterminer: /^(?:la|le|les|l'|une|un|sa|son|leur|leurs|cette|ce|cet|ces)$/u,
  callTo: 'à',
});
