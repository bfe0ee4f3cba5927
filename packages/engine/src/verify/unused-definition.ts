import { definitionsIn } from '../language/parts.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A definition that no incentive and no other definition names. */
export const unusedDefinition: Check = ({ pack }) => {
  const used = new Set(definitionsIn([pack.incentives, pack.definitions, pack.relations]));
  return (pack.definitions ?? []).flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          finding('verify/unused-definition', ['definitions', index], id, {
            expected: 'a condition that names the definition',
            received: 'none',
            hint: 'drop the definition, or name it in the conditions that mean it',
          }),
        ],
  );
};
