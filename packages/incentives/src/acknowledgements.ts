import type { Acknowledgement } from '@huice/engine';
import { jiangshanListing2017 } from './documents/press-reports.ts';
import { yangtzeDeltaArticle } from './documents/yangtze-delta-article.ts';
import { fields, riskSectors } from './facts/business.ts';
import { listingStage, unicornStatus } from './facts/capital.ts';
import { text } from './text.ts';

/** What a check of the pack finds, and why it stands. */
export const acknowledgements: readonly Acknowledgement[] = [
  {
    code: 'verify/options-alike',
    about: fields.fact.id,
    because: text(
      '按来源写明的领域逐一列出，企业才能认出自己的领域；哪些领域效果相同，由各项政策决定，日后可能不同。',
      '按來源寫明的領域逐一列出，企業才能認出自己的領域；哪些領域效果相同，由各項政策決定，日後可能不同。',
      'The fields stand as the sources name them, so that a company finds its own. Which of them count alike is up to each policy and may change.',
    ),
  },
  {
    code: 'verify/options-alike',
    about: riskSectors.fact.id,
    because: text(
      '来源逐一点名这些行业；合并后企业难以认出自己的行业。',
      '來源逐一點名這些行業；合併後企業難以認出自己的行業。',
      'The source names these sectors one by one; joined, a company would hardly find its own.',
    ),
  },
  {
    code: 'verify/options-alike',
    about: unicornStatus.fact.id,
    because: text(
      '来源把独角兽和准独角兽并列写明；两者是不同的认定，企业须如实选择其一。',
      '來源把獨角獸和準獨角獸並列寫明；兩者是不同的認定，企業須如實選擇其一。',
      'The source names unicorns and quasi-unicorns side by side. They are different recognitions, and a company has to be able to say which it holds.',
    ),
  },
  {
    code: 'verify/options-alike',
    about: listingStage.fact.id,
    because: text(
      '各阶段按上市的实际进程列出，企业才能说明走到哪一步，也才能看出离报会还差几步。',
      '各階段按上市的實際進程列出，企業才能說明走到哪一步，也才能看出離報會還差幾步。',
      'The stages follow the course of a listing, so that a company can say where it stands and see how many steps it lacks.',
    ),
  },
  {
    code: 'verify/unused-document',
    about: yangtzeDeltaArticle.id,
    because: text(
      '已通读，所述多为打算和目标，没有可引用的条款；列出是为了说明为何没有编入。',
      '已通讀，所述多為打算和目標，沒有可引用的條款；列出是為了說明為何沒有編入。',
      'Read in full: it tells of intentions and targets, and no clause of it supports an incentive. It is listed so that the coverage can say why.',
    ),
  },
  {
    code: 'verify/unused-document',
    about: jiangshanListing2017.id,
    because: text(
      '江山市自行制定的政策，只见到转载的前部，奖励金额和有效性未知；待取得全文再编入。',
      '江山市自行制定的政策，只見到轉載的前部，獎勵金額和有效性未知；待取得全文再編入。',
      'A policy of Jiangshan itself, of which only the first part was seen, in a reprint. Its amounts and its validity are unknown; to be encoded once the full text is at hand.',
    ),
  },
];
