-- Minor units of every currency Stripe presents, and what this installation does with each.
-- Never taken from ISO 4217 or CLDR: Stripe wants two decimals for ISK and UGX, ISO says none.
-- Source: https://docs.stripe.com/currencies (zero-decimal, three-decimal and special cases).

create table escrow.currencies (
    currency text primary key,
    -- digits after the point in the minor unit that Stripe takes on the wire
    decimals integer not null,
    -- amounts, fees and their difference must be multiples of this many minor units
    step_minor integer not null,
    -- Stripe's minimum charge where it publishes one, else one step
    minimum_minor bigint not null,
    -- policy: new escrows may be made in it because charges settle in it
    accepted boolean not null default false,
    -- policy: most that the clock may return within breaker_window_seconds; null: nobody has said,
    -- so it cannot be accepted. Where Stripe's minimum is worth about half a dollar, 20,000 times
    -- that, which is about 10,000 dollars' worth: see docs/decisions/0007
    breaker_limit_minor bigint,
    constraint currencies_are_lowercase_codes check (currency ~ '^[a-z]{3}$'),
    constraint currencies_decimals_known check (decimals in (0, 2, 3)),
    constraint currencies_step_known check (step_minor in (1, 10, 100)),
    constraint currencies_minimum_on_step check (
        minimum_minor > 0 and minimum_minor % step_minor = 0
    ),
    -- a limit below the smallest charge would send every return to a person
    constraint currencies_breaker_limit_above_minimum check (breaker_limit_minor >= minimum_minor),
    constraint currencies_accepted_has_breaker_limit check (
        not accepted or breaker_limit_minor is not null
    )
);

comment on table escrow.currencies is
    'The one place where minor units are known; accepted and breaker_limit_minor are policy.';
comment on column escrow.currencies.minimum_minor is 'Smallest charge, minor units.';
comment on column escrow.currencies.breaker_limit_minor is
    'Circuit breaker: most minor units returned by the clock in one window.';

insert into escrow.currencies
    (currency, decimals, step_minor, minimum_minor, accepted, breaker_limit_minor)
values
    ('aed', 2, 1, 200, false, 4000000),
    ('afn', 2, 1, 1, false, null),
    ('all', 2, 1, 1, false, null),
    ('amd', 2, 1, 1, false, null),
    ('ang', 2, 1, 1, false, null),
    ('aoa', 2, 1, 1, false, null),
    ('ars', 2, 1, 1, false, null),
    ('aud', 2, 1, 50, false, 1000000),
    ('awg', 2, 1, 1, false, null),
    ('azn', 2, 1, 1, false, null),
    ('bam', 2, 1, 1, false, null),
    ('bbd', 2, 1, 1, false, null),
    ('bdt', 2, 1, 1, false, null),
    ('bgn', 2, 1, 1, false, null),
    ('bhd', 3, 10, 10, false, null),
    ('bif', 0, 1, 1, false, null),
    ('bmd', 2, 1, 1, false, null),
    ('bnd', 2, 1, 1, false, null),
    ('bob', 2, 1, 1, false, null),
    ('brl', 2, 1, 50, false, null),
    ('bsd', 2, 1, 1, false, null),
    ('bwp', 2, 1, 1, false, null),
    ('byn', 2, 1, 1, false, null),
    ('bzd', 2, 1, 1, false, null),
    ('cad', 2, 1, 50, false, 1000000),
    ('cdf', 2, 1, 1, false, null),
    ('chf', 2, 1, 50, false, 1000000),
    ('clp', 0, 1, 1, false, null),
    ('cny', 2, 1, 1, false, null),
    ('cop', 2, 1, 1, false, null),
    ('crc', 2, 1, 1, false, null),
    ('cve', 2, 1, 1, false, null),
    ('czk', 2, 1, 1500, false, 30000000),
    ('djf', 0, 1, 1, false, null),
    ('dkk', 2, 1, 250, false, 5000000),
    ('dop', 2, 1, 1, false, null),
    ('dzd', 2, 1, 1, false, null),
    ('egp', 2, 1, 1, false, null),
    ('etb', 2, 1, 1, false, null),
    ('eur', 2, 1, 50, true, 1000000),
    ('fjd', 2, 1, 1, false, null),
    ('fkp', 2, 1, 1, false, null),
    ('gbp', 2, 1, 30, true, 1000000),
    ('gel', 2, 1, 1, false, null),
    ('gip', 2, 1, 1, false, null),
    ('gmd', 2, 1, 1, false, null),
    ('gnf', 0, 1, 1, false, null),
    ('gtq', 2, 1, 1, false, null),
    ('gyd', 2, 1, 1, false, null),
    ('hkd', 2, 1, 400, false, 8000000),
    ('hnl', 2, 1, 1, false, null),
    ('htg', 2, 1, 1, false, null),
    ('huf', 2, 1, 17500, false, 350000000),
    ('idr', 2, 1, 1, false, null),
    ('ils', 2, 1, 1, false, null),
    ('inr', 2, 1, 50, false, null),
    ('isk', 2, 100, 100, false, null),
    ('jmd', 2, 1, 1, false, null),
    ('jod', 3, 10, 10, false, null),
    ('jpy', 0, 1, 50, true, 1500000),
    ('kes', 2, 1, 1, false, null),
    ('kgs', 2, 1, 1, false, null),
    ('khr', 2, 1, 1, false, null),
    ('kmf', 0, 1, 1, false, null),
    ('krw', 0, 1, 50, false, null),
    ('kwd', 3, 10, 10, false, null),
    ('kyd', 2, 1, 1, false, null),
    ('kzt', 2, 1, 1, false, null),
    ('lak', 2, 1, 1, false, null),
    ('lbp', 2, 1, 1, false, null),
    ('lkr', 2, 1, 1, false, null),
    ('lrd', 2, 1, 1, false, null),
    ('lsl', 2, 1, 1, false, null),
    ('mad', 2, 1, 1, false, null),
    ('mdl', 2, 1, 1, false, null),
    ('mga', 0, 1, 1, false, null),
    ('mkd', 2, 1, 1, false, null),
    ('mmk', 2, 1, 1, false, null),
    ('mnt', 2, 1, 1, false, null),
    ('mop', 2, 1, 1, false, null),
    ('mur', 2, 1, 1, false, null),
    ('mvr', 2, 1, 1, false, null),
    ('mwk', 2, 1, 1, false, null),
    ('mxn', 2, 1, 1000, false, 20000000),
    ('myr', 2, 1, 200, false, 4000000),
    ('mzn', 2, 1, 1, false, null),
    ('nad', 2, 1, 1, false, null),
    ('ngn', 2, 1, 1, false, null),
    ('nio', 2, 1, 1, false, null),
    ('nok', 2, 1, 300, false, 6000000),
    ('npr', 2, 1, 1, false, null),
    ('nzd', 2, 1, 50, false, 1000000),
    ('omr', 3, 10, 10, false, null),
    ('pab', 2, 1, 1, false, null),
    ('pen', 2, 1, 1, false, null),
    ('pgk', 2, 1, 1, false, null),
    ('php', 2, 1, 1, false, null),
    ('pkr', 2, 1, 1, false, null),
    ('pln', 2, 1, 200, false, 4000000),
    ('pyg', 0, 1, 1, false, null),
    ('qar', 2, 1, 1, false, null),
    ('ron', 2, 1, 200, false, 4000000),
    ('rsd', 2, 1, 1, false, null),
    ('rub', 2, 1, 1, false, null),
    ('rwf', 0, 1, 1, false, null),
    ('sar', 2, 1, 1, false, null),
    ('sbd', 2, 1, 1, false, null),
    ('scr', 2, 1, 1, false, null),
    ('sek', 2, 1, 300, false, 6000000),
    ('sgd', 2, 1, 50, false, 1000000),
    ('shp', 2, 1, 1, false, null),
    ('sle', 2, 1, 1, false, null),
    ('sos', 2, 1, 1, false, null),
    ('srd', 2, 1, 1, false, null),
    ('std', 2, 1, 1, false, null),
    ('szl', 2, 1, 1, false, null),
    ('thb', 2, 1, 1000, false, 20000000),
    ('tjs', 2, 1, 1, false, null),
    ('tnd', 3, 10, 10, false, null),
    ('top', 2, 1, 1, false, null),
    ('try', 2, 1, 1, false, null),
    ('ttd', 2, 1, 1, false, null),
    ('twd', 2, 1, 1, false, null),
    ('tzs', 2, 1, 1, false, null),
    ('uah', 2, 1, 1, false, null),
    ('ugx', 2, 100, 100, false, null),
    ('usd', 2, 1, 50, true, 1000000),
    ('uyu', 2, 1, 1, false, null),
    ('uzs', 2, 1, 1, false, null),
    ('vnd', 0, 1, 1, false, null),
    ('vuv', 0, 1, 1, false, null),
    ('wst', 2, 1, 1, false, null),
    ('xaf', 0, 1, 1, false, null),
    ('xcd', 2, 1, 1, false, null),
    ('xcg', 2, 1, 1, false, null),
    ('xof', 0, 1, 1, false, null),
    ('xpf', 0, 1, 1, false, null),
    ('yer', 2, 1, 1, false, null),
    ('zar', 2, 1, 1000, false, null),
    ('zmw', 2, 1, 1, false, null);

-- Does: an amount as a person writes it, such as 1,234.50 USD.
-- Called by: messages and reports only; no amount is ever parsed back from it.
create function escrow.format_money(p_amount_minor bigint, p_currency text)
returns text
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
    select
        trim(to_char(
            p_amount_minor / power(10::numeric, c.decimals),
            'FM999,999,999,990'
                || case c.decimals when 0 then '' else '.' || repeat('0', c.decimals) end
        )) || ' ' || upper(c.currency)
    from escrow.currencies c
    where c.currency = p_currency;
$$;

comment on function escrow.format_money(bigint, text) is 'Minor units to text for people.';
