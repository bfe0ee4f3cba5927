import { BaseSequencer } from 'vitest/node';

/** Short files that take long: each walks every state of a page. */
const walks = /\/states-[\w-]+\.browser\.test\.ts$/;

/**
 * Vitest begins with the largest files where it does not know yet how long each takes, as in a fresh clone. What walks the pages is written
 * in three lines and would come last, when nothing is left to be done beside it.
 */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import("vitest/node").TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    const isWalk = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) => walks.test(moduleId);
    const group = (/** @type {import('vitest/node').TestSpecification} */ { project }) =>
      project.config.sequence.groupOrder;
    return sorted.toSorted((a, b) => group(a) - group(b) || Number(isWalk(b)) - Number(isWalk(a)));
  }
}
