import type { Detail } from '@huice/engine';
import { complaint, type Outcome } from '../complaint.ts';
import type { OptionValues } from './options.ts';

/** Far more ways than anybody reads. */
const maxLimit = 50;

/** `--rank`: in which order questions come. */
export const rankOf = ({ rank }: OptionValues): Outcome<'settling' | 'money'> => {
  if (rank === undefined || rank === true) return { ok: true, value: 'settling' };
  if (rank === 'settling' || rank === 'money') return { ok: true, value: rank };
  return { ok: false, issues: [wrongValue('--rank', rank, 'settling, money')] };
};

/** `--detail`: how much of a report is printed as JSON; of what people read there is one form. */
export const detailOf = ({ detail, json }: OptionValues): Outcome<Detail> => {
  if (detail === undefined || detail === true) return { ok: true, value: 'full' };
  const found = details.find((one) => one === detail);
  const issues = [
    ...(found === undefined ? [wrongValue('--detail', detail, details.join(', '))] : []),
    ...(json === true ? [] : [complaint('cli/needs-json', '--detail', '--json', { option: '--detail' })]),
  ];
  return found !== undefined && issues.length === 0 ? { ok: true, value: found } : { ok: false, issues };
};

const details: readonly Detail[] = ['status', 'amount', 'full'];

/** `--limit`: a whole number from 1; undefined when it is not given. */
export const limitOf = ({ limit }: OptionValues): Outcome<number | undefined> => {
  if (limit === undefined || limit === true) return { ok: true, value: undefined };
  const isWhole = /^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= maxLimit;
  if (isWhole) return { ok: true, value: Number(limit) };
  return { ok: false, issues: [wrongValue('--limit', limit, `1–${maxLimit}`)] };
};

/** More than any machine that this runs on is likely to have. */
const maxThreads = 256;

/** `--threads`: as many as there are cores, unless it is said. */
export const threadsOf = ({ threads }: OptionValues, cores: number): Outcome<number> => {
  if (threads === undefined || threads === true) return { ok: true, value: Math.min(cores, maxThreads) };
  const isWhole = /^[1-9]\d{0,2}$/.test(threads) && Number(threads) <= maxThreads;
  if (isWhole) return { ok: true, value: Number(threads) };
  return { ok: false, issues: [wrongValue('--threads', threads, `1–${maxThreads}`)] };
};

const wrongValue = (option: string, received: string, known: string) =>
  complaint('cli/wrong-value', received, known, { option, known });
