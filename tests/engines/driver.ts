/** One tab of a browser, with no more than every engine can do. */
export interface Driver {
  goto(url: string): Promise<void>;
  /** Clicks as a reader does, on the first thing that fits; scrolls to it. */
  click(selector: string): Promise<void>;
  back(): Promise<void>;
  /** What an expression comes to in the page; only plain data comes out. */
  eval<T>(expression: string): Promise<T>;
  /** The page as it goes on paper; not every engine can. */
  pdf?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  /** What is not on this machine, with how to install it; undefined when all is there. */
  missing(): string | undefined;
  /** Starts the browser: each call of `open` then gives a tab that knows nothing of the ones before it. */
  start(): Promise<{ open(): Promise<Driver>; stop(): Promise<void> }>;
}

/** A screen as wide as a cheap phone's; a desktop browser's window cannot be made narrower than this. */
export const screen = { width: 500, height: 800 };
