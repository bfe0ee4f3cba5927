/** How often a law is tried: so many times, or as `HUICE_PROPERTY_RUNS` says, for a longer look than every test run can take. */
export const propertyRuns = (usually: number): number => Number(process.env['HUICE_PROPERTY_RUNS'] ?? usually);
