import colours from 'picocolors';
import type { Paint } from '../formats/paint.js';

/** Colours, or none. */
export function paintIn(colour: boolean): Paint {
  return colours.createColors(colour);
}
