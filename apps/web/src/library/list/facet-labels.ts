import type { Locale, Pack, Result, Status } from '@huice/engine';
import { gradeLabel, instrumentLabel, optionName, statusLabel, validityLabel } from '@huice/engine/wording';
import { statuses } from '../../results/group-results.ts';
import { placeLabel } from '../../results/place-label.ts';
import type { LibrarySay } from '../words/library-words.ts';
import type { FacetId } from './facet.ts';
import { anyField, fieldFact, reviewDue } from './facet-values.ts';

type Citation = Result['citations'][number];

interface Speaker {
  readonly pack: Pack;
  readonly locale: Locale;
  readonly say: LibrarySay;
}

/** A value of a facet in words. An id that nothing names stands as it is. */
export const facetLabel = (id: FacetId, value: string, { pack, locale, say }: Speaker): string => {
  switch (id) {
    case 'status':
      return statusLabel(value as Status, locale);
    case 'place':
      return placeLabel(pack, value, locale);
    case 'field': {
      const fact = pack.facts.find((one) => one.id === fieldFact);
      return value === anyField ? say('facet.any-field') : optionName(fact, value, locale);
    }
    case 'instrument':
      return instrumentLabel(value as Result['instrument'], locale);
    case 'validity':
      return value === reviewDue
        ? say('facet.review-due')
        : validityLabel(value as Result['validity']['state'], locale);
    case 'grade':
      return gradeLabel(value as Citation['grade'], locale);
  }
};

/** The values that a facet offers, in the order of their kind: only those that some incentive of the pack has. */
export const facetOrder = (id: FacetId, pack: Pack): readonly string[] => {
  const fact = pack.facts.find((one) => one.id === fieldFact);
  switch (id) {
    case 'status':
      return statuses;
    case 'place':
      return [...new Set(pack.incentives.map(({ place }) => place))];
    case 'field':
      return [...(fact !== undefined && 'options' in fact ? fact.options.map((option) => option.id) : []), anyField];
    case 'instrument':
      return [...new Set(pack.incentives.map(({ instrument }) => instrument))];
    case 'validity':
      return ['in-force', 'unconfirmed', 'not-yet', 'ended', reviewDue];
    case 'grade':
      return ['official', 'official-report', 'press', 'inference'];
  }
};
