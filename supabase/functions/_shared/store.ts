// One function for each RPC, each one transaction.
import * as z from "zod";
import type { Config } from "./config.ts";
import {
  Applied,
  type Channel,
  ComparisonClaims,
  CONTRACT_VERSION,
  DueClaims,
  EventClaims,
  MessageClaims,
  Received,
  ReceivedReply,
  Step,
  TimeoutClaims,
} from "./contract.ts";
import { ChangeClaims } from "./contract_app.ts";
import { openRpc } from "./data_api.ts";
import type { Delivery } from "./email.ts";
import { Progress, ReconcileStep } from "./contract_books.ts";
import type { EscrowId, LeaseToken, OperationId } from "./ids.ts";
import { AFTER_THE_MONEY, type Waiting, withRetries } from "./rpc.ts";
import type { StripeEvent } from "./stripe_event.ts";
import type { BookPage, BookReaders } from "./stripe_books.ts";
import type { Answer, Snapshot, Unconfirmed } from "./stripe_objects.ts";

export { StoreError } from "./rpc.ts";

export interface NewEscrow {
  reference: string;
  amountMinor: number;
  currency: string;
  deadlineAt: string;
  receiver: { id?: string; email: string; stripe_account_id?: string; user_id?: string };
  sender: { email?: string; user_id?: string } | null;
  payByAt: string | null;
  holdMode: string | null;
  platformFeeMinor: number | null;
  metadata: Record<string, string>;
}

/** One inbound message, as far as the database must know it. */
export interface NewReply {
  message_id: string;
  /** Of a token whose signature is good; else why there is none. */
  reply_id: string | null;
  token_problem: string | null;
  sender: string;
  /** Null: a person says that it is delivered. */
  judged: { outcome: string; reason: string } | null;
  stated_at: string | null;
  text: string;
}

export type Store = ReturnType<typeof openStore>;

export function openStore(config: Config, fetcher: typeof fetch, waiting: Waiting) {
  const call = withRetries(openRpc(config, fetcher), waiting);
  const caller = { p_contract_version: CONTRACT_VERSION, p_livemode: config.stripe.livemode };

  return {
    createEscrow: (token: LeaseToken, escrow: NewEscrow) =>
      call("escrow_create", {
        ...caller,
        p_lease_token: token,
        p_reference: escrow.reference,
        p_amount_minor: escrow.amountMinor,
        p_currency: escrow.currency,
        p_deadline_at: escrow.deadlineAt,
        p_receiver: escrow.receiver,
        p_sender: escrow.sender,
        p_pay_by_at: escrow.payByAt,
        p_hold_mode: escrow.holdMode,
        p_platform_fee_minor: escrow.platformFeeMinor,
        p_metadata: escrow.metadata,
      }, Step),
    claimRelease: (token: LeaseToken, escrowId: EscrowId, requestedBy: string) =>
      call("escrow_claim_release", {
        ...caller,
        p_lease_token: token,
        p_escrow_id: escrowId,
        p_requested_by: requestedBy,
      }, Step),
    claimRefund: (
      token: LeaseToken,
      escrowId: EscrowId,
      wish: { reason: string; force: boolean; actor: string },
    ) =>
      call("escrow_claim_refund", {
        ...caller,
        p_lease_token: token,
        p_escrow_id: escrowId,
        p_reason: wish.reason,
        p_force: wish.force,
        p_actor: wish.actor,
      }, Step),
    claimTimeouts: (
      token: LeaseToken,
      options: { limit: number; dryRun: boolean; skipCurrencies: string[] },
    ) =>
      call("escrow_claim_timeouts", {
        ...caller,
        p_lease_token: token,
        p_limit: options.limit,
        p_dry_run: options.dryRun,
        p_skip_currencies: options.skipCurrencies,
      }, TimeoutClaims),
    claimDue: (token: LeaseToken, limit: number) =>
      call("escrow_claim_due", { ...caller, p_lease_token: token, p_limit: limit }, DueClaims),
    claimEvents: (limit: number) =>
      call("escrow_claim_events", { ...caller, p_limit: limit }, EventClaims),
    claimComparisons: (limit: number) =>
      call("escrow_claim_comparisons", { ...caller, p_limit: limit }, ComparisonClaims),
    applyComparison: (escrowId: EscrowId, ticket: number, snapshot: Snapshot) =>
      call("escrow_apply_comparison", {
        p_escrow_id: escrowId,
        p_ticket: ticket,
        p_snapshot: snapshot,
      }, z.object({ compared: z.boolean() })),
    storeListedPayments: (after: string | null, page: BookPage) =>
      call("escrow_store_listed_payments", {
        p_after: after,
        p_objects: page.objects,
        p_has_more: page.hasMore,
      }, z.object({ unknown: z.int() })),
    beginOperation: (token: LeaseToken, escrowId: EscrowId, snapshot: Snapshot) =>
      call("escrow_begin_operation", {
        ...caller,
        p_lease_token: token,
        p_escrow_id: escrowId,
        p_snapshot: snapshot,
      }, Step),
    recordAnswer: (token: LeaseToken, operationId: OperationId, answer: Answer | Unconfirmed) =>
      call(
        "escrow_record_answer",
        {
          p_lease_token: token,
          p_operation_id: operationId,
          p_answer: answer,
        },
        Step,
        AFTER_THE_MONEY,
      ),
    receiveEvent: (path: "account" | "connect", event: StripeEvent) =>
      call("escrow_inbox_receive", { ...caller, p_event: { ...event, path } }, Received),
    applyEvent: (eventId: string, ticket: number, snapshot: Snapshot) =>
      call("escrow_inbox_apply", {
        p_event_id: eventId,
        p_ticket: ticket,
        p_snapshot: snapshot,
      }, Applied),
    claimMessages: (token: LeaseToken, channels: Channel[], limit: number) =>
      call("escrow_claim_messages", {
        p_lease_token: token,
        p_channels: channels,
        p_limit: limit,
      }, MessageClaims),
    recordDelivery: (token: LeaseToken, digestId: number, delivery: Delivery) =>
      call("escrow_record_delivery", {
        p_lease_token: token,
        p_digest_id: digestId,
        p_accepted: delivery.accepted,
        p_reason: delivery.accepted ? null : delivery.reason,
      }, z.object({ recorded: z.boolean() })),
    claimChanges: (token: LeaseToken, limit: number) =>
      call("escrow_claim_changes", { p_lease_token: token, p_limit: limit }, ChangeClaims),
    recordChangeDelivery: (token: LeaseToken, changeId: number, delivery: Delivery) =>
      call("escrow_record_change_delivery", {
        p_lease_token: token,
        p_change_id: changeId,
        p_accepted: delivery.accepted,
        p_reason: delivery.accepted ? null : delivery.reason,
        p_is_down: !delivery.accepted && delivery.isDown,
      }, z.object({ recorded: z.boolean() })),
    receiveReply: (reply: NewReply) =>
      call("escrow_receive_reply", { ...caller, p_reply: reply }, ReceivedReply),
    reportUnreadableReply: (code: string) =>
      call("escrow_report_unreadable_reply", { p_code: code }, z.unknown()),
    claimReconciliation: (token: LeaseToken, wish: { date: string | null; dryRun: boolean }) =>
      call("escrow_reconcile_claim", {
        ...caller,
        p_lease_token: token,
        p_date: wish.date,
        p_dry_run: wish.dryRun,
      }, ReconcileStep),
    storeBalance: (token: LeaseToken, reading: Awaited<ReturnType<BookReaders["balance"]>>) =>
      call("escrow_reconcile_balance", { p_lease_token: token, p_reading: reading }, ReconcileStep),
    storePage: (
      token: LeaseToken,
      asked: { stream: string; after: string | null },
      page: BookPage,
    ) =>
      call("escrow_reconcile_page", {
        p_lease_token: token,
        p_stream: asked.stream,
        p_after: asked.after,
        p_objects: page.objects,
        p_has_more: page.hasMore,
      }, ReconcileStep),
    applyRepair: (token: LeaseToken, escrowId: EscrowId, ticket: number, snapshot: Snapshot) =>
      call("escrow_reconcile_apply", {
        p_lease_token: token,
        p_escrow_id: escrowId,
        p_ticket: ticket,
        p_snapshot: snapshot,
      }, z.object({ applied: z.boolean() })),
    nextReconciliation: (token: LeaseToken) =>
      call("escrow_reconcile_next", { p_lease_token: token }, ReconcileStep),
    pauseReconciliation: (token: LeaseToken) =>
      call("escrow_reconcile_pause", { p_lease_token: token }, Progress),
    startJob: (job: string) =>
      call("escrow_start_job", { p_job: job }, z.object({ run_id: z.int() })),
    finishJob: (runId: number, success: boolean, summary: object) =>
      call("escrow_finish_job", {
        p_run_id: runId,
        p_success: success,
        p_summary: summary,
      }, z.unknown()),
  };
}
