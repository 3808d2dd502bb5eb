import type { Analysis } from '../analysis.js';
import { ownQuotation } from '../quotation.js';
import { isOfIssuer } from '../subject.js';
import { isToldAsPast } from './asking.js';
import type { Issuer } from './scope/concern.js';
import type { Trigger } from './trigger.js';

/** "La CIDH pide": in a statement of the EU, which tells it, and does not ask itself; "The experts urged", what they are quoted as saying: in any but their own. */
export function isToldOfIssuer(analysis: Analysis, trigger: Trigger, { voice, speakers }: Issuer): boolean {
  // "Canada calls on", in a statement of Canada's; elsewhere it is told.
  if (trigger.state !== undefined) return !speakers.includes(trigger.state);
  if (voice === 'issuer') return false;
  if (analysis.quoted[trigger.from] === ownQuotation) return true;
  if ((trigger.form !== 'verb' && trigger.form !== 'noun') || (voice === undefined && !isToldAsPast(analysis, trigger.from))) return false;
  return isOfIssuer(analysis, trigger.from);
}
