import { fill } from '../explain/fill.ts';
import type { Locale } from '../language/text.ts';
import type { Finding, Severity } from './finding.ts';
import { en } from './messages/en.ts';
import type { VerifyMessages } from './messages/messages.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

const catalogue: Readonly<Record<Locale, VerifyMessages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** `quzhou/unicorn-ipo-award：没有任何企业能满足这一条件…`: what was found, about what, and what to do. */
export const describeFinding = ({ code, params }: Finding, locale: Locale): string =>
  fill(catalogue[locale].finding[code], params);

/** Why its authors let it stand; undefined while it is open. */
export const describeReason = ({ because }: Finding, locale: Locale): string | undefined =>
  because === undefined ? undefined : fill(catalogue[locale].acknowledged, { because: because[locale] });

/** A severity in words. */
export const severityLabel = (severity: Severity, locale: Locale): string => catalogue[locale].severity[severity];
