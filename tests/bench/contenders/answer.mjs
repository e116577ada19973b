/**
 * A contender runs in a process of its own, so that none works in the garbage of another. It is asked by messages:
 * `started` (the time from import to the first echo), `fresh` (a new computer with files) and `run`.
 */
export function answer({ started, fresh, run }) {
  process.on("message", async (question) => {
    try {
      if (question.kind === "started") process.send({ milliseconds: started() });
      if (question.kind === "fresh") process.send({ milliseconds: await time(() => fresh(question.files)) });
      if (question.kind === "run") {
        let result;
        const milliseconds = await time(async () => {
          result = await run(question.script);
        });
        process.send({ milliseconds, ...result });
      }
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
