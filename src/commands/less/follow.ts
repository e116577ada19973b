import { goToEnd } from "./commands.ts";
import { Aborted, type Pager } from "./pager.ts";
import { lineMatches } from "./pattern.ts";
import { standOut } from "./render-row.ts";

/** How often a file is looked at, in milliseconds. */
const LOOK_AGAIN = 250;

/** `F`: shows what is added, until a key is pressed; with `untilMatch` until a new line has a match. */
export async function follow(pager: Pager, untilMatch: boolean): Promise<void> {
  const { view, source } = pager;
  try {
    await goToEnd(pager);
    for (;;) {
      view.write(`\r\x1b[K${standOut("Waiting for data... (interrupt to abort)")}`);
      await pager.flush();
      const before = source.bytes.length;
      await waitForMore(pager);
      if (source.bytes.length < before) {
        // Another text has begun in the same file: `tail -f` says "file truncated" then.
        view.reshape();
        view.forgetPlaces();
      }
      view.write("\r\x1b[K");
      view.reshape();
      await showNew(pager);
      if (untilMatch && (await hasMatch(pager, before))) return;
    }
  } catch (thrown) {
    if (!(thrown instanceof Aborted)) throw thrown;
    view.write("\r\x1b[K");
    // A text that does not fill the screen moves up by a row; empty rows above it have the place of its first one.
    if (view.placeAt(0) === view.placeAt(1)) await view.forward(1, view.below, true);
    throw thrown;
  }
}

async function waitForMore(pager: Pager): Promise<void> {
  const { source, call, screen } = pager;
  const before = source.bytes.length;
  for (;;) {
    const more = source.isWhole ? call.sleep(LOOK_AGAIN) : Promise.resolve(source.more());
    const outcome = await screen.race<unknown>(more);
    if (!outcome.done) {
      if (outcome.event.kind !== "interrupt") screen.unread(outcome.event);
      throw new Aborted();
    }
    source.refresh();
    if (source.bytes.length !== before) return;
  }
}

async function showNew({ view, lines }: Pager): Promise<void> {
  // The last row may have grown: it is drawn again with the others.
  if (view.below === undefined || lines.lineStart(view.below) !== view.below) await view.repaint();
  while (view.below !== undefined && view.below < lines.length) {
    if ((await view.forward(1, view.below, false)) === 0) return;
  }
}

async function hasMatch({ pattern, lines }: Pager, from: number): Promise<boolean> {
  if (!pattern) return false;
  for (let line = lines.lineStart(from); line < lines.length; ) {
    const end = await lines.lineEnd(line);
    if (lineMatches(pattern, lines.source.bytes, line, end, lines.shape)) return true;
    line = end + 1;
  }
  return false;
}
