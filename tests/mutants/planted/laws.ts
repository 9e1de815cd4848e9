// The laws of the database: nothing overpaid, nothing twice, no move that is not in the table.
import type { Mutant } from "../mutant.ts";

const ASK = ["integration/sql_laws"];

export const LAWS: Mutant[] = [
  {
    name: "money_guard_gone",
    breaks: "The database lets more out of an escrow than came in.",
    changes: [{
      in: "escrow.check_money",
      replace: "if v_out + v_fee > v_captured then",
      by: "if v_out is null then",
    }],
    ask: ASK,
    about: "transfer + refund: the captured amount passes, one cent more is refused",
  },
  {
    name: "money_guard_forgets_the_fee",
    breaks: "The fee that was taken may be paid out once more.",
    changes: [{
      in: "escrow.check_money",
      replace: "if v_out + v_fee > v_captured then",
      by: "if v_out > v_captured then",
    }],
    ask: ASK,
    about: "the fee that was taken is not there to be paid out",
  },
  {
    name: "money_guard_forgets_doubt",
    breaks: "An effect in doubt does not count as paid.",
    changes: [{
      in: "escrow.check_money",
      replace: "and o.status in ('claimed', 'in_doubt', 'succeeded', 'undone')",
      by: "and o.status in ('succeeded', 'undone')",
    }],
    ask: ASK,
    about: "nothing leaves an escrow whose money is still on the card",
  },
  {
    name: "void_after_capture",
    breaks: "Captured money is voided, which moves nothing back.",
    changes: [{
      in: "escrow.check_money",
      replace: "if v_voids and v_captured > 0 then",
      by: "if v_voids and v_captured < 0 then",
    }],
    ask: ASK,
    about: "captured money is not voided, and a voided hold is not captured",
  },
  {
    name: "two_effects_at_once",
    breaks: "Two effects of one escrow may be under way at once.",
    changes: [{
      in: "_operations.sql",
      replace: "create unique index operations_one_live_per_escrow",
      by: "create index operations_one_live_per_escrow",
    }],
    ask: ASK,
    about: "two effects of one escrow are never under way at once, whatever their kind",
  },
  {
    name: "two_successes_of_one_leg",
    breaks: "One leg of an effect may succeed twice.",
    changes: [{
      in: "_operations.sql",
      replace: "create unique index operations_one_live_or_done_per_leg",
      by: "create index operations_one_live_or_done_per_leg",
    }],
    ask: ASK,
    about: "one leg of a kind succeeds once; another leg is another effect",
  },
  {
    name: "request_may_change",
    breaks: "What was asked for may be rewritten after it was sent.",
    changes: [{
      in: "_records.sql",
      replace: "amount_minor,currency,path,params,first_sent_at}",
      by: "amount_minor,currency,path,first_sent_at}",
    }],
    ask: ["integration/sql_moves"],
    about: "what an operation asked for, and the object it made, never change",
  },
  {
    name: "any_move_is_legal",
    breaks: "An escrow may move from any status to any other.",
    changes: [{
      in: "escrow.guard_move",
      replace: "where m.from_status = old.status and m.to_status = new.status and m.cause =",
      by: "where m.to_status = new.status and m.cause =",
    }],
    ask: ["integration/sql_moves"],
    about: "every move with every cause: the guard lets through the table's rows alone",
  },
];
