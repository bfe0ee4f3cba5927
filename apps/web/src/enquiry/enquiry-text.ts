import { type Incentive, type Locale, type Pack, type Proof, partsOfProof, type Result } from '@huice/engine';
import { describeCondition } from '@huice/engine/wording';
import { bookTitle } from '../citations/source-line.tsx';

type Written = Exclude<Locale, 'en'>;

/** An authority in China is asked in Chinese, in whichever language the page is read. */
const words = {
  'zh-Hans': {
    greeting: '您好！我公司想咨询：',
    says: '原文：',
    from: '出处：',
    met: '按我公司的情况，已符合：',
    asks: '想请教：',
    inForce: '这项政策现在是否有效？如已废止或到期，有没有后续政策？',
    ended: '这项政策已经失效，有没有后续政策？',
    amount: '金额怎样确定？',
    judged: (label: string) => `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”由谁认定，按什么标准？`,
    channel: '在哪里申报？',
    deadline: '什么时候申报，截止到哪天？',
    materials: '需要哪些材料？',
    unsure: '另外，下面几点如果我们理解得不对，请指正：',
    thanks: '谢谢！',
  },
  'zh-Hant': {
    greeting: '您好！我公司想諮詢：',
    says: '原文：',
    from: '出處：',
    met: '按我公司的情況，已符合：',
    asks: '想請教：',
    inForce: '這項政策現在是否有效？如已廢止或到期，有沒有後續政策？',
    ended: '這項政策已經失效，有沒有後續政策？',
    amount: '金額怎樣確定？',
    judged: (label: string) => `「${label.replaceAll('「', '『').replaceAll('」', '』')}」由誰認定，按什麼標準？`,
    channel: '在哪裏申報？',
    deadline: '什麼時候申報，截止到哪天？',
    materials: '需要哪些材料？',
    unsure: '另外，下面幾點如果我們理解得不對，請指正：',
    thanks: '謝謝！',
  },
} as const;

/**
 * A letter to whoever knows: what it is about with the very words and where they stand, what the company meets, and what no source
 * says. It names no figure of the company, and is sent by nobody but the reader.
 */
export const enquiryText = (pack: Pack, incentive: Incentive, result: Result, locale: Locale): string => {
  const written: Written = locale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  const say = words[written];
  const { openPoints = [] } = incentive;
  const [source] = result.amount.citations.length > 0 ? result.amount.citations : result.citations;
  const met = metParts(result.proof).map((part) => describeCondition(pack, part, written));
  return [
    `${say.greeting}${incentive.title[written]}`,
    ...(source === undefined
      ? []
      : [
          `${say.says}“${source.quote}”`,
          `${say.from}${[bookTitle(source.title), source.documentNumber, source.issuer, source.date].filter(Boolean).join('，')}`,
        ]),
    ...(met.length === 0 ? [] : [`${say.met}${met.join('；')}。`]),
    say.asks,
    ...asked(pack, incentive, result, written).map((one, at) => `${at + 1}. ${one}`),
    ...(openPoints.length === 0 ? [] : [say.unsure, ...openPoints.map((point) => `· ${point[written]}`)]),
    say.thanks,
  ].join('\n');
};

const asked = (pack: Pack, { how }: Incentive, result: Result, written: Written): readonly string[] => {
  const say = words[written];
  const { state } = result.validity;
  const isUnstated = result.amount.kind === 'unstated' || result.amount.kind === 'depends';
  return [
    ...(state === 'in-force' ? [] : [state === 'ended' ? say.ended : say.inForce]),
    ...result.judgements.map((id) => say.judged(pack.judgements.find((one) => one.id === id)?.label[written] ?? id)),
    ...(isUnstated ? [say.amount] : []),
    ...(how?.channel === undefined ? [say.channel] : []),
    ...(how?.deadline === undefined ? [say.deadline] : []),
    ...(how?.materials === undefined ? [say.materials] : []),
  ];
};

/** Conditions that say enough by themselves; of “one of these” nothing is told. */
const metParts = (proof: Proof): readonly Proof[] => {
  if (proof.kind === 'all') return partsOfProof(proof).flatMap(metParts);
  const isPlain = proof.kind === 'fact' || proof.kind === 'judgement' || proof.kind === 'meets';
  return isPlain && proof.verdict === 'met' ? [proof] : [];
};
