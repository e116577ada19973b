import { expect, it } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

/** What a task costs is different each time: no recording of the real one could be compared. */
it("top shows the tasks, obeys keys, sends signals and leaves", async () => {
  const desk = await Desk.open({ paced: true });
  await desk.run("sleep 99 &");
  await desk.runUntil("top", "COMMAND");
  expect(desk.text).toMatch(/^top - \d\d:\d\d:\d\d up /m);
  expect(desk.text).toMatch(/learner .* sleep$/m);

  await desk.type("c");
  expect(desk.text).toMatch(/sleep 99$/m);
  const pid = /^ *(\d+) learner .* sleep 99$/m.exec(desk.text)?.[1] ?? "";
  await desk.type("k");
  expect(desk.text).toContain("PID to signal/kill [default pid = ");
  await desk.type(`${pid}\r`);
  expect(desk.text).toContain(`Send pid ${pid} signal [15/sigterm]`);
  await desk.type("\r");
  await desk.type(" ");
  expect(desk.text).not.toMatch(/sleep 99$/m);

  await desk.press("q");
  expect(desk.lastRow).toMatch(/\$ ?$/);
  desk.terminal.close();
}, 20_000);
