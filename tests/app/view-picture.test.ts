import { expect, it } from "vitest";
import { viewPicture } from "../../src/app/worker/view-picture.ts";
import { createComputer } from "../../src/cli/engine.ts";
import { FaultList } from "../../src/tutor/lesson/fault.ts";
import { parsePictureBlock } from "../../src/tutor/lesson/picture-block.ts";

const TREE = `README.md
data/
  prices.csv
docs/
now -> data
`;

function picture(...info: readonly string[]) {
  const faults = new FaultList("lesson.md");
  return parsePictureBlock(info, TREE, 1, faults);
}

it("says of each name whether it is there, and shows in its folder what is too much", async () => {
  const computer = await createComputer();
  await computer.run(
    "mkdir -p shop/data/old; cd shop; touch README.md docs data/more.csv; ln -s docs now; touch z",
  );
  const { entries } = viewPicture(picture("~/shop", "exact"), computer);
  expect(
    entries.map(({ path, depth, kind, state }) => `${"  ".repeat(depth)}${path} ${kind} ${state}`),
  ).toEqual([
    "README.md file there",
    "data directory there",
    "  data/prices.csv file missing",
    "  data/more.csv file surplus",
    "  data/old directory surplus",
    "docs directory other-kind",
    "now symlink other-kind",
    "z file surplus",
  ]);
});

it("says nothing of what is too much where more may be there, and nothing at all where nothing is compared", async () => {
  const computer = await createComputer();
  await computer.run("mkdir -p shop/data/old");
  expect(viewPicture(picture("~/shop"), computer).entries.map(({ state }) => state)).not.toContain("surplus");
  expect(viewPicture(picture("~/shop"), undefined).entries.some(({ state }) => state)).toBe(false);
});
