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
import { of, to, withoutOf } from '../seams/french-prepositions.js';
import { raise } from './raise.js';
import { sentence } from './sentence.js';

const deplore: VerbForms = { third: 'déplore', we: 'déplorons', they: 'déplorent', gerund: 'déplorant', infinitive: 'déplorer' };
const condemn: VerbForms = { third: 'condamne', we: 'condamnons', they: 'condamnent', gerund: 'condamnant', infinitive: 'condamner' };
const welcome: VerbForms = { third: 'salue', we: 'saluons', they: 'saluent', gerund: 'saluant', infinitive: 'saluer' };

/** What opens the name of a thing. */
const determiner = /^(?:la|le|les|l'|une|un|cette|cet|ce|ces|sa|son|ses|leur|leurs|plusieurs|deux|trois)$/u;

/** Fixes of hedges in French, by kind. */
export const hedges: LanguageFixes['hedges'] = {
  deference: deferenceIn(sentence, /^(?:respect(?:e|ent|ons)|reconn(?:aît|aissent|aissons))$/u, /^innocence$/u),
  hope: hopeIn(sentence, raise, /^espérons-le$/u),
  'note-taking': noteTakingIn({
    ...sentence,
    goesOnOfEu: /^(?:elle|il|ils|elles)$/u,
    isThat: /^(?:que|qu')$/u,
    gerund: /^(?:pren|not|relev|observ)ant$/u,
    good: /^(?:libération|remise|acquittement|relaxe|grâce|amnistie|abrogation|retrait|abolition|ratification|levée|abandon)$/u,
    death: /^(?:décès|mort|disparition|perte|assassinat|meurtre)$/u,
    // To welcome what the authorities undertake would soften the statement as well.
    neutral: /^(?:engagements?|moratoires?|assurances?|annonces?|promesses?|déclarations?|réponses?|rapports?|informations?|explications?|invitations?|intentions?|fait|volonté|allégations?|position|pourvois?|appel|recours|requêtes?|enquêtes?|investigations?|efforts?|visites?|dialogue|ouvertures?|échanges?|consultations?|plans?|mandats?|transferts?|transition|élections?|accords?|débats?|discussions?|propositions?|réformes?|progrès|avancées?|améliorations?)$/u,
    withoutOf,
    welcome: [welcome],
    mourn: [deplore],
    condemn: [deplore, condemn],
    concern: /^(?:préoccupation|inquiétude|regret|consternation)$/u,
    determiner,
  }),
  doubt: doubtIn({
    ...sentence,
    stated: { aurait: 'a', auraient: 'ont', serait: 'est', seraient: 'sont' },
    condition: /^(?:si|s')$/u,
    opensCondition: /^(?:si|s')$/u,
    conditional: /^\p{Ll}+(?:rait|raient)$/u,
    notConditional: /^(?:(?:abs|at|dis|ex|por|re|sous)?trait|(?:déclar|entr|rentr|montr|démontr|rencontr|ouvr|couvr|découvr|offr|souffr|prépar|retir|demeur|figur|dur|opér|ignor|administr|enregistr|filtr|cour|mour)ai(?:en)?t)$/u,
    cutOff: /^(?:ne|se|ce|que|je|me|te|le|la|jusque|lorsque|puisque)$/u,
    according: /^(?:selon|d'|à)$/u,
    adjective: /^prétendue?s?$/u,
    aside: /^(?:semble-t-il|dit-on|paraît-il)$/u,
    single: /^(?:apparemment|vraisemblablement|probablement|prétendument|éventuellement|possiblement|(?:présum|allégu|suppos)ée?s?)$/u,
    seems: /^il$/u,
    isThat: /^(?:que|qu')$/u,
    indicative: { ait: 'a', aient: 'ont', soit: 'est', soient: 'sont', a: 'a', ont: 'ont', est: 'est', sont: 'sont' },
  }),
  softener: softenerIn({
    ...sentence,
    consider: /^(?:envisager|étudier|examiner)$/u,
    ofDeed: /^(?:de|d'|la|possibilité)$/u,
    infinitive: /^\p{Ll}{2,}(?:er|ir|[dtv]re|oire|ire)$/u,
    lead: /^(?:bien|s'|tenter|essayer|tâcher)$/u,
    asides: ['where-appropriate', 'respectfully'],
    respectful: /^respectueu(?:x|ses?)$/u,
    bound: /^(?:où|cela|que|qu')$/u,
    concession: /^tout$/u,
  }),
  'vague-follow-up': followUpIn({
    ...sentence,
    gerund: /^(?:suiv|rest|demeur|continu|surveill|observ)ant$/u,
    clitic: /^(?:en|y|l'|le|la|les|lui|leur)$/u,
    concern: /^(?:préoccupation|inquiétude|consternation)$/u,
    expressed: { third: 'exprime sa vive préoccupation devant', we: 'exprimons notre vive préoccupation devant', they: 'expriment leur vive préoccupation devant' },
    determiner,
    steps: {
      meeting: { verb: { third: 'demandera', we: 'demanderons', they: 'demanderont' }, rest: 'à rencontrer [MINISTRE] au sujet de cette affaire avant le [DATE]' },
      visit: { verb: { third: 'demandera', we: 'demanderons', they: 'demanderont' }, rest: 'à rendre visite à [NOM] en détention avant le [DATE]' },
      observation: { verb: { third: 'demandera', we: 'demanderons', they: 'demanderont' }, rest: 'à observer la prochaine audience, le [DATE]' },
      dialogue: { verb: { third: 'évoquera', we: 'évoquerons', they: 'évoqueront' }, rest: 'cette affaire lors de [PROCHAIN DIALOGUE], le [DATE]' },
    },
  }),
  euphemism: euphemismFixes,
  'false-balance': falseBalanceIn({
    parties: /^(?:toutes|tous|les|aux|des|l')$/u,
    noun: /^(?:parties|acteurs|camps|protagonistes|forces)$/u,
    mayFollow: /^(?:|[.,;:!?]|à|au|aux|pour|afin|en|dans|qui|et|ne|sans|d'|de|\p{Ll}+(?:ent|ont))$/u,
    power: /^(?:autorités|gouvernement)$/u,
    ofSeveral: /^(?:armes|hostilités|cessez-le-feu|trêve|combats|ensemble)$/u,
    to: /^(?:à|aux)$/u,
    of: /^(?:de|des)$/u,
    toWords: to,
    ofWords: of,
    authorities: 'les autorités',
  }, authoritiesOf),
};
