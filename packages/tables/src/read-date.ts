const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** `2023年1月5日`, `2023/1/5` as `2023-01-05`; anything else as it is, for the engine to refuse. */
export const readDate = (text: string): string => {
  const [, year, month, day] = written.exec(text.normalize('NFKC')) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? text
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
