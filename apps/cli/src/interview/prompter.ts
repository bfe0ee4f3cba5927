/** Said instead of an answer when the person stops: Ctrl-C, or Escape. */
export const stopped = Symbol('stopped');

export type Stopped = typeof stopped;

export interface Pick<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

/** How a person is asked; a test answers in their place. */
export interface Prompter {
  /** A text between questions. */
  readonly say: (text: string) => void;
  readonly choose: <T extends string>(message: string, picks: readonly Pick<T>[]) => Promise<T | Stopped>;
  /** Any number of them, none included. */
  readonly chooseSeveral: (message: string, picks: readonly Pick[]) => Promise<readonly string[] | Stopped>;
  /** One line; `complaintAbout` says what is wrong with it, and it is asked again until nothing is. */
  readonly write: (message: string, complaintAbout: (text: string) => string | undefined) => Promise<string | Stopped>;
}
