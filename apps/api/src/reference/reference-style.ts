/** Of the reference page. */
export const referenceStyle = `:root { color-scheme: light dark; --line: #8886; --link: light-dark(#0b57d0, #8ab4f8); }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
a { color: var(--link); }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin-bottom: .25rem; }
nav li { margin: .35rem 0; }
code, pre { font: .875rem/1.5 ui-monospace, monospace; }
h2 code { font-size: inherit; font-weight: 600; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; overflow-y: auto; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; max-height: 32rem; }
dt { margin-top: .5rem; }
dd { margin-left: 1.5rem; }
summary { padding: .35rem 0; cursor: pointer; }
`;
