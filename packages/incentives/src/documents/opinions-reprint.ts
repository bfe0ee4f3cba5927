import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

/** A1. The text is the official document's, but it was seen in a commercial database, which also wrote the notes on its validity. */
export const opinionsReprint = document({
  id: 'a1-opinions-2018',
  title: '衢州市人民政府办公室关于印发衢州市大力发展数字经济智慧产业实施意见的通知',
  english:
    'Notice of the Office of the Quzhou Municipal People’s Government on Issuing the Implementing Opinions on Vigorously Developing the Smart Industries of the Digital Economy in Quzhou',
  issuer: '衢州市人民政府办公室（税谱法规库转载）',
  documentNumber: '衢政办发〔2018〕56号',
  date: '2018-07-30',
  genre: '行政规范性文件（转载）',
  script: 'zh-Hans',
  grade: 'press',
  url: 'https://shuipu.net/law/v?id=v7v019f3c102114ddf5be41cbcf90a89d76726d424ebf87f2cee',
  caution: text(
    '商业法规库转载，只见到开头约 900 字，补助和奖励的条款未见；有效性按语为该库所写，清理文件本身未见。',
    '商業法規庫轉載，只見到開頭約 900 字，補助和獎勵的條款未見；有效性按語為該庫所寫，清理文件本身未見。',
    'A reprint in a commercial database. Only about the first 900 characters were seen, none of them on subsidies or awards; the notes on validity are the database’s own, and the documents they name were not seen.',
  ),
});

export const opinionsNumber = clause(opinionsReprint, 'a1/number', {
  quote: '衢政办发〔2018〕56号',
  english: 'Quzhengbanfa [2018] No. 56 (衢政办发〔2018〕56号)',
  place: text('文首', '文首', 'Heading'),
});

export const opinionsDate = clause(opinionsReprint, 'a1/date', {
  quote: '衢州市人民政府办公室\n2018年7月30日',
  english: 'Office of the Quzhou Municipal People’s Government · 30 July 2018',
  place: text('印发通知落款', '印發通知落款', 'Signature of the covering notice'),
});

export const opinionsConfirmed2021 = clause(opinionsReprint, 'a1/confirmed-2021', {
  quote: '衢政办发〔2021〕30号)规定,继续有效',
  english: 'as laid down in Quzhengbanfa [2021] No. 30 (衢政办发〔2021〕30号), it remains in force',
  place: text('法规库按语', '法規庫按語', 'Note by the database'),
});

export const opinionsRepealed2023 = clause(opinionsReprint, 'a1/repealed-2023', {
  quote: '衢政办发〔2023〕48号》规定,全文废止',
  english: 'as laid down in Quzhengbanfa [2023] No. 48 (衢政办发〔2023〕48号), it is repealed in full',
  place: text('法规库按语', '法規庫按語', 'Note by the database'),
  note: text(
    '废止的具体日期未见，只知文号属 2023 年。',
    '廢止的具體日期未見，只知文號屬 2023 年。',
    'The day of repeal was not seen; the document number places it in 2023.',
  ),
});

export const digitalIndustryDefined = clause(opinionsReprint, 'a1/definition', {
  quote:
    '数字经济智慧产业是指以使用数字化的知识和信息作为关键生产要素、以现代信息网络作为重要载体、以信息通信技术的有效使用作为效率提升和经济结构优化的重要推动力的一系列经济活动',
  english:
    'the smart industries of the digital economy are a range of economic activities that use digitised knowledge and information as the key factor of production, modern information networks as an important carrier, and the effective use of information and communication technology as an important driving force for greater efficiency and a better economic structure',
  place: text('总体要求（一）发展意义', '總體要求（一）發展意義', 'General requirements (1)'),
});
