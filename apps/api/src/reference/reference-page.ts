import type { OpenApiDocument } from '../openapi/document.ts';
import type { JsonSchema } from '../openapi/json-schema.ts';
import { problemStatus } from '../problem/problem-kind.ts';
import { words } from '../problem/words/catalogue.ts';
import { escaped, prose } from './escaped.ts';

interface DocumentedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;
  };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }
    >
  >;
}

/** The document as a page: no script, one style, a link to every part. */
export const referencePage = ({ info, paths, components }: OpenApiDocument): string => {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({
      path,
      method,
      about: about as unknown as DocumentedOperation,
    })),
  );
  const schemas = Object.entries(components.schemas).filter(([name]) => !name.startsWith('PackPart'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info['title'])} API</title>
<link rel="stylesheet" href="/reference.css">
</head>
<body>
<header>
<h1>${escaped(info['title'])} API ${escaped(info['version'])}</h1>
<p>${escaped(info['description'])} <a href="/openapi.json">openapi.json</a></p>
</header>
<nav aria-label="Operations"><ul>
${all.map(({ path, method, about }) => `<li><a href="#${about.operationId}"><code>${method.toUpperCase()} ${escaped(path)}</code></a> ${escaped(about.summary)}</li>`).join('\n')}
</ul></nav>
<main>
${all.map(({ path, method, about }) => section(path, method, about)).join('\n')}
<section><h2>Problems</h2>
<p>Every refusal is <code>application/problem+json</code> (RFC 9457), a <a href="#schema-Problem">Problem</a>.</p>
<dl>
${Object.entries(problemStatus)
  .map(
    ([kind, status]) =>
      `<dt id="${kind}"><code>${kind}</code> ${status}</dt><dd>${escaped(words.en.title[kind as keyof typeof problemStatus])}. ${escaped(words.en.detail[kind as keyof typeof problemStatus])}</dd>`,
  )
  .join('\n')}
</dl></section>
<section><h2>Schemas</h2>
${schemas.map(([name, schema]) => `<details><summary><code>${name}</code></summary><pre id="schema-${name}">${linked(schema)}</pre></details>`).join('\n')}
</section>
</main>
</body>
</html>
`;
};

const section = (path: string, method: string, about: DocumentedOperation): string => {
  const { operationId, summary, description, parameters = [], requestBody, responses } = about;
  return `<section id="${operationId}">
<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>
<p><strong>${escaped(summary)}.</strong> ${prose(description)}</p>
${parameters.length === 0 ? '' : `<h3>Parameters</h3><dl>${parameters.map((one) => `<dt><code>${escaped(one.name)}</code> in ${escaped(one.in)}</dt><dd>${prose(one.description ?? '')}</dd>`).join('')}</dl>`}
${Object.entries(requestBody?.content ?? {})
  .map(
    ([type, { schema, example }]) =>
      `<h3>Body: <code>${escaped(type)}</code></h3><pre>${linked(schema)}</pre><h3>Example</h3><pre>${escaped(typeof example === 'string' ? example : JSON.stringify(example, null, 2))}</pre>`,
  )
  .join('')}
<h3>Answers</h3><dl>${Object.entries(responses)
    .map(
      ([status, one]) =>
        `<dt><code>${status}</code></dt><dd>${escaped(one.description)}${Object.entries(one.content ?? {})
          .map(([type, { schema }]) => ` <code>${escaped(type)}</code> ${nameOf(schema)}`)
          .join('')}</dd>`,
    )
    .join('')}</dl>
</section>`;
};

const reference = /&quot;\$ref&quot;: &quot;#\/components\/schemas\/(\w+)&quot;/g;

/** JSON with each name of a part as a link to it; the parts of a pack have no place of their own on the page. */
const linked = (schema: JsonSchema): string =>
  escaped(JSON.stringify(schema, null, 2)).replace(reference, (whole, name: string) =>
    name.startsWith('PackPart') ? whole : `<a href="#schema-${name}">${name}</a>`,
  );

const nameOf = (schema: JsonSchema): string => {
  const name = /\/(\w+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
  return name === undefined ? '' : `<a href="#schema-${name}">${name}</a>`;
};
