const anyOf = (fact: string, options: readonly string[]) => options.map((one) => `"${fact}.${one}"`).join(' OR ');

const local = `("place" = 'quzhou' OR "willingToSettle")`;
const digital = `(${anyOf('fields', ['ai', 'big-data', 'cloud-computing', 'neural-networks', 'iot', 'other-digital'])})`;

/** What holds by facts alone, and waits for a judgement. */
const judged = (facts: string) =>
  `CASE WHEN ${facts} THEN 'conditional' WHEN (${facts}) IS NULL THEN 'undetermined' ELSE 'ineligible' END`;

/** The same, beside a part that a judgement could replace. */
const judgedBeside = (facts: string, replaced: string) =>
  `CASE WHEN NOT (${facts}) THEN 'ineligible' WHEN (${facts}) IS NULL OR (${replaced}) IS NULL THEN 'undetermined' ELSE 'conditional' END`;

const suichang = `("place" = 'suichang' OR "willingToSettle")`;
const hazardous = '"riskSectors.hazardous-chemicals"';
const chemicals = '"fields.chemicals"';
const risky = `(${anyOf('riskSectors', ['mining', 'metal-smelting', 'electroplating', 'wood-processing', 'papermaking', 'environmental-treatment'])})`;
const sectors = `(${hazardous} OR ${chemicals} OR ${risky})`;

/** The statuses of the pack of Quzhou and Suichang as somebody would write them who knows the rules and SQL. */
export const handWritten: Readonly<Record<string, string>> = {
  'quzhou/unicorn-ipo-award': judged(
    `(${anyOf('fields', ['ai', 'big-data'])}) AND (${anyOf('leadTalent', ['thousand-talents', 'ten-thousand-talents', 'changjiang-scholar', 'academician', 'other-high-level'])}) AND "marketEquityFinancing" >= 100000000 AND "listingStage" IN ('filed', 'approved', 'listed')`,
  ),
  'quzhou/frontier-digital-tech-subsidy': judgedBeside(local, `"unicornStatus" IN ('quasi', 'unicorn')`),
  'quzhou/digital-economy-fund': judgedBeside(
    local,
    anyOf('fields', ['cloud-computing', 'big-data', 'ai', 'neural-networks', 'integrated-circuits']),
  ),
  'quzhou/one-project-one-policy': judgedBeside(local, digital),
  'quzhou/sci-tech-innovation-fund': judged(local),
  'quzhou/digital-economy-support': judgedBeside(local, digital),
  'quzhou/listing-support': judged(local),
  'quzhou/industrial-land-priority': judged(`${local} AND "needsIndustrialLand"`),
  'quzhou/green-finance': judged(`${local} AND "greenFinancingNeed"`),
  'quzhou/safety-environment-insurance': `CASE WHEN "place" <> 'quzhou' OR "insuranceYear" > 3 OR NOT ${sectors} THEN 'ineligible' WHEN "place" IS NULL OR "insuranceYear" IS NULL OR (NOT COALESCE(${hazardous}, FALSE) AND (${hazardous} IS NULL OR ${chemicals} IS NULL OR ${risky} IS NULL)) THEN 'undetermined' ELSE 'conditional' END`,
  'quzhou/innovation-enclave': judged('"wantsEnclave"'),
  'quzhou/innovation-platform-support': judged(`${local} AND "operatesInnovationPlatform"`),
  'quzhou/talent-policies': judged(`${local} AND "introducesTalent"`),
  'quzhou/industry-fund-investment': judgedBeside(
    local,
    anyOf('fields', [
      'new-materials',
      'new-energy',
      'integrated-circuits',
      'smart-equipment',
      'life-health',
      'specialty-paper',
    ]),
  ),
  'quzhou/user-side-storage-subsidy': judged('"userSideStorage"'),
  'suichang/smart-manufacturing-retrofit-subsidy': judgedBeside(
    `${suichang} AND "industrialEnterprise" AND "smartRetrofit"`,
    '"regulatedSize"',
  ),
  'suichang/digital-talent-policy': judgedBeside(`${suichang} AND "introducesTalent"`, digital),
};
