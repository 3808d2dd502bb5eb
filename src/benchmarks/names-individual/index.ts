import { messagesIn } from '../../messages/index.js';
import type { Reading } from '../../reading/types.js';
import { wordsOf } from '../located.js';
import { isOfNoPerson } from '../../statement/of-no-person.js';
import { placeOfMissing } from '../place.js';
import { nameInOpening } from '../opening-sentence.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from '../types.js';
import { groupFixes, personFixes, shortFix } from './fixes.js';
import { areStruckToo, type Named, namedIn } from './named.js';
import { readsName } from './reads-name.js';
import { isFull, withoutHonorific, writtenName } from './short-names.js';
import { withFixes } from '../with-fixes.js';

function findingsOf(reading: Reading, named: Named, context: JudgeContext): RawFinding[] {
  const { namesIndividual: words, list } = messagesIn(context.locale);
  const place = placeOfMissing(reading);
  const { early, late, absent, counted } = named;
  const findings: RawFinding[] = counted.map((group) => withFixes({ start: group.start, end: group.end, kind: 'counted', message: words.counted(wordsOf(reading, group)) }, () => groupFixes(reading, named, group, context)));
  for (const person of [...early, ...late]) {
    const first = person.mentions[0];
    if (first && !isFull(reading, person)) findings.push(withFixes({ start: first.start, end: first.end, kind: 'short-only', message: words.shortOnly(writtenName(reading, person)) }, () => shortFix(reading, person, context)));
  }
  if (late.length > 0) {
    const names = late.map(({ name }) => name);
    // A surname alone, without honorific, says nobody there.
    const declared = new Set(reading.statement.frontMatter.values.defenders);
    const areTold = names.every((name) => name.includes(' ') || declared.has(name));
    findings.push(withFixes({ kind: 'late', message: words.late(list(names)), ...place }, () => (areTold ? nameInOpening(reading, names, context) : [])));
  }
  const isGrouped = counted.some(({ count }) => count === absent.length);
  const nobody = early.length === 0 && late.length === 0;
  const namedThere = (names: readonly string[]): readonly Fix[] => [...(nobody ? personFixes(reading, named, context) : []), ...nameInOpening(reading, names, context)];
  if (absent.length > 0 && !isGrouped) findings.push(withFixes({ kind: 'not-in-text', message: words.notInText(list(absent)), ...place }, () => namedThere(absent.map((name) => withoutHonorific(reading, name)))));
  if (nobody && absent.length === 0 && counted.length === 0) findings.push(withFixes({ kind: 'missing', message: words.nobody, ...place }, () => namedThere([]).filter((fix) => readsName(reading, fix))));
  return findings;
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const named = namedIn(reading);
  const { early, late, absent, counted } = named;
  const evidence = [...early, ...late].flatMap(({ mentions }) => mentions.slice(0, 1)).map(({ start, end }) => ({ start, end }));
  const isGroup = reading.statement.frontMatter.values.defenders?.length === 0;
  // Where something is asked for somebody, a person is concerned besides the law or the organisation.
  const isLaw = isOfNoPerson(reading.event) && !reading.recommendations.some(({ scope, ask }) => scope === 'case' && ask === 'release');
  const allNamed = early.length > 0 && early.every((person) => isFull(reading, person)) && late.length === 0 && absent.length === 0 && counted.length === 0;
  if (allNamed) return { status: 'met', evidence, findings: [] };
  if (isGroup || (isLaw && early.length === 0 && absent.length === 0 && counted.length === 0 && !areStruckToo(reading, late))) return { status: 'not-applicable', evidence, findings: [] };
  return { status: evidence.length > 0 ? 'partial' : 'missing', evidence, findings: findingsOf(reading, named, context) };
}

/** Every person concerned is named in full, in the title or the first paragraph. */
export const namesIndividual: Benchmark = {
  id: 'names-individual',
  family: 'content',
  severity: 'warning',
  title: { en: 'The name of the individual', fr: 'Le nom de la personne' },
  why: {
    en: 'A name in the title or the first paragraph reaches the person’s cell, court and family, and every search engine. “Three activists” can be anybody, and protects nobody.',
    fr: 'Un nom dans le titre ou le premier paragraphe atteint la cellule, le tribunal et la famille de la personne, et tous les moteurs de recherche. «\u00A0Trois militants\u00A0» peut désigner n’importe qui, et ne protège personne.',
  },
  source: 'The 2019 assessment, section Communications and visibility: the name of the individual concerned is part of the key content of a statement. The section on internal debates asks that defenders consent first; `consent` in the front matter records that.',
  statuses: {
    met: 'Every person concerned is named in full in the title or the first paragraph; short forms further down belong to a full name.',
    partial: 'Somebody is named only further down, or only by a short form, or some are counted and not named.',
    missing: 'Nobody is named.',
    'not-applicable': 'The event is a law or the closure of an organisation and nobody is concerned personally, or the front matter says `defenders: []` because the statement is about a group.',
  },
  remedies: [
    'Take the names from `defenders` in the front matter.',
    'Turn a count into a list: “three activists” becomes “three human rights defenders, [NAME], [NAME] and [NAME]”, with the names of the front matter or of the text where their number fits.',
    'Add a sentence to the first paragraph that names those who are named only further down, or in the front matter only.',
  ],
  examples: [
    {
      text: '# Vietnam: Statement by the Spokesperson on the sentencing of Linh Thao Dam\n\nThe human rights defender Linh Thao Dam was sentenced to nine years in prison on Friday.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '---\ndefenders: [Rufus Amadi, Elena Koss, Tarek Sabry]\n---\n# Ruritania: Statement by the Spokesperson on recent arrests\n\nThree activists were arrested on Friday. We call on the authorities to release them immediately.\n',
      status: 'missing',
      findings: ['counted'],
      fixed: '---\ndefenders: [Rufus Amadi, Elena Koss, Tarek Sabry]\n---\n# Ruritania: Statement by the Spokesperson on recent arrests\n\nThree human rights defenders, Rufus Amadi, Elena Koss and Tarek Sabry, were arrested on Friday. We call on the authorities to release them immediately.\n',
    },
    {
      text: '# Vietnam: Statement by the Spokesperson on a recent verdict\n\nThe European Union is concerned by a verdict of the court in Hanoi.\n\nThe human rights defender Linh Thao Dam was sentenced to nine years in prison on Friday.\n',
      status: 'partial',
      findings: ['late'],
    },
    {
      text: '---\nevent: restrictive-law\n---\n# Honduras: Statement by the Spokesperson on the law on associations\n\nParliament adopted the law on associations yesterday. We call on the President not to sign it.\n',
      status: 'not-applicable',
      findings: [],
    },
  ],
  judge,
};
