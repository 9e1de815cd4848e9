// Every state that an escrow can be found in by somebody who was woken up, and the way there: what
// explains it is compared with tests/golden/explain.txt, and the orders it names are given.
import type { Escrow } from "../support/escrows.ts";
import type { RecordedWorld } from "../support/stripe_posts.ts";
import type { WorldOptions } from "../support/world.ts";
import { STATES_BY_HAND } from "./states_by_hand.ts";
import { STATES_OF_RETURNS } from "./states_of_returns.ts";
import { STATES_OF_REVIEW } from "./states_of_review.ts";
import { STATES_OF_WAITING } from "./states_of_waiting.ts";

export interface Explained {
  name: string;
  /** The simulator's settings, where the state needs others. */
  options?: WorldOptions;
  /** Its history is told in the golden file as well. */
  withTimeline?: boolean;
  reach(world: RecordedWorld): Promise<Escrow>;
}

export const EXPLAINED: readonly Explained[] = [
  ...STATES_OF_WAITING,
  ...STATES_OF_RETURNS,
  ...STATES_OF_REVIEW,
  ...STATES_BY_HAND,
];
