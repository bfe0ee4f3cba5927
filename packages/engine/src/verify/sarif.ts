import { pathText } from '../issue.ts';
import type { Locale } from '../language/text.ts';
import { describeFinding } from './describe-finding.ts';
import { type Finding, findingCodes, severities } from './finding.ts';

/** What `sarifLog` needs to know of the pack's file and of the tool. */
export interface SarifSource {
  /** Where the pack lies, as a relative or absolute URI. */
  readonly uri: string;
  /** The version of the tool. */
  readonly version: string;
}

/**
 * Findings as a SARIF 2.1.0 log, the form in which code hosts show the findings of a tool. Plain JSON. An acknowledged
 * finding is listed as suppressed, with its reason.
 */
export const sarifLog = (findings: readonly Finding[], source: SarifSource, locale: Locale = 'en') => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'huice',
          version: source.version,
          rules: findingCodes.map((id) => ({
            id,
            name: id.replace('verify/', ''),
            shortDescription: { text: id.replace('verify/', '').replaceAll('-', ' ') },
            defaultConfiguration: { level: severities[id] },
          })),
        },
      },
      results: findings.map((one) => ({
        ruleId: one.code,
        ruleIndex: findingCodes.indexOf(one.code),
        level: one.severity,
        message: { text: describeFinding(one, locale) },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: source.uri }, region: { startLine: 1 } },
            logicalLocations: [{ fullyQualifiedName: pathText(one.path), name: one.about }],
          },
        ],
        partialFingerprints: { 'huiceFinding/v1': `${one.code}|${one.about}|${pathText(one.path)}` },
        ...(one.because === undefined
          ? {}
          : { suppressions: [{ kind: 'inSource', justification: one.because[locale] }] }),
      })),
    },
  ],
});
