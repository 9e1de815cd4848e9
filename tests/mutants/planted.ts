// Every bug that is planted, by what it endangers.
import { ACCESS } from "./planted/access.ts";
import { ANSWERS } from "./planted/answers.ts";
import { BREAKER } from "./planted/breaker.ts";
import { BY_HAND } from "./planted/by_hand.ts";
import { CONFIRMATION } from "./planted/confirmation.ts";
import { CREATION } from "./planted/creation.ts";
import { DEADLINES } from "./planted/deadlines.ts";
import { DISPUTES } from "./planted/disputes.ts";
import { EVENTS } from "./planted/events.ts";
import { EXPLANATIONS } from "./planted/explanations.ts";
import { FETCHES } from "./planted/fetches.ts";
import { HANDS } from "./planted/hands.ts";
import { HOSTILE } from "./planted/hostile.ts";
import { IDENTITY } from "./planted/identity.ts";
import { KEYS } from "./planted/keys.ts";
import { LABELLED } from "./planted/labels.ts";
import { LAWS } from "./planted/laws.ts";
import { LEASES } from "./planted/leases.ts";
import { LEDGER } from "./planted/ledger.ts";
import { ORDERS } from "./planted/orders.ts";
import { OUTSIDE } from "./planted/outside.ts";
import { PEOPLE } from "./planted/people.ts";
import { PRIVILEGES } from "./planted/privileges.ts";
import { REPLIES } from "./planted/replies.ts";
import { REFUSALS } from "./planted/refusals.ts";
import { REHEARSALS } from "./planted/rehearsals.ts";
import { SWITCHES } from "./planted/switches.ts";
import { THRESHOLDS } from "./planted/thresholds.ts";
import { UNKNOWN } from "./planted/unknown.ts";
import { WAITS } from "./planted/waits.ts";
import { WATCH } from "./planted/watch.ts";
import { WORDS } from "./planted/words.ts";
import type { Mutant } from "./mutant.ts";

export const MUTANTS: Mutant[] = [
  ...UNKNOWN,
  ...FETCHES,
  ...CONFIRMATION,
  ...REFUSALS,
  ...ANSWERS,
  ...LEASES,
  ...EVENTS,
  ...OUTSIDE,
  ...BY_HAND,
  ...HANDS,
  ...DISPUTES,
  ...ORDERS,
  ...PEOPLE,
  ...REPLIES,
  ...REHEARSALS,
  ...EXPLANATIONS,
  ...DEADLINES,
  ...BREAKER,
  ...LAWS,
  ...LEDGER,
  ...CREATION,
  ...LABELLED,
  ...SWITCHES,
  ...IDENTITY,
  ...ACCESS,
  ...KEYS,
  ...PRIVILEGES,
  ...HOSTILE,
  ...WAITS,
  ...WATCH,
  ...THRESHOLDS,
  ...WORDS,
];
