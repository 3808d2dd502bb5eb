import { type Cues, word, words } from './cues.js';

/** Said of people who are behind bars. */
const behindBarsNow = "(?:détenue?s?|emprisonnée?s?|incarcérée?s?|arrêtée?s?|retenue?s?|écrouée?s?|interpellée?s?|privée?s? de (?:leur )?liberté|derrière les barreaux|en (?:prison|détention))";
/** People of one kind, who are some of those held: that all of them are to be freed tells less. */
const ofOneKind = '(?:autres|prisonni|détenu|défenseu|journalist|milita|activist|avocat|opposant|manifestant|syndicalist|étudiant|blogueu|membre|dirigeant|responsable)';

/** Cues of French. */
export const french = (): Cues => ({
  addressedBefore: /^(?:ils?|elles?|celles?-ci|ceux-ci|celui-ci)(?!\p{L})/iu,
  doer: word('par'),
  otherDeed: word('qui', 'dont', 'que', "qu'", 'après', 'ayant', 'depuis', 'été', 'arrêtée?s?', 'détenue?s?', 'commise?s?', 'perpétrée?s?', 'attaquée?s?', 'battue?s?', 'condamnée?s?', 'prononcée?s?'),
  that: word('que', "qu'"),
  houseFormula: /(?<!\p{L})(?:(?:en |ré)?appel(?:le|lent|ons|ant)?|demand(?:e|ent|ons|ant)|exig(?:e|ent|eons|eant)|réclam(?:e|ent|ons|ant))(?: (?:de nouveau|à nouveau|une nouvelle fois|encore|instamment))?(?: (?:à|de|pour)(?: (?:la|l['’]|le|les|ce qu['’]|ce que))?| (?:au|aux|la|le|les|l['’]|sa|son|leur))?\s*$/iu,
  reportedBefore: /(?<!\p{L})(?:dire|déclarer|affirmer|répéter|souligner|rappeler)(?!\p{L})[^.;:]*(?<!\p{L})qu(?:e |['’])$/iu,
  announcedBefore: /(?:^|[^a-zß-ɏ])(?:continuer|persister)(?:a|ont|ons)(?: [a-zß-ɏ]+){0,2} (?:à |de |d['’])$/i,
  // "rappelle son appel", "rappelle sa demande": asked again, and no reminder.
  ofDuty: words('rappel[a-zß-ɏ]*(?! (?:[a-zß-ɏ]+ )?(?:appels?|demandes?|exigences?)(?![a-zß-ɏ]))', 'obligations?', 'impose(?:nt)? aux?', 'impose(?:nt)? à', 'devoirs?', 'responsabilités?', 'incombe[a-zß-ɏ]*', 'appartient'),
  ofImportance: words('importan(?:t|te|ce)', 'cruciale?', 'essentiel(?:le)?', 'fondamentale?', 'indispensable', 'impérati(?:f|ve)', 'primordiale?', 'nécessaire', 'capitale?', 'vitale?', 'prioritaire', 'déterminante?', 'importe', 'importerait', "(?:s')?impose(?:nt)?"),
  mild: words('devr(?:ait|aient)', 'conviendrait', 'faudrait'),
  allHeld: words(
    `(?:ceux|celles|personnes?|citoyen(?:ne)?s|ressortissante?s|individus|quiconque)(?: qui (?:est|sont|a été|ont été|restent|demeurent|se trouvent)| est| encore| toujours| actuellement| placée?s| maintenue?s| [a-zß-ɏ]+ment){0,3} ${behindBarsNow}`,
    `tou(?:s|tes) les (?!${ofOneKind})[a-zß-ɏ]+(?: encore| toujours| actuellement| [a-zß-ɏ]+ment){0,2} ${behindBarsNow}`,
  ),
  kindHeld: words('tous', 'toutes', 'tout', 'toute', "l'ensemble", 'ceux', 'celles', 'quiconque', 'centaines', 'milliers', 'dizaines', 'prisonni(?:er|ère)s', 'détenue?s', 'défenseure?s', 'défenseuses', 'journalistes', 'militante?s', '\\d+'),
  statesAtLarge: words('états(?!-)', 'pays membres', 'tous les pays'),
  likeOthers: /, (?:comme|à l['’]instar de|ainsi que)(?![a-zß-ɏ])[^,]*,?/iu,
  onlookers: words('communauté internationale', 'gouvernements étrangers', 'bailleurs', 'partenaires'),
  classOfPeople: /^[\s«"]*(?:tous )?(?:les |la )?(?:défenseurs|défenseurs des droits de l['’]homme|militants|journalistes|avocats|blogueurs|citoyens|manifestants|médias|société civile)(?: et (?:les )?(?:[a-zß-ɏ]+ ){0,3}[a-zß-ɏ]+)*\s*$/i,
  recallsOthers: words('autres?', 'restante?s?', 'le reste', 'ailleurs'),
  behindBars: words('arrêtée?s?', 'interpellée?s?', 'détenue?s?', 'emprisonnée?s?', 'incarcérée?s?', 'écrouée?s?', 'condamnée?s?', 'au secret', 'en (?:prison|détention|garde à vue)', 'sous les verrous', 'privée?s? de (?:sa |leur )?liberté', 'derrière les barreaux'),
  inAbsence: words('par (?:contumace|défaut)', 'en (?:son|leur) absence'),
  condemned: words('(?:condamnée?s?|condamnations?|peines?) (?:à|de) mort'),
  kindWithNamed: /\b(?:tous|toutes) les (?:[a-zß-ɏ]+ ){0,4}(?:prisonni|déten|personnes|défenseur|militant|journaliste|avocat|manifestant)[^.;:]{0,80}(?:y compris|notamment|dont|parmi)(?: |$)/i,
  now: words('immédiate?s?', 'immédiatement', 'inconditionnel(?:le)?s?', 'inconditionnellement', 'urgente?s?', "d'urgence", 'sans (?:aucun |plus de |autre )?(?:délai|retard)s?', 'sans (?:aucune )?conditions?', 'sans (?:plus )?(?:tarder|attendre)', "sur-le-champ", "aujourd'hui", 'maintenant', 'dès (?:maintenant|à présent)', 'au plus (?:vite|tôt)', 'dans les (?:plus brefs|meilleurs) délais', 'sans préalable', 'instamment'),
  changesLaw: words('abrog\\p{L}+', 'retir(?:er|ée?s?|e|ent)', 'retrait', 'annul\\p{L}+', 'amend\\p{L}+', 'modifi\\p{L}+', 'révis\\p{L}+', 'rejet\\p{L}*', 'abandon\\p{L}+', 'suspend\\p{L}+', 'reconsidér\\p{L}+', 'réexamin\\p{L}+', 'révoqu\\p{L}+', 'réform\\p{L}+', 'supprim\\p{L}+', 'ajourn\\p{L}+', 'surseoir', 'revoir', 'revenir sur', 'renonc\\p{L}+', "ne pas (?:l' ?|la |le )?(?:adopter|signer|promulguer|voter|appliquer)", 'me(?:ttre|ttent|tte|tte) .{1,60} en conformité', 'conforme'),
  otherRelease: /(?<!\p{L})(?:libér|mis)\p{L}* (?:en liberté )?(?:sous caution|provisoire)|(?<!\p{L})liberté (?:provisoire|sous caution)(?!\p{L})|(?<!\p{L})(?:dans l['’]attente de|jusqu['’]à|après|depuis|dès|suite à|à la suite de|lors de) (?:\p{L}+ ){0,2}(?:libération|remise en liberté)(?!\p{L})|(?<!\p{L})(?:ceux|celles|personnes|prisonniers|détenus) (?:\p{L}+ )?(?:libérée?s|relâchée?s)(?!\p{L})/iu,
  ofMind: /^(?:ne |n['’])?(?:savoir|penser|sentir|se souvenir|comprendre|réaliser|être (?:conscients?|fiers?|rappelé|noté|dit|salué|une leçon|un avertissement))(?!\p{L})/iu,
  reportingVerb: words('dit', 'disent', 'déclaré', 'déclare', 'estime', 'estiment', 'croit', 'croient', 'pense', 'pensent', 'affirmé', 'affirme', 'affirment', 'prétend', 'prétendent', 'selon', 'soutient', 'soutiennent'),
  roughly: /\b(?:(?:libéré|relâché|gracié|(?:libération|remise en liberté|grâce|élargissement) d(?:e|['’]))\s*\S+ (?:prisonniers|détenus|personnes)|(?:devant|sous les yeux d(?:e|['’]))\s*\S+ personnes|(?:quelque|au moins)\s+\S+(?: de)? (?:personnes|gens)|(?:jusqu['’]à|plus de|environ|près de)\s+\S+(?:\s[^\s,;:]+){1,3})$/i,
  // "L'UE condamne également": that goes on with what is said, and ties nobody to the case.
  sameCase: words("(?<!(?:rappel|appel|condamn|demand|exhort|salu|regrett|déplor|not|inquièt|exprim|réitèr|réaffirm|soulign|félicit|engag|invit|rappr|appren|appris|préoccup|suit|suiv|exig|encourag|pri)[a-zß-ɏ-]* )(?:aussi|également)", 'de même', 'avec (?:lui|elle|eux|elles)', 'co-?accusée?s?', 'coprévenue?s?', "même (?:procès|affaire|tribunal|jour|dossier)", 'mêmes (?:chefs|accusations|charges)'),
  recalls: words('tou(?:s|tes)', "d'autres", 'autres', 'rappel(?:le|lent|ons|ant)', 'tel(?:le)?s que', 'notamment', 'parmi', "l'an dernier", "l'année dernière", '(?:en|depuis) (?:19|20)\\d\\d'),
  longBefore: words("l'an(?:née)? derni(?:er|ère)", 'le mois dernier', 'il y a'),
  closeTo: /(?<!\p{L})(?:son|sa|leur) (?:\p{Ll}+ )?(?:épou(?:x|se)|mari|femme|veuve|compagn(?:on|e)|conjointe?|mère|père|frère|sœur|fils|fille|cousine?|oncle|tante|neveu|nièce|avocate?|conseil|collègue|adjointe?|chauffeur|assistante?),? (?:(?:M|Mr|Mme|Mlle|Me|Dr)\.? )?$/u,
  andAlso: /^,? (?:et|ainsi que)(?: (?:[dl]['’])?(?:[a-zß-ɏ-]+|M\.|Mme|Me|Dr)){0,6} ?$/u,
  otherPeople: words('autres?', 'de (?:ses|leurs)'),
  bystanders: /(?<!\p{L})de\p{L}*(?!\p{L}).*(?<!\p{L})(?:avocate?s|proches|enfants|fils|filles|frères|sœurs)$/iu,
  honorifics: /^(?:(?:M|MM|Mr|Mme|Mmes|Mlle|Dr|Docteur|Pr|Prof|Professeure?|Me|Maître|Cheikh|Sœur|Père)\.? )+/u,
  male: /(?<!\p{L})(?:M|MM|Mr|Monsieur|Messieurs|Père|Frère)\.? $/u,
  female: /(?<!\p{L})(?:Mme|Mmes|Mlle|Madame|Mesdames|Mademoiselle|Sœur)\.? $/u,
  office: /(?<!\p{L})(?:colonel|général|commandant|capitaine|lieutenant|sergent|inspecteur|inspectrice|officier|commissaire|chef|juge|procureure?|ministre|présidente?|ambassad(?:eur|rice)|gouverneure?|sénat(?:eur|rice)|maire|direct(?:eur|rice)|police) $/iu,
  plural: /^\S+[sx](?= |$)/iu,
  appended: /(?<!\p{L})(?:se rallient?|s['’]associent?|s['’]alignent?|souscri(?:t|vent)) (?:à|sur)(?!\p{L})|(?<!\p{L})continuent? (?:de|à) (?:faire partie|participer)(?!\p{L})|^(?:pour (?:de )?plus (?:d['’]informations?|de détails)|contacts?(?!\p{L})|(?:contacts?|service) (?:de )?presse|signée?s?(?!\p{L})|signataires?(?!\p{L})|les soussignée?s|(?:déclaration|communiqué) (?:publiée?|émise?|signée?) par|publiée? (?:par|conjointement)|à propos|notes? (?:aux|à l['’]attention des) rédact)/iu,
  signer: words('ambassad(?:eur|rice)s?', 'haut(?:e)? commissaire', "chargée?s? d'affaires", 'chef(?:fe)?s? de mission', 'chef(?:fe)?s? de (?:la )?délégation', 'consule?', "délégation de l'union européenne"),
  verbOfProse: words('est', 'sont', 'était', 'étaient', 'a', 'ont', 'avait', 'avaient', 'doit', 'doivent', 'devrait', 'appelle(?:nt)?', 'exhorte(?:nt)?', 'exige(?:nt)?', 'demande(?:nt)?', 'condamne(?:nt)?', 'déplore(?:nt)?', 'invite(?:nt)?', 'salue(?:nt)?', 'sera', 'seront', 'fut', 'furent'),
  closingHeading: /^(?:signataires?|signée?s?|signatures|contacts?|notes?(?!\p{L})|contexte|à propos|en savoir plus|annexes?|voir aussi|informations? complémentaires?)/iu,
  encourages: /^(?:encourag|invit)/u,
  toDo: word('à'),
  ofOthers: word('de', "d'", 'du', 'des', 'pour', 'avec'),
  memberOf: word('membres?', 'représentante?s?'),
  powerless: words('défenseure?s?', 'défenseuses?', 'militante?s?', 'activistes?', 'journalistes?', 'avocate?s', 'société civile', 'ong', 'associations', 'organisations', 'familles?', 'proches', 'collègues', 'amie?s', 'étudiante?s', 'femmes', 'jeunes(?:se)?', 'victimes', 'survivante?s', 'témoins', 'manifestante?s', 'citoyen(?:ne)?s', 'population', 'rapporteure?s?', 'rapporteuses?', 'groupe de travail', 'experte?s', 'haut(?:e)?-commissaire'),
  pronounObject: /^(?:les|le|la|l['’])$/i,
  speech: words('(?:en )?appel(?:le|lent|lons|ant|ons)', 'exhort(?:e|ent|ons|ant)', 'exig(?:e|ent|eons|eant)', 'demand(?:e|ent|ons|ant)', 'réclam(?:e|ent|ons|ant)', 'condamn(?:e|ent|ons|ant)', 'déplor(?:e|ent|ons|ant)', 'dénonc(?:e|ent|ant)', 'dénonçons', 'doit', 'doivent'),
  issues: /\b(?:publi|fai|émet|diffus)\p{L}*\b[^.:]{0,80}\bdéclaration suivante\.?$/iu,
  leansOn: word('il', 'elle', 'ils', 'elles', 'son', 'sa', 'ses', 'leur', 'leurs', 'ce', "c'", 'cet', 'cette', 'ces', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci', 'cela', 'ceci', 'y', 'en'),
  ofMany: word('ils', 'elles', 'eux', 'leur', 'leurs', 'ceux-ci', 'celles-ci'),
  joins: word('toutefois', 'cependant', 'néanmoins', 'pourtant', 'mais', 'or', 'dans', 'le', 'même', 'temps', 'cela', 'dit'),
});
