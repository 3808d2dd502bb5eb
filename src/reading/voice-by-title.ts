import type { Analysis } from './analysis.js';
import { holding } from './matches.js';
import type { Voice } from './own-voices.js';
import { saysOfItself } from './stance.js';
import { skipAdverbs } from './syntax/syntax.js';

/* "Commissioner deplores arrest of lawyer", "Togo: Free Afi Agbo", "said Ana Lund, our director": whose a text is where nobody in it is known to speak. */

/** Words before the office: "Media freedom | representative". */
const officeReach = 3;
/** Those who issue statements of their own. */
const issuers = ['issuing-nouns', 'speaking-nouns', 'organisation-nouns'] as const;

function isIssuer(title: Analysis, at: number): boolean {
  return title.isAny(at, issuers);
}

/** "Commissioner deplores", "Media freedom representative writes", "La Fondation condamne": whether a title begins with an office, or a body, that says something of itself right there. */
function opensWithOffice(title: Analysis): boolean {
  let at = title.is(0, 'articles') ? 1 : 0;
  for (const end = at + officeReach; at <= end && title.tokens[at]?.kind === 'word'; at++) {
    if (isIssuer(title, at) && (saysOfItself(title, at + 1) || title.is(at + 1, 'speech-words') || title.is(at + 1, 'dropped-subject-verbs') || title.is(at + 1, 'concern-words') || title.is(at + 1, 'against-words'))) return true;
    // "Togolese commissioner calls for": of a State.
    if (holding(title.countries, at).length > 0) return false;
  }
  return false;
}

/** "Togo: Free Afi Agbo": whether a title is a command, behind the country's name at most. */
function isCommand(title: Analysis): boolean {
  const colon = title.tokens.findIndex(({ norm }) => norm === ':');
  const at = skipAdverbs(title, colon + 1, title.tokens.length);
  return title.is(at, 'imperatives') && title.tokens[at + 1] !== undefined && !title.is(at + 1, 'after-imperative') && (colon >= 0 || title.isCapital(at));
}

/** Words between "our" and who that is: "our Africa director". */
const ownerReach = 3;

/** "our organisation said", "said Ana Lund, our head of advocacy": whether a paragraph tells of those who speak for whoever wrote it. */
function tellsOfOwnSpeaker(analysis: Analysis): boolean {
  for (let at = 0; at < analysis.tokens.length; at++) {
    if (!analysis.is(at, 'speaking-owners') || analysis.quoted[at]) continue;
    for (let noun = at + 1; noun <= at + ownerReach && analysis.tokens[noun]?.kind === 'word'; noun++) if (analysis.is(noun, 'issuing-nouns') || analysis.is(noun, 'heads')) return true;
  }
  return false;
}

/** The voice of a text in which nobody is known to speak, by its title, or by whom it calls its own; undefined where neither tells. */
export function voiceByTitle(title: Analysis | undefined, body: readonly Analysis[]): Voice {
  if (body.some(tellsOfOwnSpeaker)) return 'organisation';
  if (title === undefined) return undefined;
  return opensWithOffice(title) ? 'issuer' : isCommand(title) ? 'organisation' : undefined;
}
