// Every state that the explorer begins from; a new state-changing RPC joins at least one of them.
import type { State } from "./calls.ts";
import { STATES_OF_APP } from "./states_of_app.ts";
import { STATES_OF_BOOKS } from "./states_of_books.ts";
import { STATES_OF_MAIL } from "./states_of_mail.ts";
import { STATES_OF_ORDERS } from "./states_of_orders.ts";
import { STATES_OF_PEOPLE } from "./states_of_people.ts";
import { STATES_OF_PAYMENT } from "./states_of_payment.ts";
import { STATES_OF_RELEASE } from "./states_of_release.ts";
import { STATES_OF_RETURN } from "./states_of_return.ts";
import { STATES_OF_STOPS } from "./states_of_stops.ts";

export const STATES: readonly State[] = [
  ...STATES_OF_PAYMENT,
  ...STATES_OF_RELEASE,
  ...STATES_OF_RETURN,
  ...STATES_OF_PEOPLE,
  ...STATES_OF_ORDERS,
  ...STATES_OF_MAIL,
  ...STATES_OF_BOOKS,
  ...STATES_OF_APP,
  ...STATES_OF_STOPS,
];
