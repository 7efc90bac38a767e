create table idea (
  id uuid primary key,
  version integer not null,
  cycle uuid not null references cycle (id),
  title text not null,
  body text not null,
  -- Empty for an idea that practice offers.
  side varchar(20),
  said_by text not null,
  said_group text not null,
  held_by uuid references idea (id),
  money varchar(20) not null,
  cost text not null,
  nothing_cheaper text not null,
  takes text not null,
  expertise text not null,
  tier varchar(20) not null,
  tried_where text not null,
  different text not null,
  deeper text not null,
  seed varchar(40),
  -- Empty for an idea without a name.
  written_by uuid,
  said_at timestamp(3) with time zone not null
);
create index idea_cycle on idea (cycle);
create index idea_held_by on idea (held_by);

create table idea_cause (
  idea uuid not null references idea (id),
  cause uuid not null references cycle_cause (id),
  primary key (idea, cause)
);

create table idea_board (
  cycle uuid primary key references cycle (id),
  version integer not null,
  floor_mark integer not null
);

create table idea_score (
  idea uuid not null references idea (id),
  account uuid not null,
  side varchar(20) not null,
  impact integer not null,
  cost integer not null,
  takes integer not null,
  expertise integer not null,
  alignment integer not null,
  primary key (idea, account)
);

-- What was chosen: rows are added, never changed.
create table idea_choice (
  cycle uuid not null references cycle (id),
  number integer not null,
  reason text not null,
  chosen_by uuid not null,
  chosen_at timestamp(3) with time zone not null,
  line bigint not null,
  primary key (cycle, number)
);

create table idea_chosen (
  cycle uuid not null,
  number integer not null,
  place integer not null,
  idea uuid not null references idea (id),
  primary key (cycle, number, place),
  foreign key (cycle, number) references idea_choice (cycle, number)
);

create table idea_seed_left (
  cycle uuid not null references cycle (id),
  seed varchar(40) not null,
  reason text not null,
  left_by uuid not null,
  left_at timestamp(3) with time zone not null,
  primary key (cycle, seed)
);
