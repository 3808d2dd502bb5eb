import type { Asked } from './asked.js';
import type { Trigger } from './trigger.js';

/** A trigger with what it asks for. */
export interface FoundAsk {
  readonly trigger: Trigger;
  readonly asked: Asked;
}
