#!/usr/bin/env bash
# test-reconciliation.sh: the daily reconciliation answers with every key of its statement.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-reconciliation.sh
#
# On a local stack (the simulator is found through Holdfast's .dev/stack.json, which an app names in
# STACK_FILE, or through STRIPE_URL and STRIPE_KEY) a payment is made, the stack's clock moves to
# the next day, and the day is closed. Anywhere else only a dry run is asked for: it reads Stripe and
# changes nothing.

# shellcheck source=tests/frame.sh
source "$(dirname "$0")/frame.sh"
begin "$@"

# have <what> <key …>: each key stands in the answer
have() {
  local what="$1" key missing=""
  shift
  for key in "$@"; do says "\"$key\":" || missing="$missing $key"; done
  [ -z "$missing" ]
  check $? "$what: $*" "without$missing"
}

# ask <body>: again and again, as cron does, until it is done
ask() {
  for _ in $(seq 40); do
    call daily-reconciliation "$1"
    [ "$STATUS" = 200 ] || return 1
    says '"closed":false,"busy":' || return 0
    sleep 1
  done
  return 1
}

# told_dry: what a run would find; a day that is closed already is told as it was closed
told_dry() {
  [ "$STATUS" = 200 ] && says '"success":true'
  check $? "a dry run is answered" "$STATUS $(message)"
  if says '"hash":'; then
    told_day
  else
    have "a dry run" date dryRun rowsRead wouldClose byType items
  fi
}

told_day() {
  have "the day" success closed replayed date status balanced currencies rowTypes discrepancies \
    metrics hash previousHash
  have "each currency" currency restated held withdrawnByBanks stripeFees outside ledger stripe \
    bridge unexplained difference
  have "what was held" start in released fees refunded reversed lost other end
  have "Stripe's side" rows lateRows net
  have "the bridge between them" notAtStripe notBooked bookedLater
  have "what was found" found repaired open byType items
  have "each metric" metric meaning numerator denominator bps targetBps atLeast met alarm
  have "what happened" escrows oldestHeld retries breakerTrips webhookLagSeconds
}

if [ "$IS_LOCAL" = no ]; then
  ask '{"dryRun":true}'
  told_dry
  skip "closing a day"
  finish
fi

make_paid reconciliation 5000 "$(in_seconds 5184000)"
settle
call distribute-escrow-funds "{\"escrowTransactionId\":\"$ESCROW\"}"
steer clock '{"advanceSeconds":0}'
# to five minutes past midnight UTC: only then all of the day is at Stripe
pass $((86400 - $(field now) % 86400 + 300))
ask '{"dryRun":true}'
told_dry
ask '{}'
[ "$STATUS" = 200 ]
check $? "the day is brought to its end" "$STATUS $(message)"
told_day
hash="$(field hash)"
ask '{}'
says '"replayed":true' && [ "$(field hash)" = "$hash" ]
check $? "asked again, it tells the same day" "$STATUS $(message)"
[ "$(field balanced)" = true ] || echo "  note the day is not balanced: see its discrepancies"
finish
