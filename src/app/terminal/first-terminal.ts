import { FIRST_TERMINAL, type Session } from "../page/session.ts";
import { connectTerminal, showThemes } from "./connect-terminal.ts";
import { ShellTerminal } from "./shell-terminal.ts";

/** The terminal that the page comes with. */
export function openFirstTerminal(session: Session): void {
  const terminal = document.querySelector("shell-terminal");
  if (!(terminal instanceof ShellTerminal)) throw new Error("the page has no terminal");
  connectTerminal(session, terminal, FIRST_TERMINAL);
  showThemes();
}
