import { describe, expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";

/** The times are the computer's own: where nobody paces its clock, it jumps while a command sleeps. */
describe("cron", () => {
  it("runs a job each minute and mails what it prints", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "echo '* * * * * date >> log; echo printed; cat%one%two' | crontab -; sleep 125; wc -l < log; grep -c '^From ' /var/mail/learner; tail -4 /var/mail/learner; grep ^Subject /var/mail/learner | head -1",
    );
    expect(stdout).toBe(
      "2\n2\nprinted\none\ntwo\n\nSubject: Cron <learner@rockpool> date >> log; echo printed; cat\n",
    );
  });

  it("gives jobs cron's environment, and the table's variables", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "printf 'MAILTO=\"\"\\nX = a b\\n* * * * * env | sort > env; id -un >> env\\n' | crontab -; cd /tmp; sleep 61; cat ~/env; ls /var/mail",
    );
    expect(stdout).toBe(
      "HOME=/home/learner\nLOGNAME=learner\nMAILTO=\nPATH=/usr/bin:/bin\nPWD=/home/learner\nSHELL=/bin/sh\nX=a b\nlearner\n",
    );
  });

  it("stops when the table is removed", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "echo '* * * * * date >> log' | crontab -; sleep 60; crontab -r; sleep 600; wc -l < log",
    );
    expect(stdout).toBe("1\n");
  });

  it("notices tables that root writes, and who shall run their jobs", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "echo '* * * * * learner id -un > /tmp/who' | sudo tee /etc/cron.d/job; sleep 60; cat /tmp/who; sudo grep -c 'CRON.*(learner) CMD' /var/log/syslog",
    );
    expect(stdout).toBe("* * * * * learner id -un > /tmp/who\nlearner\n1\n");
  });

  it("runs nothing after root has ended it, until it is started again", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "echo '* * * * * date >> log' | crontab -; sudo kill 391; sleep 180; cat log 2>&1; sudo cron; sleep 60; wc -l < log",
    );
    expect(stdout).toBe("cat: log: No such file or directory\n1\n");
  });

  it("does not keep a run alive that waits for nothing else", async () => {
    const c = await createComputer();
    const { stderr } = await c.run("echo '* * * * * true' | crontab -; mkfifo p; cat p");
    expect(stderr).toContain("every process waits for something that can never come");
  });

  it("goes on on a computer that was stored, and runs what is for its start", async () => {
    const before = await createComputer();
    await before.run("printf '@reboot echo up >> boot\\n* * * * * echo m >> log\\n' | crontab -");
    const c = await createComputer({ snapshot: before.snapshot() });
    await c.wake();
    const { stdout } = await c.run("sleep 61; cat boot log");
    expect(stdout).toBe("up\nm\n");
  });
});

describe("at", () => {
  it("runs a job at its time, where it was ordered, and mails what it prints", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "mkdir -p d; cd d; echo 'pwd; echo $X' | X='a b' at now + 1 minute 2>/dev/null; atq | cut -f1; sleep 61; atq; tail -3 /var/mail/learner; grep Subject /var/mail/learner",
    );
    expect(stdout).toBe("1\n/home/learner/d\na b\n\nSubject: Output from your job        1\n");
  });

  it("runs no job that was removed", async () => {
    const c = await createComputer();
    const { stdout } = await c.run(
      "echo 'date > done' | at now + 1 minute 2>/dev/null; atrm 1; sleep 120; ls",
    );
    expect(stdout).toBe("");
  });
});

describe("logger", () => {
  it("writes lines into the system's log, and shows them where it is told to", async () => {
    const c = await createComputer();
    const { stdout, stderr } = await c.run(
      "logger one; printf 'two\\n\\nthree\\n' | logger -e -t me -p local0.err -s; sudo cat /var/log/syslog | cut -d' ' -f2-; logger -p bad.x y; echo $?",
    );
    expect(stdout).toBe("rockpool learner: one\nrockpool me: two\nrockpool me: three\n1\n");
    expect(stderr).toBe(
      "<131>Jan 15 09:00:00 me: two\n<131>Jan 15 09:00:00 me: three\nlogger: unknown facility name: bad\n",
    );
  });
});
