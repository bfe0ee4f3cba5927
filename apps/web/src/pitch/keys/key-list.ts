import type { PitchMessageId } from '../words/pitch-words.ts';

/** Every shortcut, in the order of a pitch, as the list of shortcuts shows them. */
export const keyList = [
  [['/', 'F'], 'pitch.keys.find'],
  [['N'], 'pitch.keys.next'],
  [['J', '↓'], 'pitch.keys.down'],
  [['K', '↑'], 'pitch.keys.up'],
  [['Enter'], 'pitch.keys.open'],
  [['Enter', 'Esc'], 'pitch.keys.leave'],
  [['B'], 'pitch.keys.baseline'],
  [['1', '2', '3'], 'pitch.keys.scenario'],
  [['C'], 'pitch.keys.compare'],
  [['L'], 'pitch.keys.list'],
  [['P'], 'pitch.keys.present'],
  [['?'], 'pitch.keys.help'],
  [['Esc'], 'pitch.keys.close'],
] as const satisfies readonly (readonly [readonly string[], PitchMessageId])[];
