import { type ListedFile, looksBinary, openSource } from "./files.ts";
import { HELP_BYTES } from "./help-text.ts";
import type { Pager } from "./pager.ts";
import { type Source, TextSource } from "./source.ts";
import type { View } from "./view.ts";

/** Examines a file of the list; what is wrong with it is told, and gives false. */
export async function examine(pager: Pager, index: number): Promise<boolean> {
  const { files, settings } = pager;
  const file = files.get(index);
  if (!file) return false;
  if (file === files.current && !pager.helps) return true;
  const source = await openSource(pager.call.process, file, settings.number("force") > 0);
  if (typeof source === "string") {
    files.remove(index);
    await pager.view.unsquish();
    await pager.tell(source);
    pager.isNew = true;
    return false;
  }
  if (!(await acceptsBinary(pager, file, source))) return false;
  leaveFile(pager);
  pager.previousName = files.current?.name;
  files.at = index;
  pager.source = source;
  pager.view = followingView(pager, source);
  pager.isNew = true;
  pager.press(pager.everyKeys);
  await pager.showFirst();
  return true;
}

async function acceptsBinary(pager: Pager, { name }: ListedFile, source: Source): Promise<boolean> {
  const { settings } = pager;
  if (settings.number("force") > 0 || !looksBinary(source.bytes, settings.number("raw") > 0)) return true;
  const answer = await pager.askKey(`"${name}" may be a binary file.  See it anyway? `);
  return answer === "y" || answer === "Y";
}

function followingView(pager: Pager, source: Source): View {
  const view = pager.makeView(source);
  view.maySquish = false;
  view.painter.pattern = pager.highlights ? pager.pattern : undefined;
  view.followsOther();
  return view;
}

function leaveFile(pager: Pager): void {
  const { files, source } = pager;
  const { current } = files;
  const here = pager.markHere();
  if (current && here) current.saved = { place: here.place, row: here.row };
  if (current?.kept !== source) source.close();
}

export async function showHelp(pager: Pager): Promise<void> {
  pager.helps ??= { source: pager.source, view: pager.view };
  pager.source = new TextSource(HELP_BYTES);
  pager.view = followingView(pager, pager.source);
  await pager.view.forward(pager.view.rows, 0, true);
}

/** Leaves the help, or less itself. */
export function quit(pager: Pager): void {
  const { helps } = pager;
  if (!helps) {
    pager.status = 0;
    return;
  }
  pager.helps = undefined;
  pager.source = helps.source;
  pager.view = helps.view;
  pager.view.resize(pager.screen.size);
  pager.isNew = true;
}
