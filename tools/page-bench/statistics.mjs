/**
 * The value below which a share of the values lies; the nearest one that was seen.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const quantile = (values, share) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};
