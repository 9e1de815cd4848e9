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
    -- policy: most that the clock may return within breaker_window_seconds
    breaker_limit_minor bigint not null,
    constraint currencies_are_lowercase_codes check (currency ~ '^[a-z]{3}$'),
    constraint currencies_decimals_known check (decimals in (0, 2, 3)),
    constraint currencies_step_known check (step_minor in (1, 10, 100)),
    constraint currencies_minimum_on_step check (
        minimum_minor > 0 and minimum_minor % step_minor = 0
    ),
    constraint currencies_breaker_limit_positive check (breaker_limit_minor > 0)
);

comment on table escrow.currencies is
    'The one place where minor units are known; accepted and breaker_limit_minor are policy.';
comment on column escrow.currencies.minimum_minor is 'Smallest charge, minor units.';
comment on column escrow.currencies.breaker_limit_minor is
    'Circuit breaker: most minor units returned by the clock in one window.';

insert into escrow.currencies
    (currency, decimals, step_minor, minimum_minor, accepted, breaker_limit_minor)
values
    ('aed', 2, 1, 200, false, 1000000),
    ('afn', 2, 1, 1, false, 1000000),
    ('all', 2, 1, 1, false, 1000000),
    ('amd', 2, 1, 1, false, 1000000),
    ('ang', 2, 1, 1, false, 1000000),
    ('aoa', 2, 1, 1, false, 1000000),
    ('ars', 2, 1, 1, false, 1000000),
    ('aud', 2, 1, 50, false, 1000000),
    ('awg', 2, 1, 1, false, 1000000),
    ('azn', 2, 1, 1, false, 1000000),
    ('bam', 2, 1, 1, false, 1000000),
    ('bbd', 2, 1, 1, false, 1000000),
    ('bdt', 2, 1, 1, false, 1000000),
    ('bgn', 2, 1, 1, false, 1000000),
    ('bhd', 3, 10, 10, false, 10000000),
    ('bif', 0, 1, 1, false, 10000),
    ('bmd', 2, 1, 1, false, 1000000),
    ('bnd', 2, 1, 1, false, 1000000),
    ('bob', 2, 1, 1, false, 1000000),
    ('brl', 2, 1, 50, false, 1000000),
    ('bsd', 2, 1, 1, false, 1000000),
    ('bwp', 2, 1, 1, false, 1000000),
    ('byn', 2, 1, 1, false, 1000000),
    ('bzd', 2, 1, 1, false, 1000000),
    ('cad', 2, 1, 50, false, 1000000),
    ('cdf', 2, 1, 1, false, 1000000),
    ('chf', 2, 1, 50, false, 1000000),
    ('clp', 0, 1, 1, false, 10000),
    ('cny', 2, 1, 1, false, 1000000),
    ('cop', 2, 1, 1, false, 1000000),
    ('crc', 2, 1, 1, false, 1000000),
    ('cve', 2, 1, 1, false, 1000000),
    ('czk', 2, 1, 1500, false, 1000000),
    ('djf', 0, 1, 1, false, 10000),
    ('dkk', 2, 1, 250, false, 1000000),
    ('dop', 2, 1, 1, false, 1000000),
    ('dzd', 2, 1, 1, false, 1000000),
    ('egp', 2, 1, 1, false, 1000000),
    ('etb', 2, 1, 1, false, 1000000),
    ('eur', 2, 1, 50, true, 1000000),
    ('fjd', 2, 1, 1, false, 1000000),
    ('fkp', 2, 1, 1, false, 1000000),
    ('gbp', 2, 1, 30, true, 1000000),
    ('gel', 2, 1, 1, false, 1000000),
    ('gip', 2, 1, 1, false, 1000000),
    ('gmd', 2, 1, 1, false, 1000000),
    ('gnf', 0, 1, 1, false, 10000),
    ('gtq', 2, 1, 1, false, 1000000),
    ('gyd', 2, 1, 1, false, 1000000),
    ('hkd', 2, 1, 400, false, 1000000),
    ('hnl', 2, 1, 1, false, 1000000),
    ('htg', 2, 1, 1, false, 1000000),
    ('huf', 2, 1, 17500, false, 1000000),
    ('idr', 2, 1, 1, false, 1000000),
    ('ils', 2, 1, 1, false, 1000000),
    ('inr', 2, 1, 50, false, 1000000),
    ('isk', 2, 100, 100, false, 1000000),
    ('jmd', 2, 1, 1, false, 1000000),
    ('jod', 3, 10, 10, false, 10000000),
    ('jpy', 0, 1, 50, true, 1500000),
    ('kes', 2, 1, 1, false, 1000000),
    ('kgs', 2, 1, 1, false, 1000000),
    ('khr', 2, 1, 1, false, 1000000),
    ('kmf', 0, 1, 1, false, 10000),
    ('krw', 0, 1, 50, false, 10000),
    ('kwd', 3, 10, 10, false, 10000000),
    ('kyd', 2, 1, 1, false, 1000000),
    ('kzt', 2, 1, 1, false, 1000000),
    ('lak', 2, 1, 1, false, 1000000),
    ('lbp', 2, 1, 1, false, 1000000),
    ('lkr', 2, 1, 1, false, 1000000),
    ('lrd', 2, 1, 1, false, 1000000),
    ('lsl', 2, 1, 1, false, 1000000),
    ('mad', 2, 1, 1, false, 1000000),
    ('mdl', 2, 1, 1, false, 1000000),
    ('mga', 0, 1, 1, false, 10000),
    ('mkd', 2, 1, 1, false, 1000000),
    ('mmk', 2, 1, 1, false, 1000000),
    ('mnt', 2, 1, 1, false, 1000000),
    ('mop', 2, 1, 1, false, 1000000),
    ('mur', 2, 1, 1, false, 1000000),
    ('mvr', 2, 1, 1, false, 1000000),
    ('mwk', 2, 1, 1, false, 1000000),
    ('mxn', 2, 1, 1000, false, 1000000),
    ('myr', 2, 1, 200, false, 1000000),
    ('mzn', 2, 1, 1, false, 1000000),
    ('nad', 2, 1, 1, false, 1000000),
    ('ngn', 2, 1, 1, false, 1000000),
    ('nio', 2, 1, 1, false, 1000000),
    ('nok', 2, 1, 300, false, 1000000),
    ('npr', 2, 1, 1, false, 1000000),
    ('nzd', 2, 1, 50, false, 1000000),
    ('omr', 3, 10, 10, false, 10000000),
    ('pab', 2, 1, 1, false, 1000000),
    ('pen', 2, 1, 1, false, 1000000),
    ('pgk', 2, 1, 1, false, 1000000),
    ('php', 2, 1, 1, false, 1000000),
    ('pkr', 2, 1, 1, false, 1000000),
    ('pln', 2, 1, 200, false, 1000000),
    ('pyg', 0, 1, 1, false, 10000),
    ('qar', 2, 1, 1, false, 1000000),
    ('ron', 2, 1, 200, false, 1000000),
    ('rsd', 2, 1, 1, false, 1000000),
    ('rub', 2, 1, 1, false, 1000000),
    ('rwf', 0, 1, 1, false, 10000),
    ('sar', 2, 1, 1, false, 1000000),
    ('sbd', 2, 1, 1, false, 1000000),
    ('scr', 2, 1, 1, false, 1000000),
    ('sek', 2, 1, 300, false, 1000000),
    ('sgd', 2, 1, 50, false, 1000000),
    ('shp', 2, 1, 1, false, 1000000),
    ('sle', 2, 1, 1, false, 1000000),
    ('sos', 2, 1, 1, false, 1000000),
    ('srd', 2, 1, 1, false, 1000000),
    ('std', 2, 1, 1, false, 1000000),
    ('szl', 2, 1, 1, false, 1000000),
    ('thb', 2, 1, 1000, false, 1000000),
    ('tjs', 2, 1, 1, false, 1000000),
    ('tnd', 3, 10, 10, false, 10000000),
    ('top', 2, 1, 1, false, 1000000),
    ('try', 2, 1, 1, false, 1000000),
    ('ttd', 2, 1, 1, false, 1000000),
    ('twd', 2, 1, 1, false, 1000000),
    ('tzs', 2, 1, 1, false, 1000000),
    ('uah', 2, 1, 1, false, 1000000),
    ('ugx', 2, 100, 100, false, 1000000),
    ('usd', 2, 1, 50, true, 1000000),
    ('uyu', 2, 1, 1, false, 1000000),
    ('uzs', 2, 1, 1, false, 1000000),
    ('vnd', 0, 1, 1, false, 10000),
    ('vuv', 0, 1, 1, false, 10000),
    ('wst', 2, 1, 1, false, 1000000),
    ('xaf', 0, 1, 1, false, 10000),
    ('xcd', 2, 1, 1, false, 1000000),
    ('xcg', 2, 1, 1, false, 1000000),
    ('xof', 0, 1, 1, false, 10000),
    ('xpf', 0, 1, 1, false, 10000),
    ('yer', 2, 1, 1, false, 1000000),
    ('zar', 2, 1, 1000, false, 1000000),
    ('zmw', 2, 1, 1, false, 1000000);

-- Does: an amount as a person writes it, such as 1,234.50 USD.
-- Called by: messages and reports only; no amount is ever parsed back from it.
create function escrow.format_money(p_amount_minor bigint, p_currency text)
returns text
language sql
stable
set search_path = ''
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
