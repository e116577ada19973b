import "../elements/broken-session.ts";
import "../elements/lesson-pane.ts";
import "../elements/notice-list.ts";
import "../elements/page-menu.ts";
import "../elements/pane-divider.ts";
import "../elements/terminal-bar.ts";
import type { BrokenSession } from "../elements/broken-session.ts";
import type { LessonPane } from "../elements/lesson-pane.ts";
import type { PageMenu } from "../elements/page-menu.ts";
import type { TerminalBar } from "../elements/terminal-bar.ts";
import { wordHelpMessages } from "../lesson/word-help-messages.ts";
import { messages } from "../messages/messages.ts";
import { keepOffline } from "./keep-offline.ts";
import { language } from "./language.ts";
import { readLessonMessages } from "./read-lesson.ts";
import type { Session } from "./session.ts";

/** Puts all around the terminal that can wait for the first prompt: the lesson, the menu, the messages. */
export function furnish(session: Session): void {
  translatePage();
  readLessonMessages();
  element<LessonPane>("lesson-pane").session = session;
  element<PageMenu>("page-menu").session = session;
  element<TerminalBar>("terminal-bar").start(session);

  session.unreadable.subscribe((reason) => showBroken(session, reason));
  showBroken(session, session.unreadable.value);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.defaultPrevented) return;
    event.preventDefault();
    session.focusTerminal();
  });
  explainWords(session);
  if (matchMedia("(pointer: coarse)").matches) void addTouchBar(session);
  session.actInLesson({ kind: "continue" });
  void keepOffline();
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "manifest", href: "./manifest.webmanifest" }),
  );
}

/** What stands in the page itself is English. */
function translatePage(): void {
  document.documentElement.lang = language();
  if (language() === "en") return;
  const { skip, brand, hint } = messages.page;
  element(".skip").textContent = skip;
  element(".brand").setAttribute("aria-label", brand);
  element("#terminal-hint span").textContent = hint;
}

function showBroken(session: Session, reason: string | undefined): void {
  document.querySelector("broken-session")?.remove();
  if (reason === undefined) return element("shell-terminal").focus();
  const broken: BrokenSession = Object.assign(document.createElement("broken-session") as BrokenSession, {
    session,
    reason,
  });
  element("#terminal").append(broken);
}

/** Once somebody points at the terminal, or asks for help there. */
function explainWords(session: Session): void {
  tellOfWordHelp(element("#terminal-hint"));
  const wanted = new AbortController();
  const load = async (event: Event) => {
    const isWanted = event instanceof KeyboardEvent ? event.key === "F1" : true;
    if (!isWanted || !(event.target instanceof Element) || !event.target.closest("shell-terminal")) return;
    if (event instanceof KeyboardEvent) {
      event.preventDefault();
      event.stopPropagation();
    }
    wanted.abort();
    const { WordHelp } = await import("../elements/word-help.ts");
    WordHelp.attach(session).begin(event);
  };
  const options = { capture: true, signal: wanted.signal };
  for (const kind of ["pointermove", "pointerdown", "keydown"])
    document.addEventListener(kind, load, options);
}

/** On a touch screen there is no key to tell of. */
function tellOfWordHelp(hint: HTMLElement): void {
  if (matchMedia("(pointer: coarse)").matches) {
    hint.textContent = wordHelpMessages.tap;
    return;
  }
  const key = document.createElement("kbd");
  key.textContent = "F1";
  const what = document.createElement("span");
  what.textContent = wordHelpMessages.hint;
  hint.append(" ", key, " ", what);
}

async function addTouchBar(session: Session): Promise<void> {
  const { TouchBar } = await import("../elements/touch-bar.ts");
  const bar = new TouchBar();
  bar.type = (keys) => session.input(new TextEncoder().encode(keys));
  element("#terminal").append(bar);
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
