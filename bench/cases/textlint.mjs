import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import writeGood from 'textlint-rule-write-good';

const kernel = new TextlintKernel();
const options = { ext: '.md', plugins: [{ pluginId: 'markdown', plugin: markdown.default }], rules: [{ ruleId: 'write-good', rule: writeGood.default }] };

/** @param {string} text */
export const lint = async (text) => (await kernel.lintText(text, options)).messages;
