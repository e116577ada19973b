interface Printed {
  readonly milliseconds: number;
  readonly longestFrame: number;
  /** When the last of it was painted, in milliseconds since the navigation began. */
  readonly end: number;
}

/** Put into the page before its own scripts: measures from inside, on the page's clock. */
export interface Probe {
  /** When the prompt was painted, in milliseconds since the navigation began. */
  readonly prompt: Promise<number>;
  expectKey(): void;
  readonly painted: Promise<void>;
  readonly keyTimes: readonly number[];
  /** From the next Return on, until `last`, a pattern, and a prompt below it are painted. */
  expectText(last: string): void;
  readonly printed: Promise<Printed>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page: everything it needs is inside. */
export function installProbe(): void {
  const rows = () => document.querySelector(".xterm-rows");
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  /** Until the screen's text passes the test. */
  const screen = (test: (text: string) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!test(rows()?.textContent ?? "")) return false;
        observer.disconnect();
        resolve();
        return true;
      };
      const observer = new MutationObserver(look);
      if (!look()) observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
  const pressed = () =>
    new Promise<number>((resolve) => {
      addEventListener("keydown", (event) => resolve(event.timeStamp), { capture: true, once: true });
    });

  const keyTimes: number[] = [];
  let keyPainted: Promise<void> = Promise.resolve();
  let printed = Promise.resolve({ milliseconds: 0, longestFrame: 0, end: 0 });

  const watchFrames = () => {
    let [longest, last, on] = [0, performance.now(), true];
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return () => {
      on = false;
      return longest;
    };
  };

  window.probe = {
    prompt: screen((text) => text.includes("$")).then(painted),
    expectKey() {
      const before = rows()?.textContent ?? "";
      const start = pressed();
      keyPainted = screen((text) => text !== before && text.length >= before.length)
        .then(painted)
        .then(async (end) => void keyTimes.push(end - (await start)));
    },
    get painted() {
      return keyPainted;
    },
    keyTimes,
    expectText(last) {
      const start = pressed();
      const end = watchFrames();
      const shown = new RegExp(`${last}\\s*\\D*\\$\\s*$`);
      printed = screen((text) => shown.test(text))
        .then(painted)
        .then(async (time) => ({ milliseconds: time - (await start), longestFrame: end(), end: time }));
    },
    get printed() {
      return printed;
    },
  };
}
