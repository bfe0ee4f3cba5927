import { boolean, choices } from '@huice/engine/build';
import { text } from '../text.ts';

export const peopleGroup = { id: 'people', label: text('人才', '人才', 'People') };

export const leadTalent = choices(
  'leadTalent',
  {
    'thousand-talents': text('“千人计划”专家', '「千人計劃」專家', 'Expert of the Thousand Talents programme'),
    'ten-thousand-talents': text('“万人计划”专家', '「萬人計劃」專家', 'Expert of the Ten Thousand Talents programme'),
    'changjiang-scholar': text('“长江学者”', '「長江學者」', 'Changjiang Scholar'),
    academician: text('两院院士', '兩院院士', 'Academician'),
    'other-high-level': text('其他经认定的高层次人才', '其他經認定的高層次人才', 'Other recognised high-level talent'),
  },
  {
    group: 'people',
    label: text('领衔管理的高层次人才', '領銜管理的高層次人才', 'High-level talent in the lead'),
    question: text(
      '领衔管理贵公司的人中，有下列哪些高层次人才？可多选；都没有也请说明。',
      '領銜管理貴公司的人中，有下列哪些高層次人才？可多選；都沒有也請說明。',
      'Who among those who lead the company is high-level talent of these kinds? Choose any number, or say that it is none of them.',
    ),
    why: text(
      '有的奖励要求由高层次人才领衔管理。',
      '有的獎勵要求由高層次人才領銜管理。',
      'One award asks that high-level talent lead the company.',
    ),
    whereFound: text(
      '入选文件、聘书或人才认定证书。',
      '入選文件、聘書或人才認定證書。',
      'The letter of selection, the appointment, or the certificate of recognition.',
    ),
    mutability: 'actionable',
  },
);

export const introducesTalent = boolean('introducesTalent', {
  group: 'people',
  label: text('引才用才', '引才用才', 'Recruiting or developing talent'),
  question: text(
    '贵公司是否正在或打算引进人才，或为现有人才申请评价、服务？',
    '貴公司是否正在或打算引進人才，或為現有人才申請評價、服務？',
    'Is the company recruiting talent or about to, or seeking evaluation or services for the talent that it has?',
  ),
  why: text(
    '人才政策要有引进、评价或服务的对象才用得上。',
    '人才政策要有引進、評價或服務的對象才用得上。',
    'Talent policies apply only where there is somebody to recruit, evaluate or serve.',
  ),
  whereFound: text(
    '人力资源部门的招聘计划和在职人才名单。',
    '人力資源部門的招聘計劃和在職人才名單。',
    'The recruitment plan and the list of staff kept by human resources.',
  ),
  mutability: 'actionable',
});
