# shellcheck shell=bash disable=SC2034 # what it sets is for the scripts that source it
# How the scripts beside this file ask, judge and end. They source it; it does nothing by itself.
# Needs bash and curl. Keys never stand on a command line, where other users of the machine see them.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
answers="$(mktemp -d)"
trap 'rm -rf "$answers"' EXIT
good=0
bad=0
skipped=0

# begin "$@": the help, what must be given, the key, and whether money may be moved here
begin() {
  if [ "${1:-}" = "--help" ] || [ "${1:-}" = "-h" ]; then
    sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
    exit 0
  fi
  [ $# -eq 0 ] || die "there are no arguments; see --help"
  [ -n "${BASE_URL:-}" ] || die "set BASE_URL to the project's URL, https://….supabase.co"
  [ -n "${SERVICE_KEY:-}" ] || die "set SERVICE_KEY to a secret key of the project"
  BASE_URL="${BASE_URL%/}"
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

skip() {
  skipped=$((skipped + 1))
  echo "  skip $* (moves money: only on a local stack)"
}

finish() {
  echo "$(basename "$0"): $good ok, $bad failed, $skipped skipped"
  [ "$bad" -eq 0 ] && [ "$good" -gt 0 ]
  exit
}

# header_of <header>: as curl reads it from its standard input
header_of() {
  printf 'header = "%s"\n' "$1"
}

# post <url> <body> [header]: STATUS and BODY of the answer; 000 when there is none
post() {
  local file="$answers/${CALL_NAME:-answer}"
  # --disable: nothing of the caller's own .curlrc belongs into the request
  STATUS="$(if [ -n "${3:-}" ]; then header_of "$3"; fi |
    curl --disable --config - --silent --max-time 150 --request POST --data "$2" \
      --header 'content-type: application/json' --output "$file" --write-out '%{http_code}' "$1")"
  BODY="$(cat "$file" 2>/dev/null)"
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

# Money is moved on a local stack alone: BASE_URL is this machine's, and its Stripe is our simulator.
# A running stack is described in Holdfast's .dev/stack.json: found from a clone of it, named in
# STACK_FILE by whoever has the scripts elsewhere.
find_simulator() {
  local file="${STACK_FILE:-$here/../.dev/stack.json}" described=""
  IS_LOCAL=no
  case "$BASE_URL" in http://127.0.0.1:* | http://localhost:*) ;; *) return 0 ;; esac
  [ -f "$file" ] && described="$(cat "$file")"
  if [ -z "${STRIPE_URL:-}" ] && [ "$(field apiUrl "$described")" = "$BASE_URL" ]; then
    STRIPE_URL="$(field stripeUrl "$described")"
    STRIPE_KEY="$(field stripeKey "$described")"
  fi
  [ -n "${STRIPE_URL:-}" ] && [ -n "${STRIPE_KEY:-}" ] || return 0
  case "$STRIPE_URL" in http://127.0.0.1:* | http://localhost:*) ;; *) return 0 ;; esac
  STRIPE_URL="${STRIPE_URL%/}"
  steer clock '{"advanceSeconds":0}'
  if [ "$STATUS" = 200 ]; then IS_LOCAL=yes; fi
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
