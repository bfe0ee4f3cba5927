import { useElder } from './elder.ts';
import { useMedia } from './use-media.ts';

/** Whether things can stand beside one another: the window is as wide as that, and the text is not the large one. */
export const useRoom = (query: string): boolean => {
  const wide = useMedia(query);
  const elder = useElder();
  return wide && !elder;
};
