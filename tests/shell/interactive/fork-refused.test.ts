import { expect, test } from "vitest";
import { Desk } from "./desk.ts";

test.each(["ls; echo not reached", "ls | cat", "(ls)", "sleep 1 &", "x=$(ls)"])(
  "where nothing more may be started, the line is given up and the shell stays: %s",
  async (line) => {
    const desk = await Desk.open();
    await desk.run("ulimit -u 1");
    await desk.run(line);
    await desk.run("echo status $?");
    expect(desk.text).toContain(
      `${line}\nbash: fork: Resource temporarily unavailable\nlearner@rockpool:~$ echo status $?\nstatus 254\n`,
    );
    expect(desk.events.filter((event) => event.startsWith("exit"))).toEqual([]);
  },
);
