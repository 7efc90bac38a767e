create table cycle (
  id uuid primary key,
  version integer not null,
  name text not null,
  focus text not null,
  -- Began with a worry, or with a number: one of both.
  worry text,
  dataset varchar(200),
  data_version varchar(64),
  indicator varchar(300),
  people text,
  question varchar(64),
  scope text not null,
  short_of varchar(100) not null,
  overlap text not null,
  stage varchar(20) not null,
  started_by uuid not null,
  started_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone
);
create index cycle_dataset on cycle (dataset);

create table cycle_member (
  cycle uuid not null references cycle (id),
  account uuid not null,
  side varchar(20) not null,
  primary key (cycle, account)
);

create table cycle_cause (
  id uuid primary key,
  version integer not null,
  cycle uuid not null references cycle (id),
  parent uuid references cycle_cause (id),
  words text not null,
  said_by uuid not null,
  said_at timestamp(3) with time zone not null,
  dropped_at timestamp(3) with time zone
);
create index cycle_cause_cycle on cycle_cause (cycle);

create table cycle_evidence (
  id uuid primary key,
  version integer not null,
  cause uuid not null references cycle_cause (id),
  against boolean not null,
  -- A number...
  dataset varchar(200),
  data_version varchar(64),
  indicator varchar(300),
  people text,
  question varchar(64),
  note text,
  -- ...or a voice.
  words text,
  translation text,
  who text,
  voice_group text,
  heard text,
  consent varchar(20),
  heard_on date,
  given_by uuid not null,
  given_at timestamp(3) with time zone not null,
  withdrawn_at timestamp(3) with time zone
);
create index cycle_evidence_cause on cycle_evidence (cause);
create index cycle_evidence_dataset on cycle_evidence (dataset);

create table cycle_statement (
  cycle uuid primary key references cycle (id),
  version integer not null,
  dataset varchar(200) not null,
  data_version varchar(64) not null,
  indicator varchar(300) not null,
  people text not null,
  question varchar(64) not null,
  baseline_x bigint not null,
  baseline_n bigint not null,
  baseline_time text not null,
  target double precision not null,
  due date not null,
  is_end boolean not null,
  bar double precision not null,
  owner uuid not null,
  said text not null
);

-- What was signed: rows are added, never changed.
create table cycle_terms (
  id uuid primary key,
  cycle uuid not null references cycle (id),
  number integer not null,
  dataset varchar(200) not null,
  data_version varchar(64) not null,
  indicator varchar(300) not null,
  people text not null,
  question varchar(64) not null,
  baseline_x bigint not null,
  baseline_n bigint not null,
  baseline_time text not null,
  target double precision not null,
  due date not null,
  is_end boolean not null,
  bar double precision not null,
  owner uuid not null,
  said text not null,
  comparison varchar(20) not null,
  sites text not null,
  smallest double precision not null,
  rose_by varchar(20) not null,
  small_and_high varchar(20) not null,
  wider_and_low varchar(30) not null,
  fidelity_floor double precision not null,
  stop_rule text not null,
  untold boolean not null,
  reason text not null,
  signed_by uuid not null,
  signed_at timestamp(3) with time zone not null,
  unique (cycle, number)
);
