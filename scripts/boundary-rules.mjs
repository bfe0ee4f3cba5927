// Which file may import which: the configuration of dependency-cruiser. Every rule is an error; docs/architecture.md draws the same picture.

/** A folder of the engine may import from those before it, and from issue.ts, which stands first. */
export const ENGINE_FOLDERS = [
  'value',
  'language',
  'build',
  'diagram',
  'decide',
  'together',
  'figures',
  'ask',
  'change',
  'translate',
  'grant',
  'explain',
  'verify',
  'compare',
  'boundary',
  'answer',
];

/** The folders of the pages: each may import from those before it. The files beside them are the form, which comes last. */
export const WEB_FOLDERS = [
  'words',
  'design',
  'state',
  'failure',
  'site',
  'amounts',
  'share',
  'offline',
  'damaged-link',
  'frame',
  'glossary',
  'citations',
  'enquiry',
  'questions',
  'proof',
  'feedback',
  'next-question',
  'nearest',
  'last-visit',
  'results',
  'print',
  'library',
  'prospects',
  'batch',
  'prefill',
  'pitch',
  'self-check',
  'embed',
];

/** The way of a list of companies through the page that screens them: a folder may import from those before it. */
const BATCH_FOLDERS = ['kept', 'sheets', 'file', 'columns', 'screening', 'export', 'findings'];

/** What the engine shows to others: the calculator, the builders, the wording, what a decision rests on, the questions put to a pack, answers as programs are given them, and JSON Schemas. */
const ENGINE_ENTRIES =
  '^packages/engine/src/(index|build|explain|wording|deciding|diagram|grant|figures|review|answers|schema).ts$';

const TEST = String.raw`(\.test\.tsx?$|^(packages|apps)/[^/]+/test/|^(scripts|tools)/)`;

/** What both benches draw their packs with. */
const DRAWN = '^packages/bench/src/domain/random.ts$';

/** The part of authoring that reads a disk, with its door; and of that what brings the tables of characters. */
const AUTHORING_DISK = '^packages/authoring/src/(node.ts$|disk/)';
const TO_HANT = '^packages/authoring/src/disk/to-hant.ts$';

/** @typedef {import('dependency-cruiser').IRegularForbiddenRuleType} Rule */

/**
 * @param {string} name
 * @param {string} comment
 * @param {Rule['from']} from
 * @param {Rule['to']} to
 * @returns {Rule}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @param {string[]} folders */
const inEngine = (folders) => `^packages/engine/src/(${folders.join('|')})/`;

/**
 * Each folder before those that follow it.
 * @param {string} name
 * @param {string} place
 * @param {string[]} folders
 */
const inOrder = (name, place, folders) =>
  folders
    .slice(0, -1)
    .map((folder, at) =>
      forbid(
        `${name}-${folder}-before-${folders[at + 1]}`,
        `${folder}/ comes before the folder it imports from`,
        { path: `^${place}/${folder}/`, pathNot: TEST },
        { path: `^${place}/(${folders.slice(at + 1).join('|')})/` },
      ),
    );

const engine = [
  ...inOrder('engine', 'packages/engine/src', ENGINE_FOLDERS),
  forbid(
    'engine-issue-first',
    'issue.ts is under everything else: it may import nothing',
    { path: '^packages/engine/src/issue.ts$' },
    { path: '^packages/engine/src/' },
  ),
  forbid(
    'engine-build-unseen',
    'nothing may depend on the builders: a pack read from JSON must work without them',
    { path: '^packages/engine/src/', pathNot: [TEST, inEngine(['build']), '^packages/engine/src/build.ts$'] },
    { path: inEngine(['build']) },
  ),
  forbid(
    'engine-index-outward',
    'index.ts, build.ts, explain.ts, wording.ts, deciding.ts, diagram.ts, grant.ts, figures.ts, review.ts, answers.ts and schema.ts are for other packages; inside, import the file itself',
    { path: '^packages/engine/src/', pathNot: TEST },
    { path: ENGINE_ENTRIES },
  ),
  forbid(
    'engine-index-lean',
    'a calculator carries no builders, no wording, no reading of what people type and no review: their own doors show those',
    { path: '^packages/engine/src/index.ts$' },
    {
      path: inEngine(['build', 'figures', 'translate', 'grant', 'explain', 'verify', 'compare', 'boundary', 'answer']),
    },
  ),
  forbid(
    'engine-folder-listed',
    'a new folder needs a place in ENGINE_FOLDERS',
    {},
    { path: '^packages/engine/src/[^/]+/', pathNot: inEngine(ENGINE_FOLDERS) },
  ),
  forbid(
    'engine-pure',
    'the engine imports zod and decimal.js, and nothing else',
    { path: '^packages/engine/src/', pathNot: TEST },
    { pathNot: ['^packages/engine/src/', '(^|/)node_modules/(zod|decimal\\.js)/'], couldNotResolve: false },
  ),
];

const web = [
  ...inOrder('web', 'apps/web/src', WEB_FOLDERS),
  ...inOrder('batch', 'apps/web/src/batch', BATCH_FOLDERS),
  forbid(
    'web-form-last',
    'the form comes after the folders: what they share belongs in one of them',
    { path: '^apps/web/src/[^/]+/', pathNot: TEST },
    { path: '^apps/web/src/[^/]+$' },
  ),
  forbid(
    'web-folder-listed',
    'a new folder needs a place in WEB_FOLDERS',
    {},
    { path: '^apps/web/src/[^/]+/', pathNot: `^apps/web/src/(${WEB_FOLDERS.join('|')})/` },
  ),
];

const packages = [
  forbid(
    'package-direction',
    'engine ← {authoring, incentives, screen, sql, tables} ← apps; the server alone reads which headers the page wants',
    { path: '^(packages|scripts)/' },
    { path: '^apps/', pathNot: '^apps/web/security-headers.mjs$' },
  ),
  forbid(
    'scripts-before-tools',
    'what starts, tests and checks needs no bench and no camera',
    { path: '^scripts/' },
    { path: '^tools/' },
  ),
  forbid(
    'engine-knows-no-pack',
    'engine ← incentives',
    { path: '^packages/engine/' },
    { path: '^packages/(?!engine/)' },
  ),
  forbid(
    'incentives-are-data',
    'incentives import the engine, and nothing else',
    { path: '^packages/incentives/src/', pathNot: TEST },
    {
      pathNot: ['^packages/incentives/src/', '^packages/engine/src/(index|build).ts$', '\\.json$'],
      couldNotResolve: false,
    },
  ),
  forbid(
    'authoring-knows-no-pack',
    'authoring reads packs, and is about none; it does no I/O but in disk/, and the tables of characters are handed to it',
    { path: '^packages/authoring/src/', pathNot: [TEST, AUTHORING_DISK] },
    {
      pathNot: [
        '^packages/authoring/src/',
        '^packages/engine/src/(index|explain|figures|review).ts$',
        '(^|/)node_modules/yaml/',
      ],
      couldNotResolve: false,
    },
  ),
  forbid(
    'authoring-disk-starts-without-yaml',
    'what finds packs on a disk is loaded by those who may meet no YAML at all: what reads it is loaded when it is needed',
    { path: AUTHORING_DISK, pathNot: [TEST, TO_HANT] },
    {
      path: ['^packages/authoring/src/', '(^|/)node_modules/yaml/'],
      pathNot: ['^packages/authoring/src/disk/(?!to-hant)'],
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  ),
  forbid(
    'sql-knows-no-pack',
    'SQL is written of any pack, and about none; what runs it is for tests',
    { path: '^packages/sql/src/', pathNot: TEST },
    { pathNot: ['^packages/sql/src/', '^packages/engine/src/(index|diagram).ts$'], couldNotResolve: false },
  ),
  forbid(
    'cli-starts-without-sql',
    'most commands write no SQL: what does is loaded when it is needed',
    { path: '^apps/cli/src/', pathNot: TEST },
    { path: '^packages/sql/src/index.ts$', dependencyTypesNot: ['type-only', 'dynamic-import'] },
  ),
  forbid(
    'cli-starts-without-yaml',
    'most commands read no YAML: what does is loaded when it is needed',
    { path: '^apps/cli/src/', pathNot: TEST },
    {
      path: '^packages/authoring/src/index.ts$',
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  ),
  forbid(
    'cli-starts-without-words',
    'a program that reads JSON waits for no words, no pictures and no prompts: they are loaded when somebody is to read them',
    {
      path: '^apps/cli/src/(main|run|process-io|arguments/[^/]+|packs/loaded-pack|commands/(commands|check|of-company|named-pack|as-json)).ts$',
    },
    {
      path: [
        '^apps/cli/src/(messages|report|terminal|interview|describe-complaint)',
        '^packages/engine/src/(explain|wording|review).ts$',
      ],
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  ),
  forbid(
    'cli-starts-without-duckdb',
    'the database is heavy and may be absent: what reads tables loads it when it is needed, and a map of columns its YAML',
    { path: '^apps/cli/src/', pathNot: TEST },
    { path: '(^|/)node_modules/(@duckdb|yaml)/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
  ),
  forbid(
    'no-app-imported',
    'an app is imported by nothing',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  forbid(
    'bench-apart',
    'the bench measures the others, and is no part of them; the bench of the page draws from the same seeds',
    { pathNot: '^packages/bench/' },
    { path: '^packages/bench/', pathNot: DRAWN },
  ),
  forbid(
    'draws-are-for-benches',
    'seeded draws make what is measured, and nothing that ships',
    { pathNot: '^(packages/bench|apps/web/bench|packages/incentives/scripts)/' },
    { path: DRAWN },
  ),
  forbid(
    'package-by-its-name',
    'another package is entered through its index.ts',
    { path: '^(packages|apps)/([^/]+)/' },
    {
      path: '^packages/[^/]+/',
      // The enumeration that judges the engine judges the packs too, and what draws packs for it draws them for others; both belong
      // to tests alone (see no-test-imported).
      pathNot: [
        '^packages/$2/',
        '^packages/[^/]+/src/index.ts$',
        ENGINE_ENTRIES,
        '^packages/authoring/src/(words|node).ts$',
        '^packages/engine/test/(oracle|world|term-oracle|random-pack|random-amount|sample-pack|property-runs).ts$',
        // The packs that ship as they are written, for what is tried on all of them.
        '^packages/incentives/scripts/written-packs.ts$',
        DRAWN,
      ],
    },
  ),
  forbid(
    'page-runs-in-a-browser',
    'the page cannot import modules of Node',
    { path: '^apps/web/src/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
];

const hygiene = [
  forbid('no-circular', 'a circle of imports has no first file', {}, { circular: true }),
  forbid(
    'resolvable',
    'the import leads nowhere',
    // What the bench measures is installed only by those who run it.
    { pathNot: '^packages/bench/' },
    {
      couldNotResolve: true,
      // Vite gives a meaning to what follows the question mark, and makes what is virtual; a type declaration stands for each.
      pathNot: [String.raw`\?`, '^virtual:'],
    },
  ),
  forbid(
    'no-test-imported',
    'what ships must not depend on tests; what builds it may run what else the workspace runs',
    { pathNot: [TEST, '^apps/web/vite/'] },
    { path: TEST },
  ),
  forbid(
    'no-dev-dependency-shipped',
    'what ships needs it as a dependency',
    { path: '^(packages|apps)/[^/]+/src/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...engine, ...web, ...packages, ...hygiene],
  options: {
    // Imports of types count as well: a direction is a direction.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['huice-source', 'import', 'node', 'default', 'types'],
    },
  },
};
