import type { LoadedPack } from '@huice/authoring/node';
import type { Issue, Locale } from '@huice/engine';
import { type Finding, sarifLog } from '@huice/engine/review';
import type { Complaint } from '../complaint.ts';
import { describeComplaint } from '../describe-complaint.ts';

/** Where the pack that is built in is written. */
const builtIn = 'packages/incentives/src/pack.ts';

interface About {
  readonly version: string;
  readonly locale: Locale;
  readonly file?: string | undefined;
  readonly placeOf?: LoadedPack['placeOf'];
}

/** The engine's SARIF log with each finding in its file, and with what could not be read. */
export const sarifOf = (findings: readonly Finding[], complaints: readonly Complaint[], about: About) => {
  const { version, locale, file, placeOf } = about;
  const uri = file === undefined ? builtIn : file === '-' ? 'pack.json' : file;
  const log = sarifLog(findings, { uri, version }, locale);
  const [run] = log.runs as [(typeof log.runs)[number]];
  const { rules } = run.tool.driver;
  const codes = [...new Set(complaints.map(({ code }) => code))];
  const results = run.results.map((result, index) => {
    const place = placeOf?.((findings[index] as Finding).path);
    const [{ logicalLocations }] = result.locations as [(typeof result.locations)[number]];
    return place === undefined ? result : { ...result, locations: [{ ...physical(place), logicalLocations }] };
  });
  const unread = complaints.map((one) => ({
    ruleId: one.code,
    ruleIndex: rules.length + codes.indexOf(one.code),
    level: 'error',
    // The place stands beside it.
    message: { text: describeComplaint({ ...one, path: [] }, locale) },
    locations: [physical({ file: one.file ?? uri, line: one.line ?? 1, column: one.column ?? 1 })],
    ...(one.also === undefined ? {} : { relatedLocations: [physical(one.also)] }),
    partialFingerprints: { 'huiceFault/v1': `${one.code}|${one.file}|${one.received}|${pathKey(one.path)}` },
  }));
  const added = codes.map((id) => ({
    id,
    name: id,
    shortDescription: { text: id },
    defaultConfiguration: { level: 'error' },
  }));
  const driver = { ...run.tool.driver, rules: [...rules, ...added] };
  return { ...log, runs: [{ ...run, tool: { driver }, results: [...results, ...unread] }] };
};

const pathKey = (path: Issue['path']): string => path.join('.');

const physical = ({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}) => ({
  physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line, startColumn: column } },
});
