import { beforeAll, describe, expect, test } from "vitest";
import { Desk } from "../../shell/interactive/desk.ts";

const SETUP = `
git config --global user.name Ada; git config --global user.email ada@example.org
git config --global alias.co checkout; git config --global alias.ll '!ls -l'
git init -q --bare hub.git; git init -q -b main shop; cd shop
echo one > list.txt; mkdir -p src; echo two > src/main.py; git add .; git commit -qm one
git branch feature/cart; git branch feature/pay; git tag v1.0; git tag v1.1
git remote add origin ~/hub.git; git push -q origin main feature/pay:release
git checkout -q -b hotfix; git push -q origin HEAD:later; git fetch -q
echo more >> list.txt; git stash -q; echo again >> list.txt; git stash -q
echo new >> list.txt; echo n > notes.md; echo s >> src/main.py; git add src
git worktree add -q ../later origin/later
`;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ columns: 100 });
  await desk.run("PS1='$ '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'");
  expect((await desk.computer.run(SETUP)).status).toBe(0);
  await desk.run("cd ~/shop");
}, 60_000);

async function completed(typed: string): Promise<string> {
  desk.written = "";
  await desk.type(`${typed}\t`);
  await desk.until(() => desk.lastRow.startsWith("$ "));
  const row = desk.lastRow;
  await desk.type("\x05\x15");
  return row.slice(2);
}

const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["git sw", "git switch"],
  ["git comm", "git commit"],
  ["git hash-ob", "git hash-ob"],
  ["git switch ma", "git switch main"],
  ["git switch la", "git switch later"],
  ["git switch v1", "git switch v1"],
  ["git switch -c x v1.0 ma", "git switch -c x v1.0 main"],
  ["git switch --det", "git switch --detach"],
  ["git co fea", "git co feature/"],
  ["git checkout -- l", "git checkout -- list.txt"],
  ["git merge feature/c", "git merge feature/cart"],
  ["git rebase origin/m", "git rebase origin/main"],
  ["git rebase --onto ho", "git rebase --onto hotfix"],
  ["git branch -d feature/p", "git branch -d feature/pay"],
  ["git branch -d v1", "git branch -d v1"],
  ["git branch -u origin/rel", "git branch -u origin/release"],
  ["git log --onel", "git log --oneline"],
  ["git log main..hot", "git log main..hotfix"],
  ["git log src/m", "git log src/main.py"],
  ["git diff v1.", "git diff v1."],
  ["git diff --sta", "git diff --sta"],
  ["git push o", "git push origin"],
  ["git push -u origin ho", "git push -u origin hotfix"],
  ["git push origin --delete rel", "git push origin --delete release"],
  ["git pull origin m", "git pull origin main"],
  ["git fetch o", "git fetch origin"],
  ["git add n", "git add notes.md"],
  ["git add s", "git add s"],
  ["git -C ~/shop add list.txt n", "git -C ~/shop add list.txt notes.md"],
  ["git restore l", "git restore list.txt"],
  ["git restore --staged s", "git restore --staged src/main.py"],
  ["git rm sr", "git rm src/main.py"],
  ["git stash p", "git stash p"],
  ["git stash pop stash@{1", "git stash pop stash@{1}"],
  ["git tag -d v1.1", "git tag -d v1.1"],
  ["git config user.na", "git config user.name"],
  ["git config --get alias.c", "git config --get alias.co"],
  ["git remote get", "git remote get-url"],
  ["git remote show o", "git remote show origin"],
  ["git bisect st", "git bisect start"],
  ["git help glos", "git help glossary"],
  ["git reset --h", "git reset --hard"],
  ["git worktree add ../side ma", "git worktree add ../side main"],
  ["git worktree remove /home/learner/", "git worktree remove /home/learner/later"],
  ["git merge -s oc", "git merge -s octopus"],
];

describe("Tab behind git", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    expect(await completed(typed)).toBe(shown);
  });
});
