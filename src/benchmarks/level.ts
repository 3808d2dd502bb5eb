import { messagesIn } from '../messages/index.js';
import { levelOf, tellsLevel } from '../reading/level.js';
import type { Reading } from '../reading/types.js';
import { type Level, levels } from '../statement/front-matter.js';
import { sayInFrontMatter } from './fixes/front-matter-line.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

/** The front matter's level is wrong, or the text's formula is: which one, only the drafter knows. */
function disagreement(reading: Reading, declared: string, told: string, { locale }: JudgeContext): RawFinding {
  const words = messagesIn(locale).level;
  const place = reading.statement.frontMatter.at.level?.value ?? placeOfMissing(reading);
  const fix: Fix = { title: words.write(told), edits: [{ start: place.start, end: place.end, text: told }] };
  return { start: place.start, end: place.end, kind: 'disagrees', message: words.disagrees(words.names[declared as keyof typeof words.names], words.names[told as keyof typeof words.names]), fixes: [fix] };
}

/** What is said together bears the formulas of many, and an NGO writes in those of others. */
const ofMany: ReadonlySet<Level> = new Set(['joint', 'ngo', 'multilateral']);
/** Formulas in which one alone speaks. */
const alone: ReadonlySet<Level> = new Set(['spokesperson', 'declaration']);

/** Whether a statement of many may have the formula of one of them: that of one who speaks alone only beside its own. */
function bears({ statement }: Reading, declared: Level, told: Level): boolean {
  return ofMany.has(declared) && (declared === 'ngo' || !alone.has(told) || tellsLevel(statement, declared));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).level;
  const { frontMatter } = reading.statement;
  const declared = frontMatter.values.level;
  // What the text tells is the level of a reading whose front matter is silent.
  const told = declared === undefined ? reading.level : levelOf(reading.statement);
  const place = frontMatter.at.level;
  const evidence = declared !== undefined && place ? [{ start: place.key.start, end: place.value?.end ?? place.key.end }] : [];
  if (declared !== undefined && (told === undefined || told === declared || bears(reading, declared, told))) return { status: 'met', evidence, findings: [] };
  if (declared !== undefined && told !== undefined) return { status: 'partial', evidence, findings: [disagreement(reading, declared, told, context)] };
  // Where nothing tells it, the drafter chooses.
  const fixes = (told === undefined ? levels : [told]).flatMap((level): Fix[] => {
    const edit = sayInFrontMatter(reading, 'level', level);
    return edit ? [{ title: words.write(level), edits: [edit] }] : [];
  });
  const message = told === undefined ? words.missing : words.undeclared(words.names[told]);
  return { status: told === undefined ? 'missing' : 'partial', evidence, findings: [{ kind: told === undefined ? 'missing' : 'undeclared', message, fixes, ...placeOfMissing(reading) }] };
}

/** The level is declared, and title and opening words agree with it. */
export const level: Benchmark = {
  id: 'level',
  family: 'level',
  severity: 'info',
  title: { en: 'Level declared', fr: 'Niveau indiqué' },
  why: {
    en: 'Who speaks says how much the case weighs: a delegation, the spokesperson, the High Representative in person, or the Union of 27. The choice is made knowingly only when it is written down.',
    fr: 'Qui parle dit le poids du cas\u00A0: une délégation, le porte-parole, la haute représentante en personne ou l’Union à 27. On ne choisit en connaissance de cause que ce que l’on écrit.',
  },
  source: 'The 2019 assessment, section Communications and visibility: guidance is asked for on the level at which a statement is issued.',
  statuses: {
    met: 'The front matter declares the level, and title and opening words agree with it or do not tell.',
    partial: 'Title and opening words tell the level, but the front matter declares none, or another one.',
    missing: 'Neither front matter nor text tells at which level it is issued.',
  },
  remedies: ['Write the level that title and opening words tell into the front matter; where they tell none, one of all levels.'],
  examples: [
    {
      text: '---\nlevel: spokesperson\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '---\ncountry: HN\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'partial',
      findings: ['undeclared'],
    },
    {
      text: '---\nlevel: declaration\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'partial',
      findings: ['disagrees'],
    },
    {
      text: '# On the arrest of human rights defender Iria Montoro in Honduras\n\nIria Montoro was arrested on Monday.\n',
      status: 'missing',
      findings: ['missing'],
    },
  ],
  judge,
};
