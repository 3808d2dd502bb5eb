import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, JudgeContext, Judgement } from './types.js';
import { withFixes } from './with-fixes.js';

const address = /https?:\/\/[^\s)>\]]+/giu;
const guidelines = /guidelines/iu;
const onDefenders = /^.*(?:rights[-_]?defenders|hrds?(?![a-z]))/iu;

/** The web address of the Guidelines, whatever the words of the link. */
function linkIn(text: string): Span | undefined {
  for (const { 0: found, index } of text.matchAll(address)) {
    const named = guidelines.exec(found);
    // One step each: in a pattern with both, a long address would be looked through for each of its words.
    const end = named && onDefenders.exec(found.slice(named.index))?.[0].length;
    if (named && end !== null && end !== undefined) return { start: index, end: index + named.index + end };
  }
  return undefined;
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const evidence = reading.themes.filter(({ kind }) => kind === 'guidelines').map(({ start, end }) => ({ start, end }));
  const link = linkIn(reading.statement.text);
  if (link) evidence.push(link);
  if (evidence.length > 0) return { status: 'met', evidence, findings: [] };
  const words = messagesIn(context.locale).signposted;
  return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: words.missing, ...placeOfMissing(reading) }, () => insertClauses(reading, clausesFor(reading).guidelines, words.insert))] };
}

/** The draft points to the EU Guidelines on human rights defenders, or to whom a defender can turn. */
export const signposted: Benchmark = {
  id: 'signposted',
  family: 'reach',
  severity: 'info',
  title: { en: 'Signposted', fr: 'Renvois utiles' },
  why: {
    en: 'Many defenders do not know that the EU has Guidelines on them, nor whom in the delegation they can ask for help. A statement is read by many of them.',
    fr: 'Beaucoup de défenseurs ignorent que l’UE a des orientations à leur sujet, et à qui s’adresser à la délégation. Une déclaration est lue par beaucoup d’entre eux.',
  },
  source: 'The 2019 assessment, section Communications and visibility: the Guidelines and the focal points for defenders should be better known.',
  statuses: { met: 'The draft names or links the EU Guidelines on human rights defenders, or says who the focal point is.', missing: 'It does neither.' },
  remedies: ['Insert a sentence on the Guidelines and the focal point, with an address to fill in.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday. The EU acts by its Guidelines on Human Rights Defenders.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['missing'] },
  ],
  judge,
};
