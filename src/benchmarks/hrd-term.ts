import { messagesIn } from '../messages/index.js';
import type { Person, Reading, RoleNoun } from '../reading/types.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { fixesIn } from './fixes/index.js';
import type { TermFixes, TermForNoun } from './fixes/language-fixes.js';
import { textOf } from './fixes/tokens.js';
import { fixesInFile, fixOf, locate, type Located, tokensOf } from './located.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';
import { overlaps } from '../statement/span.js';

interface NounInPlace extends Located {
  readonly span: RoleNoun;
  readonly becomes: TermForNoun;
}

/** The first role noun of a person concerned that the term can replace or join. */
function nounToReplace(reading: Reading, { ofNoun }: TermFixes): NounInPlace | undefined {
  for (const span of reading.roleNouns) {
    const found = span.ofPerson ? locate(reading, span) : undefined;
    if (!found) continue;
    const becomes = ofNoun(found.paragraph.plain, found.tokens);
    if (becomes) return { span, becomes, ...found };
  }
  return undefined;
}

function replacements(reading: Reading, { replaceNoun }: TermFixes, { paragraph, becomes: { noun, terms, certain } }: NounInPlace, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).hrdTerm;
  const written = textOf(paragraph.plain, noun.from, noun.to);
  return fixesInFile(reading, paragraph, terms.flatMap((term, index) =>
    fixOf(words.replace(written, term), replaceNoun(paragraph.plain, noun, term), certain && index === 0 ? { preferred: true } : {}),
  ));
}

function insertion(reading: Reading, person: Person, { locale }: JudgeContext): Fix[] {
  const mention = person.mentions.find(({ full }) => full) ?? person.mentions[0];
  const found = mention && locate(reading, mention);
  if (!found) return [];
  const { paragraph, tokens } = found;
  const named = reading.people.flatMap(({ role, mentions }) => (role === 'defender' ? mentions : [])).filter(({ start }) => paragraph.start <= start && start < paragraph.end).map((span) => tokensOf(paragraph, span));
  const inserted = fixesIn(reading.statement.language).term?.insert?.(paragraph.plain, tokens, (token) => named.some(({ from, to }) => from <= token && token < to));
  return fixesInFile(reading, paragraph, (inserted ?? []).map(({ term, edits }) => ({ title: messagesIn(locale).hrdTerm.insert(term), edits })));
}

/** The term as the first fix writes it, which agrees with whom the noun means, without the noun beside which it is put: “défenseure des droits humains”. */
function termIn([first = '']: readonly string[], usual: string): string {
  const [head = usual] = usual.split(' ', 1);
  const at = first.lastIndexOf(head);
  return at < 0 ? usual : first.slice(at);
}

/** Whether somebody is concerned in person, named or counted. */
function isConcerned({ people, counted }: Reading): boolean {
  return people.some(({ role }) => role === 'defender') || counted.length > 0;
}

function finding(reading: Reading, context: JudgeContext): RawFinding {
  const words = messagesIn(context.locale).hrdTerm;
  const { advice, term: fixes } = fixesIn(reading.statement.language);
  const kind = reading.terms.hrd.length > 0 ? 'only-general' : 'missing';
  const noun = fixes && nounToReplace(reading, fixes);
  if (noun) {
    const { start, end } = noun.span;
    const actual = textOf(noun.paragraph.plain, noun.becomes.noun.from, noun.becomes.noun.to);
    return withFixes({ start, end, kind, message: words.roleNoun(actual, termIn(noun.becomes.terms, advice.term)), actual, expected: noun.becomes.terms }, () => replacements(reading, fixes, noun, context));
  }
  const person = reading.people.find(({ role, mentions }) => role === 'defender' && mentions.length > 0);
  const mention = person?.mentions.find(({ full }) => full) ?? person?.mentions[0];
  if (person && mention) {
    const message = kind === 'missing' ? words.unnamed(person.name, advice.term) : words.onlyGeneral(person.name, advice.term);
    return withFixes({ start: mention.start, end: mention.end, kind, message }, () => insertion(reading, person, context));
  }
  // A law may concern nobody in particular: there is nobody to be called so, only defenders of whom something can be said.
  if (reading.event === 'restrictive-law' && !isConcerned(reading)) {
    const { insert } = messagesIn(context.locale).restrictiveLaw;
    return withFixes({ kind, message: words.law(advice.terms, kind === 'only-general'), ...placeOfMissing(reading) }, () => insertClauses(reading, clausesFor(reading).lawHarm, insert));
  }
  return { kind, message: words.nobody(advice.terms, kind === 'only-general'), fixes: [], ...placeOfMissing(reading) };
}

/** Whether a statement that is on nobody in particular speaks of defenders as those concerned: more than once, or as those whom a law harms. */
function isAboutGroup({ terms: { hrd }, themes }: Reading): boolean {
  const [only, ...more] = hrd;
  return more.length > 0 || (only !== undefined && themes.some((theme) => theme.kind === 'law-harm' && overlaps(theme, only)));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const terms = reading.terms.hrd;
  const ofPersons = terms.filter(({ ofPerson }) => ofPerson);
  const evidence = (ofPersons.length > 0 ? ofPersons : terms).map(({ start, end }) => ({ start, end }));
  if (ofPersons.length > 0) return { status: 'met', evidence, findings: [] };
  if (!isConcerned(reading) && isAboutGroup(reading)) return { status: 'met', evidence, findings: [] };
  return { status: terms.length > 0 ? 'partial' : 'missing', evidence, findings: [finding(reading, context)] };
}

/** The person or group concerned is called a human rights defender. */
export const hrdTerm: Benchmark = {
  id: 'hrd-term',
  family: 'content',
  severity: 'warning',
  title: { en: 'The term human rights defender', fr: 'Le terme «\u00A0défenseur des droits de l’homme\u00A0»' },
  why: {
    en: 'Calling somebody a human rights defender says that the work is legitimate and that the EU Guidelines and the UN Declaration protect it. “Activist” or “blogger” says neither.',
    fr: 'Appeler quelqu’un «\u00A0défenseur des droits de l’homme\u00A0», c’est dire que son travail est légitime et que les orientations de l’UE et la déclaration de l’ONU le protègent. «\u00A0Militant\u00A0» ou «\u00A0blogueuse\u00A0» ne dit ni l’un ni l’autre.',
  },
  source: 'The 2019 assessment, section Communications and visibility: the use of the term is the first of the key contents for which it asks for guidance and benchmarks. Its Conclusions describe how defenders are portrayed as criminals or foreign agents, which the term counters.',
  statuses: {
    met: 'The person or the group concerned is called a human rights defender (HRD, WHRD, defender of … rights). Where nobody in particular is concerned, as by a law, defenders are those of whom the statement speaks: more than once, or as those whom the law harms.',
    partial: 'The term stands in the draft, but is said of defenders in general only.',
    missing: 'The term is never used: the person is an activist, a dissident, a blogger, a critic, or only a name.',
  },
  remedies: [
    'Replace the noun: “an activist” becomes “a human rights defender”, “women’s rights activists” become “women’s rights defenders”. Article, number and capital are kept right.',
    'Add the term to a profession, which stays: “journalist and human rights defender”.',
    'Insert the term before the name where no noun stands there.',
    'Where a law concerns nobody in particular, insert a sentence on what it means for defenders.',
  ],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson on the killing of human rights defender Iria Montoro\n\nIria Montoro was shot dead on Monday. We call on the Honduran authorities to investigate her killing.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nIria Montoro, an environmental activist, was arrested on Monday.\n',
      status: 'missing',
      findings: ['missing'],
      fixed: '# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nIria Montoro, an environmental human rights defender, was arrested on Monday.\n',
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nThe lawyer Iria Montoro was arrested on Monday. The European Union supports human rights defenders everywhere.\n',
      status: 'partial',
      findings: ['only-general'],
    },
  ],
  judge,
};
