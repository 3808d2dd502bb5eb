import type { Locale } from '../benchmarks/types.js';
import type { MeasureName } from '../survey/measures.js';

/** Figures that the method explains: what is asked of each statement, and the rest. */
export type ExplainedFigure = MeasureName | 'hedgesByKind' | 'strength' | 'delay' | 'people' | 'openCase';

/** How a survey counts, in words: for its reports, and for the page in the documentation. */
export interface SurveyMethodWords {
  readonly title: string;
  readonly opening: string;
  readonly counted: string;
  readonly heads: { readonly figure: string; readonly when: string; readonly of: string };
  readonly figures: Readonly<Record<ExplainedFigure, { readonly name: string; readonly when: string; readonly of: string }>>;
  /** Behind the table of figures. */
  readonly fields: string;
  readonly sure: string;
  readonly byNumber: string;
  readonly byReading: string;
  /** How many statements of each language were labelled. */
  readonly measured: (languages: readonly (readonly [statements: number, language: string])[]) => string;
  readonly reliability: { readonly precision: string; readonly recall: string; readonly labelled: string };
  readonly right: (name: string, right: number, of: number) => string;
  readonly distance: (distance: string, of: number) => string;
  /** Several measures in one sentence. */
  readonly joined: (measures: readonly string[]) => string;
  /** A kind of something. */
  readonly kind: (what: string, kind: string) => string;
  readonly unmeasured: string;
  readonly mustNot: string;
  readonly nots: readonly string[];
  readonly closing: string;
}

const english: SurveyMethodWords = {
  title: 'How it is counted',
  opening: 'Each statement is read as `forthright check` reads it; what it says is noted, and counted. No figure is typed in by hand: the same files, the same command and the same version give the same figures again.',
  counted: 'What is counted',
  heads: { figure: 'Figure', when: 'A statement counts when', of: 'Of' },
  figures: {
    namesIndividual: { name: 'names individuals', when: 'it names somebody as concerned, not only as an official or a voice', of: 'all that are read' },
    usesTerm: { name: 'uses the term', when: 'it says human rights defender, or a set form of it', of: 'all that are read' },
    caseRecommendation: { name: 'recommends on the case', when: 'it asks for something for the people of the case', of: 'all that are read' },
    situationRecommendation: { name: 'recommends on the situation', when: 'it asks for something that reaches further: a law, other defenders, a practice', of: 'all that are read' },
    asksRelease: { name: 'asks for release', when: 'one of its asks is release', of: 'those on a detention or a conviction' },
    citesObligations: { name: 'cites obligations', when: 'it names a treaty, a declaration or a constitution; guidelines of the EU itself do not count', of: 'all that are read' },
    hedges: { name: 'hedges', when: 'it has at least one hedge of any kind', of: 'all that are read' },
    hedgesByKind: { name: 'each kind of hedge', when: 'it has at least one of that kind', of: 'all that are read and were not coded by hand' },
    translated: { name: 'is translated', when: 'its front matter lists translations, or one stands beside it (`case.fr.statement.md`); the two are one statement', of: 'all that were not coded by hand' },
    strength: { name: 'mean strength', when: 'mean of the statements’ own means: 1 for an ask that hopes, 5 for one that demands', of: 'those that ask for something' },
    delay: { name: 'days from the event', when: 'the front matter gives the day of the event (`eventDate`), and the statement came on it or later; the median is shown', of: 'those with both days' },
    people: { name: 'people named', when: 'each person counts once a statement; spellings that differ in accents or capitals only are one', of: '' },
    openCase: { name: 'open case', when: 'release was asked for in a statement that names the person, and no statement of that day or later says that the person is free or dead', of: 'people' },
  },
  fields: 'Country, level, date, event and language are the front matter’s, and read from the text where it is silent. A statement whose language is not English, French or Spanish counts as a statement, and in no share of what texts say.',
  sure: 'How sure a figure is',
  byNumber: '**By number.** A share stands with what it is a share of, and with the 95 % interval of Wilson (1927): the range in which it would lie if the statements were a sample of many more. Where the folder has all statements there are, the interval tells how easily a share could have come out otherwise. Differences of two shares, between periods and in gaps, have Newcombe’s interval (1998, method 10); those of two mean strengths have Welch’s (1947), which is made for few statements that vary more in one group than in the other. It counts each statement’s own mean once, and cannot be told where a group has only one, or where all in both are equally strong: then none is shown. Groups under five statements are never ranked; a gap is between the group with the highest and the one with the lowest figure, in a share or in mean strength, for the same kind of event. An interval that has 0 in it says that the difference may well be chance.',
  byReading: '**By reading.** The readers err. They were tried on statements about invented people that nobody looked at while the readers were made, and that were labelled after a written guide. Precision: of 100 statements that are counted, so many say it. Recall: of 100 that say it, so many are counted. “Of” is how many say it: of few, the two figures tell little. Expect no better on your texts; the intervals do not contain these errors, and a gap of a few points is within them.',
  measured: (languages) => `Measured on statements with labels: ${languages.map(([statements, language]) => `${statements} in ${language}`).join(', ')}`,
  reliability: { precision: 'precision', recall: 'recall', labelled: 'of' },
  right: (name, right, of) => `${name} told rightly in ${right} of ${of}`,
  distance: (distance, of) => `mean strength off by ${distance} of 5 on average (${of} statements)`,
  joined: (measures) => `${measures.join('; ')}.`,
  kind: (what, kind) => `${what}: ${kind}`,
  unmeasured: 'Whether a case is open, whether two names are one person, and the days from the event have no measured figure.',
  mustNot: 'What must not be concluded',
  nots: [
    'A low share does not show that a country matters less to the EU: other channels are not in the folder, and some silence is agreed with the family.',
    'Two countries are compared only on the same kind of event, and still their cases differ.',
    'The folder is what somebody collected. What was never collected is in no figure, and a month without statements may be a month without collecting.',
    'That somebody’s case is open says that no statement in the folder welcomed their release, not that they are held.',
    'A statement that meets every benchmark has not thereby helped anybody; figures are on words.',
    'Many gaps are looked at and the widest are shown: some are wide by chance, also where their interval is above 0, which does not know that they were chosen. Read the statements before you quote a gap.',
  ],
  closing: 'What cannot be read, and what has no date or no country, is counted apart and listed at the end of each report: look at these lists before you quote a figure.',
};

const french: SurveyMethodWords = {
  title: 'Comment on compte',
  opening: 'Chaque déclaration est lue comme `forthright check` la lit ; ce qu’elle dit est noté, puis compté. Aucun chiffre n’est saisi à la main : les mêmes fichiers, la même commande et la même version redonnent les mêmes chiffres.',
  counted: 'Ce qui est compté',
  heads: { figure: 'Chiffre', when: 'Une déclaration compte quand', of: 'Parmi' },
  figures: {
    namesIndividual: { name: 'nomme des personnes', when: 'elle nomme quelqu’un comme personne concernée, et pas seulement un responsable ou une voix', of: 'toutes celles qui sont lues' },
    usesTerm: { name: 'emploie le terme', when: 'elle dit défenseur des droits de l’homme, ou une forme établie de ce terme', of: 'toutes celles qui sont lues' },
    caseRecommendation: { name: 'demande quelque chose sur le cas', when: 'elle demande quelque chose pour les personnes du cas', of: 'toutes celles qui sont lues' },
    situationRecommendation: { name: 'demande quelque chose sur la situation', when: 'elle demande quelque chose de plus large : une loi, d’autres défenseurs, une pratique', of: 'toutes celles qui sont lues' },
    asksRelease: { name: 'demande la libération', when: 'l’une de ses demandes est la libération', of: 'celles sur une détention ou une condamnation' },
    citesObligations: { name: 'cite des obligations', when: 'elle nomme un traité, une déclaration ou une constitution ; les orientations de l’UE elle-même ne comptent pas', of: 'toutes celles qui sont lues' },
    hedges: { name: 'atténue', when: 'elle a au moins une atténuation, quel qu’en soit le type', of: 'toutes celles qui sont lues' },
    hedgesByKind: { name: 'chaque type d’atténuation', when: 'elle en a au moins une de ce type', of: 'toutes celles qui sont lues et n’ont pas été codées à la main' },
    translated: { name: 'est traduite', when: 'son en-tête donne des traductions, ou une traduction est à côté (`cas.fr.statement.md`) ; les deux sont une seule déclaration', of: 'toutes celles qui n’ont pas été codées à la main' },
    strength: { name: 'force moyenne', when: 'moyenne des moyennes des déclarations : 1 pour une demande qui espère, 5 pour une demande qui exige', of: 'celles qui demandent quelque chose' },
    delay: { name: 'jours depuis l’événement', when: 'l’en-tête donne le jour de l’événement (`eventDate`) et la déclaration est de ce jour ou d’après ; la médiane est donnée', of: 'celles qui ont les deux jours' },
    people: { name: 'personnes nommées', when: 'chaque personne compte une fois par déclaration ; des graphies qui ne diffèrent que par les accents ou les majuscules n’en font qu’une', of: '' },
    openCase: { name: 'cas ouvert', when: 'la libération a été demandée dans une déclaration qui nomme la personne, et aucune déclaration du même jour ou d’après ne la dit libre ou morte', of: 'les personnes' },
  },
  fields: 'Le pays, le niveau, la date, l’événement et la langue sont ceux de l’en-tête, et lus dans le texte là où il se tait. Une déclaration dont la langue n’est ni l’anglais, ni le français, ni l’espagnol compte comme déclaration, et dans aucune part de ce que disent les textes.',
  sure: 'À quel point un chiffre est sûr',
  byNumber: '**Par le nombre.** Une part est donnée avec ce dont elle est la part, et avec l’intervalle à 95 % de Wilson (1927) : là où elle se trouverait si les déclarations étaient un échantillon d’un bien plus grand nombre. Si le dossier contient toutes les déclarations qui existent, l’intervalle dit combien il s’en faut de peu qu’une part soit autre. Les différences de deux parts, entre périodes et dans les écarts, ont l’intervalle de Newcombe (1998, méthode 10) ; celles de deux forces moyennes ont celui de Welch (1947), fait pour peu de déclarations qui varient plus dans un groupe que dans l’autre. La moyenne de chaque déclaration y compte une fois, et il ne peut pas être dit là où un groupe n’en a qu’une, ni là où toutes, dans les deux, ont la même force : aucun n’est alors montré. Les groupes de moins de cinq déclarations ne sont jamais classés ; un écart est entre le groupe au chiffre le plus haut et celui au plus bas, dans une part ou dans la force moyenne, pour le même type d’événement. Un intervalle qui contient 0 dit que la différence peut bien être due au hasard.',
  byReading: '**Par la lecture.** La lecture se trompe. Elle a été mise à l’épreuve sur des déclarations à propos de personnes inventées, que nul n’a regardées pendant qu’elle était mise au point et qui ont été étiquetées d’après un guide écrit. Précision : sur 100 déclarations comptées, tant le disent. Rappel : sur 100 qui le disent, tant sont comptées. « Sur » dit combien le disent : de peu, les deux chiffres disent peu. N’attendez pas mieux sur vos textes ; les intervalles ne contiennent pas ces erreurs, et un écart de quelques points s’y perd.',
  measured: (languages) => `Mesuré sur des déclarations étiquetées : ${languages.map(([statements, language]) => `${statements} en ${language}`).join(', ')}`,
  reliability: { precision: 'précision', recall: 'rappel', labelled: 'sur' },
  right: (name, right, of) => `${name}\u00A0: juste dans ${right} sur ${of}`,
  distance: (distance, of) => `force moyenne\u00A0: ${distance} sur 5 d’écart en moyenne (${of} déclarations)`,
  joined: (measures) => `${measures.join('\u00A0; ')}.`,
  kind: (what, kind) => `${what}\u00A0: ${kind}`,
  unmeasured: 'Qu’un cas soit ouvert, que deux noms soient une même personne et les jours depuis l’événement n’ont pas de mesure.',
  mustNot: 'Ce qu’il ne faut pas conclure',
  nots: [
    'Une part basse ne montre pas qu’un pays compte moins pour l’UE : d’autres voies ne sont pas dans le dossier, et certains silences sont convenus avec la famille.',
    'Deux pays ne sont comparés que sur le même type d’événement, et leurs cas diffèrent encore.',
    'Le dossier est ce que quelqu’un a rassemblé. Ce qui n’a jamais été rassemblé n’est dans aucun chiffre, et un mois sans déclaration peut être un mois sans collecte.',
    'Qu’un cas soit ouvert dit qu’aucune déclaration du dossier n’a salué la libération, non que la personne est détenue.',
    'Une déclaration qui remplit tous les critères n’a pas pour autant aidé quelqu’un ; les chiffres portent sur des mots.',
    'Beaucoup d’écarts sont examinés et les plus grands sont montrés : certains sont grands par hasard, même si leur intervalle est au-dessus de 0, car il ignore qu’ils ont été choisis. Lisez les déclarations avant de citer un écart.',
  ],
  closing: 'Ce qui ne peut pas être lu, et ce qui n’a pas de date ou pas de pays, est compté à part et listé à la fin de chaque rapport : regardez ces listes avant de citer un chiffre.',
};

/** How a survey counts, in a language. */
export function surveyMethodWords(locale: Locale): SurveyMethodWords {
  return { en: english, fr: french }[locale];
}
