import { dropDeference } from '../drop-deference.js';
import { deletion, type HedgeFixes } from '../../../no-hedging/hedge-in-place.js';

/** Deference is deleted; nothing that the EU has to say is lost with it. */
export const deferenceFixes: HedgeFixes = (place) => deletion(place, dropDeference(place.analysis, place.tokens), true);
