import type { Calculator } from '@huice/engine';

interface Circumstances {
  readonly calculator: Calculator;
  readonly language: string;
  /** The answers as a link holds them, when the reader wants them in. */
  readonly answers?: string;
}

/**
 * What someone who mends the page needs to know, as plain text. It names the page without what stands behind its `#`,
 * and so says nothing of the company unless the reader adds the answers.
 */
export const errorReport = (error: unknown, { calculator, language, answers }: Circumstances): string => {
  const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: String(error) };
  const { pack, digest } = calculator;
  const cause = error instanceof Error && error.cause !== undefined ? [`cause: ${String(error.cause)}`] : [];
  const lines = [
    `${name}: ${message}`,
    ...cause,
    `page: ${location.pathname} (${language})`,
    `policies: ${pack.id} ${pack.version}, ${digest}`,
    `browser: ${navigator.userAgent}`,
    `window: ${innerWidth} × ${innerHeight}${navigator.onLine ? '' : ', offline'}`,
    `stack: ${stack ?? '–'}`,
  ];
  return [...lines.map(withoutAnswers), ...(answers === undefined ? [] : [`answers: ${answers}`])].join('\n');
};

/** An address in an error's own words may hold them. */
const withoutAnswers = (line: string): string => line.replace(/#v\d+\?\S*/g, '#…');
