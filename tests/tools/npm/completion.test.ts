import { beforeAll, describe, expect, test } from "vitest";
import { Desk } from "../../shell/interactive/desk.ts";

const PACKAGE = JSON.stringify({
  name: "shop",
  scripts: { build: "tsc", "build:watch": "tsc -w", lint: "eslint ." },
  dependencies: { express: "^4.0.0" },
  devDependencies: { vitest: "^1.0.0" },
});

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({
    columns: 100,
    files: { "/home/learner/shop/package.json": PACKAGE, "/home/learner/shop/node_modules/.bin/vitest": "" },
  });
  await desk.run("PS1='$ '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'; cd shop; clear");
}, 60_000);

/** What the line is after the Tab, where one word fits. */
async function completed(typed: string): Promise<string> {
  desk.written = "";
  await desk.type(`${typed}\t`);
  await desk.until(() => desk.lastRow.startsWith("$ "));
  const row = desk.lastRow;
  await desk.type("\x05\x15");
  return row.slice(2);
}

const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["npm uni", "npm uninstall"],
  ["npm run l", "npm run lint"],
  ["npm run bu", "npm run build"],
  ["npm uninstall ex", "npm uninstall express"],
  ["npm update vi", "npm update vitest"],
  ["npm install --save-d", "npm install --save-dev"],
  ["npm i --save-d", "npm i --save-dev"],
  ["npm help unin", "npm help uninstall"],
  ["npm constr", "npm constr"],
  ["npx vi", "npx vitest"],
  ["apt ins", "apt install"],
  ["sudo apt-get autorem", "sudo apt-get autoremove"],
  ["sudo apt remove bash-co", "sudo apt remove bash-co"],
  ["sudo apt install hto", "sudo apt install htop"],
  ["apt list --upgr", "apt list --upgrad"],
  ["sudo systemctl rest", "sudo systemctl restart"],
  ["systemctl status docker.ser", "systemctl status docker.service"],
  ["sudo service docker sta", "sudo service docker sta"],
];

describe("Tab behind npm, apt and systemctl", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    expect(await completed(typed)).toBe(shown);
  });
});
