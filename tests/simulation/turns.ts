// Jobs choose what they work on: whatever is due. So that each strike falls upon the subject meant
// for it, the others are put off by their dates alone until their turn comes.
import type { World } from "../support/world.ts";
import type { Subject } from "./flow.ts";

/** Beyond every date that a test uses. */
const PUT_OFF = "100 days";
const IS_PUT_OFF = "90 days";

export async function putOff(world: World, subjects: Subject[]): Promise<void> {
  const ids = subjects.map(({ id }) => id).filter((id) => id !== "");
  await world.sql`
    update escrow.escrows e
    set next_attempt_at = e.next_attempt_at + ${PUT_OFF}::interval,
        deadline_at = e.deadline_at + ${PUT_OFF}::interval,
        pay_by_at = e.pay_by_at + ${PUT_OFF}::interval
    where e.escrow_id = any (${ids})
        and e.deadline_at < escrow.now() + ${IS_PUT_OFF}::interval`;
  await world.sql`
    update escrow.inbox i set next_attempt_at = i.next_attempt_at + ${PUT_OFF}::interval
    where i.escrow_id = any (${ids}) and i.status in ('received', 'parked')
        and i.next_attempt_at < escrow.now() + ${IS_PUT_OFF}::interval`;
}

export async function takeTurn(world: World, subjects: Subject[]): Promise<void> {
  const ids = subjects.map(({ id }) => id).filter((id) => id !== "");
  await world.sql`
    update escrow.escrows e
    set next_attempt_at = case
            when e.next_attempt_at > escrow.now() + ${IS_PUT_OFF}::interval
                then e.next_attempt_at - ${PUT_OFF}::interval
            else e.next_attempt_at
        end,
        deadline_at = e.deadline_at - ${PUT_OFF}::interval,
        pay_by_at = e.pay_by_at - ${PUT_OFF}::interval
    where e.escrow_id = any (${ids})
        and e.deadline_at > escrow.now() + ${IS_PUT_OFF}::interval`;
  await world.sql`
    update escrow.inbox i set next_attempt_at = i.next_attempt_at - ${PUT_OFF}::interval
    where i.escrow_id = any (${ids}) and i.status in ('received', 'parked')
        and i.next_attempt_at > escrow.now() + ${IS_PUT_OFF}::interval`;
}
