import { packJson } from '@huice/engine';
import { huicePack } from '@huice/incentives';

// biome-ignore lint/suspicious/noExplicitAny: edited as anybody may edit its JSON
type Loose = any;

const text = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

/** The pack that ships as it might have been a version ago, so that the comparison has every kind of change to tell. */
export const olderPack = (): string => {
  const pack: Loose = JSON.parse(packJson(huicePack));
  const of = (some: Loose, id: string): Loose => some.find((one: Loose) => one.id === id);
  const incentive = (id: string): Loose => of(pack.incentives, id);
  pack.version = '0.0.9';
  pack.title.en = 'Old policies';
  // A condition, an amount, the terms, what is left open, and the sources of one; of others one thing each.
  const award = incentive('quzhou/unicorn-ipo-award');
  award.condition.of.find(({ fact }: Loose) => fact === 'marketEquityFinancing').value = '50000000';
  award.amount.value = '10000000';
  award.openPoints = [text('多久兑现一次', '多久兌現一次', 'How often it is paid out')];
  incentive('quzhou/user-side-storage-subsidy').amount.each = '100';
  Object.assign(incentive('quzhou/green-finance'), { instrument: 'relief', payout: 'fast' });
  incentive('quzhou/talent-policies').title = text('人才十条', '人才十條', 'Ten rules on talent');
  incentive('suichang/digital-talent-policy').condition.of.pop();
  incentive('quzhou/digital-economy-fund').id = 'quzhou/digital-fund';
  of(pack.facts, 'fields').options.push({ id: 'steel', label: text('钢铁', '鋼鐵', 'Steel') });
  Object.assign(of(pack.facts, 'insuranceYear'), { mutability: 'immutable' });
  pack.judgements[0].label = text('按期投运', '按期投運', 'Commissioned in time');
  pack.documents[0].grade = 'press';
  pack.clauses[0].note = text('旧注', '舊註', 'An old note');
  return JSON.stringify(pack);
};
