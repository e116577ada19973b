import { expect, test } from "vitest";
import { Desk } from "../shell/interactive/desk.ts";

const PATIENCE = { timeout: 60_000 };

/** Types a line and waits until the last row matches; gives what was shown since. */
async function say(desk: Desk, line: string, until: RegExp): Promise<string> {
  const before = desk.text;
  desk.terminal.input(`${line}\r`);
  await desk.until(() => desk.text.length > before.length && until.test(desk.lastRow));
  await desk.settle();
  return desk.text.slice(before.length);
}

const HERE = /^learner@rockpool:\S+\$\s*$/;
const THERE = /^learner@harbor:\S+\$\s*$/;

test("a learner logs in on the other machine with a password", PATIENCE, async () => {
  const desk = await Desk.open({ rows: 60 });
  const question = await say(desk, "ssh harbor", /fingerprint\]\)\?\s*$/);
  expect(question).toMatch(
    /The authenticity of host 'harbor \(10\.0\.2\.20\)' can't be established\.\nED25519 key fingerprint is SHA256:[\w+/]{43}\.\nThis key is not known by any other names\.\n/,
  );
  await say(desk, "maybe", /the fingerprint:\s*$/);
  expect(await say(desk, "yes", /password:\s*$/)).toContain(
    "Warning: Permanently added 'harbor' (ED25519) to the list of known hosts.",
  );
  expect(await say(desk, "wrong", /password:\s*$/)).not.toContain("wrong");
  expect(desk.text).toContain("Permission denied, please try again.");
  await say(desk, "learner", THERE);
  expect(await say(desk, "tty; hostname; echo $SSH_CONNECTION; pwd", THERE)).toMatch(
    /\n\/dev\/pts\/0\nharbor\n10\.0\.2\.15 \d+ 10\.0\.2\.20 22\n\/home\/learner\n/,
  );
  const processes = await say(desk, "ps ax; echo made there > note", THERE);
  expect(processes).toMatch(/ 1 \?\s+Ss\s+0:00 \/sbin\/init\n/);
  expect(processes).toContain("sshd: learner@pts/0");
  desk.terminal.input("sleep 1000; sleep 1000\r");
  desk.terminal.input("\x03");
  expect(await say(desk, "exit 3", HERE)).toContain("\nlogout\nConnection to harbor closed.\n");
  expect(await say(desk, "echo $?; ls; ps ax | grep -c '[s]shd'; cut -c-3 .ssh/known_hosts", HERE)).toContain(
    "\n3\n0\n|1|\n",
  );
  await say(desk, "ssh harbor", /password:\s*$/);
  expect(await say(desk, "learner", THERE)).toMatch(
    /\nLast login: \w{3} \w{3} [ \d]\d [\d:]{8} \d{4} from 10\.0\.2\.15\n/,
  );
  expect(await say(desk, "cat note", THERE)).toContain("\nmade there\n");
  expect(await say(desk, "~?", /recognized immediately after newline\.\)$/)).toContain(
    " ~.   - terminate connection",
  );
  expect(await say(desk, "\r~.", HERE)).toContain("Connection to harbor closed.");
});

/** A desk whose keys are known on the other machine. */
async function openWithKey(): Promise<Desk> {
  const desk = await Desk.open({ rows: 90 });
  await say(desk, "ssh-keygen", /id_ed25519\):\s*$/);
  expect(await say(desk, "", /no passphrase\):\s*$/)).toContain("Created directory '/home/learner/.ssh'.");
  await say(desk, "", /again:\s*$/);
  expect(await say(desk, "", HERE)).toContain("+--[ED25519 256]--+");
  await say(desk, "ssh-copy-id harbor", /fingerprint\]\)\?\s*$/);
  await say(desk, "yes", /password:\s*$/);
  expect(await say(desk, "learner", HERE)).toContain(
    `Now try logging into the machine, with:   "ssh 'harbor'"`,
  );
  return desk;
}

test("a key that was copied there asks for no password any more", PATIENCE, async () => {
  const desk = await openWithKey();
  expect(await say(desk, "ssh-copy-id harbor", HERE)).toContain("WARNING: All keys were skipped");
  expect(await say(desk, "ssh harbor 'stat -c %a .ssh .ssh/*; hostname; exit 7'; echo $?", HERE)).toContain(
    "\n700\n600\nharbor\n7\n",
  );
  expect(
    await say(desk, "chmod 644 .ssh/id_ed25519; ssh -o BatchMode=yes harbor true; echo $?", HERE),
  ).toMatch(
    /WARNING: UNPROTECTED PRIVATE KEY FILE![\s\S]*learner@harbor: Permission denied \(publickey,password\)\.\n255\n/,
  );
  await say(desk, "chmod 600 .ssh/id_ed25519; ssh harbor chmod g+w .", HERE);
  expect(await say(desk, "ssh -o BatchMode=yes harbor true; echo $?", HERE)).toContain("\n255\n");
});

test("files go to the other machine and come back", PATIENCE, async () => {
  const desk = await openWithKey();
  await say(desk, "mkdir p; echo a > p/a; seq 1000 > p/b; chmod 640 p/b", HERE);
  expect(await say(desk, "scp p/b harbor:", HERE)).toMatch(/\nb {45}100% 3893 +\d+\.\d[KM]B\/s {3}00:00 *\n/);
  expect(
    await say(desk, "scp -qr p harbor:q; scp -qpr harbor:q r; diff -r p r && stat -c '%a %n' r/*", HERE),
  ).toContain("\n644 r/a\n640 r/b\n");
  const failures = await say(
    desk,
    "scp harbor:none .; scp p harbor:; scp p/a harbor:/no/x; scp none harbor:; echo $?",
    HERE,
  );
  expect(failures).toContain(
    `scp: none: No such file or directory
scp: local "p" is not a regular file
scp: failed to upload file p to .
scp: dest open "/no/x": No such file or directory
scp: failed to upload file p/a to /no/x
scp: stat local "none": No such file or directory
1
`,
  );
  expect(await say(desk, "tar c p | ssh harbor 'tar x; cat p/a'; seq 3 | ssh harbor wc -l", HERE)).toContain(
    "\na\n3\n",
  );
});

test("a host that has another key than before is refused", PATIENCE, async () => {
  const desk = await openWithKey();
  await say(
    desk,
    "ssh-keygen -qf other -N ''; (printf 'harbor '; cut -d' ' -f1,2 other.pub) > .ssh/known_hosts",
    HERE,
  );
  expect(await say(desk, "ssh harbor true; echo $?", HERE)).toMatch(
    /REMOTE HOST IDENTIFICATION HAS CHANGED![\s\S]*Offending ED25519 key in \/home\/learner\/\.ssh\/known_hosts:1\n[\s\S]*\nHost key verification failed\.\n255\n/,
  );
  expect(await say(desk, "ssh-keygen -R harbor", HERE)).toContain(
    "# Host harbor found: line 1\n/home/learner/.ssh/known_hosts updated.\n",
  );
  await say(desk, "ssh harbor hostname", /fingerprint\]\)\?\s*$/);
  expect(await say(desk, "yes", HERE)).toContain("\nharbor\n");
});

test("a name for the host stands in the user's configuration", PATIENCE, async () => {
  const desk = await openWithKey();
  await say(desk, "printf 'Host !h9 h?\\n  HostName harbor\\n' > .ssh/config", HERE);
  expect(await say(desk, "ssh h1 hostname; ssh h9 hostname; ssh h10 hostname", HERE)).toContain(
    "\nharbor\nssh: Could not resolve hostname h9: Name or service not known\nssh: Could not resolve hostname h10: Name or service not known\n",
  );
  await say(desk, "echo Nonsense 1 >> .ssh/config", HERE);
  expect(await say(desk, "ssh h1 hostname", HERE)).toContain(
    "/home/learner/.ssh/config: line 3: Bad configuration option: nonsense\n",
  );
});

test("the other machine goes back with the computer", PATIENCE, async () => {
  const desk = await openWithKey();
  desk.computer.mark("here");
  await say(desk, "ssh harbor touch later", HERE);
  expect(await desk.computer.rollBack("here")).toBe(true);
  expect(await say(desk, "ssh harbor 'hostname; ls -A'", HERE)).toMatch(/\nharbor\n(?:(?!later)[\s\S])*$/);
});

test("a check that reaches the other machine leaves nothing of it", PATIENCE, async () => {
  const desk = await Desk.open({ rows: 60 });
  const line = "ssh -o StrictHostKeyChecking=no -o BatchMode=yes harbor true 2>&1 | tail -1";
  const { stdout } = await desk.computer.probe(line, { helpers: new Map(), steps: 5_000_000 });
  expect(stdout).toContain("learner@harbor: Permission denied (publickey,password).");
  expect(await say(desk, "ls -A; sudo ls /var/lib", HERE)).not.toMatch(/\.ssh|machines/);
  await say(desk, "ssh harbor", /fingerprint\]\)\?\s*$/);
  await say(desk, "yes", /password:\s*$/);
  await say(desk, "learner", THERE);
});

test("a passphrase is asked for, once for all where an agent holds the key", PATIENCE, async () => {
  const desk = await openWithKey();
  await say(desk, "ssh-keygen -p -f .ssh/id_ed25519", /no passphrase\):\s*$/);
  await say(desk, "secret", /again:\s*$/);
  expect(await say(desk, "secret", HERE)).toContain("saved with the new passphrase.");
  const prompt = /Enter passphrase for key '\/home\/learner\/\.ssh\/id_ed25519':\s*$/;
  await say(desk, "ssh harbor hostname", prompt);
  await say(desk, "wrong", prompt);
  expect(await say(desk, "secret", HERE)).toContain("\nharbor\n");
  expect(await say(desk, 'eval "$(ssh-agent -s)"', HERE)).toMatch(/\nAgent pid \d+\n/);
  await say(desk, "ssh-add", /Enter passphrase for \/home\/learner\/\.ssh\/id_ed25519:\s*$/);
  await say(desk, "wrong", /Bad passphrase, try again for \/home\/learner\/\.ssh\/id_ed25519:\s*$/);
  expect(await say(desk, "secret", HERE)).toContain(
    "\nIdentity added: /home/learner/.ssh/id_ed25519 (learner@rockpool)\n",
  );
  expect(await say(desk, "ssh harbor hostname; ssh-add -D; ssh -o BatchMode=yes harbor true", HERE)).toMatch(
    /\nharbor\nAll identities removed\.\nlearner@harbor: Permission denied/,
  );
  await say(desk, "ssh -o AddKeysToAgent=yes harbor true", prompt);
  await say(desk, "secret", HERE);
  expect(await say(desk, "ssh-add -l; ssh -o BatchMode=yes harbor hostname", HERE)).toMatch(
    /\n256 SHA256:\S+ learner@rockpool \(ED25519\n?\)\nharbor\n/,
  );
});

test("rsync copies to the other machine, and back, what differs", PATIENCE, async () => {
  const desk = await openWithKey();
  await say(desk, "mkdir -p p/d; echo a > p/a; echo b > p/d/b; touch -d 2020-01-01 p/a", HERE);
  expect(await say(desk, "rsync -ai p/ harbor:q", HERE)).toMatch(
    /\n<f\+{9} a\n(?:.*\n)*cd\+{9} d\/\n<f\+{9} d\/b\n/,
  );
  expect(await say(desk, "echo more >> p/a; rsync -av --delete p/ harbor:q; rm -r p/d", HERE)).toMatch(
    /sending incremental file list\na\n\nsent [\d,]+ bytes/,
  );
  expect(await say(desk, "rsync -av harbor:q/ r; diff -r p r; stat -c %y r/d/b | cut -c-4", HERE)).toMatch(
    /receiving incremental file list\ncreated directory r\n\.\/\na\nd\/\nd\/b\n(?:.*\n)*Only in r: d\n/,
  );
  expect(await say(desk, "rsync -a --delete p/ harbor:q; ssh harbor ls q", HERE)).toMatch(/\na\n/);
  expect(await say(desk, "rsync -a harbor:none .; echo $?", HERE)).toContain(
    '\nrsync: [sender] link_stat "/home/learner/none" failed: No such file or directory\n (2)\n',
  );
  expect(await say(desk, "rsync -a p nowhere:; echo $?", HERE)).toMatch(
    /unexplained error \(code 255\)[\s\S]*\n255\n/,
  );
});

test("sftp talks with the other machine", PATIENCE, async () => {
  const desk = await openWithKey();
  const ASKS = /^sftp>\s*$/;
  expect(await say(desk, "echo one > here; sftp harbor", ASKS)).toContain("Connected to harbor.\n");
  expect(await say(desk, "pwd", ASKS)).toContain("Remote working directory: /home/learner\n");
  expect(await say(desk, "put here there", ASKS)).toMatch(
    /Uploading here to \/home\/learner\/there\nhere +100%/,
  );
  expect(await say(desk, "ls -l there", ASKS)).toMatch(/-rw-r--r-- +\? learner +learner +4 /);
  await say(desk, "get there back", ASKS);
  await say(desk, "bye", HERE);
  expect(await say(desk, "cat back; ssh harbor cat there", HERE)).toContain("\none\none\n");
  expect(await say(desk, "echo 'rm there' | sftp -b - harbor; ssh harbor ls there", HERE)).toContain(
    "\nsftp> rm there\n",
  );
  expect(await say(desk, "sftp nowhere; echo $?", HERE)).toContain("\n255\n");
});
