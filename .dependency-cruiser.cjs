/** The rooms of the house, lowest first: a room never imports one that stands after it. */
const rooms = ['statement/', 'reading/', 'benchmarks/', 'check.ts$', 'config/', 'comparison/', 'library/', 'survey/', 'publish/', 'drafting/', 'formats/', 'panel/'];
/** Data that the rooms know. */
const data = ['lexicon/', 'facts/'];
/** The doors to the outside, which may use everything and which nobody uses. */
const doors = ['cli/', 'editor/', 'desktop/'];

/** @param {string[]} names */
const inSrc = (names) => `^src/(${names.join('|')})`;

const upwards = rooms.map((room, place) => ({
  name: `nothing-above-${room.replace(/\W+.*/, '')}`,
  comment: 'Lower rooms never import higher ones.',
  severity: 'error',
  from: { path: inSrc([room]) },
  to: { path: inSrc([...rooms.slice(place + 1), ...doors]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    { name: 'data-is-lowest', comment: 'Lexicon and facts are data below the reading.', severity: 'error', from: { path: inSrc(data) }, to: { path: inSrc([...rooms.slice(1), ...doors]) } },
    { name: 'doors-apart', comment: 'The command line and the editor know nothing of each other.', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/editor/' } },
    { name: 'doors-apart-too', comment: 'The command line and the editor know nothing of each other.', severity: 'error', from: { path: '^src/editor/' }, to: { path: '^src/cli/' } },
    { name: 'nothing-through-the-doors', comment: 'Nobody uses what only the doors need.', severity: 'error', from: { path: '^src/', pathNot: inSrc(doors) }, to: { path: inSrc(doors) } },
    { name: 'desktop-only-joins', comment: 'The desktop’s extension is the editor’s with Node’s network.', severity: 'error', from: { path: '^src/desktop/' }, to: { path: '^src/', pathNot: '^src/(cli/node-net|editor/extension)[.]ts$' } },
    { name: 'vscode-in-the-editor-only', severity: 'error', from: { path: '^(src|test/unit)/', pathNot: '^src/(editor|desktop)/' }, to: { path: '^vscode$|@types/vscode/' } },
    { name: 'vscode-not-in-pure', comment: 'What the editor decides without VS Code is tested without it.', severity: 'error', from: { path: '^src/editor/pure/' }, to: { path: '^vscode$|@types/vscode/' } },
    { name: 'node-in-the-command-line-only', comment: 'Everything else runs in a web worker; the desktop’s extension is handed what it needs of it.', severity: 'error', from: { path: '^src/', pathNot: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
    { name: 'fixes-through-their-index', comment: 'Judges ask for the fixes of the statement’s language, so that no words of another get in.', severity: 'error', from: { path: '^src/', pathNot: '^src/benchmarks/fixes/' }, to: { path: '^src/benchmarks/fixes/[a-z]{2}/' } },
    { name: 'fixes-of-one-language', comment: 'Nothing is borrowed from another language.', severity: 'error', from: { path: '^src/benchmarks/fixes/(?!index[.]ts$)([^/]+)' }, to: { path: '^src/benchmarks/fixes/[a-z]{2}/', pathNot: '^src/benchmarks/fixes/$1/' } },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-file', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(vscode|suites|assert/)$' } },
    { name: 'declared-packages', comment: 'What is used is in package.json.', severity: 'error', from: { path: '^(src|test|tools)/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'src-ships', comment: 'What ships uses neither tests nor tools.', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|tools|bench)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.cjs', '.js', '.json', '.yaml'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
