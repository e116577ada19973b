import type { ProcessEntry } from "../../process/command/process-table.ts";
import type { PsWishes } from "./wishes.ts";

/** Whether a process is to be shown (ps(1), SIMPLE PROCESS SELECTION). `self` is the ps that asks. */
export function isSelected(process: ProcessEntry, wishes: PsWishes, self: ProcessEntry | undefined): boolean {
  const chosen = isChosen(process, wishes, self);
  if (wishes.onlyRunning && process.state !== "R") return false;
  return chosen !== wishes.negated;
}

function isChosen(process: ProcessEntry, wishes: PsWishes, self: ProcessEntry | undefined): boolean {
  const { lists } = wishes;
  const leads = process.pid === process.session;
  const simple =
    wishes.all || wishes.withTerminal || wishes.noLeaders || wishes.othersToo || wishes.withoutTerminal;
  if (wishes.all || (wishes.othersToo && wishes.withoutTerminal)) return true;
  if (lists.some((matches) => matches(process))) return true;
  if (wishes.withTerminal && process.tty !== undefined && !leads) return true;
  if (wishes.noLeaders && !leads) return true;
  if (wishes.othersToo && process.tty !== undefined) return true;
  const own = process.euid === self?.euid;
  if (wishes.withoutTerminal && own) return true;
  const onThisTerminal = process.tty === self?.tty;
  if (wishes.thisTerminal) return onThisTerminal;
  if (lists.length > 0 || simple) return false;
  if (wishes.bsd) return own && process.tty !== undefined;
  return own && onThisTerminal;
}
