export {
  type Coverage,
  type CoverageRow,
  coverage,
  type Outcome,
  type Passage,
  type SourceCoverage,
} from './coverage.ts';
export { huicePack } from './pack.ts';
