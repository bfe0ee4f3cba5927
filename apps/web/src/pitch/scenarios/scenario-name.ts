import { type Scenario, slots } from '../kept/scenario.ts';
import type { PitchSay } from '../words/pitch-words.ts';

/** As its writer called it, else by its letter. */
export const scenarioName = (scenario: Scenario | null, slot: number, say: PitchSay): string =>
  scenario?.name.trim() || say('pitch.scenario.name', { letter: slots[slot] ?? '' });
