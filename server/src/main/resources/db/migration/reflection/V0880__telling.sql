-- What was told, to whom, and what they read: rows are added, never changed.
create table reflection_telling (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  conclusion integer not null,
  words text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null
);
create index reflection_telling_cycle on reflection_telling (cycle);

create table reflection_told (
  telling uuid not null references reflection_telling (id),
  account uuid not null,
  primary key (telling, account)
);
create index reflection_told_account on reflection_told (account);

create table reflection_half_page (
  telling uuid not null references reflection_telling (id),
  language varchar(10) not null,
  title text not null,
  lines text not null,
  source text not null,
  primary key (telling, language)
);
