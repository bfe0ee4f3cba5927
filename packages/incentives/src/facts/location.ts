import { boolean, choice } from '@huice/engine/build';
import { text } from '../text.ts';

export const locationGroup = { id: 'location', label: text('所在地与落户', '所在地與落戶', 'Place and settlement') };

export const place = choice(
  'place',
  {
    quzhou: {
      label: text('衢州市', '衢州市', 'Quzhou'),
      note: text('含所辖各县、市、区', '含所轄各縣、市、區', 'with its counties, cities and districts'),
    },
    suichang: text('丽水市遂昌县', '麗水市遂昌縣', 'Suichang County, Lishui'),
    elsewhere: text('其他地方', '其他地方', 'Elsewhere'),
  },
  {
    group: 'location',
    label: text('注册地', '註冊地', 'Place of registration'),
    question: text('贵公司注册在哪里？', '貴公司註冊在哪裡？', 'Where is the company registered?'),
    why: text(
      '政策由各地自行制定，一般面向本地企业或愿意落户的企业。',
      '政策由各地自行制定，一般面向本地企業或願意落戶的企業。',
      'Each place makes its own policies, as a rule for companies there or willing to settle there.',
    ),
    whereFound: text(
      '营业执照上的“住所”一栏。',
      '營業執照上的「住所」一欄。',
      'The “domicile” line of the business licence.',
    ),
    mutability: 'actionable',
  },
);

export const willingToSettle = boolean('willingToSettle', {
  group: 'location',
  label: text('愿意落户', '願意落戶', 'Willing to settle'),
  question: text(
    '如果注册地不在政策所在地，贵公司是否愿意在当地设立公司或落地项目？',
    '如果註冊地不在政策所在地，貴公司是否願意在當地設立公司或落地項目？',
    'If the company is registered elsewhere: is it willing to set up a company or place its project where the incentive is offered?',
  ),
  why: text(
    '多项政策用于招引外地项目落户，现在不在当地也可能适用。',
    '多項政策用於招引外地項目落戶，現在不在當地也可能適用。',
    'Several policies are meant to bring projects in, so a company that is not there yet may still come within them.',
  ),
  whereFound: text('由公司决策层确定。', '由公司決策層確定。', 'For the company’s management to decide.'),
  mutability: 'actionable',
});
