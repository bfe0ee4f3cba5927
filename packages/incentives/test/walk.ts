import {
  type Citation,
  type Condition,
  conditionsIn,
  type Incentive,
  type LeafCondition,
  type Text,
} from '@huice/engine';

/** The leaves of a condition, in order. */
export const leavesOf = (condition: Condition): LeafCondition[] => {
  const parts = conditionsIn(condition);
  return parts.length > 0 ? parts.flatMap(leavesOf) : [condition as LeafCondition];
};

/** Every value inside a plain value, itself included. */
const everything = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everything)] : [value];

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh-Hans' in value;

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'clause' in value;

export const textsIn = (value: unknown): Text[] => everything(value).filter(isText);

export const citationsIn = (value: unknown): Citation[] => everything(value).filter(isCitation);

/** What people read of an incentive in its authors’ own words, quotations and inferences apart. */
export const proseOf = ({ title, summary, openPoints = [] }: Incentive): Text[] => [title, summary, ...openPoints];
