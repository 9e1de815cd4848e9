// The orders to the whole installation: which database function each calls, and with what.
import { UserError } from "../stack_file.ts";
import type { EscrowOrder, Request, Typed } from "./orders.ts";

export interface OrderToAll extends Pick<EscrowOrder, "usage" | "values"> {
  request(typed: Typed): Request;
}

const paused = (p_paused: boolean): Request => ({ rpc: "escrow_set_paused", args: { p_paused } });

function switchOf(text: string): boolean {
  if (text === "on" || text === "off") return text === "on";
  throw new UserError(`"${text}" is neither on nor off.`);
}

function wholeNumber(text: string): number {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  throw new UserError(`"${text}" is no whole number.`);
}

function policyValue(text: string): number | boolean {
  if (text === "true" || text === "false") return text === "true";
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  throw new UserError(`"${text}" is neither a whole number nor true or false.`);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function receiverOf(text: string): string {
  if (UUID.test(text)) return text;
  throw new UserError(`"${text}" is no receiver's id: see receiver_id in escrow.receivers.`);
}

export const ORDERS_TO_ALL: Record<string, OrderToAll> = {
  pause: { usage: "", values: [0, 0], request: () => paused(true) },
  unpause: { usage: "", values: [0, 0], request: () => paused(false) },
  "confirm-database": {
    usage: "",
    values: [0, 0],
    request: () => ({ rpc: "escrow_confirm_database", args: {} }),
  },
  "declare-copy": {
    usage: "on | off",
    values: [1, 1],
    request: ({ values: [text = ""] }) => ({
      rpc: "escrow_declare_copy",
      args: { p_is_copy: switchOf(text) },
    }),
  },
  accept: {
    usage: "on | off",
    values: [1, 1],
    request: ({ values: [text = ""] }) => ({
      rpc: "escrow_set_accepting",
      args: { p_accepting: switchOf(text) },
    }),
  },
  policy: {
    usage: "<name> <value>",
    values: [2, 2],
    request: ({ values: [name, text = ""] }) => ({
      rpc: "escrow_set_policy",
      args: { p_name: name, p_value: policyValue(text) },
    }),
  },
  "set-currency": {
    usage: "<usd> on | off [<circuit breaker, minor units>]",
    values: [2, 3],
    request: ({ values: [currency, text = "", limit] }) => ({
      rpc: "escrow_set_currency",
      args: {
        p_currency: currency,
        p_accepted: switchOf(text),
        ...(limit !== undefined && { p_breaker_limit_minor: wholeNumber(limit) }),
      },
    }),
  },
  "set-receiver-account": {
    usage: "<receiver id> <acct_…> [--apply-to-held]",
    values: [2, 2],
    request: ({ values: [receiver = "", account], applyToHeld }) => ({
      rpc: "escrow_set_receiver_account",
      args: {
        p_receiver_id: receiverOf(receiver),
        p_stripe_account_id: account,
        ...(applyToHeld && { p_apply_to_held: true }),
      },
    }),
  },
  "set-receiver-details": {
    usage: "<receiver id> email <address> | <receiver id> user <user id>",
    values: [3, 3],
    request: ({ values: [receiver = "", what = "", value] }) => {
      if (what !== "email" && what !== "user") {
        throw new UserError(`"${what}" is neither email nor user.`);
      }
      return {
        rpc: "escrow_set_receiver_details",
        args: {
          p_receiver_id: receiverOf(receiver),
          [what === "email" ? "p_email" : "p_user_id"]: value,
        },
      };
    },
  },
  "resolve-discrepancy": {
    usage: "<number> [<account to book it against>]",
    values: [1, 2],
    request: ({ values: [number = "", account] }) => ({
      rpc: "escrow_resolve_discrepancy",
      args: {
        p_discrepancy_id: wholeNumber(number),
        ...(account !== undefined && { p_book: account }),
      },
    }),
  },
  "name-row-type": {
    usage: '<type> <category> "<what it is>"',
    values: [3, 3],
    request: ({ values: [type, category, meaning] }) => ({
      rpc: "escrow_name_row_type",
      args: { p_type: type, p_category: category, p_meaning: meaning },
    }),
  },
  "close-event": {
    usage: "<evt_…>",
    values: [1, 1],
    request: ({ values: [event] }) => ({ rpc: "escrow_close_event", args: { p_event_id: event } }),
  },
  "resend-changes": {
    usage: "[<change id> …]  (without: all that were given up)",
    values: [0, 1000],
    request: ({ values }) => ({
      rpc: "escrow_resend_changes",
      args: values.length === 0 ? {} : { p_change_ids: values.map(wholeNumber) },
    }),
  },
};
