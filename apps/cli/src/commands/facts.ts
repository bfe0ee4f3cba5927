import type { Fact, Locale, Pack } from '@huice/engine';
import { factsAnswer } from '@huice/engine/answers';
import { fill, optionLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { asJson } from './as-json.ts';
import type { Request, Run } from './command.ts';

/** Every question, and how its answer is written. */
export const facts: Run<Request> = ({ calculator, options, locale, io }) => ({
  ok: true,
  value: options.json === true ? asJson(factsAnswer(calculator)) : renderFacts(calculator.pack, canvasOf(io, locale)),
});

const renderFacts = (pack: Pack, canvas: Canvas): string => {
  const words = catalogue[canvas.locale].facts;
  const heading = fill(words.heading, { title: pack.title[canvas.locale], version: pack.version });
  const known = new Set(pack.groups.map(({ id }) => id));
  const groups = [
    ...pack.groups.map(({ id, label }) => ({
      label: label[canvas.locale],
      facts: pack.facts.filter(({ group }) => group === id),
    })),
    { label: '', facts: pack.facts.filter(({ group }) => !known.has(group)) },
  ].filter((group) => group.facts.length > 0);
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    ...groups.map(
      ({ label, facts: asked }) =>
        `\n${paragraph(canvas, 0, [], [span(label, 'strong')])}${asked.map((fact) => renderFact(fact, canvas)).join('')}`,
    ),
    pack.judgements.length === 0 ? '' : renderJudgements(pack, canvas),
  ].join('');
};

const renderFact = (fact: Fact, canvas: Canvas): string => {
  const { locale } = canvas;
  const options =
    'options' in fact ? fact.options.map(({ id }) => `${id} ${optionLabel(fact, id, locale)}`).join(' · ') : '';
  return [
    paragraph(canvas, 2, [], [span(fact.id, 'strong'), span(` ${fact.label[locale]}`)]),
    paragraph(canvas, 4, [], [span(fact.question[locale])]),
    paragraph(canvas, 4, [], [span(`→ ${howToAnswer(fact, locale)}`, 'faint')]),
    options === '' ? '' : paragraph(canvas, 4, [], [span(`${catalogue[locale].facts.options} ${options}`, 'faint')]),
  ].join('');
};

const howToAnswer = (fact: Fact, locale: Locale): string =>
  fill(catalogue[locale].facts.answer[fact.kind], { unit: fact.kind === 'quantity' ? fact.unit[locale] : undefined });

const renderJudgements = (pack: Pack, canvas: Canvas): string => {
  const words = catalogue[canvas.locale].facts;
  return [
    `\n${paragraph(canvas, 0, [], [span(words.judgements, 'strong'), span(` (${words.judgementsNote})`, 'faint')])}`,
    ...pack.judgements.map(({ id, label }) =>
      paragraph(canvas, 2, [], [span(id, 'strong'), span(` ${label[canvas.locale]}`)]),
    ),
  ].join('');
};
