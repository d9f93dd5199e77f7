/** The schema, step by step. A step that was released is never changed: add another. */
export const MIGRATIONS: readonly string[] = [
  `create table orders (
    number text primary key,
    description text not null,
    amount integer not null check (amount > 0),
    scene text not null,
    openid text,
    client_ip text not null,
    state text not null check (state in ('new', 'awaiting', 'paid', 'closed', 'refused')),
    prepay text,
    transaction_id text unique,
    created_at timestamptz not null default now(),
    paid_at timestamptz,
    check_at timestamptz
  );
  create index orders_check_at on orders (check_at) where check_at is not null;
  create table shipments (
    order_number text primary key references orders (number),
    created_at timestamptz not null default now()
  );
  create table notifications (
    id text primary key,
    event_type text not null,
    content jsonb not null,
    effect text not null,
    received_at timestamptz not null default now()
  );`,
  `create table refunds (
    number text primary key,
    order_number text not null references orders (number),
    amount integer not null check (amount > 0),
    state text not null
      check (state in ('requested', 'processing', 'success', 'abnormal', 'closed', 'refused')),
    created_at timestamptz not null default now(),
    check_at timestamptz
  );
  create index refunds_check_at on refunds (check_at) where check_at is not null;
  create index refunds_order_number on refunds (order_number);`,
  `create table differences (
    day date not null,
    number text not null,
    kind text not null,
    ours bigint,
    theirs bigint,
    primary key (day, number, kind)
  );`,
]
