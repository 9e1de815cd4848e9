// The Deno that this project is made and tested with. tests/pins_test.ts holds every other place
// where it is named (README, docs, .ci/run) to it.
export const DENO_VERSION = "2.9.6";

/** How a task is started where there is Node only. */
export const NPX_DENO_TASK = `npx -y deno@${DENO_VERSION} task`;
