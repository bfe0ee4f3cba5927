import type { Citation, Validity } from '@huice/engine';
import { cite } from '@huice/engine/build';
import {
  opinionsConfirmed2021,
  opinionsDate,
  opinionsNumber,
  opinionsRepealed2023,
} from '../../documents/opinions-reprint.ts';
import { text } from '../../text.ts';

/**
 * The validity of what belongs to 衢政办发〔2018〕56号, reported repealed in full in 2023 on a day that was not seen.
 * `belongs` cites why the item is held to be part of the Opinions.
 */
export const opinionsValidity = (belongs: Citation): Validity => ({
  from: {
    date: '2018-07-30',
    cites: [
      cite(opinionsDate, {
        words: '2018年7月30日',
        inference: text(
          '施行日期未见，以成文日期为起点。',
          '施行日期未見，以成文日期為起點。',
          'No date of taking effect was seen; the date of the document is taken as the start.',
        ),
      }),
      cite(opinionsNumber),
      belongs,
    ],
  },
  attested: [
    {
      date: '2021',
      cites: [
        cite(opinionsConfirmed2021, {
          words: '继续有效',
          inference: text(
            '清理文件的日期未见，年份取自文号。',
            '清理文件的日期未見，年份取自文號。',
            'The date of the review was not seen; the year is that of its document number.',
          ),
        }),
      ],
    },
  ],
  repealed: {
    date: '2023',
    cites: [
      cite(opinionsRepealed2023, {
        words: '全文废止',
        inference: text(
          '废止的日期未见，年份取自文号。',
          '廢止的日期未見，年份取自文號。',
          'The day of repeal was not seen; the year is that of the document number.',
        ),
      }),
    ],
  },
});

/** For items that a report sets beside the Opinions without naming them: held to be part of them, and said so. */
export const sameParagraph = text(
  '报道把此项写在《实施意见》之后、由市政府办公室负责人介绍，推断属于《实施意见》的内容。',
  '報道把此項寫在《實施意見》之後、由市政府辦公室負責人介紹，推斷屬於《實施意見》的內容。',
  'The report gives this right after the Opinions, as presented by the government office; so it is held to be part of them.',
);
