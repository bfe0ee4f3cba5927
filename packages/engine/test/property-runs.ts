/**
 * How often a law is tried: so many times, or as `HUICE_PROPERTY_RUNS` says, for a longer look than every test run can take, or a
 * hundred times at most where `HUICE_FAST` asks for a short one.
 */
export const propertyRuns = (usually: number): number => {
  const { HUICE_PROPERTY_RUNS: wanted, HUICE_FAST: fast } = process.env;
  if (wanted !== undefined) return Number(wanted);
  return fast === undefined ? usually : Math.min(usually, 100);
};
