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

it("write and wall show what they are told on a terminal that is open", async () => {
  const desk = await Desk.open();
  await desk.run("printf 'soup?\\n\\033now\\n' | write learner pts/0");
  expect(desk.text).toMatch(
    /Message from learner@rockpool on pts\/0 at \d\d:\d\d \.\.\.\r?\nsoup\?\r?\n\^\[now\r?\nEOF/,
  );
  await desk.run("clear; wall going down at noon");
  expect(desk.text).toMatch(
    /Broadcast message from learner@rockpool \(pts\/0\) \(\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}\): *\r?\n *\r?\ngoing down at noon/,
  );
  await desk.run("clear; mesg n; echo hi | write learner; echo $?; wall hidden");
  expect(desk.text).toContain("write: learner has messages disabled");
  expect(desk.text).not.toMatch(/Broadcast/);
  desk.terminal.close();
});
