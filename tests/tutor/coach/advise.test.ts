import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import type { CommandEvent } from "../../../src/process/command-event.ts";
import { advise } from "../../../src/tutor/coach/advise.ts";

const START = `mkdir -p projects/shop data 'My Notes' full
echo one > notes.txt; echo x > data/sales.csv; echo y > full/file
printf 'echo hi\\n' > run.sh; echo 'echo hi' > hello; chmod +x hello
mkdir projects/shop/src; echo old > report.txt; echo new > draft.txt`;

const KEYS_THAT_NEVER_COME = {
  [Symbol.asyncIterator]: () => ({ next: () => new Promise<IteratorResult<string>>(() => undefined) }),
};

/** What the coach says after a line, in the home of `START` or after `cd`. */
async function adviceAfter(
  line: string,
  { cd = "~", language = "en", interrupt = false } = {},
): Promise<string | undefined> {
  const computer = await createComputer();
  await computer.run(`${START}; cd ${cd}`);
  // Commands are loaded on first use, and what they know of their options then.
  await computer.run(
    "ls >/dev/null; rm -f nothing; cp --help >/dev/null; cat --help >/dev/null; grep --help > /dev/null; sort --help > /dev/null; tail --help > /dev/null",
  );
  computer.mark("before");
  const commands: CommandEvent[] = [];
  const stop = computer.onCommand((event) => commands.push(event));
  const { stdout, stderr } = await computer.run(
    line,
    interrupt ? { interrupt, stdin: KEYS_THAT_NEVER_COME } : {},
  );
  stop();
  const filesBefore = () => computer.filesAt("before");
  return advise({ computer, commands, output: stdout + stderr, filesBefore }, language);
}

describe("the coach", () => {
  it.each([
    ["sl", "Did you mean `ls`?"],
    ["ls -l-a", "Did you mean `ls -l -a`?"],
    ["docker-compose up", "Did you mean `docker compose up`?"],
    ["A= 5", "The shell wants no blanks around the `=`: `A=5`"],
    ["curl http//localhost", "Did you mean `curl http://localhost`?"],
    ["curl localhost 9000", "Did you mean `curl localhost:9000`?"],
    [
      "curl localhost:9999",
      "Nobody listens at port 9999 of this computer: what should answer does not run (yet), or it has another port.",
    ],
    [
      "docker run -i alpine -v /x:/y sh",
      "Options stand before the image; what stands behind it is the command for the container: `docker run -i -v /x:/y alpine sh`",
    ],
    ["docker logs", "`docker logs` wants at least one name behind it: what shall it work on?"],
    ["gerp one notes.txt", "Did you mean `grep one notes.txt`?"],
    ["mkdri a", "Did you mean `mkdir a`?"],
    ["LS", "Capital letters count, and commands are written small: `ls`"],
    ["cd..", "A blank is missing between the command and the rest: `cd ..`"],
    ["ls-l", "A blank is missing between the command and the rest: `ls -l`"],
    ["$ ls -l", "The `$` in books and lessons is the prompt. Leave it away: `ls -l`"],
    ["hello", "Say where it is: `./hello`"],
    ["echo “hi”; cat “notes.txt”", 'The shell knows only straight ones: `cat "notes.txt"`'],
    ["ls –l", "The shell knows only straight ones: `ls -l`"],
    ["echo “hi there”", 'they are part of the word now. With straight ones it is `echo "hi there"`'],
    ["mkdir —p a", "With straight ones it is `mkdir -p a`"],
    ["ls -l9", "In `-l9` each letter is an option of its own, and there is no `-9`. `ls --help` lists"],
    ["dat", "Did you mean `date`?"],
    ["cd projects shop", "Did you mean `cd projects/shop`?"],
    ["cd projects data", "`cd` goes into one folder, and it got 2 names."],
    ["touch main.py; main.py a", "That is a Python script. Python runs it: `python3 main.py a`"],
    [
      "git init -q data; cd data; git add .; git commit -m Prices of today",
      'needs quotes, or the shell takes each of its words for itself: `git commit -m "Prices of today"`',
    ],
    ["git init -q data; git status", "`.git` is in `~/data`, and you are in `~`."],
    ["touch data/compose.yaml; docker compose up", "`compose.yaml` is in `~/data`, and you are in `~`."],
    ["touch data/package.json; npm install", "`package.json` is in `~/data`, and you are in `~`."],
    ["docker build -t page", "the folder to build from, mostly `.`, where you are: `docker build -t page .`"],
    ["python3 -m venv .venv; .venv/bin/activate", "it is not run but read: `source .venv/bin/activate`"],
    ["ls --revers-", "Did you mean the option `--reverse`?"],
    ["ls -help", "Options with a whole word begin with two dashes: `--help`"],
    ["cat note.txt", "There is no `note.txt`, but there is `notes.txt`."],
    ["cat Notes.txt", "There is no `Notes.txt`, but there is `notes.txt`."],
    ["cat sales.csv", "`sales.csv` is in `~/data`, and you are in `~`."],
    ["cat /notes.txt", "From where you are it is `notes.txt`, not `/notes.txt`."],
    ["cd My Notes", 'needs quotes, or the shell takes it for several: `cd "My Notes"`'],
    ["ls My Notes", 'needs quotes, or the shell takes it for several: `ls "My Notes"`'],
    ["cd proyects/shop", "There is no `proyects`, but there is `projects`."],
    ["mkdir a/b/c", "The folder `a/b` is not there. `mkdir -p` makes it"],
    ["cd notes.txt", "`notes.txt` is a file; `cd` goes into folders."],
    ["cat data", "`data` is a folder; `cat` works on files. Look into it with `ls data`."],
    ["rm data", "`rm -r data` removes it with all that is in it"],
    ["cp data copy", "`cp -r data copy`"],
    ["rmdir full", "removes empty folders only. Look what is in it: `ls -A full`"],
    ["cp notes.txt", "`cp` wants two names"],
    ["./run.sh", "`chmod +x ./run.sh` allows that."],
    ["rm -r projects full", "5 files and folders are gone."],
    ["mv draft.txt report.txt", "`~/report.txt` was there before, and what was in it is lost."],
    ["echo x > report.txt", "`>` has replaced all that was in `~/report.txt`."],
    ["chmod 777 report.txt", "Now everybody on this computer may change `~/report.txt`."],
    ["cls", "`cls` is a command of Windows. On Linux and macOS it is `clear`"],
    ["copy notes.txt n2.txt", "it is `cp notes.txt n2.txt`"],
    ["del draft.txt", "it is `rm draft.txt`"],
    ["DEL /q draft.txt", "it is `rm draft.txt`"],
    ["type notes.txt", "it is `cat notes.txt`"],
    ["md new", "it is `mkdir new`"],
    [
      "cd projects\\shop",
      "Paths have slashes here, not backslashes, and there are no drive letters: `cd projects/shop`",
    ],
    ["dir /w", "here options begin with a dash, and `/w` is a path. See `dir --help`."],
    ["cat /etc/shadow", "`/etc/shadow` belongs to root"],
    ["poetry ad requests", "The name is right, but `poetry` is not installed on this computer."],
    ["pyenv install 3.12", "`pyenv` is not installed"],
    ["[1 = 1]", "`[` and `]` are words, with blanks around them: `[ 1 = 1 ]`"],
    ["[ -f notes.txt]", "`[ -f notes.txt ]`"],
    ["[ 1 = 1", "`[ 1 = 1 ]`"],
    ["sed s/one/two notes.txt", "the last one too: `s/OLD/NEW/`"],
    ["kill -TREM 1", "Did you mean `kill -TERM 1`?"],
    ["set -o pipefial", "Did you mean `set -o pipefail`?"],
    ["man lss", "Did you mean `man ls`?"],
    ["help cdd", "Did you mean `help cd`?"],
    ["docker pull ngnix:latest", "Did you mean `docker pull nginx:latest`?"],
    ["python3 -m http.sever", "Did you mean `python3 -m http.server`?"],
    ["sudo cp data copy", "`sudo cp -r data copy`"],
    ["env A=1 lss", "Did you mean `env A=1 ls`?"],
    ["export -Q x", "`export --help` lists the options that there are."],
    ["docker run -Q alpine", "`docker run --help` lists the options that there are."],
    ["git comit -m x", "Did you mean `git commit -m x`?"],
    ["docker rnu alpine", "Did you mean `docker run alpine`?"],
    ["docker image sl", "Did you mean `docker image ls`?"],
    ["docker compose upp", "Did you mean `docker compose up`?"],
    ["ip adr", "Did you mean `ip addr`?"],
    ["ip -br adress", "Did you mean `ip -br address`?"],
    ["ip rotue", "Did you mean `ip route`?"],
    ["ip addr shwo", "Did you mean `ip addr show`?"],
    ["apt instal tree", "Did you mean `apt install tree`?"],
    ["pip instal requests", "Did you mean `pip install requests`?"],
    ["ls - l", "Did you mean `ls -l`?"],
    ["l s", "Did you mean `ls`?"],
    ["ls/etc", "A blank is missing between the command and the rest: `ls /etc`"],
    ['cat"notes.txt"', 'A blank is missing between the command and the rest: `cat "notes.txt"`'],
    ["ls −l", "The shell knows only straight ones: `ls -l`"],
    ["git commit —m x", "The shell knows only straight ones: `git commit -m x`"],
    ["data", "`data` is a folder, not a command. `cd data` goes into it."],
    ["./data", "`./data` is a folder, not a command."],
    ["cat notes", "There is no `notes`, but there is `notes.txt`."],
    ["./hello.sh", "There is no `./hello.sh`, but there is `./hello`."],
    ["cat src/app.py", "`src` is in `~/projects/shop`, and you are in `~`."],
    ["cp notes.txt draft.txt nofolder", "There is no folder `nofolder`. `mkdir nofolder` makes one."],
    ["cp notes.txt new/copy.txt", "There is no folder `new`."],
    ["mv notes.txt elsewhere/", "There is no folder `elsewhere`."],
    ["echo hi > new/x.txt", "There is no folder `new`."],
    ["echo hi > data", "Name a file in it: `> data/NAME`"],
    ["mv notes.txt draft.txt report.txt", "the last must be a folder, and `report.txt` is a file."],
    ["rmdir notes.txt", "For files it is `rm notes.txt`."],
    ["rm 'My Notes'", "`rm -r 'My Notes'` removes it"],
    ["grep one data", "`grep -r` searches all files below it."],
    ["ls *.csv", "Nothing fits `*.csv`"],
    ["cd ...", "Did you mean `cd ../..`?"],
    ["mkdir", "`mkdir` wants at least one name behind it"],
    ["head -n", "Behind `-n` a value is missing."],
    ["NAME = Ana", "The shell wants no blanks around the `=`: `NAME=Ana`"],
    ["export NAME = Ana", "`export NAME=Ana`"],
    ["$NAME=Ana", "To set it, leave it away: `NAME=Ana`"],
    ["NAME=Ana Paz", 'needs quotes, or the shell takes it for several: `NAME="Ana Paz"`'],
    ["echo %USERPROFILE%", "Here it is `$HOME`."],
    ["Get-ChildItem", "On Linux and macOS it is `ls`"],
    ["cd data\\", "Paths have slashes here, not backslashes"],
    ["apt install tree", "That is for the administrator: `sudo apt install tree`"],
    ["chown root notes.txt", "`sudo chown root notes.txt`"],
    ["sort report.txt notes.txt > report.txt", "before the command could read it"],
  ])("after `%s`", async (line, sentence) => {
    const said = await adviceAfter(line);
    expect(said).toContain(sentence);
  });

  it.each([
    "ls",
    "dir",
    "type ls",
    "echo hi",
    "echo x >> report.txt",
    "cp notes.txt other.txt",
    "mv notes.txt n2.txt",
    "mv nosuchthing other",
    "docker create alpine > /dev/null; docker create alpine > /dev/null",
    "rm draft.txt",
    "grep z notes.txt",
    "false",
    "cat notes.txt",
    "ls --color=nev",
    "git status",
    "git -C projects log",
    "command -v nothing",
    "xargs false",
    "sudo false",
    "docker ps",
    "cat nothing-like-it",
    "NAME=Ana; test -n x = y",
    "echo 100%",
  ])("is silent after `%s`", async (line) => {
    expect(await adviceAfter(line)).toBeUndefined();
  });

  it.each([
    ["grep notes.txt", "You may have meant `grep WORD notes.txt`."],
    ["cat", "You may have meant `cat FILE`."],
    ["sort -n", "You may have meant `sort -n FILE`."],
  ])("says what `%s` waited for", async (line, sentence) => {
    expect(await adviceAfter(line, { interrupt: true })).toContain(sentence);
  });

  it("says nothing of a wait that was meant", async () => {
    expect(await adviceAfter("sleep 100", { interrupt: true })).toBeUndefined();
    expect(await adviceAfter("tail -f notes.txt", { interrupt: true })).toBeUndefined();
  });

  it("knows that you are there already", async () => {
    expect(await adviceAfter("cd shop", { cd: "projects/shop" })).toBe(
      "You are in `shop` already: `~/projects/shop`.",
    );
  });

  it("speaks Spanish", async () => {
    expect(await adviceAfter("mkdri a", { language: "es" })).toBe("¿Querías decir `mkdir a`?");
    expect(await adviceAfter("cat data", { language: "es" })).toContain("es una carpeta");
  });
});
