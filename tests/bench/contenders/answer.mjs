/**
 * A contender runs in a process of its own, so that none works in the garbage of another. It is asked by messages:
 * `started` (the time from import to the first echo), `fresh` (a new computer with files), `run`, and `held` (its memory).
 */
export function answer({ started, fresh, run }) {
  process.on("message", async (question) => {
    try {
      if (question.kind === "started") process.send({ milliseconds: started() });
      if (question.kind === "fresh") process.send({ milliseconds: await time(() => fresh(question.files)) });
      if (question.kind === "run") {
        let result;
        const peak = watchMemory();
        const milliseconds = await time(async () => {
          result = await run(question.script);
        });
        process.send({ milliseconds, memory: peak(), ...result });
      }
      if (question.kind === "held") process.send({ memory: await held() });
    } catch (reason) {
      process.send({ failure: String(reason) });
    }
  });
  process.send({ ready: true });
}

async function time(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Gives what ends the watch and tells the peak above the beginning, in bytes. */
function watchMemory() {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return most - before;
  };
}

/** What is freed late is freed before. */
async function held() {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
