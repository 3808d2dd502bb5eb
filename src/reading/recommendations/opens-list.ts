import type { Analysis } from '../analysis.js';
import { actorsIn } from '../subject.js';
import type { FoundAsk } from './found-ask.js';

/** Words between whoever is asked and the colon, besides their name: "autoridades tunecinas". */
const nationalityReach = 1;
/** Words before whoever is asked: "a las". */
const openingReach = 2;

/** "insta a las autoridades togolesas:": whether an ask is of nothing but whoever is asked, since a list below the paragraph tells what. */
export function opensList(analysis: Analysis, { asked: { contents } }: FoundAsk): boolean {
  const colon = analysis.tokens.length - 1;
  const [content] = contents;
  if (content === undefined || contents.length > 1 || analysis.norm(colon) !== ':' || content.to < colon) return false;
  const asked = actorsIn(analysis, content.from, colon)[0];
  return asked?.actor === 'authority' && asked.from - content.from <= openingReach && colon - asked.to <= nationalityReach;
}
