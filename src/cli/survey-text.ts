import type { CheckOptions } from '../check.js';
import { read } from '../reading/index.js';
import { readStatement } from '../statement/index.js';
import { type SurveyRow, surveyRow } from '../survey/row.js';
import type { Source } from './inputs.js';

/** What a survey counts of a text, under the name of its file. Of a text that is long gone nothing is kept in memory. */
export function surveyText({ file, inFolder }: Source, text: string, options: Pick<CheckOptions, 'language' | 'own'>): SurveyRow {
  // Words cut from a text keep all of it alive; a copy does not.
  return structuredClone(surveyRow(file, { reading: read(readStatement(text, { ...options, once: true })) }, inFolder));
}
