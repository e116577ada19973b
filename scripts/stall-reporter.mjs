/**
 * A reporter for vitest that ends a run in which nothing ends any more: a test that never gives its thread back
 * cannot be timed out by vitest itself. Says which test that was.
 */

/** Milliseconds without the begin or end of a test. The slowest test takes a tenth of it on a busy machine. */
const PATIENCE = 240_000;
/** Milliseconds that vitest gets to close. */
const CLOSING = 60_000;
const BETWEEN_LOOKS = 1_000;

export default class StallReporter {
  /** @type {Set<string>} */
  #running = new Set();
  #last = Date.now();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;

  onTestRunStart() {
    this.#last = Date.now();
    this.#timer = setInterval(() => this.#look(), BETWEEN_LOOKS);
  }

  onTestRunEnd() {
    clearInterval(this.#timer);
    // The reports are written by then; a worker that does not let go has nothing more to tell.
    setTimeout(() => process.exit(), CLOSING).unref();
  }

  /** @param {import("vitest/node").TestModule} module */
  onTestModuleQueued(module) {
    this.#began(module.moduleId);
  }

  /** @param {import("vitest/node").TestModule} module */
  onTestModuleEnd(module) {
    this.#ended(module.moduleId);
  }

  /** @param {import("vitest/node").TestCase} test */
  onTestCaseReady(test) {
    this.#began(nameOf(test));
  }

  /** @param {import("vitest/node").TestCase} test */
  onTestCaseResult(test) {
    this.#ended(nameOf(test));
  }

  /** @param {string} name */
  #began(name) {
    this.#running.add(name);
    this.#last = Date.now();
  }

  /** @param {string} name */
  #ended(name) {
    this.#running.delete(name);
    this.#last = Date.now();
  }

  #look() {
    if (Date.now() - this.#last < PATIENCE) return;
    const lines = [...this.#running].map((name) => `  ${name}`).join("\n");
    process.stderr.write(`No test has ended for ${PATIENCE / 1000} seconds; these had begun:\n${lines}\n`);
    process.exit(1);
  }
}

/** @param {import("vitest/node").TestCase} test */
function nameOf(test) {
  return `${test.module.moduleId}: ${test.fullName}`;
}
