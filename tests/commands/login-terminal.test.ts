import { expect, it } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

/** The lane of the real tools has neither a terminal nor a login. */
it("lastlog tells of who sits at a terminal, and mesg opens and closes it", async () => {
  const desk = await Desk.open();
  await desk.run("lastlog -u learner -t 1 | tr -s ' '");
  expect(desk.text).toMatch(/^learner pts\/0 \w{3} \w{3} \d+ \d\d:\d\d:\d\d \+0000 \d{4}$/m);
  await desk.run("mesg n; mesg; stat -c %a,%U $(tty)");
  expect(desk.text).toMatch(/^is n\r?\n600,learner$/m);
  await desk.run("clear; mesg -v y; mesg; ls -l $(tty)");
  expect(desk.text).toMatch(/write access to your terminal is allowed\r?\nis y\r?\ncrw--w----/);
  desk.terminal.close();
});
