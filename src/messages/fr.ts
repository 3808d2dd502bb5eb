import type { Messages } from './en.js';
import { frontMatterFr } from './front-matter.js';
import { lacksFr } from './lacks.js';
import { phraseFaultsFr } from './phrase-faults.js';
import { yamlFaultsFr } from './yaml-faults.js';

/** One of several words, each in quotation marks. */
function choice(words: readonly string[]): string {
  const quoted = words.map((word) => `«\u00A0${word}\u00A0»`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ou ${quoted.at(-1) ?? ''}`;
}

/** Who keeps the registers of treaties, as they are called in French. */
const registers: Readonly<Record<string, string>> = {
  'United Nations Treaty Collection': 'Collection des traités des Nations Unies',
  'Council of Europe Treaty Office': 'Bureau des traités du Conseil de l’Europe',
  'Organization of American States': 'Organisation des États américains',
  'African Union': 'Union africaine',
};

/** What Forthright says to its users, in French. Words of the draft stay in the draft's language. */
export const fr = (): Messages => ({
  list: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}`),
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],

  hrdTerm: {
    roleNoun: (noun, term) => `«\u00A0${noun}\u00A0» dit ce que fait la personne, non qui l’UE protège\u00A0: écrivez «\u00A0${term}\u00A0».`,
    unnamed: (name, term) => `Le texte n’appelle nulle part ${name} «\u00A0${term}\u00A0»\u00A0: ajoutez le terme là où le nom apparaît d’abord.`,
    onlyGeneral: (name, term) => `Le terme n’est employé qu’en général\u00A0: appelez ${name} «\u00A0${term}\u00A0».`,
    nobody: (terms, isGeneral) => (isGeneral ? `Le terme n’est employé qu’en général\u00A0: désignez ainsi les personnes concernées («\u00A0${terms}\u00A0»).` : `Le projet ne parle jamais de «\u00A0${terms}\u00A0»\u00A0: désignez ainsi les personnes concernées.`),
    law: (terms, isGeneral) => (isGeneral ? `Le projet ne parle qu’en passant de «\u00A0${terms}\u00A0»\u00A0: dites ce que cette loi change pour eux.` : `Le projet ne parle jamais de «\u00A0${terms}\u00A0»\u00A0: dites ce que cette loi change pour eux.`),
    replace: (noun, term) => `Remplacer «\u00A0${noun}\u00A0» par «\u00A0${term}\u00A0»`,
    insert: (term) => `Insérer «\u00A0${term}\u00A0»`,
  },

  namesIndividual: {
    nobody: 'Personne n’est nommé\u00A0: donnez le nom complet de la personne concernée dans le titre ou le premier paragraphe.',
    counted: (group) => `«\u00A0${group}\u00A0» compte des personnes sans les nommer\u00A0: donnez leurs noms complets.`,
    late: (names) => `Seulement plus loin dans le texte\u00A0: ${names}. Donnez les noms complets dans le titre ou le premier paragraphe.`,
    shortOnly: (name) => `«\u00A0${name}\u00A0» n’est jamais suivi ni précédé du reste du nom\u00A0: donnez une fois le nom complet.`,
    notInText: (names) => `Dans l’en-tête, mais pas dans le texte\u00A0: ${names}.`,
    fromFrontMatter: (names) => `Insérer ${names} depuis l’en-tête`,
    fromText: (names) => `Insérer les noms donnés plus loin\u00A0: ${names}`,
    asList: 'Transformer le nombre en liste de noms à compléter',
    placeholder: 'Insérer un nom à compléter',
    inOpening: (words) => `Ajouter au premier paragraphe\u00A0: ${words}`,
  },

  caseRecommendation: {
    missing: (names) => (names === '' ? 'Le projet ne demande rien sur le cas lui-même\u00A0: dites ce qui doit être fait, et par qui.' : `Le projet ne demande rien pour ${names}\u00A0: dites ce qui doit être fait, et par qui.`),
    noCase: 'Le projet n’évoque aucun cas individuel\u00A0: si quelqu’un est détenu ou menacé pour ce dont il s’agit, nommez cette personne, si elle y consent, et demandez quelque chose pour elle. S’il ne concerne personne en particulier, écrivez «\u00A0defenders: []\u00A0» dans l’en-tête.',
    insert: (what) => `Insérer\u00A0: ${what}`,
    address: (authorities) => `L’adresser à «\u00A0${authorities}\u00A0»`,
  },

  lacks: lacksFr,
  situationRecommendation: {
    missing: 'Le projet ne demande rien au-delà du cas\u00A0: dites ce qui doit changer pour les autres défenseurs, en droit ou en pratique.',
    insert: (what) => `Insérer\u00A0: ${what}`,
  },

  noHedging: {
    deference: (words) => `«\u00A0${words}\u00A0» s’incline devant ceux-là mêmes qui doivent rendre des comptes\u00A0: supprimez ces mots.`,
    noteTaking: (words, ofNgo) => `«\u00A0${words}\u00A0» ne fait que constater\u00A0: dites clairement ce qui s’est passé et ce ${ofNgo ? 'que vous en pensez' : 'qu’en pense l’UE'}.`,
    hope: (words) => `«\u00A0${words}\u00A0» est un souhait, non une demande\u00A0: dites ce qui doit être fait.`,
    vagueFollowUp: (words, ofNgo) => `«\u00A0${words}\u00A0» ne promet rien\u00A0: dites quelle démarche ${ofNgo ? 'vous ferez' : 'l’UE fera'}.`,
    doubt: (words) => `«\u00A0${words}\u00A0» met en doute ce qui s’est passé\u00A0: si le fait est établi, affirmez-le.`,
    softener: (words) => `«\u00A0${words}\u00A0» affaiblit la phrase\u00A0: supprimez ces mots.`,
    euphemism: (words) => `«\u00A0${words}\u00A0» cache ce qui a été fait\u00A0: appelez les faits par leur nom.`,
    falseBalance: (words) => `«\u00A0${words}\u00A0» met les défenseurs au même rang que ceux qui leur nuisent\u00A0: adressez-vous aux responsables.`,
    remove: (words) => `Supprimer «\u00A0${words}\u00A0»`,
    removeSentence: 'Supprimer la phrase',
    stateFact: 'L’affirmer comme un fait',
    judge: (verb) => `Écrire plutôt «\u00A0${verb}\u00A0»`,
    askForDeed: 'Demander l’acte lui-même',
    replaceBy: (words) => `Remplacer par «\u00A0${words}\u00A0»`,
    nextStep: (step) => `Nommer une démarche\u00A0: ${step}`,
  },

  directRecommendation: {
    weakVerb: (words, strong) => `«\u00A0${words}\u00A0» est une demande faible\u00A0: employez ${choice(strong)}.`,
    couldBeStronger: (words, strong) => `«\u00A0${words}\u00A0» n’est pas la demande la plus forte\u00A0: ${choice(strong)} en dirait plus.`,
    missing: 'Le projet ne demande rien\u00A0: dites qui doit faire quoi.',
    noAddressee: 'Personne n’est appelé à le faire\u00A0: dites qui doit agir.',
    notImmediate: (immediately, unconditionally) => `Qui est détenu arbitrairement doit être libéré sans attendre\u00A0: ajoutez «\u00A0${immediately}\u00A0», et «\u00A0${unconditionally}\u00A0» s’il y a lieu.`,
    raise: (words) => `Écrire «\u00A0${words}\u00A0»`,
    address: (authorities) => `L’adresser à «\u00A0${authorities}\u00A0»`,
    add: (words) => `Ajouter «\u00A0${words}\u00A0»`,
  },

  respectfulLanguage: {
    finding: (words) => `«\u00A0${words}\u00A0» peut blesser ou exclure quelqu’un\u00A0: un autre mot conviendrait peut-être mieux.`,
    replace: (words) => `Remplacer par «\u00A0${words}\u00A0»`,
    englishOnly: 'Non examiné\u00A0: seules des expressions anglaises sont connues.',
  },

  fairTrial: {
    dueProcess: 'Rien n’est dit des garanties de procédure\u00A0: avocat, audience publique, preuves, appel, aveux.',
    observation: 'Rien n’est dit de l’observation du procès\u00A0: dites si des diplomates de l’UE y ont assisté ou si l’accès leur a été refusé.',
    observationOfNgo: 'Rien n’est dit de l’observation du procès\u00A0: dites si des observateurs y ont assisté ou si l’accès leur a été refusé.',
    insert: (words) => `Insérer\u00A0: ${words}`,
  },

  obligations: {
    asOf: (source, month) => `${registers[source] ?? source}, état en ${month}`,
    corrected: 'selon votre configuration',
    signedOnly: (treaty, state, basis) => `${state}\u00A0: signé, mais pas ratifié. Ce texte ne lie pas le pays\u00A0: ${treaty} (${basis}).`,
    notParty: (treaty, state, basis) => `${state}\u00A0: ni signé ni ratifié. Ce texte ne lie pas le pays\u00A0: ${treaty} (${basis}).`,
    notSigned: (treaty, state, basis) => `${state}\u00A0: pas signé. Texte\u00A0: ${treaty} (${basis}).`,
    left: (treaty, state, since, until, basis) => `${state}\u00A0: partie de ${since} à ${until}, plus maintenant. Texte\u00A0: ${treaty} (${basis}).`,
    notYet: (treaty, state, since, basis) => `${state}\u00A0: partie depuis ${since} seulement, pas encore à la date de la déclaration. Texte\u00A0: ${treaty} (${basis}).`,
    wrongYear: (treaty, state, since, claimed, basis) => `${state}\u00A0: partie depuis ${since}, et non ${claimed}. Texte\u00A0: ${treaty} (${basis}).`,
    since: (treaty, since) => `${treaty}, depuis ${since}`,
    partyTo: (state, treaties, basis) => `Lient ce pays (${state})\u00A0: ${treaties} (${basis}).`,
    nothingKnown: (state) => `On ne connaît ici aucun traité qui lie ce pays (${state}).`,
    general: (words, offer) => `«\u00A0${words}\u00A0» ne nomme aucun engagement\u00A0: citez un traité. ${offer}`,
    standard: (words, offer) => `«\u00A0${words}\u00A0» est une norme qui ne lie personne en droit\u00A0: citez aussi un traité. ${offer}`,
    unchecked: (words, offer) => `Aucun tableau ne dit ici qui est lié par «\u00A0${words}\u00A0»\u00A0: vérifiez-le, ou citez un autre traité. ${offer}`,
    missing: (offer) => `Aucune obligation de l’État n’est citée. ${offer}`,
    noTable: (state) => `Non évalué\u00A0: aucun tableau n’indique les traités de ce pays (${state}).`,
    insert: (words, basis) => `Insérer\u00A0: ${words} (${basis})`,
    add: (words, basis) => `Ajouter «\u00A0${words}\u00A0» (${basis})`,
    exchange: (treaty, basis) => `Citer à la place\u00A0: ${treaty} (${basis})`,
    sign: (words) => `Écrire «\u00A0${words}\u00A0»`,
    write: (year, basis) => `Écrire «\u00A0${year}\u00A0» (${basis})`,
  },

  legitimacy: {
    missing: 'Rien ne dit que le travail de la personne est légitime\u00A0: une phrase suffit.',
    insert: (words) => `Insérer\u00A0: ${words}`,
  },

  restrictiveLaw: {
    unnamed: 'La loi n’est pas nommée\u00A0: donnez son titre ou son numéro.',
    noHarm: 'Rien ne dit quel tort la loi fait aux défenseurs et à la société civile.',
    noAsk: 'Ni l’abrogation, ni la modification, ni le réexamen de la loi n’est demandé.',
    insert: (words) => `Insérer\u00A0: ${words}`,
    inOpening: (words) => `Ajouter au premier paragraphe\u00A0: ${words}`,
  },

  intersectingRisk: {
    groups: { women: 'droits des femmes et défenseures', lgbti: 'personnes LGBTI', indigenous: 'peuples autochtones', land: 'terre, environnement et entreprises' },
    or: (policies) => (policies.length < 2 ? policies.join('') : `${policies.slice(0, -1).join(', ')} ou ${policies.at(-1) ?? ''}`),
    uncited: (group, policies) => `Le projet touche à un risque particulier (${group}), mais ne cite aucune politique à ce sujet, telle que\u00A0: ${policies}.`,
    insert: (words) => `Insérer\u00A0: ${words}`,
  },

  followUp: {
    vague: 'Les seules suites sont vagues\u00A0: nommez une démarche et une date.',
    missing: 'Rien n’est dit des suites\u00A0: une rencontre, une visite, un dialogue, des mesures.',
    insert: (words) => `Insérer\u00A0: ${words}`,
  },

  signposted: {
    missing: 'Rien ne renvoie aux orientations de l’UE sur les défenseurs, ni à qui s’adresser.',
    insert: (words) => `Insérer\u00A0: ${words}`,
  },

  translated: {
    or: (languages) => (languages.length < 2 ? languages.join('') : `${languages.slice(0, -1).join(', ')} ou ${languages.at(-1) ?? ''}`),
    missing: (languages, basis) => `Aucune traduction n’est indiquée (${languages})\u00A0: ajoutez «\u00A0translations\u00A0» à l’en-tête (langues du pays\u00A0: ${basis}).`,
    noFile: (language, file) => `Une traduction est indiquée (${language}), mais «\u00A0${file}\u00A0» n’est pas à côté du projet.`,
    notNamed: (name, file) => `«\u00A0${file}\u00A0» ne nomme pas ${name}\u00A0: une traduction a les noms du projet, en entier.`,
    spelled: (name, written, file) => `${name} s’écrit autrement dans «\u00A0${file}\u00A0», qui a «\u00A0${written}\u00A0»\u00A0: écrivez-le de la même façon dans les deux.`,
    add: (language) => `Ajouter la traduction\u00A0: ${language}`,
  },

  disseminated: {
    missing: 'Aucun canal n’est indiqué\u00A0: ajoutez «\u00A0channels\u00A0» à l’en-tête.',
    ownOnly: 'Seul le site du SEAE est indiqué\u00A0: ajoutez un canal que le public utilise.',
    tooLong: (most, length) => `Aucun message de ${most} caractères ne peut à la fois nommer la personne et dire ce qui est demandé\u00A0: avec cette demande, la plus courte, il en compte ${length}. Dites-la en une phrase plus courte.`,
    add: 'Ajouter des canaux, à compléter',
  },

  noStigma: {
    undistanced: (words) => `«\u00A0${words}\u00A0» est repris comme si l’UE le disait elle-même\u00A0: prenez vos distances.`,
    quote: 'Mettre entre guillemets',
    write: (words) => `Écrire «\u00A0${words}\u00A0»`,
  },

  level: {
    names: { local: 'local', spokesperson: 'porte-parole', hrvp: 'haut représentant', declaration: 'déclaration au nom de l’UE', multilateral: 'multilatéral', joint: 'conjoint', ngo: 'ONG' },
    missing: 'Ni l’en-tête ni le texte ne disent à quel niveau la déclaration est publiée\u00A0: ajoutez «\u00A0level\u00A0» à l’en-tête.',
    undeclared: (told) => `Le texte dit son niveau (${told}), l’en-tête non\u00A0: ajoutez-le.`,
    disagrees: (declared, told) => `L’en-tête dit ${declared}, le titre ou les premiers mots disent ${told}.`,
    write: (level) => `Écrire «\u00A0level: ${level}\u00A0»`,
  },

  library: {
    none: 'Non évalué\u00A0: aucune bibliothèque de déclarations passées n’est ouverte.',
    statement: (title, date) => `«\u00A0${title}\u00A0»${date === undefined ? '' : ` (${date})`}`,
  },

  levelFit: {
    at: (past, level) => `${past}, ${level}`,
    lower: (own, cases) => `Cette déclaration paraît à un niveau (${own}) inférieur à celui de cas comparables\u00A0: ${cases}.`,
  },

  inCountry: {
    asks: {
      release: 'une libération', 'drop-charges': 'l’abandon des poursuites', 'fair-trial': 'un procès équitable', access: 'l’accès à l’avocat, à la famille ou au médecin', investigate: 'une enquête', protect: 'une protection',
      law: 'un changement de la loi', 'respect-rights': 'le respect des droits', 'enabling-space': 'de l’espace pour la société civile', other: 'autre chose',
    },
    anyAsk: { case: 'quelque chose dans le cas', situation: 'quelque chose pour le pays entier' },
    ask: (what, past) => `${past} demandait ${what}, ce projet non.`,
    weaker: (words, what, past) => `«\u00A0${words}\u00A0» demande ${what} plus faiblement que ${past}.`,
    names: (names, past) => `${past} nommait ${names} dans le même cas, ce projet non.`,
    obligations: (treaties, past) => `${past} citait un texte que ce projet ne cite pas\u00A0: ${treaties}.`,
    followUp: (past) => `${past} annonçait une suite, ce projet n’en annonce aucune.`,
  },

  acrossCountries: {
    traits: { 'case-ask': 'la demande dans le cas', 'situation-ask': 'la demande pour le pays entier', names: 'les noms', term: 'le terme de défenseur', obligations: 'les obligations citées', 'follow-up': 'les suites', 'no-hedging': 'les atténuations' },
    weaker: (count, traits, past) => `Plus faible que la médiane de ${count} déclarations sur un tel fait dans d’autres pays${traits === '' ? '' : ` (${traits})`}\u00A0: comparez avec ${past}.`,
  },

  openCases: {
    notRecalled: (names, past) => `La libération demandée dans ${past} n’a pas été saluée depuis\u00A0: rappelez ${names}.`,
    insert: (words) => `Insérer, si c’est encore vrai\u00A0: ${words}`,
  },

  namesSpelledAlike: {
    nearMiss: (own, known, past) => `«\u00A0${own}\u00A0» s’écrit «\u00A0${known}\u00A0» dans ${past}\u00A0: si c’est la même personne, gardez cette graphie.`,
    write: (name) => `Écrire partout «\u00A0${name}\u00A0»`,
  },

  coordinated: {
    missing: 'Rien ne dit ce qui paraît à d’autres niveaux, ni avec qui\u00A0: ajoutez «\u00A0related\u00A0» ou «\u00A0with\u00A0» à l’en-tête.',
    related: 'Ajouter les déclarations à d’autres niveaux, à compléter',
    with: 'Ajouter avec qui elle est publiée, à compléter',
  },

  consent: {
    people: (names) => (names.length > 3 ? `${names.slice(0, 3).join(', ')} et ${names.length - 3} autres personnes` : names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`),
    missing: (names) => `L’accord n’est pas consigné pour ${names}, ni la raison pour laquelle il ne pouvait être demandé.`,
    record: (what) => `Noter\u00A0: ${what}`,
    records: ['l’accord a été donné', 'le cas est déjà public, et le risque a été pesé', 'il n’a pas été possible de demander, et pourquoi'],
  },

  comments: {
    unknownRule: (id, nearest) => (nearest === '' ? `Il n’y a pas de règle «\u00A0${id}\u00A0»\u00A0: le commentaire reste sans effet.` : `Il n’y a pas de règle «\u00A0${id}\u00A0»\u00A0: vouliez-vous dire «\u00A0${nearest}\u00A0»\u00A0?`),
    replace: (id) => `Écrire «\u00A0${id}\u00A0»`,
  },

  undecodable: {
    'too-large': 'il est trop grand',
    binary: 'ce n’est pas du texte',
    'invalid-utf8': 'ce n’est pas du texte UTF-8\u00A0; enregistrez-le en UTF-8',
    'invalid-utf16': 'ce n’est pas du texte UTF-16 valide\u00A0; enregistrez-le en UTF-8',
  },

  configuration: {
    'not-yaml': ({ fault = 'other' }) => `Le fichier est illisible\u00A0: ${yamlFaultsFr[fault]}.`,
    'not-a-mapping': () => 'Le fichier doit être fait de lignes «\u00A0clé: valeur\u00A0».',
    'not-a-key': () => 'Une clé doit être un seul mot.',
    alias: ({ value = '' }) => `«\u00A0*${value}\u00A0» répète un autre endroit\u00A0: écrivez en toutes lettres ce qui est voulu.`,
    'duplicate-key': ({ key = '' }) => `«\u00A0${key}\u00A0» figure deux fois\u00A0: seule la première compte.`,
    'unknown-key': ({ key = '', allowed = [] }) => `«\u00A0${key}\u00A0» est inconnu ici${allowed.length > 0 ? `\u00A0: vouliez-vous dire ${choice(allowed)}\u00A0?` : '.'}`,
    'wrong-value': ({ key = '', value = '', allowed = [] }) => `«\u00A0${value}\u00A0» n’est pas une valeur de «\u00A0${key}\u00A0»\u00A0: écrivez ${choice(allowed)}.`,
    'wrong-type': ({ key = '', allowed = [] }) => `«\u00A0${key}\u00A0» n’a pas la forme attendue\u00A0: écrivez comme dans ${choice(allowed)}.`,
    'missing-key': ({ key = '' }) => `«\u00A0${key}\u00A0» manque.`,
    'unknown-country': ({ value = '', allowed = [] }) => `«\u00A0${value}\u00A0» n’est pas un pays connu ici${allowed.length > 0 ? `\u00A0: vouliez-vous dire ${choice(allowed)}\u00A0?` : '\u00A0: écrivez son code de deux lettres, ou son nom en anglais ou en français.'}`,
    'unknown-treaty': ({ value = '', allowed = [] }) => `«\u00A0${value}\u00A0» n’est pas un traité dont les parties sont connues ici${allowed.length > 0 ? `\u00A0: vouliez-vous dire ${choice(allowed)}\u00A0?` : '\u00A0: écrivez son nom court, comme ICCPR ou CAT.'}`,
    'not-a-year': ({ key = '', value = '', detail = '' }) => `«\u00A0${value}\u00A0» ne dit pas depuis quand ${key} lie l’État\u00A0: écrivez l’année (${detail} au plus tôt, et aucune à venir), «\u00A0signed\u00A0» ou «\u00A0none\u00A0».`,
    'bad-pattern': ({ value = '' }) => `«\u00A0${value}\u00A0» ne peut pas servir de motif\u00A0: écrivez-en un court, pour des fichiers sous ce dossier, comme «\u00A0drafts/**/*.md\u00A0».`,
    'missing-file': ({ value = '' }) => `Il n’y a pas de fichier «\u00A0${value}\u00A0» à côté ou au-dessous du fichier de configuration.`,
    'unreadable-file': ({ value = '', detail = '' }) => `«\u00A0${value}\u00A0» est illisible\u00A0: ${detail}`,
    outside: ({ value = '' }) => `«\u00A0${value}\u00A0» est hors du dossier du fichier de configuration\u00A0: déplacez-le là.`,
    'second-configuration': ({ value = '' }) => `Ce fichier ne sert pas\u00A0: c’est ${value}, à côté, qui compte.`,
    'repeated-file': ({ value = '' }) => `«\u00A0${value}\u00A0» figure deux fois.`,
    'bad-phrase': ({ value = '', phraseFault = 'empty' }) => `La tournure «\u00A0${value}\u00A0» est illisible\u00A0: ${phraseFaultsFr[phraseFault]}.`,
    'built-in-id': ({ key = '' }) => `Il y a déjà une entrée «\u00A0${key}\u00A0» dans le lexique\u00A0: donnez un autre identifiant à celle-ci.`,
    'repeated-id': ({ key = '' }) => `Il y a déjà une entrée «\u00A0${key}\u00A0»\u00A0: seule la première compte.`,
    'not-found': ({ key = '', value = '' }) => `Les tournures de «\u00A0${key}\u00A0» ne se trouvent pas dans leur exemple «\u00A0${value}\u00A0».`,
    found: ({ key = '', value = '' }) => `Les tournures de «\u00A0${key}\u00A0» se trouvent dans «\u00A0${value}\u00A0», qui figure sous «\u00A0passes\u00A0».`,
  },

  frontMatter: frontMatterFr,
  yamlFaults: yamlFaultsFr,
});
