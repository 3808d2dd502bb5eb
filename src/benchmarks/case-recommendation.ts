import type { Reading, Recommendation } from '../reading/types.js';
import { messagesIn } from '../messages/index.js';
import { insertAsks, lackFixes } from './ask-fixes.js';
import { concernedNames } from './concerned-names.js';
import { fixesIn } from './fixes/index.js';
import { isOfNoPerson } from '../statement/of-no-person.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { type Lack, lackOnCase, nearest, type WeighedAsk } from './weight.js';
import { caseIn } from './whose.js';
import { withFixes } from './with-fixes.js';

type CaseLack = Lack | 'implied';

/** Whether a statement cannot be asked for a case: it is on a law or an organisation, or front matter says that it is about nobody in particular. */
function concernsNobody({ hasCase, event, statement: { frontMatter: { values } } }: Reading): boolean {
  return !hasCase && (isOfNoPerson(event) || values.defenders?.length === 0);
}

/** What is mended first. */
const byNearness = ['no-addressee', 'implied', 'announced', 'weak'] as const;

/** The asks for the people of the case. One to free all political prisoners is for them only if they are held to be some. */
function caseAsksOf(reading: Reading): WeighedAsk<CaseLack>[] {
  return asksOf(reading).flatMap((ask) => {
    const whose = caseIn(reading, ask);
    return whose ? [{ ask, lack: lackOnCase(reading, ask) ?? (whose === 'implied' ? 'implied' : undefined) }] : [];
  });
}

function insertions(reading: Reading, { locale }: JudgeContext): Fix[] {
  return insertAsks(reading, fixesIn(reading.statement.language).caseAsks?.(reading), messagesIn(locale).caseRecommendation.insert);
}

function partly(reading: Reading, context: JudgeContext, ask: Recommendation, lack: CaseLack): RawFinding {
  const { lacks: { onCase: words }, list } = messagesIn(context.locale);
  const message = lack === 'implied' ? words.implied(list(concernedNames(reading))) : words[lack];
  // A wish is mended at its verb, which coordinated asks share.
  const { start, end } = lack === 'weak' ? ask.trigger : ask;
  return withFixes({ start, end, kind: lack, message }, () => {
    // Whoever is asked for all who are held, those of the case are still meant by implication only.
    const isImplied = lack === 'no-addressee' && caseIn(reading, ask) === 'implied';
    return [...(isImplied ? [] : lackFixes(reading, ask, lack, context)), ...insertions(reading, context)];
  });
}

/** "calls for her release … and on the authorities to release all human rights defenders": the second says who must do what the first asks for. */
function isSaidToWhom(asks: readonly WeighedAsk<CaseLack>[]): boolean {
  return asks.some(({ ask, lack }) => ask.ask === 'release' && lack === 'no-addressee') && asks.some(({ lack }) => lack === 'implied');
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const asks = caseAsksOf(reading);
  const evidence = asks.map(({ ask: { start, end } }) => ({ start, end }));
  if (asks.some(({ lack }) => !lack) || isSaidToWhom(asks)) return { status: 'met', evidence, findings: [] };
  const found = nearest(asks, byNearness);
  if (found) return { status: 'partial', evidence, findings: [partly(reading, context, found.ask, found.lack)] };
  if (concernsNobody(reading)) return { status: 'not-applicable', evidence, findings: [] };
  const { caseRecommendation: words, list } = messagesIn(context.locale);
  // On a country or a day: that no case is raised is worth a word, and no more.
  if (!reading.hasCase) return { status: 'missing', evidence, findings: [{ kind: 'no-case', message: words.noCase, severity: 'info', fixes: [], ...placeOfMissing(reading) }] };
  const message = words.missing(list(concernedNames(reading)));
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message, ...placeOfMissing(reading) }, () => insertions(reading, context))] };
}

/** At least one explicit ask about the individual case, to somebody who can meet it. */
export const caseRecommendation: Benchmark = {
  id: 'case-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Recommendation on the case', fr: 'Recommandation sur le cas' },
  why: {
    en: 'Concern alone asks nothing of anybody. A clear request about this person, to those who can meet it, is what the authorities have to answer and what the family can hold on to.',
    fr: 'L’inquiétude seule ne demande rien à personne. À une demande claire pour cette personne, faite à ceux qui peuvent agir, les autorités doivent répondre, et la famille peut s’y appuyer.',
  },
  source: 'The 2019 assessment, section Communications and visibility: among the key content of statements it lists what the EU recommends in the individual case. Its Conclusions compare two statements of 2018, one that asks for named people to be released and one that asks for nothing.',
  statuses: {
    met: 'The draft asks for something in the individual case (release, dropping charges, a fair trial or retrial, protection, an investigation, access to lawyer, family or doctor, freedom to travel or to work), and says who must do it: in the ask itself or in one beside it. A release that is called for, expected or demanded says so by itself, since only those who hold somebody can set them free; so does what the EU itself calls for, urges, demands or expects, since in a statement on a country that is said to those who govern it. To ask for the release of all those unlawfully held counts, since those whom the statement is about are among them.',
    partial: 'It only says what must be done (“the charges must be dropped”), and by nobody in particular; it only hopes, says how important something is, or announces that the EU will ask; or those of the case are meant by implication, as some of “all political prisoners” or “all human rights defenders”.',
    missing: 'It expresses concern, and asks for nothing in the case; or it raises no case, and is on neither a law nor an organisation.',
    'not-applicable': 'No individual is concerned: the event is a law or the closure of an organisation, or the front matter says `defenders: []`.',
  },
  remedies: [
    'Insert an ask that matches the event, with the names that the draft gives and the country’s authorities as addressee, as a paragraph of its own before words on follow-up and before signatures.',
    'Say who must act: “the charges must be dropped” becomes “the … authorities must drop the charges”.',
    'Turn a wish into a demand.',
    'Name the people of the case beside all others who are to be freed.',
  ],
  examples: [
    {
      text: '# Ruritania: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Strelsau. The European Union calls on the Ruritanian authorities to release her immediately and unconditionally.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. The charges against her must be dropped.\n',
      status: 'partial',
      findings: ['no-addressee'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. The European Union calls on the Honduran authorities to release all political prisoners.\n',
      status: 'partial',
      findings: ['implied'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. The European Union will continue to urge the Honduran authorities to release her.\n',
      status: 'partial',
      findings: ['announced'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nOn 3 May the human rights defender Amara Lindt was arrested at her home in Tegucigalpa. The European Union is deeply concerned by her arrest.\n',
      status: 'missing',
      findings: ['missing'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the situation of the press\n\nThe European Union is concerned by the pressure on the press in Honduras. It calls on the authorities to guarantee the freedom of the media.\n',
      status: 'missing',
      findings: ['no-case'],
    },
    {
      text: '---\nevent: restrictive-law\n---\n# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted yesterday. The European Union calls on Parliament to repeal it.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
