/** Where the title of an incentive's card stands on the page. */
export const cardTitleId = (incentive: string): string => `${cardPrefix(incentive)}-title`;

export const cardPrefix = (incentive: string): string => `result-${incentive.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
