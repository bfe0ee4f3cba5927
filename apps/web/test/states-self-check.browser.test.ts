import { walkStates } from './walk-states.ts';

walkStates('self-check');
