import { Machine } from "./machine.ts";
import { readMessage } from "./message-shapes.ts";
import { type FromWorker, type ReceivedByWorker, TO_WORKER } from "./protocol.ts";
import { readScreen, readSession, removeSession } from "./session-store.ts";

/**
 * The worker: the computer lives here, so the page never freezes. It begins to read the stored session and to build the
 * computer before the page has asked: the terminal takes longer to load.
 */
const early = readSession().then(build);
// Whoever starts the computer hears of it.
early.catch(() => undefined);

/** Keys that come before the computer is there wait for it. */
let machine: Promise<Machine> | undefined;

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const message = readMessage(TO_WORKER, data);
  if (!message) throw new TypeError("a message of an unknown kind came from the page");
  receive(message);
};

function receive(message: ReceivedByWorker): void {
  switch (message.kind) {
    case "start":
      machine = start(message);
      // The page has been told why.
      machine.catch(() => undefined);
      return;
    case "ping":
      return send({ kind: "pong", id: message.id });
    case "export":
      void exportSession();
      return;
    case "import":
      void importSession(message.text);
      return;
    default:
      void machine?.then(
        (running) => running.receive(message),
        () => undefined,
      );
  }
}

async function start({
  size,
  language,
  origin,
  session,
  shown,
}: Extract<ReceivedByWorker, { kind: "start" }>): Promise<Machine> {
  try {
    if (origin === "fresh") await removeSession();
    const running = await (origin === "fresh"
      ? build(undefined)
      : session === undefined
        ? early
        : build(session));
    send({ kind: "started", resumed: running.resumed, screen: running.resumed ? await readScreen() : "" });
    running.open(size, language, running.resumed ? "" : shown);
    return running;
  } catch (reason) {
    send({ kind: "unreadable", reason: reason instanceof Error ? reason.message : String(reason) });
    throw reason;
  }
}

async function exportSession(): Promise<void> {
  const { writeSessionFile } = await import("./session-file.ts");
  const running = await machine?.catch(() => undefined);
  send({ kind: "exported", text: writeSessionFile(running ? running.session : await readSession()) });
}

/** A computer that can be made of it is the proof. */
async function importSession(text: string): Promise<void> {
  const { readSessionFile } = await import("./session-file.ts");
  try {
    const session = readSessionFile(text);
    await build(session);
    send({ kind: "imported", session });
  } catch {
    send({ kind: "import-refused" });
  }
}

function build(session: unknown): Promise<Machine> {
  return Machine.create(session, send);
}

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
