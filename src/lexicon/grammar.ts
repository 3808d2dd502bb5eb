import { isRecord, isStrings } from './shape.js';
import { type PackedWords, packWords, ToldWords } from './told-words.js';
import { classesFrom, type EndingClass, endingsFrom, packClasses, packEndings, type PackedEndings, readLists, readWordLists, type WordClasses } from './word-classes.js';

/* The names of what a grammar holds; each language's `grammar.yaml` says what it is for. */

export const classNames = [
  // How a text is cut, and its language told.
  'elisions', 'possessives', 'abbreviations-before-name', 'abbreviations-before-number', 'final-prepositions', 'months', 'sentence-subjects', 'function-words', 'home-words', 'title-words',
  // What many readers ask for.
  'and-words', 'coordinators', 'articles', 'of-words', 'complementizers', 'infinitive-markers', 'be-infinitive', 'be-forms', 'asking-prepositions',
  'addressee-prepositions', 'infinitive-addressees', 'asked-bodies', 'cited-norms', 'met-norms', 'infinitive-nouns', 'small-numbers', 'high-words', 'counted-things', 'given-things', 'bare-words', 'act-words', 'joint-adverbs', 'vague-numbers', 'short-honorifics', 'copulas',
  // Who is the subject.
  'clause-openers', 'relatives', 'fused-relatives', 'perfect-subjunctives', 'freedom-nouns', 'subject-pronouns', 'subject-adverbs', 'dropped-subject-verbs',
  // What makes an ask.
  'asking-adverbs', 'asking-helpers', 'idiom-followers', 'passive-helpers', 'negations', 'impersonal-pronouns', 'gerund-openers', 'no-modal-subjects', 'conditionals', 'subject-edges', 'reader-participles',
  'reporting-verbs', 'asserting-verbs', 'commentators', 'reporting-openers',
  // What is asked for, and of whom.
  'act-adverbs', 'nominal-openers', 'remark-openers', 'same-form-followers', 'acts-with-preposition', 'noun-phrase-enders', 'passive-enders', 'further-openers', 'including-words',
  'further-prepositions', 'access-nouns', 'repeated-prepositions', 'standing-pronouns', 'no-people', 'no-people-further', 'call-owners', 'call-objects', 'content-articles', 'clause-links', 'after-trigger', 'publics',
  'publics-in-power', 'addressee-sources', 'addressee-links', 'addressee-joints', 'addressee-openers', 'clause-modals', 'immediate', 'question-words', 'lead-prepositions', 'imperatives', 'sentence-imperatives', 'command-openers', 'people-of-body', 'letting-verbs', 'after-imperative',
  'passive-adverbs', 'ambiguous-releases', 'free-followers', 'free-things', 'purpose-links', 'asked-links', 'doing-openers', 'singling-articles', 'preventing-verbs', 'part-nouns',
  // The case or the country at large.
  'case-pronouns', 'state-nouns', 'case-nouns', 'case-determiners', 'case-wideners', 'case-breaks', 'generic-articles', 'law-nouns', 'general-words', 'general-quantifiers', 'back-pointers', 'general-followers',
  'general-nouns', 'situation-nouns', 'principle-nouns', 'named-documents', 'lasting-acts', 'female-kin', 'male-kin', 'order-nouns', 'order-kinds', 'object-relatives', 'taken-adjectives', 'arbitrary-adverbs', 'nondescript-people', 'occasion-openers', 'pluperfect-helpers', 'deed-nouns', 'like-words', 'laid-measures', 'parts-of-country', 'communities', 'gathering-nouns', 'freed-participles', 'attaching-words', 'governing-verbs', 'ruled-nouns', 'outsiders', 'entering-words', 'visitors', 'patient-verbs', 'no-verb-openers', 'burden-verbs', 'seat-nouns', 'then-words', 'guest-events', 'provision-nouns', 'return-verbs', 'jail-words', 'money-nouns', 'money-uses', 'taking-gerunds', 'account-nouns', 'speaking-nouns', 'opening-prepositions', 'no-adverbs', 'gerund-prepositions', 'modal-nouns', 'empty-subjects', 'single-pronouns', 'prediction-verbs', 'subject-determiners', 'speaking-owners', 'speaking-texts', 'future-helpers', 'dropped-subject-helpers', 'befalling-verbs', 'done-to-people', 'sure-words', 'values', 'open-pointers', 'repeating-words', 'harming-verbs', 'suffering-words', 'jointly-headed', 'other-matters', 'whoever-verbs', 'irregular-pasts', 'verbs-of-people', 'accusing-words', 'accusing-links', 'accusing-nouns', 'owning-up-verbs', 'deed-doings', 'killers', 'killer-adjectives', 'deed-authors', 'link-articles', 'object-clitics', 'deeds-of-office', 'territories', 'interview-words', 'country-things', 'many-words', 'undoing-words', 'decision-words', 'closing-words', 'verdict-words', 'lawmaking-words', 'allegations', 'protected-rights', 'occasions', 'inquiry-nouns', 'culprits', 'inquiry-ends', 'finding-verbs', 'place-questions', 'striking-off', 'late-adverbs', 'some-numbers', 'taken-people', 'recent-adjectives', 'pointed-nouns', 'measure-nouns', 'standing-verbs', 'existentials', 'linking-verbs', 'asked-prepositions', 'going-verbs', 'unheard-words', 'lying-verbs', 'own-words', 'duty-nouns', 'indefinite-articles', 'law-owners', 'state-sides', 'theme-nouns', 'year-nouns', 'number-words', 'law-words', 'group-limits', 'besides-words', 'asked-pronouns', 'given-to', 'adding-words', 'reader-acts', 'inverted-pronouns', 'before-openers', 'often-words', 'plural-pronouns', 'either-number', 'side-prepositions', 'doer-links', 'back-reference-limits', 'stance-nouns', 'own-acts', 'going-on', 'starting-verbs', 'striking-infinitives', 'violation-nouns', 'finite-acts', 'bound-words', 'decision-pronouns', 'law-verbs', 'organisation-nouns', 'practice-nouns', 'case-times', 'day-openers', 'tie-words', 'tied-nouns', 'judgment-nouns', 'counted-events', 'giving-participles', 'making-gerunds', 'adjective-verbs', 'twofold-participles', 'told-statutes', 'thing-owners', 'outcome-nouns', 'aim-markers', 'noun-particles', 'today-words', 'days-of-week', 'situation-words', 'power-words', 'thousands-words', 'mercy-words', 'named-bodies', 'against-words', 'whatever-words', 'telling-openers', 'people-relatives', 'thing-relatives', 'self-binding', 'clause-verbs', 'companions', 'recall-verbs', 'reminding-verbs', 'conceding-verbs', 'deploring-words', 'offered-nouns', 'lasting-negations', 'bearing-prepositions', 'prepositional-relatives', 'bar-words', 'takers-of-infinitives', 'recent-adverbs', 'companion-links', 'found-words', 'ensuring-verbs', 'partner-verbs', 'deciding-meetings', 'offence-nouns', 'renewing-verbs', 'held-by-people', 'personal-things', 'smear-nouns', 'protection-words',
  'issuing-nouns', 'stressing-verbs', 'upholding-verbs',
  'judging-people', 'texts-of-others', 'lacking-words', 'members-told', 'including-verbs', 'past-tellers', 'alike-words', 'wounded-words', 'loose-numbers', 'invited-guests', 'every-words', 'voiced-nouns', 'defence-nouns', 'lead-nouns', 'spans-of-time', 'lapses', 'acting-deeds', 'facing-verbs', 'outside-bodies', 'at-large-nouns', 'pointing-words', 'owning-relatives', 'quoting-verbs', 'raising-verbs', 'told-cases', 'removals', 'welcoming-verbs', 'owning-pronouns', 'own-objects', 'prayed-to', 'judging-verbs', 'kind-adjectives', 'effort-verbs', 'reader-pronouns', 'reason-prepositions', 'reflexive-pronouns', 'reflexive-acts',
  // Hedges, terms, events, quotations.
  'contrast-words', 'degree-contrasts', 'lasting-words', 'concern-words', 'stance-verbs', 'learning-words', 'deeds', 'deaths', 'dying-words', 'sorrow-words', 'condolence-words', 'speakers-to-others', 'followed-participles', 'perfect-helpers', 'have-helpers', 'passive-openers', 'noun-openers', 'demonstratives', 'term-compounds', 'predicate-openers', 'role-openers', 'calling-verbs', 'before-name', 'apposition-breaks', 'release-verbs', 'speech-words',
  'others-alone', 'means-openers', 'ruling-verbs', 'office-adjectives', 'some-links', 'climate-nouns', 'fate-words', 'takeable-things', 'taking-participles', 'imprisoning-verbs', 'used-words', 'listing-verbs', 'before-some', 'struck-links', 'struck-nouns', 'struck-verbs', 'striking-verbs', 'struck-helpers', 'struck-people', 'struck-makings', 'taken-makings', 'together-words', 'made-links', 'struck-adjectives', 'struck-stops', 'owed-to-term', 'serving-verbs', 'ministers', 'ministry-nouns', 'motion-nouns', 'cleft-openers', 'country-speakers', 'laureates', 'general-signs', 'near-nouns', 'likeness-words',
  // Names.
  'custody-adjectives', 'custody-moves', 'male-honorifics', 'female-honorifics', 'surname-joints', 'name-articles', 'short-names', 'short-dates', 'list-joints', 'place-prepositions', 'weak-place-prepositions', 'complement-openers', 'place-openers', 'site-nouns', 'place-first-names', 'part-openers', 'names-like-small-words', 'names-like-acronyms', 'names-like-nouns', 'sentence-openers', 'opening-verbs', 'month-names', 'names-like-words', 'names-like-titles', 'name-enders', 'generations', 'agency-verbs', 'voicing-verbs', 'commenting-nouns', 'commenting-verbs', 'condemning-verbs', 'degree-openers', 'office-names', 'honorific-names', 'eu-members', 'parliament-groups', 'object-openers', 'rulers-of', 'owner-prepositions', 'body-members', 'motion-prepositions', 'motion-words', 'place-offices', 'town-holders', 'post-nominals', 'name-middles', 'body-nouns', 'custody-nouns', 'portfolios', 'portfolio-holders', 'body-links', 'people-nouns', 'unnamed-others', 'crowd-numbers', 'uncounted-others', 'spreading-verbs', 'text-pointers', 'state-pointers', 'upheld-words', 'near-pronouns', 'told-things', 'collectives', 'deed-links', 'nobody-determiners', 'suffering-verbs', 'male-words', 'female-words', 'number-openers', 'beside-links', 'people-beside', 'rule-nouns', 'common-words', 'event-nouns', 'before-object', 'after-subject',
  'possessed-nouns', 'after-name-and-comma', 'after-name-and-bracket',
  // What is said of treaties.
  'before-year', 'relative-links',
  // What a person is.
  'generic-complements', 'other-objects', 'case-doings', 'case-doing-nouns', 'bystanders', 'suspects', 'suspicion-nouns', 'accusing-verbs', 'licensed-words', 'kin-relatives', 'relative-clitics', 'subject-relatives', 'plights', 'told-pronouns', 'inverting-words', 'announcing-words', 'perfect-infinitives', 'elided-deeds', 'with-takers', 'undergone-words', 'release-nouns', 'called-for', 'licences', 'power-prepositions', 'appointed-words', 'insult-words', 'on-or-against', 'strikes-office', 'guards-office', 'guarded-words', 'done-before-name', 'done-after-name', 'doer-prepositions', 'official-verbs', 'former-words', 'office-links', 'office-prepositions', 'civil-bodies', 'chairs', 'state-bodies', 'online-words', 'motto-nouns', 'diplomats', 'kin', 'kin-owners', 'kin-links', 'kin-labels', 'office-labels', 'counsel-honorifics', 'telephone-words', 'issuer-links', 'joint-adjectives', 'granted-doers', 'thanks',
  'thanked-offices', 'house-members', 'welcomes', 'heads', 'heading-verbs', 'headed-words', 'kin-plurals', 'founded-words', 'putting-words', 'civil-officers', 'shared-offices', 'diplomacy', 'public-bodies', 'names-of-peoples', 'international-bodies', 'international-offices', 'embassy-staff', 'embassies', 'asked-before-name', 'blood-kin', 'politicians', 'staff-words', 'service-prepositions', 'briefing-nouns', 'courts',
  'asking-deeds', 'short-names-of-eu', 'own-parliaments', 'speaking-up-verbs', 'several-articles', 'asked-in-number', 'protest-words', 'tied-proceedings', 'talks-nouns', 'nation-prefixes', 'prized-nouns', 'prize-nouns', 'short-adjectives', 'granted-nouns', 'list-pointers',
  'counted-people',
  'no-doers',
  'granting-openers',
  'no-again',
  'legal-participles',
  'approach-prepositions',
  'relative-verbs',
  'list-heads',
  'priority-nouns', 'relation-nouns', 'sparing-verbs', 'inquiry-results', 'inquiry-qualities', 'inquiring-verbs', 'inquiry-pronouns', 'concluding-verbs', 'expected-sources',
  'supporting-verbs', 'inducing-verbs', 'benefit-verbs', 'conciliation-nouns', 'failing-verbs', 'manner-questions', 'means-adverbs', 'statute-nouns', 'reason-openers', 'neighbour-words', 'earlier-words', 'report-verbs', 'issuing-pasts', 'repeated-words', 'earlier-times', 'companion-openers', 'eu-by-other-words', 'object-speakers', 'own-participles',
  'impunity-words', 'harm-words', 'blame-words', 'irregular-deeds', 'direct-modals', 'delegation-nouns', 'norms-that-demand', 'perfect-participles',
  'own-efforts', 'trial-nouns', 'execution-words', 'execution-ahead-words', 'lawless-words', 'owed-to-dead', 'visit-verbs', 'visit-titles', 'earlier-adjectives', 'origin-prepositions', 'approximate-words',
  'sayings', 'struck-passives', 'personal-goods', 'greetings', 'sign-nouns', 'enabling-verbs', 'aiding-measures', 'letter-openers', 'letter-pronouns', 'missive-nouns', 'speaking-staff', 'reacting-verbs', 'remark-nouns',
  'result-words', 'result-joints', 'place-relatives', 'covering-words', 'denying-helpers', 'aiming-words',
  'accusation-heads', 'sentence-heads', 'law-heads', 'closure-heads', 'undoing-acts', 'review-acts', 'mediation-nouns', 'duty-tellers', 'duty-verbs', 'allowed-acts', 'allowing-verbs', 'allowing-gerunds', 'vague-pronouns', 'ability-words', 'ability-infinitives', 'calm-verbs', 'mere-words', 'rights-exercised', 'means-nouns', 'without-words', 'verbs-without-object', 'whoever-words', 'joining-verbs', 'numbered-nouns', 'article-prepositions', 'plural-contractions', 'verb-particles', 'class-quantifiers', 'soft-nouns', 'denial-openers', 'abuse-nouns', 'acting-verbs', 'wide-words', 'dated-matters', 'chance-nouns', 'chance-pointers', 'attack-nouns', 'trend-nouns', 'name-links', 'causes', 'partisan-nouns', 'sharing-verbs', 'shared-words', 'time-openers', 'ending-verbs', 'using-verbs', 'far-pointers', 'uncounted-nouns', 'country-owners', 'taken-heads', 'crime-nouns', 'crime-authors', 'author-kinds', 'pointing-objects', 'latter-nouns', 'giving-back', 'giving-links', 'idiom-nouns', 'verbs-of-things', 'own-choices', 'conduct-nouns', 'repression-nouns', 'lasting-deeds', 'trade-words', 'own-deeds', 'own-deed-links', 'tries', 'amnesties', 'attending-words', 'text-participles', 'body-endings', 'penalty-nouns', 'penalty-limits', 'opinions', 'hearings', 'counterparts', 'groups-of-some',
] as const;
export type ClassName = (typeof classNames)[number];

/** Those that are asked for as a whole; of the others it is asked what a word is. */
export const setNames = [
  'articles', 'abbreviations-before-name', 'abbreviations-before-number', 'addressee-joints', 'asked-links', 'common-words', 'country-things', 'diplomats', 'dropped-subject-verbs', 'duty-tellers', 'elisions', 'final-prepositions', 'function-words', 'home-words', 'harming-verbs', 'have-helpers', 'inverted-pronouns', 'irregular-pasts', 'kin', 'ministers', 'months', 'name-articles', 'name-middles', 'no-doers', 'own-choices', 'spreading-verbs', 'possessives', 'reader-acts', 'report-verbs', 'sentence-subjects', 'short-adjectives', 'short-dates', 'short-honorifics', 'short-names', 'speech-words', 'staff-words', 'thanked-offices', 'title-words', 'unnamed-others', 'people-beside', 'of-words', 'complementizers', 'done-after-name', 'nation-prefixes',
] as const satisfies readonly ClassName[];
export type SetName = (typeof setNames)[number];

export const phraseNames = ['account-phrases', 'company-phrases', 'impersonal-openers', 'deed-kinds', 'death-penalty', 'told-states', 'mercy-phrases', 'country-matters', 'uses-of', 'own-call-again', 'due-phrases', 'inserted-contrasts', 'likening-openers', 'companion-times', 'travel-complements', 'many-others', 'inquiry-deeds', 'building-on', 'striking-clauses', 'dying-phrases', 'contrast-phrases', 'same-time-phrases', 'once-more', 'asking-phrases', 'no-delays', 'many-times', 'everywhere-phrases', 'proceedings-ahead', 'turning-to', 'particular-times', 'example-openers', 'nickname-tellers', 'examples-of', 'joints', 'joints-behind-comma', 'joint-adverbials', 'no-remarks', 'remark-phrases', 'after-trigger-phrases', 'other-groups', 'public-openers', 'ourselves', 'back-references', 'back-references-at-end', 'beside-openers', 'purpose-openers', 'purpose-clauses', 'doer-phrases', 'taking-medicine', 'every-effort', 'at-disposal', 'besides-case', 'exercised-rights', 'foreign-ministers', 'theme-days', 'countrywide', 'onlookers', 'security-names', 'same-again', 'empty-acts', 'people-behind-rights', 'close-people', 'efforts-let-go', 'everybody-phrases', 'harm-openers', 'maxim-subjects', 'phase-phrases', 'no-actors', 'impersonal-passives', 'next-steps', 'act-phrases', 'executions-ahead', 'idiom-phrases', 'restatings', 'other-places', 'making-sure', 'held-still', 'held-reasons', 'latter-phrases', 'cause-openers', 'done-phrases', 'deed-phrases', 'with-them', 'suffering-phrases', 'fate-phrases', 'late-times', 'happened-clauses', 'named-before', 'societies', 'rule-denials', 'manner-openers', 'accordance-openers', 'concessive-openers', 'opening-phrases', 'good-wishes', 'reader-favours', 'reader-leads', 'agent-openers', 'adding-joints', 'signing-openers', 'byline-openers', 'credit-phrases', 'reporting-phrases', 'among-concerned', 'acting-so', 'doing-so', 'visiting-bodies', 'defence-rights', 'speaker-phrases', 'prisoner-kinds', 'political-reasons', 'arbitrary-phrases', 'pointing-openers', 'fused-openers', 'speech-phrases', 'instead-openers', 'opinion-openers', 'places-of-detention', 'carried-out', 'text-deeds', 'country-reviews', 'ordered-measures', 'protection-measures', 'furthering-phrases', 'closing-formulas', 'link-openers', 'page-phrases', 'comment-headings', 'related-headings', 'thinking-again', 'citing-phrases', 'answering-phrases', 'behalf-phrases', 'siding-phrases', 'namesake-phrases', 'told-things', 'terms-of-rule', 'writing-openers', 'covering-phrases', 'asserting-phrases', 'called-anew', 'stance-phrases', 'condition-phrases', 'making-known', 'contact-phrases', 'minding-phrases', 'minded-phrases', 'place-affairs', 'onlooking-openers', 'eu-deputies', 'joining-phrases', 'burden-phrases', 'in-custody'] as const;
export type PhraseName = (typeof phraseNames)[number];

export const endingNames = ['adverb', 'gerund', 'participle', 'infinitive', 'first-person', 'opening-adverb', 'reflexive', 'enclitic-object', 'enclitic-plural', 'plural-verb', 'many-verb', 'future', 'told-verb', 'wished-verb', 'plural', 'female', 'male', 'doer', 'common-noun', 'noun-like-name', 'adjective', 'adjective-before-noun'] as const;
export type EndingName = (typeof endingNames)[number];

/** What a language does otherwise than others: it may leave the subject out, put the noun before what describes it, or use the article of a kind as a whole. */
export const traitNames = ['drops-subjects', 'nouns-first', 'generic-articles'] as const;
export type TraitName = (typeof traitNames)[number];

/** The closed classes of one language: how its sentences are built, apart from what statements say in them. */
export interface Grammar {
  readonly traits: ReadonlySet<TraitName>;
  readonly classes: WordClasses<SetName>;
  /** The same the other way round, and the phrases that a word begins. */
  readonly told: ToldWords<ClassName, PhraseName>;
  readonly endings: Readonly<Record<EndingName, EndingClass>>;
  /** Numbers in words, of people counted. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a grammar file says, checked: plain JSON, so that it is checked and packed when the project is built and not at each start. */
export interface GrammarLists {
  readonly traits: readonly TraitName[];
  readonly classes: Readonly<Record<SetName, string>>;
  readonly told: PackedWords;
  readonly endings: Readonly<Record<EndingName, PackedEndings>>;
  readonly numbers: Readonly<Record<string, number>>;
}

function readTraits(section: unknown, where: string): readonly TraitName[] {
  if (!isStrings(section)) throw new Error(`${where}: a list of traits is expected`);
  return section.map((name) => {
    const known = traitNames.find((trait) => trait === name);
    if (known === undefined) throw new Error(`${where}: no reader knows ${name}`);
    return known;
  });
}

function readNumbers(section: unknown, where: string): Readonly<Record<string, number>> {
  if (!isRecord(section)) throw new Error(`${where}: a mapping from words to numbers is expected`);
  return Object.fromEntries(Object.entries(section).map(([word, value]) => {
    if (typeof value !== 'number') throw new Error(`${where}: ${word} must be a number`);
    return [word, value];
  }));
}

/**
 * Checks the content of a grammar file.
 * @param where the file's name, for errors
 * @throws {Error} naming file and class when a class is missing, unknown or malformed
 */
export function readGrammar(file: unknown, where: string): GrammarLists {
  if (!isRecord(file)) throw new Error(`${where}: a mapping is expected`);
  const traits = readTraits(file.traits, `${where}, traits`);
  const classes = readWordLists(file.classes, classNames, `${where}, classes`);
  return {
    traits,
    classes: packClasses(setNames, classes),
    told: packWords(classNames, classes, phraseNames, readLists(file.phrases, phraseNames, `${where}, phrases`)),
    endings: packEndings(readLists(file.endings, endingNames, `${where}, endings`)),
    numbers: readNumbers(file.numbers, `${where}, numbers`),
  };
}

/** A grammar as the readers ask it. */
export function grammarFrom({ traits, classes, told, endings, numbers }: GrammarLists): Grammar {
  return { traits: new Set(traits), classes: classesFrom(classes), told: new ToldWords(classNames, phraseNames, told), endings: endingsFrom(endings), numbers: new Map(Object.entries(numbers)) };
}
