// The acts of `deno task demo`, each a law that is seen to hold on the real stack.
import { closeTheDay } from "./books_act.ts";
import { postmarkMail } from "../postmark_mail.ts";
import type { Escrow, Stage } from "./stage.ts";

/** A deadline in two hours, as a share of a day. */
const TWO_HOURS = 1 / 12;

export interface Act {
  title: string;
  /** Absent: its function is not built yet, and the demo says so. */
  play?: (stage: Stage) => Promise<void>;
}

// deno-lint-ignore no-explicit-any -- Stripe's objects as they are
const objectsOf = (stage: Stage, kind: string): any[] =>
  Object.values((stage.simulator.control.state() as Record<string, object>)[kind] ?? {});

const transfersOf = (stage: Stage, escrow: Escrow) =>
  objectsOf(stage, "transfers").filter((transfer) => transfer.transfer_group === escrow.id);

const refundsOf = (stage: Stage, escrow: Escrow) =>
  objectsOf(stage, "refunds").filter((refund) => refund.payment_intent === escrow.paymentIntentId);

async function showEnd(stage: Stage, escrow: Escrow) {
  await stage.rest(escrow);
  await stage.showState(escrow);
  await stage.showLedger(escrow);
}

async function releaseByApp(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  await stage.showState(escrow);
  stage.tell("the receiver delivers; the app asks for the release");
  const { status, body } = await stage.call("distribute-escrow-funds", {
    escrowTransactionId: escrow.id,
  });
  stage.tell(`released  ${body.transferId}: 95.00 USD to the receiver, 5.00 kept as fee`);
  await showEnd(stage, escrow);
  stage.check("the receiver got 95.00 USD", status === 200 && body.amount?.amount === 9_500);
  stage.check("Stripe shows one transfer", transfersOf(stage, escrow).length === 1);
}

async function deadlineOnCard(stage: Stage) {
  const escrow = await stage.createEscrow(TWO_HOURS);
  await stage.pay(escrow);
  await stage.showState(escrow);
  stage.tell("nobody delivers, and the deadline passes");
  await stage.passHours(3);
  await showEnd(stage, escrow);
  const { status } = await stage.statusOf(escrow);
  stage.check("the card hold was dropped; nothing was ever taken", status === "refunded");
  stage.check("no refund was needed", refundsOf(stage, escrow).length === 0);
}

async function deadlineOnPlatform(stage: Stage) {
  stage.tell("here the app asks for the money to be captured and kept, as long deals always are");
  const escrow = await stage.createEscrow(TWO_HOURS, "capture");
  stage.simulator.control.setBalance({ currency: "usd", available: 15_000 });
  stage.tell(
    "the platform keeps 150.00 USD of its own at Stripe: this payment's are there only in some " +
      "days, and fees do not come back with a refund",
  );
  await stage.pay(escrow);
  await stage.showState(escrow);
  await stage.passHours(3);
  const [refund] = refundsOf(stage, escrow);
  stage.tell(`refunded  ${refund?.id}: 100.00 USD to the sender`);
  await showEnd(stage, escrow);
  const { status } = await stage.statusOf(escrow);
  stage.check("the sender has the whole 100.00 USD back", refund?.amount === 10_000);
  stage.check("the escrow is refunded", status === "refunded");
}

async function twoCallersAtOnce(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  stage.tell("two servers ask for the release in the same instant");
  const ask = () => stage.call("distribute-escrow-funds", { escrowTransactionId: escrow.id });
  const answers = await Promise.all([ask(), ask()]);
  for (const { status, body } of answers) {
    const said = body.success ? `released, replayed: ${body.replayed}` : body.error.code;
    stage.tell(`answer    ${status} ${said}`);
  }
  await showEnd(stage, escrow);
  const paid = answers.filter(({ body }) => body.success && !body.replayed).length;
  stage.check("exactly one of them paid", paid === 1);
  stage.check("Stripe shows one transfer", transfersOf(stage, escrow).length === 1);
}

async function lostAnswer(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  stage.tell("Stripe carries out the next transfer, but its answer is lost on the way");
  stage.simulator.control.setFault({ operation: "POST /v1/transfers", fault: "drop_after_commit" });
  const { status, body } = await stage.call("distribute-escrow-funds", {
    escrowTransactionId: escrow.id,
  });
  stage.tell(`released  ${body.transferId}: found at Stripe by its operation id, not sent again`);
  await showEnd(stage, escrow);
  stage.check("the call still ended in a release", status === 200);
  stage.check("Stripe shows one transfer", transfersOf(stage, escrow).length === 1);
}

async function killedWorker(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  stage.tell(
    "the worker is killed while its transfer is on the way to Stripe; webhooks are late too",
  );
  stage.simulator.control.setWebhooks({ mode: "hold" });
  stage.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "delay",
    delayMs: 300,
  });
  const asked = stage.call("distribute-escrow-funds", { escrowTransactionId: escrow.id })
    .then(({ status }) => `HTTP ${status} and no more`);
  // the fault is used up at the moment in which the request arrives at Stripe
  while (stage.simulator.control.faults().length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await stage.killWorker();
  stage.tell(`killed    the caller got ${await asked}`);
  // what was on its way arrives all the same, however soon the next worker is there
  while (transfersOf(stage, escrow).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await stage.showState(escrow);
  const inTheMiddle = (await stage.statusOf(escrow)).status === "releasing";
  stage.check("the release was left in the middle", inTheMiddle);
  stage.tell("its lease ends after two minutes, and the next job goes on from there");
  await stage.passMinutes(13);
  stage.simulator.control.setWebhooks({ mode: "deliver" });
  stage.simulator.control.flushWebhooks();
  await showEnd(stage, escrow);
  const { status } = await stage.statusOf(escrow);
  stage.check("the receiver was paid without anybody's help", status === "released");
  stage.check("Stripe shows one transfer", transfersOf(stage, escrow).length === 1);
}

async function disputeAfterRelease(stage: Stage) {
  const { control } = stage.simulator;
  stage.tell("30 days are longer than a card hold lasts: the money is captured at once");
  const escrow = await stage.createEscrow(30);
  await stage.pay(escrow);
  await stage.call("distribute-escrow-funds", { escrowTransactionId: escrow.id });
  const [transfer] = transfersOf(stage, escrow);
  stage.tell(`released  ${transfer.id}: 95.00 USD to the receiver, who has other money as well`);
  const { destination, source_transaction } = transfer;
  control.setBalance({ account: destination, currency: "usd", available: 20_000 });
  const { id } = control.createDispute({ charge: source_transaction });
  await stage.simulator.settle();
  stage.tell(`disputed  ${id}: the sender's bank takes 100.00 USD and a fee from the platform`);
  await stage.call("check-escrow-timeouts", {});
  await stage.showState(escrow);
  const pulledBack = transfersOf(stage, escrow).every(({ reversed }) => reversed);
  stage.check("the transfer was pulled back", pulledBack);
  control.setDispute(id, { status: "won" });
  await stage.simulator.settle();
  stage.tell("won       the bank gives the 100.00 USD back, not its fee");
  await stage.call("check-escrow-timeouts", {});
  await showEnd(stage, escrow);
  const { status } = await stage.statusOf(escrow);
  const standing = transfersOf(stage, escrow).filter(({ reversed }) => !reversed);
  const paid = standing.map(({ amount }) => amount).join();
  stage.check("the receiver has 95.00 USD again, and not twice", paid === "9500");
  stage.check("the escrow is released", status === "released");
}

async function operatorsAreTold(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  stage.tell("the platform's balance is too low for the transfer, and Stripe refuses it");
  stage.simulator.control.setFault({
    operation: "POST /v1/transfers",
    fault: "refuse",
    code: "balance_insufficient",
  });
  const { status, body } = await stage.call("distribute-escrow-funds", {
    escrowTransactionId: escrow.id,
  });
  stage.tell(`answer    ${status}, waiting for ${body.waitingFor}; it is tried again by itself`);
  await stage.passMinutes(30);
  const told = (await stage.showMail()).filter((subject) =>
    subject.includes("balance at Stripe is too low")
  );
  await showEnd(stage, escrow);
  stage.check("the operators were told once, in plain words", told.length === 1);
  stage.check("the receiver is paid", (await stage.statusOf(escrow)).status === "released");
}

async function releaseByReply(stage: Stage) {
  const escrow = await stage.createEscrow(3);
  await stage.pay(escrow);
  stage.tell(`invited   the receiver may answer to ${escrow.replyAddress}`);
  const mail = { to: escrow.replyAddress, from: escrow.receiverEmail };
  const away = postmarkMail({
    ...mail,
    subject: "Automatic reply: You have an order",
    text: "I am out of the office. Your message was delivered.",
    headers: [{ Name: "Auto-Submitted", Value: "auto-replied" }],
  });
  const { body: machine } = await stage.deliverMail(away);
  stage.tell(`away      an out-of-office reply: ${machine.outcome} (${machine.reason})`);
  const heldStill = (await stage.statusOf(escrow)).status === "held";
  const text = "Delivered this morning.\n\n> Please reply once you have delivered.";
  const reply = postmarkMail({ ...mail, text });
  const { body: person } = await stage.deliverMail(reply);
  stage.tell(`replied   "Delivered this morning.": ${person.outcome}`);
  const { body: again } = await stage.deliverMail(reply);
  stage.tell(`repeated  the same message once more: ${again.outcome}`);
  const inWindow = (await stage.statusOf(escrow)).status;
  stage.tell(`window    for 15 minutes a person may withdraw it; until then: ${inWindow}`);
  await stage.passMinutes(16);
  await stage.call("check-escrow-timeouts", {});
  await showEnd(stage, escrow);
  stage.check("the machine's reply moved nothing", machine.outcome === "not_a_person" && heldStill);
  stage.check(
    "the receiver's reply was accepted and moved nothing for 15 minutes",
    person.outcome === "release_queued" && inWindow === "held",
  );
  const { status } = await stage.statusOf(escrow);
  stage.check("after them it paid the receiver", status === "released");
  stage.check("Stripe shows one transfer", transfersOf(stage, escrow).length === 1);
}

export const ACTS: Act[] = [
  { title: "Held, then released by the app", play: releaseByApp },
  { title: "The deadline passes: a card hold is dropped", play: deadlineOnCard },
  { title: "The deadline passes: captured money is refunded", play: deadlineOnPlatform },
  { title: "Two callers at once: one payment", play: twoCallersAtOnce },
  { title: "An answer lost on the way: found, not repeated", play: lostAnswer },
  { title: "A worker killed in the middle: the next one goes on", play: killedWorker },
  { title: "Disputed after the release: pulled back, won, paid again", play: disputeAfterRelease },
  { title: "A transfer is refused: the operators are told, and it heals", play: operatorsAreTold },
  {
    title: "The receiver's email reply releases the money, an out-of-office does not",
    play: releaseByReply,
  },
  { title: "The day is closed to the cent", play: closeTheDay },
];
