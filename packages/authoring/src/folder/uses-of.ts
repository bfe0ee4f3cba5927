import { textOf, valueOf } from '../yaml/node.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** The folders that a `pack.yaml` names under `uses`, as it names them; what cannot be read is told when the pack is. */
export const usesOf = (packYaml: string): readonly string[] => {
  const uses = valueOf(readYaml('pack.yaml', packYaml).node, 'uses');
  const items = uses === undefined ? [] : uses.kind === 'list' ? uses.items : [uses];
  return items.flatMap((item) => textOf(item) ?? []);
};
