/** Plain data without what stands under a name, however deep. */
export const withoutKey = <T>(data: T, name: string): T =>
  JSON.parse(JSON.stringify(data, (key, value) => (key === name ? undefined : value)));
