-- What was said in looking back: rows are added, never changed.
create table reflection_conclusion (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  number integer not null,
  terms integer not null,
  follow_up varchar(64) not null,
  before_name text not null,
  after_name text not null,
  verdict varchar(40) not null,
  step varchar(40) not null,
  why text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  unique (cycle, number)
);

create table reflection_note (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  kind varchar(30) not null,
  about_day date not null,
  words text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null
);
create index reflection_note_cycle on reflection_note (cycle);

create table reflection_sites (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  number integer not null,
  places text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  unique (cycle, number)
);

create table reflection_link (
  cycle uuid primary key references cycle (id),
  from_cycle uuid not null references cycle (id),
  kind varchar(20) not null
);
create index reflection_link_from on reflection_link (from_cycle);
