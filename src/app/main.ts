import { loadMessages } from "./messages/messages.ts";
import { ComputerLink } from "./page/computer-link.ts";
import { Session } from "./page/session.ts";
import { openFirstTerminal } from "./terminal/first-terminal.ts";

/**
 * The page: first the computer and its terminal, as fast as can be; all that surrounds them comes after the first prompt.
 * The worker loads while the terminal does.
 */
async function openPage(): Promise<void> {
  const session = new Session((events) => new ComputerLink(events));
  const language = loadMessages();
  await language;
  openFirstTerminal(session);
  await session.firstOutput;
  await painted();
  session.painted();
  const { furnish } = await import("./page/furnish.ts");
  furnish(session);
}

/** What the terminal has taken is drawn in the next frame and on the screen after it; a hidden page draws none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === "hidden") resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

// Not awaited here: the files that are imported wait for this one to be done.
void openPage();
