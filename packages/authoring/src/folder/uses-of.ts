import { type Place, textOf, valueAt } from '../yaml/node.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** The folders that a `pack.yaml` names under `uses`, as it names them; what cannot be read is told when the pack is. */
export const usesOf = (packYaml: string): readonly ({ readonly name: string } & Place)[] => {
  const uses = valueAt(readYaml('pack.yaml', packYaml).node, 'uses');
  const items = uses === undefined ? [] : uses.kind === 'list' ? uses.items : [uses];
  return items.flatMap((item) => {
    const name = textOf(item);
    return name === undefined ? [] : [{ name, ...item.at }];
  });
};
