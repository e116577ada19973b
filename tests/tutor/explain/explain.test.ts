import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { findWordHelp } from "../../../src/commands/find/word-help.ts";
import { operandNames } from "../../../src/process/command/operand-names.ts";
import { explainLine } from "../../../src/tutor/explain/explain.ts";
import { formatExplanation } from "../../../src/tutor/explain/format-explanation.ts";
import { explainMessages } from "../../../src/tutor/explain/messages-of.ts";
import { defineTutorPrograms } from "../../../src/tutor/programs.ts";

const START = `mkdir -p projects/shop; echo one > notes.txt; printf 'b\\na\\nb\\n' > list; alias ll='ls -l'; x=5`;
const LOOK = "pwd; find . -printf '%p %m %T@\\n' | sort; date +%s; echo $x";

async function computerWith(setup: string) {
  const computer = await createComputer();
  defineTutorPrograms(computer, () => undefined);
  await computer.run(`shopt -s expand_aliases; ${setup}`);
  return computer;
}

/** What `explain` says about a line, after `START`, and that it changes nothing. */
async function explained(line: string, language = "en"): Promise<string> {
  const computer = await computerWith(START);
  const before = await computer.run(LOOK);
  const told = await explainLine(computer, line, language);
  expect(await computer.run(LOOK)).toEqual(before);
  if ("messages" in told) return told.messages.join("\n");
  return formatExplanation(told, explainMessages(language), { columns: 80, styled: false });
}

describe("explain", () => {
  it("takes options from the tables, and files from the disk", async () => {
    expect(await explained("ls -la ~/projects | grep -i md > list.txt")).toBe(`\
ls            list directory contents
  -l          use a long listing format
  -a          do not ignore entries starting with .
  ~/projects  the shell puts your home folder in the place of ~
  →           what runs is: ls -la /home/learner/projects
|             what the command before prints is what the next one reads
grep          print lines that match patterns
  -i          ignore case distinctions in patterns and data
  md          PATTERNS: what is looked for
> list.txt    writes the output into the new file list.txt

Here and now it would
  make ~/list.txt
  print nothing
  end with status 1
`);
  });

  it("follows the sub-commands of a tool, and the command that one of them runs", async () => {
    expect(await explained("docker exec -it web ls -l / | sudo docker compose -f x.yml up -d")).toContain(`\
docker          A self-sufficient runtime for containers
  exec          Execute a command in a running container
    -i          Keep STDIN open even if not attached
    -t          Allocate a pseudo-TTY
    web         CONTAINER: a container, by its name or id
    ls          list directory contents
      -l        use a long listing format
      /         FILE
|               what the command before prints is what the next one reads
sudo            execute a command as another user
  docker        A self-sufficient runtime for containers
    compose     Define and run multi-container applications with Docker
      -f x.yml  Compose configuration files
      up        Create and start containers
        -d      Detached mode: Run containers in the background
`);
  });

  it("reads git's words by git's own usage", async () => {
    expect(await explained('git commit -am "x" && git push -u origin main')).toContain(`\
git         the stupid content tracker
  commit    Record changes to the repository
    -a      commit all changed files
    -m "x"  commit message
&&          goes on only if all went well
git         the stupid content tracker
  push      Update remote refs along with associated objects
    -u      set upstream for git pull/status
    origin  REPOSITORY: a repository, by its name or address
    main    REFSPEC: which branch or tag
`);
    expect(await explained("git log -3 --no-walk main..x")).toContain(
      "    -3         show at most so many commits\n",
    );
  });

  it("follows kubectl with its global options, and the command in a container", async () => {
    expect(await explained("kubectl -n shop get pods -o wide; kubectl exec web -- ls -l")).toContain(`\
kubectl      kubectl controls the Kubernetes cluster manager
  -n shop    If present, the namespace scope for this CLI request
  get        Display one or many resources
    pods     TYPE: which kind of thing
    -o wide  Output format
;            then
kubectl      kubectl controls the Kubernetes cluster manager
  exec       Execute a command in a container
    web      POD: a pod, by its name
    --       here the options end
    ls       list directory contents
      -l     use a long listing format
`);
  });

  it("knows how shells are called, and what sudo finds", async () => {
    expect(await explained("bash -c 'echo hi'; sh -eu build.sh x; sudo adduser ana")).toContain(`\
bash            the GNU Bourne-Again SHell
  -c 'echo hi'  run the commands in this word
    echo        write arguments to the standard output
      hi        an argument
;               then
sh              the command interpreter of the system
  -e            end as soon as a command fails
  -u            take a variable that is not set for an error
  build.sh      FILE: not there yet
  x             ARGUMENT: what the command gets to work with
;               then
sudo            execute a command as another user
  adduser       add a user to the system
    ana         NAME: the name of what it is about
`);
    expect(await explained("curl -s http://localhost")).toContain(
      "  http://localhost  URL: the address to ask\n",
    );
  });

  it("knows what runs on another machine, and how hey is called", async () => {
    expect(await explained("ssh ana@harbor ls -l; hey -n 9 http://localhost/")).toContain(`\
ssh                  log in on another machine, and run commands there
  ana@harbor         where to log in, and as whom: USER@HOST
  ls                 list directory contents
    -l               use a long listing format
;                    then
hey                  send many requests to an address, and measure how it
                     answers
  -n 9               Number of requests to run
  http://localhost/  URL: the address to ask
`);
  });

  it("knows the words of the package managers", async () => {
    expect(await explained("sudo apt-get install -y tree; npm i --save-dev vitest")).toContain(`\
sudo            execute a command as another user
  apt-get       APT package handling utility -- command-line interface
    install     Install new packages (pkg is libc6 not libc6.deb)
      -y        answer yes to every question
      tree      PACKAGE: a package, by its name
;               then
npm             javascript package manager
  i             Install a package
    --save-dev  Save installed packages to a package.json file as
                \`devDependencies\`.
    vitest      PACKAGE_SPEC: a package, by its name, and perhaps which version
`);
  });

  it("leaves the programs and files of a container to it", async () => {
    const told = await explained("docker exec -it db mysql -p notes.txt");
    expect(told).toContain("    mysql        a command of the system in there\n");
    expect(told).toContain("      notes.txt  an argument\n");
    expect(await explained("docker run -it alpine")).toContain(
      "Here and now it would\n  need a terminal, which this trial does not have\n",
    );
  });

  it("says of a word that is no sub-command that it is none", async () => {
    const told = await explained("docker network frob x");
    expect(told).toContain("\n    frob   none of its commands\n    x      an argument\n");
  });

  it("leaves the own books of services out, unless the line names them", async () => {
    expect(await explained("docker network create shop")).toContain("would\n  print one line:");
    expect(await explained("sudo touch /run/x")).toContain("  make /run/x\n");
  });

  it("takes the language of find apart, and the command that it runs", async () => {
    expect(await explained("find . -name '*.txt' ! -empty -exec wc -l {} +")).toContain(`\
find             search for files in a directory hierarchy
  .              a folder
  -name '*.txt'  the name, without its directory, matches the pattern
  !              not: the next test must fail
  -empty         a file without content, or a directory without entries
  -exec          runs the command; {} stands for what was found, ; runs it for
                 each, + for many at once
    wc           print newline, word, and byte counts for each file
      -l         print the newline counts
      {}         the path of what was found
`);
  });

  it.each([
    ["head -20 list", "-20   print the first NUM lines", "list  FILE: a file"],
    ["tar xzf shop.tgz -C projects", "-f shop.tgz", "-C projects"],
    ["sudo ls -l", "ls    list directory contents", "-l  use a long listing format"],
    ["tar -czf shop.tgz -C projects shop", "-f shop.tgz", "-C projects", "shop         FILE"],
    ["tail -n5 list", "-n5", "list  FILE: a file"],
    ["sort --key 2 --rev list", "--key 2", "--rev", "list     FILE: a file"],
    ["[ -d projects ]", "-d projects  true if file is a directory", "]            ends the test"],
    ["test $x -ge 3", "-ge  true if the first number is greater or equal"],
  ])("reads %s as the command does", async (line, ...told) => {
    const text = await explained(line);
    for (const part of told) expect(text).toContain(part);
  });

  it.each([
    ["dd if=/dev/zero of=x bs=1M", "if=/dev/zero  read from FILE instead of stdin"],
    ["ps aux", "a: all with tty, including other users; u: user-oriented format; x:"],
    ["ps -eo pid,comm --sort=-pcpu", "-eo pid,comm  e: all processes; o: user-defined format"],
    ["ps -ef --sort=-pid", "--sort=-pid  specify sort order"],
    ["awk -F, 'NR > 1 { print $2 }' list", "run for each line; $2 field 2 of the line; NR"],
    ["awk -f list notes.txt", "notes.txt  a file"],
    ["sed -n '2,3p; $d' list", "lines 2 to 3: prints the line; the last line: deletes the line"],
    ["sed -E 's/(a|b)/x/2' list", "each line: puts the new text in the place of match 2 of (a|b)"],
    ["sed -e p list", "list  a file"],
    ["date '+%H:%M, %A'", "the format to print in; %H hour (00..23); %M minute (00..59); %A full"],
    ["kill -9 42", "-9  the signal KILL: ends it at once"],
    ["kill -TERM %1", "%1     the job with that number"],
    ["env kill -s HUP 42", "-s HUP  the signal to send"],
    ["cd -", "-  the directory where you were before"],
    ["chmod u+x,go-w list", "the owner may now run or enter it; the group and the others may no longer"],
    ["chmod 750 list", "the rights rwxr-x---"],
    ["chown ana:ana list", "list     FILE: a file"],
    ["man ls", "ls  PAGE"],
    ["export PATH=$HOME/bin", "sets the variable PATH"],
    ["read -p 'Name: ' name", "-p 'Name: '  output the string PROMPT"],
  ])("knows the language of %s", async (line, told) => {
    expect((await explained(line)).replace(/\n {5,}/g, " ")).toContain(told);
  });

  it("knows each word that find's own help names", async () => {
    const computer = await computerWith("");
    const { stdout } = await computer.run("find -help");
    const [, listed = ""] = stdout.split(/^(?=Operators)/m);
    const words = new Set(listed.match(/(?<=[\s[(])-[a-z0-9_]+(?=[\s)\]])/g));
    expect(words.size).toBeGreaterThan(60);
    expect([...words].filter((word) => findWordHelp(word) === undefined)).toEqual([]);
  });

  it.each([
    ["rm -r projects *.txt", "projects  FILE: a folder", "what runs is: rm -r projects notes.txt"],
    ["rm -r projects", "remove ~/projects, ~/projects/shop", "end well, with status 0"],
    ["mkdir -p a/b && cd a/b || echo no", "goes on only if something went wrong", "take you to ~/a/b"],
    ["ll list", "an alias: the shell reads ls -l in its place", "    -l    use a long listing format"],
    ["sort list | uniq -c | sort -rn | head -n 1", "-n 1  print the first NUM lines", "print one line:"],
    ["for f in *; do echo $f; done", "for f in *  once for each of the words", "print 3 lines:\n    list"],
    ["cat nope 2> /dev/null", "nope        FILE: not there yet", "throws the error messages away"],
    ["cat nope", "complain: cat: nope: No such file or directory", "end with status 1"],
    ["echo hi >> notes.txt; y=$x", "writes the output at the end of notes.txt", "sets the variable y"],
    ["echo hi > notes.txt", "what is in it now is lost", "change ~/notes.txt"],
    ["echo hi > new$x.txt", "writes the output into the new file new5.txt", "make ~/new5.txt"],
    ["echo hi > no*s.txt", "what is in it now is lost", "change ~/notes.txt"],
    ["ls --colour", "--colour  an option that the command does not have", "unrecognized option '--colour'"],
    ["frobnicate x", "there is no such command here", "end with status 127"],
    ["nano x", "fill the screen with nano until you leave it", "x   FILE: not there yet"],
    ["pwd -P", "print the name of the current working directory", "-P  print the physical directory"],
    ["read answer < list", "reads from list instead of the keyboard", "end well"],
    ["sleep 1000 & ls 2>&1", "in the background", "sends the error messages to where the output goes"],
    ["(cd /; pwd)", "in a shell of its own", "print one line:\n    /"],
    ["echo 'a", "unexpected EOF while looking for matching `''", ""],
  ])("%s", async (line, ...sentences) => {
    const text = await explained(line);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it("ends where a line would go on for ever", async () => {
    expect(await explained("while :; do :; done")).toContain("go on for very long, or for ever");
    expect(await explained("sleep infinity")).toContain("Here and now");
  });

  it("speaks Spanish", async () => {
    expect(await explained("cat list > copy", "es")).toContain("escribe la salida en el archivo nuevo copy");
  });

  it("is a command", async () => {
    const computer = await computerWith(START);
    const { stdout, status } = await computer.run("explain 'echo $x | cat'");
    expect(stdout).toContain("print one line:\n    5\n");
    expect(status).toBe(0);
    expect((await computer.run("explain rm -r projects; ls")).stdout).toMatch(
      /remove ~\/projects(?:.|\n)*\nprojects\n$/,
    );
    expect((await computer.run("explain")).status).toBe(2);
    expect((await computer.run("explain 'a | | b'")).stderr).toContain("syntax error near unexpected token");
  });
});

describe("operand names", () => {
  it.each([
    ["[OPTION]... [FILE]...", 2, ["FILE", "FILE"]],
    ["[OPTION]... PATTERNS [FILE]...", 3, ["PATTERNS", "FILE", "FILE"]],
    ["[OPTION]... SOURCE... DIRECTORY", 3, ["SOURCE", "SOURCE", "DIRECTORY"]],
    ["[OPTIONS] [[+LINE[,COLUMN]] FILE]...", 1, ["FILE"]],
    ["NUMBER[SUFFIX]...", 1, ["NUMBER"]],
  ])("%s with %i operands", (usage, count, names) => expect(operandNames([usage], count)).toEqual(names));

  it("takes the first form that fits", () => {
    const usages = ["[OPTION]... [-T] SOURCE DEST", "[OPTION]... SOURCE... DIRECTORY"];
    expect(operandNames(usages, 2)).toEqual(["SOURCE", "DEST"]);
    expect(operandNames(usages, 3)).toEqual(["SOURCE", "SOURCE", "DIRECTORY"]);
  });
});
