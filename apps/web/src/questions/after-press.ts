let pressed = false;
const press = () => {
  pressed = true;
};
const release = () => {
  pressed = false;
};
addEventListener('pointerdown', press, { capture: true });
addEventListener('pointerup', release, { capture: true });
addEventListener('pointercancel', release, { capture: true });

/**
 * Acts at once, or, while a pointer is held down, after its click. Pressing something below a field leaves the field; were
 * its error to appear there and then, what is pressed would move away, and the click would be lost.
 */
export const afterPress = (act: () => void): void => {
  if (!pressed) {
    act();
    return;
  }
  const later = () => {
    removeEventListener('pointerup', later);
    removeEventListener('pointercancel', later);
    setTimeout(act);
  };
  addEventListener('pointerup', later);
  addEventListener('pointercancel', later);
};
