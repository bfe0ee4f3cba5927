import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChoiceFact, Locale, Pack } from '@huice/engine';
import type { Plugin } from 'vite';
import { sitePages } from '../src/frame/site-pages.ts';
import { escaped } from './escaped.ts';
import { readPacks } from './packs.ts';
import type { BuiltSite } from './site/site.ts';
import { siteFiles } from './site/site-files.ts';

const fileName = 'first-screen.js';
const others = ['zh-Hant', 'en'] as const satisfies readonly Locale[];
const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

/** How many places it lies within. */
const depthOf = ({ options }: Pick<ChoiceFact, 'options'>, within: string | undefined): number => {
  const around = options.find(({ id }) => id === within);
  return around === undefined ? 0 : 1 + depthOf({ options }, around.within);
};

/** What a site shows of itself on it, and the place that it opens with. */
type SiteShown = Pick<BuiltSite, 'name' | 'files'> & { readonly place: string | undefined };

/** The start of the self-check as the page draws it, in one language: what can be read and answered before a script has run. */
const screenIn = (locale: Locale, { question, options }: ChoiceFact, site: SiteShown | null): string => {
  const words: Readonly<Record<string, string>> = {
    ...JSON.parse(read(`../src/words/${locale}.json`)),
    ...JSON.parse(read(`../src/self-check/words/${locale}.json`)),
  };
  const say = (id: string): string => {
    const text = words[id];
    if (text === undefined) throw new Error(`${id} is said in no catalogue`);
    return escaped(text);
  };
  const seal = site?.files.seal === undefined ? '' : `<img class="site-seal" src="./${siteFiles.seal}" alt="">`;
  const nav = sitePages.map(
    ({ id, file, name }) =>
      `<li><a href="./${file}"${id === 'self-check' ? ' aria-current="page"' : ''}>${say(name)}</a></li>`,
  );
  const places = options.map(
    ({ id, within, label }) =>
      `<option value="${escaped(id)}"${id === site?.place ? ' selected' : ''}>${'\u3000'.repeat(depthOf({ options }, within))}${escaped(label[locale])}</option>`,
  );
  const points = ['start.order', 'start.unsure', 'start.stop', 'start.private'].map((id) => `<li>${say(id)}</li>`);
  return [
    '<div class="screen self first-screen" data-step="start"><header class="masthead"><div class="masthead-top">',
    `<div class="brand"><p class="brand-name">${seal}${site === null ? say('page.name') : escaped(site.name[locale])}</p><p class="brand-title">${say('page.self-check')}</p></div>`,
    '<div class="preferences"></div></div><div class="masthead-bar">',
    `<nav class="site-nav" aria-label="${say('page.nav')}"><ul>${nav.join('')}</ul></nav><div class="tools"></div></div></header>`,
    `<div class="self-desk"><main class="self-main"><div class="self-start"><h1>${say('start.title')}</h1>`,
    `<p class="self-stock">${say('start.counting')}</p>`,
    `<p class="self-place"><label for="first-place">${escaped(question[locale])}</label><select id="first-place">`,
    `<option value="">${say('start.anywhere')}</option>${places.join('')}</select></p>`,
    `<div class="self-acts"><button type="button" class="primary" id="first-go">${say('start.go')}</button></div>`,
    `<ul>${points.join('')}</ul></div></main></div></div>`,
  ].join('');
};

/**
 * Puts the first screen into the page of the self-check: Chinese as it stands, the other languages in templates. A script of its own, since the
 * content policy refuses one within the page, takes the language of the reader, and takes the screen away where the address asks for another step.
 */
export const firstScreen = (site: BuiltSite | null = null): Plugin => ({
  name: 'huice-first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { path }) => {
      if (!path.endsWith('/self-check.html')) return html;
      const all = await readPacks();
      const [nation] = all;
      const opens = all.find(({ id }) => id === site?.packs.opens)?.place;
      const shown = site === null ? null : { ...site, place: opens };
      const place = (nation?.data as Pack | undefined)?.facts.find(({ id }) => id === 'place');
      const page = /<div id="page">(.*?)<\/div>/s.exec(html);
      if (place?.kind !== 'choice' || page === null) throw new Error('There is no place to ask for, or to put it');
      const templates = others.map(
        (locale) => `<template id="first-${locale}">${screenIn(locale, place, shown)}</template>`,
      );
      const whole = [
        `<div id="page">${screenIn('zh-Hans', place, shown)}</div>`,
        ...templates,
        `<template id="first-none">${page[1]}</template><script src="./${fileName}"></script>`,
      ].join('');
      return html.replace(page[0], () => whole);
    },
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: read('first-screen-script.js') });
  },
});
