import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { FrontMatterKey } from '../statement/front-matter.js';
import { frontMatterGaps } from '../statement/front-matter-gaps.js';
import type { Span } from '../statement/span.js';
import { sayInFrontMatter } from './fixes/front-matter-line.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

/** Either of them says that others were spoken to. */
const keys = ['related', 'with'] as const satisfies readonly FrontMatterKey[];

function said({ statement: { frontMatter: { values, at } } }: Reading): Span[] {
  return keys.flatMap((key) => {
    const place = at[key];
    return (values[key]?.length ?? 0) > 0 && place ? [{ start: place.key.start, end: place.value?.end ?? place.key.end }] : [];
  });
}

function fixes(reading: Reading, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).coordinated;
  const gaps = frontMatterGaps[reading.statement.language];
  const lines = [['related', gaps.place, words.related], ['with', gaps.who, words.with]] as const;
  return lines.flatMap(([key, gap, title]) => {
    const edit = sayInFrontMatter(reading, key, `["${gap}"]`);
    return edit ? [{ title, edits: [edit], placeholders: true as const }] : [];
  });
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const evidence = said(reading);
  if (evidence.length > 0) return { status: 'met', evidence, findings: [] };
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: messagesIn(context.locale).coordinated.missing, ...placeOfMissing(reading) }, () => fixes(reading, context))] };
}

/** The front matter says what goes out at other levels, or with whom. */
export const coordinated: Benchmark = {
  id: 'coordinated',
  family: 'coordination',
  severity: 'info',
  title: { en: 'Coordinated', fr: 'Coordonnée' },
  why: {
    en: 'A defender is helped more when delegation, headquarters, Member States and like-minded States say the same at the same time than when one speaks and the others are silent.',
    fr: 'Un défenseur est mieux aidé quand la délégation, le siège, les États membres et leurs partenaires disent la même chose au même moment que quand un seul parle.',
  },
  source: 'The 2019 assessment, section Communications and visibility: statements at the different levels, and those of Member States and like-minded States, should be coordinated.',
  statuses: {
    met: 'The front matter names statements at other levels (`related`), or those with whom this one is issued (`with`).',
    missing: 'It names neither.',
  },
  remedies: ['Add `related` or `with` to the front matter, to fill in.'],
  examples: [
    {
      text: '---\nwith: [Norway, Switzerland]\n---\n\n# Honduras: Joint local statement on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n',
      status: 'missing',
      findings: ['missing'],
    },
  ],
  judge,
};
