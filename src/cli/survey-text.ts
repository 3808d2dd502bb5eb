import type { CheckOptions } from '../check.js';
import { read } from '../reading/index.js';
import { readStatement } from '../statement/index.js';
import { type SurveyRow, surveyRow } from '../survey/row.js';
import type { Source } from './inputs.js';

/** What a survey counts of a text, under the name of its file. */
export function surveyText({ file, inFolder }: Source, text: string, options: Pick<CheckOptions, 'language' | 'own'>): SurveyRow {
  return surveyRow(file, { reading: read(readStatement(text, { ...options, once: true })) }, inFolder);
}
