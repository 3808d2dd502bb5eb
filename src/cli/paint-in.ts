import { createColors } from 'picocolors';
import type { Paint } from '../formats/paint.js';

const asItIs = (text: string): string => text;

const plain: Paint = { bold: asItIs, dim: asItIs, underline: asItIs, red: asItIs, yellow: asItIs, blue: asItIs, green: asItIs };

/** Colours, or none. */
export function paintIn(colour: boolean): Paint {
  return colour ? createColors(true) : plain;
}
