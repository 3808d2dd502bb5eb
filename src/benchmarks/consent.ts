import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import { notPossible } from '../statement/front-matter-gaps.js';
import { sayInFrontMatter } from './fixes/front-matter-line.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

function fixes(reading: Reading, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).consent;
  // The last has a reason to fill in.
  const records = ['given', 'public', notPossible(reading.statement.language)];
  return records.flatMap((record, index) => {
    const edit = sayInFrontMatter(reading, 'consent', record);
    return edit ? [{ title: words.record(words.records[index] ?? record), edits: [edit], ...(record.includes('[') && { placeholders: true as const }) }] : [];
  });
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const named = reading.people.filter(({ role, mentions }) => role === 'defender' && mentions.length > 0);
  if (named.length === 0) return { status: 'not-applicable', evidence: [], findings: [] };
  const { values, at } = reading.statement.frontMatter;
  const place = at.consent;
  if (values.consent !== undefined) return { status: 'met', evidence: place ? [{ start: place.key.start, end: place.value?.end ?? place.key.end }] : [], findings: [] };
  const first = named[0]?.mentions[0] ?? placeOfMissing(reading);
  const words = messagesIn(context.locale).consent;
  return {
    status: 'missing',
    evidence: [],
    findings: [withFixes({ start: first.start, end: first.end, kind: 'missing', message: words.missing(words.people(named.map(({ name }) => name))) }, () => fixes(reading, context))],
  };
}

/** The consent of the people named is recorded. */
export const consent: Benchmark = {
  id: 'consent',
  family: 'protection',
  severity: 'warning',
  title: { en: 'Consent of the person named', fr: 'Accord de la personne nommée' },
  why: {
    en: 'A public statement can protect a defender, and it can bring reprisals. Whoever is named, or the family or lawyer, has to agree; where that is not possible, the risk has to be weighed.',
    fr: 'Une déclaration publique peut protéger un défenseur, ou lui valoir des représailles. La personne nommée, sa famille ou son avocat doit être d’accord\u00A0; si c’est impossible, le risque doit être pesé.',
  },
  source: 'The 2019 assessment, section Communications and visibility: public action goes with the consent of the defender, and internal debates weigh the risk that naming brings.',
  statuses: {
    met: 'The front matter records the consent: `given` by the person, the family or the lawyer; `public` where the case is public already and the risk was weighed; `not-possible` with the reason.',
    missing: 'Somebody is named, and nothing is recorded.',
    'not-applicable': 'Nobody concerned is named.',
  },
  remedies: ['Record in the front matter that consent was given, that the case is public already, or why it was not possible to ask.'],
  examples: [
    {
      text: '---\nconsent: given\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'missing',
      findings: ['missing'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted on Monday.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
