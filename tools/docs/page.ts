import { pageOf } from '../../src/benchmarks/registry.js';
import type { Benchmark, Example, Finding, Rule, Status } from '../../src/benchmarks/types.js';
import { check } from '../../src/check.js';
import { applyEdits } from '../../src/fixes.js';

const statusNames: Readonly<Record<Status, string>> = { met: 'met', partial: 'partial', missing: 'missing', 'not-applicable': 'not applicable', unknown: 'unknown' };
const familyNames: Readonly<Record<Benchmark['family'], string>> = { content: 'content', level: 'level', consistency: 'consistency', coordination: 'coordination', reach: 'reach', protection: 'protection' };

/** Where the rule's text stands, from the page. */
function sourceFile(id: string): string {
  return id === 'no-hedging' || id === 'respectful-language' ? `src/benchmarks/${id}/index.ts` : `src/benchmarks/${id}.ts`;
}

function header(id: string, title: string): string {
  return `# ${title}\n\n\`${id}\`\n\n<!-- Made from ${sourceFile(id)} by \`npm run docs\`: change it there. -->`;
}

function fenced(text: string): string {
  return `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
}

function findingsOf(rule: Finding['rule'], text: string): Finding[] {
  return check(text).findings.filter((finding) => finding.rule === rule);
}

function exampleSection(rule: Finding['rule'], example: Omit<Example, 'status'> & { readonly status?: Status }, number: number): string {
  const findings = findingsOf(rule, example.text);
  const isGood = findings.length === 0;
  const parts = [`### ${number}. ${isGood ? 'Good' : 'Needs work'}${example.status === undefined ? '' : ` (${statusNames[example.status]})`}`, fenced(example.text)];
  for (const { start, end, message, fixes, kind } of findings) {
    const words = example.text.slice(start, end).replaceAll(/\s+/gu, ' ');
    parts.push(`- **${words}** ${kind === undefined ? '' : `(${kind}) `}– ${message}${fixes.map((fix) => `\n  - ${fix.title}${fix.preferred ? ' *(preferred)*' : ''}`).join('')}`);
  }
  const preferred = findings[0]?.fixes.find((fix) => fix.preferred);
  if (preferred) parts.push(`After the preferred fix:`, fenced(applyEdits(example.text, preferred.edits)));
  return parts.join('\n\n');
}

function settings(id: string, severity: string): string {
  return [
    `Severity: \`${severity}\` unless set otherwise to \`error\`, \`warning\`, \`info\` or \`off\`.`,
    `\`\`\`json\n"forthright.rules": { "${id}": "info" }\n\`\`\``,
    '`off` silences the findings. A benchmark stays in the scorecard all the same, so that switching it off raises no score.',
  ].join('\n\n');
}

function reasons({ why, title, source }: Pick<Rule | Benchmark, 'why' | 'title' | 'source'>): string {
  return `## Why\n\n${why.en}\n\n**En français – ${title.fr}.** ${why.fr}\n\n## Where it comes from\n\n${source}`;
}

/** The page of a benchmark, in Markdown. */
export function benchmarkPage(benchmark: Benchmark): string {
  const { id, title, family, severity, statuses, remedies, examples } = benchmark;
  const rows = Object.entries(statuses).map(([status, when]) => `| ${statusNames[status as Status]} | ${when} |`);
  return [
    header(id, title.en),
    `Family: ${familyNames[family]}.`,
    `## When it is met\n\n| Status | When |\n|---|---|\n${rows.join('\n')}`,
    reasons(benchmark),
    `## Fixes\n\n${remedies.map((remedy) => `- ${remedy}`).join('\n')}`,
    `## Examples\n\n${examples.map((example, index) => exampleSection(id, example, index + 1)).join('\n\n')}`,
    `## Settings\n\n${settings(id, severity)}`,
  ].join('\n\n') + '\n';
}

/** The page of a check that is no benchmark. */
export function rulePage(rule: Rule): string {
  const { id, title, severity, remedies, examples } = rule;
  return [
    header(id, title.en),
    'A check of the file, not a benchmark: the scorecard does not count it.',
    reasons(rule),
    `## Fixes\n\n${remedies.map((remedy) => `- ${remedy}`).join('\n')}`,
    `## Examples\n\n${examples.map((example, index) => exampleSection(id, example, index + 1)).join('\n\n')}`,
    `## Settings\n\n${settings(id, severity)}`,
  ].join('\n\n') + '\n';
}

/** The index of all pages. */
export function indexPage(benchmarks: readonly Benchmark[], rules: readonly Rule[]): string {
  const row = ({ id, title, severity }: Benchmark | Rule, family: string): string => `| [\`${id}\`](${id}.md) | ${title.en} | ${family} | ${severity} |`;
  return [
    '# Benchmarks',
    '<!-- Made from src/benchmarks by `npm run docs`: change it there. -->',
    'What a statement is judged against. The families come from the 2019 assessment of EU action on human rights defenders, section Communications and visibility, which asks for a public communication strategy with benchmarks.',
    `| Rule | Title | Family | Severity |\n|---|---|---|---|\n${[...benchmarks.map((benchmark) => row(benchmark, familyNames[benchmark.family])), ...rules.map((rule) => row(rule, 'file'))].join('\n')}`,
    `Findings link to these pages (${pageOf('no-hedging').replace(/no-hedging$/u, '…')}); in the editor they open without a network.`,
  ].join('\n\n') + '\n';
}
