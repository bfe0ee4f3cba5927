import * as z from 'zod/mini';
import { type Citations, citationsSchema } from './citation.ts';
import { partialDateSchema, someOf, textSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** A statement with the words that make it. */
export interface CitedText {
  readonly text: Text;
  readonly cites: Citations;
}

/** 怎么办: what to do to have it, as far as a source says so. What no source says is absent. */
export interface How {
  /** 申报渠道: where to apply. */
  readonly channel?: CitedText;
  /** 申报时间: until a day, or in a season, in words. */
  readonly deadline?: CitedText & { readonly date?: string };
  /** 申报材料. */
  readonly materials?: readonly CitedText[];
  /** 兑现方式 in the words of the source: 资格定补, 数据核校, 自行申报、留存备查 …. */
  readonly payment?: CitedText;
  /** 咨询方式. */
  readonly contact?: CitedText;
}

export const howSchema = () => {
  const cited = { text: textSchema(), cites: citationsSchema() };
  const one = z.exactOptional(z.strictObject(cited));
  return z.strictObject({
    channel: one,
    deadline: z.exactOptional(z.strictObject({ ...cited, date: z.exactOptional(partialDateSchema()) })),
    materials: z.exactOptional(someOf(z.strictObject(cited))),
    payment: one,
    contact: one,
  });
};
