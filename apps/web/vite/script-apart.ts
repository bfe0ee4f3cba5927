import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

interface ScriptApart {
  /** Of the plug-in. */
  readonly name: string;
  readonly source: string;
  /** Its name in the build, which never changes. */
  readonly file: string;
  readonly format: 'es' | 'iife';
  /** What the script is told by the build, which lies in that folder, complete. */
  readonly define: (folder: string) => Readonly<Record<string, string>>;
  readonly resolve?: InlineConfig['resolve'];
}

/** Builds a script of its own into the folder of the pages, once these are there: whoever loads it loads no part of them with it. */
export const scriptApart = ({ name, source, file, format, define, resolve }: ScriptApart): Plugin => {
  let folder = '';
  let target: string | string[] | false | undefined;
  return {
    name,
    apply: 'build',
    configResolved({ root, build: { outDir, target: of } }) {
      folder = join(root, outDir);
      target = of;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          logLevel: 'error',
          define: define(folder),
          ...(resolve === undefined ? {} : { resolve }),
          publicDir: false,
          build: {
            ...(target === undefined ? {} : { target }),
            outDir: folder,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: { input: source, output: { format, entryFileNames: file } },
          },
        });
      },
    },
  };
};
