import type { BareRequest, Command, CommandFrame, CommandName, Request, Run } from './command.ts';

/** What a command is is known before it runs; what it needs is loaded when it does. */
const ofPack = (frame: CommandFrame, load: () => Promise<Run<Request>>): Command => ({
  ...frame,
  run: async (request) => (await load())(request),
});

const packless = (frame: CommandFrame, load: () => Promise<Run<BareRequest>>): Command => ({
  ...frame,
  packless: true,
  run: async (request) => (await load())(request),
});

export const commands: Readonly<Record<CommandName, Command>> = {
  check: ofPack(
    { name: 'check', files: ['FILE'], options: ['as-of', 'attest', 'brief', 'detail', 'json'] },
    async () => (await import('./check.ts')).check,
  ),
  questions: ofPack(
    { name: 'questions', files: ['FILE'], options: ['as-of', 'rank', 'history', 'attest', 'json'] },
    async () => (await import('./questions.ts')).questions,
  ),
  nearest: ofPack(
    { name: 'nearest', files: ['INCENTIVE', 'FILE'], options: ['as-of', 'limit', 'attest', 'json'] },
    async () => (await import('./nearest.ts')).nearest,
  ),
  ask: ofPack(
    { name: 'ask', files: ['[FILE]'], options: ['as-of', 'rank', 'history', 'attest'] },
    async () => (await import('./ask.ts')).ask,
  ),
  facts: ofPack({ name: 'facts', files: [], options: ['json'] }, async () => (await import('./facts.ts')).facts),
  incentives: ofPack(
    { name: 'incentives', files: [], options: ['as-of', 'json'] },
    async () => (await import('./incentives.ts')).incentives,
  ),
  screen: ofPack(
    { name: 'screen', files: ['INPUT'], options: ['out', 'map', 'as-of', 'echo', 'summary', 'threads'] },
    async () => (await import('./screen.ts')).screen,
  ),
  explain: ofPack(
    { name: 'explain', files: ['INCENTIVE'], options: ['as-of', 'mermaid', 'json'] },
    async () => (await import('./explain.ts')).explain,
  ),
  pack: ofPack({ name: 'pack', files: [], options: [] }, async () => (await import('./pack.ts')).pack),
  sql: ofPack(
    { name: 'sql', files: [], options: ['dialect', 'as-of', 'table', 'create-table', 'pyspark'] },
    async () => (await import('./sql.ts')).sql,
  ),
  verify: packless(
    { name: 'verify', files: ['[PACK]'], options: ['json', 'sarif', 'watch'] },
    async () => (await import('./verify.ts')).verify,
  ),
  compare: packless(
    { name: 'compare', files: ['BEFORE', 'AFTER'], options: ['json'] },
    async () => (await import('./compare.ts')).compare,
  ),
  test: packless({ name: 'test', files: ['[PACK]'], options: ['json'] }, async () => (await import('./test.ts')).test),
  new: packless({ name: 'new', files: ['WHAT', 'NAME'], options: [] }, async () => (await import('./new.ts')).newPart),
  schema: packless({ name: 'schema', files: ['WHAT'], options: [] }, async () => (await import('./schema.ts')).schema),
  quote: packless(
    { name: 'quote', files: ['TEXTFILE', 'WORDS'], options: ['json'] },
    async () => (await import('./quote.ts')).quote,
  ),
  english: packless(
    { name: 'english', files: ['[PACK]'], options: [] },
    async () => (await import('./english.ts')).english,
  ),
  stale: ofPack(
    { name: 'stale', files: [], options: ['as-of', 'within', 'json'] },
    async () => (await import('./stale.ts')).stale,
  ),
  replay: ofPack(
    { name: 'replay', files: ['REPORT'], options: ['json'] },
    async () => (await import('./replay.ts')).replay,
  ),
  try: packless({ name: 'try', files: ['PACK'], options: [] }, async () => (await import('./try.ts')).tryPack),
};
