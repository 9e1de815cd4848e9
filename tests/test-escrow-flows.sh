#!/usr/bin/env bash
# test-escrow-flows.sh: runs the five scripts beside it and sums up; the exit code says if any failed.
#
#   BASE_URL=http://127.0.0.1:54321 SERVICE_KEY=sb_secret_… bash tests/test-escrow-flows.sh
#
# On a local stack they move the money of Stripe's simulator, and the stack's clock. Anywhere else,
# and with MOVE_NO_MONEY=yes, they do only what moves no money; a script that left something out is
# summed up as `part`, never as `pass`, with how much and why. See each script's --help.

# shellcheck disable=SC2034,SC2317 # the frame below has more than one script needs

prove() {
  local here name last said verdict whole=0 part=0 failed=0 left_out=0 summary=()
  here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
  last="$answers/last"
  for name in atomic-locking webhook-signature retry circuit-breaker reconciliation; do
    [ -f "$here/test-$name.sh" ] || die "test-$name.sh is not beside this script"
  done
  for name in atomic-locking webhook-signature retry circuit-breaker reconciliation; do
    echo
    bash "$here/test-$name.sh" 2>&1 | tee "$last"
    if [ "${PIPESTATUS[0]}" -ne 0 ]; then
      verdict="FAIL"
      failed=$((failed + 1))
    elif [ "$(skipped_in "$last")" -gt 0 ]; then
      verdict="part"
      part=$((part + 1))
      left_out=$((left_out + $(skipped_in "$last")))
    else
      verdict="pass"
      whole=$((whole + 1))
    fi
    said="$(tail -n 1 "$last")"
    # what could not even begin has said only why
    [ "${said#"test-$name.sh"}" != "$said" ] || said="test-$name.sh: ${said#FAIL }"
    summary+=("$(printf '%-5s %s' "$verdict" "$said")")
  done

  echo
  echo "Summary of $BASE_URL"
  printf '%s\n' "${summary[@]}"
  if [ "$failed" -gt 0 ]; then
    echo "$failed of ${#summary[@]} failed"
    exit 1
  fi
  if [ "$part" -gt 0 ]; then
    echo "$whole of ${#summary[@]} passed, $part in part: $left_out checks that move money were" \
      "skipped, because $WHY_REAL"
    exit 0
  fi
  echo "all ${#summary[@]} passed"
  exit 0
}

# skipped_in <report>: how much it says that it left out
skipped_in() {
  grep -c '^  skip ' "$1"
}

# ---- the frame of all these scripts, generated from Holdfast's tests/support/script_frame.sh ----

# How the operators' scripts ask, judge and end. `deno task generate` writes it into each of them
# behind what it tries, its `prove`, so that each is one file that needs nothing beside it but bash
# and curl. Keys never stand on a command line, where other users of the machine see them.
set -uo pipefail

answers="$(mktemp -d)"
trap 'undo; rm -rf "$answers"' EXIT
good=0
bad=0
skipped=0

# undo: what a script must not leave behind, however it ends; it says what that is
undo() {
  :
}

# begin "$@": the help, what must be given, the key, and where Stripe's simulator is, if anywhere
begin() {
  if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
    sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
    exit 0
  fi
  [ $# -eq 0 ] || die "there are no arguments; see --help"
  [ -n "${BASE_URL:-}" ] || die "set BASE_URL to the project's URL, https://….supabase.co"
  [ -n "${SERVICE_KEY:-}" ] || die "set SERVICE_KEY to a secret key of the project"
  tidy_pasted
  command -v curl >/dev/null || die "curl is not installed"
  # a call that is refused before anything is done, by whoever knows the key
  call distribute-escrow-funds '{"escrowTransactionId":"not-an-id"}'
  case "$STATUS" in
    000) die "BASE_URL does not answer: is $BASE_URL right, and the project awake?" ;;
    401) die "the key is not accepted: SERVICE_KEY is no secret key of $BASE_URL" ;;
    404) die "the functions are not deployed at $BASE_URL" ;;
    422) ;;
    *) die "the functions at $BASE_URL are not well: $STATUS $(message)" ;;
  esac
  find_simulator
  echo "$(basename "$0") at $BASE_URL"
}

# tidy_pasted: as they are pasted: white space around them, a slash or a path behind the URL
tidy_pasted() {
  BASE_URL="$(printf '%s' "$BASE_URL" | tr -d '[:space:]' |
    sed -E 's#/+((rest|functions)/v1/*)?$##')"
  SERVICE_KEY="$(printf '%s' "$SERVICE_KEY" | tr -d '[:space:]')"
  case "$BASE_URL" in
    *[\"\'\\?]* | http*://*/* | http*://*@*) die "BASE_URL is malformed: it is https://….supabase.co" ;;
    https://*) ;;
    http://127.0.0.1:* | http://localhost:* | "http://[::1]:"*) ;;
    http://host.docker.internal | http://host.docker.internal:*) ;;
    http://*) die "BASE_URL is malformed: it begins with https://, but on this machine" ;;
    *) die "BASE_URL is malformed: it is https://….supabase.co" ;;
  esac
  case "$SERVICE_KEY" in
    [\"\']* | *[\"\'\\]) die "SERVICE_KEY is malformed: it stands in quotes" ;;
    sb_publishable_*) die "SERVICE_KEY is a publishable key: set it to a secret key, sb_secret_…" ;;
    sbp_* | [srp]k_* | whsec_*)
      die "SERVICE_KEY is no key of the project: set it to a secret key, sb_secret_…" ;;
  esac
}

die() {
  echo "FAIL $*" >&2
  exit 1
}

ok() {
  good=$((good + 1))
  echo "  ok   $*"
}

fail() {
  bad=$((bad + 1))
  echo "  FAIL $*"
}

# check <condition's exit code> <law> [what was seen]: one line of the report
check() {
  if [ "$1" -eq 0 ]; then ok "$2"; else fail "$2${3:+; seen: $3}"; fi
}

# may_move <what>: whether money may be moved here. What is left out is said, and why; what was
# meant to be tried and cannot be is a failure.
may_move() {
  case "$MONEY" in
    simulated) ;;
    real)
      skipped=$((skipped + 1))
      echo "  skip $1: it moves money, and $WHY_REAL"
      return 1
      ;;
    *)
      fail "$1; BASE_URL is this machine's, but tells of no simulator of Stripe"
      echo "       Start Holdfast's local stack, deno task dev, and give the addresses that it" \
        "prints; or set MOVE_NO_MONEY=yes, and only what moves none is tried."
      return 1
      ;;
  esac
  post "$BASE_URL/rest/v1/rpc/escrow_diagnose" '{}' "apikey: $SERVICE_KEY"
  [ "$STATUS" = 200 ] || die "the database at $BASE_URL is not well: $STATUS $(message)"
  if [ "$(field paused)" != false ]; then
    fail "$1; this stack is paused, so no money moves: undo it with escrow_set_paused"
    return 1
  fi
  if [ "$(field accepting)" != true ]; then
    fail "$1; this stack accepts no new escrows: undo it with escrow_set_accepting"
    return 1
  fi
}

# finish: the last line says what was not tried as well, so that a skip never looks like a pass
finish() {
  local left_out=""
  [ "$skipped" -eq 0 ] || left_out=" (moves money, and $WHY_REAL)"
  echo "$(basename "$0"): $good ok, $bad failed, $skipped skipped$left_out"
  [ "$bad" -eq 0 ] && [ "$good" -gt 0 ]
  exit
}

# header_of <header>: as curl reads it from its standard input
header_of() {
  printf 'header = "%s"\n' "$1"
}

# post <url> <body> [header]: STATUS and BODY of the answer; 000 when there is none
post() {
  local file="$answers/${CALL_NAME:-answer}" LC_ALL=C
  # --disable: nothing of the caller's own .curlrc belongs into the request
  STATUS="$(if [ -n "${3:-}" ]; then header_of "$3"; fi |
    curl --disable --config - --silent --max-time 150 --request POST --data "$2" \
      --max-filesize 1000000 --header 'content-type: application/json' --output "$file" \
      --write-out '%{http_code}' "$1")"
  # whoever answers may be somebody else: nothing that a terminal obeys
  BODY="$(head -c 1000000 "$file" 2>/dev/null | tr -d '\000-\010\013-\037\177')"
  BODY="${BODY//$'\xc2'[$'\x80'-$'\x9f']/}"
  rm -f "$file"
}

# call <function> <body>: with the key
call() {
  post "$BASE_URL/functions/v1/$1" "$2" "apikey: $SERVICE_KEY"
}

# field <name> [json]: the first string, number or word of that name; nothing when there is none
field() {
  local json="${2:-$BODY}" rest
  rest="${json#*\""$1"\":}"
  [ "$rest" != "$json" ] || return 0
  rest="${rest#"${rest%%[![:space:]]*}"}"
  case "$rest" in
    '"'*) rest="${rest#?}" && printf '%s' "${rest%%\"*}" ;;
    *) printf '%s' "${rest%%[],\}[:space:]]*}" ;;
  esac
}

message() {
  field message
}

# says <text> [json]: whether the answer has it
says() {
  case "${2:-$BODY}" in *"$1"*) return 0 ;; *) return 1 ;; esac
}

# Money is moved where it is play money alone: BASE_URL is this machine's, and what runs there says
# where its simulator of Stripe is, on this machine as well. No project has that door.
# MONEY: simulated, real, or unknown, where BASE_URL is this machine's and tells of no simulator.
find_simulator() {
  MONEY=real
  WHY_REAL="$BASE_URL is no local stack"
  is_loopback "$BASE_URL" || return 0
  WHY_REAL="MOVE_NO_MONEY is set"
  [ -z "${MOVE_NO_MONEY:-}" ] || return 0
  MONEY=unknown
  post "$BASE_URL/_control/simulator" '{}' "apikey: $SERVICE_KEY"
  [ "$STATUS" = 200 ] || return 0
  STRIPE_URL="$(field stripeUrl)"
  STRIPE_KEY="$(field stripeKey)"
  is_loopback "$STRIPE_URL" || return 0
  steer clock '{"advanceSeconds":0}'
  [ "$STATUS" != 200 ] || MONEY=simulated
}

is_loopback() {
  case "$1" in
    http://127.0.0.1:* | http://localhost:* | "http://[::1]:"*) return 0 ;;
    *) return 1 ;;
  esac
}

# steer <control> <body>: the simulator's own endpoints, see Holdfast's dev/stripe/README.md
steer() {
  post "$STRIPE_URL/_control/$1" "$2"
}

# pass <seconds>: time at Stripe and in the database, and the webhooks that follow
pass() {
  steer clock "{\"advanceSeconds\":$1}"
  [ "$STATUS" = 200 ] || die "the simulator's clock does not move: $BODY"
  settle
}

# in_seconds <n>: that moment by the stack's clock, as the functions take it
in_seconds() {
  steer clock '{"advanceSeconds":0}'
  local at=$(($(field now) + $1))
  date -u -d "@$at" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$at" +%Y-%m-%dT%H:%M:%SZ
}

# make_paid <name> <amount> <deadline>: an escrow whose money is held as soon as the webhooks that
# tell of it have settled; ESCROW and ACCOUNT
make_paid() {
  local tag
  tag="$1-$$-$RANDOM$RANDOM"
  steer accounts '{"transfers":"active"}'
  ACCOUNT="$(field id)"
  call create-escrow "{\"reference\":\"$tag\",\"amount\":$2,\"currency\":\"usd\",\
\"deadline\":\"$3\",\"receiver\":{\"id\":\"$tag\",\"email\":\"$tag@holdfast.example\",\
\"stripeAccountId\":\"$ACCOUNT\"}}"
  ESCROW="$(field escrowTransactionId)"
  local intent
  intent="$(field paymentIntentId)"
  [ "$STATUS" = 201 ] || die "no escrow can be made: $STATUS $(message)"
  steer "payment_intents/$intent/pay" '{"method":"pm_card_visa"}'
  [ "$STATUS" = 200 ] || die "the simulator takes no payment: $BODY"
}

settle() {
  steer webhooks/settle '{}'
}

# count_transfers <account>: how many transfers Stripe has made to it
count_transfers() {
  header_of "Authorization: Bearer $STRIPE_KEY" |
    curl --disable --config - --silent --max-time 30 --get --data "destination=$1" \
      "$STRIPE_URL/v1/transfers" | grep -c '"object": *"transfer"'
}

begin "$@"
prove
finish
