import { existsSync } from 'node:fs';
import { pageOf } from '../../src/benchmarks/registry.js';
import type { Benchmark, Rule } from '../../src/benchmarks/types.js';
import { type ExampleFinding, type PageExample, rulePage, type RulePage } from '../../src/formats/rule-page.js';
import { rulePageWords } from '../../src/formats/rule-page-words.js';
import { reportWords } from '../../src/formats/words.js';

const words = rulePageWords('en');

/** Where the rule's text stands, from the page. */
function sourceFile(id: string): string {
  return existsSync(`src/benchmarks/${id}/index.ts`) ? `src/benchmarks/${id}/index.ts` : `src/benchmarks/${id}.ts`;
}

function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function findingLines({ words: place, kind, message, fixes }: ExampleFinding): string {
  return `- **${place}** ${kind === undefined ? '' : `(${kind}) `}– ${message}${fixes.map(({ title, preferred }) => `\n  - ${title}${preferred ? ` *(${words.preferred})*` : ''}`).join('')}`;
}

function exampleSection(example: PageExample, number: number): string {
  const { text, past, findings, fixed } = example;
  return [`### ${words.example(number, example)}`, ...(past === undefined ? [] : [`${words.past(past.length)}${past.length === 0 ? '' : `\n\n${list(past)}`}`]), fenced(text), ...findings.map(findingLines), ...(fixed === undefined ? [] : [words.afterFix, fenced(fixed)])].join('\n\n');
}

function statusTable(statuses: RulePage['statuses']): string {
  return `## ${words.whenMet}\n\n| Status | When |\n|---|---|\n${statuses.map(({ status, when }) => `| ${reportWords('en').status[status]} | ${when} |`).join('\n')}`;
}

/** The page of a rule, in Markdown. */
export function markdownPage(rule: Benchmark | Rule): string {
  const { id, title, family, severity, statuses, why, source, remedies, examples } = rulePage(rule, 'en');
  return [
    `# ${title}`,
    `\`${id}\``,
    `<!-- Made from ${sourceFile(id)} by \`npm run docs\`: change it there. -->`,
    ...(family === undefined ? [words.noBenchmark] : [`Family: ${family}.`, statusTable(statuses)]),
    `## ${words.why}\n\n${why}\n\n**En français – ${rule.title.fr}.** ${rule.why.fr}`,
    `## ${words.source}\n\n${source}`,
    `## ${words.fixes}\n\n${list(remedies)}`,
    `## ${words.examples}\n\n${examples.map((example, index) => exampleSection(example, index + 1)).join('\n\n')}`,
    `## ${words.settings}\n\n${words.severity(severity)}`,
    `\`\`\`json\n"forthright.rules": { "${id}": "info" }\n\`\`\``,
    words.off,
  ].join('\n\n') + '\n';
}

/** The index of all pages. */
export function indexPage(rules: readonly (Benchmark | Rule)[]): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.en} | ${'family' in rule ? rule.family : 'file'} | ${rule.severity} |`);
  return [
    '# Benchmarks',
    '<!-- Made from src/benchmarks by `npm run docs`: change it there. -->',
    'What a statement is judged against. The families come from the 2019 assessment of EU action on human rights defenders, section Communications and visibility, which asks for a public communication strategy with benchmarks.',
    `| Rule | Title | Family | Severity |\n|---|---|---|---|\n${rows.join('\n')}`,
    `The \`url\` of a finding is the path of its page in the project, such as \`${pageOf('no-hedging')}\`. The pages need no network: in the editor they open beside the draft, and \`forthright explain no-hedging\` prints one in the terminal.`,
  ].join('\n\n') + '\n';
}
