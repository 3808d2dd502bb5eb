import type { PhraseFault } from '../lexicon/phrase.js';
import { frontMatterEn } from './front-matter.js';
import { lacksEn } from './lacks.js';
import { phraseFaultsEn } from './phrase-faults.js';
import { yamlFaultsEn } from './yaml-faults.js';
import type { YamlFault } from '../statement/yaml-fault.js';

/** One of several words, each in quotation marks: “a”, “b” or “c”. */
function choice(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

/** What a message about a configuration file may speak of. */
interface ConfigWords {
  readonly key?: string;
  readonly value?: string;
  readonly allowed?: readonly string[];
  readonly detail?: string;
  readonly fault?: YamlFault;
  readonly phraseFault?: PhraseFault;
}

/** What Forthright says to its users, in English. The keys are the catalogue's: every other language has the same ones. */
export const en = () => ({
  /** A list of words for a sentence. */
  list: (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`),
  /** The months of a year, as they stand in a sentence. */
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],

  hrdTerm: {
    roleNoun: (noun: string, term: string) => `“${noun}” says what the person does, not whom the EU protects: write “${term}”.`,
    unnamed: (name: string, term: string) => `${name} is nowhere called “${term}”: add the term where the name first stands.`,
    onlyGeneral: (name: string, term: string) => `The term is used in general only: call ${name} “${term}”.`,
    nobody: (terms: string, isGeneral: boolean) => (isGeneral ? `The term is used in general only: call those concerned “${terms}”.` : `The draft never speaks of “${terms}”: call the people concerned so.`),
    law: (terms: string, isGeneral: boolean) => (isGeneral ? `The draft speaks of “${terms}” only in passing: say what this law means for them.` : `The draft never speaks of “${terms}”: say what this law means for them.`),
    replace: (noun: string, term: string) => `Replace “${noun}” by “${term}”`,
    insert: (term: string) => `Insert “${term}”`,
  },

  namesIndividual: {
    nobody: 'Nobody is named: give the full name of the person concerned in the title or the first paragraph.',
    counted: (group: string) => `“${group}” counts people without naming them: give their full names.`,
    late: (names: string) => `Named only further down: ${names}. Give the full names in the title or the first paragraph.`,
    shortOnly: (name: string) => `“${name}” is never named in full: give the full name once.`,
    notInText: (names: string) => `In the front matter, but not in the text: ${names}.`,
    fromFrontMatter: (names: string) => `Insert ${names} from the front matter`,
    fromText: (names: string) => `Insert the names from further down: ${names}`,
    asList: 'Turn the count into a list of names to fill in',
    placeholder: 'Insert a name to fill in',
    inOpening: (words: string) => `Add to the first paragraph: ${words}`,
  },

  caseRecommendation: {
    missing: (names: string) => (names === '' ? 'The draft asks for nothing in the individual case: say what must be done, and by whom.' : `The draft asks for nothing for ${names}: say what must be done, and by whom.`),
    noCase: 'The draft raises no individual case: if somebody is held or threatened for what this is about, name them, if they agree, and ask for something for them. Where it concerns nobody in particular, write “defenders: []” in the front matter.',
    insert: (what: string) => `Insert: ${what}`,
    address: (authorities: string) => `Address it to “${authorities}”`,
  },

  lacks: lacksEn,
  situationRecommendation: {
    missing: 'The draft asks for nothing beyond the case: say what must change for other defenders, in law or in practice.',
    insert: (what: string) => `Insert: ${what}`,
  },

  noHedging: {
    deference: (words: string) => `“${words}” defers to the very authorities who are to be held to account: delete it.`,
    noteTaking: (words: string, ofNgo = false) => `“${words}” only notes what happened: say plainly what happened and what ${ofNgo ? 'you think' : 'the EU thinks'} of it.`,
    hope: (words: string) => `“${words}” is a wish, not a request: say what must be done.`,
    vagueFollowUp: (words: string, ofNgo = false) => `“${words}” promises nothing: name a step that ${ofNgo ? 'you' : 'the EU'} will take.`,
    doubt: (words: string) => `“${words}” casts doubt on what happened: if it is established, state it as a fact.`,
    softener: (words: string) => `“${words}” weakens the sentence: leave it out.`,
    euphemism: (words: string) => `“${words}” hides what was done: name it.`,
    falseBalance: (words: string) => `“${words}” puts the defenders on a level with those who harm them: address those responsible.`,
    remove: (words: string) => `Delete “${words}”`,
    removeSentence: 'Delete the sentence',
    stateFact: 'State it as a fact',
    judge: (verb: string) => `Write “${verb}” instead`,
    askForDeed: 'Ask for the deed itself',
    replaceBy: (words: string) => `Replace by “${words}”`,
    nextStep: (step: string) => `Name a step: ${step}`,
  },

  directRecommendation: {
    weakVerb: (words: string, strong: readonly string[]) => `“${words}” is a weak way to ask: use ${choice(strong)}.`,
    couldBeStronger: (words: string, strong: readonly string[]) => `“${words}” is not the strongest way to ask: ${choice(strong)} would say more.`,
    missing: 'The draft asks for nothing: say who must do what.',
    noAddressee: 'Nobody is asked to do this: say who must act.',
    notImmediate: (immediately: string, unconditionally: string) => `A release that is owed is owed now: add “${immediately}”, and “${unconditionally}” where it fits.`,
    raise: (words: string) => `Write “${words}”`,
    address: (authorities: string) => `Address it to “${authorities}”`,
    add: (words: string) => `Add “${words}”`,
  },

  respectfulLanguage: {
    finding: (words: string) => `“${words}” may hurt or exclude somebody: another word may serve better.`,
    replace: (words: string) => `Replace by “${words}”`,
    englishOnly: 'Not looked at: only English phrases are known.',
  },

  fairTrial: {
    dueProcess: 'Nothing is said of due process: lawyer, public hearing, evidence, appeal, confessions.',
    observation: 'Nothing is said of trial observation: say whether EU diplomats attended the hearing or were denied access.',
    observationOfNgo: 'Nothing is said of trial observation: say whether observers attended the hearing or were denied access.',
    insert: (words: string) => `Insert: ${words}`,
  },

  obligations: {
    asOf: (source: string, month: string) => `${source}, as of ${month}`,
    corrected: 'as corrected in your configuration',
    signedOnly: (treaty: string, state: string, basis: string) => `The ${treaty} does not bind ${state}: signed, but not ratified (${basis}).`,
    notParty: (treaty: string, state: string, basis: string) => `The ${treaty} does not bind ${state}, which has neither signed nor ratified it (${basis}).`,
    notSigned: (treaty: string, state: string, basis: string) => `The ${treaty} was not signed by ${state} (${basis}).`,
    left: (treaty: string, state: string, since: number, until: number, basis: string) => `The ${treaty} no longer binds ${state}: party from ${since} to ${until} (${basis}).`,
    notYet: (treaty: string, state: string, since: number, basis: string) => `The ${treaty} did not bind ${state} then: party only since ${since} (${basis}).`,
    wrongYear: (treaty: string, state: string, since: number, claimed: number, basis: string) => `The ${treaty} has bound ${state} since ${since}, not ${claimed} (${basis}).`,
    since: (treaty: string, since: number) => `${treaty} (since ${since})`,
    partyTo: (state: string, treaties: string, basis: string) => `${state.replace(/^t/u, 'T')} is party to the ${treaties} (${basis}).`,
    nothingKnown: (state: string) => `No treaty is known here that binds ${state}.`,
    general: (words: string, offer: string) => `“${words}” names no promise: cite a treaty. ${offer}`,
    standard: (words: string, offer: string) => `“${words}” is a standard, and binds nobody in law: cite a treaty beside it. ${offer}`,
    unchecked: (words: string, offer: string) => `Who is bound by “${words}” is in no table here: check it, or cite another treaty. ${offer}`,
    missing: (offer: string) => `No obligation of the State is cited. ${offer}`,
    noTable: (state: string) => `Not judged: no table has the treaties of ${state}.`,
    insert: (words: string, basis: string) => `Insert: ${words} (${basis})`,
    add: (words: string, basis: string) => `Add “${words}” (${basis})`,
    exchange: (treaty: string, basis: string) => `Cite the ${treaty} instead (${basis})`,
    sign: (words: string) => `Write “${words}”`,
    write: (year: string, basis: string) => `Write “${year}” (${basis})`,
  },

  legitimacy: {
    missing: 'Nothing says that the work of the defender is legitimate: a sentence can.',
    insert: (words: string) => `Insert: ${words}`,
  },

  restrictiveLaw: {
    unnamed: 'The law is not named: give its title or number.',
    noHarm: 'Nothing says what the law does to defenders and civil society.',
    noAsk: 'Neither repeal, amendment nor review of the law is asked for.',
    insert: (words: string) => `Insert: ${words}`,
    inOpening: (words: string) => `Add to the first paragraph: ${words}`,
  },

  intersectingRisk: {
    groups: { women: 'women’s rights and women defenders', lgbti: 'LGBTI persons', indigenous: 'Indigenous peoples', land: 'land, environment and business' },
    or: (policies: readonly string[]): string => (policies.length < 2 ? policies.join('') : `${policies.slice(0, -1).join(', ')} or ${policies.at(-1) ?? ''}`),
    uncited: (group: string, policies: string) => `The draft speaks of ${group}, but cites no policy on them, such as the ${policies}.`,
    insert: (words: string) => `Insert: ${words}`,
  },

  followUp: {
    vague: 'The only follow-up is vague: name a step, with a date.',
    missing: 'Nothing is said of what comes next: a meeting, a visit, a dialogue, measures.',
    insert: (words: string) => `Insert: ${words}`,
  },

  signposted: {
    missing: 'Nothing points to the EU Guidelines on human rights defenders, or to whom a defender can turn.',
    insert: (words: string) => `Insert: ${words}`,
  },

  translated: {
    or: (languages: readonly string[]): string => (languages.length < 2 ? languages.join('') : `${languages.slice(0, -1).join(', ')} or ${languages.at(-1) ?? ''}`),
    missing: (languages: string, basis: string) => `No translation into ${languages} is named: add “translations” to the front matter (languages of the country: ${basis}).`,
    noFile: (language: string, file: string) => `A translation is named, into ${language}, but there is no “${file}” beside the draft.`,
    notNamed: (name: string, file: string) => `“${file}” does not name ${name}: a translation has the names of the draft, in full.`,
    spelled: (name: string, written: string, file: string) => `${name} is spelled in another way in “${file}”, which has “${written}”: spell it alike in both.`,
    add: (language: string) => `Add the translation: ${language}`,
  },

  disseminated: {
    missing: 'No channel is named: add “channels” to the front matter.',
    ownOnly: 'Only the EEAS site is named: add a channel that the audience uses.',
    tooLong: (most: number, length: number) => `No post of ${most} characters can be made of it that names the person and asks for something: this, the shortest ask, makes ${length}. Ask in a shorter sentence.`,
    add: 'Add channels, to fill in',
  },

  noStigma: {
    undistanced: (words: string) => `“${words}” is repeated as if it were the EU’s own word: set it at a distance.`,
    quote: 'Put it in quotation marks',
    write: (words: string) => `Write “${words}”`,
  },

  level: {
    names: { local: 'local', spokesperson: 'spokesperson', hrvp: 'High Representative', declaration: 'declaration on behalf of the EU', multilateral: 'multilateral', joint: 'joint', ngo: 'NGO' },
    missing: 'Neither the front matter nor the text tells at which level this is issued: add “level” to the front matter.',
    undeclared: (told: string) => `The text tells its level (${told}), the front matter does not: add it.`,
    disagrees: (declared: string, told: string) => `The front matter says ${declared}, title or opening words say ${told}.`,
    write: (level: string) => `Write “level: ${level}”`,
  },

  library: {
    none: 'Not judged: no library of past statements is open.',
    statement: (title: string, date: string | undefined) => `“${title}”${date === undefined ? '' : ` (${date})`}`,
  },

  levelFit: {
    at: (past: string, level: string) => `${past}, ${level}`,
    lower: (own: string, cases: string) => `This goes out at a lower level (${own}) than comparable cases did: ${cases}.`,
  },

  inCountry: {
    asks: {
      release: 'release', 'drop-charges': 'dropping the charges', 'fair-trial': 'a fair trial', access: 'access to lawyer, family or doctor', investigate: 'an investigation', protect: 'protection',
      law: 'a change of the law', 'respect-rights': 'respect for rights', 'enabling-space': 'room for civil society', other: 'something else',
    },
    anyAsk: { case: 'something in the case', situation: 'something for the country at large' },
    ask: (what: string, past: string) => `${past} asked for ${what}; this draft does not.`,
    weaker: (words: string, what: string, past: string) => `“${words}” asks for ${what} more weakly than ${past} did.`,
    names: (names: string, past: string) => `${past} named ${names} in the same case; this draft does not.`,
    obligations: (treaties: string, past: string) => `${past} cited the ${treaties}; this draft cites nothing of it.`,
    followUp: (past: string) => `${past} announced a step; this draft announces none.`,
  },

  acrossCountries: {
    traits: { 'case-ask': 'the request in the case', 'situation-ask': 'the request for the country at large', names: 'the names', term: 'the term human rights defender', obligations: 'the obligations cited', 'follow-up': 'the next step', 'no-hedging': 'hedging' },
    weaker: (count: number, traits: string, past: string) => `Weaker than the middle of ${count} statements on such an event in other countries${traits === '' ? '' : `, in ${traits}`}: compare ${past}.`,
  },

  openCases: {
    notRecalled: (names: string, past: string) => `Release was asked for in ${past} and is not known to have come: recall ${names}.`,
    insert: (words: string) => `Insert, if still true: ${words}`,
  },

  namesSpelledAlike: {
    nearMiss: (own: string, known: string, past: string) => `“${own}” is spelled “${known}” in ${past}: if it is the same person, spell it alike.`,
    write: (name: string) => `Spell it “${name}” everywhere`,
  },

  coordinated: {
    missing: 'Nothing says what goes out at other levels, or with whom: add “related” or “with” to the front matter.',
    related: 'Add the statements at other levels, to fill in',
    with: 'Add with whom it is issued, to fill in',
  },

  consent: {
    people: (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
    missing: (names: string) => `Nothing records that ${names} agreed to be named, or why that could not be asked.`,
    record: (what: string) => `Record: ${what}`,
    records: ['consent was given', 'the case is public already, and the risk was weighed', 'it was not possible to ask, and why'],
  },

  comments: {
    unknownRule: (id: string, nearest: string) => (nearest === '' ? `There is no rule “${id}”: the comment silences nothing.` : `There is no rule “${id}”: did you mean “${nearest}”?`),
    replace: (id: string) => `Write “${id}”`,
  },

  /** Why the text of a file cannot be told, as the end of a sentence. */
  undecodable: {
    'too-large': 'it is too large',
    binary: 'it is not text',
    'invalid-utf8': 'it is not UTF-8 text; save it as UTF-8',
    'invalid-utf16': 'it is not valid UTF-16 text; save it as UTF-8',
  },

  configuration: {
    'not-yaml': ({ fault = 'other' }: ConfigWords) => `The file cannot be read: ${yamlFaultsEn[fault]}.`,
    'not-a-mapping': () => 'The file must be lines of the form “key: value”.',
    'not-a-key': () => 'A key must be a single word.',
    alias: ({ value = '' }: ConfigWords) => `“*${value}” repeats another place: write out what is meant.`,
    'duplicate-key': ({ key = '' }: ConfigWords) => `“${key}” stands twice: only the first counts.`,
    'unknown-key': ({ key = '', allowed = [] }: ConfigWords) => `“${key}” is not known here${allowed.length > 0 ? `: did you mean ${choice(allowed)}?` : '.'}`,
    'wrong-value': ({ key = '', value = '', allowed = [] }: ConfigWords) => `“${value}” is no value of “${key}”: write ${choice(allowed)}.`,
    'wrong-type': ({ key = '', allowed = [] }: ConfigWords) => `“${key}” has a value of the wrong kind: write it as in ${choice(allowed)}.`,
    'missing-key': ({ key = '' }: ConfigWords) => `“${key}” is missing.`,
    'unknown-country': ({ value = '', allowed = [] }: ConfigWords) => `“${value}” is no country known here${allowed.length > 0 ? `: did you mean ${choice(allowed)}?` : ': write its two-letter code, or its name in English or French.'}`,
    'unknown-treaty': ({ value = '', allowed = [] }: ConfigWords) => `“${value}” is no treaty whose parties are known here${allowed.length > 0 ? `: did you mean ${choice(allowed)}?` : ': write its short name, as in ICCPR or CAT.'}`,
    'not-a-year': ({ key = '', value = '', detail = '' }: ConfigWords) => `“${value}” does not say since when ${key} binds: write the year (${detail} at the earliest, and none to come), “signed” or “none”.`,
    'bad-pattern': ({ value = '' }: ConfigWords) => `“${value}” cannot be used as a pattern: write a short one for files below this folder, as in “drafts/**/*.md”.`,
    'missing-file': ({ value = '' }: ConfigWords) => `There is no file “${value}” beside or below the configuration file.`,
    'unreadable-file': ({ value = '', detail = '' }: ConfigWords) => `“${value}” cannot be read: ${detail}`,
    outside: ({ value = '' }: ConfigWords) => `“${value}” is outside of the configuration file’s folder: move it there.`,
    'second-configuration': ({ value = '' }: ConfigWords) => `This file is not used: ${value} beside it is.`,
    'repeated-file': ({ value = '' }: ConfigWords) => `“${value}” stands twice.`,
    'bad-phrase': ({ value = '', phraseFault = 'empty' }: ConfigWords) => `The phrase “${value}” cannot be read: ${phraseFaultsEn[phraseFault]}.`,
    'built-in-id': ({ key = '' }: ConfigWords) => `There is a built-in entry “${key}” already: give this one another id.`,
    'repeated-id': ({ key = '' }: ConfigWords) => `There is an entry “${key}” already: only the first counts.`,
    'not-found': ({ key = '', value = '' }: ConfigWords) => `The phrases of “${key}” are not found in its example “${value}”.`,
    found: ({ key = '', value = '' }: ConfigWords) => `The phrases of “${key}” are found in “${value}”, which stands under “passes”.`,
  },

  frontMatter: frontMatterEn,
  yamlFaults: yamlFaultsEn,
});

/** What every language of the catalogue has to say. */
export type Messages = ReturnType<typeof en>;
