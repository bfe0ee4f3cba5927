import { pack } from '@huice/engine/build';
import { acknowledgements } from './acknowledgements.ts';
import { chinaEconomicHerald2018 } from './documents/china-economic-herald-2018.ts';
import { chinanews2018 } from './documents/chinanews-2018.ts';
import { financeReport2021, financeReport2022 } from './documents/finance-reports.ts';
import { fiveChains2023 } from './documents/five-chains-2023.ts';
import { opinionsReprint } from './documents/opinions-reprint.ts';
import {
  fundsArticle2023,
  insurancePilotReport,
  jiangshanListing2017,
  privateEconomyReport2023,
  scienceDaily2022,
  sciTechFinanceTimes2020,
  suichangTalentSummit2021,
} from './documents/press-reports.ts';
import { quzhouDrc2018 } from './documents/quzhou-drc-2018.ts';
import { yangtzeDeltaArticle } from './documents/yangtze-delta-article.ts';
import { zjolSuichang2021 } from './documents/zjol-suichang-2021.ts';
import { businessGroup, fields, industrialEnterprise, regulatedSize, riskSectors } from './facts/business.ts';
import { capitalGroup, listingStage, marketEquityFinancing, unicornStatus } from './facts/capital.ts';
import { locationGroup, place, willingToSettle } from './facts/location.ts';
import { introducesTalent, leadTalent, peopleGroup } from './facts/people.ts';
import {
  greenFinancingNeed,
  insuranceYear,
  needsIndustrialLand,
  operatesInnovationPlatform,
  projectsGroup,
  smartRetrofit,
  storageCapacity,
  userSideStorage,
  wantsEnclave,
} from './facts/projects.ts';
import { digitalEconomyFund } from './incentives/quzhou/digital-economy-fund.ts';
import { digitalEconomySupport } from './incentives/quzhou/digital-economy-support.ts';
import { frontierDigitalTechSubsidy } from './incentives/quzhou/frontier-digital-tech-subsidy.ts';
import { greenFinance } from './incentives/quzhou/green-finance.ts';
import { industrialLandPriority } from './incentives/quzhou/industrial-land-priority.ts';
import { industryFundInvestment } from './incentives/quzhou/industry-fund-investment.ts';
import { innovationEnclave } from './incentives/quzhou/innovation-enclave.ts';
import { innovationPlatformSupport } from './incentives/quzhou/innovation-platform-support.ts';
import { listingSupport } from './incentives/quzhou/listing-support.ts';
import { oneProjectOnePolicy } from './incentives/quzhou/one-project-one-policy.ts';
import { safetyEnvironmentInsurance } from './incentives/quzhou/safety-environment-insurance.ts';
import { sciTechInnovationFund } from './incentives/quzhou/sci-tech-innovation-fund.ts';
import { talentPolicies } from './incentives/quzhou/talent-policies.ts';
import { unicornIpoAward } from './incentives/quzhou/unicorn-ipo-award.ts';
import { userSideStorageSubsidy } from './incentives/quzhou/user-side-storage-subsidy.ts';
import { digitalTalentPolicy } from './incentives/suichang/digital-talent-policy.ts';
import { smartManufacturingRetrofitSubsidy } from './incentives/suichang/smart-manufacturing-retrofit-subsidy.ts';
import * as judgements from './judgements.ts';
import { text } from './text.ts';

/** Incentives of Quzhou and of Suichang, as far as the sources held state them. */
export const huicePack = pack({
  id: 'huice/quzhou-suichang',
  version: '0.1.0',
  title: text(
    '衢州与遂昌的企业激励政策',
    '衢州與遂昌的企業激勵政策',
    'Incentives for companies in Quzhou and Suichang',
  ),
  documents: [
    quzhouDrc2018,
    chinaEconomicHerald2018,
    fiveChains2023,
    zjolSuichang2021,
    yangtzeDeltaArticle,
    opinionsReprint,
    chinanews2018,
    financeReport2021,
    privateEconomyReport2023,
    insurancePilotReport,
    financeReport2022,
    sciTechFinanceTimes2020,
    scienceDaily2022,
    fundsArticle2023,
    suichangTalentSummit2021,
    jiangshanListing2017,
  ],
  groups: [locationGroup, businessGroup, peopleGroup, capitalGroup, projectsGroup],
  facts: [
    place,
    willingToSettle,
    fields,
    industrialEnterprise,
    regulatedSize,
    riskSectors,
    leadTalent,
    introducesTalent,
    marketEquityFinancing,
    unicornStatus,
    listingStage,
    needsIndustrialLand,
    smartRetrofit,
    greenFinancingNeed,
    wantsEnclave,
    operatesInnovationPlatform,
    insuranceYear,
    userSideStorage,
    storageCapacity,
  ],
  judgements: Object.values(judgements),
  incentives: [
    unicornIpoAward,
    frontierDigitalTechSubsidy,
    digitalEconomyFund,
    oneProjectOnePolicy,
    sciTechInnovationFund,
    digitalEconomySupport,
    listingSupport,
    industrialLandPriority,
    greenFinance,
    safetyEnvironmentInsurance,
    innovationEnclave,
    innovationPlatformSupport,
    talentPolicies,
    industryFundInvestment,
    userSideStorageSubsidy,
    smartManufacturingRetrofitSubsidy,
    digitalTalentPolicy,
  ],
  acknowledgements,
});
