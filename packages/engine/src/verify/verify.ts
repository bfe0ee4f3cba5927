import { buildDiagram } from '../diagram/diagram.ts';
import type { Issue } from '../issue.ts';
import type { Pack } from '../language/pack.ts';
import { parsePack } from '../language/parse-pack.ts';
import { referenceIssues } from '../language/references.ts';
import { attestedOutside } from './attested-outside.ts';
import { endlessYetEnds } from './endless-yet-ends.ts';
import { everybodyQualifies } from './everybody-qualifies.ts';
import { exclusionOfItself } from './exclusion-of-itself.ts';
import { exclusionOfNothing } from './exclusion-of-nothing.ts';
import { exclusionOneSided } from './exclusion-one-sided.ts';
import { factNeverMatters } from './fact-never-matters.ts';
import { type Finding, finding, type Severity } from './finding.ts';
import { idleAcknowledgement } from './idle-acknowledgement.ts';
import { impliedCondition } from './implied-condition.ts';
import { impossibleAmount } from './impossible-amount.ts';
import { lonelyCap } from './lonely-cap.ts';
import { missingTranslation } from './missing-translation.ts';
import { needsAdverseJudgement } from './needs-adverse-judgement.ts';
import { nobodyQualifies } from './nobody-qualifies.ts';
import { numberNotInQuote } from './number-not-in-quote.ts';
import { optionsAlike } from './options-alike.ts';
import { partNeverVaries } from './part-never-varies.ts';
import { sameCondition } from './same-condition.ts';
import { type Check, subjectOf } from './subject.ts';
import { uncited } from './uncited.ts';
import { unreadFact } from './unread-fact.ts';
import { unreadJudgement } from './unread-judgement.ts';
import { unusedClause } from './unused-clause.ts';
import { unusedDocument } from './unused-document.ts';
import { validityBackwards } from './validity-backwards.ts';
import { validityOverlaps } from './validity-overlaps.ts';

const checks: readonly Check[] = [
  nobodyQualifies,
  needsAdverseJudgement,
  everybodyQualifies,
  factNeverMatters,
  partNeverVaries,
  sameCondition,
  impliedCondition,
  unreadFact,
  unreadJudgement,
  optionsAlike,
  numberNotInQuote,
  unusedClause,
  unusedDocument,
  validityBackwards,
  validityOverlaps,
  endlessYetEnds,
  attestedOutside,
  impossibleAmount,
  exclusionOfItself,
  exclusionOneSided,
  lonelyCap,
  missingTranslation,
];

/**
 * Whether a pack is sound: everything found, errors first. A warning or a note that the pack acknowledges carries the
 * reason in `because` and is no longer open. A pack that does not hold together is not judged for what it means.
 */
export const verify = (pack: Pack): readonly Finding[] => {
  const loose = [...uncited(pack), ...exclusionOfNothing(pack)];
  const malformed = issuesOf(pack).map((issue) => malformedBy(issue, pack));
  const found = malformed.length > 0 ? [...loose, ...malformed] : [...loose, ...meaningOf(pack)];
  const explained = found.map((one) => acknowledged(one, pack));
  return [...explained, ...idleAcknowledgement(pack, found)].sort(byWeight);
};

const meaningOf = (pack: Pack): readonly Finding[] => {
  const diagram = buildDiagram(pack);
  if (diagram.ok) {
    const subject = subjectOf(pack, diagram.value);
    return checks.flatMap((check) => check(subject));
  }
  return diagram.issues.map(({ path, expected, received, hint, params }) =>
    finding('verify/too-complex', path, params?.['incentive'] ?? pack.id, {
      expected,
      received,
      hint: hint ?? '',
      params: params ?? {},
    }),
  );
};

/** What `parsePack` would refuse, but for what checks of their own say better. */
const issuesOf = (pack: Pack): readonly Issue[] => {
  const parsed = parsePack(pack);
  if (parsed.ok) return [];
  const rest = parsed.issues.filter((issue) => !isLoose(issue, pack));
  // The references are looked at only once the schema is content.
  const isSchemaContent = rest.length === 0 && parsed.issues.some(({ code }) => code === 'pack/schema');
  return isSchemaContent ? referenceIssues(pack).filter((issue) => !isLoose(issue, pack)) : rest;
};

const isLoose = ({ code, path }: Issue, pack: Pack): boolean => {
  if (code === 'pack/unknown-incentive') return path.at(-2) === 'excludes';
  return code === 'pack/schema' && uncited(pack).some((one) => String(one.path) === String(path));
};

const malformedBy = (issue: Issue, pack: Pack): Finding => {
  const [list, index] = issue.path;
  const item = (pack as unknown as Record<string, readonly { readonly id?: unknown }[] | undefined>)[String(list)]?.[
    Number(index)
  ];
  return finding('verify/malformed', issue.path, typeof item?.id === 'string' ? item.id : String(pack.id), {
    expected: issue.expected,
    received: issue.received,
    hint: issue.hint ?? 'correct it first: what a pack means is judged once it holds together',
    params: { ...issue.params, issue: issue.code },
  });
};

const acknowledged = (one: Finding, pack: Pack): Finding => {
  if (one.severity === 'error') return one;
  const reason = pack.acknowledgements?.find(({ code, about }) => code === one.code && about === one.about);
  return reason === undefined ? one : { ...one, because: reason.because };
};

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const byWeight = (a: Finding, b: Finding): number =>
  weight[a.severity] - weight[b.severity] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
