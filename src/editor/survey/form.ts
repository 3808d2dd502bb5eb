import type { Element } from 'hast';
import { h } from 'hastscript';
import * as vscode from 'vscode';
import { valueName } from '../../formats/survey-names.js';
import { surveyWords } from '../../formats/survey-words.js';
import { dimensions } from '../../survey/figures.js';
import type { Rows } from '../../survey/rows.js';
import { originalsOf } from '../../survey/translations.js';
import { type ChoiceName, type PanelDimension, panelDimensions, type SurveyChoices, unknown } from '../pure/survey-choices.js';
import { locale } from '../settings.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A control with its label before it. */
function labelled(label: string, control: Element): Element {
  const id = `choice-${String(control.properties['name'])}`;
  return h('span', { className: ['choice'] }, [h('label', { htmlFor: id }, label), ' ', { ...control, properties: { ...control.properties, id } }]);
}

function list(name: ChoiceName, label: string, options: readonly Option[], chosen: string | undefined): Element {
  return labelled(label, h('select', { name, dataKey: `choice ${name}` }, options.map((option) => h('option', { value: option.value, selected: option.value === (chosen ?? '') }, option.label))));
}

/** A button of the panel. */
export function button(action: string, label: string, value = ''): Element {
  return h('button', { type: 'button', dataAction: action, dataValue: value, dataKey: `${action} ${value}` }, label);
}

/** The values that statements have, to choose from; what is not known at the end. */
function valuesOf(rows: Rows, dimension: PanelDimension): Option[] {
  const values = [...new Set(rows.map((row): string | undefined => dimensions[dimension](row)))];
  const known = values.flatMap((value) => (value === undefined ? [] : [{ value, label: valueName(dimension, value, locale()) }])).sort((a, b) => a.label.localeCompare(b.label, locale()));
  return [...known, ...(values.includes(undefined) ? [{ value: unknown, label: surveyWords(locale()).none }] : [])];
}

/** A list from which whose case is drawn is chosen. */
export function personList(names: readonly string[], chosen: string): Element {
  return h('p', { className: ['tools'] }, [list('person', vscode.l10n.t('The case of'), names.map((name) => ({ value: name, label: name })), chosen)]);
}

/**
 * What is counted, and how it is grouped: native controls, each with its label.
 * @param rows all that could be counted, which tell what there is to choose
 */
export function surveyForm(rows: Rows, choices: SurveyChoices, isCatalogueFixed: boolean): Element {
  const words = surveyWords(locale());
  const all = { value: '', label: vscode.l10n.t('all') };
  const names = panelDimensions.map((value) => ({ value, label: words.dimensions[value] }));
  const years = valuesOf(rows, 'year').filter(({ value }) => value !== unknown);
  const year = (name: ChoiceName, label: string): Element => list(name, label, [{ value: '', label: '–' }, ...years], choices[name]);
  const day = (name: ChoiceName, label: string): Element => labelled(label, h('input', { type: 'date', name, value: choices[name] ?? '', dataKey: `choice ${name}` }));
  const group = (legend: string, controls: readonly Element[]): Element => h('fieldset', [h('legend', legend), ...controls]);
  return h('form', { className: ['choices'], ariaLabel: vscode.l10n.t('What is counted') }, [
    group(vscode.l10n.t('Figures by'), [
      list('by', vscode.l10n.t('Rows'), names, choices.by ?? 'country'),
      list('across', vscode.l10n.t('Crossed with'), [{ value: '', label: '–' }, ...names], choices.across),
    ]),
    group(vscode.l10n.t('Only statements with'), panelDimensions.map((dimension) => list(dimension, words.dimensions[dimension], [all, ...valuesOf(rows, dimension)], choices[dimension]))),
    group(vscode.l10n.t('Only statements made'), [
      day('from', vscode.l10n.t('From')), day('to', vscode.l10n.t('To')),
      ...(isCatalogueFixed ? [] : [h('label', [h('input', { type: 'checkbox', name: 'catalogue', checked: choices.catalogue !== undefined, dataKey: 'choice catalogue' }), ' ', vscode.l10n.t('With the built-in catalogue')])]),
    ]),
    group(vscode.l10n.t('Compare two periods'), [
      year('firstFrom', vscode.l10n.t('First: from')), year('firstTo', vscode.l10n.t('First: to')), year('secondFrom', vscode.l10n.t('Second: from')), year('secondTo', vscode.l10n.t('Second: to')),
    ]),
    h('div', { className: ['tools'], role: 'toolbar', ariaLabel: vscode.l10n.t('Survey') }, [
      button('reset', vscode.l10n.t('Show all')), button('again', vscode.l10n.t('Read again')), button('save-html', vscode.l10n.t('Save as web page…')), button('save-csv', vscode.l10n.t('Save as table (CSV)…')),
      h('span', { role: 'status', dataKey: 'status' }, words.counted(originalsOf(rows).rows.length)),
    ]),
  ]);
}
