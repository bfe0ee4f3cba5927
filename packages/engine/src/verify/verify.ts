import { buildDiagram } from '../diagram/diagram.ts';
import type { Issue } from '../issue.ts';
import type { Pack } from '../language/pack.ts';
import { soundPack } from '../language/parse-pack.ts';
import { packBounds, plainCopy } from '../language/plain-copy.ts';
import { referenceIssues } from '../language/references.ts';
import { attestedOutside } from './attested-outside.ts';
import { capCanBind } from './cap-can-bind.ts';
import { choiceWithoutRelation } from './choice-without-relation.ts';
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
import { relationOfOne } from './relation-of-one.ts';
import { sameCondition } from './same-condition.ts';
import { type Check, subjectOf } from './subject.ts';
import { termOverNought } from './term-over-nought.ts';
import { uncited } from './uncited.ts';
import { unreadFact } from './unread-fact.ts';
import { unreadJudgement } from './unread-judgement.ts';
import { unreadTerm } from './unread-term.ts';
import { unusedClause } from './unused-clause.ts';
import { unusedDefinition } from './unused-definition.ts';
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
  unreadTerm,
  unusedDefinition,
  termOverNought,
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
  relationOfOne,
  choiceWithoutRelation,
  capCanBind,
  missingTranslation,
];

/**
 * Whether a pack is sound: everything found, errors first. A warning or a note that the pack acknowledges carries the
 * reason in `because` and is no longer open. A pack that does not hold together is not judged for what it means.
 *
 * @example
 * for (const finding of verify(pack).filter(isOpen)) console.log(describeFinding(finding, 'en'));
 */
export const verify = (input: Pack): readonly Finding[] => {
  const read = soundPack(input);
  // What is refused is spoken of as far as it can be read; the input itself may throw when looked at again.
  const pack = read.ok ? read.value : (plainCopy(input, packBounds).copy as Pack);
  const issues = read.ok ? [] : issuesOf(read.issues, pack);
  if (!issues.every((issue) => isSaidBetter(issue, pack))) return issues.map((issue) => malformedBy(issue, pack));
  const meant = [...uncited(pack), ...exclusionOfNothing(pack), ...meaningOf(pack)];
  // A check of its own says it better; should none have, it is said all the same.
  const unsaid = issues.filter((issue) => !meant.some((one) => isNear(one, issue)));
  const found = [...meant, ...unsaid.map((issue) => malformedBy(issue, pack))];
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

/** What is wrong with a pack that `parsePack` refuses, for these reasons first. */
const issuesOf = (refused: readonly Issue[], pack: Pack): readonly Issue[] => {
  // The references are looked at only once the schema is content; here it may be but for a missing citation.
  const isOnlyUncited = refused.every((issue) => issue.code === 'pack/schema' && isSaidBetter(issue, pack));
  return isOnlyUncited ? [...refused, ...referenceIssues(pack)] : refused;
};

/** Whether a check says it better, and nothing keeps it from being asked: the pack has its shape. */
const isSaidBetter = ({ code, path }: Issue, pack: Pack): boolean => {
  if (code === 'pack/unknown-incentive') return path.at(-2) === 'excludes';
  if (code === 'pack/schema') return isEmptyCites(path, pack);
  const isFigure = path[0] === 'sharedCaps' || path[2] === 'amount' || path[2] === 'validity';
  return code === 'pack/value-out-of-bounds' && isFigure;
};

const isEmptyCites = (path: Issue['path'], pack: Pack): boolean => {
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], pack);
  return (path.at(-1) === 'cites' || path.at(-1) === 'openEnded') && Array.isArray(value) && value.length === 0;
};

/** About the same part of the same thing. */
const isNear = (one: Finding, { path }: Issue): boolean =>
  one.severity === 'error' && path.slice(0, 3).every((step, index) => one.path[index] === step);

/** Takes whatever was handed in: a pack that is not even an object is malformed, too. */
const malformedBy = (issue: Issue, pack: Pack): Finding => {
  const [list, index] = issue.path;
  const lists = pack as unknown as Record<string, readonly { readonly id?: unknown }[] | null | undefined> | null;
  const id = lists?.[String(list)]?.[Number(index)]?.id;
  return finding('verify/malformed', issue.path, typeof id === 'string' ? id : String(lists?.['id'] ?? 'pack'), {
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
